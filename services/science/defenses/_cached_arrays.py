"""Arrays that are cached in files and read by memory map."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar, cast
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

A = TypeVar("A", bound=NDArray[Any])


def cached(file: Path, compute: Callable[[], A]) -> A:
    """The array in `file` (.npy), read-only; computed and written first if it is not there.

    The file appears by a rename, so that a process that is killed leaves no part of it. Several processes may compute
    the same array at once: the last rename counts. One that a crash of the machine has damaged is replaced.
    """
    with suppress(FileNotFoundError, ValueError, EOFError):
        return cast("A", np.load(file, mmap_mode="r", allow_pickle=False))
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f"{file.stem}-{uuid4().hex}.part")
    try:
        with unfinished.open("wb") as opened:
            np.save(opened, compute(), allow_pickle=False)
        array = np.load(unfinished, mmap_mode="r", allow_pickle=False)
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return cast("A", array)
