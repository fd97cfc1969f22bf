"""A worker process that cannot go on says why in one sentence and is not started again and again."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest
import typer
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from api.cli import watch
from services.settings import Settings
from tests.db.helpers import submit
from worker import embedded_worker as embedded
from worker.client import HOPELESS
from worker.slot import plan_slots
from worker.supervisor import Supervisor


def full(*details: Any, **named: Any) -> None:
    raise OperationalError("insert", None, sqlite3.OperationalError("database or disk is full"))


def test_what_ends_a_slot_ends_the_process(
    sqlite_engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Supervisor, "serve", full)
    with pytest.raises(OperationalError, match="disk is full"):
        embedded.serve(
            sqlite_engine, Settings(home=tmp_path), slots=plan_slots(["cpu"] * 2), sweep_id=None, stop=threading.Event()
        )


def test_a_full_disk_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["worker.embedded_worker"])
    monkeypatch.setattr(embedded, "serve", full)
    monkeypatch.setattr(embedded, "_stop_with_parent", lambda stop: None)
    monkeypatch.setattr("signal.signal", lambda *details: None)
    with pytest.raises(SystemExit) as ended:
        embedded.main()
    assert ended.value.code == HOPELESS
    assert capsys.readouterr().err == "worker: cannot use the database: database or disk is full\n"


def test_a_hopeless_worker_is_started_once(sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    starts = []

    class Hopeless:
        def __init__(self, *details: Any) -> None:
            pass

        def start(self) -> None:
            starts.append(self)

        def exit_code(self) -> int:
            return HOPELESS

        def stop(self) -> None:
            pass

    sweep_id = submit(sqlite_engine, {"endless": []})
    monkeypatch.setattr(watch, "EmbeddedWorkers", Hopeless)
    with pytest.raises(typer.Exit):
        watch.run_and_watch(sqlite_engine, sweep_id, workers=1, quiet=True)
    assert len(starts) == 1
