"""Sums over all scores of a sweep are made once, until anything of the sweep changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection, Engine, delete, update

from db import schema
from db.engine import make_engine, read, write
from db.models import Cell, Job, Score, Sweep
from services.reports import kept as kept_module
from services.reports.cohort import scored_cases
from services.reports.kept import Kept, revision_of
from services.reports.means import mean_scores, read_means
from services.reports.patient_list import patient_lines
from services.sweeps.control import retry
from tests.db.helpers import submit
from tests.db.populated import Shape, populate

SHAPE = Shape(folds=1, patients=8, defenses=("none",), attacks=("fgsm",), budgets=(8,), metrics=("dice",), epochs=1)
NAME = "sweep-0"


@pytest.fixture
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A finished sweep, and another one."""
    found = make_engine(f"sqlite:///{tmp_path_factory.mktemp('kept') / 'kept.db'}")
    schema.upgrade(found)
    populate(found, SHAPE, 2)
    yield found
    found.dispose()


@pytest.fixture
def always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is made is worth keeping."""
    monkeypatch.setattr(kept_module.kept, "_worth_s", 0.0)


def asked(engine: Engine, kept: Kept, make: Callable[[], object], sweep: str = NAME) -> object:
    """An answer about a sweep."""
    with read(engine) as connection:
        return kept.read_or_make(connection, sweep, "sums", make)


def test_an_answer_is_made_once_for_each_sweep_and_database(engine: Engine, sqlite_engine: Engine) -> None:
    populate(sqlite_engine, SHAPE, 1)
    kept, made = Kept(worth_s=0.0), iter(range(10))
    ask = lambda engine, sweep=NAME: asked(engine, kept, lambda: next(made), sweep)  # noqa: E731
    assert [ask(engine), ask(engine), ask(engine, "sweep-1"), ask(sqlite_engine), ask(engine)] == [0, 0, 1, 2, 0]


def test_what_takes_no_time_pushes_nothing_out(engine: Engine) -> None:
    kept, made = Kept(most=1, worth_s=0.0), iter(range(10))
    assert asked(engine, kept, lambda: next(made)) == 0
    kept._worth_s = 60.0
    assert [asked(engine, kept, lambda: next(made), "sweep-1") for _ in range(2)] == [1, 2]
    assert asked(engine, kept, lambda: next(made)) == 0


def test_of_too_many_answers_those_go_that_were_asked_for_least_lately(engine: Engine) -> None:
    kept, made = Kept(most=1, worth_s=0.0), iter(range(10))
    assert [asked(engine, kept, lambda: next(made), name) for name in (NAME, "sweep-1", NAME)] == [0, 1, 2]


def test_who_wants_an_answer_that_is_being_made_waits_for_it(engine: Engine) -> None:
    kept, began, goes_on, found = Kept(worth_s=0.0), threading.Event(), threading.Event(), []

    def make() -> str:
        assert not began.is_set()
        began.set()
        assert goes_on.wait(60)
        return "sums"

    threads = [threading.Thread(target=lambda: found.append(asked(engine, kept, make))) for _ in range(3)]
    for thread in threads:
        thread.start()
    assert began.wait(60)
    goes_on.set()
    for thread in threads:
        thread.join(60)
    assert found == ["sums"] * 3


def test_a_mistake_is_not_kept(engine: Engine) -> None:
    kept = Kept(worth_s=0.0)
    with pytest.raises(ZeroDivisionError):
        asked(engine, kept, lambda: 1 // 0)
    assert asked(engine, kept, lambda: 1) == 1


def _document(connection: Connection) -> None:
    connection.execute(update(Sweep).where(Sweep.name == NAME).values(document={"forgotten_patients": 1}))


def _fence(connection: Connection) -> None:
    mine = Cell.__table__.select().with_only_columns(Cell.job_id).where(Cell.sweep_id == 1).limit(1).scalar_subquery()
    connection.execute(update(Job).where(Job.id == mine).values(fence=Job.fence + 1))


@pytest.mark.parametrize("change", [_document, _fence], ids=["another document", "another fence"])
def test_what_forgets_a_patient_makes_another_revision(engine: Engine, change: Callable[[Connection], None]) -> None:
    with read(engine) as connection:
        before = [revision_of(connection, name) for name in (NAME, "sweep-1")]
    with write(engine) as connection:
        change(connection)
    with read(engine) as connection:
        after = [revision_of(connection, name) for name in (NAME, "sweep-1")]
    assert before[0] != after[0]
    assert before[1] == after[1]


def test_jobs_that_end_submitting_and_retrying_make_another_revision(sqlite_engine: Engine) -> None:
    def revision() -> object:
        with read(sqlite_engine) as connection:
            return revision_of(connection, "test")

    found = [revision()]
    submit(sqlite_engine, {"one": [], "two": []})
    found.append(revision())
    with write(sqlite_engine) as connection:
        connection.execute(update(Job).where(Job.label == "one").values(state="done", fence=1, finished_at=1.0))
        connection.execute(update(Job).where(Job.label == "two").values(state="failed", fence=1, finished_at=1.0))
    found.append(revision())
    submit(sqlite_engine, {"one": [], "two": []})
    found.append(revision())
    retry(sqlite_engine, "test")
    found.append(revision())
    assert found[0] is None
    assert len(set(found)) == len(found)


@pytest.mark.usefixtures("always")
def test_tables_are_those_of_the_scores_that_are_there(engine: Engine) -> None:
    """Scores are taken away behind the back of the database's own rules, to see what was read again."""

    def seen() -> list[object]:
        with read(engine) as connection:
            _, lines, count = patient_lines(connection, NAME, most=None)
        means = list(mean_scores(engine, NAME).rows)
        limits = read_means(engine, NAME, intervals=True).limits
        return [means, limits, list(lines), count, scored_cases(engine, NAME)]

    first = seen()
    assert seen() == first
    with write(engine) as connection:
        connection.execute(delete(Score).where(Score.case_id == "BraTS2021_00000"))
    assert seen() == first, "nothing said so"
    with write(engine) as connection:
        _document(connection)
    after = seen()
    assert all(one != other for one, other in zip(after, first, strict=True))
