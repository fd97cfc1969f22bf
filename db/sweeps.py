"""Sweeps and the roles of their jobs: which jobs a sweep consists of, and under which names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from db import states
from db.clock import now
from db.jobs import block, promote
from db.many import among, insert_rows
from db.models import Cell, Job, JobParent, Sweep


def find_sweep(connection: Connection, name: str) -> int | None:
    """The id of a sweep by its name."""
    return connection.scalar(select(Sweep.id).where(Sweep.name == name))


def find_states(connection: Connection, digests: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Id and state of those of these jobs that exist."""
    rows = connection.execute(select(Job.digest, Job.id, Job.state).where(among(connection, Job.digest, digests)))
    return {digest: (job_id, state) for digest, job_id, state in rows}


def find_budgets(connection: Connection, families: Collection[str]) -> dict[str, list[tuple[float, ...]]]:
    """The budgets of each known attack job of these families, oldest job first."""
    found: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    wanted = select(Job.family, Job.params).where(among(connection, Job.family, families))
    for family, params in connection.execute(wanted.order_by(Job.id)):
        found[family].append(tuple(params["epsilons"]))
    return found


def record_sweep(
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
    earlier: set[int] = set()
    if sweep_id is None:
        sweep_id = connection.execute(
            insert(Sweep).values(name=name, document=document).returning(Sweep.id)
        ).scalar_one()
    else:
        connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(document=document))
        earlier.update(connection.scalars(delete(Cell).where(Cell.sweep_id == sweep_id).returning(Cell.job_id)))

    known = {digest: job_id for digest, (job_id, _) in find_states(connection, [job["digest"] for job in jobs]).items()}
    fresh = [{"state": states.WAITING, **job} for job in jobs if job["digest"] not in known]
    ids = dict(known)
    ids.update(insert_rows(connection, Job, fresh, returning=("digest", "id")))
    edges = [
        {"job_id": ids[job["digest"]], "parent_id": ids[parent]}
        for job in fresh
        for parent in dict.fromkeys(parents[job["digest"]])
    ]
    insert_rows(connection, JobParent, edges)
    roles = [{"sweep_id": sweep_id, "job_id": ids[cell["digest"]], **_without(cell, "digest")} for cell in cells]
    insert_rows(connection, Cell, roles)

    if known:
        _start_again(connection, known.values(), source=jobs[0]["source"])
        _change_gpus(connection, known, jobs)
    _stop_unused(connection, earlier.difference(ids.values()))
    promote(connection, Job.id.in_(select(Cell.job_id).where(Cell.sweep_id == sweep_id)))
    if known:
        block(connection)
    return sweep_id


def _start_again(connection: Connection, job_ids: Collection[int], *, source: Mapping[str, Any]) -> None:
    """Existing jobs that the sweep needs: cancelled ones wait again, and their data may have moved meanwhile."""
    these = update(Job).where(among(connection, Job.id, job_ids))
    again = these.where(Job.state.in_((states.CANCELLED, states.BLOCKED)))
    connection.execute(again.values(state=states.WAITING, attempts=0, finished_at=None))
    wanted = these.where(Job.state != states.DONE)
    connection.execute(wanted.values(source=source, cancel_requested=False))


def _change_gpus(connection: Connection, known: Mapping[str, int], jobs: Sequence[Mapping[str, Any]]) -> None:
    """On how many GPUs a job runs is no part of what it is: until it starts, the newest sweep decides."""
    wanted = {known[job["digest"]]: job for job in jobs if job["digest"] in known}
    not_begun = Job.state.not_in((states.DONE, states.RUNNING))
    found = select(Job.id, Job.gpus).where(among(connection, Job.id, wanted), not_begun)
    for job_id, gpus in connection.execute(found).all():
        job = wanted[job_id]
        if job["gpus"] != gpus:
            changed = update(Job).where(Job.id == job_id)
            connection.execute(changed.values(gpus=job["gpus"], params=job["params"]))


def _stop_unused(connection: Connection, job_ids: Collection[int]) -> None:
    """What an earlier version of the sweep had planned and no sweep needs any more does not run."""
    idle = Job.state.in_((states.WAITING, states.READY))
    unused = ~exists(select(Cell.id).where(Cell.job_id == Job.id))
    ended = update(Job).where(among(connection, Job.id, job_ids), idle, unused)
    connection.execute(ended.values(state=states.CANCELLED, finished_at=now()))


def _without(mapping: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in mapping.items() if name != key}
