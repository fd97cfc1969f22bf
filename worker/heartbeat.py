"""Supervisor process: the heartbeat of an idle slot. While a job runs, each extension of its lease is one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from db import workers
from db.engine import write
from services.database import noticing_upgrades
from services.errors import SchemaMismatch
from services.retrying import is_away


class Heartbeat:
    """A thread that says `idle` every `interval_s` until it is stopped.

    When somebody has upgraded the database it calls `outdated` and ends.
    """

    def __init__(
        self, engine: Engine, incarnation: str, interval_s: float, outdated: Callable[[SchemaMismatch], None]
    ) -> None:
        self._engine = engine
        self._incarnation = incarnation
        self._interval_s = interval_s
        self._outdated = outdated
        self._ended = threading.Event()
        self._idle = threading.Event()
        self._idle.set()
        self._thread = threading.Thread(target=self._beat, daemon=True, name="heartbeat")
        self._thread.start()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Around a job, which says itself that its slot is alive."""
        self._idle.clear()
        try:
            yield
        finally:
            self._idle.set()

    def stop(self) -> None:
        """End the thread."""
        self._ended.set()
        self._idle.set()
        self._thread.join()

    def _beat(self) -> None:
        while not self._ended.wait(self._interval_s):
            self._idle.wait()
            if self._ended.is_set():
                return
            try:
                with noticing_upgrades(self._engine), write(self._engine) as connection:
                    workers.beat(connection, self._incarnation, "idle")
            except SchemaMismatch as error:
                self._outdated(error)
                return
            except DBAPIError as error:  # a database that is away is noticed by the next claim
                if not is_away(error):
                    raise
