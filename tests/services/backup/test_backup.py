"""A restored database has the rows of the one that was backed up; a restore that fails leaves everything as it was."""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import Engine, select, text
from sqlalchemy.engine import make_url

from db import schema
from db.clock import after
from db.engine import make_engine, read, write
from db.jobs import claim, finish
from db.models import Base, Worker
from db.workers import beat, register_worker
from services.access.links import create_link
from services.access.sessions import prepare_session, sign_in
from services.access.tokens import create_token
from services.access.trust import allow
from services.backup import sqlite
from services.backup.database import back_up, restore
from services.errors import BadInput, SchemaMismatch
from services.settings import Settings
from tests.db.helpers import states, submit

_numbers = itertools.count()


@pytest.fixture
def programs(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """pg_dump, pg_restore and psql of the server that the tests run on."""
    server = make_engine(postgres_url)
    with read(server) as connection:
        folder = connection.execute(text("SELECT setting FROM pg_config WHERE name = 'BINDIR'")).scalar_one()
    server.dispose()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def engine(engine: Engine, request: pytest.FixtureRequest) -> Engine:
    """As everywhere, with the programs that a backup needs."""
    if engine.dialect.name == "postgresql":
        request.getfixturevalue("programs")
    return engine


@pytest.fixture
def other(engine: Engine, tmp_path: Path) -> Iterator[Engine]:
    """A second database of the same kind, empty."""
    if engine.dialect.name == "sqlite":
        yield make_engine(f"sqlite:///{tmp_path / 'other.db'}")
        return
    name = f"other_{next(_numbers)}"
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    found = make_engine(engine.url.set(database=name).render_as_string(hide_password=False))
    yield found
    found.dispose()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"DROP DATABASE {name}"))


def settings_of(engine: Engine) -> Settings:
    return Settings(database_url=SecretStr(engine.url.render_as_string(hide_password=False)))


def fill(engine: Engine) -> None:
    submit(engine, {"a": [], "b": ["a"], "c": []}, name="whole", rows=3)
    who = {"host": "h", "pid": 1, "process_started": 0.0, "slot": 0, "device": "cpu"}
    with write(engine) as connection:
        register_worker(connection, incarnation="w", **who)
        held = claim(connection, owner="w", lease_s=60)
        assert held is not None
        finish(connection, held, summary={"text": "ä \\ ' \n 漢"})
        beat(connection, "w", "stopped")


