"""One attempt at one job, from its claim to the transaction that ends it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from db import engine as database
from db import jobs, results
from db.dependents import promote_children
from db.jobs import Claim, Ready
from db.remake import compare_files
from db.rows import EpochRow
from services.artifacts.checkpoints import KeptCheckpoints
from services.artifacts.store import ArtifactReader, ArtifactStore, open_store
from services.datasets.dataset import Dataset
from services.datasets.spec import JobSource
from services.jobs import kinds
from services.jobs.context import JobContext, Outcome, Progress
from services.jobs.device.peak_memory import PeakMemory
from services.jobs.kinds._trained import Trained
from services.jobs.kinds.base import JobKind
from services.jobs.parent_files import find_files
from services.jobs.scratch import open_scratch
from services.retrying import retrying
from services.settings import Settings


def execute(
    claim: Claim,
    *,
    engine: Engine,
    settings: Settings,
    device: str,
    progress: Callable[[Progress], None],
    memory: PeakMemory,
) -> list[Ready]:
    """Run the job and commit everything that it leaves behind together with its state; returns who may run now.

    `memory` has begun to measure it. Raises what the job raises, and `db.jobs.LostLease` when somebody else holds the
    job by now; then nothing of this attempt remains.
    """
    kind = kinds.rebuild({"name": claim.kind, **claim.params})
    store = open_store(settings, patience_s=settings.lease_s)
    parents, checksums = retrying(lambda: find_files(engine, kind.parents()), until=time.monotonic() + settings.lease_s)
    with open_scratch(settings.scratch / claim.digest) as scratch:
        checkpoints = _open_checkpoints(kind, claim, settings, scratch)
        context = JobContext(
            job_id=claim.job_id,
            device=device,
            scratch=scratch,
            store=ArtifactReader(store, checksums),
            artifacts=parents,
            open_dataset=partial(Dataset, source=JobSource(**claim.source), cache=settings.cache / "data"),
            progress=progress,
            record_epoch=partial(_record_epoch, engine, claim, settings.lease_s, checkpoints),
            read=partial(database.read, engine),
            source=claim.source,
            batch_divisor=claim.batch_divisor,
            add_memory=memory.add_processes,
            fence=claim.fence,
            trusted=bool(claim.source.get("models")) and (settings.trust or settings.database_url is None),
        )
        outcome = kind.run(context)
        ready = commit(engine, claim, outcome, store, peak_memory=memory.read(), patience_s=settings.lease_s)
        shutil.rmtree(scratch, ignore_errors=True)
        if checkpoints:
            checkpoints.forget()
    return ready


def commit(
    engine: Engine,
    claim: Claim,
    outcome: Outcome,
    store: ArtifactStore,
    *,
    peak_memory: int | None = None,
    patience_s: float = 0.0,
) -> list[Ready]:
    """Publish the files, then store rows and state in one transaction; returns the jobs that became ready.

    Tries again for `patience_s` while the database is away. Raises `LostLease`.
    """
    location = f"{claim.digest}/{claim.fence}" if outcome.files else None
    stored = store.publish(location, outcome.files) if location else []

    def store_rows() -> list[Ready]:
        with database.write(engine) as connection:
            if jobs.is_finished_by(connection, claim):  # the answer to an earlier try got lost on its way
                return []
            ready = jobs.finish(
                connection, claim, artifact=location, summary=dict(outcome.summary), peak_memory=peak_memory
            )
            lost = results.checksums(connection, claim.job_id) if stored else {}
            if lost:
                results.forget_results(connection, claim.job_id)
            results.add_artifacts(connection, claim.job_id, [(file.name, file.sha256, file.size) for file in stored])
            if outcome.evaluation is not None:
                results.add_evaluation(connection, claim.job_id, outcome.evaluation)
            results.add_scores(connection, claim.job_id, outcome.scores)
            results.add_perceptibility(connection, claim.job_id, outcome.perceptibility)
            results.add_comparisons(connection, claim.job_id, outcome.comparisons)
            results.add_gates(connection, claim.job_id, outcome.gates)
            if lost:
                made = {file.name: file.sha256 for file in stored}
                ready = compare_files(connection, claim, lost, made, ready)
        return ready

    ready = retrying(store_rows, until=time.monotonic() + patience_s)
    return [*ready, *_look_again(engine, claim)]


def _look_again(engine: Engine, claim: Claim) -> list[Ready]:
    """Make children ready whose last parents ended in the same moment, so that neither transaction saw the other.

    SQLite knows no such moment. Where the database is away again, the reconciler finds them.
    """
    if engine.dialect.name == "sqlite":
        return []
    with suppress(OperationalError), database.write(engine) as connection:
        return promote_children(connection, claim.job_id)
    return []


def _open_checkpoints(kind: JobKind, claim: Claim, settings: Settings, scratch: Path) -> KeptCheckpoints | None:
    """Those of other machines, brought here; only for jobs that have some and stores that other machines share."""
    store = open_store(settings)
    if not (store.is_shared and isinstance(kind, Trained)):
        return None
    kept = KeptCheckpoints(store, claim.digest, claim.fence, scratch, every_s=settings.checkpoint_s)
    kept.bring()
    return kept


def _record_epoch(
    engine: Engine, claim: Claim, patience_s: float, checkpoints: KeptCheckpoints | None, row: EpochRow
) -> None:
    def store_row() -> None:
        with database.write(engine) as connection:
            results.add_epoch(connection, claim, row)

    retrying(store_row, until=time.monotonic() + patience_s)
    if checkpoints:
        checkpoints.keep()
