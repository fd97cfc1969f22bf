"""`--region`, `--attack` and `--defense` leave what was asked for, under the names of the whole sweep."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import Engine

from services.errors import UnknownName
from services.reports.chosen import Chosen
from services.reports.floor import Floors, UnderFloor
from services.reports.mean_intervals import mean_intervals
from services.reports.means import mean_scores, mean_tables, read_means
from services.reports.single_scores import scores_by_case, scores_by_fold, worst_patients
from tests.services.comparisons.result_rows import CASES, database, result_rows, values

SOFT = [{"name": "distillation", "temperature": number} for number in (10, 50)]
NETWORKS: list[dict[str, object]] = [
    {"defense": "none"},
    *({"defense": "soft", "defense_params": params} for params in SOFT),
]


@pytest.fixture(scope="module")
def engine() -> Engine:
    rows = [
        row
        for number, defense in enumerate(
            ({"defense": "none"}, *({"defense": "soft", "defense_params": p} for p in SOFT))
        )
        for attack, epsilon in (("clean", 0.0), ("fgsm", 8 / 255), ("pgd", 8 / 255))
        for region in ("WT", "ET")
        for row in result_rows(values(number + len(attack)), attack=attack, epsilon=epsilon, region=region, **defense)
    ]
    return database(rows)


def test_names_and_all_words_choose(engine: Engine) -> None:
    def defenses(*names: str) -> set[str]:
        chosen = Chosen.of(["ET"], ["clean,fgsm"], list(names))
        table = mean_scores(engine, "s", "dice", chosen)
        assert ("ET" in table.columns, "WT" in table.columns) == (True, False)
        assert {row["attack"] for row in table.records()} == {"clean", "fgsm"}
        return {row["defense"] for row in table.records()}

    assert defenses("soft") == {"soft temperature=10", "soft temperature=50"}
    assert defenses("none", "soft temperature=50") == {"none", "soft temperature=50"}
    assert len(chosen_rows(engine)) == 3


def chosen_rows(engine: Engine) -> object:
    return Chosen.of(["WT"], ["pgd"], None).rows(mean_intervals(engine, "s")).rows


@pytest.mark.parametrize("options", [(["XX"], None, None), (None, ["fgms"], None), (None, None, ["sofd"])])
def test_a_name_that_does_not_exist_is_told(engine: Engine, options: tuple[list[str] | None, ...]) -> None:
    with pytest.raises(UnknownName):
        read_means(engine, "s", "dice", Chosen.of(*options))


def test_intervals_stand_behind_their_means_where_they_were_read(engine: Engine) -> None:
    (table,) = mean_tables(read_means(engine, "s", "dice", intervals=True))
    assert table.columns[-4:] == ("WT", "WT 95 %", "ET", "ET 95 %")
    assert table.extras == ("WT 95 %", "ET 95 %")
    records = {(row["defense"], row["attack"], row["region"]): row for row in mean_intervals(engine, "s").records()}
    for row in table.records():
        found = records[row["defense"], row["attack"], "ET"]
        assert row["ET 95 %"] == f"{found['low']:.3f} … {found['high']:.3f}"


def test_cases_and_folds_stand_alone(engine: Engine) -> None:
    chosen = Chosen.of(None, ["fgsm"], ["none"])
    cases = scores_by_case(engine, "s", "dice", chosen).records()
    assert {row["case"]: row["WT"] for row in cases} == pytest.approx(values(4))
    (fold,) = scores_by_fold(engine, "s", "dice", chosen).records()
    assert (fold["n"], fold["WT"]) == (len(CASES), pytest.approx(sum(values(4).values()) / len(CASES)))


def test_one_of_several_settings_keeps_its_name_and_its_mark(engine: Engine) -> None:
    chosen = Chosen.of(["WT"], ["fgsm"], ["soft temperature=50"])
    names = frozenset(("unet3d", "soft", json.dumps(params, sort_keys=True)) for params in SOFT)
    low = Floors("WT", 0.5, {network: UnderFloor(1, 1, 0.1, None) for network in names}, names)
    for table in (scores_by_case(engine, "s", "dice", chosen), scores_by_fold(engine, "s", "dice", chosen)):
        assert {row["defense"] for row in low.mark_rows(table).records()} == {"soft temperature=50*"}
        assert Floors("WT", 0.5, {}, names).mark_rows(table).rows == list(table.rows)


def test_the_worst_patients_are_named_with_what_they_were_worst_under(engine: Engine) -> None:
    found = worst_patients(engine, "s", 2, "dice", Chosen.of(["WT"], None, ["none"])).records()
    scores = {
        (patient, attack): value
        for attack in ("clean", "fgsm", "pgd")
        for patient, value in values(len(attack)).items()
    }
    lowest = sorted(
        {p: min(v for (q, _), v in scores.items() if q == p) for p, _ in scores}.items(), key=lambda i: i[1]
    )
    assert [(row["patient"], row["worst"]) for row in found] == [(p, pytest.approx(v)) for p, v in lowest[:2]]
    for row in found:
        assert scores[row["patient"], row["attack"]] == pytest.approx(row["worst"])
        assert row["clean"] == pytest.approx(scores[row["patient"], "clean"])
