"""Every verdict from made-up intervals: what each rule needs, and what gates, floor and replicas make of it."""

from __future__ import annotations

import pytest

from services.comparisons.claims.effects import Effect
from services.comparisons.claims.rules import (
    Ruling,
    Standing,
    Verdict,
    of_below_clean,
    of_better,
    of_loss,
    of_several,
    robust_to_variance,
    with_gates,
)
from services.comparisons.gate_verdicts import ModelVerdict
from services.comparisons.primary import Defended
from services.science.stats import MeanOverNetworks

NETWORK = Defended("m", "unet", 3, "d", "{}")
#: Half of the interval is this many standard errors.
T = 1.9599639845


def effect(low: float, high: float, p: float | None = None, boundary: float = 0.0, epsilon: float = 0.1) -> Effect:
    """An effect with this interval; with twice the variance it is longer by √2, and p is 0.2."""
    mean = MeanOverNetworks("ok", (low + high) / 2, (high - low) / 2 / T, 1e7, 12, 80)
    return Effect(NETWORK, None, epsilon, boundary, mean, {0: low, 1: high}, 2.0, p, None if p is None else 0.2)


@pytest.mark.parametrize(
    ("intervals", "verdict", "deciding"),
    [
        ([(0.2, 0.3), (0.66, 0.7), (0.8, 0.9)], "held", 1),
        ([(0.2, 0.3), (0.5, 0.6)], "did not hold", 1),
        ([(0.2, 0.3), (0.6, 0.7)], "cannot be told", 1),
        ([(0.66, 0.7), (0.5, 0.6)], "held", 0),
        ([], "cannot be told", None),
    ],
)
def test_a_loss_held_at_some_budget_or_not_at_the_largest(
    intervals: list[tuple[float, float]], verdict: Verdict, deciding: int | None
) -> None:
    effects = [effect(*interval, epsilon=float(at)) for at, interval in enumerate(intervals)]
    ruling = of_loss(effects, 0.65)
    assert ruling.verdict == verdict
    assert (ruling.deciding.epsilon if ruling.deciding else None) == deciding


@pytest.mark.parametrize(
    ("low", "high", "p", "verdict"),
    [
        (0.01, 0.09, 0.04, "held"),
        (-0.09, -0.01, 0.04, "did not hold"),
        (-0.01, 0.015, 0.6, "did not hold"),
        (-0.01, 0.025, 0.4, "cannot be told"),
        (0.01, 0.09, 0.06, "cannot be told"),  # adjusting took it
        (-0.09, 0.03, None, "cannot be told"),
    ],
)
def test_better_is_significant_after_adjustment_and_equal_within_the_margin(
    low: float, high: float, p: float | None, verdict: Verdict
) -> None:
    assert of_better(effect(low, high, p), 0.02).verdict == verdict


def test_a_significant_difference_below_the_margin_held_and_says_so() -> None:
    ruling = of_better(effect(0.002, 0.01, 0.01), 0.02)
    assert ruling.verdict == "held"
    assert "smaller than the margin" in ruling.marks[0]


GOOD, WEAK = Standing(ModelVerdict("passed", strength="strong")), Standing(ModelVerdict("passed", strength="weak"))
LIMITED = Standing(ModelVerdict("passed", strength="attack-limited"))
INVALID, MASKED = Standing(ModelVerdict("invalid")), Standing(ModelVerdict("masking-suspected"))
UNTRAINED = Standing(ModelVerdict("passed"), under=5, networks=12)
A_THIRD = Standing(ModelVerdict("passed"), under=4, networks=12)
BELOW, ABOVE, AROUND = (-0.3, -0.1), (-0.015, 0.1), (-0.1, 0.1)


