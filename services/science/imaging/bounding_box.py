"""The smallest box around the foreground of an array."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def bounding_box(mask: NDArray[Any], *, margin: int = 0) -> tuple[slice, ...]:
    """Slices around all non-zero elements, grown by `margin` within the array; empty without any such element."""
    foreground = mask != 0
    sides = []
    for axis, size in enumerate(mask.shape):
        hit = np.flatnonzero(foreground.any(axis=tuple(other for other in range(mask.ndim) if other != axis)))
        low, high = (int(hit[0]) - margin, int(hit[-1]) + 1 + margin) if hit.size else (0, 0)
        sides.append(slice(max(low, 0), min(high, size)))
    return tuple(sides)
