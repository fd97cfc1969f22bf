from __future__ import annotations

import json
from dataclasses import asdict

import numpy as np
import pytest

from db.rows import ComparisonRow
from services.comparisons.compare import ComparisonSettings, adjust, compare, member
from services.comparisons.naming import Words
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import collect
from services.errors import BadInput, NotComparable
from services.science.stats import variance_components
from tests.services.comparisons.result_rows import CASES, result_rows, values

SETTINGS = ComparisonSettings(seed=0)


def compared(a: list[ResultRow], b: list[ResultRow], settings: ComparisonSettings = SETTINGS) -> ComparisonRow:
    """A against B in the metric of the first row."""
    table_a, table_b = collect(a), collect(b)
    first, second = next(iter(table_a)), next(iter(table_b))
    labels = Words.of([first, second]).labels(first, second, {"defense"})
    return compare(member(first, second, table_a, table_b, labels), settings)


@pytest.mark.parametrize("n", [10, 60])
@pytest.mark.parametrize("metric", ["dice", "hd95"])
def test_identical_runs_have_no_differences(n: int, metric: str) -> None:
    scores = values(1, cases=[f"c{number:02d}" for number in range(n)])
    row = compared(result_rows(scores, metric=metric), result_rows(scores, metric=metric, defense="d"))
    assert (row.status, row.p_value, row.favours, row.n_zero) == ("no_differences", 1.0, "neither", n)
    assert row.mean_difference == row.hodges_lehmann == row.rank_biserial == 0.0
    assert row.superiority == 0.5
    assert row.mean_difference_status == "degenerate"


@pytest.mark.parametrize("metric", ["dice", "hd95"])
def test_swapping_the_runs_mirrors_everything(metric: str) -> None:
    a, b = result_rows(values(1), metric=metric), result_rows(values(2), metric=metric, defense="d")
    forward, backward = compared(a, b), compared(b, a)
    assert forward.p_value == backward.p_value
    assert forward.mcnemar_p == backward.mcnemar_p
    for field in ("mean_difference", "hodges_lehmann", "rank_biserial", "z"):
        assert getattr(forward, field) == -getattr(backward, field)
    for field in ("mean_difference", "hodges_lehmann"):
        assert getattr(forward, f"{field}_low") == -getattr(backward, f"{field}_high")
    assert forward.superiority == pytest.approx(1 - (backward.superiority or 0))
    assert {forward.favours, backward.favours} == {"a", "b"}


def test_sides_that_were_attacked_in_different_arithmetic_are_marked() -> None:
    low = {"method": "pgd", "precision": "bfloat16"}
    a = result_rows(values(1), attack="pgd", attack_params=low, epsilon=0.1)
    b = result_rows(values(2), attack="fgsm", epsilon=0.1)
    row = compared(a, b)
    assert row.note == "A was attacked in bfloat16, B in float32"
    assert row.attack == "pgd (bf16), fgsm"
    assert compared(a, result_rows(values(2), attack="pgd", attack_params=low, epsilon=0.1, defense="d")).note == ""
    assert compared(a, result_rows(values(2))).note == ""  # clean images were not attacked


def test_the_order_of_cases_changes_nothing_bootstrap_included() -> None:
    a, b = result_rows(values(1)), result_rows(values(2), defense="d")
    assert compared(a, b) == compared(a[::-1], b[3:] + b[:3])


def test_noise_of_storage_changes_neither_p_nor_counts() -> None:
    a, b = result_rows(values(1)), result_rows(values(2), defense="d")
    noisy = [row._replace(value=row.value + 1e-8) for row in a]
    assert compared(noisy, b).p_value == compared(a, b).p_value
    assert compared(noisy, b).r_plus == compared(a, b).r_plus


def test_five_replicas_leave_the_number_of_pairs_at_the_number_of_cases() -> None:
    a = [row for replica in range(5) for row in result_rows(values(replica), replica=replica)]
    row = compared(a, result_rows(values(9), defense="d"))
    assert row.n_pairs == 11
    assert "A averages 5 replicas, B 1" in row.note


