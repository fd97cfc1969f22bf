"""Rows that go: a sweep with the jobs that are its own, and what the tables hold of one patient."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, select, update
from sqlalchemy.exc import DBAPIError

from db import logs, states
from db.access_tables import PatientNote, PatientTag, ShareLink
from db.dependents import descendants
from db.many import among, insert_rows
from db.models import (
    Artifact,
    Base,
    Cell,
    Comparison,
    Condition,
    Epoch,
    Evaluation,
    Gate,
    Job,
    JobParent,
    Log,
    Perceptibility,
    Score,
    Sweep,
)

#: Tables whose rows belong to one job, before those that they refer to.
_OF_JOB: tuple[type[Any], ...] = (Condition, Evaluation, Comparison, Gate, Artifact, Epoch, Log)


@dataclass(frozen=True)
class OwnJobs:
    """The jobs of a sweep: those that go with it, and those that stay, by the sweeps that keep them."""

    going: frozenset[int]
    kept: dict[str, int] = field(default_factory=dict)  # other sweep -> how many


def own_jobs(connection: Connection, sweep_id: int) -> OwnJobs:
    """Jobs that only this sweep has, with those of no sweep that hang on them, such as of its earlier versions.

    What a job of another sweep is made from stays.
    """
    mine = set(connection.scalars(select(Cell.job_id).where(Cell.sweep_id == sweep_id)))
    others: set[int] = set(connection.scalars(select(Cell.job_id).where(Cell.sweep_id != sweep_id)))
    stays = _with_ancestors(connection, others)
    going = mine - stays
    while True:
        family = descendants(connection, going) | _with_ancestors(connection, going)
        found = family - stays
        if found == going:
            break
        going = found
    shared = mine & stays
    users = (
        select(Sweep.name, func.count(Cell.job_id.distinct()))
        .join(Cell, Cell.sweep_id == Sweep.id)
        .where(among(connection, Cell.job_id, shared), Sweep.id != sweep_id)
        .group_by(Sweep.name)
        .order_by(Sweep.name)
    )
    return OwnJobs(frozenset(going), dict(connection.execute(users).all()))


def _with_ancestors(connection: Connection, job_ids: Collection[int]) -> set[int]:
    """These jobs and everything that they wait for."""
    found, frontier = set(job_ids), set(job_ids)
    while frontier:
        parents = select(JobParent.parent_id).where(among(connection, JobParent.job_id, frontier))
        frontier = set(connection.scalars(parents)) - found
        found |= frontier
    return found


def lock(connection: Connection, job_ids: Collection[int]) -> Sequence[Any]:
    """Number, digest, state, fence, artifact of these jobs, none of which changes until this transaction ends."""
    columns = select(Job.id, Job.digest, Job.state, Job.fence, Job.artifact)
    return connection.execute(
        columns.where(among(connection, Job.id, job_ids)).order_by(Job.id).with_for_update()
    ).all()


def overwrite_what_goes(connection: Connection) -> None:
    """SQLite writes zeros over rows that go, instead of leaving them in its file until their place is needed."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete=ON")


def empty_log(engine: Engine) -> None:
    """Of SQLite: what was in the rows still stands in its write-ahead log until that is begun anew. Best effort."""
    if engine.dialect.name == "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection, suppress(DBAPIError):
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def delete_sweep(connection: Connection, sweep_id: int, job_ids: Collection[int]) -> dict[str, int]:
    """The sweep, its cells and these jobs with everything of theirs; returns how many rows of which table went."""
    counts: dict[str, int] = {}

    def go(table: type[Base], where: Any) -> None:
        counts[table.__tablename__] = connection.execute(delete(table).where(where)).rowcount

    go(Cell, Cell.sweep_id == sweep_id)
    for table in (PatientNote, PatientTag, ShareLink):
        go(table, table.sweep_id == sweep_id)
    conditions = select(Condition.id).where(among(connection, Condition.job_id, job_ids))
    go(Score, Score.condition_id.in_(conditions))
    go(Perceptibility, Perceptibility.condition_id.in_(conditions))
    for table in _OF_JOB:
        go(table, among(connection, table.job_id, job_ids))
    go(JobParent, among(connection, JobParent.job_id, job_ids) | among(connection, JobParent.parent_id, job_ids))
    go(Job, among(connection, Job.id, job_ids))
    go(Sweep, Sweep.id == sweep_id)
    return counts


