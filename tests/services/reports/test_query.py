"""`query` reads everything and changes nothing, on both databases."""

import pytest
from sqlalchemy import Engine

from services.errors import BadInput
from services.reports.query import Limits, query
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


def test_a_statement_that_never_ends_is_ended(engine: Engine) -> None:
    endless = "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c"
    with pytest.raises(BadInput, match=r"ended after 0\.2 s"):
        query(engine, endless, Limits(seconds=0.2))
    assert query(engine, "select 1 as one").rows[0][0] == 1


def test_no_more_rows_are_read_than_the_limit(engine: Engine) -> None:
    endless = "with recursive c(x) as (select 1 union all select x + 1 from c) select x from c"
    if engine.dialect.name == "postgresql":
        endless = "select generate_series(1, 5000000000)"
    assert len(query(engine, endless, Limits(rows=1000)).rows) == 1000


def test_a_text_of_gigabytes_is_refused_by_sqlite(sqlite_engine: Engine) -> None:
    with pytest.raises(BadInput, match="too big"):
        query(sqlite_engine, "select zeroblob(900000000)")


def test_a_lock_and_a_setting_do_not_outlast_the_statement(postgres_engine: Engine) -> None:
    query(postgres_engine, "select pg_advisory_lock(7), set_config('work_mem', '64kB', false)")
    assert query(postgres_engine, "select count(*) from pg_locks where locktype = 'advisory'").rows[0][0] == 0
    assert query(postgres_engine, "select current_setting('work_mem')").rows[0][0] != "64kB"


def test_numbers_are_numbers_in_json_on_every_database(engine: Engine) -> None:
    submit(engine, {"a": [], "b": []})
    (found,) = query(
        engine, "select sum(id) as total, avg(id) as mean, count(*) as jobs, avg(id) * 2 as two from job"
    ).records()
    assert list(map(type, found.values())) == [int, float, int, float]
    assert list(found.values()) == [3, 1.5, 2, 3.0]


def test_what_is_no_number_in_json_is_null(postgres_engine: Engine) -> None:
    sql = (
        "select 'NaN'::float8 as a, 'NaN'::numeric as b, 'Infinity'::float8 as c, 10::numeric as d, 1e30::numeric as e"
    )
    (found,) = query(postgres_engine, sql).records()
    assert found == {"a": None, "b": None, "c": None, "d": 10, "e": 10**30}
