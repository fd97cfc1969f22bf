"""Sweeps and the roles of their jobs: which jobs a sweep consists of, and under which names."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, delete, exists, func, insert, select, text, update
from sqlalchemy.orm import aliased

from db import states
from db.changed_jobs import apply_changes, find_changes
from db.clock import now
from db.jobs import block, promote
from db.many import among, insert_rows
from db.models import Cell, Job, JobParent, Sweep

#: Any number that nothing else in the same database uses.
_RECORDING = 7_262_784
#: How long PostgreSQL waits for the next statement of a transaction, and how long while a plan is made within one: that
#: of a hundred thousand jobs takes minutes on a busy machine.
_PATIENCE, _THINKING = "idle_in_transaction_session_timeout", "10min"


def find_sweep(connection: Connection, name: str) -> int | None:
    """The id of a sweep by its name."""
    return connection.scalar(select(Sweep.id).where(Sweep.name == name))


def find_states(connection: Connection, digests: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Id and state of those of these jobs that exist."""
    rows = connection.execute(select(Job.digest, Job.id, Job.state).where(among(connection, Job.digest, digests)))
    return {digest: (job_id, state) for digest, job_id, state in rows}


def one_at_a_time(connection: Connection) -> None:
    """Wait until no other transaction records a sweep, and let none begin until this one has ended.

    Who comes next sees everything that this one has recorded. SQLite has but one writer at any time.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _RECORDING})


@contextmanager
def thinking(connection: Connection) -> Iterator[None]:
    """Inside, a transaction may make its plan: PostgreSQL does not take it for one of a client that froze.

    To be left before the first row is locked: until then only who records a sweep waits.
    """
    if connection.dialect.name != "postgresql":
        yield
        return
    usual = connection.scalar(text("SELECT current_setting(:name)"), {"name": _PATIENCE})
    _set_locally(connection, _THINKING)
    yield
    _set_locally(connection, usual)


def _set_locally(connection: Connection, patience: str) -> None:
    connection.execute(text("SELECT set_config(:name, :value, true)"), {"name": _PATIENCE, "value": patience})


def record_sweep(
    connection: Connection,
    *,
    name: str,
    document: Mapping[str, Any],
    jobs: Sequence[Mapping[str, Any]],
    parents: Mapping[str, Sequence[str]],
    cells: Sequence[Mapping[str, Any]],
    file: str | None = None,
    standing: Collection[int] = (),
) -> int:
    """Store a sweep with everything it consists of; jobs that exist already are shared, cancelled ones start again.

    A cancellation that has not been obeyed yet is withdrawn. Finished scores of an earlier version of the sweep stay
    until the job that now scores the same, in another way, is done.

    `jobs` are job columns including `digest`; `parents` maps a digest to the digests it waits for, which may be others
    than an earlier sweep said: until a job starts, the newest decides; each cell names its job by `digest`. `file` is
    the sweep file as it was written, if that is all of it. Jobs with the ids `standing` stay on as many GPUs, keep
    what is recorded, and wait for nothing more than before. Returns the sweep's id.
    """
    sweep_id = find_sweep(connection, name)
    earlier: set[int] = set()
    shown: Sequence[Any] = ()
    if sweep_id is None:
        sweep_id = connection.execute(
            insert(Sweep).values(name=name, document=document, file=file, requested_at=now()).returning(Sweep.id)
        ).scalar_one()
    else:
        anew = {"document": document, "file": file, "requested_at": now(), "told_at": None, "cancelled_at": None}
        connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(anew))
        shown = _shown_scores(connection, sweep_id)
        earlier.update(connection.scalars(delete(Cell).where(Cell.sweep_id == sweep_id).returning(Cell.job_id)))

    found = find_states(connection, [job["digest"] for job in jobs])
    known = {digest: job_id for digest, (job_id, _) in found.items()}
    fresh = [{"state": states.WAITING, **job} for job in jobs if job["digest"] not in known]
    ids = dict(known)
    ids.update(insert_rows(connection, Job, fresh, returning=("digest", "id")))
    insert_rows(connection, JobParent, _edges(ids, {job["digest"]: parents[job["digest"]] for job in fresh}))
    roles = [{"sweep_id": sweep_id, "job_id": ids[cell["digest"]], **_without(cell, "digest")} for cell in cells]
    insert_rows(connection, Cell, roles)
    done = {job_id for job_id, state in found.values() if state == states.DONE}
    insert_rows(connection, Cell, list(_standing_in(shown, roles, done)))

    if known:
        _start_again(connection, known.values(), source=jobs[0]["source"])
        apply_changes(connection, find_changes(connection, known, jobs), but_for=standing)
        _change_parents(connection, ids, known, parents, standing)
    _stop_unused(connection, earlier.difference(ids.values()))
    promote(connection, Job.id.in_(select(Cell.job_id).where(Cell.sweep_id == sweep_id)))
    if known:
        block(connection)
    return sweep_id


def _shown_scores(connection: Connection, sweep_id: int) -> Sequence[Any]:
    """Job, budgets and `scores_of` of the finished jobs whose scores stand in a sweep now."""
    later = aliased(Job)
    cells = select(Cell.job_id, Cell.budgets, Cell.scores_of).join(Job, Job.id == Cell.job_id)
    cells = cells.outerjoin(later, later.id == Cell.until_job).where(func.coalesce(later.state, "") != states.DONE)
    wanted = (Cell.sweep_id == sweep_id, Cell.scores_of.is_not(None), Job.state == states.DONE)
    return connection.execute(cells.where(*wanted)).all()


def _standing_in(
    shown: Sequence[Any], roles: Sequence[Mapping[str, Any]], done: Collection[int]
) -> Iterator[dict[str, Any]]:
    """Cells of earlier jobs in the roles of those that score the same and are not `done`."""
    here = {role["job_id"] for role in roles}
    to_do = [role for role in roles if role["job_id"] not in done]
    by_scores = {role["scores_of"]: role for role in to_do if role.get("scores_of")}
    for row in shown:
        role = by_scores.get(row.scores_of)
        if role is not None and row.job_id not in here:
            both = {"budgets": _common(row.budgets, role["budgets"]), "until_job": role["job_id"]}
            yield {**role, **both, "job_id": row.job_id}


def _common(first: str | None, second: str | None) -> str | None:
    """The budgets that two cells have in common."""
    if first is None or second is None:
        return second if first is None else first
    return " ".join(key for key in first.split() if key in second.split())


def _start_again(connection: Connection, job_ids: Collection[int], *, source: Mapping[str, Any]) -> None:
    """Existing jobs that the sweep needs: cancelled ones wait again, and their data may have moved meanwhile.

    Where the data lie is said by the newest sweep, for jobs of others, too: these data are the same by their content,
    which every job asks again when it opens them, and of a place that is gone only its sentence would be left.
    """
    these = update(Job).where(among(connection, Job.id, job_ids))
    again = these.where(Job.state.in_((states.CANCELLED, states.BLOCKED)))
    connection.execute(again.values(state=states.WAITING, attempts=0, finished_at=None))
    wanted = these.where(Job.state != states.DONE)
    connection.execute(wanted.values(source=source, cancel_requested=False))


def _change_parents(
    connection: Connection,
    ids: Mapping[str, int],
    known: Mapping[str, int],
    parents: Mapping[str, Sequence[str]],
    standing: Collection[int],
) -> None:
    """What a job waits for but uses nothing of is no part of what it is: until it starts, the newest sweep decides.

    The jobs `standing` it may free of such a wait, so that nobody's failed check keeps others from what they need, and
    not give another one: a check that somebody else thinks of must not block them.
    """
    # A finished worst case may be over evaluations that the sweep has no more.
    wanted = {known[digest]: digest for digest in known if all(parent in ids for parent in parents[digest])}
    not_begun = Job.state.not_in((states.DONE, states.RUNNING))
    waiting = connection.scalars(select(Job.id).where(among(connection, Job.id, wanted), not_begun)).all()
    found: dict[int, set[int]] = {job_id: set() for job_id in waiting}
    edges = select(JobParent.job_id, JobParent.parent_id).where(among(connection, JobParent.job_id, waiting))
    for job_id, parent_id in connection.execute(edges).all():
        found[job_id].add(parent_id)
    planned = {
        wanted[job_id]: [
            parent for parent in parents[wanted[job_id]] if job_id not in standing or ids[parent] in found[job_id]
        ]
        for job_id in waiting
    }
    changed = [job_id for job_id in waiting if {ids[one] for one in planned[wanted[job_id]]} != found[job_id]]
    if changed:
        connection.execute(delete(JobParent).where(among(connection, JobParent.job_id, changed)))
        insert_rows(connection, JobParent, _edges(ids, {wanted[one]: planned[wanted[one]] for one in changed}))
        # A ready one may have become one that waits.
        ready = update(Job).where(among(connection, Job.id, changed), Job.state == states.READY)
        connection.execute(ready.values(state=states.WAITING))


def _edges(ids: Mapping[str, int], parents: Mapping[str, Sequence[str]]) -> list[dict[str, int]]:
    """Rows of `JobParent`, by the digests of children and parents."""
    return [
        {"job_id": ids[digest], "parent_id": ids[parent]}
        for digest, found in parents.items()
        for parent in dict.fromkeys(found)
    ]


def _stop_unused(connection: Connection, job_ids: Collection[int]) -> None:
    """What an earlier version of the sweep had planned and no sweep needs any more does not run."""
    idle = Job.state.in_((states.WAITING, states.READY))
    unused = ~exists(select(Cell.id).where(Cell.job_id == Job.id))
    ended = update(Job).where(among(connection, Job.id, job_ids), idle, unused)
    connection.execute(ended.values(state=states.CANCELLED, finished_at=now()))


def _without(mapping: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in mapping.items() if name != key}
