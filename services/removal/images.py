"""Files of finished jobs that show a patient, or a prediction of him: published without him before the rows say so."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Engine

from db import results
from db.engine import read
from services.artifacts import perturbations, predictions
from services.artifacts.store import ArtifactStore, StoredFile
from services.errors import MissingArtifact
from services.garbage.interrupted import FORGETTING
from services.jobs.scratch import open_scratch
from services.removal.traces import TracedJob, Traces
from services.settings import Settings


@dataclass(frozen=True)
class Replaced:
    """What a job's files were, and what stands in their place under its next fence; without any it has none."""

    job: TracedJob
    files: tuple[StoredFile, ...] = ()
    lost: bool = False  # they could not be read: the row goes on naming them, so that the job makes them again


def find_files(traces: Traces) -> Iterator[TracedJob]:
    """The jobs whose files hold something of the patient: attacked images, predictions, and pictures of trials."""
    for job in traces.jobs:
        held = traces.scored if predicts(job) else traces.changed
        if job.artifact is not None and (job.job_id in held or shows(job, traces)):
            yield job


def predicts(job: TracedJob) -> bool:
    """Whether a job's files are predictions."""
    return job.kind in predictions.KINDS


def shows(job: TracedJob, traces: Traces) -> bool:
    """Whether a job is a trial whose picture shows one of the patient's cases."""
    return job.kind == "trial" and bool(traces.cases & set(job.summary.get("dice") or ()))


def publish_without(engine: Engine, settings: Settings, store: ArtifactStore, traces: Traces) -> list[Replaced]:
    """Publish those files again without the patient, under the next fence of their jobs; pictures are not drawn again.

    Until a row names them, nobody looks for them.
    """
    return [_without(engine, settings, store, job, traces) for job in find_files(traces)]


def _without(engine: Engine, settings: Settings, store: ArtifactStore, job: TracedJob, traces: Traces) -> Replaced:
    if job.kind == "trial" or job.artifact is None:
        return Replaced(job)
    of_kind = predictions if predicts(job) else perturbations
    name = of_kind.FILE
    with read(engine) as connection:
        checksums = results.checksums(connection, job.job_id)
    with open_scratch(settings.scratch / f"{FORGETTING}{uuid4().hex}") as folder:
        old, new = folder / "old", folder / name
        try:
            store.take(job.artifact, name, checksums.get(name, ""), old)
            of_kind.copy_without(old, new, traces.cases)
            return Replaced(job, tuple(store.publish(f"{job.digest}/{job.fence + 1}", {name: new})))
        except MissingArtifact:
            return Replaced(job, lost=True)
        finally:
            shutil.rmtree(folder)
