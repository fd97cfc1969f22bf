"""The gate on adapted forms: what adapting gains on the model, against what it gains on its twin."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from scipy.stats import ttest_1samp

from services.science import attacks
from services.science.gates.adapted_forms import adapting_gains_little
from services.science.gates.evidence import AttackScores, Evidence

SMALL, LARGE = 4 / 255, 8 / 255
CHANGES = ({"loss": "margin"}, {"temperature": 10.0}, {"draws": 20})
CASES = tuple("abcdefgh")


def run(scores: Mapping[float, list[float]], name: str = "ifgsm", **parameters: object) -> AttackScores:
    attack = attacks.build({"name": name, **parameters})
    return AttackScores(attack, {epsilon: dict(zip(CASES, values, strict=False)) for epsilon, values in scores.items()})


def evidence(own: list[AttackScores], twin: list[AttackScores]) -> Evidence:
    return Evidence(dict.fromkeys(CASES, 0.9), tuple(own), twin=tuple(twin), adaptive=CHANGES)


PLAIN = [0.5, 0.52, 0.48, 0.55, 0.45, 0.5, 0.51, 0.49]


def lowered(by: float, spread: float = 0.01) -> list[float]:
    return [value - by - spread * (-1) ** place for place, value in enumerate(PLAIN)]


def test_a_mask_that_adapting_undoes_is_found_and_one_that_the_twin_has_as_well_is_not() -> None:
    own = [run({LARGE: PLAIN}), run({LARGE: lowered(0.3)}, loss="margin")]
    masked = adapting_gains_little(evidence(own, [run({LARGE: PLAIN}), run({LARGE: lowered(0.01)}, loss="margin")]))
    assert (masked.passed, masked.value, masked.threshold) == (False, pytest.approx(0.29), 0.02)
    assert masked.detail.startswith("ifgsm: 0.290 more of S than on the twin, interval")
    alike = adapting_gains_little(evidence(own, [run({LARGE: PLAIN}), run({LARGE: lowered(0.3)}, loss="margin")]))
    assert (alike.passed, alike.value) == (True, pytest.approx(0.0))


def test_a_difference_that_may_be_chance_and_one_that_is_small_pass() -> None:
    twin = [run({LARGE: PLAIN}), run({LARGE: PLAIN}, loss="margin")]
    noisy = [run({LARGE: PLAIN}), run({LARGE: lowered(0.05, 0.3)}, loss="margin")]
    found = adapting_gains_little(evidence(noisy, twin))
    assert found.passed
    assert found.value == pytest.approx(0.05)
    assert adapting_gains_little(
        evidence([run({LARGE: PLAIN}), run({LARGE: lowered(0.015)}, loss="margin")], twin)
    ).passed


def test_the_interval_is_students_over_all_attacks_together() -> None:
    rng = np.random.default_rng(0)
    for _ in range(200):
        differences = {name: rng.normal(0.05, 0.05, 6) for name in ("ifgsm", "pgd")}
        own, twin = [], []
        for name, found in differences.items():
            own += [run({LARGE: [0.5] * 6}, name), run({LARGE: list(0.5 - found)}, name, loss="margin")]
            twin += [run({LARGE: [0.5] * 6}, name), run({LARGE: [0.5] * 6}, name, loss="margin")]
        expected = any(
            found.mean() > 0.02 and ttest_1samp(found, 0).confidence_interval(0.975).low > 0
            for found in differences.values()
        )
        assert adapting_gains_little(evidence(own, twin)).passed is not expected


def test_the_best_of_the_forms_counts_in_each_case_and_budgets_are_averaged() -> None:
    own = [
        run({SMALL: [0.5] * 8, LARGE: [0.5] * 8}),
        run({SMALL: [0.2, 0.9] * 4, LARGE: [0.5] * 8}, loss="margin"),
        run({SMALL: [0.9, 0.2] * 4, LARGE: [0.5] * 8}, temperature=10.0),
    ]
    twin = [
        run({SMALL: [0.5] * 8, LARGE: [0.5] * 8}, **form) for form in ({}, {"loss": "margin"}, {"temperature": 10.0})
    ]
    found = adapting_gains_little(evidence(own, twin))
    assert (found.passed, found.value) == (False, pytest.approx(0.15))


def test_more_draws_are_held_against_the_twin_that_draws_nothing() -> None:
    own = [run({LARGE: PLAIN}), run({LARGE: lowered(0.2)}, draws=20)]
    found = adapting_gains_little(evidence(own, [run({LARGE: lowered(0.1)})]))
    assert (found.passed, found.value) == (False, pytest.approx(0.2))


@pytest.mark.parametrize(
    ("own", "twin", "why"),
    [
        ([run({LARGE: PLAIN})], [run({LARGE: PLAIN})], "no attack was scored with its adapted forms"),
        ([run({LARGE: PLAIN}), run({LARGE: PLAIN}, loss="margin")], [run({LARGE: PLAIN})], "no attack was scored"),
        (
            [run({LARGE: [0.5, 0.5]}), run({LARGE: [0.1, 0.1]}, loss="margin")],
            [run({LARGE: [0.5, 0.5]}), run({LARGE: [0.5, 0.5]}, loss="margin")],
            "2 test cases are too few for an interval; it needs 3",
        ),
    ],
)
def test_it_is_not_run_without_the_forms_on_both_or_with_two_cases(
    own: list[AttackScores], twin: list[AttackScores], why: str
) -> None:
    found = adapting_gains_little(evidence(own, twin))
    assert found.passed is None
    assert found.detail.startswith(why)
