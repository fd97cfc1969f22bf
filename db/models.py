"""The tables. Times are seconds since 1970 (UTC) by the database's clock; the views show them as ISO 8601."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    ColumnElement,
    Double,
    ForeignKey,
    Index,
    Integer,
    SQLColumnExpression,
    String,
    Text,
    UniqueConstraint,
    literal,
    select,
    text,
)
from sqlalchemy.orm import Mapped, aliased, mapped_column

from db import access_tables  # noqa: F401 - who knows these tables knows all
from db.base import Base as Base
from db.clock import now
from db.rows import ComparisonRow

#: The largest number of a row: what INTEGER holds in PostgreSQL, which refuses to compare one with a larger number.
MOST = 2**31 - 1


def _index(name: str, *columns: str, where: str) -> Index:
    """An index of the rows of which `where` is true."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


#: Of the fields of a row, by their annotations.
_COLUMN_TYPES = {"int": Integer, "float": Double, "bool": Boolean, "str": String, "LongText": Text}


class Sweep(Base):
    """One sweep file as it was last submitted under its name."""

    __tablename__ = "sweep"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    document: Mapped[dict[str, Any]]
    created_at: Mapped[float] = mapped_column(default=now())
    owner: Mapped[str | None]  # who may change it beside admins; null: it was not sent over the network
    file: Mapped[str | None] = mapped_column(Text)  # as its user wrote it; null: changed by --set, or not kept
    description: Mapped[str] = mapped_column(Text, default="")
    tags: Mapped[list[str]] = mapped_column(default=list)
    archived: Mapped[bool] = mapped_column(default=False)
    requested_at: Mapped[float | None]  # when it was submitted or retried last; null: before this was kept
    told_at: Mapped[float | None]  # when somebody was told of its end; null: not since it was submitted or retried
    cancelled_at: Mapped[float | None]  # nobody needs its jobs any more; null: submitted or retried since


class Job(Base):
    """One unit of work, addressed by its content; sweeps share jobs."""

    __tablename__ = "job"

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(unique=True)
    family: Mapped[str | None]  # digest without its budgets, for attack jobs
    kind: Mapped[str]
    label: Mapped[str] = mapped_column(Text)
    params: Mapped[dict[str, Any]]
    source: Mapped[dict[str, Any]]  # where the data lie; not part of the digest
    gpus: Mapped[int] = mapped_column(default=0)  # that one slot must own; 0: any slot of the queue `cpu`
    priority: Mapped[int] = mapped_column(default=0)  # smaller runs first
    partial: Mapped[bool] = mapped_column(default=False)  # runs when all parents have ended, over those that are done
    state: Mapped[str]
    fence: Mapped[int] = mapped_column(default=0)  # counts claims; a result is accepted only from the newest
    attempts: Mapped[int] = mapped_column(default=0)  # claims that were lost or must be retried
    owner: Mapped[str | None] = mapped_column(ForeignKey("worker.incarnation"))
    lease_until: Mapped[float | None]
    expiries: Mapped[int] = mapped_column(default=0)  # leases that ran out
    not_before: Mapped[float] = mapped_column(default=0.0)
    cancel_requested: Mapped[bool] = mapped_column(default=False)
    progress: Mapped[dict[str, Any] | None]
    error_kind: Mapped[str | None]
    error: Mapped[str | None] = mapped_column(Text)
    summary: Mapped[dict[str, Any] | None]
    artifact: Mapped[str | None]  # where its files lie in the store
    remakes: Mapped[int] = mapped_column(default=0)  # times that it ran again because its files were lost
    batch_divisor: Mapped[int] = mapped_column(default=1)  # 2 after it ran out of memory: half the batch at once
    peak_memory: Mapped[int | None] = mapped_column(BigInteger)  # bytes: of the GPU, or resident on a CPU slot
    created_at: Mapped[float] = mapped_column(default=now())
    started_at: Mapped[float | None]
    finished_at: Mapped[float | None]

    # An index for each state that somebody looks for: jobs that have ended, which are most, are in none of them.
    __table_args__ = (
        # Always true and named only by statements that look at jobs of any number of GPUs, which the next cannot serve.
        _index("job_ready", "priority", "id", where="state = 'ready' AND fence >= 0"),
        _index("job_ready_by_gpus", "gpus", "priority", "id", where="state = 'ready'"),
        _index("job_running", "id", where="state = 'running'"),
        _index("job_waiting", "id", where="state = 'waiting'"),
        # Of a few running jobs among many: who holds what, and whether a worker's row may go.
        _index("job_owner", "owner", where="owner IS NOT NULL"),
        _index("job_family", "family", where="family IS NOT NULL"),
    )


