"""Statements look up what they need by an index, however much else is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, Engine, make_url, select, text

from db import jobs, logs, results, schema, workers
from db.dependents import catch_up
from db.engine import make_engine, read, write
from db.models import Job
from db.open_jobs import claimable
from db.reusable import find_attacks, find_scores, find_worst_cases
from db.rows import EpochRow
from db.sweeps import find_states, find_sweep
from services.jobs.remaining import is_work_left
from services.reports.asked_comparisons import compare_runs
from services.reports.comparisons import stored_comparisons
from services.reports.gates import gate_rows, model_verdicts
from services.reports.means import mean_scores
from services.reports.query import query
from services.science.gates.result import GATES
from services.sweeps.progress.status import list_jobs, read_log, show_job, snapshot
from services.sweeps.progress.watching import Watch
from tests.db.helpers import submit
from tests.db.plans import explained
from tests.db.populated import Shape, look_at_tables, populate
from tests.services.comparisons.stored_gates import store_gates
from tests.services.reports.test_example_queries import statements

#: Small, but so many that finding one of them by an index is cheaper than reading all.
SHAPE = Shape(folds=1, patients=12, defenses=("none", "static"), attacks=("fgsm",), budgets=(2, 8), epochs=20)
SWEEPS = 120
NAME = "sweep-20"
#: Of the one job that is ready.
CHILDREN = 20

#: Tables that grow with every job. Short ones are read as they come: sweeps, workers, how each job scored.
BIG = {"job", "cell", "job_parent", "epoch", "condition", "score", "perceptibility", "comparison", "gate", "log"}
#: Indexes of jobs in one state: whoever reads all of one wants these jobs.
OF_A_STATE = {"job_ready", "job_ready_by_gpus", "job_running", "job_waiting", "job_owner", "job_parent_missed"}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Finished sweeps, one that runs, and statistics."""
    if request.param == "sqlite":
        yield from _fill(f"sqlite:///{tmp_path_factory.mktemp('plans') / 'plans.db'}")
        return
    server = make_engine(request.getfixturevalue("postgres_url"))
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CREATE DATABASE plans"))
        yield from _fill(make_url(server.url).set(database="plans").render_as_string(hide_password=False))
        connection.execute(text("DROP DATABASE plans"))
    server.dispose()


