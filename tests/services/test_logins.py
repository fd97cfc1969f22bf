"""`db logins` on a real server: the owner is no superuser, the reader reads, and nobody reads files or passwords."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from pydantic import SecretStr
from sqlalchemy import URL

from db import schema
from db.engine import make_engine
from services.database import open_to_query, upgrade_database
from services.errors import BadInput
from services.logins import make_logins
from services.reports.query import Limits, query
from services.settings import Settings
from tests.chaos.servers import PostgresServer
from tests.db.helpers import states, submit

#: What a reader is refused: files, other sessions, passwords, tables, settings of the server, the log, large objects.
REFUSED = (
    "select pg_read_file('postgresql.conf')",
    "select * from pg_ls_dir('.')",
    "select pg_stat_file('PG_VERSION')",
    "select lo_import('/etc/passwd')",
    "select lo_creat(-1)",
    "select lo_from_bytea(0, 'x')",
    "select pg_terminate_backend(pid) from pg_stat_activity",
    "select pg_cancel_backend(pid) from pg_stat_activity",
    "select pg_reload_conf()",
    "select pg_rotate_logfile()",
    "select pg_switch_wal()",
    "select pg_create_physical_replication_slot('x')",
    "select pg_create_logical_replication_slot('x', 'test_decoding')",
    "select pg_logical_emit_message(false, 'x', repeat('x', 1000))",
    "select rolpassword from pg_authid",
    "select passwd from pg_shadow",
    "select * from pg_hba_file_rules",
    "select * from pg_user_mapping",
    "select pg_advisory_lock(1)",
    "select pg_notify('x', 'y')",
    "select set_config('role', 'robust', false), set_config('session_authorization', 'postgres', false)",
    "select set_config('log_statement', 'none', false)",
    "select query_to_xml('delete from job', true, true, '')",
    "select nextval('job_id_seq')",
    "copy job to '/x'",
    "set role robust",
    "create temporary table x (y int)",
)


@pytest.fixture
def server() -> Iterator[PostgresServer]:
    started = PostgresServer()
    yield started
    started.close()


@pytest.fixture
def settings(server: PostgresServer, tmp_path: Path) -> Settings:
    """Of a new server, whose first superuser is `postgres`."""
    with as_superuser(server) as connection:
        connection.execute("ALTER ROLE postgres PASSWORD 'a b@c/d'")
        require_passwords(server, connection)
    return settings_of(server, tmp_path)


@pytest.fixture
def old_settings(server: PostgresServer, tmp_path: Path) -> Settings:
    """Of a cluster made before: `robust` is the superuser that the server was made with and owns everything."""
    settings = settings_of(server, tmp_path)
    with as_superuser(server) as connection:
        connection.execute("CREATE ROLE other SUPERUSER LOGIN")
        connection.execute("CREATE DATABASE robust")
    with as_superuser(server, "other") as connection:
        connection.execute("ALTER ROLE postgres RENAME TO robust")
        connection.execute("ALTER ROLE robust PASSWORD 'a b@c/d'")
    with as_superuser(server, "robust") as connection:
        connection.execute("DROP ROLE other")
        require_passwords(server, connection)
    upgrade_database(settings)
    engine = make_engine(settings.url)
    submit(engine, {"before": []})
    engine.dispose()
    return settings


def as_superuser(server: PostgresServer, user: str = "postgres") -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(f"postgresql://{user}@127.0.0.1:{server.port}/postgres", autocommit=True)


def require_passwords(server: PostgresServer, connection: psycopg.Connection[tuple[object, ...]]) -> None:
    (place,) = connection.execute("SHOW hba_file").fetchone() or ("",)
    Path(str(place)).write_text("host all all 127.0.0.1/32 scram-sha-256\n")
    connection.execute("SELECT pg_reload_conf()")


def settings_of(server: PostgresServer, home: Path) -> Settings:
    def url(user: str, database: str = "robust") -> SecretStr:
        made = URL.create("postgresql+psycopg", user, "a b@c/d", "127.0.0.1", server.port, database)
        return SecretStr(made.render_as_string(hide_password=False))

    urls = {"admin_url": url("postgres", "postgres"), "database_url": url("robust"), "query_url": url("reader")}
    return Settings(home=home, **urls)


def test_a_new_server_gets_an_owner_and_a_reader_and_twice_is_as_good_as_once(settings: Settings) -> None:
    assert make_logins(settings) == make_logins(settings)
    upgrade_database(settings)
    owner = make_engine(settings.url)
    submit(owner, {"a": []})
    engine, warning = open_to_query(settings)
    assert warning == ""
    assert query(engine, "select label, current_user from job join sweep on true").rows == [("a", "reader")]


def test_the_login_of_an_old_cluster_is_no_superuser_any_more_and_keeps_its_tables(old_settings: Settings) -> None:
    make_logins(old_settings)
    owner = make_engine(old_settings.url)
    assert states(owner) == {"before": "ready"}
    submit(owner, {"after": []}, name="after")
    with pytest.raises(BadInput, match="permission denied"):
        query(owner, "select pg_read_file('postgresql.conf')")
    with pytest.raises(BadInput, match="permission denied"):
        query(owner, "select rolpassword from pg_authid")
    engine, warning = open_to_query(old_settings)
    assert warning == ""
    assert len(query(engine, "select * from job").rows) == 2


def test_what_a_reader_may_not_do_is_refused(old_settings: Settings) -> None:
    make_logins(old_settings)
    engine, _ = open_to_query(old_settings)
    for statement in REFUSED:
        with pytest.raises(BadInput, match="refused"):
            query(engine, statement, Limits(seconds=5))
    assert states(make_engine(old_settings.url)) == {"before": "ready"}


def test_a_restored_schema_can_be_read_too(settings: Settings) -> None:
    make_logins(settings)
    owner = make_engine(settings.url)
    with owner.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    schema.upgrade(owner)
    engine, _ = open_to_query(settings)
    assert query(engine, "select count(*) from results").rows == [(0,)]


def test_a_query_as_the_owner_says_that_it_might_write(settings: Settings) -> None:
    make_logins(settings)
    upgrade_database(settings)
    _, warning = open_to_query(settings.model_copy(update={"query_url": None}))
    assert "'robust', who may also write" in warning
    assert "ROBUST_QUERY_URL" in warning


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"admin_url": None}, "set ROBUST_ADMIN_URL"),
        ({"database_url": None}, "set ROBUST_DATABASE_URL"),
        ({"query_url": SecretStr("postgresql+psycopg://x@127.0.0.1/robust")}, "a user and password each"),
        ({"query_url": SecretStr("postgresql+psycopg://x:y@127.0.0.1/other")}, "same database"),
        ({"admin_url": SecretStr("postgresql+psycopg://x:y@127.0.0.1:1/other")}, "cannot make logins"),
    ],
)
def test_what_is_missing_is_told(tmp_path: Path, change: dict[str, SecretStr | None], words: str) -> None:
    urls = {
        "admin_url": SecretStr("postgresql+psycopg://postgres:x@127.0.0.1:1/postgres"),
        "database_url": SecretStr("postgresql+psycopg://robust:x@127.0.0.1:1/robust"),
        "query_url": None,
    }
    with pytest.raises(BadInput, match=words):
        make_logins(Settings(home=tmp_path, **(urls | change)))