def test_replicas_make_variance_components_primary_and_leave_the_signed_rank_test_beside_them() -> None:
    a = [row for replica in range(2) for row in result_rows(values(replica, 0.8), replica=replica)]
    b = [row for replica in range(2) for row in result_rows(values(10 + replica), replica=replica, defense="d")]
    row = compared(a, b)
    differences = [row_a.value - row_b.value for row_a, row_b in zip(a, b, strict=True)]
    networks, patients = [row.replica for row in a], [row.patient_id for row in a]
    fit = variance_components(differences, networks, patients)
    assert (row.inference, row.networks, row.networks_p) == ("variance-components", 2, fit.p_value)
    assert (row.networks_low, row.networks_high, row.networks_df) == (fit.low, fit.high, fit.df)
    assert json.loads(row.replica_differences or "") == {
        str(replica): pytest.approx(np.mean(differences[11 * replica : 11 * replica + 11]), abs=1e-8)
        for replica in (0, 1)
    }
    assert row.two_way_low is None
    (adjusted,) = adjust([row], question="q", family="f", settings=SETTINGS)
    assert adjusted.p_adjusted == fit.p_value != row.p_value
    asked = compared(a, b, ComparisonSettings(seed=0, inference="signed-rank"))
    (adjusted,) = adjust([asked], question="q", family="f", settings=SETTINGS)
    assert adjusted.p_adjusted == row.p_value


def test_missing_pairs_of_networks_and_patients_are_left_out_of_the_components_alone() -> None:
    a = [row for replica in range(2) for row in result_rows(values(replica, 0.8), replica=replica)]
    b = [row for replica in range(2) for row in result_rows(values(10 + replica), replica=replica, defense="d")]
    row = compared(a[:-2], b)
    assert (row.n_pairs, row.networks, row.status) == (11, 2, "ok")
    assert row.networks_p is not None
    assert "A lacks a replica of case09, case10" in row.note


def test_ten_replicas_add_a_two_way_bootstrap() -> None:
    a = [row for replica in range(10) for row in result_rows(values(replica, 0.8), replica=replica)]
    b = [row for replica in range(10) for row in result_rows(values(20 + replica), replica=replica, defense="d")]
    row = compared(a, b)
    assert (row.two_way_low or 0) < (row.networks_estimate or 0) < (row.two_way_high or 0)


def test_variance_components_of_one_replica_are_refused_in_one_sentence() -> None:
    a, b = result_rows(values(1)), result_rows(values(2), defense="d")
    with pytest.raises(BadInput, match="need two or more replicas of defense=none and defense=d: raise"):
        compared(a, b, ComparisonSettings(seed=0, inference="variance-components"))


def test_one_patient_is_no_test_over_networks_and_patients() -> None:
    a = [row for replica in range(5) for row in result_rows({"c": 0.8 + replica / 100}, replica=replica)]
    b = [row for replica in range(5) for row in result_rows({"c": 0.7 + replica / 90}, replica=replica, defense="d")]
    (row,) = adjust([compared(a, b)], question="q", family="f", settings=SETTINGS)
    assert (row.inference, row.networks, row.networks_p, row.p_adjusted) == ("variance-components", 5, None, None)
    assert (row.networks_low, row.networks_high, row.family_size) == (None, None, 0)


def test_one_replica_says_how_many_networks_there_were() -> None:
    folds = [row for fold in range(3) for row in result_rows({f"c{fold}{n}": 0.1 * n for n in range(4)}, fold=fold)]
    others = [row._replace(defense="d", defense_params="{}", job_id=row.job_id + 1) for row in folds]
    row = compared(folds, others)
    assert (row.inference, row.networks, row.networks_p, row.replica_differences) == ("signed-rank", 3, None, None)


def test_a_smaller_distance_favours_its_run() -> None:
    near, far = {case: 2.0 + number / 10 for number, case in enumerate(CASES)}, dict.fromkeys(CASES, 40.0)
    row = compared(result_rows(near, metric="hd95"), result_rows(far, metric="hd95", defense="d"))
    assert (row.higher_is_better, row.favours, row.superiority, row.rank_biserial) == (False, "a", 1.0, -1.0)
    assert (row.mean_difference or 0) < 0


