"""Whether there is anything left to do."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Engine

from db import states
from db.engine import read
from db.jobs import count_states
from services.jobs.queues import gpus_of


def is_work_left(engine: Engine, sweep_id: int | None, queues: Collection[str]) -> bool:
    """Whether a job of these queues (of all, when there are none) has not ended yet, in one sweep or in all."""
    with read(engine) as connection:
        counts = count_states(connection, sweep_id, gpus_of(queues) or None)
    return any(count for state, count in counts.items() if state not in states.ENDED)
