"""Results of a sweep that is not finished say that something is missing."""

from __future__ import annotations

from sqlalchemy import Engine, select, update

from db.engine import write
from db.models import Cell, Job, JobParent
from services.reports.not_scored import not_compared, not_scored
from tests.db.helpers import submit


def finish(engine: Engine, *labels: str) -> None:
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label.in_(labels)).values(state="done"))


def test_jobs_that_score_are_counted_until_all_are_done(engine: Engine) -> None:
    submit(engine, {"train": [], "evaluate": ["train"], "compare": ["evaluate"]})
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "compare").values(kind="stats"))
    finish(engine, "train")
    (sentence,) = not_scored(engine, "test")
    assert sentence.startswith("jobs that train, attack and score: 1 of 2 done; ")
    assert "`robust-cli status test`" in sentence
    finish(engine, "evaluate")
    assert not_scored(engine, "test") == []


def test_jobs_of_an_earlier_plan_do_not_count(engine: Engine) -> None:
    submit(engine, {"old": [], "new": []})
    finish(engine, "new")
    with write(engine) as connection:
        jobs = dict(connection.execute(Job.__table__.select().with_only_columns(Job.label, Job.id)).all())
        connection.execute(update(Cell).where(Cell.job_id == jobs["old"]).values(until_job=jobs["new"]))
    assert not_scored(engine, "test") == []


def test_comparisons_that_were_made_without_some_evaluations_name_them_and_what_to_do(engine: Engine) -> None:
    others = ["two", "three", "four", "five"]
    submit(engine, {name: [] for name in ("one", *others)} | {"compare": ["one", *others]})
    finish(engine, "one", "compare")
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "compare").values(kind="stats"))
    assert not_compared(engine, "test") == []
    with write(engine) as connection:
        missed = select(Job.id).where(Job.label.in_(others))
        connection.execute(update(JobParent).where(JobParent.parent_id.in_(missed)).values(missed=True))
        connection.execute(update(Job).where(Job.label.in_(others)).values(state="failed"))
    (sentence,) = not_compared(engine, "test")
    assert sentence.startswith("compared from 1 of 5 evaluations and checks, without job ")
    assert sentence.endswith(" failed, 1 more; `robust-cli retry test` tries again, and all is compared anew")
    assert sentence.count("failed") == 3
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "two").values(state="running"))
    (sentence,) = not_compared(engine, "test")
    assert "(two) running" in sentence
    assert sentence.endswith("; all is compared anew once they are done")