def _fill(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    schema.upgrade(engine)
    submit(engine, {"parent": [], **{f"child-{index}": ["parent"] for index in range(CHILDREN)}}, name="running")
    with write(engine) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
        for job_id in connection.scalars(select(Job.id)).all():
            logs.append(connection, job_id, 1, "line")
    populate(engine, SHAPE, SWEEPS)
    found = {gate: gate != "G5" for gate in GATES}
    for number in range(SWEEPS):
        store_gates(engine, f"sweep-{number}", {(defense, 0): found for defense in SHAPE.defenses})
    look_at_tables(engine)
    yield engine
    engine.dispose()


@contextmanager
def undone(engine: Engine) -> Iterator[Connection]:
    """A transaction that leaves nothing behind."""
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()


def scanned(engine: Engine, work: Callable[[], object]) -> set[tuple[str, str | None]]:
    """Big tables that the work reads from end to end, with the index by which it does so."""
    with explained(engine) as plans:
        work()
    assert plans.lookups
    return {(table, index) for table, index in plans.scans if table in BIG and index not in OF_A_STATE}


@pytest.mark.parametrize("statement", statements(), ids=lambda statement: statement.splitlines()[0][:40])
def test_an_example_query_looks_up_the_rows_of_its_sweep(filled: Engine, statement: str) -> None:
    assert "quickstart" in statement
    of_one = statement.replace("quickstart", NAME)
    assert scanned(filled, lambda: query(filled, of_one)) == set()


@pytest.mark.parametrize("statement", statements(), ids=lambda statement: statement.splitlines()[0][:40])
def test_an_example_query_has_an_answer(filled: Engine, statement: str) -> None:
    assert query(filled, statement.replace("quickstart", NAME)).rows


def test_reading_a_table_from_end_to_end_would_be_noticed(filled: Engine) -> None:
    with explained(filled) as plans:
        query(filled, "SELECT avg(value) FROM results WHERE metric = 'dice'")
    assert any(table in ("score", "condition") for table, index in plans.scans)


@pytest.mark.parametrize(
    "ask",
    [
        lambda engine: mean_scores(engine, NAME),
        lambda engine: compare_runs(
            engine, "defense=static attack=fgsm", "defense=none", metric="dice", region="WT", sweep=NAME
        ),
        lambda engine: compare_runs(
            engine, f"sweep={NAME} defense=static", f"sweep={NAME} defense=none", metric="dice", region="WT"
        ),
        lambda engine: stored_comparisons(engine, NAME),
        lambda engine: gate_rows(engine, NAME),
        lambda engine: model_verdicts(engine, NAME),
        lambda engine: list_jobs(engine, NAME),
        lambda engine: show_job(engine, "5"),
        lambda engine: read_log(engine, "5", 0),
    ],
    ids=[
        "results",
        "compare SWEEP",
        "compare by sweep",
        "stored comparisons",
        "gates",
        "model_verdicts",
        "jobs",
        "show",
        "logs",
    ],
)
def test_what_people_ask_is_looked_up(filled: Engine, ask: Callable[[Engine], object]) -> None:
    assert scanned(filled, lambda: ask(filled)) == set()


@pytest.mark.parametrize("gpus", [None, {0}, {1}, {0, 1}], ids=str)
@pytest.mark.parametrize("of_sweep", [False, True], ids=["any sweep", "one sweep"])
def test_a_job_is_claimed_by_the_index_of_ready_jobs(filled: Engine, gpus: set[int] | None, of_sweep: bool) -> None:
    with undone(filled) as connection:
        sweep_id = find_sweep(connection, "running") if of_sweep else None
        with explained(filled) as plans:
            jobs.claim(connection, owner="w", lease_s=60, gpus=gpus, sweep_id=sweep_id)
    index = "job_ready_by_gpus" if gpus is not None and len(gpus) == 1 else "job_ready"
    assert {name for table, name in plans.lookups | plans.scans if name and name.startswith("job_ready")} == {index}
    assert {(table, name) for table, name in plans.scans if table in BIG} <= {("job", index)}


@pytest.mark.parametrize("end", ["finish", "fail", "release"])
def test_the_life_of_a_job_is_looked_up(filled: Engine, end: str) -> None:
    def live() -> None:
        with undone(filled) as connection:
            claim = jobs.claim(connection, owner="w", lease_s=60)
            assert claim is not None
            jobs.extend(connection, claim, lease_s=60, progress={"done": 1})
            results.add_epoch(connection, claim, EpochRow("train", 1, 2, 0.5, None, 0.1, 1.0))
            if end == "finish":
                assert jobs.is_finished_by(connection, claim) is False
                assert len(jobs.finish(connection, claim, artifact=None, summary={})) == CHILDREN
                results.forget_results(connection, claim.job_id)
            elif end == "fail":
                jobs.fail(connection, claim, error_kind="bug", error="broken")
            else:
                jobs.release(connection, claim, blame="silent", max_attempts=1)

    assert scanned(filled, live) == set()


def test_the_reconciler_looks_at_the_jobs_that_wait_or_run_alone(filled: Engine) -> None:
    def reconcile() -> None:
        with undone(filled) as connection:
            jobs.claim(connection, owner="w", lease_s=-1)
            assert len(jobs.expired(connection)) == len(jobs.held_by_host(connection, "h")) == 1
            jobs.give_up_expired(connection)
            assert catch_up(connection, at_most=CHILDREN // 2) > 0
            assert catch_up(connection) == 0
            claimable(connection, 1000)

    assert scanned(filled, reconcile) == set()


def test_idle_slots_and_the_live_display_look_up_their_sweep(filled: Engine) -> None:
    def look() -> None:
        with read(filled) as connection:
            sweep_id = find_sweep(connection, "running")
        assert sweep_id is not None
        assert is_work_left(filled, sweep_id, ("cpu",))
        assert is_work_left(filled, None, ())
        assert snapshot(filled, sweep_id).total == CHILDREN + 1
        watch = Watch(filled, sweep_id)
        assert watch.look() == watch.look() == snapshot(filled, sweep_id)

    assert scanned(filled, look) == set()


def test_a_worst_case_looks_up_the_scores_of_its_members(filled: Engine) -> None:
    with read(filled) as connection:
        digest = connection.scalar(select(Job.digest).where(Job.kind == "evaluate").limit(1))

    def look() -> None:
        with read(filled) as connection:
            assert set(results.evaluations(connection, [digest])) == {digest}
            assert {found for found, _ in results.scores(connection, [digest])} == {digest}

    assert scanned(filled, look) == set()


def test_submitting_looks_up_what_is_there_already(filled: Engine) -> None:
    with read(filled) as connection:
        digests = connection.scalars(select(Job.digest).limit(10)).all()

    def find() -> None:
        with read(filled) as connection:
            assert len(find_states(connection, [*digests, "unknown"])) == 10
            assert find_attacks(connection, ["unknown"], "sweep") == {}
            assert len(find_scores(connection, [*digests, "unknown"], "sweep")) == 10
            assert find_worst_cases(connection, digests, "sweep") == []

    assert scanned(filled, find) == set()
