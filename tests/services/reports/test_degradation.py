"""What shifts cost, as a table: against numbers worked out by hand."""

from __future__ import annotations

import pytest

from services.comparisons.access import NATURAL
from services.comparisons.result_rows import ResultRow
from services.errors import UnknownName
from services.reports.degradation import shift_scores
from services.reports.means import mean_scores
from tests.services.comparisons.result_rows import database, result_rows


def rows_of(scores: dict[str, float], shift: str, severity: int | None = None, **columns: object) -> list[ResultRow]:
    params: dict[str, object] = {"method": shift} if severity is None else {"method": shift, "severity": severity}
    return result_rows(scores, attack=shift, attack_params=params, access=NATURAL, **columns)


ROWS = [
    *result_rows({"a": 0.8, "b": 1.0}),
    *result_rows({"a": 0.1, "b": 0.1}, attack="fgsm", epsilon=8 / 255),
    *rows_of({"a": 0.5, "b": 0.7}, "motion", 1),
    *rows_of({"a": 0.2, "b": 0.4}, "motion", 2),
    *rows_of({"a": 0.6, "b": 0.8}, "missing_series"),
]


def table_of(rows: list[ResultRow], metric: str = "dice") -> list[dict[str, object]]:
    return shift_scores(database(rows), "s", metric).records()


def test_severities_are_summed_up_per_shift_and_shifts_per_network() -> None:
    missing, motion, mean = table_of(ROWS)
    assert [row["shift"] for row in (missing, motion, mean)] == ["missing_series", "motion", "mean of shifts"]
    assert [row["severities"] for row in (missing, motion, mean)] == ["", "1,2", ""]
    assert {row["patients"] for row in (missing, motion, mean)} == {2}
    # means: clean 0.9; motion 0.6 and 0.3, as in test_degradation.py; without a series 0.7
    assert motion["WT overall"] == pytest.approx((1.3 + 0.4 / 3) * 9 / 19)
    assert motion["WT lost"] == pytest.approx(0.42)
    assert missing["WT overall"] == pytest.approx((0.9 + 2 / 3 * 0.7) * 3 / 5)
    assert missing["WT lost"] == pytest.approx(0.2)
    assert mean["WT lost"] == pytest.approx(0.31)


def test_a_distance_that_grows_is_lost() -> None:
    rows = [*result_rows({"a": 2.0}, metric="hd95"), *rows_of({"a": 5.0}, "motion", 4, metric="hd95")]
    (row,) = table_of(rows, "hd95")
    assert row["WT lost"] == pytest.approx(3)
    assert not table_of(rows)


def test_every_network_has_its_rows_the_undefended_one_first() -> None:
    rows = [row for defense in ("distillation", "none", "adversarial") for row in with_defense(defense)]
    assert [row["defense"] for row in table_of(rows)] == ["none"] * 3 + ["adversarial"] * 3 + ["distillation"] * 3


def with_defense(defense: str) -> list[ResultRow]:
    return [
        *result_rows({"a": 0.8}, defense=defense),
        *rows_of({"a": 0.5}, "motion", 1, defense=defense),
        *rows_of({"a": 0.5}, "smoothing", 1, defense=defense),
    ]


def test_only_patients_that_all_conditions_have_in_common_are_counted() -> None:
    rows = [
        *result_rows({"a": 0.8, "b": 1.0, "c": 0.0}),
        *rows_of({"a": 0.6, "b": 0.0}, "motion", 1),
        *rows_of({"a": 0.4}, "motion", 2),
    ]
    (row,) = table_of(rows)
    assert row["patients"] == 1
    assert row["WT lost"] == pytest.approx((2 / 3 * 0.2 + 4 / 9 * 0.4) / (10 / 9))


def test_cases_and_replicas_of_a_patient_count_as_one() -> None:
    patients = {"a1": "a", "a2": "a", "b": "b"}
    rows = [
        *result_rows({"a1": 0.8, "a2": 0.6, "b": 0.9}, patients=patients),
        *rows_of({"a1": 0.4, "a2": 0.4, "b": 0.4}, "motion", 1, patients=patients),
    ]
    (row,) = table_of(rows)
    assert (row["patients"], row["WT lost"]) == (2, pytest.approx((0.3 + 0.5) / 2))


def test_a_shift_without_clean_images_has_no_score_and_neither_has_the_mean() -> None:
    rows = [
        *result_rows({"a": 0.8}),
        *rows_of({"a": 0.5}, "motion", 1),
        *rows_of({"b": 0.5}, "smoothing", 1),
    ]
    assert [row["WT lost"] for row in table_of(rows)] == [pytest.approx(0.3), None, None]


def test_shifts_of_one_name_that_differ_in_more_than_severity_have_rows_of_their_own() -> None:
    rows = [*result_rows({"a": 0.8})]
    for series in ("t1", "flair"):
        params = {"method": "missing_series", "series": [series]}
        rows += result_rows({"a": 0.5}, attack="without", attack_params=params, access=NATURAL)
    assert [row["shift"] for row in table_of(rows)] == [
        "without series=flair",
        "without series=t1",
        "mean of shifts",
    ]


def test_an_unknown_metric_is_refused() -> None:
    with pytest.raises(UnknownName, match="unknown metric 'dise'"):
        shift_scores(database(ROWS), "s", "dise")


def test_means_list_shifts_after_attacks() -> None:
    rows = [*ROWS, *result_rows({"a": 0.1}, attack="zoo", epsilon=8 / 255)]
    listed = [(row["attack"], row["access"]) for row in mean_scores(database(rows), "s").records()]
    assert listed == [
        ("clean", "white-box"),
        ("fgsm", "white-box"),
        ("zoo", "white-box"),
        ("missing_series", NATURAL),
        ("motion severity=1", NATURAL),
        ("motion severity=2", NATURAL),
    ]
