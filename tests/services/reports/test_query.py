"""`query` reads everything and changes nothing, on both databases."""

import pytest
from sqlalchemy import Engine

from services.errors import BadInput
from services.reports.query import query
from tests.db.helpers import states, submit


def test_a_select_is_answered_with_its_column_names(engine: Engine) -> None:
    submit(engine, {"a": [], "b": ["a"]})
    table = query(engine, "select label, state from job order by label;")
    assert table.columns == ("label", "state")
    assert [tuple(row) for row in table.rows] == [("a", "ready"), ("b", "waiting")]


def test_colons_percent_signs_and_quoted_semicolons_are_plain_text(engine: Engine) -> None:
    assert query(engine, "select 'a:b;c%d' as x").rows[0][0] == "a:b;c%d"


def test_common_table_expressions_work(engine: Engine) -> None:
    assert query(engine, "with x as (select 1 as one) select one from x").rows[0][0] == 1


@pytest.mark.parametrize(
    "sql",
    [
        "delete from job",
        "update job set state = 'done'",
        "drop view results",
        "insert into sweep (name, document, created_at) values ('x', '{}', 0)",
        "create table x (y int)",
        "select 1; delete from job",
        "attach database 'other.db' as other",
        "pragma query_only = off",
        "copy job to program 'touch x'",
        "with x as (delete from job returning id) select * from x",
        "select * from no_such_table",
        "",
        "commit",
    ],
)
def test_anything_else_is_refused_and_changes_nothing(engine: Engine, sql: str) -> None:
    submit(engine, {"a": []})
    with pytest.raises(BadInput):
        query(engine, sql)
    assert states(engine) == {"a": "ready"}
    assert query(engine, "select count(*) from results").rows[0][0] == 0
