"""Predictions that may go: their jobs make them again, and every score stays."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

from sqlalchemy import Engine, select

from db import states
from db.engine import read, write
from db.models import Artifact, Job
from db.removal import lock, replace_artifact
from services.artifacts.owner import require_own
from services.artifacts.predictions import FILE
from services.artifacts.store import ArtifactStore
from services.garbage.item import GarbageItem
from services.settings import Settings


def find_predictions(
    engine: Engine, settings: Settings, store: ArtifactStore, older_than_s: float
) -> Iterator[GarbageItem]:
    """The files of predictions of jobs that ended so long ago, by job; raises as `require_own` does."""
    columns = select(Job.id, Job.artifact, Job.finished_at, Artifact.size).join(Artifact, Artifact.job_id == Job.id)
    done = columns.where(Artifact.name == FILE, Job.state == states.DONE, Job.finished_at <= time.time() - older_than_s)
    with read(engine) as connection:
        rows = connection.execute(done.order_by(Job.id)).all()
    if rows:
        require_own(engine, store)
    found: Any = rows
    for job_id, location, finished_at, size in found:
        remove = partial(_remove, engine, settings, store, job_id, location)
        yield GarbageItem("store", location, f"predictions of job {job_id}", size, finished_at, remove)


def _remove(engine: Engine, settings: Settings, store: ArtifactStore, job_id: int, location: str) -> bool:
    """The row first: from then on the file is one that no job refers to."""
    with write(engine) as connection:
        rows = lock(connection, [job_id])
        if not rows or rows[0].state != states.DONE or rows[0].artifact != location:
            return False
        replace_artifact(connection, job_id, rows[0].fence, [])
    store.remove(location)
    shutil.rmtree(settings.cache / "artifacts" / location, ignore_errors=True)
    return True
