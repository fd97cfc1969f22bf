"""What a new plan of a sweep can use again of the jobs that are recorded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from db import states
from db.many import among
from db.models import Cell, Job, JobParent, Sweep

#: How far a job is: its results are there, it runs, another sweep waits for it, nothing happens unless it is wanted.
FINISHED, RUNNING, AWAITED, IDLE = range(4)

_PROGRESS = {states.DONE: FINISHED, states.RUNNING: RUNNING}


class KnownAttack(NamedTuple):
    """An attack job."""

    epsilons: tuple[float, ...]
    progress: int = IDLE


class KnownScores(NamedTuple):
    """A job with scores, and what of them the sweep shows now."""

    progress: int = IDLE  # never `AWAITED`
    shown: str | None = ""  # the budgets, as keys; None: all; empty: the job is not in the sweep

    def shows(self, budget: str) -> bool:
        """Whether the sweep shows the finished scores of a budget, which goes by its key."""
        return self.progress == FINISHED and (self.shown is None or budget in self.shown.split())


class KnownWorstCase(NamedTuple):
    """A finished worst-case job."""

    digest: str
    params: dict[str, Any]
    budgets: dict[str, frozenset[float]]  # all that each of its members was scored at, by the member's digest
    scores: KnownScores


def find_attacks(connection: Connection, families: Collection[str], sweep: str) -> dict[str, list[KnownAttack]]:
    """The attack jobs of each of these families, oldest first, as the sweep of that name sees them."""
    wanted = select(Job.id, Job.family, Job.params, Job.state).where(among(connection, Job.family, families))
    rows = connection.execute(wanted.order_by(Job.id)).all()
    idle = [row.id for row in rows if row.state not in (states.DONE, states.RUNNING)]
    # Its images may be being made again; what was made from them stays.
    used = select(JobParent.parent_id).join(Job, Job.id == JobParent.job_id).where(Job.state == states.DONE)
    scored = set(connection.scalars(used.where(among(connection, JobParent.parent_id, idle)))) if idle else set()
    others = select(Cell.job_id).join(Sweep, Sweep.id == Cell.sweep_id).where(Sweep.name != sweep)
    awaited = set(connection.scalars(others.where(among(connection, Cell.job_id, idle)))) if idle else set()
    found: dict[str, list[KnownAttack]] = defaultdict(list)
    for row in rows:
        progress = FINISHED if row.id in scored else _PROGRESS.get(row.state, IDLE)
        if progress == IDLE and row.state in states.OPEN and row.id in awaited:
            progress = AWAITED
        found[row.family].append(KnownAttack(tuple(row.params["epsilons"]), progress))
    return found


def find_scores(connection: Connection, digests: Collection[str], sweep: str) -> dict[str, KnownScores]:
    """Those of these jobs that exist."""
    rows = connection.execute(select(Job.digest, Job.id, Job.state).where(among(connection, Job.digest, digests))).all()
    shown = _shown(connection, [row.id for row in rows], sweep)
    return {row.digest: _scores(row.state, row.id, shown) for row in rows}


def find_worst_cases(connection: Connection, members: Collection[str], sweep: str) -> list[KnownWorstCase]:
    """The finished worst-case jobs over any of these evaluate jobs, oldest first."""
    parents = connection.scalars(select(Job.id).where(among(connection, Job.digest, members))).all()
    children = select(JobParent.job_id).where(among(connection, JobParent.parent_id, parents)).distinct()
    over = among(connection, Job.id, connection.scalars(children).all())
    done = select(Job.id, Job.digest, Job.params, Job.state).where(over, Job.kind == "worst_case")
    rows = connection.execute(done.where(Job.state == states.DONE).order_by(Job.id)).all()
    if not rows:
        return []
    shown = _shown(connection, [row.id for row in rows], sweep)
    budgets = _budgets(connection, {member for row in rows for member in row.params["members"]})
    return [
        KnownWorstCase(
            row.digest,
            row.params,
            {member: budgets[member] for member in row.params["members"]},
            _scores(row.state, row.id, shown),
        )
        for row in rows
    ]


def _scores(state: str, job_id: int, shown: dict[int, str | None]) -> KnownScores:
    return KnownScores(_PROGRESS.get(state, IDLE), shown.get(job_id, ""))


def _shown(connection: Connection, job_ids: Iterable[int], sweep: str) -> dict[int, str | None]:
    """The budgets that the sweep shows of those of these jobs that it has."""
    cells = select(Cell.job_id, Cell.budgets).join(Sweep, Sweep.id == Cell.sweep_id).where(Sweep.name == sweep)
    return dict(connection.execute(cells.where(among(connection, Cell.job_id, job_ids))).all())


def _budgets(connection: Connection, evaluations: Collection[str]) -> dict[str, frozenset[float]]:
    """The budgets that each of these evaluate jobs scores: those of its attack job."""
    rows = connection.execute(select(Job.digest, Job.params).where(among(connection, Job.digest, evaluations)))
    attack_of = {digest: params.get("perturbations") for digest, params in rows}
    attacks = {attack for attack in attack_of.values() if attack}
    rows = connection.execute(select(Job.digest, Job.params).where(among(connection, Job.digest, attacks)))
    made = {digest: frozenset(params["epsilons"]) for digest, params in rows}
    return {digest: made.get(attack, frozenset()) for digest, attack in attack_of.items()}
