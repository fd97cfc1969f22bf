"""The smallest difference that a primary comparison could have shown, by the spread that it found (statistics 8)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from services.comparisons.primary import PRIMARY
from services.comparisons.question import SIGNED_RANK
from services.comparisons.ranges import DICE_AREA, range_of
from services.reports.comparisons import estimate_of, sides_of
from services.reports.floor import Floors
from services.reports.table import Table
from services.science.stats.power import smallest_mean, smallest_shift

ALPHA, POWER = 0.05, 0.8

#: What the columns mean.
EXPLAINED = (
    "smallest: the difference that this test, with these patients and the standard deviation (SD) that was found, "
    f"shows with a chance of {POWER:.0%} at a two-sided level of {ALPHA} divided by the size of its family (as in "
    "Holm's first step); –: no difference that is possible is shown so. A difference that was not shown and is smaller "
    "than this says nothing about whether there is one"
)


def smallest_differences(rows: Iterable[Any], floors: Floors | None = None) -> Table:
    """One row per primary comparison among rows of the view `comparisons`: n, SD, and what could be shown at all."""
    body = []
    for row in rows:
        if row.role != PRIMARY or not row.n_pairs:
            continue
        body.append(
            (
                *(row.model, *sides_of(row, floors), row.region, row.n_pairs, row.networks or None, row.family_size),
                *(row.difference_sd, row.network_sd, _possible(_smallest(row)), estimate_of(row)[0]),
            )
        )
    columns = (
        *("model", "a", "b", "region", "patients", "networks", "tests", "SD of patients", "SD of networks"),
        *("smallest", "found a−b"),
    )
    return Table("smallest difference of the primary endpoint that could have been shown", columns, body)


def _possible(difference: float | None) -> float | None:
    """None for a difference that two areas, which are between 0 and 1, cannot have."""
    largest = range_of(DICE_AREA).of_differences().largest
    return difference if difference is not None and difference <= largest else None


def _smallest(row: Any) -> float | None:
    """In the unit of the endpoint; None where no difference can be significant."""
    alpha = ALPHA / max(row.family_size, 1)
    if row.inference == SIGNED_RANK or row.network_sd is None:
        if not row.difference_sd:
            return None
        shift = smallest_shift(row.n_pairs, alpha=alpha, power=POWER)
        return None if shift is None else shift * row.difference_sd
    spreads = {"network_sd": row.network_sd, "patient_sd": row.patient_sd, "residual_sd": row.residual_sd}
    replicas = _replicas(row)
    if replicas < 2 or not any(spreads.values()):
        return None
    folds = max(round(row.networks / replicas), 1)
    return smallest_mean(folds, replicas, row.n_pairs, **spreads, alpha=alpha, power=POWER)


def _replicas(row: Any) -> int:
    return len(json.loads(row.replica_differences)) if row.replica_differences else 1