class JobParent(Base):
    """`job` must not start before `parent` is done; a partial one not before it has ended."""

    __tablename__ = "job_parent"

    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"), primary_key=True)
    parent_id: Mapped[int] = mapped_column(ForeignKey("job.id"), primary_key=True, index=True)
    missed: Mapped[bool] = mapped_column(default=False)  # a partial job last ran when the parent had no results

    __table_args__ = (_index("job_parent_missed", "job_id", where="missed"),)


class Cell(Base):
    """The role that a job plays in a sweep: the names that its user gave, which no digest covers."""

    __tablename__ = "cell"

    id: Mapped[int] = mapped_column(primary_key=True)
    sweep_id: Mapped[int] = mapped_column(ForeignKey("sweep.id", ondelete="CASCADE"))
    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"), index=True)
    model: Mapped[str]
    architecture: Mapped[str]
    dims: Mapped[int]
    defense: Mapped[str]
    defense_params: Mapped[str] = mapped_column(Text)  # canonical JSON, so equal parameters are equal texts
    attack: Mapped[str]
    attack_params: Mapped[str] = mapped_column(Text)
    access: Mapped[str]
    replica: Mapped[int]
    fold: Mapped[int]
    source: Mapped[str] = mapped_column(default="")  # of transferred images: how their network differs from this one
    precision: Mapped[str] = mapped_column(default="float32")  # of the attack; of a worst case: of those it is of
    budgets: Mapped[str | None] = mapped_column(Text)  # of the job's that this sweep declares, as keys; null: all
    scores_of: Mapped[str | None]  # what its scores are of, whatever is scored; null: it has none
    until_job: Mapped[int | None]  # of an earlier plan: shown until this job, which scores the same, is done

    __table_args__ = (UniqueConstraint("sweep_id", "job_id"),)

    @classmethod
    def shows(cls, epsilon_key: SQLColumnExpression[str]) -> ColumnElement[bool]:
        """That the scores of the job under this budget stand in the sweep, as the view `results` says it."""
        spaced = literal(" ").concat(cls.budgets).concat(" ")
        declared = cls.budgets.is_(None) | spaced.like(literal("% ").concat(epsilon_key).concat(" %"))
        later = aliased(Job)
        state = select(later.state).where(later.id == cls.until_job).scalar_subquery()
        return declared & (cls.until_job.is_(None) | (state != "done"))


class Epoch(Base):
    """One finished training epoch of a train or defense job."""

    __tablename__ = "epoch"

    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"), primary_key=True)
    phase: Mapped[str] = mapped_column(primary_key=True)
    epoch: Mapped[int] = mapped_column(primary_key=True)
    epochs: Mapped[int]
    loss: Mapped[float]
    validation_dice: Mapped[float | None]
    learning_rate: Mapped[float]
    seconds: Mapped[float]


class Evaluation(Base):
    """How the numbers of one evaluate job were made."""

    __tablename__ = "evaluation"

    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"), primary_key=True)
    metric_impl: Mapped[str]
    label_scheme: Mapped[str]
    spacing_source: Mapped[str]
    empty_rule: Mapped[str]
    penalty_mm: Mapped[float | None]