def test_missing_and_failed_cases_are_counted_and_named() -> None:
    a, b = values(1), values(2)
    del b["case04"]
    rows = [row._replace(state="failed", value=0.0) if row.case_id == "case00" else row for row in result_rows(a)]
    row = compared(rows, result_rows(b, defense="d"))
    assert (row.n_pairs, row.n_missing, row.n_failed, row.missing_cases) == (10, 1, 1, "case04")
    assert "failed cases entered with the penalty: case00" in row.note


def test_failures_speak_of_dice_whatever_is_compared() -> None:
    distances = [*result_rows(values(1), metric="hd95"), *result_rows(dict.fromkeys(CASES, 0.4))]
    others = [*result_rows(values(2), metric="hd95", defense="d"), *result_rows(dict.fromkeys(CASES, 0.6), defense="d")]
    row = compared(distances, others)
    assert (row.metric, row.failure_rate_a, row.failure_rate_b) == ("hd95", 1.0, 0.0)
    assert row.mcnemar_p == 2 / 2**11
    assert compared(distances, others, ComparisonSettings(seed=0, failure_threshold=0.3)).failure_rate_a == 0.0
    assert compared(distances[:11], others[:11]).failure_rate_a is None


def test_many_tiny_gains_with_few_catastrophes_are_pointed_out() -> None:
    # eighteen wins by little, two losses by much: the ranks say A, the mean says B
    cases = [f"c{number:02d}" for number in range(20)]
    b = dict.fromkeys(cases, 0.8)
    a = {case: 0.81 + number / 1000 for number, case in enumerate(cases)} | {"c00": 0.0, "c01": 0.1}
    row = compared(result_rows(a), result_rows(b, defense="d"))
    assert row.favours == "a"
    assert (row.mean_difference or 0) < 0
    assert "the mean difference favours the other side" in row.note


@pytest.mark.parametrize(("field", "other"), [("metric_impl", "monai-1.6"), ("label_scheme", "msd")])
def test_runs_that_were_scored_differently_are_refused_with_field_and_both_values(field: str, other: str) -> None:
    a, b = result_rows(values(1)), result_rows(values(2), defense="d", **{field: other})
    with pytest.raises(NotComparable) as refusal:
        compared(a, b)
    for word in (field, other, getattr(a[0], field)):
        assert word in str(refusal.value)


def test_replicas_that_were_scored_differently_are_refused_too() -> None:
    a = result_rows(values(1)) + result_rows(values(2), replica=1, metric_impl="monai-1.6")
    with pytest.raises(NotComparable, match="metric_impl"):
        compared(a, result_rows(values(3), defense="d"))


@pytest.mark.parametrize("n", [0, 1, 2, 5, 11, 60])
def test_every_row_is_strict_json_at_any_size(n: int) -> None:
    cases = [f"c{number:02d}" for number in range(n)]
    a = result_rows(values(1, cases=cases) | {"only-a": 0.5})
    b = result_rows(values(2, cases=cases) | {"only-b": 0.5}, defense="d")
    row = compared(a, b)
    json.loads(json.dumps(asdict(row), allow_nan=False))
    assert row.n_pairs == n
    assert row.status == ("no_pairs" if n == 0 else "too_few_pairs" if n < 6 else "ok")


def test_the_bootstrap_depends_on_the_seed_and_on_nothing_else() -> None:
    a, b = result_rows(values(1)), result_rows(values(2), defense="d")
    moved = [row._replace(job_id=row.job_id + 1, sweep="other", created_at="later") for row in a]
    again, other = compared(moved, b), compared(a, b, ComparisonSettings(seed=1))
    limits = [(row.mean_difference_low, row.mean_difference_high) for row in (compared(a, b), again, other)]
    assert limits[0] == limits[1] != limits[2]


def test_one_sided_tests_and_dropped_zeros_can_be_declared() -> None:
    a, b = result_rows(values(1, 0.9)), result_rows(values(2, 0.5), defense="d")
    row = compared(a, b, ComparisonSettings(seed=0, alternative="greater", zero_rule="drop"))
    assert (row.alternative, row.zero_rule, row.p_value) == ("greater", "drop", 1 / 2**11)