def rows(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    with read(engine) as connection:
        tables = {name: connection.execute(select(table)).all() for name, table in Base.metadata.tables.items()}
        views = {name: connection.execute(text(f"SELECT * FROM {name}")).all() for name in ("results", "comparisons")}
    return {name: sorted(map(tuple, found), key=repr) for name, found in {**tables, **views}.items()}


def test_a_restored_database_has_the_same_rows_and_goes_on(engine: Engine, other: Engine, tmp_path: Path) -> None:
    fill(engine)
    copied = back_up(settings_of(engine), tmp_path / "backup")
    assert copied.schema == schema.HEAD
    assert copied.size == (tmp_path / "backup").stat().st_size > 0
    assert restore(settings_of(other), tmp_path / "backup", replace=False).schema == schema.HEAD
    assert rows(other) == rows(engine)
    submit(other, {"new": []}, name="later")  # counters of ids are restored too
    assert states(other)["new"] == "ready"
    assert sorted(path.name for path in tmp_path.glob("*backup*")) == ["backup"]


def test_a_backup_sees_one_state_of_the_database_while_somebody_writes(engine: Engine, tmp_path: Path) -> None:
    fill(engine)
    before = rows(engine)
    with write(engine) as connection:
        connection.execute(text("UPDATE job SET label = 'changed'"))
        back_up(settings_of(engine), tmp_path / "backup")
    restore(settings_of(engine), tmp_path / "backup", replace=True)
    assert rows(engine) == before


def test_nobody_is_let_in_by_a_backup(engine: Engine, other: Engine, tmp_path: Path) -> None:
    fill(engine)
    with write(engine) as connection:
        _, token = create_token(connection, name="ann", role="admin", by="root")
        cookie = sign_in(connection, token.tell())
        opening = prepare_session(connection, name="root", by="root")
        _, link = create_link(connection, 1, by="root")
        allow(connection, "a" * 64, name="model.pt", by="root")
    before = rows(engine)
    back_up(settings_of(engine), tmp_path / "backup")
    written = (tmp_path / "backup").read_bytes()
    assert not any(secret.hash.encode() in written for secret in (token, cookie, opening, link))
    restore(settings_of(other), tmp_path / "backup", replace=False)
    without = {"access_token": [], "access_session": [], "share_link": []}
    assert all(before[table] for table in without)
    assert rows(other) == {**before, **without}, "who did what, and which models are allowed, stays"


def test_replacing_discards_what_was_there(engine: Engine, tmp_path: Path) -> None:
    fill(engine)
    before = rows(engine)
    back_up(settings_of(engine), tmp_path / "backup")
    submit(engine, {"x": [], "y": ["x"]}, name="mistake")
    with pytest.raises(BadInput, match="is not empty: --replace"):
        restore(settings_of(engine), tmp_path / "backup", replace=False)
    assert "x" in states(engine)
    restore(settings_of(engine), tmp_path / "backup", replace=True)
    assert rows(engine) == before


def test_nothing_is_replaced_below_slots_at_work(engine: Engine, tmp_path: Path) -> None:
    fill(engine)
    back_up(settings_of(engine), tmp_path / "backup")
    with write(engine) as connection:
        beat(connection, "w", "idle")
    with pytest.raises(BadInput, match="1 slot is at work"):
        restore(settings_of(engine), tmp_path / "backup", replace=True)
    with write(engine) as connection:
        connection.execute(Worker.__table__.update().values(heartbeat_at=after(-1000)))
    restore(settings_of(engine), tmp_path / "backup", replace=True)


def test_a_database_with_tables_of_somebody_else_is_left_alone(engine: Engine, tmp_path: Path) -> None:
    fill(engine)
    back_up(settings_of(engine), tmp_path / "backup")
    with write(engine) as connection:
        connection.execute(text("CREATE TABLE theirs (id integer)"))
    with pytest.raises(BadInput, match=r"not RobustSeg's \(theirs\)"):
        restore(settings_of(engine), tmp_path / "backup", replace=True)


@pytest.mark.parametrize("damage", ["cut", "text"])
def test_a_damaged_backup_changes_nothing(engine: Engine, tmp_path: Path, damage: str) -> None:
    fill(engine)
    before = rows(engine)
    file = tmp_path / "backup"
    back_up(settings_of(engine), file)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) * 2 // 3] if damage == "cut" else b"CREATE TABLE job (id integer);")
    with pytest.raises(BadInput, match="backup"):
        restore(settings_of(engine), file, replace=True)
    assert rows(engine) == before


def test_backups_are_never_overwritten_and_nothing_is_no_backup(engine: Engine, other: Engine, tmp_path: Path) -> None:
    (tmp_path / "backup").touch()
    with pytest.raises(BadInput, match="exists and is left as it is; give the backup a name of its own"):
        back_up(settings_of(engine), tmp_path / "backup")
    with pytest.raises(BadInput, match="nothing to back up"):
        back_up(settings_of(other), tmp_path / "empty")
    with pytest.raises(BadInput, match="absent is not a file"):
        restore(settings_of(other), tmp_path / "absent", replace=False)


