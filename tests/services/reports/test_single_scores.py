"""Scores of cases and folds say which masks were empty, to people and to programs."""

from __future__ import annotations

from api.cli.layout import lay_out
from services.reports.floor import under_floor
from services.reports.mean_intervals import interval_tables, mean_intervals
from services.reports.single_scores import scores_by_case, scores_by_fold, worst_patients
from tests.services.comparisons.result_rows import database, result_rows

ROWS = [
    *result_rows({"a": 0.9, "b": 0.8}, region="ET"),
    *result_rows({"c": 1.0}, region="ET", state="both_empty"),
    *result_rows({"d": 0.0}, region="ET", state="prediction_empty"),
]


def test_a_fold_counts_the_masks_that_are_empty() -> None:
    table = scores_by_fold(database(ROWS), "s")
    (record,) = table.records()
    assert (record["ET"], record["ET"].note) == (0.675, "=1 −1")
    assert (record["ET both_empty"], record["ET erased"], record["ET invented"]) == (1, 1, 0)
    assert not [column for column in table.for_people().columns if "erased" in column]


def test_a_case_tells_programs_its_state() -> None:
    states = {record["case"]: record["ET state"] for record in scores_by_case(database(ROWS), "s").records()}
    assert states == {"a": "normal", "b": "normal", "c": "both_empty", "d": "prediction_empty"}


def test_means_with_intervals_have_every_count_of_the_table_of_means() -> None:
    table = mean_intervals(database(ROWS), "s")
    (record,) = table.records()
    counts = ("scores", "scores_expected", "both_empty", "erased", "invented", "networks_under_floor")
    assert [record[name] for name in counts] == [4, 4, 1, 1, 0, 0]
    (shown,) = interval_tables(table)[0].records()
    assert shown["mean"].note == "=1 −1"


def test_a_network_under_the_floor_is_flagged_for_programs() -> None:
    engine = database(result_rows({"a": 0.1, "b": 0.2}))
    flagged = under_floor(engine, "s").flag_rows(scores_by_case(engine, "s"))
    assert [row["under_floor"] for row in flagged.records()] == [True, True]
    assert mean_intervals(engine, "s").records()[0]["networks_under_floor"] == 1


def test_a_sign_stands_beside_its_number_and_long_names_are_whole_at_80_columns() -> None:
    cases = {f"BraTS2021_{number:05d}": 0.5 for number in range(3)}
    rows = [
        row
        for region in ("WT", "TC", "ET")
        for attack in ("fgsm", "worst_case")
        for defense in ("adversarial_training", "distillation")
        for state in ("normal", "both_empty", "prediction_empty")
        for row in result_rows(
            {f"{name}_{state}": value for name, value in cases.items()},
            defense=defense,
            attack=attack,
            epsilon=8 / 255,
            region=region,
            state=state,
        )
    ]
    _, lines = lay_out(scores_by_case(database(rows), "s"), 80)
    assert max(map(len, lines)) <= 80
    assert not [line for line in lines if line.strip(" =−+") == ""]
    assert any(line.startswith("BraTS2021_00001_both_empty") and line.endswith("0.500 =") for line in lines)
    assert "· defense distillation, attack fgsm" in "\n".join(lines)


def test_titles_write_a_metric_as_papers_do() -> None:
    engine = database(result_rows({"a": 0.1, "b": 0.2}))
    for table in (scores_by_case(engine, "s"), scores_by_fold(engine, "s"), worst_patients(engine, "s", 1)):
        assert "Dice" in table.title
