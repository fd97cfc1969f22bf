"""Arrays that are made once, kept in a file and read by memory map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

A = TypeVar("A", bound=NDArray[Any])


def made_once(file: Path, make: Callable[[], A]) -> A:
    """The array in `file` (.npy), read-only; made and written first if it is not there. The file is whole or absent."""
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".part")
        with unfinished.open("wb") as opened:
            np.save(opened, make(), allow_pickle=False)
        unfinished.replace(file)
    array: A = np.load(file, mmap_mode="r", allow_pickle=False)
    return array
