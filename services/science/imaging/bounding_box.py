"""The smallest box around the foreground of an array."""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray


def bounding_box(mask: NDArray[Any], *, margin: int = 0) -> tuple[slice, ...]:
    """Slices around all non-zero elements, grown by `margin` within the array; empty without any such element."""
    foreground = mask if mask.dtype == np.bool_ else mask != 0
    sides = []
    for size in mask.shape:  # an axis that is done is gone: the next ones look at a plane, a row
        rest = foreground.shape[1:]
        hit = np.flatnonzero(foreground.reshape(size, prod(rest)).any(axis=1))
        low, high = (int(hit[0]), int(hit[-1]) + 1) if hit.size else (0, 0)
        foreground = foreground[low:high].any(axis=0)
        sides.append(slice(max(low - margin, 0), min(high + margin, size)) if hit.size else slice(0, 0))
    return tuple(sides)
