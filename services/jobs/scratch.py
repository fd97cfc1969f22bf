"""The folder of a job's checkpoints on one machine: kept between attempts, locked while in use."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from services.folders import make_folders


@contextmanager
def open_scratch(folder: Path) -> Iterator[Path]:
    """The folder, made if missing, which `remove_scratch` leaves alone inside; several attempts may use it at once."""
    while True:
        make_folders(folder)
        try:
            descriptor = os.open(folder, os.O_RDONLY)
        except FileNotFoundError:  # it was tidied away just before, as below
            continue
        _lock(descriptor, fcntl.LOCK_SH)
        if _is(folder, descriptor):
            break
        os.close(descriptor)
    try:
        yield folder
    finally:
        os.close(descriptor)


def remove_scratch(folder: Path, is_free: Callable[[], bool]) -> bool:
    """Remove the folder unless an attempt uses it or `is_free`, asked when none can begin, denies; whether it went."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except FileNotFoundError:
        return False
    try:
        if not _lock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB) or not _is(folder, descriptor) or not is_free():
            return False  # in use, or another folder by now: somebody else removed this one, and an attempt has begun
        shutil.rmtree(folder)
        return True
    finally:
        os.close(descriptor)


def _lock(descriptor: int, how: int) -> bool:
    """Whether the lock was had; network file systems have none for folders, where only the age of files protects."""
    try:
        fcntl.flock(descriptor, how)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True


def _is(folder: Path, descriptor: int) -> bool:
    with contextlib.suppress(FileNotFoundError):
        return os.path.samestat(folder.stat(), os.fstat(descriptor))
    return False