def test_of_two_backups_of_one_name_at_once_the_first_that_is_whole_stays(
    sqlite_engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(sqlite_engine)
    (tmp_path / "b").mkdir()
    file, save = tmp_path / "b" / "backup", sqlite.save

    def save_while_another_does(*words: Any) -> None:
        monkeypatch.setattr(sqlite, "save", save)
        back_up(settings_of(sqlite_engine), file)
        save(*words)

    monkeypatch.setattr(sqlite, "save", save_while_another_does)
    with pytest.raises(BadInput, match="exists and is left as it is"):
        back_up(settings_of(sqlite_engine), file)
    sqlite.check(file)
    assert [path.name for path in (tmp_path / "b").iterdir()] == ["backup"]


def test_a_place_that_takes_no_file_is_told(sqlite_engine: Engine, tmp_path: Path) -> None:
    fill(sqlite_engine)
    with pytest.raises(BadInput, match=r"no backup can be written in .*absent: unable to open database file"):
        back_up(settings_of(sqlite_engine), tmp_path / "absent" / "backup")


def test_a_newer_database_is_not_replaced(engine: Engine, tmp_path: Path) -> None:
    fill(engine)
    back_up(settings_of(engine), tmp_path / "backup")
    with write(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaMismatch, match="newer than this software knows"):
        restore(settings_of(engine), tmp_path / "backup", replace=True)


def test_a_backup_of_sqlite_is_one_plain_file(sqlite_engine: Engine, tmp_path: Path) -> None:
    fill(sqlite_engine)
    back_up(settings_of(sqlite_engine), tmp_path / "copy.db")
    with sqlite3.connect(tmp_path / "copy.db") as connection:
        assert connection.execute("SELECT count(*) FROM job").fetchone() == (3,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()
    assert [path.name for path in tmp_path.glob("copy.db*")] == ["copy.db"]


def stand_in(folder: Path, program: str, script: str) -> None:
    (folder / program).write_text(f"#!/bin/sh\n{script}\n")
    (folder / program).chmod(0o755)


def test_a_schema_beside_others_is_left_to_its_owner(
    new_postgres_url: Callable[[], str], programs: None, tmp_path: Path
) -> None:
    url = new_postgres_url()
    engine = make_engine(url)
    with write(engine) as connection:
        connection.execute(text("CREATE SCHEMA lab"))
    engine.dispose()
    inside = make_engine(make_url(url).update_query_dict({"options": "-csearch_path=lab"}))
    schema.upgrade(inside)
    settings = settings_of(inside)
    inside.dispose()
    with pytest.raises(BadInput, match="the tables lie in the schema 'lab': copy it by `pg_dump --schema=lab`"):
        back_up(settings, tmp_path / "backup")
    assert not list(tmp_path.iterdir())


def test_programs_of_another_version_or_none_are_told_with_a_remedy(
    postgres_engine: Engine, programs: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(BadInput, match="pg_dump is not on the PATH: install postgresql-client"):
        back_up(settings_of(postgres_engine), tmp_path / "backup")
    for program in ("pg_dump", "pg_restore", "psql"):
        stand_in(tmp_path, program, "echo 'pg_dump (PostgreSQL) 9.6.24'")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BadInput, match=r"pg_dump \(PostgreSQL\) 9.6.24 does not fit the server, which is PostgreSQL"):
        back_up(settings_of(postgres_engine), tmp_path / "backup")


def test_a_restore_whose_reader_dies_half_way_is_undone(
    postgres_engine: Engine, programs: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(postgres_engine)
    before = rows(postgres_engine)
    back_up(settings_of(postgres_engine), tmp_path / "backup")
    real = shutil.which("pg_restore")
    stand_in(
        tmp_path, "pg_restore", f'case "$*" in *=-*) {real} "$@" | head -n 200; exit 1;; *) exec {real} "$@";; esac'
    )
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(BadInput, match="the database is as it was"):
        restore(settings_of(postgres_engine), tmp_path / "backup", replace=True)
    assert rows(postgres_engine) == before


def test_a_password_with_any_characters_is_passed_on_but_not_as_an_argument(
    guarded_postgres_url: str, programs: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for program in ("pg_dump", "psql"):
        stand_in(tmp_path, program, f'echo "$@" >>{tmp_path}/arguments; exec {shutil.which(program)} "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    engine = make_engine(guarded_postgres_url)
    schema.upgrade(engine)
    fill(engine)
    before = rows(engine)
    settings = Settings(database_url=SecretStr(guarded_postgres_url))
    back_up(settings, tmp_path / "backup")
    restore(settings, tmp_path / "backup", replace=True)
    assert rows(engine) == before
    engine.dispose()
    arguments = (tmp_path / "arguments").read_text()
    assert arguments.count("--dbname=postgresql://guarded@") == 2
    assert "ss/w" not in arguments
    assert "p%40" not in arguments
