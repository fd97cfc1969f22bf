"""What a database URL says itself is obeyed, and databases of other encodings work or are refused in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url

from db.engine import make_engine, read, write
from services.database import open_database
from services.errors import BadInput
from services.refusals import find_refusal
from services.settings import Settings


def with_options(url: str, **options: str | list[str]) -> str:
    return make_url(url).update_query_dict(options).render_as_string(hide_password=False)


def administer(url: str, *statements: str) -> None:
    engine = make_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def shown(engine: Engine, setting: str) -> object:
    with engine.connect() as connection:
        return connection.scalar(text(f"SHOW {setting}"))


def test_a_schema_that_the_url_names_gets_the_tables(new_postgres_url: Callable[[], str], tmp_path: Path) -> None:
    url = new_postgres_url()
    lab = Settings(home=tmp_path, database_url=with_options(url, options="-csearch_path=lab"))
    with pytest.raises(BadInput, match="make the schema that search_path names"):
        open_database(lab)
    administer(url, "CREATE SCHEMA lab")
    engine = open_database(lab)
    open_database(lab).dispose()
    with read(engine) as connection:
        assert connection.scalar(text("SELECT to_regclass('lab.job')")) == "job"
        assert connection.scalar(text("SELECT to_regclass('public.job')")) is None
    assert shown(engine, "idle_in_transaction_session_timeout") == "15s"
    engine.dispose()


def test_options_of_the_url_win_over_ours(new_postgres_url: Callable[[], str]) -> None:
    url = new_postgres_url()
    engine = make_engine(
        with_options(
            url,
            options="-c work_mem=7MB -c idle_in_transaction_session_timeout=77s",
            application_name="mine",
            connect_timeout="9",
            sslmode="allow",
        )
    )
    assert shown(engine, "work_mem") == "7MB"
    assert shown(engine, "idle_in_transaction_session_timeout") == "77s"
    assert shown(engine, "application_name") == "mine"
    with engine.connect() as connection:
        info = connection.connection.driver_connection.info.get_parameters()
    assert (info["connect_timeout"], info["sslmode"]) == ("9", "allow")
    engine.dispose()


def test_variables_of_libpq_are_obeyed_like_options(
    new_postgres_url: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGOPTIONS", "-c work_mem=9MB")
    monkeypatch.setenv("PGAPPNAME", "theirs")
    engine = make_engine(new_postgres_url())
    assert shown(engine, "work_mem") == "9MB"
    assert shown(engine, "application_name") == "theirs"
    assert shown(engine, "idle_in_transaction_session_timeout") == "15s"
    engine.dispose()


def test_of_several_hosts_the_one_that_answers_is_taken(new_postgres_url: Callable[[], str]) -> None:
    url = make_url(new_postgres_url())
    there = str(url.query.get("host") or url.host)
    hosts = ["/nowhere", there]
    engine = make_engine(url.set(host=None, query={**url.query, "host": hosts}))
    assert shown(engine, "application_name") == "robustseg"
    engine.dispose()


def test_an_option_that_is_none_is_told(new_postgres_url: Callable[[], str], tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="leave that option out"):
        open_database(Settings(home=tmp_path, database_url=with_options(new_postgres_url(), sslmood="require")))


@pytest.fixture
def encoded(postgres_url: str, tmp_path: Path) -> Callable[[str], Settings]:
    def make(encoding: str) -> Settings:
        name = f"encoded_{encoding.lower()}"
        made = f"CREATE DATABASE {name} ENCODING '{encoding}' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
        administer(postgres_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", made)
        url = make_url(postgres_url).set(database=name).render_as_string(hide_password=False)
        return Settings(home=tmp_path, database_url=url)

    return make


def test_a_database_without_an_encoding_holds_every_text(encoded: Callable[[str], Settings]) -> None:
    engine = open_database(encoded("SQL_ASCII"))
    with write(engine) as connection:
        connection.execute(text("INSERT INTO sweep (name, document, created_at) VALUES ('größer – 腫瘍', '{}', 0)"))
    with read(engine) as connection:
        assert connection.scalar(text("SELECT name FROM sweep")) == "größer – 腫瘍"
    engine.dispose()


def test_a_database_that_cannot_hold_every_text_gets_no_tables(encoded: Callable[[str], Settings]) -> None:
    with pytest.raises(BadInput, match=r"has the encoding LATIN1, .*createdb --encoding=UTF8"):
        open_database(encoded("LATIN1"))


def test_a_text_that_an_older_database_cannot_hold_is_told(encoded: Callable[[str], Settings]) -> None:
    engine = make_engine(encoded("LATIN1").url)
    with engine.connect() as connection, pytest.raises(Exception, match="no equivalent") as refused:
        connection.execute(text("SELECT '腫瘍'"))
    assert "its encoding must be UTF8" in str(find_refusal(refused.value))
    engine.dispose()


def test_a_role_that_may_only_read_is_told_so(new_postgres_url: Callable[[], str], tmp_path: Path) -> None:
    url = new_postgres_url()
    open_database(Settings(home=tmp_path, database_url=url)).dispose()
    administer(url, "DROP ROLE IF EXISTS analyst", "CREATE ROLE analyst LOGIN", "GRANT pg_read_all_data TO analyst")
    reader = make_url(url).set(username="analyst").render_as_string(hide_password=False)
    engine = open_database(Settings(home=tmp_path, database_url=reader))
    with pytest.raises(Exception, match="permission denied") as refused, write(engine) as connection:
        connection.execute(text("DELETE FROM sweep"))
    assert "permission denied for table sweep: this role lacks the right to do so" in str(find_refusal(refused.value))
    engine.dispose()
    standby = make_engine(with_options(url, options="-c default_transaction_read_only=on"))
    with pytest.raises(Exception, match="read-only") as refused, write(standby) as connection:
        connection.execute(text("DELETE FROM sweep"))
    assert "you may read it and not change it" in str(find_refusal(refused.value))
    standby.dispose()
    administer(url, "DROP OWNED BY analyst", "DROP ROLE analyst")


def test_a_role_that_may_not_even_read_is_not_told_that_it_may(
    new_postgres_url: Callable[[], str], tmp_path: Path
) -> None:
    url = new_postgres_url()
    open_database(Settings(home=tmp_path, database_url=url)).dispose()
    administer(url, "DROP ROLE IF EXISTS stranger", "CREATE ROLE stranger LOGIN")
    stranger = make_url(url).set(username="stranger").render_as_string(hide_password=False)
    with pytest.raises(BadInput, match="permission denied for table alembic_version: this role lacks the right"):
        open_database(Settings(home=tmp_path, database_url=stranger))
    administer(url, "DROP ROLE stranger")


def test_a_file_that_may_only_be_read_asks_for_another_folder_and_for_no_role(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///file:{tmp_path / 'new.db'}?mode=rwc&uri=true")
    with write(engine) as connection:
        connection.execute(text("CREATE TABLE job (number INTEGER)"))
    engine.dispose()
    reader = make_engine(f"sqlite:///file:{tmp_path / 'new.db'}?mode=ro&uri=true")
    with pytest.raises(Exception, match="readonly") as refused, reader.begin() as connection:
        connection.execute(text("DELETE FROM job"))
    told = str(find_refusal(refused.value))
    assert "set ROBUST_HOME to a folder of your own" in told
    assert "role" not in told
    reader.dispose()