@pytest.mark.parametrize(("adjustment", "second"), [("holm", 0.04), ("benjamini_hochberg", 0.04)])
def test_a_family_counts_its_tests_but_not_what_was_never_run(adjustment: str, second: float) -> None:
    row = compared(result_rows(values(1)), result_rows(values(2), defense="d"))
    rows = [_with_p(row, p) for p in (0.01, None, 0.04)]
    found = adjust(rows, question="q", family="f", settings=ComparisonSettings(seed=0, adjustment=adjustment))  # type: ignore[arg-type]
    assert [member.family_size for member in found] == [2, 2, 2]
    assert [member.p_adjusted for member in found] == [0.02, None, second]
    assert {(member.question, member.family) for member in found} == {("q", "f")}


def _with_p(row: ComparisonRow, p: float | None) -> ComparisonRow:
    return ComparisonRow(**{**asdict(row), "p_value": p})


def test_means_and_differences_are_those_of_the_pairs() -> None:
    a, b = values(1), values(2)
    row = compared(result_rows(a), result_rows(b, defense="d"))
    assert row.mean_a == pytest.approx(np.mean(list(a.values())))
    assert row.mean_difference == pytest.approx((row.mean_a or 0) - (row.mean_b or 0))


@pytest.mark.parametrize("alternative", ["two-sided", "greater", "less"])
@pytest.mark.parametrize("n", [4, 11, 40])
def test_the_stored_interval_holds_zero_exactly_where_p_is_above_five_percent(n: int, alternative: str) -> None:
    cases = [f"c{number:02d}" for number in range(n)]
    for seed in range(12):
        drawn = np.random.default_rng(seed)
        b = dict.fromkeys(cases, 0.5)
        a = {case: round(0.5 + max(0.0, drawn.normal(0.02, 0.1)), 2) for case in cases}  # half of the cases are equal
        row = compared(
            result_rows(a),
            result_rows(b, defense="d"),
            ComparisonSettings(seed=0, alternative=alternative),  # type: ignore[arg-type]
        )
        assert holds_zero(row) == ((row.p_value or 0) > 0.05)


@pytest.mark.parametrize("zero_rule", ["pratt", "drop"])
@pytest.mark.parametrize("n", [11, 40])
def test_the_stored_interval_minds_zeros_as_its_test_does(n: int, zero_rule: str) -> None:
    """Of some of these draws one rule rejects and the other does not."""
    cases = [f"c{number:02d}" for number in range(n)]
    for seed in range(12):
        drawn = np.random.default_rng(seed)
        a = {case: 0.5 + (round(drawn.normal(0.06, 0.1), 2) if drawn.random() < 0.6 else 0) for case in cases}
        row = compared(
            result_rows(a),
            result_rows(dict.fromkeys(cases, 0.5), defense="d"),
            ComparisonSettings(seed=0, zero_rule=zero_rule),  # type: ignore[arg-type]
        )
        assert holds_zero(row) == ((row.p_value or 0) > 0.05)


def holds_zero(row: ComparisonRow) -> bool:
    low, high = row.hodges_lehmann_low, row.hodges_lehmann_high
    return row.hodges_lehmann_status != "no_shift_fits" and (low or 0) <= 0 <= (high or 0)


@pytest.mark.parametrize(
    ("differences", "status"),
    [([0.1] * 4, "unbounded"), ([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], "ok"), ([0] * 50 + [0.1] * 8, "no_shift_fits")],
)
def test_an_interval_without_limits_says_why(differences: list[float], status: str) -> None:
    cases = [f"c{number:02d}" for number in range(len(differences))]
    a = {case: 0.2 + difference for case, difference in zip(cases, differences, strict=True)}
    row = compared(result_rows(a), result_rows(dict.fromkeys(cases, 0.2), defense="d"))
    assert row.hodges_lehmann_status == status
    assert (row.hodges_lehmann_low is None) == (status != "ok")
