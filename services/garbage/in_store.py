"""Garbage in the artifact store: files that no job refers to.

Why nothing is removed that somebody needs or will need, whatever runs meanwhile: files are published to
`<digest>/<fence>` by whoever claimed the job with that fence, and count only from the commit that names them, which
succeeds only while the job runs with that fence. Fences grow with every claim. So when the store is listed first and
the database is asked afterwards, in one transaction, files at fence n are

* named by their job: kept;
* of the attempt that runs now (same fence, state `running`): kept, it may still name them;
* of another attempt, n not above the job's fence: no commit with fence n can succeed any more, they may go;
* of a job that this database does not have, or of a fence that it has not reached (it was restored from a backup):
  an attempt to come could publish there. They go only when they are old, and when the database, asked once more right
  before, still knows nothing: a job would have to be recorded, claimed, computed and published between that question
  and the removal;
* of a write without a fence, such as of a list of checkpoints: it goes when nobody has written to it for an hour.

Two databases know equal jobs, so all of this holds for one database per store only, which `require_own` checks.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from functools import partial

from sqlalchemy import Engine

from db import states
from services.artifacts.entry import UNFINISHED, WRITTEN_S, Entry
from services.artifacts.owner import require_own
from services.artifacts.store import CHECKPOINTS, PROBE, ArtifactStore
from services.garbage.item import GarbageItem
from services.garbage.known_jobs import KnownJob, find_known

_PUBLISHED = re.compile(r"(?P<digest>[0-9a-f]{64})/(?P<fence>\d+)")
_UNFINISHED = re.compile(r"(?P<digest>[0-9a-f]{64})/\.(?P<fence>\d+)\..+")
_CHECKPOINTS = re.compile(rf"{CHECKPOINTS}/(?P<digest>[0-9a-f]{{64}})")


def find_in_store(engine: Engine, store: ArtifactStore, older_than_s: float) -> Iterator[GarbageItem]:
    """Garbage in the store, sorted by path; files with other names than ours are left alone.

    Raises as `require_own` does.
    """
    entries = [entry for entry in store.entries() if _match(entry) or _is_interrupted(entry)]
    if not entries and not store.databases():
        return
    require_own(engine, store)
    now = time.time()
    known = find_known(engine, [_digest(entry) for entry in entries])
    for entry in entries:
        why = why_garbage(entry, known.get(_digest(entry)))
        age_s = older_than_s if _match(entry) else max(older_than_s, WRITTEN_S)
        if why is not None and entry.modified <= now - age_s:
            remove = partial(_remove, engine, store, entry)
            yield GarbageItem("store", entry.path, why, entry.size, entry.modified, remove)


def why_garbage(entry: Entry, job: KnownJob | None) -> str | None:
    """Why an entry is garbage; None when a job needs it or may need it."""
    match = _match(entry)
    if match is None:
        return "a write that was interrupted"
    if job is None:
        return "of a job that the database does not have"
    if match.re is _CHECKPOINTS:
        return f"checkpoints of job {job.job_id}, which is done" if job.state == states.DONE else None
    fence = int(match["fence"])
    if job.state == states.RUNNING and job.fence == fence:
        return None
    if match.re is _UNFINISHED:
        return f"an interrupted upload of job {job.job_id}"
    if job.artifact == entry.path:
        return None
    return f"an attempt at job {job.job_id} that was not the last, or did not end"


def _remove(engine: Engine, store: ArtifactStore, entry: Entry) -> bool:
    digest = _digest(entry)
    if why_garbage(entry, find_known(engine, [digest]).get(digest)) is None:
        return False
    store.remove(entry.path)
    return True


def _match(entry: Entry) -> re.Match[str] | None:
    return next(filter(None, (form.fullmatch(entry.path) for form in (_PUBLISHED, _UNFINISHED, _CHECKPOINTS))), None)


def _is_interrupted(entry: Entry) -> bool:
    """Whether it is of no job: a small file that was being written, or one by which the store was tried."""
    name = entry.path.rpartition("/")[2]
    return entry.path.startswith(PROBE) or UNFINISHED.fullmatch(name) is not None


def _digest(entry: Entry) -> str:
    match = _match(entry)
    return match["digest"] if match else ""
