"""Real runner processes find files lost and damaged, and the jobs that made them make them again."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db.engine import read
from db.models import Job, Log
from services.settings import Settings
from tests.db.helpers import job_id, states, submit
from worker.embedded_worker import serve
from worker.slot import plan_slots


@pytest.fixture
def settings(tmp_path: Path, sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("ROBUST_HOME", str(tmp_path))
    monkeypatch.setenv("ROBUST_DATABASE_URL", str(sqlite_engine.url))
    return Settings()


def run_to_the_end(engine: Engine, settings: Settings) -> None:
    slots = plan_slots(["cpu"], queues=())
    serve(engine, settings, slots=slots, sweep_id=None, stop=threading.Event(), drain=True)


def column(engine: Engine, name: str) -> dict[str, object]:
    """One column of all jobs, by token."""
    with read(engine) as connection:
        return dict(connection.execute(select(Job.label, getattr(Job, name))).all())


def log(engine: Engine, token: str) -> str:
    with read(engine) as connection:
        return "".join(connection.scalars(select(Log.text).where(Log.job_id == job_id(engine, token)).order_by(Log.id)))


def test_lost_and_damaged_files_are_made_again_by_whoever_made_them(
    sqlite_engine: Engine, settings: Settings, tmp_path: Path
) -> None:
    submit(sqlite_engine, {"a": [], "b": ["a"]}, file_bytes=100, reads=True, rows=2)
    run_to_the_end(sqlite_engine, settings)
    places = column(sqlite_engine, "artifact")
    shutil.rmtree(tmp_path / "artifacts" / str(places["a"]))
    (tmp_path / "artifacts" / str(places["b"]) / "noop.bin").write_bytes(b"damaged")

    submit(sqlite_engine, {"a": [], "b": ["a"], "c": ["b"]}, name="longer", file_bytes=100, reads=True, rows=2)
    run_to_the_end(sqlite_engine, settings)
    assert states(sqlite_engine) == {"a": "done", "b": "done", "c": "done"}
    assert column(sqlite_engine, "remakes") == {"a": 1, "b": 1, "c": 0}
    assert column(sqlite_engine, "attempts") == {"a": 0, "b": 0, "c": 0}
    assert f"artifact {places['a']} was missing; job {job_id(sqlite_engine, 'a')} makes it again" in log(
        sqlite_engine, "a"
    )
    told = log(sqlite_engine, "c")
    assert told.index("was changed or damaged") < told.index("was missing") < told.rindex("noop c")


def test_a_file_that_is_lost_again_fails_the_job_that_needs_it(
    sqlite_engine: Engine, settings: Settings, tmp_path: Path
) -> None:
    graph: dict[str, list[str]] = {"a": []}
    for number in range(3):
        submit(sqlite_engine, graph, name=f"sweep-{number}", file_bytes=100, reads=True)
        run_to_the_end(sqlite_engine, settings)
        shutil.rmtree(tmp_path / "artifacts" / str(column(sqlite_engine, "artifact")["a"]), ignore_errors=True)
        graph[f"user-{number}"] = ["a"]
    assert states(sqlite_engine) == {"a": "done", "user-0": "done", "user-1": "failed"}
    error = column(sqlite_engine, "error")["user-1"]
    assert f"then `robust-cli retry {job_id(sqlite_engine, 'a')}`" in str(error)
