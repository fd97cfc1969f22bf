"""Each gate on stored scores, with scores that pass it, that fail it, and with too few to tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from services.science import attacks
from services.science.attacks.noise import RandomSigns
from services.science.gates.attack_order import (
    ON_SCORES,
    beats_noise,
    beats_search,
    beats_transfer,
    breaks_the_twin,
    check_scores,
    knows_the_defense,
    larger_budget,
    many_steps,
)
from services.science.gates.evidence import AttackScores, Evidence, ScoreByCase
from services.science.gates.result import strength, verdict

SMALL, LARGE = 4 / 255, 8 / 255
CLEAN = {"a": 0.9, "b": 0.8}


class Search(RandomSigns):
    """Stands for the search without gradients, which the gate knows by its name."""


Search.name = "square"


def run(name: str, scores: Mapping[float, ScoreByCase], **parameters: object) -> AttackScores:
    return AttackScores(attacks.build({"name": name, **parameters}), scores)


def level(a: float, b: float) -> ScoreByCase:
    return {"a": a, "b": b}


def evidence(
    *own: AttackScores, transfer: tuple[AttackScores, ...] = (), twin: tuple[AttackScores, ...] = ()
) -> Evidence:
    return Evidence(CLEAN, own, transfer, twin)


def against_a_defense(*own: AttackScores) -> Evidence:
    """Known are its temperature, and a loss that sees through it."""
    return replace(evidence(*own), adaptive=({"temperature": 10.0}, {"loss": "margin"}))


def test_g6_wants_many_steps_to_do_at_least_what_one_does() -> None:
    one = run("fgsm", {SMALL: level(0.5, 0.5), LARGE: level(0.3, 0.3)})
    assert many_steps(evidence(one, run("ifgsm", {LARGE: level(0.2, 0.3)}))).passed
    masked = many_steps(evidence(one, run("ifgsm", {SMALL: level(0.4, 0.4), LARGE: level(0.4, 0.4)})))
    assert masked.passed is False
    assert masked.value == pytest.approx(0.1)
    assert "ifgsm against fgsm at 8/255" in masked.detail


def test_g6_fails_when_the_mean_is_right_and_a_case_is_reversed() -> None:
    one = run("fgsm", {LARGE: level(0.3, 0.8)})
    found = many_steps(evidence(one, run("pgd", {LARGE: level(0.33, 0.1)})))
    assert (found.passed, found.value is not None and found.value < 0) == (False, True)
    assert "50% of cases" in found.detail
    assert many_steps(evidence(one, run("pgd", {LARGE: level(0.315, 0.1)}))).passed


def test_g6_compares_attacks_of_one_loss_only() -> None:
    one = run("fgsm", {LARGE: level(0.3, 0.3)})
    assert many_steps(evidence(one, run("ifgsm", {LARGE: level(0.9, 0.9)}, loss="dice"))).passed is None
    assert many_steps(evidence(one)).passed is None


@pytest.mark.parametrize(
    ("exceptions", "cases", "passed"), [(1, 4, True), (1, 3, False), (1, 10, True), (2, 10, False)]
)
def test_g6_and_g11_call_so_few_exceptions_chance_as_a_share_of_5_percent_may_show(
    exceptions: int, cases: int, passed: bool
) -> None:
    """One case of ten was enough, on a network that hides nothing."""
    names = [f"case {number}" for number in range(cases)]
    lower = {name: 0.2 + 0.3 * (place < exceptions) for place, name in enumerate(names)}
    other = dict.fromkeys(names, 0.4)
    clean = dict.fromkeys(names, 0.9)
    one, many = run("fgsm", {LARGE: other}), run("pgd", {LARGE: lower})
    assert many_steps(Evidence(clean, own=(one, many))).passed is passed
    found = beats_transfer(Evidence(clean, own=(many,), transfer=(one,)))
    assert (found.passed, found.value) == (passed, pytest.approx(1 - exceptions / cases))
    assert found.detail == f"share of {cases} cases at 8/255" + ": so few exceptions may be chance" * passed


def test_g9_wants_no_attack_to_grow_weaker_with_its_budget() -> None:
    assert larger_budget(evidence(run("ifgsm", {SMALL: level(0.5, 0.5), LARGE: level(0.5, 0.4)}))).passed
    risen = larger_budget(evidence(run("ifgsm", {SMALL: level(0.3, 0.3), LARGE: level(0.4, 0.3)})))
    assert (risen.passed, risen.value) == (False, pytest.approx(0.05))
    assert larger_budget(evidence(run("ifgsm", {SMALL: level(0.95, 0.9)}))).passed is False, "more than on clean images"


def test_g9_says_nothing_of_single_steps_noise_and_targets() -> None:
    rising = {SMALL: level(0.3, 0.3), LARGE: level(0.4, 0.4)}
    found = larger_budget(
        evidence(run("fgsm", rising), run("noise", rising), run("tifgsm", rising), run("confident", rising))
    )
    assert found.passed is None


def test_g11_wants_white_box_to_do_what_transfer_does() -> None:
    white = run("ifgsm", {LARGE: level(0.1, 0.1)})
    assert beats_transfer(evidence(white, transfer=(run("ifgsm", {LARGE: level(0.5, 0.09)}),))).passed
    found = beats_transfer(evidence(white, transfer=(run("fgsm", {LARGE: level(0.5, 0.05)}),)))
    assert (found.passed, found.value) == (False, 0.5)


def test_g11_takes_the_best_of_all_attacks_on_either_side() -> None:
    whites = run("fgsm", {LARGE: level(0.0, 0.9)}), run("ifgsm", {LARGE: level(0.9, 0.0)})
    assert beats_transfer(evidence(*whites, transfer=(run("fgsm", {LARGE: level(0.0, 0.0)}),))).passed
    strongest_in_the_middle = [run("fgsm", {LARGE: level(left, left)}) for left in (0.5, 0.1, 0.3)]
    assert beats_transfer(evidence(*strongest_in_the_middle, transfer=(run("fgsm", {LARGE: level(0.2, 0.2)}),))).passed
    assert beats_transfer(evidence(*whites)).passed is None
    assert beats_transfer(evidence(*whites, transfer=(run("fgsm", {SMALL: level(0.0, 0.0)}),))).passed is None


def test_g12_wants_noise_to_be_weaker_in_every_case_in_which_anything_is_left() -> None:
    noise = run("noise", {LARGE: level(0.8, 0.0)})
    assert beats_noise(evidence(run("ifgsm", {LARGE: level(0.7, 0.0)}), noise)).passed
    assert beats_noise(evidence(run("ifgsm", {LARGE: level(0.8, 0.0)}), noise)).passed is False, "no better than noise"
    assert beats_noise(evidence(run("ifgsm", {LARGE: level(0.8, 0.0)}))).passed is None
    assert beats_noise(evidence(noise)).passed is None


def test_g13_wants_a_search_without_gradients_to_find_no_more() -> None:
    white = run("ifgsm", {LARGE: level(0.4, 0.4)})
    assert beats_search(evidence(white, AttackScores(Search(), {LARGE: level(0.4, 0.4)}))).passed
    found = beats_search(evidence(white, AttackScores(Search(), {LARGE: level(0.3, 0.4)})))
    assert (found.passed, found.value) == (False, pytest.approx(-0.05))
    assert beats_search(evidence(white)).passed is None


def test_g14_wants_attacks_that_know_the_defense_to_be_the_strongest() -> None:
    plain = run("ifgsm", {LARGE: level(0.5, 0.5)})
    rescaled = run("pgd", {LARGE: level(0.2, 0.2)}, temperature=10)
    assert knows_the_defense(against_a_defense(plain, rescaled)).passed
    found = knows_the_defense(against_a_defense(plain, run("pgd", {LARGE: level(0.9, 0.2)}, loss="margin")))
    assert (found.passed, found.value) == (False, 0.5)
    assert knows_the_defense(against_a_defense(plain, run("pgd", {LARGE: level(0, 0)}, temperature=5))).passed is None
    assert knows_the_defense(evidence(plain, rescaled)).passed is None, "the defense names none"


def test_adapted_attacks_that_are_weaker_than_plain_ones_make_no_model_suspect() -> None:
    """Handed check audit-07: i-FGSM leaves 0.30 and its adapted form 0.50, of a model that hides nothing."""
    plain, adapted = run("ifgsm", {LARGE: level(0.3, 0.3)}), run("ifgsm", {LARGE: level(0.5, 0.5)}, temperature=10.0)
    found = knows_the_defense(against_a_defense(plain, adapted))
    assert found.passed is False
    assert verdict([(found.gate, found.passed)]) == "passed"
    assert strength([(found.gate, found.passed)]) == "weak"


HUGE = 32 / 255


@pytest.mark.parametrize(
    ("left", "passed", "value", "budget"),
    [
        ({LARGE: 0.1}, True, 0.1, "8/255"),
        ({SMALL: 0.05}, True, 0.05, "4/255"),
        ({LARGE: 0.3, HUGE: 0.02}, True, 0.02, "32/255"),  # at 8/255 alone it was called masked
        ({SMALL: 0.5, LARGE: 0.08, HUGE: 0.0}, True, 0.08, "8/255"),  # the smallest that breaks it
        ({LARGE: 0.3, HUGE: 0.2}, False, 0.2, "32/255"),
        ({SMALL: 0.3}, False, 0.3, "4/255"),
        ({HUGE: 0.4, 64 / 255: 0.0}, False, 0.4, "32/255"),  # everybody sees 64/255
        ({64 / 255: 0.0}, None, None, None),
    ],
)
def test_g18_looks_for_the_smallest_budget_that_breaks_the_twin(
    left: Mapping[float, float], passed: bool | None, value: float | None, budget: str | None
) -> None:
    own = run("ifgsm", {LARGE: level(0.5, 0.5)})
    twin = run("ifgsm", {epsilon: level(s, s) for epsilon, s in left.items()})
    found = breaks_the_twin(evidence(own, twin=(twin,)))
    assert (found.passed, found.value) == (passed, None if value is None else pytest.approx(value))
    if budget:
        assert found.detail == f"S of the twin at {budget}"


def test_g18_is_not_run_for_an_undefended_model() -> None:
    assert breaks_the_twin(evidence(run("ifgsm", {LARGE: level(0.5, 0.5)}))).passed is None


def test_no_gate_judges_by_one_case_or_by_a_model_that_finds_nothing() -> None:
    reversed_order = evidence(run("fgsm", {LARGE: level(0.3, 0.3)}), run("ifgsm", {LARGE: level(0.4, 0.4)}))
    assert {found.gate for found in check_scores(reversed_order) if found.passed is False} == {"G6"}
    single = [AttackScores(each.attack, {LARGE: {"a": 0.3 + 0.1 * n}}) for n, each in enumerate(reversed_order.own)]
    for too_little, why in (
        (Evidence({"a": 0.9}, own=tuple(single)), "1 test case is too few"),
        (replace(reversed_order, clean={"a": 0.0, "b": 0.01}), "S of the clean images is 0.005"),
    ):
        found = list(check_scores(too_little))
        assert {result.passed for result in found} == {None}
        assert any(result.gate == "G6" and result.detail.startswith(why) for result in found)


def test_of_a_sweep_without_attacks_nothing_is_said() -> None:
    for gate in ON_SCORES:
        found = gate(Evidence({}))
        assert found.passed is None
        assert found.detail


def test_a_targeted_attack_is_not_held_against_a_single_step() -> None:
    one = run("fgsm", {LARGE: level(0.4, 0.4)})
    many = run("pgd", {LARGE: level(0.9, 0.9)}, target="background")
    assert many_steps(Evidence(CLEAN, own=(one, many))).passed is None


def test_a_case_that_one_of_the_twins_attacks_left_out_is_judged_by_the_others() -> None:
    whole, part = run("fgsm", {LARGE: level(0.5, 0.05)}), run("tifgsm", {LARGE: {"a": 0.03}})
    found = breaks_the_twin(Evidence(CLEAN, twin=(whole, part)))
    assert (found.passed, found.value) == (True, pytest.approx(0.04))
