"""Reconciler process and embedded worker process, in a thread of its own: tells another program of sweeps that ended.

Without `notify_url` nothing runs. Any number of copies may run: one of them tells. One that dies between claiming and
telling has told nobody.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from db.ended_sweeps import claim_telling, tell_again, untold
from db.engine import read, write
from services.errors import first_line
from services.notifying import NotTold, Receiver, body_of, notify, receiver_of
from services.settings import Settings

_log = logging.getLogger("robustseg.notifier")

#: Who ended so many seconds ago is not told of any more: nobody was asked to then, or nobody could be reached since.
_TOO_LATE_S = 86400.0
#: Seconds after a failure, doubled with each until it is an hour.
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 15.0, 3600.0


class Notifier:
    """Round after round; remembers whom it could not tell, and tries again later."""

    def __init__(self, engine: Engine, receiver: Receiver) -> None:
        self._engine, self._receiver = engine, receiver
        self._failures: dict[int, tuple[int, float]] = {}  # sweep -> how many, and not before (monotonic clock)

    def round(self) -> int:
        """Tell of the sweeps that have ended; returns of how many."""
        later = {sweep_id for sweep_id, (_, not_before) in self._failures.items() if time.monotonic() < not_before}
        with read(self._engine) as connection:
            ended = untold(connection, but_for=later)
        self._failures = {key: kept for key, kept in self._failures.items() if key in later or key in ended}
        return sum(map(self._tell, ended))

    def _tell(self, sweep_id: int) -> bool:
        with write(self._engine) as connection:
            ended = claim_telling(connection, sweep_id)
        if ended is None or ended.age_s > _TOO_LATE_S:
            return False
        count, _ = self._failures.get(sweep_id, (0, 0.0))
        try:
            notify(self._receiver, body_of(ended))
        except NotTold as error:
            with write(self._engine) as connection:
                tell_again(connection, ended.sweep_id)
            pause = min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2**count)
            self._failures[ended.sweep_id] = (count + 1, time.monotonic() + pause)
            _log.warning(
                "ROBUST_NOTIFY_URL was not told that %s ended: %s; it is tried again in %g s", ended.name, error, pause
            )
            return False
        return True


@contextmanager
def notifying(engine: Engine, settings: Settings) -> Iterator[None]:
    """Around the rounds of a process: a thread tells, and once more at the end, when the last job may have ended."""
    receiver = receiver_of(settings)
    if receiver is None:
        yield
        return
    notifier, over = Notifier(engine, receiver), threading.Event()

    def keep_telling() -> None:
        while not over.wait(settings.reconcile_s):
            _round(notifier)

    thread = threading.Thread(target=keep_telling, name="notifier", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        _round(notifier)


def _round(notifier: Notifier) -> None:
    try:
        notifier.round()
    except SQLAlchemyError as error:  # a database that is away for a while, or was upgraded, which others notice
        _log.warning("%s; it tries again", first_line(getattr(error, "orig", None) or error))
