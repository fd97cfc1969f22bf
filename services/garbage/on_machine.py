"""Garbage on this machine: checkpoints of ended jobs, copies of artifacts, preprocessed cases."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.identity import find_identity
from db.models import Job
from services.datasets.dataset import VOLUMES, known_volumes
from services.datasets.spec import DataSpec, JobSource
from services.datasets.whole_folders import ASIDE, MAKING
from services.errors import RobustError
from services.garbage.interrupted import find_interrupted
from services.garbage.item import GarbageItem, measure
from services.garbage.known_jobs import KnownJob, find_known
from services.jobs.scratch import remove_scratch
from services.settings import Settings

#: Folders that are being removed; whoever was interrupted leaves them.
_GOING = ".going-"
_DIGEST = re.compile(r"[0-9a-f]{64}")
_VOLUME = re.compile(r"[0-9a-f]{40}")
#: What a process has left behind that was killed, and damaged volumes that were moved aside.
_LEFT = {
    _GOING: "a removal that was interrupted",
    MAKING: "a preprocessed case that was not finished",
    ASIDE: "damaged",
}
#: Nobody works on one case for so long.
_ABANDONED_S = 24 * 3600.0


def find_on_machine(
    engine: Engine, settings: Settings, older_than_s: float, *, had_jobs: bool = False
) -> Iterator[GarbageItem]:
    """Garbage below ROBUST_HOME, by place and path.

    For a database without any job, unless it `had_jobs`, there is none: it may be the wrong one.
    """
    with read(engine) as connection:
        if find_identity(connection) is None and not had_jobs:
            return
    before = time.time() - older_than_s
    yield from _scratch(engine, settings.scratch, before)
    yield from _copies(engine, settings.cache / "artifacts", before)
    yield from _volumes(engine, settings, before)
    yield from find_interrupted(settings, before)


def _scratch(engine: Engine, root: Path, before: float) -> Iterator[GarbageItem]:
    """Folders of jobs that are done. A job that failed or was cancelled goes on from its own when it is retried."""
    folders = [path for path in _list(root) if _DIGEST.fullmatch(path.name)]
    known = find_known(engine, [path.name for path in folders])
    for folder in folders:
        size, modified = measure(folder)
        job = known.get(folder.name)
        if modified <= before and _is_over(job):
            why = (
                f"checkpoints of job {job.job_id}, which is done" if job else "of a job that the database does not have"
            )
            is_free = partial(_is_still_over, engine, folder.name)
            yield GarbageItem("scratch", str(folder), why, size, modified, partial(remove_scratch, folder, is_free))


def _is_over(job: KnownJob | None) -> bool:
    return job is None or job.state == states.DONE


def _is_still_over(engine: Engine, digest: str) -> bool:
    return _is_over(find_known(engine, [digest]).get(digest))


def _copies(engine: Engine, root: Path, before: float) -> Iterator[GarbageItem]:
    """Copies of artifacts that nothing unfinished is made from; each use renews the time of a copy."""
    folders = [path for digest in _list(root) if _DIGEST.fullmatch(digest.name) for path in _list(digest)]
    known = find_known(engine, [path.parent.name for path in folders])
    for folder in folders:
        size, modified = measure(folder)
        job = known.get(folder.parent.name)
        if modified > before:
            continue
        if job is None or job.artifact != f"{folder.parent.name}/{folder.name}":
            why = "a copy of an artifact that no job refers to"
        elif not job.is_needed:
            why = f"a copy of what job {job.job_id} made: nothing unfinished needs it"
        else:
            continue
        yield GarbageItem("cache", str(folder), why, size, modified, partial(_remove_old, folder, before))


def _volumes(engine: Engine, settings: Settings, before: float) -> Iterator[GarbageItem]:
    """Preprocessed cases that no job needs; one that is removed all the same is made again."""
    old = []
    for folder in _list(settings.cache / "data" / VOLUMES):
        size, modified = measure(folder)
        left = next((prefix for prefix in _LEFT if folder.name.startswith(prefix)), None)
        if left and modified <= (min(before, time.time() - _ABANDONED_S) if left == MAKING else before):
            yield GarbageItem("cache", str(folder), _LEFT[left], size, modified, partial(_remove_old, folder, before))
        if _VOLUME.fullmatch(folder.name) and modified <= before:
            old.append((folder, size, modified))
    if not old or (known := _known_volumes(engine, settings.cache / "data")) is None:
        return
    for folder, size, modified in old:
        if folder.name not in known:
            why = "a preprocessed case that no job needs"
            yield GarbageItem("cache", str(folder), why, size, modified, partial(_remove_old, folder, before))


def _known_volumes(engine: Engine, cache: Path) -> set[str] | None:
    """The preprocessed cases of all data of all jobs; None when some of the data cannot be read now.

    Those under a natural shift, which are many, are for its evaluations alone: these may be done.
    """
    known: set[str] = set()
    for spec, source, is_needed in data_of_jobs(engine):
        try:
            known |= known_volumes(spec, source, cache) if is_needed else set()
        except (RobustError, OSError, ValueError):
            return None
    return known


def data_of_jobs(engine: Engine) -> Iterator[tuple[DataSpec, JobSource, bool]]:
    """The data of all jobs, each once, where they lie, and whether their preprocessed cases are still needed."""
    with read(engine) as connection:
        rows = connection.execute(select(Job.params, Job.source, Job.state)).all()
    used: dict[str, bool] = {}
    for params, source, state in rows:
        if data := params.get("cohort", {}).get("data"):
            key = json.dumps([data, source], sort_keys=True)
            used[key] = used.get(key, False) or not ("shift" in data and state == states.DONE)
    for key, is_needed in sorted(used.items()):
        spec, source = json.loads(key)
        yield DataSpec(**spec), JobSource(**source), is_needed


def _remove_old(folder: Path, before: float) -> bool:
    """Remove a folder unless it was used meanwhile: renamed first, so that no job finds a part of it."""
    if measure(folder)[1] > before:
        return False
    going = folder.with_name(f"{_GOING}{uuid4().hex}")
    try:
        folder.rename(going)
    except FileNotFoundError:  # somebody else tidies up
        return False
    if measure(going)[1] > before:  # it was used between the two
        with contextlib.suppress(OSError):  # and has been made again since
            going.rename(folder)
            return False
    shutil.rmtree(going)
    if _DIGEST.fullmatch(folder.parent.name):
        with contextlib.suppress(OSError):  # it holds another copy
            folder.parent.rmdir()
    return True


def _list(root: Path) -> list[Path]:
    return sorted(path for path in root.iterdir() if path.is_dir()) if root.is_dir() else []
