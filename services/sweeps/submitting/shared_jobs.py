"""Jobs that sweeps of others need, too: they stay as they are recorded, whatever a sweep from the network says of them.

On how many GPUs a job runs, and what it keeps, is no part of what it is. Who has the database decides by his newest
sweep; over the network only who owns all sweeps that need the job, or an admin.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from db import owners
from db.changed_jobs import find_changes
from services.access import Caller
from services.counted import counted


@dataclass(frozen=True)
class Standing:
    """Ids of jobs of which a sweep changes nothing though it says otherwise, and the sentences that tell so."""

    job_ids: frozenset[int] = frozenset()
    sentences: tuple[str, ...] = ()


def find_standing(
    connection: Connection, by: Caller | None, known: Mapping[str, int], jobs: Sequence[Mapping[str, Any]]
) -> Standing:
    """Which of these jobs, columns with `digest`, stay as they are; `known`: ids of those that are recorded.

    `by` whom: None has the database, and may change all of them.
    """
    if by is None or by.is_admin or not known:
        return Standing()
    changes = find_changes(connection, known, jobs)
    # Of all, not only of those that would change now: until it is written a job may be given back and could change.
    of_others = owners.needed_by_others(connection, set(known.values()), by.name)
    keys: dict[str, set[int]] = {}
    for change in changes:
        if change.job_id in of_others:
            keys.setdefault(change.key, set()).add(change.job_id)
    return Standing(frozenset(of_others), tuple(_sentence(key, len(ids)) for key, ids in keys.items()))


def _sentence(key: str, count: int) -> str:
    return (
        f"{counted(count, 'job')} that sweeps of others need, too, {'keeps' if count == 1 else 'keep'} the {key} that "
        "is recorded; only an admin can change it"
    )
