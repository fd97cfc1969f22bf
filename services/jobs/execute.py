"""One attempt at one job, from its claim to the transaction that ends it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from db import engine as database
from db import jobs, results
from db.dependents import look_again, note_missed
from db.jobs import Claim, Ready
from db.remake import compare_files, made_again
from db.rows import EpochRow
from services.artifacts.checkpoints import KeptCheckpoints
from services.artifacts.store import ArtifactReader, ArtifactStore, StoredFile, open_store
from services.datasets.dataset import Dataset
from services.datasets.spec import JobSource
from services.jobs import kinds
from services.jobs.computed_with import computed_with
from services.jobs.context import JobContext, Outcome, Progress, Refused
from services.jobs.device.budget import open_budget
from services.jobs.device.peak_memory import PeakMemory
from services.jobs.failures import FailureVerdict, Judged, Left
from services.jobs.kinds._trained import Trained
from services.jobs.kinds.base import JobKind
from services.jobs.parent_files import find_files
from services.jobs.reporting import Reporter
from services.jobs.scratch import open_scratch, remove_scratch
from services.retrying import retrying
from services.settings import Settings
from services.telling import listening


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
    reporter = Reporter(progress)
    store = open_store(settings, patience_s=settings.lease_s)
    if kind.partial:
        _note_missed(engine, claim, settings.lease_s)
    find = partial(find_files, engine, kind.parents(), partial=kind.partial)
    parents, checksums = retrying(find, until=time.monotonic() + settings.lease_s)
    with open_scratch(settings.scratch / claim.digest) as scratch:
        checkpoints = _open_checkpoints(kind, claim, settings, scratch)
        context = JobContext(
            job_id=claim.job_id,
            device=device,
            scratch=scratch,
            store=ArtifactReader(store, checksums),
            artifacts=parents,
            open_dataset=partial(Dataset, source=JobSource(**claim.source), cache=settings.cache / "data"),
            progress=reporter,
            record_epoch=partial(_record_epoch, engine, claim, settings.lease_s, checkpoints),
            read=partial(database.read, engine),
            source=claim.source,
            batch_divisor=claim.batch_divisor,
            add_memory=memory.add_processes,
            open_budget=partial(open_budget, settings, memory, device, halved=claim.batch_divisor > 1),
            is_bounded=settings.memory is not None,
            fence=claim.fence,
            bfloat16=settings.bfloat16,
            trusted=bool(claim.source.get("models")) and (settings.trust or settings.database_url is None),
        )
        with listening(reporter.detail):
            try:
                outcome = kind.run(context)
            except Refused as error:
                raise _keep(error, claim, store) from error
        outcome = replace(outcome, summary={**outcome.summary, "computed_with": dict(computed_with(device))})
        ready = commit(engine, claim, outcome, store, peak_memory=memory.read(), patience_s=settings.lease_s)
    # Another attempt may have begun here: somebody wants the job once more, or lost files are made again.
    with suppress(OSError):
        remove_scratch(scratch, lambda: True)
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
    location, stored = _publish(outcome, claim, store)

    def store_rows() -> list[Ready]:
        with database.write(engine) as connection:
            if jobs.is_finished_by(connection, claim):  # the answer to an earlier try got lost on its way
                return []
            ready = jobs.finish(
                connection, claim, artifact=location, summary=dict(outcome.summary), peak_memory=peak_memory
            )
            lost = results.checksums(connection, claim.job_id) if stored else {}
            before = results.scores_before(connection, claim.job_id) if outcome.evaluation else set()
            if lost or before or claim.partial:
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
            elif before:
                ready = made_again(connection, claim, ready, same=before == set(outcome.scores))
        return ready

    ready = retrying(store_rows, until=time.monotonic() + patience_s)
    return [*ready, *look_again(engine, claim.job_id, partial=claim.partial)]


def _publish(outcome: Outcome, claim: Claim, store: ArtifactStore) -> tuple[str | None, list[StoredFile]]:
    """Where the files are from now on, and which; until a row names them, nobody looks for them."""
    location = f"{claim.digest}/{claim.fence}" if outcome.files else None
    return location, store.publish(location, outcome.files) if location else []


def _keep(error: Refused, claim: Claim, store: ArtifactStore) -> Judged:
    """What shows why a job fails is published; whoever ends it names it in the same transaction."""
    location, stored = _publish(error.outcome, claim, store)
    files = [(file.name, file.sha256, file.size) for file in stored]
    places = " and ".join(f"{store.place}/{location}/{file.name}" for file in stored)
    message = f"{error} ({places})" if places else str(error)
    return Judged(
        FailureVerdict("bad_input", message, retry=False, left=Left(location, files, dict(error.outcome.summary)))
    )


def _open_checkpoints(kind: JobKind, claim: Claim, settings: Settings, scratch: Path) -> KeptCheckpoints | None:
    """Those of other machines, brought here; only for jobs that have some and stores that other machines share."""
    store = open_store(settings)
    if not (store.is_shared and isinstance(kind, Trained)):
        return None
    kept = KeptCheckpoints(store, claim.digest, claim.fence, scratch, every_s=settings.checkpoint_s)
    kept.bring()
    return kept


def _note_missed(engine: Engine, claim: Claim, patience_s: float) -> None:
    """Before it reads: what is done between this and its end makes it run once more."""

    def note() -> None:
        with database.write(engine) as connection:
            jobs.require_held(connection, claim)
            note_missed(connection, claim.job_id)

    retrying(note, until=time.monotonic() + patience_s)


def _record_epoch(
    engine: Engine, claim: Claim, patience_s: float, checkpoints: KeptCheckpoints | None, row: EpochRow
) -> None:
    def store_row() -> None:
        with database.write(engine) as connection:
            results.add_epoch(connection, claim, row)

    retrying(store_row, until=time.monotonic() + patience_s)
    if checkpoints:
        checkpoints.keep()
