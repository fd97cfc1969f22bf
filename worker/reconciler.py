"""Reconciler process, and embedded worker process between two waits: takes jobs back from workers that are gone.

Any number of copies may run: every statement does nothing the second time.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from db import jobs, schema, workers
from db.engine import read, write
from db.jobs import Claim, LostLease
from services.database import noticing_upgrades
from services.errors import first_line
from services.logs import bind
from services.retrying import is_away
from services.settings import Settings
from worker.host import host_identity, is_alive

if TYPE_CHECKING:
    from worker.doorbell import Doorbell
    from worker.metrics.cluster import Rounds

_log = logging.getLogger("robustseg.reconciler")


#: So many waiting jobs a round looks at, in turn, for parents that ended unseen; who ends a job sees nearly all.
_AT_MOST = 500


class Reconciler:
    """Round after round. The first one, and one that took jobs back, looks at all waiting jobs; the others at some."""

    def __init__(self, engine: Engine, settings: Settings) -> None:
        self._engine, self._settings = engine, settings
        self._looked_at: int | None = None  # the last waiting job of the latest round; None before the first

    def round(self) -> int:
        """Returns how many jobs it took from holders that are gone.

        A holder is gone when its lease ran out, or when it was a process of this machine that no longer exists. The
        first counts as an attempt, the second does not, however long ago it was: a job runs in a process of its own
        and cannot have killed it.
        """
        engine, settings = self._engine, self._settings
        released = take_from_dead(engine, settings)
        with write(engine) as connection:
            released += jobs.give_up_expired(connection)
        with read(engine) as connection:
            silent = jobs.expired(connection)
        released += _release(engine, settings, silent, blame="its worker went silent")
        with write(engine) as connection:
            if released or self._looked_at is None:
                self._looked_at = jobs.catch_up(connection)
            else:
                self._looked_at = jobs.catch_up(connection, after=self._looked_at, at_most=_AT_MOST)
            workers.forget_workers(connection)
        return released


def reconcile(engine: Engine, settings: Settings) -> int:
    """One whole round; returns how many jobs it took from holders that are gone."""
    return Reconciler(engine, settings).round()


def reconcile_forever(engine: Engine, settings: Settings, stop: threading.Event, rounds: Rounds | None = None) -> None:
    """A round every `settings.reconcile_s`; with a broker it also rings again for jobs that no slot has claimed.

    `rounds` counts them for whoever watches. Raises `SchemaMismatch` when somebody has upgraded the database meanwhile.
    """
    doorbell = None
    if settings.broker_url is not None:
        from worker.doorbell import Doorbell

        doorbell = Doorbell(settings)
    reconciler = Reconciler(engine, settings)
    while not stop.is_set():
        try:
            with noticing_upgrades(engine):
                with read(engine) as connection:
                    schema.require_current(schema.version_in(connection))
                released = reconciler.round()
            rung = 0 if doorbell is None else ring_missing(doorbell, engine)
        except DBAPIError as error:
            if not is_away(error):
                raise
            _log.warning("%s; it tries again", first_line(error.orig))
            if rounds is not None:
                rounds.failed += 1
        else:
            if rounds is not None:
                rounds.ended(released, rung)
        stop.wait(settings.reconcile_s)


def ring_missing(doorbell: Doorbell, engine: Engine) -> int:
    """Ring again for jobs that no slot has claimed, and return how often; without a broker it tries again next time."""
    from kombu.exceptions import OperationalError

    try:
        rung = doorbell.ring_missing(engine)
    except OperationalError as error:
        _log.warning("cannot reach the broker (%s); it tries again", error)
        return 0
    if rung:
        _log.info("rang again for %d jobs that nobody came for", rung)
    return rung


def take_from_dead(engine: Engine, settings: Settings) -> int:
    """Release the jobs of processes of this machine that no longer exist; returns how many."""
    with read(engine) as connection:
        held = jobs.held_by_host(connection, host_identity())
    return _release(engine, settings, [claim for claim, pid, started in held if not is_alive(pid, started)], blame=None)


def _release(engine: Engine, settings: Settings, claims: Sequence[Claim], *, blame: str | None) -> int:
    released = 0
    for claim in claims:
        with contextlib.suppress(LostLease), write(engine) as connection:
            jobs.release(connection, claim, blame=blame, max_attempts=settings.max_attempts, expired=blame is not None)
            released += 1
            with bind(sweep=claim.sweep, job=claim.job_id, fence=claim.fence):
                _log.info("%s taken back: %s", claim.kind, blame or "its process on this machine is gone")
    return released
