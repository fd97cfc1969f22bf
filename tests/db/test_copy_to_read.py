"""A database that may only be read is read from a copy, which is whole while others write."""

from __future__ import annotations

import gc
import os
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from db import copy_to_read, schema
from db.copy_to_read import copy_database, may_only_be_read, open_copy
from db.engine import make_engine, read, write


def test_what_stands_only_in_the_log_is_read_and_nothing_is_written(tmp_path: Path) -> None:
    file = tmp_path / "robust.db"
    engine = make_engine(f"sqlite:///{file}")
    schema.upgrade(engine)
    with write(engine) as connection:
        connection.execute(text("INSERT INTO sweep (name, document, created_at) VALUES ('mine', '{}', 0)"))
    assert (tmp_path / "robust.db-wal").stat().st_size
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    copy = open_copy(file)
    with read(copy) as connection:
        assert connection.scalar(text("SELECT name FROM sweep")) == "mine"
    with pytest.raises(OperationalError, match="readonly database"), write(copy) as connection:
        connection.execute(text("DELETE FROM sweep"))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    folder = Path(str(copy.url.database)).parent
    copy.dispose()
    del copy, connection
    gc.collect()  # the end of a process does the same
    assert not folder.exists()


def test_a_copy_is_whole_at_any_moment_of_a_writer_s_work(tmp_path: Path) -> None:
    file = tmp_path / "busy.db"
    writer = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    writer.execute("PRAGMA journal_mode=WAL")
    writer.execute("PRAGMA wal_autocheckpoint=5")  # pages move all the time, and the log is begun anew
    writer.execute("CREATE TABLE pair (number INTEGER PRIMARY KEY, first INTEGER, filler TEXT)")
    writer.execute("CREATE TABLE twin (number INTEGER PRIMARY KEY, first INTEGER, filler TEXT)")
    for table in ("pair", "twin"):
        writer.executemany(f"INSERT INTO {table} VALUES (?, 0, ?)", [(number, "x" * 900) for number in range(300)])
    done = threading.Event()

    def work() -> None:
        turn = 0
        while not done.is_set():
            turn += 1
            writer.execute("BEGIN IMMEDIATE")
            for table in ("pair", "twin"):
                writer.execute(f"UPDATE {table} SET first = ? WHERE number % 7 = ?", (turn, turn % 7))
            writer.execute("COMMIT")
            done.wait(0.002)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        seen = set()
        for number in range(25):
            copy = tmp_path / f"copy{number}.db"
            copy_database(file, copy)
            reader = sqlite3.connect(copy)
            assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            pair, twin = (reader.execute(f"SELECT number, first FROM {name}").fetchall() for name in ("pair", "twin"))
            assert pair == twin
            seen.add(max(first for _, first in pair))
            reader.close()
    finally:
        done.set()
        thread.join()
        writer.close()
    assert len(seen) > 1


def test_a_copy_that_is_never_whole_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "robust.db"
    sqlite3.connect(file).close()
    file.touch()
    marks = iter(range(1000))
    monkeypatch.setattr(copy_to_read, "_mark", lambda _: next(marks))
    monkeypatch.setattr(copy_to_read, "_PATIENCE_S", 0.1)
    with pytest.raises(OSError, match="somebody changes it all the time"):
        copy_database(file, tmp_path / "copy.db")


def test_only_a_file_that_is_there_may_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not may_only_be_read(tmp_path / "robust.db")
    (tmp_path / "robust.db").touch()
    assert not may_only_be_read(tmp_path / "robust.db")
    monkeypatch.setattr(os, "access", lambda path, mode: path != tmp_path)  # root may write everywhere
    assert may_only_be_read(tmp_path / "robust.db")
