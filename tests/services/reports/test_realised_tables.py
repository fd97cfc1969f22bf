"""Tables of realised attacks fit a terminal and show budgets per series as such."""

from __future__ import annotations

import pytest
from sqlalchemy import insert

from db.engine import write
from db.models import Cell, Job, Sweep
from services.comparisons.access import realised
from services.reports.realised import realised_scores, realised_tables
from services.reports.table import Table
from tests.services.comparisons.result_rows import database, result_rows

COLUMNS = (
    *("model", "defense", "attack", "access", "epsilon", "region", "evaluated", "realised", "gap", "n", "budgets"),
)


def row(region: str, n: int, budgets: str = "8/255") -> tuple[object, ...]:
    return ("unet3d", "distillation", "per_series", "white-box", "8/255", region, 0.5, 0.6, 0.1, n, budgets)


def test_each_model_and_region_has_a_table_with_the_budget_of_each_series() -> None:
    rows = [row("WT", 12, "flair:8/255 t1:2/255"), row("ET", 12)]
    tables = realised_tables(Table("attacks in files: mean Dice", COLUMNS, rows))
    assert [table.title for table in tables] == [
        "attacks in files: mean Dice, WT, model unet3d (n: 12)",
        "attacks in files: mean Dice, ET, model unet3d (n: 12)",
    ]
    assert [table.records()[0]["epsilon"] for table in tables] == ["flair:8/255 t1:2/255", "8/255"]
    assert "n" not in tables[0].columns


def test_numbers_of_scores_that_differ_have_a_column() -> None:
    (table,) = realised_tables(Table("attacks in files: mean Dice", COLUMNS, [row("WT", 12), row("WT", 9)]))
    assert [found["n"] for found in table.records()] == [12, 9]


def test_the_gap_is_what_the_file_scores_less_what_was_evaluated() -> None:
    """Of the cases that were scored both ways."""
    attack = {"attack": "fgsm", "epsilon": 8 / 255}
    evaluated = result_rows({"a": 0.2, "b": 0.4, "c": 0.9}, **attack)
    through_files = [
        row._replace(access=realised(row.access), job_id=row.job_id + 100)
        for row in result_rows({"a": 0.5, "b": 0.5}, **attack)
    ]
    engine = database([*evaluated, *through_files])
    network = {"model": "unet3d", "architecture": "unet", "dims": 3, "defense": "none", "defense_params": "{}"}
    run = {"attack": "fgsm", "attack_params": "{}", "access": realised("white-box"), "replica": 0, "fold": 0}
    with write(engine) as connection:
        connection.execute(insert(Sweep).values(name="s", document={}))
        job = {"id": 900, "digest": "realise", "kind": "realise", "label": "", "params": {}, "source": {}}
        connection.execute(insert(Job).values(**job, state="done"))
        connection.execute(insert(Cell).values(sweep_id=1, job_id=900, **network, **run))
    (found,) = realised_scores(engine, "s").records()
    assert [found[column] for column in ("evaluated", "realised", "gap")] == pytest.approx([0.3, 0.5, 0.2])
    assert found["n"] == 2
