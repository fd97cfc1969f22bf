"""Your own comparison reads the runs that it is about, and says what it would say after reading everything."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, update

from db.engine import read
from db.models import Cell
from services.comparisons.on_demand import choose, compare_selected
from services.comparisons.result_rows import read_results, read_runs
from services.comparisons.selection import parse_selection
from services.errors import BadInput
from services.reports.asked_comparisons import compare_runs
from tests.db.populated import Shape, populate

SMALL = Shape(
    folds=2, patients=8, defenses=("none", "static"), attacks=("fgsm", "ifgsm"), budgets=(2, 8), metrics=("dice", "nsd")
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("defense=static", "defense=none"),
        ("defense=static attack=fgsm epsilon=8/255", "defense=none"),
        ("attack=fgsm", "attack=clean"),
        ("attack=clean defense=none", "attack=ifgsm access=white-box"),
        ("defense=none access=white-box epsilon=2/255", "defense=none access=white-box epsilon=8/255"),
        ("sweep=sweep-0 defense=none", "sweep=sweep-1 defense=none"),
        ("defense=static fold=0 case_id=BraTS2021_00004", "defense=none"),
        ("attack.steps=10 defense=static", "defense=none"),
    ],
)
def test_it_says_the_same_as_after_reading_everything(engine: Engine, a: str, b: str) -> None:
    populate(engine, SMALL, sweeps=2)
    for metric, sweep in (("dice", None), ("nsd", "sweep-1")):
        with read(engine) as connection:
            everything = read_results(connection, sweep=sweep, metric=metric)
        sides = parse_selection(a), parse_selection(b)
        if sweep is not None and "sweep" in sides[0]:
            continue
        expected = compare_selected(everything, *sides, metric)
        assert compare_runs(engine, a, b, metric=metric, region=None, sweep=sweep).rows == expected


def test_runs_that_are_not_compared_are_not_read(sqlite_engine: Engine) -> None:
    populate(sqlite_engine, SMALL, sweeps=2)
    sides = parse_selection("sweep=sweep-1 defense=static attack=fgsm epsilon=8/255"), {"defense": "none"}
    with read(sqlite_engine) as connection:
        chosen, _ = choose(read_runs(connection), *sides)
        rows = read_results(connection, metric="dice", region="WT", runs=chosen)
    assert {(row.sweep, row.attack, row.epsilon) for row in rows} == {("sweep-1", "fgsm", 8 / 255)}
    assert len(rows) == 2 * SMALL.patients  # white-box of both networks: nothing stands against transfer


@pytest.mark.parametrize(
    ("a", "words"),
    [
        ("defense=static attack=pgd", "side A .*attack is one of clean, fgsm, ifgsm"),
        ("defense=static attack=clean epsilon=8/255", "all together"),
        ("defense=static case_id=nobody", "case_id is one of BraTS2021_00000, "),
    ],
)
def test_a_side_that_matches_nothing_lists_what_there_is(sqlite_engine: Engine, a: str, words: str) -> None:
    populate(sqlite_engine, SMALL, sweeps=1)
    with pytest.raises(BadInput, match=words):
        compare_runs(sqlite_engine, a, "defense=none", metric="dice", region=None)


def test_an_access_that_is_not_there_is_named_beside_the_realised_ones_that_are(sqlite_engine: Engine) -> None:
    populate(sqlite_engine, SMALL, sweeps=1)
    with sqlite_engine.begin() as connection:
        connection.execute(update(Cell).where(Cell.access == "transfer").values(access="white-box realised"))
    sides = "defense=static attack=fgsm access='white-box realized'", "defense=none attack=fgsm"
    with pytest.raises(BadInput, match="access is one of white-box, white-box realised"):
        compare_runs(sqlite_engine, *sides, metric="dice", region=None)


def test_a_metric_that_was_not_scored_is_named(sqlite_engine: Engine) -> None:
    populate(sqlite_engine, SMALL, sweeps=1)
    with pytest.raises(BadInput, match="no completed result of metric 'hd95'"):
        compare_runs(sqlite_engine, "defense=static", "defense=none", metric="hd95", region=None)


def test_an_empty_database_has_nothing_to_compare(engine: Engine) -> None:
    with pytest.raises(BadInput, match="no completed result of metric 'dice'; results there are: none"):
        compare_runs(engine, "defense=static", "defense=none", metric="dice", region=None)
