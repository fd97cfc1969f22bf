"""S (methods 0) of each case, from the Dice that evaluate jobs have stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from statistics import fmean
from typing import TYPE_CHECKING

from services.science.gates.evidence import ScoreByCase

if TYPE_CHECKING:
    from db.rows import ScoreRow


def mean_region_dice(rows: Sequence[ScoreRow]) -> float:
    """The mean over those of the regions that the reference has; over all where it has none.

    Exact before it is rounded once: the order of the rows has no say.
    """
    return fmean(row.value for row in [row for row in rows if row.reference_voxels] or rows)


def hard_scores(rows: Iterable[ScoreRow], regions: Collection[str]) -> Mapping[float, ScoreByCase]:
    """Budget -> case -> `mean_region_dice` over these regions, from the Dice of one job.

    On the original grid, as stored; attacks optimise the same on the working grid.
    """
    found: dict[tuple[float, str], list[ScoreRow]] = defaultdict(list)
    for row in rows:
        if row.region in regions:
            found[row.epsilon, row.case_id].append(row)
    scores: dict[float, dict[str, float]] = defaultdict(dict)
    for (epsilon, case_id), dice in found.items():
        scores[epsilon][case_id] = mean_region_dice(dice)
    return scores
