"""S from stored Dice: of each case the mean over the regions that it has."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, select

from db import results
from db.engine import read
from db.models import Cell, Job
from db.rows import ScoreRow
from services.jobs.kinds._stored_scores import hard_scores
from tests.db.populated import Shape, populate

REGIONS = ("WT", "TC", "ET")
SMALL = Shape(folds=1, patients=4, defenses=("none",), attacks=("fgsm",), budgets=(4, 8), metrics=("dice", "nsd"))


def dice(region: str, value: float, state: str = "normal", case: str = "a", epsilon: float = 0.0) -> ScoreRow:
    there = 0 if state in ("reference_empty", "both_empty") else 5
    return ScoreRow("key", epsilon, case, case, region, "dice", value, state, there, 5)


def test_regions_that_the_reference_lacks_do_not_count() -> None:
    rows = [dice("WT", 0.8), dice("TC", 0.4), dice("ET", 0.0, "reference_empty"), dice("NCR", 0.1)]
    assert hard_scores(rows, REGIONS)[0.0]["a"] == pytest.approx(0.6)
    rows = [dice("WT", 0.8), dice("TC", 0.4), dice("ET", 0.0, "prediction_empty")]
    assert hard_scores(rows, REGIONS)[0.0]["a"] == pytest.approx(0.4)


def test_where_nothing_is_to_be_found_everything_counts() -> None:
    rows = [dice("WT", 1.0, "both_empty"), dice("ET", 0.0, "reference_empty")]
    assert hard_scores(rows, REGIONS)[0.0]["a"] == 0.5


def test_cases_and_budgets_are_kept_apart() -> None:
    rows = [dice("WT", 0.9), dice("WT", 0.7, case="b"), dice("WT", 0.1, epsilon=0.5)]
    assert hard_scores(rows, REGIONS) == {0.0: {"a": 0.9, "b": 0.7}, 0.5: {"a": 0.1}}


def test_the_dice_of_the_jobs_that_are_asked_for_are_read(engine: Engine) -> None:
    populate(engine, SMALL, sweeps=2)
    attacked = select(Job.digest).join(Cell, Cell.job_id == Job.id).where(Job.kind == "evaluate", Cell.attack == "fgsm")
    with read(engine) as connection:
        (digest, _) = connection.scalars(attacked.order_by(Job.id)).all()
        rows = list(results.scores(connection, [digest], metric="dice"))
    assert len(rows) == 2 * 4 * 3
    assert {(found, row.metric, row.epsilon_key, row.epsilon) for found, row in rows} == {
        (digest, "dice", "4/255", 4 / 255),
        (digest, "dice", "8/255", 8 / 255),
    }
