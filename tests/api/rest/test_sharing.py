"""What share links show of tables: no name, also where a list or a sentence names somebody."""

from __future__ import annotations

from api.rest.sharing import ShownNames
from services.report.pseudonyms import Pseudonyms
from services.reports.table import Table

ROWS = Table(
    "comparisons",
    ("region", "detail", "missing_cases", "n"),
    [("ET", "pgd on 7: none", "7, BraTS-0007", 7), ("WT", "", None, 7)],
)


def test_columns_that_name_cases_name_nobody_however_short_their_names_are() -> None:
    shown = ShownNames(Pseudonyms({"ann": "P01", "bob": "P02"}, {"7": "P01", "BraTS-0007": "P02"}))
    found = shown.in_texts(ROWS, "detail", "missing_cases", "not here")
    assert [list(row) for row in found.rows] == [["ET", "pgd on P01: none", "P01, P02", 7], ["WT", "", None, 7]]


def test_who_may_read_names_reads_the_table_as_it_is() -> None:
    assert ShownNames(None).in_texts(ROWS, "detail") is ROWS
