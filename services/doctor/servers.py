"""Checks of the servers: database, broker, artifact store."""

from __future__ import annotations

import time

from sqlalchemy import Engine, select, text
from sqlalchemy.exc import DBAPIError

from db import schema
from db.clock import now
from db.engine import read, write
from services import broker
from services.artifacts.store import open_store
from services.database import database_in_words, open_database
from services.doctor.check import CheckFailed
from services.refusals import find_refusal
from services.settings import Settings

#: A difference of clocks that is worth a word.
_CLOCK_S = 1.0
_TRIES = 3
#: How a refusal begins that is told outside of a table.
_REFUSAL = "cannot use the database: "


class Database:
    """Opened once, for all checks that need it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.engine: Engine | None = None

    def check(self) -> str:
        """Where it is, its version and schema, and how long an answer takes; it can be written."""
        engine = open_database(self._settings)
        kind, query = {
            "sqlite": ("SQLite", "SELECT sqlite_version()"),
            "postgresql": ("PostgreSQL", "SELECT split_part(current_setting('server_version'), ' ', 1)"),
        }[engine.dialect.name]
        try:
            with write(engine) as connection:
                connection.execute(text("UPDATE sweep SET name = name WHERE 1 = 0"))
        except DBAPIError as error:
            if (refusal := find_refusal(error)) is None:
                raise
            raise CheckFailed(database_in_words(self._settings), refusal.removeprefix(_REFUSAL)) from error
        with read(engine) as connection:
            version = connection.scalar(text(query))
            took_s = []
            for _ in range(_TRIES):
                began = time.perf_counter()
                connection.execute(text("SELECT 1"))
                took_s.append(time.perf_counter() - began)
        self.engine = engine
        where = database_in_words(self._settings)
        return f"{where}: {kind} {version}, schema {schema.HEAD}, answers in {min(took_s) * 1e3:.1f} ms"

    def check_clock(self) -> str:
        """How far the database's clock, by which leases are kept, is from this machine's."""
        assert self.engine is not None  # noqa: S101 - looked at before
        with read(self.engine) as connection:
            before = time.time()
            theirs = connection.execute(select(now())).scalar_one()
            ahead = theirs - (before + time.time()) / 2
        if abs(ahead) < _CLOCK_S:
            return "this machine and the database agree to a second"
        way = "ahead of" if ahead > 0 else "behind"
        return f"the database is {abs(ahead):.0f} s {way} this machine; no lease depends on that"


def check_broker(settings: Settings) -> str:
    """Where it is, how it is set up, and how long an answer takes."""
    if settings.broker_url is None:
        return "none is set (ROBUST_BROKER_URL): workers ask the database"
    state = broker.inspect_broker(settings)
    latency = f"{state.round_trip_s * 1e3:.1f} ms"
    found = f"{state.url}: Redis {state.version}, namespace {settings.namespace}, answers in {latency}"
    if state.append_only is False:
        remedy = "set `appendonly yes`: without it a restart forgets all messages, and jobs wait for the reconciler"
        raise CheckFailed(f"{found}, without append-only file", remedy)
    if state.eviction not in (None, "noeviction"):
        remedy = "set `maxmemory-policy noeviction`: a full Redis must refuse messages, not forget them"
        raise CheckFailed(f"{found}, which evicts ({state.eviction})", remedy)
    kept = "append-only, noeviction" if state.append_only and state.eviction else "its settings cannot be read"
    return f"{found}, {kept}"


def check_artifacts(settings: Settings) -> str:
    """Write, read and remove a file."""
    store = open_store(settings)
    store.probe()
    unknown = "; nobody has submitted with it yet, or others see another place" if store.is_unknown() else ""
    return f"{store.place}: written, read and removed{unknown}"
