"""What the base of all metrics refuses."""

from __future__ import annotations

from typing import Any

import pytest

from services.contracts.metric import ANISOTROPIC, awkward_pairs, cube, pair
from services.errors import BadInput, RobustError
from services.science import metrics
from services.science.metrics._mask_pair import MaskPair, diagonal_mm
from services.science.metrics._region_confidence import RegionConfidence
from services.science.metrics.base import Metric


class Careless(Metric):
    """Returns whatever it is told."""

    value: Any = None

    def compute(self, pair: MaskPair) -> float:
        return self.value  # type: ignore[no-any-return]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), None, "much"])
def test_a_metric_that_returns_no_finite_number_is_told_so(value: Any) -> None:
    masks = pair(cube((6, 6, 6), (1, 1, 1), 3), cube((6, 6, 6), (2, 1, 1), 3))
    with pytest.raises(RobustError, match=f"returned {value!r} for two masks .* must return a finite number"):
        Careless(value=value).score(masks)


@pytest.mark.parametrize("name", metrics.names())
def test_no_score_lies_beyond_what_its_metric_says_is_possible(name: str) -> None:
    metric = metrics.build({"name": name})
    for reference, prediction in awkward_pairs().values():
        largest = diagonal_mm(reference.shape, ANISOTROPIC)
        least, most = metric.extremes(largest)
        empty = reference & False
        masks = ((reference, prediction), (reference, empty), (empty, prediction), (empty, empty))
        said = RegionConfidence(0.0, 1.0)  # for the metrics that score it
        scores = [metric.score(MaskPair(*both, ANISOTROPIC, largest, said)) for both in masks]
        assert least <= min(scores)
        assert max(scores) <= most


@pytest.mark.parametrize("name", ["expected_dice", "calibration_error"])
def test_without_probabilities_what_a_network_expects_is_not_scored(name: str) -> None:
    masks = pair(cube((6, 6, 6), (1, 1, 1), 3), cube((6, 6, 6), (2, 1, 1), 3))
    with pytest.raises(BadInput, match=r"set evaluation\.confidence to true"):
        metrics.build({"name": name}).score(masks)
