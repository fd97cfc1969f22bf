"""Two networks by their rows: paired by name, one Holm family, who is left out said."""

from __future__ import annotations

from typing import Any

import pytest

from services.errors import BadInput, NotComparable
from services.in_memory.compare import compare_networks
from services.science.stats import hodges_lehmann, holm, paired_wilcoxon


def rows(values: dict[str, float], **changed: Any) -> list[dict[str, Any]]:
    """A row for each case on clean images and under fgsm, where its Dice is a tenth lower."""
    return [
        {
            "model": "net",
            "dims": 3,
            "attack": attack,
            "attack_params": params,
            "epsilon": epsilon,
            "access": "white-box",
            "case_id": case,
            "patient_id": case,
            "region": "WT",
            "metric": "dice",
            "value": value - 10 * epsilon,
            "state": "normal",
            "metric_impl": "1",
            "label_scheme": "brats",
            "reference_voxels": 10,
            "prediction_voxels": 9,
            "precision": "float32",
            **changed,
        }
        for case, value in values.items()
        for attack, params, epsilon in (("clean", "{}", 0.0), ("fgsm", '{"method": "fgsm"}', 0.01))
    ]


A = {f"case-{number}": 0.8 + 0.01 * number for number in range(8)}
B = {f"case-{number}": 0.7 + 0.008 * number for number in range(8)}


def test_each_condition_is_a_comparison_with_the_estimate_interval_and_p_of_the_test() -> None:
    found = compare_networks(rows(A), rows(B))
    assert [(row.attack, row.epsilon, row.region, row.n_pairs) for row in found] == [
        ("clean", 0.0, "WT", 8),
        ("fgsm", 0.01, "WT", 8),
    ]
    x, y = list(A.values()), list(B.values())
    shift = hodges_lehmann(x, y)
    test = paired_wilcoxon(x, y)
    assert (found[0].hodges_lehmann, found[0].hodges_lehmann_low) == (shift.estimate, shift.low)
    assert found[0].p_value == test.p_value
    assert [row.p_adjusted for row in found] == holm([row.p_value for row in found])
    assert {row.family_size for row in found} == {2}


def test_who_has_no_partner_is_named_and_left_out() -> None:
    fewer = {case: value for case, value in B.items() if case != "case-3"}
    found = compare_networks(rows(A), rows(fewer))
    assert [(row.n_pairs, row.n_missing, row.missing_cases) for row in found] == [(7, 1, "case-3")] * 2


def test_sides_are_called_by_what_differs() -> None:
    named = compare_networks(rows(A), rows(B, model="other"))
    assert ("model=net" in named[0].a, "model=other" in named[0].b) == (True, True)
    swept = [{**row, "sweep": "s", "defense": "pgd_at", "defense_params": "{}"} for row in rows(B)]
    own = [{**row, "sweep": "s", "defense": "none", "defense_params": "{}"} for row in rows(A)]
    assert "net pgd_at" in compare_networks(own, swept)[0].b
    assert "model=mine" in compare_networks(rows(A), rows(B), names=("mine", "yours"))[0].a


@pytest.mark.parametrize(
    ("a", "b", "more", "words"),
    [
        ([], rows(B), {}, "frame a has no row"),
        (rows(A) + rows(A, model="x"), rows(B), {}, "frame a holds 2 networks, which differ in model (net, x)"),
        (rows(A), rows({"other": 0.5}), {}, "no case in common: a has case-0, case-1, case-2 ..., b has other"),
        (rows(A), rows(B, reference_voxels=11), {}, "is not the same case in both frames: its WT has 10 voxels in a"),
        (rows(A), rows(B), {"region": "WTT"}, "unknown region 'WTT'"),
        (rows(A), rows(B), {"metric": "hd95"}, "no completed result of metric 'hd95'"),
        (rows(A), rows(B), {"names": ("x", "x")}, "expected two different ones"),
    ],
)
def test_frames_that_cannot_be_compared_are_refused(
    a: list[dict[str, Any]], b: list[dict[str, Any]], more: dict[str, Any], words: str
) -> None:
    with pytest.raises(BadInput) as told:
        compare_networks(a, b, **more)
    assert words in str(told.value)


def test_scores_that_mean_different_things_are_not_compared() -> None:
    with pytest.raises(NotComparable, match="their metric_impl differs"):
        compare_networks(rows(A), rows(B, metric_impl="2"))
