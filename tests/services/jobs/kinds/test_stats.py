from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import insert

from db.models import Job
from services.comparisons.access import realised
from services.comparisons.question import Question, default_questions
from services.comparisons.result_rows import ResultRow
from services.errors import NotComparable, RobustError
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


def test_images_that_went_through_files_stand_in_no_question() -> None:
    questions = default_questions(["distillation"], ["fgsm"], ["dice", "hd95"], ["WT"])
    through_files = [
        row._replace(access=realised(row.access), job_id=row.job_id + 100, value=0.1)
        for row in swept()
        if row.attack != "clean"
    ]
    assert run(swept() + through_files, *questions).comparisons == run(swept(), *questions).comparisons


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


def test_the_primary_endpoint_comes_first_and_three_defenses_are_ranked() -> None:
    rows = swept() + [
        row
        for attack, epsilon in (("clean", 0.0), ("fgsm", 8 / 255))
        for row in result_rows(values(5, 0.9 - 10 * epsilon), defense="trades", attack=attack, epsilon=epsilon)
    ]
    questions = default_questions(["distillation", "trades"], ["fgsm"], ["dice"], ["WT"])
    job = StatsJob(sweep="s", evaluations=("a",), questions=questions, seed=7, primary_region="WT")
    outcome = job.run(job_context(Path(), progress=lambda step: None, read=database(rows).connect))
    primary = [row for row in outcome.comparisons if row.role == "primary"]
    assert outcome.comparisons[: len(primary)] == primary
    assert [(row.a, row.b) for row in primary] == [
        ("defense=distillation", "defense=trades"),
        ("defense=distillation", "defense=none"),
        ("defense=trades", "defense=none"),
    ]
    assert {row.adjustment for row in primary} == {"holm"}
    assert {row.adjustment for row in outcome.comparisons if row.role == "exploratory"} == {"benjamini_hochberg"}
    (ranked,) = outcome.summary["rankings"]
    assert {entry["defense"] for entry in ranked["defenses"]} == {"none", "distillation", "trades"}
    assert outcome.summary["primary"] == 3
    json.dumps(outcome.summary, allow_nan=False)


def test_a_question_keeps_the_adjustment_that_it_says() -> None:
    (one, *_) = run(swept(), Question(vary="attack", b="clean", regions=("WT",), adjustment="holm")).comparisons
    assert one.adjustment == "holm"


def test_the_summary_is_strict_json() -> None:
    outcome = run(swept(), Question(vary="attack", b="clean", regions=("WT",)))
    assert json.loads(json.dumps(outcome.summary, allow_nan=False))["comparisons"] == 2


def test_rows_name_the_jobs_that_they_compare_and_how_many_evaluations_had_results() -> None:
    rows = swept()
    outcome = run(rows, Question(vary="defense", a="distillation", b="none", regions=("WT",)))
    for row in outcome.comparisons:
        scored = {found.job_id for found in rows if found.metric == row.metric and found.epsilon == row.epsilon}
        assert row.jobs == ",".join(map(str, sorted(scored)))
        assert (row.evaluations, row.evaluations_used) == (2, 2)
    assert (outcome.summary["evaluations"], outcome.summary["used"], outcome.summary["missing"]) == (2, 2, [])


@pytest.mark.parametrize("state", ["failed", "parked", "blocked", "cancelled", "running"])
def test_what_has_no_results_is_named_and_the_rest_compared(state: str) -> None:
    engine = database(swept())
    with engine.begin() as connection:
        for number, digest in ((901, "a"), (902, "g")):
            job = {"id": number, "digest": digest, "kind": "evaluate", "label": f"what {digest} does", "state": state}
            connection.execute(insert(Job), {**job, "params": {}, "source": {}})
    question = Question(vary="attack", b="clean", regions=("WT",))
    job = StatsJob(sweep="s", evaluations=("a", "b", "g"), questions=(question,), seed=7)
    outcome = job.run(job_context(Path(), progress=lambda step: None, read=engine.connect))
    assert {(row.evaluations, row.evaluations_used) for row in outcome.comparisons} == {(3, 1)}
    assert outcome.summary["missing"] == [
        {"job": 901, "what": "what a does", "state": state},
        {"job": 902, "what": "what g does", "state": state},
    ]
    nothing = StatsJob(sweep="s", evaluations=("a",), questions=(question,), seed=7)
    with pytest.raises(RobustError, match="no evaluation of the sweep has results, of 1 planned"):
        nothing.run(job_context(Path(), progress=lambda step: None, read=engine.connect))
