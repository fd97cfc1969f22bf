"""The jobs, as the database has them, whose files were found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, exists, select
from sqlalchemy.orm import aliased

from db import states
from db.engine import read
from db.many import among
from db.models import Job, JobParent


@dataclass(frozen=True)
class KnownJob:
    """One job, as its files see it."""

    job_id: int
    state: str
    fence: int
    artifact: str | None
    is_needed: bool  # something that has not ended yet is made from its files


def find_known(engine: Engine, digests: Iterable[str]) -> dict[str, KnownJob]:
    """Those of these jobs that the database has, by digest, all at one moment."""
    child = aliased(Job)
    needed = exists(
        select(JobParent.job_id)
        .join(child, child.id == JobParent.job_id)
        .where(JobParent.parent_id == Job.id, child.state.not_in(states.ENDED))
    )
    columns = select(Job.digest, Job.id, Job.state, Job.fence, Job.artifact, needed)
    with read(engine) as connection:
        rows: Any = connection.execute(columns.where(among(connection, Job.digest, set(digests))))
        return {digest: KnownJob(*row) for digest, *row in rows}