@pytest.mark.parametrize(
    ("sides", "verdict"),
    [
        ([(BELOW, GOOD), (BELOW, GOOD)], "held"),
        ([(BELOW, GOOD), (AROUND, GOOD)], "cannot be told"),
        ([(BELOW, GOOD), (ABOVE, GOOD)], "did not hold"),
        ([(BELOW, WEAK), (BELOW, LIMITED)], "held"),  # a stronger attack only lowers the area
        ([(BELOW, GOOD), (ABOVE, WEAK)], "cannot be told"),
        ([(BELOW, GOOD), (ABOVE, LIMITED)], "cannot be told"),
        ([(ABOVE, GOOD), (ABOVE, WEAK)], "did not hold"),
        ([(BELOW, GOOD), (BELOW, INVALID)], "not answered"),
        ([(BELOW, GOOD), (ABOVE, INVALID)], "not answered"),
        ([(ABOVE, GOOD), (BELOW, INVALID)], "did not hold"),
        ([(BELOW, GOOD), (ABOVE, UNTRAINED)], "held"),
        ([(BELOW, GOOD), (ABOVE, A_THIRD)], "did not hold"),
        ([(ABOVE, UNTRAINED)], "not answered"),
        ([], "cannot be told"),
    ],
)
def test_below_clean_needs_every_trained_defense_and_fails_by_one_that_was_strongly_attacked(
    sides: list[tuple[tuple[float, float], Standing]], verdict: Verdict
) -> None:
    named = {f"d{at}": (effect(*interval), standing) for at, (interval, standing) in enumerate(sides)}
    ruling = of_below_clean(named, 0.02)
    assert ruling.verdict == verdict
    assert any("not been trained" in mark for mark in ruling.marks) is any(side is UNTRAINED for _, side in sides)


@pytest.mark.parametrize(
    ("sides", "decisive", "verdict"),
    [
        ([GOOD, GOOD], "did not hold", "held"),
        ([GOOD, WEAK], "did not hold", "held"),
        ([GOOD, INVALID], "held", "not answered"),
        ([UNTRAINED, GOOD], "held", "not answered"),
        ([A_THIRD, GOOD], "did not hold", "held"),
        ([MASKED, GOOD], "did not hold", "did not hold"),
        ([MASKED, GOOD], None, "held"),  # the decisive attacker himself
        ([MASKED, INVALID], "held", "not answered"),
    ],
)
def test_gates_and_floor_decide_whether_a_claim_is_answered_and_by_whom(
    sides: list[Standing], decisive: Verdict | None, verdict: Verdict
) -> None:
    named = {f"d{at}": standing for at, standing in enumerate(sides)}
    ruling = with_gates(Ruling("held"), named, None if decisive is None else Ruling(decisive))
    assert ruling.verdict == verdict
    assert bool(ruling.marks) is any(side in (INVALID, MASKED, UNTRAINED) for side in sides)


def test_an_answer_that_changes_with_more_variance_cannot_be_told() -> None:
    near = effect(0.651, 0.75)
    usual, wide = of_loss([near], 0.65), of_loss([near], 0.65, wide=True)
    assert (usual.verdict, wide.verdict) == ("held", "cannot be told")
    ruling = robust_to_variance(usual, wide, 2.0)
    assert ruling.verdict == "cannot be told"
    assert ruling.deciding is near
    assert "√2" in ruling.marks[0]
    assert robust_to_variance(usual, wide, 1.0) is usual
    far = effect(0.8, 0.9)
    assert robust_to_variance(of_loss([far], 0.65), of_loss([far], 0.65, wide=True), 2.0).verdict == "held"
    significant = effect(0.01, 0.09, 0.04)
    assert of_better(significant, 0.02, wide=True).verdict == "cannot be told", "its own adjusted p is asked"


def test_replicas_on_the_other_side_of_what_is_asked_are_known() -> None:
    assert effect(-0.01, 0.05).split_replicas == (0,)
    assert effect(0.01, 0.05).split_replicas == ()
    assert effect(-0.05, 0.03, boundary=-0.02).split_replicas == (0,), "the estimate is −0.01, above the margin"


@pytest.mark.parametrize(
    ("verdicts", "verdict"),
    [
        (["did not hold", "held"], "held"),
        (["did not hold", "did not hold"], "did not hold"),
        (["did not hold", "cannot be told"], "cannot be told"),
        (["not answered", "not answered"], "not answered"),
        (["not answered", "did not hold"], "cannot be told"),
        ([], "cannot be told"),
    ],
)
def test_a_claim_about_several_held_where_it_did_for_one(verdicts: list[Verdict], verdict: Verdict) -> None:
    assert of_several(verdicts) == verdict
