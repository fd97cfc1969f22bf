from __future__ import annotations

from sqlalchemy import Engine

from services.comparisons.result_rows import ResultRow, read_results
from tests.services.comparisons.result_rows import database, result_rows, values


def read(rows: list[ResultRow], **where: object) -> list[ResultRow]:
    with database(rows).connect() as connection:
        return read_results(connection, **where)  # type: ignore[arg-type]


def test_only_the_rows_of_the_sweep_are_read() -> None:
    mine, other = result_rows(values(1)), result_rows(values(2), sweep="other")
    assert read(mine + other, sweep="s") == sorted(mine, key=lambda row: row.case_id)
    assert len(read(mine + other)) == 22


def test_dice_comes_along_with_every_other_metric() -> None:
    rows = [row for metric in ("dice", "hd95", "nsd") for row in result_rows(values(1), metric=metric)]
    assert {row.metric for row in read(rows, metric="hd95")} == {"hd95", "dice"}
    assert {row.metric for row in read(rows, metric=["nsd", "hd95"])} == {"hd95", "nsd", "dice"}


def test_regions_are_selected() -> None:
    rows = [row for region in ("WT", "TC", "ET") for row in result_rows(values(1), region=region)]
    assert {row.region for row in read(rows, region="TC")} == {"TC"}
    assert {row.region for row in read(rows, region={"TC", "ET"})} == {"TC", "ET"}


def test_an_empty_database_has_no_rows() -> None:
    assert read([], sweep="s", metric="dice", region="WT") == []


def test_the_view_of_the_real_schema_has_these_columns(engine: Engine) -> None:
    with engine.connect() as connection:
        assert read_results(connection, sweep="s", metric="dice", region=["WT", "ET"]) == []
