"""Folders that appear whole or not at all, also when the process that makes one is killed."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from services.errors import RobustError

_PREFIX = ".making-"
_ABANDONED_S = 24 * 3600.0  # nobody works on one case for so long


def make_folder(target: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write into a temporary folder and rename it to `target`.

    Several processes may do so at once: the first rename wins and the others discard theirs, so `fill` must write the
    same content in each. Raises `RobustError` when the disk does not take it.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.parent / f"{_PREFIX}{uuid4().hex}"
        temporary.mkdir()
    except OSError as error:
        raise _refused(target, error) from error
    try:
        fill(temporary)
        with contextlib.suppress(FileExistsError):
            _rename(temporary, target)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def sweep_abandoned(folder: Path) -> None:
    """Remove temporary folders that killed processes left behind long ago."""
    for path in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(path, ignore_errors=True)


def _rename(temporary: Path, target: Path) -> None:
    try:
        os.rename(temporary, target)  # noqa: PTH104 - fails when the target holds files, as wanted
    except OSError:
        if target.is_dir():
            raise FileExistsError(target) from None
        raise


def _refused(target: Path, error: OSError) -> RobustError:
    return RobustError(
        f"the cache folder {target.parent} cannot be written: {error.strerror or error}; free space or set ROBUST_HOME"
    )
