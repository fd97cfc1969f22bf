"""Networks that are bad on clean images are marked, in tables of means and in comparisons."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from services.comparisons.access import NATURAL
from services.comparisons.family import answer
from services.comparisons.question import Question
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import collect
from services.reports.comparisons import compared as table_of
from services.reports.degradation import shift_scores
from services.reports.floor import Floors, under_floor
from services.reports.means import mean_tables, read_means
from services.reports.table import Table
from tests.services.comparisons.result_rows import database, result_rows
from tests.services.reports.test_means import in_sweep, planned


def network(dice: float, defense: str = "none", **columns: object) -> list[ResultRow]:
    return result_rows(dict.fromkeys("abcdef", dice), defense=defense, **columns)


def floors_of(*rows: list[ResultRow], **evaluation: object) -> Floors:
    return under_floor(in_sweep([row for found in rows for row in found], evaluation=evaluation), "s")


@pytest.mark.parametrize(
    ("dice", "floor", "under"), [(0.49, 0.5, True), (0.5, 0.5, False), (0.49, 0.4, False), (0.0, 0.0, False)]
)
def test_a_network_below_the_floor_is_found(dice: float, floor: float, under: bool) -> None:
    assert bool(floors_of(network(dice), floor=floor).found) == under


def test_a_defended_network_far_below_its_undefended_twin_is_found() -> None:
    found = floors_of(network(0.9), network(0.69, "a"), network(0.71, "b")).found
    assert [name for _, name, _ in found] == ["a"]


def test_each_network_is_held_against_the_twin_of_its_own_fold_and_replica() -> None:
    rows = [
        *(network(0.9), network(0.6, fold=1), network(0.6, replica=1)),
        *(network(0.65, "a"), network(0.65, "a", fold=1), network(0.65, "a", replica=1)),
    ]
    (found,) = floors_of(*rows).found.values()
    assert (found.under, found.networks) == (1, 3)
    assert found.undefended == pytest.approx(0.7)


def test_an_adopted_network_is_one_whose_cases_the_folds_share_out() -> None:
    engine = in_sweep([*network(0.3, fold=0), *network(0.6, fold=1)])
    planned(engine, 1, "done", fold=0)
    (found,) = under_floor(engine, "s").found.values()
    assert (found.under, found.networks) == (1, 2)
    planned(engine, 2, "done", kind="adopt", fold=0)
    (found,) = under_floor(engine, "s").found.values()
    assert (found.under, found.networks, found.clean) == (1, 1, pytest.approx(0.45))


def test_the_first_region_of_the_file_counts() -> None:
    rows = [network(0.9, region="WT"), network(0.3, region="ET")]
    assert not floors_of(*rows, regions=["WT", "ET"]).found
    assert floors_of(*rows, regions=["ET", "WT"]).region == "ET"
    assert floors_of(*rows, regions=["ET", "WT"]).found


def test_cases_without_the_region_do_not_lift_a_network_that_predicts_nothing() -> None:
    absent = result_rows(dict.fromkeys("abc", 1.0), state="both_empty")
    assert floors_of(absent, result_rows({"d": 0.0}, state="prediction_empty")).found
    assert not floors_of(absent).found, "where no case has the region nothing can be said"


def test_attacked_images_and_other_metrics_say_nothing_about_the_floor() -> None:
    assert not floors_of(network(0.9), network(0.1, attack="fgsm", epsilon=0.1), network(0.1, metric="nsd")).found


def marked() -> tuple[Engine, list[ResultRow]]:
    rows = [
        *network(0.9),
        *network(0.2, "soft", defense_params={"method": "distillation", "temperature": 10}),
        *network(0.8, "soft", defense_params={"method": "distillation", "temperature": 50}),
        *network(0.9, "softer"),
    ]
    return in_sweep(rows), rows


def test_tables_mark_the_defense_and_a_sentence_says_which_and_why() -> None:
    engine, _ = marked()
    means = read_means(engine, "s")
    assert [row[0] for row in mean_tables(means)[0].rows] == [
        *("none", "soft temperature=10*", "soft temperature=50", "softer"),
    ]
    meaning, which = means.floors.sentences()
    assert "below 0.5 (`evaluation.floor`), or more than 0.2 below that of its undefended twin" in meaning
    assert which == "*: unet3d soft temperature=10, 1 of 1 network, clean WT 0.200, undefended 0.900"
    assert floors_of(network(0.9)).sentences() == []


def test_comparisons_mark_the_side_whose_networks_are_under_the_floor() -> None:
    engine, rows = marked()
    floors = under_floor(engine, "s")
    compared = answer(Question(vary="defense", regions=("WT",)), collect(rows), seed=0).comparisons
    sides = {(row[1], row[2]) for row in table_of(compared, floors=floors).rows}
    assert ("soft temperature=10*", "none") in sides
    assert ("soft temperature=50", "none") in sides
    assert ("softer", "none") in sides
    assert {row[1] for row in table_of(compared).rows} & {"soft temperature=10"}


def test_a_mark_belongs_to_the_model_that_a_side_names() -> None:
    floors = floors_of(network(0.2, "a"), network(0.9, "a", model="other"))
    assert floors.marked("unet3d", "defense=a attack=fgsm") == "defense=a* attack=fgsm"
    assert floors.marked("other", "defense=a attack=fgsm") == "defense=a attack=fgsm"
    assert floors.marked("other, unet3d", "model=other defense=a") == "model=other defense=a"
    assert floors.marked("other, unet3d", "model=unet3d defense=a") == "model=unet3d defense=a*"


def test_a_sweep_without_dice_or_without_scores_marks_nothing() -> None:
    assert not under_floor(database([]), "s").found
    assert under_floor(database(network(3.0, metric="hd95")), "s").sentences() == []


def test_tables_of_shifts_mark_the_defense_too() -> None:
    rows = [*network(0.2, "a"), *network(0.1, "a", attack="motion", access=NATURAL)]
    engine = in_sweep(rows)
    assert shift_scores(engine, "s", floors=under_floor(engine, "s")).rows[0][1] == "a*"
    assert shift_scores(engine, "s").rows[0][1] == "a"


def test_programs_are_told_which_sides_are_marked() -> None:
    floors = floors_of(network(0.9), network(0.2, "a"))
    table = Table("t", ("model", "a", "b"), [("unet3d", "defense=a", "defense=none"), ("unet3d", "defense=none", "")])
    assert [row["under_floor"] for row in floors.flagged(table).records()] == ["a", ""]
