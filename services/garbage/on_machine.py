"""Garbage on this machine: checkpoints of ended jobs, copies of artifacts, preprocessed cases."""

from __future__ import annotations

import contextlib
import json
import os
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
from services.errors import RobustError
from services.garbage.item import GarbageItem
from services.garbage.known_jobs import KnownJob, find_known
from services.jobs.scratch import remove_scratch
from services.settings import Settings

#: Folders that are being removed; whoever was interrupted leaves them.
_GOING = ".going-"
_DIGEST = re.compile(r"[0-9a-f]{64}")
_VOLUME = re.compile(rf"[0-9a-f]{{40}}|{re.escape(_GOING)}.*")


def find_on_machine(engine: Engine, settings: Settings, older_than_s: float) -> Iterator[GarbageItem]:
    """Garbage below ROBUST_HOME, by place and path; for a database that never had a job there is none."""
    with read(engine) as connection:
        if find_identity(connection) is None:
            return
    before = time.time() - older_than_s
    yield from _scratch(engine, settings.scratch, before)
    yield from _copies(engine, settings.cache / "artifacts", before)
    yield from _volumes(engine, settings, before)


def _scratch(engine: Engine, root: Path, before: float) -> Iterator[GarbageItem]:
    """Folders of jobs that are done. A job that failed or was cancelled goes on from its own when it is retried."""
    folders = [path for path in _list(root) if _DIGEST.fullmatch(path.name)]
    known = find_known(engine, [path.name for path in folders])
    for folder in folders:
        size, modified = _measure(folder)
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
        size, modified = _measure(folder)
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
    for folder in (path for path in _list(settings.cache / "data" / VOLUMES) if _VOLUME.fullmatch(path.name)):
        size, modified = _measure(folder)
        if modified <= before:
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
    with read(engine) as connection:
        rows = connection.execute(select(Job.params, Job.source, Job.state)).all()
    used = {
        json.dumps([data, source], sort_keys=True)
        for data, source, state in ((params.get("cohort", {}).get("data"), *others) for params, *others in rows)
        if data and not ("shift" in data and state == states.DONE)
    }
    known: set[str] = set()
    for spec, source in map(json.loads, sorted(used)):
        try:
            known |= known_volumes(DataSpec(**spec), JobSource(**source), cache)
        except (RobustError, OSError, ValueError):
            return None
    return known


def _remove_old(folder: Path, before: float) -> bool:
    """Remove a folder unless it was used meanwhile: renamed first, so that no job finds a part of it."""
    if _measure(folder)[1] > before:
        return False
    going = folder.with_name(f"{_GOING}{uuid4().hex}")
    folder.rename(going)
    shutil.rmtree(going)
    if _DIGEST.fullmatch(folder.parent.name):
        with contextlib.suppress(OSError):  # it holds another copy
            folder.parent.rmdir()
    return True


def _measure(folder: Path) -> tuple[int, float]:
    """Bytes below a folder, and when its newest file was written."""
    size, newest = 0, folder.stat().st_mtime
    for place, _, files in os.walk(folder):
        for name in files:
            status = Path(place, name).lstat()
            size, newest = size + status.st_size, max(newest, status.st_mtime)
    return size, newest


def _list(root: Path) -> list[Path]:
    return sorted(path for path in root.iterdir() if path.is_dir()) if root.is_dir() else []
