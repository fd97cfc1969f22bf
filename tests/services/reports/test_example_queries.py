"""The questions in examples/queries.sql work as they stand, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine

from services.reports.query import query

EXAMPLES = Path(__file__).parents[3] / "examples" / "queries.sql"


def statements() -> list[str]:
    return [statement.strip() for statement in EXAMPLES.read_text().split(";\n") if "SELECT" in statement]


@pytest.mark.parametrize("statement", statements(), ids=lambda statement: statement.splitlines()[0][:40])
def test_an_example_query_is_answered(engine: Engine, statement: str) -> None:
    assert query(engine, statement).columns


def test_there_are_examples() -> None:
    assert len(statements()) >= 8
