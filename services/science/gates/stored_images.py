"""Gates on what was stored: the images of an attack, as they were read back, and the scores that belong to them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from services.science.attacking.series_budgets import shares_of
from services.science.gates.result import GateResult, at_most, not_run

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from services.science.attacks.base import Attack

#: What rounding may add to a budget.
_ROUNDING = 1e-6


@dataclass(frozen=True)
class StoredChange:
    """What one volume does to its case."""

    what: str  # attack, budget and case, in words
    excess: float  # how far it goes beyond its budget; below 0: it keeps it
    outside: float  # the largest change where none is allowed
    beyond: float  # how far it leaves [0,1]


def change_of(
    adversarial: NDArray[np.float32],
    clean: NDArray[np.float32],
    attack: Attack,
    epsilon: float,
    *,
    series: Sequence[str],
    brain: NDArray[np.bool_] | None,
    what: str = "",
) -> StoredChange:
    """Measure a volume (C,D,H,W) with series of these names; `brain` (D,H,W) is where it may change, None: anywhere."""
    shares = np.array([1.0] * len(series) if attack.series is None else shares_of(attack.series, series))
    allowed = np.broadcast_to(shares.reshape(-1, 1, 1, 1) * (1.0 if brain is None else brain), clean.shape)
    size = np.abs(adversarial.astype(np.float64) - clean)
    inside = allowed > 0
    if attack.ball_norm == "l2":
        excess = math.sqrt(np.square(size[inside]).sum() / max(int(inside.sum()), 1)) - epsilon
    else:
        excess = float((size - epsilon * allowed)[inside].max(initial=-epsilon))
    beyond = max(0.0, -float(adversarial.min()), float(adversarial.max()) - 1.0)
    return StoredChange(what, excess, float(size[~inside].max(initial=0.0)), beyond)


def keeps_budget(changes: Sequence[StoredChange]) -> GateResult:
    """G0: within the budget to 1e-6 where change is allowed, none at all elsewhere, and all of it in [0,1]."""
    if not changes:
        return not_run("G0", "no images made against the model are stored")
    worst = max(changes, key=lambda change: (change.outside > 0 or change.beyond > 0, change.excess))
    passed = worst.excess <= _ROUNDING and not worst.outside and not worst.beyond
    detail = f"{worst.what}: {worst.outside:g} where nothing may change, {worst.beyond:g} outside [0,1]"
    return GateResult("G0", passed, worst.excess, _ROUNDING, detail)


def scores_agree(differences: Iterable[tuple[float, str]]) -> GateResult:
    """G1: the Dice of stored images, predicted and scored once more, is the stored one to 1e-3.

    Takes (absolute difference, what of) for each score.
    """
    found = list(differences)
    if not found:
        return not_run("G1", "no Dice of images made against the model is stored")
    difference, what = max(found)
    return at_most("G1", difference, 1e-3, what)
