"""Means stand with the interval that patients give them."""

from __future__ import annotations

import numpy as np
import pytest
from sqlalchemy import update

from db.engine import write
from db.models import Job
from services.comparisons.ranges import LARGEST_DISTANCE
from services.errors import UnknownName
from services.reports.mean_intervals import interval_tables, mean_intervals
from services.science.stats import mean_difference
from tests.services.comparisons.result_rows import CASES, result_rows, values
from tests.services.reports.test_means import in_sweep, planned


def test_a_mean_is_that_over_patients_and_its_interval_that_of_their_values() -> None:
    first, second = values(1), values(2)
    rows = [*result_rows(first), *result_rows(second, replica=1)]
    (record,) = mean_intervals(in_sweep(rows), "s").records()
    averaged = [(first[case] + second[case]) / 2 for case in CASES]
    assert (record["patients"], record["mean"]) == (len(CASES), pytest.approx(np.mean(averaged), abs=1e-6))
    other_seed = mean_difference(averaged, np.zeros(len(averaged)), seed=5)
    assert (record["low"], record["high"]) == pytest.approx((other_seed.low, other_seed.high), abs=0.01)
    assert record["low"] < record["mean"] < record["high"]


def test_equal_scores_of_two_attacks_have_equal_intervals() -> None:
    rows = [
        *result_rows(values(1), attack="pgd", epsilon=8 / 255),
        *result_rows(values(1), attack="worst_case", epsilon=8 / 255),
    ]
    one, other = mean_intervals(in_sweep(rows), "s").records()
    assert (one["low"], one["high"]) == (other["low"], other["high"])


def test_each_model_and_region_has_a_table_and_two_patients_bound_no_distance_from_above() -> None:
    rows = [*result_rows({"a": 0.2, "b": 0.4}), *result_rows(values(1), region="ET", attack="fgsm", epsilon=2 / 255)]
    tables = interval_tables(mean_intervals(in_sweep(rows), "s"))
    assert [table.title for table in tables] == [
        "mean Dice with 95 % intervals, WT, model unet3d",
        "mean Dice with 95 % intervals, ET, model unet3d",
    ]
    assert tables[0].records()[0]["95 % interval"] == "0.000 … 1.000"
    assert tables[1].records()[0]["access"] == "white-box"
    rows = result_rows({"a": 12.0, "b": 4.0}, metric="hd95")
    (distances,) = interval_tables(mean_intervals(in_sweep(rows), "s", "hd95"))
    assert distances.records()[0]["95 % interval"] == "0.000 … ∞"


@pytest.mark.parametrize(("metric", "scores"), [("dice", [0.9, 0.9, 0.9, 0.2]), ("hd95", [0.0, 1.0, 1.0, 60.0])])
def test_no_limit_lies_where_no_score_of_the_metric_can(metric: str, scores: list[float]) -> None:
    rows = result_rows(dict(zip("abcd", scores, strict=True)), metric=metric)
    (record,) = mean_intervals(in_sweep(rows), "s", metric).records()
    unbounded = mean_difference(scores, np.zeros(4), seed=1)
    assert unbounded.low < 0 == record["low"]
    if metric == "dice":
        assert unbounded.high > 1 == record["high"]
    else:
        assert record["high"] is None or record["high"] > 15


def test_no_mean_distance_ends_above_the_longest_diagonal_that_was_scored() -> None:
    scores = [0.0, 1.0, 1.0, 1.0, 2.0, 370.0]
    engine = in_sweep(result_rows(dict(zip("abcdef", scores, strict=True)), metric="hd95"))
    (before,) = mean_intervals(engine, "s", "hd95").records()
    planned(engine, 1, "done", fold=0)
    with write(engine) as connection:
        connection.execute(update(Job).values(summary={LARGEST_DISTANCE: 373.0}))
    (record,) = mean_intervals(engine, "s", "hd95").records()
    assert before["high"] > 373 == record["high"]
    assert (record["low"], record["mean"]) == (before["low"], before["mean"])


@pytest.mark.parametrize("metric", ["nsd", "of_somebody_else"])
def test_scores_beyond_the_range_of_metrics_keep_their_limits(metric: str) -> None:
    scores = [1.2, 1.0, 0.9, 0.8, 0.6, 0.2, 0.1, -0.2]
    rows = result_rows(dict(zip("abcdefgh", scores, strict=True)), metric=metric)
    (record,) = mean_intervals(in_sweep(rows), "s", metric).records()
    uncut = mean_difference(scores, np.zeros(8), seed=0)
    assert (record["low"], record["high"]) == pytest.approx((uncut.low, uncut.high))


def test_scores_that_are_all_equal_have_a_point() -> None:
    (record,) = mean_intervals(in_sweep(result_rows(dict.fromkeys(CASES, 1.0))), "s").records()
    assert (record["mean"], record["low"], record["high"]) == (1, 1, 1)


def test_a_metric_that_does_not_exist_is_named() -> None:
    with pytest.raises(UnknownName, match="metric"):
        mean_intervals(in_sweep(result_rows(values(1))), "s", "dise")
