"""The primary endpoint against areas worked out by hand, and the family that it makes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from services.comparisons.primary import (
    WORST_STORED,
    Defended,
    areas,
    primary_answer,
    primary_pairs,
    shared_budgets,
)
from services.comparisons.question import Question, default_questions
from services.comparisons.ranks import rankings
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import collect
from services.errors import NotComparable
from tests.services.comparisons.result_rows import CASES, result_rows, values

E2, E8, E16 = 2 / 255, 8 / 255, 16 / 255
AGAINST_NONE = Question(vary="defense", b="none", regions=("WT",))
EVERY = Question(vary="defense", regions=("WT",))


def curve(defense: str, clean: float, *attacked: tuple[str, float, float], **columns: Any) -> list[ResultRow]:
    """The same Dice for all cases: on clean images, and as (attack, budget, Dice)."""
    rows = result_rows(dict.fromkeys(CASES, clean), defense=defense, **columns)
    for attack, epsilon, dice in attacked:
        rows += result_rows(dict.fromkeys(CASES, dice), defense=defense, attack=attack, epsilon=epsilon, **columns)
    return rows


def defended(defense: str) -> Defended:
    params = "{}" if defense == "none" else f'{{"method": "{defense}"}}'
    return Defended("unet3d", "unet", 3, defense, params)


def area(rows: list[ResultRow], defense: str = "none") -> float:
    """The area of the first case."""
    table = collect(rows)
    found = areas(table, defended(defense), "WT", shared_budgets(table, [defended(defense)], "WT"))
    assert len(found.scores.rows) == len(CASES)
    return found.scores.rows[0].value


def test_the_area_is_that_of_trapezoids_from_clean_to_the_largest_budget() -> None:
    rows = curve("none", 0.9, ("fgsm", E2, 0.7), ("fgsm", E8, 0.1))
    assert area(rows) == pytest.approx((2 * (0.9 + 0.7) / 2 + 6 * (0.7 + 0.1) / 2) / 8)


def test_with_one_budget_it_is_the_dice_there() -> None:
    assert area(curve("none", 0.9, ("fgsm", E8, 0.3))) == 0.3


def test_each_budget_has_the_lowest_of_all_stored_white_box_scores() -> None:
    rows = curve("none", 0.9, ("fgsm", E2, 0.7), ("fgsm", E8, 0.1), ("pgd", E2, 0.5), ("pgd", E8, 0.3))
    rows += curve("none", 0.9, ("square", E2, 0.0), ("square", E8, 0.0), access="black-box")[len(CASES) :]
    rows += curve("none", 0.9, ("fgsm", E2, 0.0), ("fgsm", E8, 0.0), access="transfer")[len(CASES) :]
    assert area(rows) == pytest.approx((2 * (0.9 + 0.5) / 2 + 6 * (0.5 + 0.1) / 2) / 8)


def test_budgets_that_some_bounded_attack_lacks_do_not_count_and_unbounded_attacks_never_do() -> None:
    rows = curve("none", 0.9, ("fgsm", E2, 0.7), ("fgsm", E8, 0.1), ("pgd", E8, 0.2), ("pgd", E16, 0.0))
    rows += curve("none", 0.9, ("vafa", E2, 0.0))[len(CASES) :]
    assert shared_budgets(collect(rows), [defended("none")], "WT") == [E8]
    assert area(rows) == 0.1


def test_a_worst_case_that_is_chosen_by_region_is_the_endpoint_and_names_its_attacks() -> None:
    chosen = {"method": "worst_case", "of": ["fgsm"], "access": ["white-box"], "select": "region"}
    worst = {"attack_params": chosen, "attack": "worst"}
    rows = curve("none", 0.9, ("fgsm", E2, 0.7), ("fgsm", E8, 0.4), ("pgd", E8, 0.0))
    for epsilon, dice in ((E2, 0.7), (E8, 0.4)):
        rows += result_rows(dict.fromkeys(CASES, dice), epsilon=epsilon, **worst)
    table = collect(rows)
    budgets = shared_budgets(table, [defended("none")], "WT")
    found = areas(table, defended("none"), "WT", budgets)
    assert (budgets, found.attack) == ([E2, E8], "worst")
    assert found.scores.rows[0].value == pytest.approx((2 * 0.8 + 6 * 0.55) / 8)


def test_a_worst_case_that_is_chosen_by_the_mean_is_not_the_endpoint() -> None:
    by_mean = {"method": "worst_case", "of": ["fgsm", "pgd"], "access": ["white-box"]}
    rows = curve("none", 0.9, ("fgsm", E8, 0.4), ("pgd", E8, 0.2))
    rows += result_rows(dict.fromkeys(CASES, 0.4), attack="worst_case", attack_params=by_mean, epsilon=E8)
    table = collect(rows)
    found = areas(table, defended("none"), "WT", [E8])
    assert (found.attack, found.scores.rows[0].value) == (WORST_STORED, 0.2)


def test_each_replica_has_an_area_of_its_own_and_a_case_without_all_budgets_none() -> None:
    rows = [
        row
        for replica, dice in enumerate((0.2, 0.6))
        for row in curve("none", 0.9, ("fgsm", E8, dice), replica=replica)
        if (row.case_id, row.replica, row.epsilon) != ("case03", 1, E8)
    ]
    found = areas(collect(rows), defended("none"), "WT", [E8]).scores
    assert {(row.replica, row.value) for row in found.rows} == {(0, 0.2), (1, 0.6)}
    assert len(found.rows) == 2 * len(CASES) - 1


def test_budgets_that_were_scored_in_different_ways_make_no_area() -> None:
    rows = curve("none", 0.9, ("fgsm", E8, 0.2))
    rows = [row._replace(metric_impl="other") if row.epsilon else row for row in rows]
    with pytest.raises(NotComparable, match="metric_impl differs, other against robustseg-1"):
        areas(collect(rows), defended("none"), "WT", [E8])


def swept(*defenses: str, replicas: int = 1, metric: str = "dice") -> list[ResultRow]:
    return [
        row
        for number, defense in enumerate(defenses)
        for replica in range(replicas)
        for attack, epsilon in (("clean", 0.0), ("fgsm", E2), ("fgsm", E8))
        for row in result_rows(
            values(10 * number + replica, 0.6 + 0.1 * number - 5 * epsilon),
            defense=defense, attack=attack, epsilon=epsilon, replica=replica, metric=metric,
        )
    ]  # fmt: skip


def test_primary_pairs_are_those_that_questions_compare_with_the_undefended_model_as_b() -> None:
    keys = collect(swept("none", "pgd_at", "trades"))
    names = [(a.defense, b.defense) for a, b in primary_pairs([EVERY], keys)]
    assert names == [("pgd_at", "trades"), ("pgd_at", "none"), ("trades", "none")]
    names = [(a.defense, b.defense) for a, b in primary_pairs([AGAINST_NONE], keys)]
    assert names == [("pgd_at", "none"), ("trades", "none")]
    turned = Question(vary="defense", a="none", b="trades", regions=("WT",))
    assert [(a.defense, b.defense) for a, b in primary_pairs([turned], keys)] == [("none", "trades")]
    assert primary_pairs([Question(vary="attack", b="clean"), Question(vary="defense", metric="hd95")], keys) == []


def test_all_primary_comparisons_are_one_family_of_holm_with_their_role() -> None:
    rows, refused = primary_answer([EVERY], collect(swept("none", "pgd_at", "trades")), region="WT", seed=0)
    assert refused == []
    assert {(row.role, row.metric, row.family_size, row.adjustment) for row in rows} == {
        ("primary", "dice_area", 3, "holm")
    }
    assert {row.epsilon for row in rows} == {E8}
    least = min(rows, key=lambda row: row.p_value or 1)
    assert least.p_adjusted == pytest.approx(min(1, 3 * (least.p_value or 0)))
    assert all(row.failure_rate_a is not None for row in rows)


def test_with_replicas_the_primary_p_is_that_of_variance_components() -> None:
    (row,), _ = primary_answer([EVERY], collect(swept("none", "pgd_at", replicas=3)), region="WT", seed=0)
    assert (row.inference, row.networks) == ("variance-components", 3)
    assert row.p_adjusted == row.networks_p != row.p_value


def test_defenses_without_a_common_budget_are_said() -> None:
    rows = curve("none", 0.9, ("fgsm", E2, 0.5)) + curve("pgd_at", 0.9, ("fgsm", E8, 0.5))
    found, refused = primary_answer([EVERY], collect(rows), region="WT", seed=0)
    assert found == []
    assert refused == ["pgd_at and none of unet3d share no budget of a bounded attack"]


def test_three_defenses_are_ranked_and_two_are_not() -> None:
    (found,) = rankings([EVERY], collect(swept("none", "pgd_at", "trades")), region="WT", seed=0)
    assert {entry["defense"]: entry["rank"] for entry in found["defenses"]} == {"trades": 1, "pgd_at": 2, "none": 3}
    assert (found["patients"], found["status"]) == (len(CASES), "ok")
    assert found["p_value"] < 0.05
    shares = [entry["share_first"] for entry in found["defenses"]]
    assert np.sum(shares) == pytest.approx(1, abs=0.02)
    assert rankings([EVERY], collect(swept("none", "pgd_at")), region="WT", seed=0) == []


def test_usual_questions_leave_one_primary_comparison_per_pair() -> None:
    table = collect(swept("none", "pgd_at") + swept("none", "pgd_at", metric="hd95"))
    rows, _ = primary_answer(
        default_questions(["pgd_at"], ["fgsm"], ["dice", "hd95"], ["WT"]), table, region="WT", seed=0
    )
    assert len(rows) == 1
