"""Thirds of the patients by the size of a region, against numbers worked out by hand."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text

from db.engine import write
from services.comparisons.result_rows import ResultRow
from services.errors import BadInput, UnknownName
from services.reports.by_size import read_by_size, size_scores, size_sentences, size_tables
from services.reports.means import mean_tables, read_means
from services.reports.table import Noted
from tests.db.populated import Shape, populate
from tests.services.comparisons.result_rows import database, result_rows

#: Patient -> voxels of the whole tumor; "none" has no tumor.
SIZES = {"a": 100, "b": 200, "c": 300, "d": 400, "e": 500, "f": 600, "none": 0}
CLEAN = dict(zip("abcdef", (0.6, 0.8, 0.8, 0.9, 0.9, 0.9), strict=True))
ATTACKED = dict(zip("abcdef", (0.1, 0.4, 0.5, 0.7, 0.8, 0.85), strict=True))


def stored(rows: list[ResultRow], sizes: dict[str, int] = SIZES) -> Engine:
    """A database of these rows in which references have these sizes."""
    engine = database(rows)
    with write(engine) as connection:
        connection.execute(text("ALTER TABLE results ADD COLUMN reference_voxels"))
        for patient, size in sizes.items():
            connection.execute(
                text("UPDATE results SET reference_voxels = :size WHERE patient_id = :patient"),
                {"size": size, "patient": patient},
            )
    return engine


def rows_of(**columns: object) -> list[ResultRow]:
    return [
        *result_rows(CLEAN, **columns),
        *result_rows({"none": 1.0}, state="both_empty", **columns),
        *result_rows(ATTACKED, attack="fgsm", epsilon=8 / 255, **columns),
    ]


def test_means_are_of_thirds_of_the_patients_who_have_the_region() -> None:
    clean, attacked = size_scores(read_by_size(stored(rows_of()), "s")).records()
    assert [clean[name] for name in ("small", "middle", "large")] == pytest.approx([0.7, 0.85, 0.9])
    assert [attacked[name] for name in ("small", "middle", "large")] == pytest.approx([0.25, 0.6, 0.825])
    assert [clean[f"{name} patients"] for name in ("small", "middle", "large")] == [2, 2, 2]


def test_the_correlation_is_of_size_with_what_is_lost() -> None:
    clean, attacked = size_scores(read_by_size(stored(rows_of()), "s")).records()
    assert clean["spearman"] is None
    assert attacked["patients"] == 6
    assert attacked["spearman"] == pytest.approx(-1), "lost: 0.5, 0.4, 0.3, 0.2, 0.1, 0.05"
    assert attacked["spearman_low"] is None
    distances = [
        *result_rows(dict.fromkeys("abcdef", 2.0), metric="hd95"),
        *result_rows(dict(zip("abcdef", (9, 8, 5, 6, 4, 3), strict=True)), metric="hd95", attack="fgsm", epsilon=0.1),
    ]
    _, lost = size_scores(read_by_size(stored(distances), "s")).records()
    assert lost["spearman"] == pytest.approx(-1 + 6 * 2 / (6 * 35)), "distances grow"
    assert lost["spearman_low"] < lost["spearman"] < lost["spearman_high"]


def test_cases_and_replicas_of_a_patient_count_as_one() -> None:
    patients = {"a1": "a", "a2": "a"}
    rows = [
        *result_rows({**CLEAN, "a1": 0.2}, patients=patients),
        *result_rows({**CLEAN, "a2": 0.1}, patients=patients, replica=1),
    ]
    (clean,) = size_scores(read_by_size(stored(rows), "s")).records()
    assert clean["small"] == pytest.approx(((0.6 + 0.2 + 0.6 + 0.1) / 4 + 0.8) / 2)
    assert clean["small patients"] == 2


def test_people_see_a_table_for_each_metric_dice_nsd_and_the_boundary_first_then_the_correlations() -> None:
    rows = [row for metric in ("hd95", "nsd", "assd", "dice") for row in rows_of(metric=metric)]
    found = read_by_size(stored(rows), "s")
    assert [table.title for table in size_tables(found)] == [
        *(f"mean {metric} of WT by its size, model unet3d" for metric in ("Dice", "NSD", "ASSD", "HD95")),
        "size of WT and lost Dice, model unet3d",
    ]
    sentences = size_sentences(found)
    assert sentences[0] == "small: 2 patients, WT of 100 to 200 voxels on the original grid"
    assert not any(sentence.startswith("not scored") for sentence in sentences)


def test_what_was_not_scored_is_named_with_what_to_do() -> None:
    assert any(
        sentence.startswith("not scored: nsd and assd; add them to evaluation.metrics")
        for sentence in size_sentences(read_by_size(stored(rows_of()), "s"))
    )


def test_distances_of_erased_regions_stand_beside_those_that_were_measured() -> None:
    rows = [
        *result_rows({"a": 1.0, **dict.fromkeys("cdef", 2.0)}, metric="assd"),
        *result_rows({"b": 373.0}, metric="assd", state="prediction_empty"),
    ]
    found = read_by_size(stored(rows), "s")
    (row,) = size_tables(found)[0].records()
    assert (row["small"], row["small"].note) == (pytest.approx(187), "1.000 (1)\n−1")
    assert row["large"].note == ""
    assert {"a (k)", "−k"} <= {sentence.partition(":")[0] for sentence in size_sentences(found)}


def test_a_third_that_is_not_finished_says_of_how_many_patients_it_is() -> None:
    rows = [*result_rows(CLEAN), *result_rows({"a": 0.1, "c": 0.4, "d": 0.4}, attack="fgsm", epsilon=0.1)]
    found = read_by_size(stored(rows), "s")
    clean, attacked = size_tables(found)[0].records()
    assert [clean[name].note for name in ("small", "middle", "large")] == ["", "", ""]
    assert (attacked["small"].note, attacked["middle"].note, attacked["large"]) == ("n=1", "", None)
    assert "n=k: so far of k patients only" in size_sentences(found)


def test_a_region_can_be_chosen_and_a_wrong_one_is_refused() -> None:
    rows = [*rows_of(), *rows_of(region="ET")]
    assert read_by_size(stored(rows), "s").region == "WT"
    assert read_by_size(stored(rows), "s", "ET").region == "ET"
    with pytest.raises(UnknownName, match="unknown region 'EF'; did you mean 'ET'"):
        read_by_size(stored(rows), "s", "EF")


def test_two_patients_are_no_thirds() -> None:
    with pytest.raises(BadInput, match=r"scores of 2 patients .* 'WT'; thirds by size need at least 3"):
        read_by_size(stored(result_rows({"a": 0.5, "b": 0.5})), "s")


def test_both_databases_give_plain_numbers(engine: Engine) -> None:
    populate(engine, Shape(folds=2, patients=9, defenses=("none", "static"), attacks=("fgsm",), budgets=(8,)), sweeps=1)
    found = read_by_size(engine, "sweep-0", "ET")
    assert [count for count, _, _ in found.limits.values()] == [3, 3, 3]
    record = size_scores(found).records()[1]
    assert isinstance(record["small"], float)
    assert -1 <= record["spearman_low"] <= record["spearman"] <= record["spearman_high"] <= 1
    (means,) = mean_tables(read_means(engine, "sweep-0"))
    assert {type(value) for row in means.rows for value in row[4:]} == {int, Noted}
    assert {row[-1].note for row in means.rows} == {"+1"}, "one patient of nine has no enhancing tumor"
