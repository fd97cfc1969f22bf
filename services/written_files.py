"""What commands wrote outside of `.robust/`: tables, images, reports, backups; `delete` and `forget` name them.

The list is private to its machine and to the user of ROBUST_HOME.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from services.settings import Settings

TABLE, IMAGES, PICTURE, MODEL, REPORT, BACKUP = "table", "images", "picture", "model", "report", "backup"
#: By which a report is named.
PAGE = "index.html"
_LIST = "exports.jsonl"


@dataclass(frozen=True)
class WrittenFile:
    """One file as a command left it."""

    path: str  # absolute
    what: str  # table, images (and predictions), picture, model, report, backup
    size: int
    modified_ns: int
    at: str  # UTC
    sweep: str = ""  # of a table or a report
    job: str = ""  # digest, of images, pictures and models
    case: str = ""  # of images

    @property
    def is_there(self) -> bool:
        """Whether there still is a file of this name."""
        return Path(self.path).is_file()

    @property
    def is_unchanged(self) -> bool:
        """Whether the file of this name is there, and still the one that was written."""
        try:
            status = Path(self.path).stat()
        except OSError:
            return False
        return (status.st_size, status.st_mtime_ns) == (self.size, self.modified_ns)

    def remove(self) -> bool:
        """Remove the file if it is still the one that was written; whether none is there now."""
        with contextlib.suppress(FileNotFoundError):
            Path(self.path).lstat()
            if not self.is_unchanged:
                return False
            try:
                Path(self.path).unlink()
            except OSError:
                return False
        return True


def note_written(
    settings: Settings, what: str, paths: Iterable[tuple[Path, str]], *, sweep: str = "", job: str = ""
) -> None:
    """Remember files that were written, each with its case (or ""). Best effort: the work is done already."""
    now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    lines = []
    for path, case in paths:
        if path.is_file():  # no pipe, no device
            status = path.stat()
            place = str(path.absolute())
            lines.append(WrittenFile(place, what, status.st_size, status.st_mtime_ns, now, sweep, job, case))
    with contextlib.suppress(OSError), _locked(settings):
        descriptor = os.open(settings.home / _LIST, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(asdict(line)) + "\n" for line in lines)


def read_written(settings: Settings) -> list[WrittenFile]:
    """What was written and is still there under its name, newest notes only."""
    found: dict[str, WrittenFile] = {}
    with contextlib.suppress(OSError):
        for line in (settings.home / _LIST).read_text(encoding="utf-8").splitlines():
            with contextlib.suppress(ValueError, TypeError):
                file = WrittenFile(**json.loads(line))
                found[file.path] = file
    return [file for file in found.values() if file.is_there]


def unchanged_files(settings: Settings, what: str, *, sweep: str = "", job: str = "") -> set[Path]:
    """What was written of the same sweep or job, and nobody has changed: to write it again loses nothing."""
    said = (what, sweep, job)
    return {
        Path(file.path)
        for file in read_written(settings)
        if (file.what, file.sweep, file.job) == said and file.is_unchanged
    }


def drop_notes(settings: Settings, drop: Callable[[WrittenFile], bool]) -> None:
    """Forget about the files for which `drop` is true, and about those that are no more."""
    path = settings.home / _LIST
    if not path.exists():
        return
    with _locked(settings):
        kept = [file for file in read_written(settings) if not drop(file)]
        part = path.with_name(f".{_LIST}.part")
        part.touch(mode=0o600)
        part.write_text("".join(json.dumps(asdict(file)) + "\n" for file in kept), encoding="utf-8")
        part.replace(path)


@contextmanager
def _locked(settings: Settings) -> Iterator[None]:
    """One at a time: who rewrites the list must lose no line that another adds."""
    descriptor = os.open(settings.home / f".{_LIST}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        with contextlib.suppress(OSError):  # file systems without locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
