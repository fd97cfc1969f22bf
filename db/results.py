"""The results of finished jobs, written in bulk inside the transaction that ends the job."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, fields

from sqlalchemy import Connection, delete, exists, insert, select

from db import states
from db.jobs import Claim, require_held
from db.many import among, insert_rows
from db.models import Artifact, Comparison, Condition, Epoch, Evaluation, Gate, Job, Perceptibility, Score
from db.rows import ComparisonRow, EpochRow, EvaluationRow, GateRow, PerceptibilityRow, ScoreRow

#: Fields of a row that stand in `condition`.
_OF_CONDITION = ("epsilon_key", "epsilon")


def add_epoch(connection: Connection, claim: Claim, row: EpochRow) -> None:
    """Store one epoch, in place of the same epoch of an attempt that died after it. Raises `LostLease`."""
    require_held(connection, claim)
    same = (Epoch.job_id == claim.job_id, Epoch.phase == row.phase, Epoch.epoch == row.epoch)
    connection.execute(delete(Epoch).where(*same))
    connection.execute(insert(Epoch), {"job_id": claim.job_id, **asdict(row)})


def add_artifacts(connection: Connection, job_id: int, files: Iterable[tuple[str, str, int]]) -> None:
    """Store name, sha256 and size of each published file; a job that ran again replaces its old ones."""
    connection.execute(delete(Artifact).where(Artifact.job_id == job_id))
    rows = [{"job_id": job_id, "name": name, "sha256": sha256, "size": size} for name, sha256, size in files]
    insert_rows(connection, Artifact, rows)


def checksums(connection: Connection, job_id: int) -> dict[str, str]:
    """The sha256 of each file that a job left behind, by name."""
    return dict(connection.execute(select(Artifact.name, Artifact.sha256).where(Artifact.job_id == job_id)).all())


def forget_results(connection: Connection, job_id: int) -> None:
    """Remove everything that a job left behind but its epochs and its log."""
    conditions = select(Condition.id).where(Condition.job_id == job_id)
    for table in (Score, Perceptibility):
        connection.execute(delete(table).where(table.condition_id.in_(conditions)))
    for owned in (Condition, Evaluation, Comparison, Gate, Artifact):
        connection.execute(delete(owned).where(owned.job_id == job_id))


def evaluations(connection: Connection, digests: Collection[str]) -> dict[str, EvaluationRow]:
    """How the scores of each of these jobs were made, by digest."""
    columns = [getattr(Evaluation, field.name) for field in fields(EvaluationRow)]
    found = select(Job.digest, *columns).join(Evaluation, Evaluation.job_id == Job.id)
    rows = connection.execute(found.where(among(connection, Job.digest, digests)))
    return {digest: EvaluationRow(*values) for digest, *values in rows}


def without_results(connection: Connection, digests: Collection[str]) -> list[tuple[int, str, str, str]]:
    """Those of these jobs that have none: number, digest, label and state, in the order of numbers.

    One whose files are being made again has some.
    """
    there = [exists(select(table.job_id).where(table.job_id == Job.id)) for table in (Evaluation, Gate)]
    found = select(Job.id, Job.digest, Job.label, Job.state).where(among(connection, Job.digest, digests))
    lacking = found.where(Job.state != states.DONE, *(~any_row for any_row in there)).order_by(Job.id)
    return [(*row,) for row in connection.execute(lacking)]


def scores(
    connection: Connection, digests: Collection[str], *, metric: str | None = None
) -> Iterator[tuple[str, ScoreRow]]:
    """All scores (of one metric) of these jobs with the digest of theirs, in no order."""
    of_condition = [getattr(Condition, name) for name in _OF_CONDITION]
    of_score = [getattr(Score, field.name) for field in fields(ScoreRow) if field.name not in _OF_CONDITION]
    found = select(Job.digest, *of_condition, *of_score).join(Condition, Condition.job_id == Job.id)
    found = found.join(Score, Score.condition_id == Condition.id).where(among(connection, Job.digest, digests))
    if metric is not None:
        found = found.where(Score.metric == metric)
    return ((digest, ScoreRow(*values)) for digest, *values in connection.execute(found))


def scores_before(connection: Connection, job_id: int) -> set[ScoreRow]:
    """All scores of a job that runs again although it was done (`db.remake`); none of any other."""
    runs_again = select(Job.digest).where(Job.id == job_id, Job.remakes > 0)
    digest = connection.scalar(runs_again)
    return {row for _, row in scores(connection, [digest])} if digest else set()


def add_evaluation(connection: Connection, job_id: int, row: EvaluationRow) -> None:
    """Store how a job's scores were made."""
    connection.execute(insert(Evaluation), {"job_id": job_id, **asdict(row)})


def add_scores(connection: Connection, job_id: int, rows: Sequence[ScoreRow]) -> None:
    """Store all scores of a job; the same number twice is an integrity error."""
    _insert_per_condition(connection, job_id, Score, rows)


def add_perceptibility(connection: Connection, job_id: int, rows: Sequence[PerceptibilityRow]) -> None:
    """Store how visible a job's perturbations are."""
    _insert_per_condition(connection, job_id, Perceptibility, rows)


def add_comparisons(connection: Connection, job_id: int, rows: Sequence[ComparisonRow]) -> None:
    """Store all comparisons of a stats job."""
    insert_rows(connection, Comparison, [{"job_id": job_id, **asdict(row)} for row in rows])


def add_gates(connection: Connection, job_id: int, rows: Sequence[GateRow]) -> None:
    """Store what every check of a model found; the same check twice is an integrity error."""
    insert_rows(connection, Gate, [{"job_id": job_id, **asdict(row)} for row in rows])


def _insert_per_condition(
    connection: Connection,
    job_id: int,
    table: type[Score] | type[Perceptibility],
    rows: Sequence[ScoreRow] | Sequence[PerceptibilityRow],
) -> None:
    """Store rows under one condition for each of their budgets."""
    if not rows:
        return
    budgets = {row.epsilon_key: row.epsilon for row in rows}
    owned = [{"job_id": job_id, "epsilon_key": key, "epsilon": epsilon} for key, epsilon in budgets.items()]
    conditions = dict(insert_rows(connection, Condition, owned, returning=("epsilon_key", "id")))
    names = [field.name for field in fields(rows[0]) if field.name not in _OF_CONDITION]
    insert_rows(
        connection,
        table,
        # Not `asdict`, which copies every value and takes longer than the database does.
        [{"condition_id": conditions[row.epsilon_key], **{name: getattr(row, name) for name in names}} for row in rows],
    )
