"""The stored databases of every released schema: loading them, and looking at what a database is made of."""

from __future__ import annotations

import itertools
import os
import signal
import sqlite3
from collections.abc import Callable, Mapping
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Engine, event, inspect, text
from sqlalchemy.engine import make_url

from db import schema
from db.engine import make_engine, read

_FOLDER = Path(__file__).with_name("released")

#: Each schema that was released, oldest first.
RELEASED = sorted(path.name.partition(".")[0] for path in _FOLDER.glob("*.sqlite.sql"))

VIEWS = ("results", "comparisons", "visibility", "gates")

_PARTS = {
    "sqlite": ["SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"],
    "postgresql": [
        "SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns"
        " WHERE table_schema = 'public'",
        "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE connamespace = 'public'::regnamespace",
        "SELECT viewname, definition FROM pg_views WHERE schemaname = 'public'",
    ],
}


def load(url: str, version: str) -> Engine:
    """The stored database of a released schema, as an engine on what was an empty database."""
    kind = make_url(url).get_backend_name()
    script = (_FOLDER / f"{version}.{kind}.sql").read_text()
    if kind == "sqlite":
        connection = sqlite3.connect(make_url(url).database or "")
        connection.executescript(script)
        connection.close()
    else:
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as server:
            server.execute(script.encode())
    return make_engine(url)


def make_up(engine: Engine) -> set[tuple[str, ...]]:
    """Every table, column, index, constraint and view, in the database's own words without its white space."""
    with read(engine) as connection:
        rows = [row for query in _PARTS[connection.dialect.name] for row in connection.execute(text(query))]
    return {tuple(" ".join(str(value).split()) for value in row) for row in rows}


def columns(engine: Engine) -> dict[str, str]:
    """The columns of the views that people query and this schema has, as a SELECT names them."""
    there = inspect(engine).get_view_names()
    with read(engine) as connection:
        views = {name: connection.execute(text(f"SELECT * FROM {name}")).keys() for name in VIEWS if name in there}
    return {name: ", ".join(found) for name, found in views.items()}


def content(engine: Engine, columns: Mapping[str, str]) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of these columns of the views that people query."""
    with read(engine) as connection:
        return {
            name: sorted(map(tuple, connection.execute(text(f"SELECT {listed} FROM {name}"))), key=repr)
            for name, listed in columns.items()
        }


def interrupt(engine: Engine, statement: int, action: Callable[[], None]) -> None:
    """Call `action` before that statement, counted from 1, of all that change something from now on."""
    seen = itertools.count(1)
    _at_each_change(engine, lambda: action() if next(seen) == statement else None)


def _at_each_change(engine: Engine, action: Callable[[], object]) -> None:
    def look(connection: Any, cursor: Any, words: str, *rest: Any) -> None:
        if words.split()[0].upper() in ("CREATE", "ALTER", "DROP", "UPDATE", "INSERT", "DELETE"):
            action()

    event.listen(engine, "before_cursor_execute", look)


def changes_of_upgrade(url: str, version: str | None) -> int:
    """How many statements of a whole upgrade change something, in an empty database that this fills."""
    engine, count = load(url, version) if version else make_engine(url), itertools.count()
    _at_each_change(engine, lambda: next(count))
    schema.upgrade(engine)
    engine.dispose()
    return next(count)


def next_release(version: str | None) -> str:
    """The stored schema after that one, or the first."""
    return RELEASED[RELEASED.index(version) + 1 if version else 0]


def upgrade_together(url: str, barrier: Barrier) -> None:
    """Upgrade at the same moment as others who wait at the barrier."""
    engine = make_engine(url)
    barrier.wait()
    schema.upgrade(engine)


def upgrade_and_die(url: str, statement: int) -> None:
    """kill -9 in the middle of an upgrade."""
    engine = make_engine(url)
    interrupt(engine, statement, lambda: os.kill(os.getpid(), signal.SIGKILL))
    schema.upgrade(engine)
