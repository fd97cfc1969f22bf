"""Tables of realised attacks fit a terminal and show budgets per series as such."""

from __future__ import annotations

from services.reports.realised import realised_tables
from services.reports.table import Table

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
