"""Gates as tables."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Engine, update

from db.models import Job
from db.rows import ComparisonRow
from services.reports.asked_comparisons import compare_runs
from services.reports.comparisons import compared as table_of
from services.reports.gates import for_people, gate_rows, model_verdicts, unchecked, why_no_gates
from services.reports.table import Table
from services.science.gates.result import GATES as ASKED
from tests.db.populated import Shape, populate
from tests.services.comparisons.stored_gates import store_gates

SMALL = Shape(folds=2, patients=6, defenses=("none", "static"), attacks=("fgsm",), budgets=(8,), metrics=("dice",))
GATES = {
    ("none", 0): {"G10": True, "G5": True},
    ("none", 1): {"G10": True, "G5": True},
    ("static", 0): {"G5": False, "G10": None},
    ("static", 1): {"G5": False, "G6": False, "G10": None},
}


def compared(engine: Engine) -> list[ComparisonRow]:
    return compare_runs(engine, "defense=static", "defense=none", metric="dice", region=None, sweep="sweep-0").rows


def test_rows_come_model_by_model_in_the_order_of_the_gates(engine: Engine) -> None:
    populate(engine, SMALL, sweeps=1)
    store_gates(engine, "sweep-0", GATES)
    records = gate_rows(engine, "sweep-0").records()
    assert [(row["defense"], row["fold"], row["gate"], row["passed"]) for row in records] == [
        ("none", 0, "G5", True),
        ("none", 0, "G10", True),
        ("none", 1, "G5", True),
        ("none", 1, "G10", True),
        ("static", 0, "G5", False),
        ("static", 0, "G10", None),
        ("static", 1, "G5", False),
        ("static", 1, "G6", False),
        ("static", 1, "G10", None),
    ]


def test_people_see_a_table_for_each_network_that_says_what_every_gate_asks(engine: Engine) -> None:
    populate(engine, SMALL, sweeps=1)
    store_gates(engine, "sweep-0", GATES)
    tables = for_people(gate_rows(engine, "sweep-0"))
    assert [table.title for table in tables] == [
        f"gates of unet3d/{defense}, replica 0, fold {fold}" for defense in ("none", "static") for fold in (0, 1)
    ]
    asked = "what it asks; what was found"
    assert [tuple(row.values()) for row in tables[2].records()] == [
        ("G5", "masking", "failed", "0.5", "0.1", ASKED["G5"]),
        ("G10", "attacks", "not run", "0.5", "0.1", ASKED["G10"]),
    ]
    assert tables[2].columns[-1] == asked


def test_what_was_measured_and_found_stands_behind_what_a_gate_asks() -> None:
    columns = (
        "model",
        "defense",
        "defense_params",
        "replica",
        "fold",
        "gate",
        "variant",
        "passed",
        "value",
        "threshold",
    )
    row = ("small", "none", "{}", 0, 0, "G5", "ce on u/10", True, 0.012, 0.05)
    (table,) = for_people(Table("gates", (*columns, "detail"), [(*row, "of 100 right voxels")]))
    assert table.rows[0][-1] == f"{ASKED['G5']} (ce on u/10); of 100 right voxels"


def test_one_row_says_what_became_of_a_model_and_how_strong_its_attacks_were(engine: Engine) -> None:
    populate(engine, SMALL, sweeps=1)
    weak = {("static", fold): {**GATES["static", fold], "G17": False, "G7": fold == 0} for fold in (0, 1)}
    store_gates(engine, "sweep-0", {**GATES, **weak})
    rows = model_verdicts(engine, "sweep-0")
    assert rows.columns == ("model", "defense", "gates", "strength", "failed", "in some")
    assert rows.rows == [
        ("unet3d", "none", "passed", "strong", "", ""),
        ("unet3d", "static", "masking-suspected", "weak", "G5, G17", "G6, G7"),
    ]


def test_tables_of_comparisons_tell_what_the_gates_say_where_somebody_asked(engine: Engine) -> None:
    populate(engine, SMALL, sweeps=1)
    assert "gates a / b" not in table_of(compared(engine)).columns
    store_gates(engine, "sweep-0", GATES)
    table = table_of(compared(engine))
    assert table.rows
    assert {row["gates a / b"] for row in table.records()} == {"masking-suspected / passed"}
    assert {row["strength a / b"] for row in table.records()} == {"not run / strong"}


def test_a_sweep_without_checks_says_why(engine: Engine) -> None:
    populate(engine, SMALL, sweeps=1)
    assert gate_rows(engine, "sweep-0").rows == []
    assert "set `evaluation.gates: true`" in why_no_gates(engine, "sweep-0")


def test_checks_that_are_not_done_are_named(engine: Engine) -> None:
    populate(engine, SMALL, sweeps=1)
    store_gates(engine, "sweep-0", GATES)
    assert unchecked(engine, "sweep-0") is None
    with engine.begin() as connection:
        connection.execute(update(Job).where(Job.kind == "gates").values(state="failed"))
    said = unchecked(engine, "sweep-0")
    assert said is not None
    assert said.count("(failed)") == len(GATES)


def test_of_many_checks_that_are_not_done_a_few_are_named_and_the_rest_counted(engine: Engine) -> None:
    populate(engine, replace(SMALL, folds=6), sweeps=1)
    store_gates(engine, "sweep-0", {("none", fold): {"G5": True} for fold in range(6)})
    with engine.begin() as connection:
        connection.execute(update(Job).where(Job.kind == "gates").values(state="waiting"))
    said = unchecked(engine, "sweep-0")
    assert said is not None
    assert (said.count("(waiting)"), "1 more; `robust-cli show JOB`" in said) == (5, True)
