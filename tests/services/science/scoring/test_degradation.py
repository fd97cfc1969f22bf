"""Numbers worked out by hand: weights 1, 2/3, 4/9, 8/27, ..."""

from __future__ import annotations

import pytest

from services.science.scoring.degradation import degradation, overall

DICE = {1: 0.6, 2: 0.3}


def test_overall_weighs_clean_images_with_one_and_severities_less_and_less() -> None:
    # (0.9 + 2/3 * 0.6 + 4/9 * 0.3) / (1 + 2/3 + 4/9) = (0.9 + 0.4 + 0.4/3) / (19/9)
    assert overall(0.9, DICE) == pytest.approx((1.3 + 0.4 / 3) * 9 / 19)


def test_degradation_is_the_weighted_loss() -> None:
    # (2/3 * 0.3 + 4/9 * 0.6) / (2/3 + 4/9) = (0.2 + 0.8/3) / (10/9)
    assert degradation(0.9, DICE) == pytest.approx(0.42)


def test_a_distance_that_grows_is_a_loss_too() -> None:
    assert degradation(2.0, {1: 5.0, 2: 8.0}, higher_is_better=False) == pytest.approx((3 * 2 / 3 + 6 * 4 / 9) * 9 / 10)
    assert degradation(0.5, {1: 0.75}) == -0.25


def test_severities_that_were_not_run_do_not_count() -> None:
    # 8/27 and 32/243 are as 9 to 4
    assert degradation(1.0, {3: 0.5, 5: 0.1}) == pytest.approx((9 * 0.5 + 4 * 0.9) / 13)
    assert overall(1.0, {3: 0.5}) == pytest.approx((1 + 8 / 27 * 0.5) / (1 + 8 / 27))


def test_without_any_effect_nothing_is_lost() -> None:
    assert overall(0.8, dict.fromkeys(range(1, 6), 0.8)) == pytest.approx(0.8)
    assert degradation(0.8, dict.fromkeys(range(1, 6), 0.8)) == 0
