from __future__ import annotations

import numpy as np
import pytest

from services.contracts.shift import ShiftContract, case
from services.errors import BadInput
from services.science import shifts
from services.science.imaging.preprocess import preprocess
from services.science.shifts.missing_series import MissingSeries


class TestMissingSeries(ShiftContract):
    shift = MissingSeries(series=("t1", "flair"))
    draws = False

    def test_is_zero_and_the_others_are_as_they_were(self) -> None:
        changed = self.shift(case(), seed=0)
        assert not changed.images[[0, 3]].any()
        np.testing.assert_array_equal(changed.images[1:3], case().images[1:3])

    def test_stays_zero_when_the_case_is_preprocessed(self) -> None:
        clean, lacking = preprocess(case()), preprocess(self.shift(case(), seed=0))
        assert not lacking.images[[0, 3]].any()
        np.testing.assert_array_equal(lacking.images[1:3], clean.images[1:3])
        np.testing.assert_array_equal(lacking.brain, clean.brain)

    def test_the_order_of_names_does_not_matter(self) -> None:
        assert MissingSeries(series=("flair", "t1")) == self.shift

    @pytest.mark.parametrize(
        ("series", "problem"),
        [
            ([], "at least 1"),
        ],
    )
    def test_refuses_series_that_cannot_be_missing(self, series: list[str], problem: str) -> None:
        with pytest.raises(BadInput, match=problem):
            shifts.build({"name": "missing_series", "series": series})
