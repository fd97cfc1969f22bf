"""Connections: SQLite in WAL mode for one machine, PostgreSQL for many, the same transactions on both."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

from db.poolers import Poolers

#: A peer that vanished without a word, because its machine or the network between died, is noticed in seconds on both
#: sides. Until then the server would keep its locks, and a client would wait for an answer; by default for hours.
_WATCHFUL: Mapping[str, Any] = {
    "connect_timeout": 5,  # s
    "keepalives_idle": 5,  # s
    "keepalives_interval": 2,  # s
    "keepalives_count": 2,
    "tcp_user_timeout": 5000,  # ms
}
#: The same for the server, and the last for a client that froze.
_OPTIONS = (
    "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=2 -c tcp_user_timeout=5000 "
    "-c idle_in_transaction_session_timeout=15000"
)
#: The variables by which libpq takes these of our own settings from its user.
_VARIABLES = {"connect_timeout": "PGCONNECT_TIMEOUT", "application_name": "PGAPPNAME"}
#: Readers hold no locks that anybody waits for, and may pause as long as they like.
_READ_ONLY = "SET TRANSACTION READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0"


def make_engine(url: str | URL, *, busy_timeout_s: float = 60.0) -> Engine:
    """An engine for `sqlite:///path` or `postgresql+psycopg://...`; what the URL says itself is left as it says it.

    Its errors, which go to logs, show no values of statements: these may name patients.
    """
    url = make_url(url)
    if url.get_backend_name() != "sqlite":
        engine = create_engine(url, pool_pre_ping=True, hide_parameters=True, connect_args=_connect_args(url))
        Poolers(_users_options(url)).watch(engine)
        return engine
    waiting = {} if "timeout" in url.query else {"timeout": busy_timeout_s}
    engine = create_engine(url, hide_parameters=True, connect_args=waiting)

    # The driver's own transaction handling starts transactions late and as readers, which makes two writers fail
    # at once instead of waiting for each other; so it is switched off and `begin` below says what is meant.
    @event.listens_for(engine, "connect")
    def configure(connection: Any, record: Any) -> None:
        connection.isolation_level = None
        _use_write_ahead_log(connection, busy_timeout_s)
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _connect_args(url: URL) -> dict[str, Any]:
    """Our settings of a connection, except those that its user sets in the URL or in the variables of libpq."""
    ours = {**_WATCHFUL, "application_name": "robustseg"}
    given = {name for name in ours if name in url.query or os.environ.get(_VARIABLES.get(name, ""))}
    return {
        **{name: value for name, value in ours.items() if name not in given},
        "options": f"{_OPTIONS} {_users_options(url)}".rstrip(),  # of a setting that is named twice the last one counts
        "client_encoding": "utf8",  # that of the server may be SQL_ASCII, whose texts the driver would leave as bytes
    }


def _users_options(url: URL) -> str:
    """Settings of the server that the user wants."""
    options = url.query.get("options") or os.environ.get("PGOPTIONS") or ()
    return options if isinstance(options, str) else " ".join(options)


def _use_write_ahead_log(connection: Any, timeout_s: float) -> None:
    """Turn the journal to WAL; waits for others who do so, which SQLite's own timeout does not."""
    deadline = time.monotonic() + timeout_s
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.01)


@contextmanager
def write(engine: Engine) -> Iterator[Connection]:
    """One transaction that may write; commits at the end, rolls back on any error."""
    with engine.begin() as connection:
        yield connection


@contextmanager
def read(engine: Engine) -> Iterator[Connection]:
    """One transaction that only reads: a consistent picture that waits for no writer."""
    with engine.connect().execution_options(reading=True) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(_READ_ONLY)
        yield connection
