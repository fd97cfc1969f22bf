"""AUROC of failure and risk-coverage against counting pairs, all orders of ties, and the published closed form."""

from __future__ import annotations

from itertools import permutations, product
from statistics import fmean

import numpy as np
import pytest

from services.errors import BadInput
from services.science.stats.confidence import ENOUGH, auroc_of_failure, least_augrc, mean_auroc, risk_coverage

RANDOM = np.random.default_rng(0)
CONFIDENCE = RANDOM.integers(0, 6, 60) / 6  # with ties
LOSS = RANDOM.random(60)
FAILED = LOSS + RANDOM.normal(0, 0.2, 60) - 0.4 * CONFIDENCE > 0.4


def counted_pairs(confidence: np.ndarray, failed: np.ndarray) -> float:
    pairs = [(a, b) for a, b in product(confidence[failed], confidence[~failed])]
    return fmean(1.0 if a < b else 0.5 if a == b else 0.0 for a, b in pairs)


def test_auroc_is_the_share_of_pairs_that_are_in_the_right_order() -> None:
    found = auroc_of_failure(CONFIDENCE, FAILED)
    assert found == pytest.approx(counted_pairs(CONFIDENCE, FAILED))
    assert found is not None
    assert found > 0.55
    assert auroc_of_failure([0.1, 0.2, 0.8, 0.9], [True, True, False, False]) == 1.0
    assert auroc_of_failure([0.1, 0.2], [True, True]) is None


def test_areas_with_ties_are_means_over_all_orders_of_the_tied() -> None:
    confidence, loss = [0.9, 0.5, 0.5, 0.5, 0.1], np.array([0.1, 0.7, 0.2, 0.3, 0.9])
    orders = [order for order in permutations(range(5)) if sorted(confidence)[::-1] == [confidence[k] for k in order]]
    assert len(orders) == 6
    kept = [np.cumsum(loss[list(order)]) for order in orders]
    found = risk_coverage(confidence, loss)
    assert found.aurc == pytest.approx(fmean(float((one / range(1, 6)).mean()) for one in kept))
    areas = [np.trapezoid(np.concatenate(([0], one)) / 5, np.arange(6) / 5) for one in kept]
    assert found.augrc == pytest.approx(fmean(map(float, areas)))
    assert found.selective_risk[-1] == pytest.approx(loss.mean())


def test_augrc_of_a_failure_has_the_closed_form_of_traub_et_al() -> None:
    auroc, accuracy = counted_pairs(CONFIDENCE, FAILED), 1 - FAILED.mean()
    expected = (1 - auroc) * accuracy * (1 - accuracy) + (1 - accuracy) ** 2 / 2
    assert risk_coverage(CONFIDENCE, FAILED).augrc == pytest.approx(expected)


def test_no_order_has_a_smaller_area_than_that_by_the_loss() -> None:
    least = min(risk_coverage(order, [0.9, 0.1, 0.4, 0.2]).augrc for order in permutations(range(4)))
    assert least_augrc([0.9, 0.1, 0.4, 0.2]) == pytest.approx(least)


def test_the_mean_over_networks_has_an_interval_only_where_enough_fail_and_enough_do_not() -> None:
    both = np.stack([CONFIDENCE, CONFIDENCE[::-1]])
    failed = np.stack([FAILED, FAILED])
    found = mean_auroc(both, failed, seed=0)
    assert found is not None
    assert found.estimate == pytest.approx(fmean(counted_pairs(one, FAILED) for one in both))
    assert found.low < found.estimate < found.high
    some = np.arange(60) < ENOUGH - 1
    few = mean_auroc(CONFIDENCE, some, seed=0)
    assert few is not None
    assert few.estimate == pytest.approx(counted_pairs(CONFIDENCE, some))
    assert np.isinf([few.low, few.high]).all()
    assert mean_auroc(CONFIDENCE, np.arange(60) < 4, seed=0) is None
    assert mean_auroc(CONFIDENCE, np.arange(60) >= 4, seed=0) is None


def test_weighted_samples_are_those_that_repeat_patients() -> None:
    from services.science.stats.confidence import _weighted_auroc

    counts = np.random.default_rng(1).multinomial(60, np.full(60, 1 / 60), 3).astype(float)
    wins = (CONFIDENCE[:, None] < CONFIDENCE) + 0.5 * (CONFIDENCE[:, None] == CONFIDENCE)
    found = _weighted_auroc([wins], FAILED[None], counts)
    for value, count in zip(found, counts.astype(int), strict=True):
        assert value == pytest.approx(counted_pairs(CONFIDENCE.repeat(count), FAILED.repeat(count)))


@pytest.mark.parametrize("loss", [[0.1], [], [0.1, float("nan")]])
def test_numbers_that_do_not_fit_are_told(loss: list[float]) -> None:
    with pytest.raises(BadInput, match="expected"):
        risk_coverage([0.5, 0.6] if loss else [], loss)
