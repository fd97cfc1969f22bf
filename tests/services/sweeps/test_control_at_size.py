"""Cancel and retry of a sweep that has more jobs than a statement of SQLite may have variables."""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import Any

from sqlalchemy import Engine, event, insert, select

from db.engine import write
from db.many import insert_rows
from db.models import Cell, Job, JobParent
from services.sweeps.control import Stopped, cancel, retry
from tests.db.helpers import states, submit

JOBS = 40_000


def allow_few_variables(connection: Any, record: Any) -> None:
    """As many as SQLite allows by itself; some builds allow more."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 32_766)


def test_40_000_jobs_are_cancelled_and_run_again(sqlite_engine: Engine) -> None:
    sqlite_engine.dispose()
    event.listen(sqlite_engine, "connect", allow_few_variables)
    submit(sqlite_engine, {"first": [], "shared": []}, name="big")
    submit(sqlite_engine, {"shared": []}, name="small")
    with write(sqlite_engine) as connection:
        job = dict(connection.execute(select(Job.__table__).where(Job.label == "first")).one()._mapping)
        first = job.pop("id")
        numbers = range(JOBS)
        copies = [job | {"digest": str(number), "label": f"copy {number}", "state": "waiting"} for number in numbers]
        ids = [job_id for (job_id,) in insert_rows(connection, Job, copies, returning=("id",))]
        cell = dict(connection.execute(select(Cell.__table__).where(Cell.job_id == first)).one()._mapping)
        cell.pop("id")
        insert_rows(connection, Cell, [cell | {"job_id": job_id} for job_id in ids])
        connection.execute(insert(JobParent), [{"job_id": job_id, "parent_id": first} for job_id in ids])
    assert cancel(sqlite_engine, "big") == Stopped(idle=JOBS + 1, running=0, kept=1)
    assert Counter(states(sqlite_engine).values()) == {"cancelled": JOBS + 1, "ready": 1}
    assert retry(sqlite_engine, "big") == JOBS + 1
    assert Counter(states(sqlite_engine).values()) == {"ready": 2, "waiting": JOBS}
    assert cancel(sqlite_engine, str(first)) == Stopped(idle=1, running=0, kept=0)
    assert Counter(states(sqlite_engine).values()) == {"cancelled": 1, "blocked": JOBS, "ready": 1}
    assert retry(sqlite_engine, str(first)) == JOBS + 1
    assert Counter(states(sqlite_engine).values()) == {"ready": 2, "waiting": JOBS}
