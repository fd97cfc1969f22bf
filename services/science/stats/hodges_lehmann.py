"""Hodges-Lehmann shift estimate with the interval of the signed-rank test (Hodges and Lehmann 1963)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

from services.errors import BadInput
from services.science.stats.differences import paired_differences
from services.science.stats.exact_null import untied_cdf
from services.science.stats.interval import Interval
from services.science.stats.wilcoxon import EXACT_UP_TO, p_of_differences, require_options

#: Up to this many pairs the achieved level is exact.
EXACT_LEVEL_UP_TO = 200
#: Up to this many pairs all sums of two differences are listed.
_LISTED_UP_TO = 500
#: All shifts at which the test can change are multiples of half a unit of the last decimal; a quarter lies between.
_GRID = 4
_REFLECTED = {"two-sided": "two-sided", "greater": "less", "less": "greater"}

Integers = NDArray[np.int64]


def hodges_lehmann(
    x: ArrayLike,
    y: ArrayLike,
    *,
    level: float = 0.95,
    alternative: str = "two-sided",
    zeros: str = "pratt",
    method: str = "auto",
    decimals: int = 6,
) -> Interval:
    """Median of the Walsh averages (d_i + d_j)/2, i <= j, of d = x - y, and the shifts that the test does not reject.

    The interval inverts `paired_wilcoxon` with the same options: 0 lies in it exactly if p > 1 - level. A limit is
    infinite where no shift can be rejected on that side, as with fewer than six pairs; where every shift is rejected
    (most differences are zero and the others all of one sign), the interval is empty: low = inf, high = -inf. Where
    the shifts that are not rejected leave a gap, the interval covers the gap, unless 0 lies in it: then it ends there,
    on the side that the test points to. With zeros the estimate may itself be a shift that is rejected. Raises
    `BadInput` without pairs and `UnknownName` as `paired_wilcoxon` does.
    """
    if not 0 < level < 1:
        raise BadInput(f"the level of an interval lies between 0 and 1, got {level}")
    test = _Test(alternative, require_options(alternative, zeros, method), method, 1 - level)
    d = paired_differences(x, y, decimals)
    if len(d) == 0:
        raise BadInput("a Hodges-Lehmann estimate needs at least one pair")
    unit = 10.0**decimals
    ordered: Integers = np.sort(np.rint(d * unit).astype(np.int64))
    median, shifts = _selected(ordered, test)
    low, high = _interval(shifts, shifts.reflected())
    return Interval(
        estimate=median / (2 * unit),
        low=low / (_GRID * unit),
        high=high / (_GRID * unit),
        achieved_level=_achieved_level(len(d), 1 - level, alternative, method),
    )


@dataclass(frozen=True, slots=True)
class _Test:
    """The test that is inverted, with its options in short, and how small a p rejects."""

    alternative: str
    zero_rule: str
    method: str
    alpha: float

    @property
    def tails(self) -> int:
        return 2 if self.alternative == "two-sided" else 1

    def rejects(self, d: Integers) -> bool:
        p = p_of_differences(d.astype(np.float64), self.alternative, self.zero_rule, self.method)
        return p <= self.alpha


@dataclass(frozen=True, slots=True)
class _Shifts:
    """The test at all shifts, counted in quarters of a unit; between neighboring Walsh averages it is constant.

    A *place* is 4 A for the shift by the Walsh average A alone, and 4 A - 1 for all shifts between A and the average
    below it. Places outside `first` to `last` are rejected, but for those of the differences in `own`.
    """

    d: Integers  # sorted
    test: _Test
    first: int
    last: int
    own: Integers  # sorted

    def reflected(self) -> _Shifts:
        """The same seen from the highest shift down."""
        test = _Test(_REFLECTED[self.test.alternative], self.test.zero_rule, self.test.method, self.test.alpha)
        return _Shifts(-self.d[::-1], test, -self.last, -self.first, -self.own[::-1])

    def rejected(self, shift: int) -> bool:
        """Whether the test rejects this shift."""
        return self.test.rejects(4 * self.d - shift)

    def lowest(self) -> int | None:
        """The lowest place that is not rejected; None without any."""
        return next((place for place in self._unsure() if not self.rejected(place)), None)

    def lowest_above_zero(self) -> int:
        """The lowest place above 0 that is not rejected; there must be one."""
        return next(place for place in self._unsure(above_zero=True) if place > 0 and not self.rejected(place))

    def limit(self, place: int) -> float:
        """The lowest shift of a place, on the grid of quarters."""
        if place % 2 == 0:
            return place
        average = (place + 1) // 2
        return -math.inf if average == 2 * self.d[0] else 1 - 2 * _next_sum(-self.d[::-1], -average)

    def _unsure(self, *, above_zero: bool = False) -> Iterator[int]:
        """In ascending order all places that may not be rejected; with `above_zero` those above, and few others."""
        own = [4 * int(difference) for difference in self.own]
        place = max(self.first, 2 * _next_sum(self.d, 0) - 1) if above_zero else self.first
        yield from (of_one for of_one in own if of_one < place)
        while place <= self.last:
            yield place
            place = place + 1 if place % 2 else 2 * _next_sum(self.d, place // 2) - 1
        yield from (of_one for of_one in own if of_one > self.last)


def _interval(up: _Shifts, down: _Shifts) -> tuple[float, float]:
    """The outermost shifts that are not rejected, in quarters; `down` is `up` reflected."""
    low, high = up.lowest(), down.lowest()
    if low is None or high is None:
        return math.inf, -math.inf
    if low < 0 and high < 0 and up.rejected(0):  # a gap around 0: the side that the test points to
        if _points_up(up):
            low = up.lowest_above_zero()
        else:
            high = down.lowest_above_zero()
    return up.limit(low), -down.limit(high)


def _points_up(shifts: _Shifts) -> bool:
    test = shifts.test
    if test.alternative != "two-sided":
        return test.alternative == "greater"
    d = shifts.d.astype(np.float64)
    greater, less = (p_of_differences(d, side, test.zero_rule, test.method) for side in ("greater", "less"))
    return greater < less


def _selected(d: Integers, test: _Test) -> tuple[float, _Shifts]:
    """The median of the sums d_i + d_j, i <= j, twice the Walsh averages, and where the test may not reject.

    The bounds say how many sums may lie below a shift that is rejected, so that selecting a few of them suffices.
    """
    total = len(d) * (len(d) + 1) // 2
    below = _most_below(d, test)
    from_below = below if test.alternative != "less" else -1
    from_above = total - 1 - below if test.alternative != "greater" else total
    wanted = sorted({(total - 1) // 2, total // 2, from_below, from_above} - {-1, total})
    sums = _smallest_sums(d, wanted)
    # at the average that is passed by one too many; without a bound at all shifts below the first or above the last
    first = 2 * sums[from_below] if from_below >= 0 else 4 * int(d[0]) - 1
    last = 2 * sums[from_above] if from_above < total else 4 * int(d[-1]) + 1
    return float(sums[(total - 1) // 2] + sums[total // 2]) / 2, _Shifts(d, test, first, last, _unsure_own(d, test))


def _smallest_sums(d: Integers, wanted: Sequence[int]) -> dict[int, int]:
    """The sums d_i + d_j, i <= j, at these places in ascending order, from 0; d is sorted.

    Of many pairs each sum is searched by counting how many are no larger, which needs no list of them.
    """
    if len(d) <= _LISTED_UP_TO:
        sums = np.add.outer(d, d)[np.tri(len(d), dtype=np.bool_)]
        sums.partition(list(wanted))
        return {place: int(sums[place]) for place in wanted}
    found = {}
    for place in wanted:
        low, high = 2 * int(d[0]), 2 * int(d[-1])
        while low < high:
            middle = (low + high) // 2
            both_ways = int(np.searchsorted(d, middle - d, "right").sum())
            with_itself = int(np.searchsorted(2 * d, middle, "right"))
            low, high = (low, middle) if (both_ways + with_itself) // 2 > place else (middle + 1, high)
        found[place] = low
    return found


def _most_below(d: Integers, test: _Test) -> int:
    """With so many sums below a shift, and no fewer above it than that leaves, the test rejects surely; -1: never.

    R+ - R- is the number of sums above a shift less that of those below it, and R+ + R- that of all (Pratt's rule),
    at all shifts but the differences themselves, where zeros lose their ranks.
    """
    n = len(d)
    total = n * (n + 1) // 2
    _, ties = np.unique(d, return_counts=True)
    if test.method == "exact" or (test.method == "auto" and n <= EXACT_UP_TO):
        return max(math.ceil(total - _slack(ties) - 1e-9 - _least_rank_sum(n, test)), -1)
    critical = max(NormalDist().inv_cdf(1 - test.alpha / test.tails), 0.0)
    # the sum of the squared ranks, which shifts can lower only: by zeros, and by ties between both signs
    squares = n * (n + 1) * (2 * n + 1) / 6 - float((ties**3 - ties).sum()) / 12
    return max(math.floor((total - critical * math.sqrt(squares) * (1 + 1e-9)) / 2), -1)


def _unsure_own(d: Integers, test: _Test) -> Integers:
    """Differences that may not be rejected as shifts although their neighbors are, since they make zeros of pairs."""
    n = len(d)
    own: Integers
    own, ties = np.unique(d, return_counts=True)
    if test.zero_rule == "drop":
        return own
    exact = np.full(len(own), test.method == "exact") | ((test.method == "auto") & (n - ties <= EXACT_UP_TO))
    kept: Integers = own[exact]
    zeros = ties[exact]
    if n > EXACT_LEVEL_UP_TO or len(kept) == 0:
        return kept
    shifted = 2 * kept[:, None] - d
    below, up_to = (
        (np.searchsorted(d, shifted, side).sum(axis=1) + np.searchsorted(d, kept, side)) // 2
        for side in ("left", "right")
    )
    total = n * (n + 1) // 2
    difference = total - below - up_to  # R+ - R-
    if test.alternative != "greater":
        difference = np.abs(difference) if test.alternative == "two-sided" else -difference
    larger = (total - zeros * (zeros + 1) / 2 + difference) / 2
    reached = np.ceil(larger - _slack(ties) - (up_to - below) / 2 - 1e-9)
    unsure: Integers = kept[reached < _least_rank_sum(n, test)]
    return unsure


def _slack(ties: Integers) -> float:
    """Midranks of ties move the sum of any signs by at most so much."""
    return float((ties[ties > 1] ** 2).sum()) / 8


def _least_rank_sum(n: int, test: _Test) -> int:
    """The smallest sum of ranks that rejects n differences without ties; more than all ranks where none does."""
    if n > EXACT_LEVEL_UP_TO:
        return n * (n + 1)
    upper = np.concatenate([[1.0], 1 - untied_cdf(n)])  # P(V >= 0), P(V >= 1), ...
    rejecting = np.flatnonzero(test.tails * upper <= test.alpha * (1 - 1e-9) - 1e-12)
    return int(rejecting[0]) if len(rejecting) else n * (n + 1)


def _next_sum(d: Integers, after: int) -> int:
    """The smallest of the sums d_i + d_j above `after`, or one more than the largest; d is sorted."""
    partner = np.searchsorted(d, after - d, "right")
    there = partner < len(d)
    return int((d[there] + d[partner[there]]).min(initial=2 * int(d[-1]) + 1))


def _achieved_level(n: int, alpha: float, alternative: str, method: str) -> float:
    """1 - P(the test rejects the true shift) for n differences without ties and zeros."""
    tails = 2 if alternative == "two-sided" else 1
    if n <= EXACT_UP_TO if method == "auto" else method == "exact":
        cdf = untied_cdf(n)
        rejecting = int(np.searchsorted(tails * cdf, alpha * (1 + 1e-12), side="right"))  # sums 0 .. rejecting - 1
    else:
        critical = NormalDist().inv_cdf(1 - alpha / tails)
        rejecting = max(0, math.floor(n * (n + 1) / 4 - critical * _deviation(n)) + 1)
    return 1 - tails * _signed_rank_cdf(n, rejecting - 1)


def _signed_rank_cdf(n: int, k: int) -> float:
    """P(V <= k) for the untied signed-rank statistic V of n pairs."""
    if k < 0:
        return 0.0
    if n <= EXACT_LEVEL_UP_TO:
        return float(untied_cdf(n)[k])
    return NormalDist().cdf((k + 0.5 - n * (n + 1) / 4) / _deviation(n))


def _deviation(n: int) -> float:
    return math.sqrt(n * (n + 1) * (2 * n + 1) / 24)
