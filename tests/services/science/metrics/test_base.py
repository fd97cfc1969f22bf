"""What the base of all metrics refuses."""

from __future__ import annotations

from typing import Any

import pytest

from services.contracts.metric import cube, pair
from services.errors import RobustError
from services.science.metrics._mask_pair import MaskPair
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
