"""The gates on stored images and scores."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from services.science.attacks.base import Attack
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.pgd import Pgd
from services.science.gates.result import GateResult
from services.science.gates.stored_images import change_of, keeps_budget, scores_agree
from services.science.labels import SERIES

EPSILON = 8 / 255
SHAPE = (4, 3, 4, 5)
BRAIN = np.zeros(SHAPE[1:], bool)
BRAIN[1:, 1:, 1:] = True
CLEAN = np.random.default_rng(0).uniform(0.2, 0.8, SHAPE).astype(np.float32)


def judged(
    change: NDArray[np.float64] | float, attack: Attack | None = None, brain: NDArray[np.bool_] | None = BRAIN
) -> GateResult:
    adversarial = (CLEAN + change).astype(np.float32)
    found = change_of(adversarial, CLEAN, attack or Fgsm(), EPSILON, series=SERIES, brain=brain, what="a volume")
    return keeps_budget([found])


def test_g0_passes_what_keeps_its_budget_inside_the_brain() -> None:
    assert judged(EPSILON * BRAIN).passed
    assert judged(-EPSILON * BRAIN).passed
    assert judged(0.0).passed
    assert judged(EPSILON, brain=None).passed


@pytest.mark.parametrize("change", [1.001 * EPSILON * BRAIN, EPSILON, 1e-6, -2.0 * BRAIN])
def test_g0_fails_what_leaves_the_budget_the_brain_or_the_range(change: float) -> None:
    found = judged(change)
    assert (found.gate, found.passed) == ("G0", False)
    assert "a volume" in found.detail


@pytest.mark.parametrize(("value", "change"), [(1, EPSILON), (0, -EPSILON)])
def test_g0_fails_what_leaves_the_range_within_its_budget(value: float, change: float) -> None:
    clean = np.full(SHAPE, value, np.float32)
    adversarial = (clean + change * BRAIN).astype(np.float32)
    kept = change_of(adversarial, clean, Fgsm(), EPSILON, series=SERIES, brain=BRAIN)
    assert kept.excess < 1e-6
    assert keeps_budget([kept]).passed is False


def test_g0_knows_the_budget_of_each_series() -> None:
    attack = Pgd(series={"t1": 0.5, "flair": 1.0})
    shares = np.array([0.5, 0, 0, 1]).reshape(4, 1, 1, 1)
    assert judged(EPSILON * shares * BRAIN, attack).passed
    assert judged(EPSILON * shares[::-1] * BRAIN, attack).passed is False
    assert judged(EPSILON * np.array([0.5, 1e-3, 0, 1]).reshape(4, 1, 1, 1) * BRAIN, attack).passed is False


def test_g0_measures_an_l2_budget_over_what_may_change() -> None:
    change = np.zeros(SHAPE)
    change[0, 2, 2, 2] = 0.2  # far for one voxel, little for all
    assert judged(change, Pgd(norm="l2")).passed
    assert judged(change, Pgd()).passed is False
    assert judged(1.1 * EPSILON * BRAIN, Pgd(norm="l2")).passed is False


def test_g0_names_the_worst_of_several() -> None:
    good, bad = (
        change_of(
            (CLEAN + by * EPSILON * BRAIN).astype(np.float32),
            CLEAN,
            Fgsm(),
            EPSILON,
            series=SERIES,
            brain=BRAIN,
            what=f"by {by}",
        )
        for by in (1, 2)
    )
    assert "by 2" in keeps_budget([good, bad, good]).detail
    assert keeps_budget([]).passed is None


def test_g0_refuses_images_that_were_attacked_as_if_they_were_z_scores() -> None:
    found = change_of(CLEAN * 4 - 2, CLEAN, Fgsm(), EPSILON, series=SERIES, brain=None)
    assert keeps_budget([found]).passed is False


def test_g1_compares_every_score() -> None:
    assert scores_agree([(0.0, "WT"), (1e-4, "ET")]).passed
    found = scores_agree([(0.0, "WT"), (0.01, "ET")])
    assert (found.passed, found.value, found.detail) == (False, 0.01, "ET")
    assert scores_agree([]).passed is None
