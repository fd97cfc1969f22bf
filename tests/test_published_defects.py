"""docs/published-defects.md names a test for each defect, and all of them exist."""

from __future__ import annotations

import re
from pathlib import Path

PROJECT = Path(__file__).parents[1]
TEST = re.compile(r"`((?:tests|services/contracts)/[\w/]+\.py)::(\w+)`")
HEADINGS = ("| where published |", "| the error that was put in |")


def test_every_row_of_the_page_names_tests_that_exist() -> None:
    page = (PROJECT / "docs" / "published-defects.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith(HEADINGS)]
    assert len(rows) > 50
    for row in rows:
        named = TEST.findall(row)
        assert named, row
        assert row.count("tests/") + row.count("contracts/") == len(named), row
        for file, name in named:
            assert re.search(rf"^ *def {name}\(", (PROJECT / file).read_text(encoding="utf-8"), re.MULTILINE), name
