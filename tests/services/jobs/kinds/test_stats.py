from __future__ import annotations

import json
from pathlib import Path

import pytest

from services.comparisons.question import Question, default_questions
from services.comparisons.result_rows import ResultRow
from services.errors import NotComparable
from services.jobs.context import Outcome, Progress
from services.jobs.kinds.stats import StatsJob
from tests.made_cases import job_context
from tests.services.comparisons.result_rows import database, result_rows, values


def run(rows: list[ResultRow], *questions: Question, seen: list[Progress] | None = None) -> Outcome:
    """The stats job of sweep "s" over these rows."""
    engine = database(rows)
    context = job_context(Path(), progress=(seen if seen is not None else []).append, read=engine.connect)
    return StatsJob(sweep="s", evaluations=("a", "b"), questions=questions, seed=7).run(context)


def swept() -> list[ResultRow]:
    """Two models' worth of rows: undefended and defended, clean and attacked, Dice and HD95."""
    return [
        row
        for metric in ("dice", "hd95")
        for number, defense in enumerate(("none", "distillation"))
        for attack, epsilon in (("clean", 0.0), ("fgsm", 8 / 255))
        for row in result_rows(
            values(number, 0.8 - 10 * epsilon), defense=defense, attack=attack, epsilon=epsilon, metric=metric
        )
    ]


def test_every_question_is_answered() -> None:
    seen: list[Progress] = []
    outcome = run(swept(), *default_questions(["distillation"], ["fgsm"], ["dice", "hd95"], ["WT"]), seen=seen)
    assert outcome.summary["comparisons"] == len(outcome.comparisons) == 2 * (2 + 2)
    assert outcome.summary["families"] == 2 * (2 + 1)
    assert (outcome.summary["seed"], outcome.summary["refused"], outcome.summary["unanswered"]) == (7, [], [])
    assert [step.done for step in seen] == [0, 1, 2, 3]
    assert all(row.failure_rate_a is not None for row in outcome.comparisons)


def test_rows_of_other_sweeps_are_not_read() -> None:
    question = Question(vary="defense", a="distillation", b="none", regions=("WT",))
    other = [row._replace(sweep="other", job_id=row.job_id + 1, value=0.1) for row in swept()]
    assert run(swept() + other, question).comparisons == run(swept(), question).comparisons


def test_a_question_without_runs_is_named() -> None:
    outcome = run(swept(), Question(id="mine", vary="defense", a="static", b="none"))
    assert (outcome.comparisons, outcome.summary["unanswered"]) == ([], ["mine"])


def test_one_refusal_stands_in_the_summary_and_only_refusals_fail_the_job() -> None:
    rows = [row._replace(label_scheme="msd") if row.defense == "distillation" else row for row in swept()]
    against_none = Question(vary="defense", a="distillation", b="none", regions=("WT",))
    outcome = run(rows, against_none, Question(vary="attack", b="clean", regions=("WT",)))
    assert "label_scheme" in outcome.summary["refused"][0]
    assert len(outcome.comparisons) == 2
    with pytest.raises(NotComparable, match="label_scheme differs, msd against brats"):
        run(rows, against_none)


def test_the_summary_is_strict_json() -> None:
    outcome = run(swept(), Question(vary="attack", b="clean", regions=("WT",)))
    assert json.loads(json.dumps(outcome.summary, allow_nan=False))["comparisons"] == 2
