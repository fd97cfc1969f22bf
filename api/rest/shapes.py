"""What answers look like: their fields are those of the document at `/api/v1/openapi.json`."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field


class Health(BaseModel):
    """That the server answers, and can read its database."""

    status: str = "ok"
    version: str


class SweepShape(BaseModel):
    """A sweep and its jobs by state."""

    id: int
    name: str
    created_at: float = Field(description="Seconds since 1970, UTC.")
    total: int = Field(description="How many jobs it has.")
    jobs: dict[str, int] = Field(description="How many jobs are in each state.")


class SweepPage(BaseModel):
    """Sweeps, newest first."""

    items: list[SweepShape]
    next: str | None = Field(None, description="`after` of the next page; null: this is the last.")


class SweepDetail(SweepShape):
    """A sweep with what is known of it."""

    document: dict[str, Any] = Field(description="The sweep file as it was stored, defaults filled in.")
    notes: list[str] = Field(description="What tables of it lack, as sentences.")


class JobShape(BaseModel):
    """A job as lists show it."""

    id: int
    kind: str
    label: str
    state: str
    attempts: int = Field(description="Tries that were lost.")
    seconds: float | None = Field(description="From its start to its end, or until now.")
    error: str | None
    peak_memory: int | None = Field(description="Bytes.")
    priority: int
    digest: str
    fence: int
    created_at: float
    started_at: float | None
    finished_at: float | None
    progress: dict[str, Any] | None
    gpus: int


class JobPage(BaseModel):
    """Jobs in the order in which they run."""

    items: list[JobShape]
    next: str | None = None


class SweepName(BaseModel):
    """Number and name of a sweep."""

    id: int
    name: str


class JobDetail(JobShape):
    """A job with its parameters and neighbours."""

    params: dict[str, Any]
    summary: dict[str, Any] | None
    parents: list[int]
    sweeps: list[SweepName]


class LogShape(BaseModel):
    """What a job printed."""

    text: str
    next: int = Field(description="`after` of what stands behind this, or is printed from now on.")
    ended: bool = Field(description="Whether the job has ended, and nothing stands behind this.")


class WorkerShape(BaseModel):
    """One slot of a worker."""

    host: str
    slot: int
    device: str
    queues: str
    state: str = Field(description="idle, busy, quarantined, stopped, or silent: not heard for longer than a lease.")
    job: int | None
    running: str | None
    heartbeat: float = Field(description="Seconds ago.")
    version: str
    note: str | None
    bfloat16: bool | None


class WorkerList(BaseModel):
    """All slots."""

    items: list[WorkerShape]


class ScoreShape(BaseModel):
    """One scored number: a row of the view `results`."""

    sweep: str
    model: str
    architecture: str
    dims: int
    defense: str
    defense_params: str = Field(description="JSON.")
    attack: str
    attack_params: str = Field(description="JSON.")
    epsilon: float
    access: str
    replica: int
    fold: int
    case_id: str
    patient_id: str
    region: str
    metric: str
    value: float
    state: str
    metric_impl: str
    label_scheme: str
    job_id: int
    created_at: str | None
    reference_voxels: int | None = Field(description="Links are not told.")
    prediction_voxels: int | None = Field(description="Links are not told.")
    source: str
    precision: str


class ScorePage(BaseModel):
    """Scores in the order of their keys."""

    items: list[ScoreShape]
    next: str | None = None


Cell = str | int | float | bool | None


class TableShape(BaseModel):
    """A table as the command line shows it: every row has one value for each column."""

    title: str
    columns: list[str]
    rows: list[list[Cell]]
    empty: str = Field("", description="Why there are no rows.")


class TablesShape(BaseModel):
    """Tables with the sentences that belong to them."""

    tables: list[TableShape]
    notes: list[str] = []


class PostedShape(BaseModel):
    """A sweep file, and the tables that it names."""

    model_config = {"extra": "forbid"}

    text: str = Field(
        max_length=1_000_000,
        description="The sweep file (YAML).",
        examples=["data: {synthetic: {cases: 4, size: 16}}\nattacks: {fgsm: {epsilon: [8/255]}}\n"],
    )
    name: str = Field(
        "sweep.yaml",
        pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,120}$",
        description="What the file is called: the sweep's name where it says none.",
    )
    overrides: list[str] = Field([], max_length=200, description="`training.epochs=5` and the like, as after `--set`.")
    tables: dict[str, str] = Field(
        {}, max_length=8, description="CSVs of split and patients, by the path under which the file names them."
    )


class PlanShape(BaseModel):
    """What a sweep would run."""

    sweep: str
    total: int
    done: int
    kinds: TableShape
    attacks: TableShape
    detectable: TableShape = Field(description="What its primary comparisons can show at all; no row without any.")
    notes: list[str] = Field(description="Sizes, tested patients, power and warnings, as sentences.")
    warnings: list[str]


class ValidShape(BaseModel):
    """A sweep file without mistakes."""

    sweep: str
    document: dict[str, Any] = Field(description="Defaults filled in.")


class SubmittedShape(BaseModel):
    """A sweep that is recorded."""

    id: int
    sweep: str
    total: int
    done: int
    warnings: list[str]


class StoppedShape(BaseModel):
    """How many jobs ended at once, will end at their next heartbeat, or go on for another sweep."""

    cancelled: int
    stopping: int
    kept: int


class AgainShape(BaseModel):
    """How many jobs will run again."""

    again: int


class NotedShape(BaseModel):
    """A number with words about it."""

    value: float
    note: str


class FullTableShape(BaseModel):
    """A table with how it is shown: see `services.reports.table`."""

    title: str
    columns: list[str]
    rows: list[list[Cell | NotedShape]]
    empty: str = ""
    extras: list[str] = []
    whole: bool = False
    programs: list[str] = []
    headings: list[str] = []


class PartShape(BaseModel):
    """Tables with the sentences that belong to them."""

    tables: list[FullTableShape]
    notes: list[str]
    program: FullTableShape | None = Field(description="What a program gets instead.")
    missing: list[str] = Field(description="What the tables lack.")


class PartsShape(BaseModel):
    """A view of the scores of a sweep, as `robust-cli results` shows it."""

    parts: list[PartShape]
