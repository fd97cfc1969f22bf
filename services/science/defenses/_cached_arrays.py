"""Arrays that are cached in files and read by memory map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

A = TypeVar("A", bound=NDArray[Any])


def cached(file: Path, compute: Callable[[], A]) -> A:
    """The array in `file` (.npy), read-only; computed and written first if it is not there.

    The file appears by a rename, so that a process that is killed leaves no part of it.
    """
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".part")
        with unfinished.open("wb") as opened:
            np.save(opened, compute(), allow_pickle=False)
        unfinished.replace(file)
    array: A = np.load(file, mmap_mode="r", allow_pickle=False)
    return array
