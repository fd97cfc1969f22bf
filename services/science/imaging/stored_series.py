"""A series in the units in which a file stores it, and the nearest that a file can hold to a change of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: By how many steps of its type a number may be beyond its limit: whole ones by one, the others by what rounding adds.
_STEPS = 4


@dataclass(frozen=True)
class StoredSeries:
    """Numbers as they lie in a file: its raw intensities are `stored * slope + intercept`."""

    stored: NDArray[Any]  # (D, H, W), whole or floating point
    slope: float = 1.0
    intercept: float = 0.0

    @property
    def whole(self) -> bool:
        """Whether the file holds whole numbers only."""
        return self.stored.dtype.kind in "iu"

    def raw(self, stored: NDArray[Any] | None = None) -> NDArray[np.float64]:
        """Raw intensities, of these or of other stored numbers."""
        return (self.stored if stored is None else stored) * np.float64(self.slope) + self.intercept

    def changed(self, change: NDArray[np.float64], limit: float | None = None) -> NDArray[Any]:
        """The stored numbers nearest to raw + `change` (D,H,W), of the same type, that leave raw by at most `limit`.

        Without a limit they are rounded only. No value that is not 0 becomes 0, which means background: it stops one
        step before. Voxels without a change keep their number.
        """
        result, touched = self.stored.copy(), change != 0
        result[touched] = StoredSeries(self.stored[touched], self.slope, self.intercept)._nearest(
            change[touched], limit
        )
        return result

    def _nearest(self, change: NDArray[np.float64], limit: float | None) -> NDArray[Any]:
        before, dtype = self.raw(), self.stored.dtype
        exact = (before + change - self.intercept) / self.slope
        if self.whole:
            exact = np.clip(np.rint(exact), np.iinfo(dtype).min, np.iinfo(dtype).max)
        found = exact.astype(dtype)
        for back in (self._one_step_back,) * _STEPS + (_all_the_way,) if limit is not None else ():
            beyond = np.abs(self.raw(found) - before) > limit
            if not beyond.any():
                break
            found[beyond] = back(found[beyond], self.stored[beyond])
        lost = (self.raw(found) == 0) & (before != 0)
        found[lost] = self._one_step_back(found[lost], self.stored[lost])
        return found

    def _one_step_back(self, found: NDArray[Any], stored: NDArray[Any]) -> NDArray[Any]:
        """The neighbors of the numbers `found` on the side of `stored`."""
        if self.whole:
            return np.where(found < stored, found + 1, found - 1).astype(found.dtype)
        # Not the denormal beside 0: some readers make 0 of it, all do in another type.
        least = np.finfo(np.float16 if found.dtype == np.float16 else np.float32).tiny
        away = np.clip(stored, -least, least).astype(found.dtype)
        neighbors: NDArray[Any] = np.where(found == 0, away, np.nextafter(found, stored))
        return neighbors


def _all_the_way(found: NDArray[Any], stored: NDArray[Any]) -> NDArray[Any]:
    return stored


def coarse_budgets(
    case_id: str,
    series: Mapping[str, StoredSeries],
    low: Sequence[float],
    high: Sequence[float],
    budgets: Sequence[float] | None,
) -> Iterator[dict[str, Any]]:
    """The series of whole numbers that span less than 255 of them, from `low` to `high`, and what a budget is there.

    So 1/255 of the range is less than one unit. Without budgets nothing is asked.
    """
    for (name, stored), start, stop, budget in zip(
        series.items(), low, high, budgets or [], strict=budgets is not None
    ):
        span = (stop - start) / abs(stored.slope)
        if stored.whole and span < 255 and budget:
            yield {"case": case_id, "series": name, "span": span, "budget": budget, "units": span * budget}
