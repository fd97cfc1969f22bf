"""No limit of a difference lies where no difference can."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import numpy as np
import pytest
from sqlalchemy import Connection, Engine, event, insert

from db.engine import write
from db.models import Cell, Job, Sweep
from services.comparisons.compare import ComparisonSettings
from services.comparisons.ranges import DICE_AREA, LARGEST_DISTANCE, range_of, read_largest_distance
from services.science.stats import Bounds, mean_difference, variance_components
from tests.services.comparisons.result_rows import result_rows
from tests.services.comparisons.test_compare import compared

#: One patient in six is lost, which bootstrap-t answers with very long intervals.
LOST = dict(zip("abcdef", (0.02, 0.01, 0.03, 0.0, 0.02, 0.95), strict=True))
NOTHING = dict.fromkeys("abcdef", 0.0)


def test_each_metric_knows_what_it_can_be() -> None:
    for metric in ("dice", "nsd", "certified_dice", "abstention", DICE_AREA):
        assert range_of(metric, 373.0) == Bounds(0.0, 1.0), metric
    for metric in ("hd95", "assd"):
        assert range_of(metric, 373.0) == Bounds(0.0, 373.0)
        assert range_of(metric) == Bounds(0.0, math.inf)
    assert range_of("of_somebody_else", 373.0) == Bounds()


@pytest.mark.parametrize(("metric", "largest"), [("dice", 1.0), ("hd95", 373.0)])
def test_a_mean_difference_ends_at_the_largest_that_two_scores_can_have(metric: str, largest: float) -> None:
    scores = {case: largest * value for case, value in LOST.items()}
    a, b = result_rows(scores, metric=metric), result_rows(NOTHING, metric=metric, defense="d")
    uncut = mean_difference(list(scores.values()), np.zeros(6), seed=0)
    row = compared(a, b, ComparisonSettings(seed=0, largest_mm=373.0))
    assert uncut.high > largest == row.mean_difference_high
    assert row.mean_difference_low == pytest.approx(uncut.low, abs=0.1 * largest)
    turned = compared(b, a, ComparisonSettings(seed=0, largest_mm=373.0))
    assert (turned.mean_difference_low, turned.mean_difference_high) == (-largest, -(row.mean_difference_low or 0))
    if metric == "hd95":
        assert (compared(a, b).mean_difference_high or 0) > largest, "of unknown volumes nobody knows the largest"


def test_the_interval_over_networks_ends_there_too_and_its_p_stays() -> None:
    a = [*result_rows(LOST), *result_rows({case: 1 - value for case, value in LOST.items()}, replica=1)]
    b = [*result_rows(NOTHING, defense="d"), *result_rows(NOTHING, defense="d", replica=1)]
    row = compared(a, b)
    fit = variance_components([r.value for r in a], [r.replica for r in a], [r.patient_id for r in a])
    assert fit.low < -1
    assert fit.high > 1
    assert (row.networks_low, row.networks_high, row.networks_p) == (-1, 1, fit.p_value)


def test_limits_that_are_infinite_stay_unknown() -> None:
    row = compared(result_rows({"a": 0.5}), result_rows({"a": 0.25}, defense="d"))
    assert (row.mean_difference_status, row.mean_difference_low, row.mean_difference_high) == ("unbounded", None, None)


def _stored(connection: Connection, jobs: Iterable[tuple[str, int, str, Mapping[str, float] | None]]) -> None:
    names = dict.fromkeys(sweep for sweep, *_ in jobs)
    for number, name in enumerate(names, start=1):
        connection.execute(insert(Sweep).values(id=number, name=name, document={}))
    about = {"model": "m", "architecture": "unet", "dims": 3, "defense": "none", "defense_params": "{}"}
    about |= {"attack": "clean", "attack_params": "{}", "access": "white-box"}
    for job_id, (sweep, fold, state, summary) in enumerate(jobs, start=1):
        made = {"digest": str(job_id), "kind": "evaluate", "label": "", "params": {}, "source": {}}
        connection.execute(insert(Job).values(id=job_id, state=state, summary=summary, **made))
        at = list(names).index(sweep) + 1
        connection.execute(insert(Cell).values(sweep_id=at, job_id=job_id, replica=0, fold=fold, **about))


def test_the_largest_distance_is_the_longest_diagonal_that_any_fold_has_scored(engine: Engine) -> None:
    known = [{LARGEST_DISTANCE: longest} for longest in (373.0, 240.0, 512.0)]
    stored = [
        *(("s", 0, "done", known[0]), ("s", 0, "done", {}), ("s", 1, "done", known[1])),
        *(("s", 2, "running", None), ("other", 0, "done", known[2]), ("older", 0, "done", {})),
    ]
    asked: list[str] = []
    with write(engine) as connection:
        _stored(connection, stored)
        event.listen(engine, "before_cursor_execute", lambda *details: asked.append(details[2]))
        assert read_largest_distance(connection, ["s"], ["dice", "abstention", DICE_AREA]) == math.inf
        assert asked == [], "what lies in [0,1] needs no distance"
        assert read_largest_distance(connection, ["s"], ["dice", "hd95"]) == 373
        assert read_largest_distance(connection, ["s", "other"], ["assd"]) == 512
        assert read_largest_distance(connection, ["s", "older"], ["hd95"]) == math.inf, "stored before it was kept"
        assert read_largest_distance(connection, ["nothing"], ["hd95"]) == math.inf
    assert {"max(" in statement for statement in asked} == {True}, "the database finds it in summaries, which it keeps"
