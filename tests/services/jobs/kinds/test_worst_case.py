"""The worst of several evaluations, case by case, read from a real database."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import permutations
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert

from db import results
from db.engine import read, write
from db.models import Job
from db.rows import EvaluationRow, ScoreRow
from services.errors import NotComparable
from services.jobs.context import Outcome
from services.jobs.kinds.worst_case import WorstCaseJob
from services.science.epsilon import format_epsilon
from tests.made_cases import job_context

SMALL, LARGE = 4 / 255, 8 / 255
MADE = EvaluationRow("impl", "brats", "original", "rule", None)


def row(case: str, region: str, value: float, epsilon: float = LARGE, metric: str = "dice", **voxels: int) -> ScoreRow:
    counts = {"reference_voxels": 5, "prediction_voxels": 5, **voxels}
    return ScoreRow(
        format_epsilon(epsilon), epsilon, case, f"patient of {case}", region, metric, float(value), "normal", **counts
    )


def scores(case: str, dice: Iterable[float], epsilon: float = LARGE, hd95: float = 1.0) -> list[ScoreRow]:
    """Dice of three regions, and another metric."""
    found = [row(case, region, value, epsilon) for region, value in zip(("WT", "TC", "ET"), dice, strict=True)]
    return [*found, row(case, "WT", hd95, epsilon, "hd95")]


def store(engine: Engine, digest: str, rows: list[ScoreRow], made: EvaluationRow = MADE) -> None:
    """A finished evaluate job."""
    with write(engine) as connection:
        job = insert(Job).values(digest=digest, kind="evaluate", label=digest, params={}, source={}, state="done")
        job_id = connection.execute(job.returning(Job.id)).scalar_one()
        results.add_evaluation(connection, job_id, made)
        results.add_scores(connection, job_id, rows)


def run(engine: Engine, *members: str, epsilons: tuple[float, ...] = (LARGE,)) -> Outcome:
    context = job_context(Path(), read=partial(read, engine))
    job = WorstCaseJob(members=members, titles=tuple(f"the {name}" for name in members), epsilons=epsilons)
    return job.run(context)


def of_case(outcome: Outcome, case: str, epsilon: float = LARGE) -> set[ScoreRow]:
    return {found for found in outcome.scores if (found.case_id, found.epsilon) == (case, epsilon)}


def test_each_case_gets_all_rows_of_the_member_with_the_lowest_mean_dice(engine: Engine) -> None:
    # The second member is worse on average for `one`, though the first is worse in ET; for `two` it is the first.
    first = {"one": scores("one", (0.9, 0.8, 0.1), hd95=9.0), "two": scores("two", (0.2, 0.2, 0.2))}
    second = {"one": scores("one", (0.3, 0.4, 0.5), hd95=3.0), "two": scores("two", (0.3, 0.3, 0.3))}
    for name, found in (("first", first), ("second", second)):
        store(engine, name, [*found["one"], *found["two"]])
    store(engine, "stranger", scores("one", (0, 0, 0)))
    outcome = run(engine, "first", "second")
    assert of_case(outcome, "one") == set(second["one"])
    assert of_case(outcome, "two") == set(first["two"])
    assert len(outcome.scores) == 8
    assert outcome.evaluation == MADE
    assert outcome.summary == {"cases": 2, "won": {"8/255": {"the first": 1, "the second": 1}}}


@pytest.mark.parametrize("order", list(permutations((0.9, 0.2, 0.4))))
def test_the_lowest_of_several_is_taken_wherever_it_stands(engine: Engine, order: tuple[float, ...]) -> None:
    """The exchange of the published ensemble takes the last of all that are better than the first."""
    for dice in order:
        store(engine, f"{dice}", scores("one", (dice, dice, dice)))
    outcome = run(engine, *(f"{dice}" for dice in order))
    assert {found.value for found in outcome.scores if found.metric == "dice"} == {0.2}


def test_budgets_are_apart_and_a_member_without_one_has_no_part_in_it(engine: Engine) -> None:
    store(engine, "both", [*scores("one", (0.6, 0.6, 0.6), SMALL), *scores("one", (0.5, 0.5, 0.5))])
    store(engine, "large", [*scores("one", (0.1, 0.1, 0.1)), *scores("one", (0, 0, 0), 1.0)])
    outcome = run(engine, "both", "large", epsilons=(SMALL, LARGE))
    assert {(found.epsilon, found.value) for found in outcome.scores if found.metric == "dice"} == {
        (SMALL, 0.6),
        (LARGE, 0.1),
    }
    assert outcome.summary["won"] == {"4/255": {"the both": 1}, "8/255": {"the both": 0, "the large": 1}}


def test_of_equally_bad_members_the_first_is_taken(engine: Engine) -> None:
    for name, hd95 in (("a", 1.0), ("b", 2.0)):
        store(engine, name, scores("one", (0.0, 0.0, 0.0), hd95=hd95))
    for members, hd95 in ((("a", "b"), 1.0), (("b", "a"), 2.0)):
        assert {found.value for found in run(engine, *members).scores if found.metric == "hd95"} == {hd95}


def test_regions_that_the_reference_lacks_do_not_count(engine: Engine) -> None:
    """Else a member that invents enhancing tumor would look worse than one that misses the whole tumor."""
    absent = {"reference_voxels": 0, "prediction_voxels": 7}
    store(engine, "misses", [row("one", "WT", 0.2), row("one", "ET", 1.0, reference_voxels=0, prediction_voxels=0)])
    store(engine, "invents", [row("one", "WT", 0.6), row("one", "ET", 0.0, **absent)])
    assert run(engine, "invents", "misses").summary["won"] == {"8/255": {"the invents": 0, "the misses": 1}}


def test_where_nothing_is_to_be_found_more_false_positives_are_worse(engine: Engine) -> None:
    for name, value, found in (("few", 0.0, 3), ("many", 0.0, 30), ("none", 1.0, 0)):
        store(engine, name, [row("one", "WT", value, reference_voxels=0, prediction_voxels=found)])
    assert run(engine, "none", "few", "many").summary["won"]["8/255"]["the many"] == 1


def test_members_that_were_scored_in_different_ways_are_refused(engine: Engine) -> None:
    store(engine, "old", scores("one", (0.5, 0.5, 0.5)), EvaluationRow("old impl", "brats", "original", "rule", None))
    store(engine, "new", scores("one", (0.4, 0.4, 0.4)))
    with pytest.raises(NotComparable, match=r"scored in different ways, .*impl against .*impl"):
        run(engine, "old", "new")


def test_how_members_are_called_is_no_part_of_what_it_is() -> None:
    digests = {
        WorstCaseJob(members=("a", "b"), titles=titles, epsilons=(LARGE,)).digest()
        for titles in (("x", "y"), ("p", "q"))
    }
    assert len(digests) == 1
    assert WorstCaseJob(members=("a",), titles=("x",), epsilons=(LARGE,)).digest() not in digests
