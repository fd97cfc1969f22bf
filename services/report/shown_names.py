"""What patients are called for whoever came by a share link, or reads pages as files: as in reports of that sweep."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Hashable
from hashlib import sha256
from threading import Lock

from sqlalchemy import Connection, func, select

from db import states
from db.models import Cell, Job, Sweep
from services.access import Caller
from services.keyed_locks import KeyedLocks
from services.report.pseudonyms import Pseudonyms
from services.report.source import pseudonyms_of


def pseudonyms_for(connection: Connection, caller: Caller, sweep_id: int) -> Pseudonyms | None:
    """Of the patients of a sweep that there is; None for who may read their names.

    All scores of the sweep are read for it, once for each state of the database in which somebody asks.
    """
    if caller.shared_sweep is None:
        return None
    sweep = connection.execute(select(Sweep.name, Sweep.document).where(Sweep.id == sweep_id)).one()
    # What forgets a patient leaves another fence, or another document.
    done = select(func.count(), func.max(Job.finished_at), func.sum(Job.fence)).join(Cell, Cell.job_id == Job.id)
    revision = connection.execute(done.where(Cell.sweep_id == sweep_id, Job.state == states.DONE)).one()
    document = sha256(json.dumps(sweep.document, sort_keys=True).encode()).hexdigest()
    key = (str(connection.engine.url), sweep_id, sweep.name, document, *revision)
    with _reading.one_at_a_time(key):
        found = _known.find(key)
        if found is None:
            found = pseudonyms_of(connection, sweep.name, sweep.document or {})
            _known.keep(key, found)
        return found


class _Newest:
    """Who is who in the sweeps that links were asked about last."""

    def __init__(self, most: int) -> None:
        self._most, self._lock = most, Lock()
        self._kept: OrderedDict[Hashable, Pseudonyms] = OrderedDict()

    def find(self, key: Hashable) -> Pseudonyms | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def keep(self, key: Hashable, names: Pseudonyms) -> None:
        with self._lock:
            self._kept[key] = names
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


_reading, _known = KeyedLocks(), _Newest(20)
