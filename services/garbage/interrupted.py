"""What writers that were killed left on this machine, beside what they wrote."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from db.copy_to_read import COPIES
from services.artifacts.entry import UNFINISHED, WRITTEN_S
from services.datasets.whole_folders import MAKING
from services.garbage.item import GarbageItem, measure
from services.jobs.scratch import remove_scratch
from services.new_folder import is_unfinished
from services.settings import Settings
from services.written_files import BACKUP, PAGE, REPORT, read_written

#: Below ROBUST_HOME/scratch, of `forget`: attacked images while they are written again without a patient.
FORGETTING = "forgetting-"
#: Below ROBUST_HOME, of `delete` and `forget`: lists of what is still to be removed.
REMOVALS = "removals"
#: No command reads a copy of a database for so long.
_READ_S = 24 * 3600.0


def find_interrupted(settings: Settings, before: float) -> Iterator[GarbageItem]:
    """Files and folders last written before `before` (seconds since 1970), and so long ago that nobody writes them."""
    places = (
        ("cache", settings.cache / "artifacts", "*/*/.*", UNFINISHED, "a download"),
        ("cache", settings.cache / "data", "*/.*", re.compile(f"{re.escape(MAKING)}.+"), "a list of known files"),
        ("home", settings.home / REMOVALS, ".*", UNFINISHED, "a list of what to remove"),
    )
    for where, root, pattern, name, what in places:
        for path in sorted(root.glob(pattern)):
            if name.fullmatch(path.name) and path.is_file():
                remove = partial(_remove, path)
                yield from _old(
                    where, path, f"{what} that was interrupted", min(before, time.time() - WRITTEN_S), remove
                )
    for file in read_written(settings):
        folder = Path(file.path).parent
        if file.what == REPORT and Path(file.path).name == PAGE and is_unfinished(folder):
            why = f"pages of sweep {file.sweep} whose writing was interrupted"
            yield from _old("export", folder, why, min(before, time.time() - WRITTEN_S), partial(_remove, folder))
        if file.what == BACKUP and is_unfinished(Path(file.path)):
            path, why = Path(file.path), "a backup of the database whose writing was interrupted"
            yield from _old("export", path, why, min(before, time.time() - WRITTEN_S), partial(_remove, path))
    for folder in sorted(settings.scratch.glob(f"{FORGETTING}*")):
        remove = partial(remove_scratch, folder, lambda: True)  # not while it is in use
        yield from _old("scratch", folder, "a `forget` that was interrupted", before, remove)
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"{COPIES}*")):
        with contextlib.suppress(OSError):
            if folder.is_dir() and folder.stat().st_uid == os.getuid():
                remove = partial(_remove, folder)
                why = "a copy of a database that a command was killed with"
                yield from _old("temporary", folder, why, min(before, time.time() - _READ_S), remove)


def _old(where: str, path: Path, why: str, before: float, remove: partial[bool]) -> Iterator[GarbageItem]:
    size, modified = measure(path)
    if modified <= before:
        yield GarbageItem(where, str(path), why, size, modified, remove)


def _remove(path: Path) -> bool:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
    return True
