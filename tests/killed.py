"""A process that is killed while it writes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path


def killed_before_rename(write: Callable[[], object]) -> None:
    """Run `write` in a process that ends, without tidying up, where it would give a file or folder its name."""
    pid = os.fork()
    if pid == 0:
        os.rename = Path.rename = Path.replace = lambda *_: os._exit(0)  # type: ignore[assignment, method-assign]
        try:
            write()
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def grow_old(folder: Path) -> None:
    """As if everything in it had been written long ago."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (0, 0))