class Condition(Base):
    """One budget of one job; `epsilon_key` is exact ("8/255"), `epsilon` is for arithmetic."""

    __tablename__ = "condition"

    id: Mapped[int] = mapped_column(primary_key=True)
    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"))
    epsilon_key: Mapped[str]
    epsilon: Mapped[float]

    __table_args__ = (UniqueConstraint("job_id", "epsilon_key"),)


class Score(Base):
    """One number of one case. Never NaN, never infinite: a rule gives empty masks a value, `state` says which."""

    __tablename__ = "score"

    condition_id: Mapped[int] = mapped_column(ForeignKey("condition.id"), primary_key=True)
    metric: Mapped[str] = mapped_column(primary_key=True)
    region: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(primary_key=True)
    patient_id: Mapped[str]
    value: Mapped[float]
    state: Mapped[str]
    reference_voxels: Mapped[int]
    prediction_voxels: Mapped[int]

    __table_args__ = (CheckConstraint("value > -1e300 AND value < 1e300", name="score_value_finite"),)


class Perceptibility(Base):
    """How visible a perturbation is in one series of one case, over brain voxels."""

    __tablename__ = "perceptibility"

    condition_id: Mapped[int] = mapped_column(ForeignKey("condition.id"), primary_key=True)
    case_id: Mapped[str] = mapped_column(primary_key=True)
    series: Mapped[str] = mapped_column(primary_key=True)
    linf: Mapped[float]
    l2: Mapped[float]
    psnr_db: Mapped[float | None]  # null: unchanged image
    ssim: Mapped[float]


class Comparison(Base):
    """One paired comparison of a stats job; its other columns are the fields of `ComparisonRow`."""

    __tablename__ = "comparison"

    id: Mapped[int] = mapped_column(primary_key=True)
    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"), index=True)


for _field in fields(ComparisonRow):
    _type = _COLUMN_TYPES[str(_field.type).removesuffix(" | None")]
    setattr(Comparison, _field.name, mapped_column(_type, nullable=str(_field.type).endswith("None")))


class Gate(Base):
    """What one check of a model for gradient masking found."""

    __tablename__ = "gate"

    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"), primary_key=True)
    gate: Mapped[str] = mapped_column(primary_key=True)
    variant: Mapped[str] = mapped_column(primary_key=True)  # what was measured of several: a loss, a budget
    passed: Mapped[bool | None]  # null: not run
    value: Mapped[float | None]
    threshold: Mapped[float | None]
    detail: Mapped[str] = mapped_column(Text)


class Artifact(Base):
    """One file of a finished job, with the checksum that its readers verify."""

    __tablename__ = "artifact"

    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    size: Mapped[int]


class Log(Base):
    """A piece of what a job's process printed."""

    __tablename__ = "log"

    id: Mapped[int] = mapped_column(primary_key=True)
    job_id: Mapped[int] = mapped_column(ForeignKey("job.id"), index=True)
    fence: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[float] = mapped_column(default=now())


class Worker(Base):
    """One start of one slot; a host name alone is never an identity."""

    __tablename__ = "worker"

    incarnation: Mapped[str] = mapped_column(primary_key=True)
    host: Mapped[str]  # one operating system: host name, boot and process namespace
    pid: Mapped[int]
    process_started: Mapped[float]  # with the pid, tells a living process from a reused number
    slot: Mapped[int]
    device: Mapped[str]
    queues: Mapped[str] = mapped_column(default="")  # comma-separated; empty: whatever is ready
    version: Mapped[str] = mapped_column(default="")  # of this software
    bfloat16: Mapped[bool | None]  # whether its device computes in it; null: it was not asked
    state: Mapped[str]  # idle, busy, stopped, quarantined
    note: Mapped[str | None] = mapped_column(Text)  # why it is quarantined
    started_at: Mapped[float] = mapped_column(default=now())
    heartbeat_at: Mapped[float] = mapped_column(default=now())
