"""Puts right what died: any number of copies may run, every statement does nothing the second time."""

from __future__ import annotations

import contextlib

from sqlalchemy import Engine, true

from db import jobs
from db.engine import read, write
from db.jobs import Claim, LostLease
from services.settings import Settings
from worker.host import host_identity, is_alive


def reconcile(engine: Engine, settings: Settings) -> int:
    """One round; returns how many jobs it took from holders that are gone.

    A holder is gone when its lease ran out, or when it was a process of this machine that no longer exists. The
    first counts as an attempt, the second does not, however long ago it was: a job runs in a process of its own and
    cannot have killed it.
    """
    with write(engine) as connection:
        released = jobs.give_up_expired(connection)
    with read(engine) as connection:
        gone: dict[int, tuple[Claim, str | None]] = {
            claim.job_id: (claim, "its worker went silent") for claim in jobs.expired(connection)
        }
        for claim, pid, started in jobs.held_by_host(connection, host_identity()):
            if not is_alive(pid, started):
                gone[claim.job_id] = claim, None
    for claim, blame in gone.values():
        with contextlib.suppress(LostLease), write(engine) as connection:
            jobs.release(connection, claim, blame=blame, max_attempts=settings.max_attempts, expired=blame is not None)
            released += 1
    with write(engine) as connection:
        jobs.promote(connection, true())
        jobs.block(connection)
    return released
