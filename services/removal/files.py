"""Files that go once the rows are gone: in the store, in scratch folders and caches, and what commands wrote.

Each is looked at again right before, as garbage collection does: a job may have been submitted anew meanwhile.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Engine

from db import states
from db.removal import empty_log
from services.artifacts.owner import change_mark, require_own
from services.artifacts.store import CHECKPOINTS, ArtifactStore, open_store
from services.garbage.known_jobs import find_known
from services.garbage.on_machine import find_on_machine
from services.jobs.scratch import remove_scratch
from services.planes.cache import PlaneCache
from services.removal import journal
from services.removal.journal import Remaining
from services.removal.names import Names
from services.removal.on_machine import find_volumes, forget_paths, remove_folder
from services.settings import Settings
from services.written_files import drop_notes, read_written


@dataclass
class Removed:
    """How much of what went, and what could not."""

    counts: Counter[str] = field(default_factory=Counter)
    changed: list[str] = field(default_factory=list)  # files that are others than those that were written
    unread: list[str] = field(default_factory=list)  # folders of data that cannot be read now


def finish_earlier(engine: Engine, settings: Settings) -> list[Remaining]:
    """Do what an earlier command was killed before; returns what that was."""
    found = list(journal.left_behind(settings))
    for path, remaining in found:
        remove_files(engine, settings, remaining)
        journal.done(path)
    return [remaining for _, remaining in found]


def remove_files(engine: Engine, settings: Settings, remaining: Remaining) -> Removed:
    """Everything that a removal has left to do; may be said again at any time."""
    empty_log(engine)
    removed = Removed()
    store = open_store(settings)
    if (remaining.jobs or remaining.places or remaining.lost) and store.databases():
        require_own(engine, store, before=remaining.identity)
    for digest in remaining.jobs:
        if _is_unknown(engine, digest):
            store.remove(digest)
            removed.counts["jobs' files"] += 1
            remove_folder(settings.cache / "artifacts" / digest)
    for place in (*remaining.places, *remaining.lost):
        if place in remaining.lost or not _is_named(engine, place):
            store.remove(place)
            remove_folder(settings.cache / "artifacts" / place)
            removed.counts["replaced files"] += 1
    _remove_unfinished(engine, settings, store, remaining, removed)
    if remaining.identity:
        change_mark(engine, store, remaining.identity)
    if all(_is_unknown(engine, digest) for digest in remaining.jobs):
        _remove_exports(settings, remaining, removed)
    data, names = settings.cache / "data", Names(remaining.names)
    if names.all:
        volumes, removed.unread = find_volumes(engine, data, names)
        removed.counts["volumes"] += sum(map(remove_folder, volumes))
    for item in find_on_machine(engine, settings, 0.0, had_jobs=bool(remaining.jobs)):
        removed.counts["cached"] += item.remove()
    removed.counts["cached"] += PlaneCache.of(settings).clear()  # whose names say nothing of whom they show
    if names.all:  # last: whatever looks at data remembers their paths
        removed.counts["remembered paths"] += forget_paths(data, names)
    return removed


def _remove_exports(settings: Settings, remaining: Remaining, removed: Removed) -> None:
    for file in read_written(settings):
        if file.path in remaining.exports:
            if file.remove():
                removed.counts["exports"] += 1
            else:
                removed.changed.append(file.path)
    drop_notes(settings, lambda file: file.path in remaining.exports)


def _remove_unfinished(
    engine: Engine, settings: Settings, store: ArtifactStore, remaining: Remaining, removed: Removed
) -> None:
    kept = set(store.names(CHECKPOINTS))
    for digest in (*remaining.jobs, *remaining.unfinished):
        is_free = partial(_does_not_run, engine, digest)
        if remove_scratch(settings.scratch / digest, is_free):
            removed.counts["scratch folders"] += 1
        if digest in kept and is_free():
            store.remove(f"{CHECKPOINTS}/{digest}")
            removed.counts["checkpoints"] += 1


def _is_unknown(engine: Engine, digest: str) -> bool:
    return digest not in find_known(engine, [digest])


def _does_not_run(engine: Engine, digest: str) -> bool:
    job = find_known(engine, [digest]).get(digest)
    return job is None or job.state not in states.OPEN


def _is_named(engine: Engine, place: str) -> bool:
    """Whether a job names files at `<digest>/<fence>`, or an attempt that runs may yet."""
    digest, _, fence = place.partition("/")
    job = find_known(engine, [digest]).get(digest)
    runs = job is not None and job.state == states.RUNNING and job.fence == int(fence)
    return job is not None and (runs or job.artifact == place)
