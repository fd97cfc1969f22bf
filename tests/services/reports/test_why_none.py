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
    assert "is ready (`robust-cli jobs test`)" in why_none(engine, "test", "dice")
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
    told = why_none(engine, "test", "hd95", "TC")
    assert told.startswith("sweep 'test' compares dice in ET, WT, not hd95 in TC")