def scored_jobs(connection: Connection, patient: str) -> set[int]:
    """The jobs that have scores of a patient."""
    scored = select(Condition.job_id).distinct().join(Score, Score.condition_id == Condition.id)
    return set(connection.scalars(scored.where(Score.patient_id == patient)))


def changed_jobs(connection: Connection, cases: Collection[str]) -> set[int]:
    """The jobs that have told how visible the perturbations of one of these cases are."""
    told = select(Condition.job_id).distinct().join(Perceptibility, Perceptibility.condition_id == Condition.id)
    return set(connection.scalars(told.where(among(connection, Perceptibility.case_id, cases))))


def tested_in(connection: Connection, patient: str) -> dict[int, dict[int, int]]:
    """How many cases of a patient are scored in each fold, by sweep: sweep id -> fold -> cases."""
    counted = (
        select(Cell.sweep_id, Cell.fold, func.count(Score.case_id.distinct()))
        .join(Condition, Condition.job_id == Cell.job_id)
        .join(Score, Score.condition_id == Condition.id)
        .where(Score.patient_id == patient)
        .group_by(Cell.sweep_id, Cell.fold)
    )
    found: dict[int, dict[int, int]] = {}
    for sweep_id, fold, cases in connection.execute(counted):
        found.setdefault(sweep_id, {})[fold] = cases
    return found


def forget_scores(
    connection: Connection, patient: str, cases: Collection[str], job_ids: Collection[int]
) -> tuple[int, int]:
    """Scores of a patient, and how visible the perturbations of his cases are in these jobs; how many rows went."""
    scores = connection.execute(delete(Score).where(Score.patient_id == patient)).rowcount
    conditions = select(Condition.id).where(among(connection, Condition.job_id, job_ids))
    mine = (among(connection, Perceptibility.case_id, cases), Perceptibility.condition_id.in_(conditions))
    return scores, connection.execute(delete(Perceptibility).where(*mine)).rowcount


def count_comparisons(connection: Connection, job_ids: Collection[int]) -> int:
    """How many comparisons these jobs have."""
    counted = select(func.count()).select_from(Comparison).where(among(connection, Comparison.job_id, job_ids))
    return connection.execute(counted).scalar_one()


def replace_artifact(connection: Connection, job_id: int, fence: int, files: Collection[tuple[str, str, int]]) -> None:
    """A job that has ended has other files from now on, published under the next fence: name, sha256 and size of each.

    Without any it has none.
    """
    digest = connection.execute(select(Job.digest).where(Job.id == job_id)).scalar_one()
    location = f"{digest}/{fence + 1}" if files else None
    changed = update(Job).where(Job.id == job_id, Job.fence == fence, Job.state.in_(states.ENDED))
    connection.execute(changed.values(fence=fence + 1, artifact=location))
    connection.execute(delete(Artifact).where(Artifact.job_id == job_id))
    rows = [{"job_id": job_id, "name": name, "sha256": sha256, "size": size} for name, sha256, size in files]
    insert_rows(connection, Artifact, rows)


def log_pieces(connection: Connection, job_id: int) -> tuple[list[int], list[str]]:
    """Ids and texts of the pieces of a job's log, in order."""
    rows = logs.after_id(connection, job_id)
    return [row.id for row in rows], [row.text for row in rows]


def change_log(connection: Connection, piece: int, text: str) -> None:
    """Another text for one piece of a log."""
    connection.execute(update(Log).where(Log.id == piece).values(text=text))
