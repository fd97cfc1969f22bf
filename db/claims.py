"""Claims: taking the most urgent ready job, and who holds what."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Double, String, bindparam, literal_column, select, update
from sqlalchemy.orm import aliased

from db import schema, states
from db.clock import now
from db.models import Cell, Job, Worker
from db.states import also_in_state, in_state


@dataclass(frozen=True, slots=True)
class Claim:
    """One attempt at one job, held by whoever has its newest fence."""

    job_id: int
    fence: int
    attempts: int
    kind: str
    digest: str
    params: dict[str, Any]
    source: dict[str, Any]
    batch_divisor: int  # 2: compute in half batches, the whole did not fit into memory
    partial: bool  # it may run while some of its parents have no results
    sweep: str | None  # one that it belongs to, for people who read logs


_CLAIMED = (
    Job.id.label("job_id"),
    Job.fence,
    Job.attempts,
    Job.kind,
    Job.digest,
    Job.params,
    Job.source,
    Job.batch_divisor,
    Job.partial,
    # As text, because composed it would lose its tables' names after RETURNING.
    literal_column(
        "(SELECT min(sweep.name) FROM sweep JOIN cell ON cell.sweep_id = sweep.id WHERE cell.job_id = job.id)", String
    ).label("sweep"),
)
_CLAIMS = select(*_CLAIMED).select_from(Job)


def claim(
    connection: Connection,
    *,
    owner: str,
    lease_s: float,
    gpus: Collection[int] | None = None,
    sweep_id: int | None = None,
    job_id: int | None = None,
) -> Claim | None:
    """Take the most urgent ready job (of one sweep, of these numbers of GPUs, or the one named); None without any.

    Raises `db.schema.Migrated`.
    """
    wanted = None if gpus is None else tuple(sorted(gpus))
    statement = _claim_of(sweep_id is not None, None if wanted is None else len(wanted), job_id is not None)
    chosen = {"of_sweep": sweep_id, "of_gpus": wanted[0] if wanted and len(wanted) == 1 else wanted, "of_job": job_id}
    given = {name: value for name, value in chosen.items() if value is not None}
    if connection.dialect.name == "postgresql":
        # When statistics are older than the jobs, the planner takes ready jobs for few and sorts all of them.
        connection.exec_driver_sql("SET LOCAL enable_sort = off")
    row = connection.execute(statement, given | {"owner_": owner, "lease_s": lease_s}).one_or_none()
    if row is None:
        schema.require_current(schema.version_in(connection))
        return None
    return Claim(*row)


def expired(connection: Connection) -> Sequence[Claim]:
    """Running jobs whose holder let the lease run out."""
    rows = connection.execute(_CLAIMS.where(in_state(states.RUNNING), Job.lease_until < now()))
    return [Claim(*row) for row in rows]


def held_by_host(connection: Connection, host: str) -> list[tuple[Claim, int, float]]:
    """Running jobs of workers on one host, with each worker's pid and process start time."""
    rows = connection.execute(
        _CLAIMS.add_columns(Worker.pid, Worker.process_started)
        .join(Worker, Worker.incarnation == Job.owner)
        .where(in_state(states.RUNNING), Worker.host == host)
    )
    return [(Claim(*row[:-2]), row[-2], row[-1]) for row in rows]


# Statements of the hot path. Composing one takes SQLAlchemy far longer than running it, so it happens once.

#: The end of a lease of `lease_s` that begins now.
LEASE = now() + bindparam("lease_s", type_=Double)
_TAKE = update(Job).values(
    state=states.RUNNING,
    fence=Job.fence + 1,
    owner=bindparam("owner_"),
    lease_until=LEASE,
    started_at=now(),
    finished_at=None,
    progress=None,
)


@cache
def _claim_of(of_sweep: bool, gpus: int | None, named: bool) -> Any:
    """Takes the first ready job; `gpus` counts the numbers of GPUs to choose from, None: any number will do.

    Each of the two indexes of ready jobs has them in the order in which they run, so that one is found among many as
    fast as among few. Conditions are written so that no planner can think of another way.
    """
    first = aliased(Job)
    ready = select(first.id).where(first.state == literal_column("'ready'", String), first.not_before <= now())
    if gpus == 1:
        ready = ready.where(first.gpus == bindparam("of_gpus"))
    else:
        ready = ready.where(first.fence >= literal_column("0"))
        if gpus is not None:
            ready = ready.where((first.gpus + 0).in_(bindparam("of_gpus", expanding=True)))
    if of_sweep:
        cell = select(Cell.id).where(Cell.sweep_id == bindparam("of_sweep"), Cell.job_id == first.id)
        ready = ready.where(cell.scalar_subquery().is_not(None))
    if named:
        ready = ready.where(first.id == bindparam("of_job"))
    found = ready.order_by(first.priority, first.id).limit(1).with_for_update(skip_locked=True).scalar_subquery()
    taken = _TAKE.where(Job.id == found, also_in_state(states.READY), schema.current())
    return taken.returning(*_CLAIMED)
