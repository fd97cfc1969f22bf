"""What all scores of a sweep were summed up to, kept by this process for as long as nothing of the sweep changes."""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from hashlib import sha256
from threading import Lock
from typing import TypeVar, cast
from weakref import ref

from sqlalchemy import Connection, func, select

from db import states
from db.models import Cell, Job, Sweep
from services.keyed_locks import KeyedLocks

Made = TypeVar("Made")

#: How many answers are kept, those that were asked for last, and seconds below which one is rather made again: a
#: server has many small sweeps, which must not push the large ones out.
MOST, WORTH_S = 64, 0.03


class Kept:
    """Answers of one process. Who wants one that is being made waits for it."""

    def __init__(self, most: int = MOST, worth_s: float = WORTH_S) -> None:
        self._most, self._worth_s = most, worth_s
        self._lock, self._making = Lock(), KeyedLocks()
        self._found: OrderedDict[Hashable, tuple[Hashable, object]] = OrderedDict()

    def read_or_make(
        self, connection: Connection, sweep: str, what: Hashable, make: Callable[[], Made], *, always: bool = False
    ) -> Made:
        """What `make` gave for this state of the sweep, or gives now; nobody may change it.

        `what` says which answer it is. `always`: kept however little time it took.
        """
        key = ref(connection.engine), sweep, what
        revision = revision_of(connection, sweep)
        with self._making.one_at_a_time((*key, revision)):
            with self._lock:
                known = self._found.get(key)
                if known is not None and known[0] == revision:
                    self._found.move_to_end(key)
                    return cast(Made, known[1])
            began = time.monotonic()
            made = make()
            if always or time.monotonic() - began >= self._worth_s:
                with self._lock:
                    self._found[key] = revision, made
                    self._found.move_to_end(key)
                    while len(self._found) > self._most:
                        self._found.popitem(last=False)
        return made


def revision_of(connection: Connection, sweep: str) -> Hashable:
    """Another value as soon as any score of a sweep may be another one, or stand in it no more.

    A job that is done brings its scores, and with them another fence; submitting and retrying change which jobs a
    sweep shows; what forgets a patient leaves another fence, or another document. What others commit between this and
    the scores is kept under a value that nobody finds again.
    """
    row = connection.execute(
        select(Sweep.id, Sweep.created_at, Sweep.requested_at, Sweep.document).where(Sweep.name == sweep)
    ).one_or_none()
    if row is None:
        return None
    done = select(func.count(), func.max(Job.finished_at), func.sum(Job.fence)).join(Cell, Cell.job_id == Job.id)
    jobs = connection.execute(done.where(Cell.sweep_id == row.id, Job.state == states.DONE)).one()
    document = sha256(json.dumps(row.document, sort_keys=True).encode()).hexdigest()
    return row.id, row.created_at, row.requested_at, document, *jobs


#: Of this process.
kept = Kept()
