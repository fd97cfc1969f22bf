"""Effect sizes against hand-worked values."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.science.stats import rank_biserial, superiority

values = st.lists(st.integers(-5, 5).map(lambda k: k / 10), min_size=1, max_size=11)


def test_rank_biserial_of_a_hand_worked_example() -> None:
    # |d| = 1, 2, 3, 4 with ranks 1..4, the 2 negative: (8 - 2) / 10; the zero is dropped before ranking
    assert rank_biserial([1, 0, 3, 4, 7], [0, 2, 0, 0, 7]) == pytest.approx(0.6)


def test_half_better_and_half_unchanged_is_a_rank_biserial_of_one() -> None:
    assert rank_biserial([1, 2, 0, 0], [0, 0, 0, 0]) == 1.0


def test_identical_runs_have_no_effect() -> None:
    x = np.random.default_rng(0).random(60)
    assert (rank_biserial(x, x), superiority(x, x)) == (0.0, 0.5)


@given(d=values)
@settings(deadline=None)
def test_swapping_the_runs_mirrors_every_effect(d: list[float]) -> None:
    zeros = np.zeros(len(d))
    assert rank_biserial(d, zeros) == -rank_biserial(zeros, d)
    assert superiority(d, zeros) == pytest.approx(1 - superiority(zeros, d))


def test_superiority_always_means_better() -> None:
    x, y = [1, 2, 3, 4], [2, 2, 2, 2]
    assert superiority(x, y) == 0.625
    assert superiority(x, y, higher_is_better=False) == 0.375
