"""Real runner processes on real databases: whatever happens to them, each job ends once."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from sqlalchemy import Engine, func, select

from db import states as state_names
from db.engine import read, write
from db.jobs import cancel, claim
from db.models import Artifact, Job, Log, Score, Worker
from db.workers import register_worker
from services.artifacts.owner import mark_store
from services.artifacts.store import open_store
from services.garbage.in_store import find_in_store
from services.settings import Settings
from tests.db.helpers import job_id, states, submit
from tests.waiting import wait_for
from worker.embedded_worker import serve
from worker.host import host_identity
from worker.reconciler import reconcile
from worker.slot import plan_slots


@pytest.fixture
def settings(tmp_path: Path, sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("ROBUST_HOME", str(tmp_path))
    monkeypatch.setenv("ROBUST_DATABASE_URL", sqlite_engine.url.render_as_string(hide_password=False))
    for name, value in {"LEASE_S": "4", "RECONCILE_S": "0.2", "RETRY_DELAY_S": "0", "STOP_GRACE_S": "0.5"}.items():
        monkeypatch.setenv(f"ROBUST_{name}", value)
    return Settings()


def run_to_the_end(engine: Engine, settings: Settings, workers: int = 1) -> None:
    serve(
        engine,
        settings,
        slots=plan_slots(["cpu"] * workers, queues=()),
        sweep_id=None,
        stop=threading.Event(),
        drain=True,
    )


def run_until(engine: Engine, settings: Settings, reached: Callable[[], bool], act: Callable[[], None]) -> None:
    """Serve in a thread, `act` once something is `reached`, and wait for the end of all jobs."""
    stop = threading.Event()
    thread = threading.Thread(
        target=serve,
        args=(engine, settings),
        kwargs={"slots": plan_slots(["cpu"], queues=()), "sweep_id": None, "stop": stop, "drain": True},
    )
    thread.start()
    wait_for(reached)
    act()
    thread.join(30)
    stop.set()
    thread.join(30)
    assert not thread.is_alive()


def runners() -> list[psutil.Process]:
    children = psutil.Process().children(recursive=True)
    return [child for child in children if "worker.runner" in " ".join(child.cmdline())]


def test_a_chain_of_jobs_runs_in_one_warm_process_and_leaves_its_rows_and_logs(
    sqlite_engine: Engine, settings: Settings
) -> None:
    submit(sqlite_engine, {"a": [], "b": ["a"], "c": ["b"]}, rows=3)
    run_to_the_end(sqlite_engine, settings)
    assert set(states(sqlite_engine).values()) == {"done"}
    with read(sqlite_engine) as connection:
        assert connection.scalar(select(func.count()).select_from(Score)) == 9
        text = connection.execute(select(Log.text).where(Log.job_id == job_id(sqlite_engine, "b"))).scalars().all()
        assert "noop b\n" in "".join(text)
        assert "done in" in "".join(text)
        assert list(connection.scalars(select(Worker.state))) == ["stopped"]
    assert runners() == []


@pytest.mark.parametrize(
    ("behave", "state", "words"),
    [
        ("raise", "failed", "ZeroDivisionError: told to fail"),
        ("exit", "failed", "SystemExit: 3"),
        ("segfault", "parked", "the process that ran it was killed by SIGSEGV"),
    ],
)
def test_a_job_that_misbehaves_ends_with_its_reason_and_the_others_go_on(
    sqlite_engine: Engine, settings: Settings, behave: str, state: str, words: str
) -> None:
    submit(sqlite_engine, {"bad": [], "child": ["bad"]}, name="bad", behave=behave)
    submit(sqlite_engine, {"good": []}, name="good")
    run_to_the_end(sqlite_engine, settings)
    assert states(sqlite_engine) == {"bad": state, "child": "blocked", "good": "done"}
    with read(sqlite_engine) as connection:
        assert words in str(connection.scalar(select(Job.error).where(Job.label == "bad")))


@pytest.mark.long
def test_files_that_show_why_a_job_failed_are_kept_and_named(sqlite_engine: Engine, settings: Settings) -> None:
    submit(sqlite_engine, {"bad": [], "child": ["bad"]}, behave="refused", file_bytes=9)
    run_to_the_end(sqlite_engine, settings)
    assert states(sqlite_engine) == {"bad": "failed", "child": "blocked"}
    with read(sqlite_engine) as connection:
        job = connection.execute(select(Job.error, Job.artifact).where(Job.label == "bad")).one()
        (file,) = connection.execute(select(Artifact.name, Artifact.size)).all()
    assert tuple(file) == ("noop.bin", 9)
    place = Path(job.error.removeprefix("told to refuse (").removesuffix(")"))
    assert place == settings.home / "artifacts" / job.artifact / "noop.bin"
    assert place.read_bytes() == bytes(9)
    store = open_store(settings)
    mark_store(sqlite_engine, store)
    assert list(find_in_store(sqlite_engine, store, 0.0)) == []


def test_an_endless_job_is_ended_by_cancel(sqlite_engine: Engine, settings: Settings) -> None:
    submit(sqlite_engine, {"endless": []}, behave="endless")

    def cancel_it() -> None:
        with write(sqlite_engine) as connection:
            cancel(connection, [job_id(sqlite_engine, "endless")])

    run_until(sqlite_engine, settings, lambda: states(sqlite_engine)["endless"] == "running", cancel_it)
    assert states(sqlite_engine) == {"endless": "cancelled"}
    assert runners() == []


def test_an_endless_job_is_ended_by_the_time_limit(
    sqlite_engine: Engine, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit(sqlite_engine, {"endless": []}, behave="endless")
    run_to_the_end(sqlite_engine, settings.model_copy(update={"job_time_limit_s": 0.3}))
    assert states(sqlite_engine) == {"endless": "failed"}


def test_a_killed_runner_costs_one_attempt_and_its_job_runs_again(sqlite_engine: Engine, settings: Settings) -> None:
    submit(sqlite_engine, {"endless": []}, behave="endless")

    def kill_twice() -> None:
        for attempt in (1, 2, 3):
            wait_for(lambda: len(runners()) == 1 and states(sqlite_engine)["endless"] == "running")
            os.kill(runners()[0].pid, signal.SIGKILL)
            wait_for(lambda attempt=attempt: attempts(sqlite_engine) >= attempt)

    run_until(sqlite_engine, settings, lambda: states(sqlite_engine)["endless"] == "running", kill_twice)
    assert states(sqlite_engine) == {"endless": "parked"}


def attempts(engine: Engine) -> int:
    with read(engine) as connection:
        return connection.execute(select(Job.attempts)).scalar_one()


def test_stopping_releases_the_running_job_without_blame(sqlite_engine: Engine, settings: Settings) -> None:
    submit(sqlite_engine, {"endless": []}, behave="endless")
    stop = threading.Event()
    thread = threading.Thread(
        target=serve,
        args=(sqlite_engine, settings),
        kwargs={"slots": plan_slots(["cpu"], queues=()), "sweep_id": None, "stop": stop},
    )
    thread.start()
    wait_for(lambda: states(sqlite_engine)["endless"] == "running")
    stop.set()
    thread.join(30)
    assert states(sqlite_engine) == {"endless": "ready"}
    assert attempts(sqlite_engine) == 0
    assert runners() == []


@pytest.mark.parametrize("lease_s", [60, -1])
def test_a_dead_supervisor_of_this_machine_costs_no_attempt(
    sqlite_engine: Engine, settings: Settings, lease_s: float
) -> None:
    submit(sqlite_engine, {"a": []})
    with write(sqlite_engine) as connection:
        register_worker(
            connection,
            incarnation="dead",
            host=host_identity(),
            pid=os.getpid(),
            process_started=0.0,  # another process had this number before
            slot=0,
            device="cpu",
        )
        claim(connection, owner="dead", lease_s=lease_s)
    assert reconcile(sqlite_engine, settings) == 1
    with read(sqlite_engine) as connection:
        assert connection.execute(select(Job.state, Job.attempts)).one() == ("ready", 0)


def test_all_states_are_either_ended_or_alive() -> None:
    alive = {state_names.WAITING, state_names.READY, state_names.RUNNING}
    assert alive | set(state_names.ENDED) == set(state_names.ALL)
    assert not alive & set(state_names.ENDED)
