"""Folders that appear whole or not at all, also when the process that makes one is killed.

Any number of processes may read, make and find fault with the same folder at once. Reading never deletes. What is
damaged is moved to a name that nobody else knows, and looked at once more there: what turns out to be whole, because
somebody has finished it in the meantime, is put back. `robust-cli gc` removes what lies aside.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from services.errors import MachineFailed
from services.folders import make_folders, sync

T = TypeVar("T")

#: Folders that are being made, and damaged ones.
MAKING, ASIDE = ".making-", ".damaged-"
#: What reading a folder raises that lacks a file or holds half of one; anything else is no fault of the folder's.
DAMAGED = (FileNotFoundError, NotADirectoryError, IsADirectoryError, ValueError, EOFError, KeyError, TypeError)
#: Whoever loses so often does not lose to chance.
_TRIES = 20
_TAKEN = (errno.ENOTEMPTY, errno.EEXIST)


def read_or_make(target: Path, read: Callable[[Path], T], fill: Callable[[Path], None]) -> T:
    """What `read` makes of a folder, which `fill` writes first where there is none or a damaged one.

    Several processes may do so at once: the first rename wins and the others discard theirs, so `fill` must write the
    same content in each. Who loses a race reads again. Raises `MachineFailed`, and what `read` raises but `DAMAGED`.
    """
    for _ in range(_TRIES):
        with contextlib.suppress(*DAMAGED):
            return read(target)
        if os.path.lexists(target):
            _set_aside(target, read)
        else:
            make_folder(target, fill)
    raise MachineFailed(f"{target} cannot be read although it was made again {_TRIES} times: is its disk in order?")


def make_folder(target: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write into a temporary folder and rename it to `target`, unless somebody else was faster.

    Raises `MachineFailed` when the disk does not take it.
    """
    temporary = target.parent / f"{MAKING}{uuid4().hex}"
    try:
        make_folders(temporary)
        fill(temporary)
        for path in temporary.iterdir():
            sync(path)
        _publish(temporary, target)
    except OSError as error:
        words = error.strerror or error
        raise MachineFailed(
            f"the cache folder {target.parent} cannot be written: {words}; free space or set ROBUST_HOME"
        ) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _set_aside(target: Path, read: Callable[[Path], object]) -> None:
    """Move a folder that could not be read out of the way, if it is damaged indeed: another may lie there by now."""
    aside = target.with_name(f"{ASIDE}{uuid4().hex}")
    try:
        target.rename(aside)
    except FileNotFoundError:  # somebody else has moved it
        return
    damaged = False
    try:
        read(aside)
    except DAMAGED:
        damaged = True
    finally:
        if not damaged:
            _publish(aside, target)


def _publish(folder: Path, target: Path) -> None:
    """Rename; where a folder with content lies already, that one stays."""
    try:
        os.rename(folder, target)  # noqa: PTH104 - fails when the target holds files, as wanted
    except OSError as error:
        if error.errno not in _TAKEN:
            raise
