"""Sweeps and their cells: which jobs a sweep consists of, and under which names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from db import states
from db.clock import now
from db.jobs import block, promote
from db.models import Cell, Job, JobParent, Sweep

#: SQL variables per statement are limited; long lists are sent in pieces.
_PIECE = 500


def find_sweep(connection: Connection, name: str) -> int | None:
    """The id of a sweep by its name."""
    return connection.scalar(select(Sweep.id).where(Sweep.name == name))


def find_states(connection: Connection, digests: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Id and state of those of these jobs that exist."""
    found: dict[str, tuple[int, str]] = {}
    for piece in _pieces(digests):
        rows = connection.execute(select(Job.digest, Job.id, Job.state).where(Job.digest.in_(piece)))
        found.update({digest: (job_id, state) for digest, job_id, state in rows})
    return found


def find_budgets(connection: Connection, family: str) -> list[tuple[float, ...]]:
    """The budgets of each known attack job of a family, oldest job first."""
    found = connection.scalars(select(Job.params).where(Job.family == family).order_by(Job.id))
    return [tuple(params["epsilons"]) for params in found]


def record(
    connection: Connection,
    *,
    name: str,
    document: Mapping[str, Any],
    jobs: Sequence[Mapping[str, Any]],
    parents: Mapping[str, Sequence[str]],
    cells: Sequence[Mapping[str, Any]],
) -> int:
    """Store a sweep with everything it consists of; jobs that exist already are shared, cancelled ones start again.

    A cancellation that has not been obeyed yet is withdrawn.

    `jobs` are job columns including `digest`; `parents` maps a digest to the digests it waits for; each cell names
    its job by `digest`. Returns the sweep's id.
    """
    sweep_id = find_sweep(connection, name)
    if sweep_id is None:
        sweep_id = connection.execute(
            insert(Sweep).values(name=name, document=document).returning(Sweep.id)
        ).scalar_one()
    else:
        connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(document=document))
        connection.execute(delete(Cell).where(Cell.sweep_id == sweep_id))

    known = find_states(connection, [job["digest"] for job in jobs])
    fresh = [{"state": states.WAITING, **job} for job in jobs if job["digest"] not in known]
    if fresh:
        connection.execute(insert(Job), fresh)
    ids = {digest: job_id for digest, (job_id, _) in find_states(connection, [job["digest"] for job in jobs]).items()}
    edges = [
        {"job_id": ids[job["digest"]], "parent_id": ids[parent]}
        for job in fresh
        for parent in dict.fromkeys(parents[job["digest"]])
    ]
    if edges:
        connection.execute(insert(JobParent), edges)
    if cells:
        rows = [{"sweep_id": sweep_id, "job_id": ids[cell["digest"]], **_without(cell, "digest")} for cell in cells]
        connection.execute(insert(Cell), rows)

    for piece in _pieces(list(known)):
        these = Job.digest.in_(piece)
        again = update(Job).where(these, Job.state.in_((states.CANCELLED, states.BLOCKED)))
        connection.execute(again.values(state=states.WAITING, attempts=0, finished_at=None))
        # The data may have moved since a job was first recorded.
        wanted = update(Job).where(these, Job.state != states.DONE)
        connection.execute(wanted.values(source=jobs[0]["source"], cancel_requested=False))
    # What an earlier version of the sweep had planned and nobody needs any more does not run.
    unused = ~exists(select(Cell.id).where(Cell.job_id == Job.id))
    connection.execute(
        update(Job)
        .where(Job.state.in_((states.WAITING, states.READY)), unused)
        .values(state=states.CANCELLED, finished_at=now())
    )
    mine = Job.id.in_(select(Cell.job_id).where(Cell.sweep_id == sweep_id))
    promote(connection, mine)
    block(connection)
    return sweep_id


def _pieces(digests: Sequence[str]) -> Iterator[Sequence[str]]:
    return (digests[start : start + _PIECE] for start in range(0, len(digests), _PIECE))


def _without(mapping: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in mapping.items() if name != key}
