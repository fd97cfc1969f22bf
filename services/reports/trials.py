"""What the trials of external models found: their notes, and the picture of what each saw and said."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.models import Artifact, Cell, Job
from services.artifacts.store import open_store
from services.errors import BadInput
from services.new_files import require_new
from services.reports.images import OTHERWISE
from services.reports.jobs_of import jobs_of
from services.reports.table import Table
from services.settings import Settings

KIND = "trial"


def read_trials(engine: Engine, sweep: str) -> Table:
    """One row per external model of a sweep whose trial is done: model, job, Dice by case and region, notes."""
    with read(engine) as connection:
        found = connection.execute(
            jobs_of(sweep, KIND, Cell.model, Job.id, Job.summary).where(Job.state == states.DONE).order_by(Job.id)
        ).all()
    rows = [(model, job_id, summary["dice"], summary["notes"]) for model, job_id, summary in found]
    return Table("trials of external models", ("model", "job", "dice", "notes"), rows)


def is_trial(engine: Engine, job_id: int) -> bool:
    """Whether the job is a trial."""
    with read(engine) as connection:
        return connection.scalar(select(Job.kind).where(Job.id == job_id)) == KIND


def write_picture(
    engine: Engine,
    settings: Settings,
    job_id: int,
    folder: Path,
    *,
    replace: bool = False,
    ours: Set[Path] = frozenset(),
) -> Path:
    """Write the picture of a trial into a folder, under the model's name.

    Raises `BadInput` where there is none, and, unless `replace`, where a file is there that is not of `ours`.
    """
    with read(engine) as connection:
        job: Any = connection.execute(
            select(Job.state, Job.digest, Job.fence, Job.artifact, Job.summary).where(Job.id == job_id)
        ).one()
        file: Any = connection.execute(
            select(Artifact.name, Artifact.sha256).where(Artifact.job_id == job_id)
        ).one_or_none()
        model = connection.scalar(select(Cell.model).where(Cell.job_id == job_id).limit(1))
    is_of_its_end = job.artifact == f"{job.digest}/{job.fence}"  # and not of an attempt before the last
    if file is None or not is_of_its_end:
        why = f"is {job.state}"
        if job.state == states.DONE:
            why = "drew none, since matplotlib was not installed where it ran"
        if (job.summary or {}).get("forgotten_patients"):
            why = "has its picture no more, which showed a patient who was forgotten"
        raise BadInput(f"job {job_id} {why}; a picture comes from a trial that has scored cases")
    target = folder / f"{model or 'model'}-{file.name}"
    if not replace:
        require_new(target, otherwise=OTHERWISE, ours=ours)
    folder.mkdir(parents=True, exist_ok=True)
    open_store(settings).take(job.artifact, file.name, file.sha256, target)
    return target
