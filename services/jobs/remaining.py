"""Whether jobs are left that have not ended, and how many GPUs they need."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Engine

from db import open_jobs
from db.engine import read
from services.jobs.queues import gpus_of


def is_work_left(engine: Engine, sweep_id: int | None, queues: Collection[str]) -> bool:
    """Whether a job of these queues (of all, when there are none) has not ended yet, in one sweep or in all."""
    with read(engine) as connection:
        return open_jobs.is_any_open(connection, sweep_id, gpus_of(queues) or None)


def most_gpus_of(engine: Engine, sweep_id: int | None) -> int:
    """The most GPUs that a job needs which has not ended yet, of one sweep or of all."""
    with read(engine) as connection:
        return open_jobs.most_gpus(connection, sweep_id)
