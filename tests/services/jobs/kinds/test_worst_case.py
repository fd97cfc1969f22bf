"""The worst of several evaluations, case by case, read from a real database."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import permutations
from pathlib import Path
from random import Random
from typing import Any

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


def run(engine: Engine, *members: str, epsilons: tuple[float, ...] = (LARGE,), **fields: Any) -> Outcome:
    context = job_context(Path(), read=partial(read, engine))
    titles = tuple(f"the {name}" for name in members)
    return WorstCaseJob(members=members, titles=titles, epsilons=epsilons, **fields).run(context)


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


def test_by_region_each_region_gets_all_rows_of_the_member_with_the_lowest_dice_there(engine: Engine) -> None:
    store(engine, "first", scores("one", (0.5, 0.2, 0.9), hd95=9.0))
    store(engine, "second", scores("one", (0.4, 0.3, 0.8), hd95=1.0))
    outcome = run(engine, "first", "second", select="region")
    found = {(row.region, row.metric): row.value for row in outcome.scores}
    assert found == {("WT", "dice"): 0.4, ("WT", "hd95"): 1.0, ("TC", "dice"): 0.2, ("ET", "dice"): 0.8}
    assert outcome.summary["won"]["8/255"] == {
        "WT": {"the first": 0, "the second": 1},
        "TC": {"the first": 1, "the second": 0},
        "ET": {"the first": 0, "the second": 1},
    }


def test_by_a_metric_each_region_gets_the_worst_value_of_it(engine: Engine) -> None:
    for name, dice, hd95 in (("near", 0.1, 3.0), ("far", 0.9, 30.0)):
        store(engine, name, [row("one", "WT", dice), row("one", "WT", hd95, metric="hd95")])
    for select, value in (("dice", 0.1), ("hd95", 30.0)):
        outcome = run(engine, "near", "far", select=select)
        assert value in {found.value for found in outcome.scores if found.metric == select}


def test_by_region_what_an_attack_invents_counts_and_more_of_it_is_worse(engine: Engine) -> None:
    for name, value, found in (("none", 1.0, 0), ("few", 0.0, 3), ("many", 0.0, 30)):
        store(engine, name, [row("one", "ET", value, reference_voxels=0, prediction_voxels=found)])
    for order in permutations(("none", "few", "many")):
        outcome = run(engine, *order, select="region")
        assert [row.prediction_voxels for row in outcome.scores] == [30]


def test_where_no_member_aims_to_invent_a_region_the_summary_names_the_cases_without_it(engine: Engine) -> None:
    absent = [row("one", "ET", 1.0, reference_voxels=0, prediction_voxels=0), row("two", "ET", 0.7)]
    store(engine, "a", [*absent, row("one", "WT", 0.5)])
    assert run(engine, "a", select="region").summary["not_sought"] == {"ET": ["one"]}
    assert "not_sought" not in run(engine, "a", select="region", inventing=("the a",)).summary
    assert "not_sought" not in run(engine, "a").summary


@pytest.mark.parametrize("select", ["region", "dice", "hd95"])
def test_no_member_is_worse_anywhere_and_more_members_never_make_it_better(engine: Engine, select: str) -> None:
    """Against brute force over what is stored: ties, absent regions and budgets that some members lack included."""
    metric, sign = ("hd95", -1) if select == "hd95" else ("dice", 1)
    for seed in range(6):
        draw = Random(seed)
        members = [f"{seed} member {number}" for number in range(5)]
        absent = {(case, region): draw.random() < 0.3 for case in "abc" for region in ("WT", "TC", "ET")}
        stored: dict[str, list[ScoreRow]] = {}
        for member in members:
            budgets = draw.sample((SMALL, LARGE), draw.randint(1, 2))
            stored[member] = [
                row(case, region, found, epsilon, name, reference_voxels=0 if nothing else 9, prediction_voxels=voxels)
                for (case, region), nothing in absent.items()
                for epsilon in budgets
                for voxels in [draw.choice((0, 4, 8))]
                for name, found in (("dice", draw.choice((0.0, 0.2, 1.0))), ("hd95", draw.choice((1.0, 2.0))))
            ]
            store(engine, member, stored[member])
        earlier: dict[tuple[str, str, str], float] = {}
        for size in range(1, len(members) + 1):
            of = members[:size]
            outcome = run(engine, *of, epsilons=(SMALL, LARGE), select=select)
            found = {(r.epsilon_key, r.case_id, r.region): sign * r.value for r in outcome.scores if r.metric == metric}
            everything = [r for member in of for r in stored[member] if r.metric == metric]
            assert found.keys() == {(r.epsilon_key, r.case_id, r.region) for r in everything}
            for key, value in found.items():
                tried = [sign * r.value for r in everything if (r.epsilon_key, r.case_id, r.region) == key]
                assert value == min(tried) <= earlier.get(key, value)
            earlier = found


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
    same = WorstCaseJob(members=("a", "b"), titles=("x", "y"), epsilons=(LARGE,), inventing=("x",), select="mean")
    assert {same.digest()} == digests
    assert same.model_copy(update={"select": "region"}).digest() not in digests
    assert WorstCaseJob(members=("a",), titles=("x",), epsilons=(LARGE,)).digest() not in digests
