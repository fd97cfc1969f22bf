"""What a model is expected to score on clean images is compared with the stored scores of all test cases."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, insert

from db.engine import read, write
from db.models import Job
from db.results import add_evaluation, add_scores
from db.rows import EvaluationRow, ScoreRow
from services.errors import BadInput
from services.jobs.kinds.expect import ExpectJob
from tests.made_cases import job_context

#: Dice of WT in three cases of two folds; of TC always 0.5.
FOLDS = {"first": (0.9, 0.8), "second": (0.7,)}


@pytest.fixture
def scored(sqlite_engine: Engine) -> Engine:
    with write(sqlite_engine) as connection:
        for fold, values in FOLDS.items():
            job = {"digest": fold, "kind": "evaluate", "label": "", "params": {}, "source": {}, "state": "done"}
            job_id = connection.execute(insert(Job).values(job).returning(Job.id)).scalar_one()
            add_evaluation(connection, job_id, EvaluationRow("i", "internal", "original", "adopted", None))
            rows = [
                ScoreRow("0", 0.0, f"{fold}{number}", "p", region, "dice", dice, "normal", 5, 5)
                for number, value in enumerate(values)
                for region, dice in (("WT", value), ("TC", 0.5))
            ]
            add_scores(connection, job_id, rows)
    return sqlite_engine


def check(engine: Engine, folder: Path, tolerance: float = 0.02, **dice: float) -> dict[str, object]:
    job = ExpectJob(evaluations=tuple(FOLDS), dice=tuple(dice.items()), tolerance=tolerance)
    return dict(job.run(job_context(folder, read=lambda: read(engine))).summary)


def test_the_mean_is_over_the_cases_of_all_folds(scored: Engine, tmp_path: Path) -> None:
    found = check(scored, tmp_path, WT=0.815, TC=0.5)
    assert found["dice"] == {"WT": pytest.approx(0.8), "TC": 0.5}


def test_a_mean_below_what_was_expected_fails_with_both_numbers(scored: Engine, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"over the 3 clean test cases .* WT 0.800 instead of 0.9 \(tolerance 0.05\)"):
        check(scored, tmp_path, tolerance=0.05, WT=0.9, TC=0.5)
    check(scored, tmp_path, tolerance=0.11, WT=0.9)


def test_a_mean_above_what_was_expected_fails_too(scored: Engine, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"WT 0.800 instead of 0.7 .* trained on these cases"):
        check(scored, tmp_path, WT=0.7)
