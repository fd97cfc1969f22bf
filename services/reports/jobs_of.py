"""The jobs of a sweep, of one kind: what tables read of their states and summaries."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, select

from db.models import Cell, Job, Sweep


def jobs_of(sweep: str, kind: str, *columns: Any) -> Select[Any]:
    """These columns of `Job` and `Cell`, a row for each place that such a job has in the sweep."""
    joined = select(*columns).select_from(Job).join(Cell, Cell.job_id == Job.id).join(Sweep, Sweep.id == Cell.sweep_id)
    return joined.where(Sweep.name == sweep, Job.kind == kind)
