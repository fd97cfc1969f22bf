"""What distinguishes two volumes, in few bytes and without loss: the second format of stored perturbations.

Most attacks move most voxels by one of a few amounts: to the edge of the budget, or by so many steps of one size. So
each changed value is stored as the number of such an amount and as how many float32 numbers the sum lies beside the
true value, which rounding makes a few at most. Values that no amount leads to are stored as how many float32 numbers
they lie from the clean ones. Each part is compressed with Zstandard, which adds a checksum.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.artifacts.zstandard import compressed, decompressed
from services.science.imaging.to_raw import SeriesVolume

#: The number that stands for "no amount"; there are at most as many amounts.
_FREE = 255
#: Amounts are looked for among about so many voxels, of whose values more than one in so many must have moved by it.
_SAMPLE, _SHARE = 2**12, 2**10
#: Amounts closer than this are one, which rounding has made several of.
_SAME = 2**-22
#: Changes are sorted into cells of equal width, so many to each side of 0, to find their amount by table.
_CELLS, _TABLE = 2**11, 2**13
#: Added to a small float32 number this leaves the nearest whole one in the lowest bits: faster than to convert it.
_WHOLE = np.float32(1.5 * 2**23)


def packed(adversarial: SeriesVolume, clean: SeriesVolume) -> dict[str, NDArray[Any]]:
    """The parts from which `unpacked` makes the adversarial volume (C,D,H,W) out of the clean one; none for equal ones.

    `voxels`: which of (D,H,W) change in any series, one bit each. `amounts` (float32) and, for each series and changed
    voxel, `number` of its amount and `beside` (int8). `free` (int32): the others, byte by byte.
    """
    places = np.flatnonzero((_bits(adversarial) != _bits(clean)).any(axis=0))
    if not places.size:
        return {}
    amounts = _common_amounts(adversarial, clean, places[:: max(1, len(places) // _SAMPLE)])
    number_of = _Numbers(amounts)
    number, beside = (np.empty((len(clean), len(places)), np.uint8) for _ in range(2))
    others = []
    for series, (there, here) in enumerate(zip(_rows(adversarial), _rows(clean), strict=True)):
        values, before = there[places], here[places]  # a series at a time stays in the cache of the processor
        own = number_of(values, before)
        apart = _bits(values) - _moved(before, amounts, own)  # modulo 2^32, as everything here
        free = np.flatnonzero((own == _FREE) | (apart + np.uint32(128) > 255))
        own[free], apart[free] = _FREE, 0
        number[series], beside[series] = own, apart
        others.append(_bits(values)[free] - _bits(before)[free])
    changed = np.zeros(clean[0].size, np.bool_)
    changed[places] = True
    parts: dict[str, NDArray[Any]] = {
        "voxels": compressed(np.packbits(changed)),
        "amounts": amounts,
        "number": compressed(number),
        "beside": compressed(beside),
    }
    if any(map(len, others)):
        parts["free"] = compressed(_bytes_of(np.concatenate(others)))
    return parts


def unpacked(parts: Mapping[str, NDArray[Any]], clean: SeriesVolume) -> SeriesVolume:
    """The adversarial volume, a new array; raises `UNREADABLE` and `ValueError` for parts that are damaged."""
    adversarial = np.array(clean, order="C")
    if not parts:
        return adversarial
    changed = np.unpackbits(decompressed(parts["voxels"]), count=clean[0].size)
    places = np.flatnonzero(changed)
    shape = len(clean), len(places)
    number, beside = (decompressed(parts[name]).reshape(shape) for name in ("number", "beside"))
    others = _numbers_of(decompressed(parts["free"])) if "free" in parts else np.empty(0, np.uint32)
    for series, own, apart in zip(_rows(adversarial), number, beside, strict=True):
        before = series[places]
        found = _moved(before, parts["amounts"], own) + apart.view(np.int8).astype(np.uint32)
        if others.size:
            free = np.flatnonzero(own == _FREE)
            found[free], others = _bits(before)[free] + others[: len(free)], others[len(free) :]
        series[places] = found.view(np.float32)
    return adversarial


def _common_amounts(adversarial: SeriesVolume, clean: SeriesVolume, places: NDArray[np.intp]) -> NDArray[np.float32]:
    """By what values at these places change most often, the most frequent first; at most 255."""
    with np.errstate(invalid="ignore"):  # infinity less itself
        change = np.concatenate([a[places] - b[places] for a, b in zip(_rows(adversarial), _rows(clean), strict=True)])
    values, counts = np.unique(change, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    found: list[float] = []
    for value in values[order[counts[order] > max(1, len(change) // _SHARE)]].tolist():
        if len(found) < _FREE and isfinite(value) and all(abs(other - value) > _SAME for other in found):
            found.append(value)
    return np.array(found, np.float32)


class _Numbers:
    """Finds the number of the amount by which a value changed, or `_FREE` where there is none near."""

    def __init__(self, amounts: NDArray[np.float32]) -> None:
        largest = max(float(np.abs(amounts).max(initial=0)), _SAME)
        self._scale = np.float32(_CELLS / largest)
        self._table = np.full(_TABLE, _FREE, np.uint8)
        for number, amount in reversed(list(enumerate(amounts.tolist()))):
            for side in (-_SAME, _SAME):
                self._table[round((amount + side) * float(self._scale)) % _TABLE] = number

    def __call__(self, values: NDArray[np.float32], before: NDArray[np.float32]) -> NDArray[np.uint8]:
        with np.errstate(invalid="ignore", over="ignore"):
            cells = (values - before) * self._scale
        np.clip(cells, -_CELLS - 2, _CELLS + 2, out=cells)
        cells += _WHOLE
        found: NDArray[np.uint8] = self._table[_bits(cells) & np.uint32(_TABLE - 1)]
        return found


def _rows(volume: SeriesVolume) -> NDArray[np.float32]:
    """Each series in one row."""
    return np.ascontiguousarray(volume).reshape(len(volume), -1)


def _moved(here: NDArray[np.float32], amounts: NDArray[np.float32], number: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """The bits of clean values, each moved by its amount; by 0 without one."""
    every = np.zeros(_FREE + 1, np.float32)
    every[: len(amounts)] = amounts
    return _bits(here + every[number])


def _bits(values: NDArray[np.float32]) -> NDArray[np.uint32]:
    return np.ascontiguousarray(values).view(np.uint32)


def _bytes_of(numbers: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """All lowest bytes, then all second ones and so on: alike bytes compress together."""
    return np.ascontiguousarray(numbers.astype("<u4", copy=False).view(np.uint8).reshape(-1, 4).T)


def _numbers_of(content: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """The inverse of `_bytes_of`."""
    return np.ascontiguousarray(content.reshape(4, -1).T).view("<u4").reshape(-1).astype(np.uint32, copy=False)
