"""Tables of mean scores say how many scores are in a mean, which of them nobody measured, and what is still to come."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, insert

from api.cli import show
from db.engine import write
from db.models import Cell, Job, Sweep
from services.comparisons.result_rows import ResultRow
from services.reports.means import mean_scores, mean_sentences, mean_tables, read_means
from services.reports.table import Noted
from tests.services.comparisons.result_rows import database, result_rows, values

#: A network that predicts nothing: three of five patients have no enhancing tumor.
COLLAPSED = [
    *result_rows(dict.fromkeys("abc", 1.0), region="ET", state="both_empty"),
    *result_rows(dict.fromkeys("de", 0.0), region="ET", state="prediction_empty"),
    *result_rows(dict.fromkeys("abcde", 0.0), region="WT", state="prediction_empty"),
]


def in_sweep(rows: list[ResultRow], **document: object) -> Engine:
    """The rows as those of sweep "s", which was stored with this document."""
    engine = database(rows)
    with write(engine) as connection:
        connection.execute(insert(Sweep).values(name="s", document=document))
    return engine


def planned(engine: Engine, number: int, state: str, kind: str = "evaluate", **cell: object) -> None:
    """A job of the sweep, as a rule one that scores fold `fold` of a network."""
    columns = {"model": "unet3d", "architecture": "unet", "dims": 3, "defense": "none", "defense_params": "{}"}
    columns |= {"attack": "clean", "attack_params": "{}", "access": "white-box", "replica": 0, **cell}
    with write(engine) as connection:
        job = {"id": number, "digest": str(number), "kind": kind, "label": "", "params": {}, "source": {}}
        connection.execute(insert(Job).values(**job, state=state))
        connection.execute(insert(Cell).values(sweep_id=1, job_id=number, **columns))


def test_a_collapsed_network_has_the_best_enhancing_tumor_and_its_table_says_why() -> None:
    (table,) = mean_tables(read_means(database(COLLAPSED), "s"))
    (row,) = table.records()
    assert row["n"] == 5
    assert isinstance(row["ET"], Noted)
    assert (row["ET"], row["ET"].note) == (pytest.approx(0.6), "=3 −2")
    assert (row["WT"], row["WT"].note) == (0, "−5")
    (record,) = mean_scores(database(COLLAPSED), "s").records()
    assert (record["ET both_empty"], record["ET erased"], record["ET invented"]) == (3, 2, 0)


def test_a_patient_who_was_scanned_twice_counts_once() -> None:
    rows = result_rows({"a1": 0.2, "a2": 0.4, "b": 0.9}, patients={"a1": "a", "a2": "a"})
    (record,) = mean_scores(database(rows), "s").records()
    assert record["WT"] == pytest.approx((0.3 + 0.9) / 2)


def test_each_worst_case_says_how_it_was_chosen_and_where_another_attack_may_be_worse() -> None:
    def rows(name: str, **params: object) -> list[ResultRow]:
        params = {"method": "worst_case", "of": ["fgsm", "pgd"], **params}
        return result_rows({"a": 0.5}, attack=name, epsilon=8 / 255, attack_params=params)

    found = [*rows("worst_case"), *rows("worst_case", select="region"), *rows("far", select="hd95")]
    said = [line for line in mean_sentences(read_means(database(found), "s")) if "attack with the" in line]
    assert [line.partition(":")[0] for line in said] == ["far", "worst_case", "worst_case select=region"]
    for line, words in zip(said, ("worst hd95 there; in other metrics", "in a single one", "Dice there"), strict=True):
        assert words in line
    assert not [line for line in mean_sentences(read_means(database(COLLAPSED), "s")) if "attack with the" in line]


def test_every_sign_that_stands_in_a_table_is_explained_and_no_other() -> None:
    said = " ".join(mean_sentences(read_means(database(COLLAPSED), "s")))
    assert "=k:" in said
    assert "−k:" in said
    assert "+k:" not in said
    invented = result_rows({"a": 0.0}, state="reference_empty")
    assert "+k:" in " ".join(mean_sentences(read_means(database(invented), "s")))
    whole = mean_sentences(read_means(database(result_rows({"a": 0.9})), "s"))
    assert whole == ["n: scores in each mean, one for each case and replica"]


def test_a_distance_stands_with_its_penalty_and_without() -> None:
    rows = [
        *result_rows({"a": 2.0, "b": 4.0}, metric="hd95"),
        *result_rows({"c": 373.0}, metric="hd95", state="prediction_empty"),
        *result_rows({"d": 0.0}, metric="hd95", state="both_empty"),
    ]
    engine = database(rows)
    (row,) = mean_tables(read_means(engine, "s", "hd95"))[0].records()
    assert (row["WT"], row["WT"].note) == (pytest.approx(379 / 4), "3.000 (2)\n=1 −1")
    (record,) = mean_scores(engine, "s", "hd95").records()
    assert (record["WT two_surfaces"], record["WT mean_of_two_surfaces"]) == (2, pytest.approx(3))
    assert any(sentence.startswith("a (k):") for sentence in mean_sentences(read_means(engine, "s", "hd95")))


def test_a_distance_that_nobody_measured_is_a_dash() -> None:
    rows = result_rows({"a": 373.0}, metric="hd95", state="prediction_empty")
    (row,) = mean_tables(read_means(database(rows), "s", "hd95"))[0].records()
    assert row["WT"].note == "– (0)\n−1"


def test_an_unfinished_row_says_how_many_patients_of_how_many_are_in_it() -> None:
    tested = {"cases": [4, 4, 3], "patients": [4, 4, 3]}
    engine = in_sweep(result_rows(dict.fromkeys("abcd", 0.5)), tested=tested)
    planned(engine, 1, "done", fold=0)
    planned(engine, 2, "running", fold=1)
    planned(engine, 3, "failed", fold=2)
    means = read_means(engine, "s")
    (row,) = mean_tables(means)[0].records()
    assert row["n"] == "4 of 11"
    assert "not finished, 4 of 11 patients so far: unet3d none clean" in mean_sentences(means)
    (record,) = mean_scores(engine, "s").records()
    assert (record["cases"], record["cases_expected"], record["patients_expected"]) == (4, 11, 11)


def test_a_second_training_that_is_still_to_come_brings_scores_and_no_patients() -> None:
    engine = in_sweep(result_rows(dict.fromkeys("abcd", 0.5)), tested={"cases": [4], "patients": [4]})
    planned(engine, 1, "ready", fold=0, replica=1)
    means = read_means(engine, "s")
    assert mean_tables(means)[0].records()[0]["n"] == "4 of 8"
    assert "not finished, 4 of 8 scores so far: unet3d none clean" in mean_sentences(means)


def test_a_sweep_that_was_stored_without_its_numbers_learns_them_from_what_is_scored() -> None:
    rows = [
        *result_rows(dict.fromkeys("abcd", 0.5)),
        *result_rows(dict.fromkeys("efg", 0.5), fold=1),
        *result_rows(dict.fromkeys("abcd", 0.4), defense="static"),
    ]
    engine = in_sweep(rows)
    planned(engine, 1, "waiting", fold=1, defense="static", defense_params='{"method": "static"}')
    planned(engine, 2, "waiting", fold=2)
    clean, static = mean_tables(read_means(engine, "s"))[0].records()
    assert clean["n"] == "7 so far", "nothing of fold 2 is known"
    assert static["n"] == "4 of 7"


def test_what_is_finished_stands_as_a_number() -> None:
    engine = in_sweep(result_rows(dict.fromkeys("abcd", 0.5)), tested={"cases": [5], "patients": [5]})
    planned(engine, 1, "done", fold=0)
    assert mean_tables(read_means(engine, "s"))[0].records()[0]["n"] == 4, "a case that an attack left out is no gap"


def test_clean_images_have_no_access_in_a_table_and_keep_the_stored_one_for_programs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    engine = database(result_rows({"a": 0.9}))
    show.show_table(mean_tables(read_means(engine, "s"))[0])
    assert " ".join(capsys.readouterr().out.splitlines()[3].split()) == "none clean – 0 1 0.900"
    assert mean_scores(engine, "s").records()[0]["access"] == "white-box"


def test_a_budget_that_differs_between_series_is_told_for_each() -> None:
    def budget_of(**series: float) -> object:
        params = {"method": "fgsm", "series": series}
        rows = result_rows({"a": 0.9}, attack="fgsm", attack_params=params, epsilon=8 / 255)
        return mean_tables(read_means(database(rows), "s"))[0].records()[0]["epsilon"]

    assert budget_of(ct=0.25, pet=1.0) == "ct:2/255 pet:8/255"
    assert budget_of(ct=1.0, pet=1.0) == "8/255"
    assert budget_of(ct=1 / 3, pet=1.0) == "ct:0.01046 pet:8/255"


def test_regions_stand_in_the_order_in_which_the_file_lists_them() -> None:
    rows = [row for region in ("WT", "TC", "ET") for row in result_rows({"a": 0.9}, region=region)]
    columns = mean_scores(in_sweep(rows, evaluation={"regions": ["ET", "WT", "TC"]}), "s").columns
    assert columns[6:9] == ("ET", "WT", "TC")
    assert mean_scores(database(rows), "s").columns[6:9] == ("WT", "TC", "ET"), "where nothing is known of a file"


def test_tables_of_mean_scores_fit_80_columns(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    conditions = ({}, {"attack": "worst_case", "epsilon": 16 / 255}, {"attack": "fgsm", "access": "transfer"})
    rows = [
        row
        for metric in ("dice", "hd95")
        for region in ("WT", "TC", "ET")
        for condition in conditions
        for state in ("normal", "both_empty", "prediction_empty", "reference_empty")
        for row in result_rows(
            {f"{state}{number}": 312.5 for number in range(12)},
            model="dynunet2d",
            defense="distillation",
            metric=metric,
            region=region,
            state=state,
            **condition,
        )
    ]
    for metric in ("dice", "hd95"):
        means = read_means(database(rows), "s", metric)
        for table in mean_tables(means):
            show.show_table(table)
        show.show_lines(mean_sentences(means))
    lines = capsys.readouterr().out.splitlines()
    assert max(len(line.rstrip()) for line in lines) <= 80
    text = " ".join(lines)
    assert "distillation" in text
    assert "worst_case" in text


@pytest.mark.parametrize(("metric", "in_mm"), [("hd95", True), ("calibration_error", False), ("abstention", False)])
def test_only_distances_are_in_mm(metric: str, in_mm: bool) -> None:
    (table,) = mean_tables(read_means(database(result_rows(values(0), metric=metric)), "s", metric))
    assert ("in mm" in table.title) == in_mm
