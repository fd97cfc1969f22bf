"""New databases of both kinds for benchmarks: SQLite files in a temporary folder, and databases of one PostgreSQL."""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from sqlalchemy import Engine, make_url, text

from benchmarks.servers import running_postgres
from db import schema
from db.engine import make_engine

KINDS = ("sqlite", "postgresql")

#: As the compose file sets them; everything else is PostgreSQL's own, so that every commit is on disk.
POSTGRES = {"shared_buffers": "512MB", "effective_cache_size": "1536MB", "work_mem": "32MB", "max_wal_size": "2GB"}

_names = itertools.count()


@contextmanager
def new_databases(kind: str, postgres_url: str | None = None) -> Iterator[Callable[[], Engine]]:
    """Calls make an empty database of the current schema each; all are removed at the end.

    `postgres_url` names a server on which databases may be made; None starts one, from pip.
    """
    engines: list[Engine] = []

    def opened(url: str) -> Engine:
        engines.append(make_engine(url))
        schema.upgrade(engines[-1])
        return engines[-1]

    with ExitStack() as cleanup:
        if kind == "sqlite":
            folder = cleanup.enter_context(tempfile.TemporaryDirectory(prefix="robustseg-benchmark-"))
            new = lambda: opened(f"sqlite:///{folder}/{next(_names)}.db")  # noqa: E731
        elif postgres_url is None:
            postgres = cleanup.enter_context(running_postgres(**POSTGRES))
            new = lambda: opened(postgres.url(_name()))  # noqa: E731
        else:
            cleanup.callback(_drop, postgres_url, engines)
            new = lambda: opened(_create(postgres_url))  # noqa: E731
        cleanup.callback(_close, engines)
        yield new


def version_of(engine: Engine) -> str:
    """Such as "PostgreSQL 15.8" or "SQLite 3.45.1"."""
    with engine.connect() as connection:
        name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[engine.dialect.name]
        return f"{name} {'.'.join(map(str, connection.dialect.server_version_info or ()))}"


def _create(postgres_url: str) -> str:
    name = _name()
    _administer(postgres_url, f"CREATE DATABASE {name}")
    return make_url(postgres_url).set(database=name).render_as_string(hide_password=False)


def _name() -> str:
    return f"robust_{os.getpid()}_{next(_names)}"


def _administer(postgres_url: str, statement: str) -> None:
    server = make_engine(postgres_url)
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
    server.dispose()


def _drop(postgres_url: str, engines: list[Engine]) -> None:
    for engine in engines:
        _administer(postgres_url, f"DROP DATABASE {engine.url.database}")


def _close(engines: list[Engine]) -> None:
    for engine in engines:
        engine.dispose()
