"""Opening the database: the right place, the right schema, or a sentence."""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from db import schema
from services.database import database_in_words, open_database, refuse_network_file_system, upgrade_database
from services.errors import BadInput, SchemaMismatch
from services.settings import Settings

Mount = namedtuple("Mount", ["mountpoint", "fstype"])


def settings(folder: Path, **values: object) -> Settings:
    return Settings(home=folder / "home", **values)


def test_an_empty_folder_becomes_a_database_of_the_newest_schema(tmp_path: Path) -> None:
    open_database(settings(tmp_path)).dispose()
    assert (tmp_path / "home" / "robust.db").is_file()
    assert upgrade_database(settings(tmp_path)) == (schema.HEAD, schema.HEAD)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    file = tmp_path / "home" / "robust.db"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE job (theirs)")
    with pytest.raises(BadInput, match="it holds tables of another program: name a database that holds ours alone"):
        open_database(settings(tmp_path))
    with closing(sqlite3.connect(file)) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("job",)]


def test_a_database_without_tables_is_refused_by_those_who_may_not_make_them(tmp_path: Path) -> None:
    with pytest.raises(SchemaMismatch, match="robust-cli db upgrade"):
        open_database(settings(tmp_path), create=False)


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "fuse.sshfs"])
def test_sqlite_on_a_network_file_system_is_refused_with_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    mounts = [Mount("/", "ext4"), Mount(str(tmp_path), kind)]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: mounts)
    with pytest.raises(BadInput, match=r"network file system .* PostgreSQL"):
        open_database(settings(tmp_path))
    assert not (tmp_path / "home" / "robust.db").exists()


def test_a_local_folder_below_a_network_mount_is_judged_by_its_own_mount(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = [Mount("/", "nfs4"), Mount(str(tmp_path), "ext4"), Mount(f"{tmp_path}-other", "nfs")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: mounts)
    refuse_network_file_system(tmp_path)
    open_database(settings(tmp_path)).dispose()
    assert (tmp_path / "home" / "robust.db").is_file()


def test_passwords_are_hidden_wherever_a_database_is_named(tmp_path: Path) -> None:
    named = database_in_words(settings(tmp_path, database_url="postgresql+psycopg://me:hush@host/db"))
    assert "hush" not in named
    assert "host/db" in named


@pytest.mark.parametrize("use", [open_database, upgrade_database])
def test_a_file_that_is_no_database_is_named(tmp_path: Path, use: Callable[[Settings], object]) -> None:
    file = tmp_path / "home" / "robust.db"
    file.parent.mkdir()
    file.write_text("no database\n" * 100)
    with pytest.raises(BadInput, match=r"cannot use the database .*robust\.db"):
        use(settings(tmp_path))
