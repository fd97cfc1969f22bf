"""A sweep without comparisons says why."""

from __future__ import annotations

from sqlalchemy import Engine, insert, update

from db.engine import write
from db.models import Comparison, Job
from services.reports.comparisons import why_none
from tests.db.helpers import submit

_TEXTS = {column.name: "x" for column in Comparison.__table__.columns if column.type.python_type is str}
_NUMBERS = {column.name: 0 for column in Comparison.__table__.columns if column.type.python_type is not str}


def test_a_sweep_that_asks_nothing_says_so(engine: Engine) -> None:
    submit(engine, {"a": []})
    assert "compares nothing" in why_none(engine, "test", "dice")


def test_a_sweep_says_how_far_its_comparisons_are(engine: Engine) -> None:
    submit(engine, {"a": []})
    with write(engine) as connection:
        connection.execute(update(Job).values(kind="stats"))
    assert "by job 1, which is ready" in why_none(engine, "test", "dice")
    with write(engine) as connection:
        connection.execute(update(Job).values(state="done"))
    assert "no two of its runs could be paired" in why_none(engine, "test", "dice")


def test_what_is_compared_is_told_when_something_else_was_asked(engine: Engine) -> None:
    submit(engine, {"a": []})
    with write(engine) as connection:
        for region in ("WT", "ET"):
            row = {**_TEXTS, **_NUMBERS, "job_id": 1, "metric": "dice", "region": region, "higher_is_better": True}
            del row["id"]
            connection.execute(insert(Comparison).values(row))
    told = why_none(engine, "test", "hd95", ["TC"])
    assert told.startswith("sweep 'test' compares dice in ET, WT, not hd95 in TC")


def test_a_sweep_that_still_runs_says_what_is_to_come(engine: Engine) -> None:
    submit(engine, {"done": [], "open": [], "compare": ["done", "open"]})
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "compare").values(kind="stats"))
        connection.execute(update(Job).where(Job.label == "done").values(state="done"))
    told = why_none(engine, "test", "dice")
    assert "once its jobs have ended: 1 of 2 done, 1 ready (`robust-cli status test`)" in told
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "compare").values(state="failed", error="no spread"))
    told = why_none(engine, "test", "dice")
    assert told.endswith("is failed: no spread; `robust-cli retry test` tries again")
