"""The logins of a PostgreSQL server: one that owns our database and is no superuser, one that may only read it.

`robust-cli db logins` makes them, again at every start of the compose cluster, and puts right a cluster whose login was
the superuser that the server was made with. That one owns the system catalogs and so may read files and passwords even
without the attribute: it is renamed to the superuser's name, and a new login takes its place and its tables.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, LiteralString

import psycopg
from psycopg import sql
from sqlalchemy import URL
from sqlalchemy.engine import make_url

from services.errors import BadInput, first_line
from services.settings import Settings

#: Any number, the same for everybody who makes logins: one after the other.
_LOCK = 7_046_029
#: The superuser that a server is made with.
_FIRST_SUPERUSER = 10
#: Nothing that stays in the server: locks that others wait for, ends of sessions, large objects, the log.
_KEPT_FROM_READERS = r"""SELECT p.oid::regprocedure::text FROM pg_proc p
WHERE p.pronamespace = 'pg_catalog'::regnamespace AND (p.proname LIKE 'pg\_%advisory%' OR p.proname IN (
'pg_cancel_backend', 'pg_terminate_backend', 'pg_logical_emit_message', 'pg_notify', 'lo_creat', 'lo_create',
'lo_from_bytea', 'lo_open', 'lo_put', 'lo_truncate', 'lo_truncate64', 'lo_unlink', 'lowrite'))"""
#: Tables, views and free sequences of somebody else; a table takes its own sequences along.
_OF_OTHERS = """SELECT format('ALTER %%s %%s OWNER TO %%I',
CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
c.oid::regclass, %s::text)
FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
AND c.relowner <> %s::regrole
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i'))"""


def make_logins(settings: Settings) -> list[str]:
    """Make or put right the logins of ROBUST_DATABASE_URL and ROBUST_QUERY_URL as the superuser of ROBUST_ADMIN_URL.

    Returns what the server has now, in sentences. Raises `BadInput` when a URL is missing or the server refuses.
    """
    admin, owner, reader = _urls(settings)
    with _told(admin), _as_superuser(admin, owner) as server:
        _make_login(server, owner, "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS")
        name = sql.Identifier(owner.database or "")
        if not _one(server, "SELECT count(*) FROM pg_database WHERE datname = %s", owner.database):
            server.execute(sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0").format(name))
        server.execute(sql.SQL("ALTER DATABASE {} OWNER TO {}").format(name, sql.Identifier(owner.username or "")))
        if reader is not None:
            _make_login(server, reader, "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT")
        with _connect(admin, owner.database or "") as database:
            _give(database, owner, reader)
    done = [f"{owner.username} owns the database {owner.database} and is no superuser"]
    return [*done, f"{reader.username} may read it and do nothing else"] if reader is not None else done


def _urls(settings: Settings) -> tuple[URL, URL, URL | None]:
    if settings.admin_url is None:
        raise BadInput("set ROBUST_ADMIN_URL to the URL of the server's superuser, for this command alone")
    admin = make_url(settings.admin_url.get_secret_value())
    owner = make_url(settings.url)
    reader = make_url(settings.query_url.get_secret_value()) if settings.query_url else None
    if owner.get_backend_name() != "postgresql":
        raise BadInput("set ROBUST_DATABASE_URL: logins are of PostgreSQL, a file has none")
    named = [url for url in (admin, owner, reader) if url is not None]
    if not all(url.username and url.password for url in named) or len({url.username for url in named}) < len(named):
        raise BadInput("ROBUST_ADMIN_URL, ROBUST_DATABASE_URL and ROBUST_QUERY_URL must name a user and password each")
    if reader is not None and reader.database != owner.database:
        raise BadInput("ROBUST_QUERY_URL must name the same database as ROBUST_DATABASE_URL")
    return admin, owner, reader


def _give(database: psycopg.Connection[Any], owner: URL, reader: URL | None) -> None:
    """What each may do in the database, in one transaction."""
    with database.transaction():
        for (statement,) in database.execute(_OF_OTHERS, (owner.username, owner.username)).fetchall():
            database.execute(statement)
        names = {"owner": sql.Identifier(owner.username or ""), "database": sql.Identifier(owner.database or "")}
        _run(database, "REVOKE ALL ON DATABASE {database} FROM PUBLIC", names)
        _run(database, "GRANT ALL ON SCHEMA public TO {owner}", names)
        if reader is None:
            return
        names["reader"] = sql.Identifier(reader.username or "")
        _run(database, "GRANT CONNECT ON DATABASE {database} TO {reader}", names)
        _run(database, "REVOKE CREATE ON SCHEMA public FROM PUBLIC, {reader}", names)
        _run(database, "GRANT USAGE ON SCHEMA public TO {reader}", names)
        _run(database, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {reader}", names)
        # Of every schema, because a restored backup brings its own.
        _run(database, "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT SELECT ON TABLES TO {reader}", names)
        _run(database, "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT USAGE ON SCHEMAS TO {reader}", names)
        for setting in ("default_transaction_read_only = on", "statement_timeout = '10min'"):
            _run(database, f"ALTER ROLE {{reader}} SET {setting}", names)
        for (function,) in database.execute(_KEPT_FROM_READERS).fetchall():
            _run(database, f"REVOKE EXECUTE ON FUNCTION {function} FROM PUBLIC", names)
            _run(database, f"GRANT EXECUTE ON FUNCTION {function} TO {{owner}}", names)


def _run(connection: psycopg.Connection[Any], statement: LiteralString, names: dict[str, sql.Identifier]) -> None:
    connection.execute(sql.SQL(statement).format(**names))


@contextmanager
def _as_superuser(admin: URL, owner: URL) -> Iterator[psycopg.Connection[Any]]:
    """A connection as `admin`, who is the login that the server was made with where that one is our own."""
    try:
        server = _connect(admin)
    except psycopg.OperationalError as error:
        _hand_over(admin, owner, error)
        server = _connect(admin)
    with server:
        _require_superuser(server, admin)
        server.execute("SELECT pg_advisory_lock(%s)", (_LOCK,))
        if _one(server, "SELECT oid FROM pg_roles WHERE rolname = %s", owner.username) == _FIRST_SUPERUSER:
            _rename(server, owner, f"{owner.username}_before")
        yield server


def _hand_over(admin: URL, owner: URL, refusal: psycopg.OperationalError) -> None:
    """Give the name `admin` to the superuser `owner`, who cannot do so himself. Raises `refusal` where he is none."""
    try:
        server = _connect(owner)
    except psycopg.OperationalError:
        raise refusal from None
    helper = owner.set(username="robust_handing_over", password=secrets.token_hex(24))
    with server:
        if not _is_superuser(server):
            raise refusal
        _make_login(server, helper, "SUPERUSER")
    with _connect(helper) as server:
        _rename(server, owner, admin.username or "")
        _make_login(server, admin, "SUPERUSER")
    with _connect(admin) as server:
        server.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(helper.username or "")))


def _rename(server: psycopg.Connection[Any], login: URL, name: str) -> None:
    old, new = sql.Identifier(login.username or ""), sql.Identifier(name)
    server.execute(sql.SQL("ALTER ROLE {} RENAME TO {}").format(old, new))


def _make_login(server: psycopg.Connection[Any], login: URL, attributes: LiteralString) -> None:
    """Make it, or change its attributes and password, which travels as a SCRAM verifier and is in no log."""
    role = sql.Identifier(login.username or "")
    if not _one(server, "SELECT count(*) FROM pg_roles WHERE rolname = %s", login.username):
        server.execute(sql.SQL("CREATE ROLE {}").format(role))
    verifier = server.pgconn.encrypt_password(
        str(login.password).encode(), (login.username or "").encode(), b"scram-sha-256"
    ).decode()
    words = sql.SQL("ALTER ROLE {} LOGIN " + attributes + " PASSWORD {}")
    server.execute(words.format(role, sql.Literal(verifier)))


def _require_superuser(server: psycopg.Connection[Any], login: URL) -> None:
    if not _is_superuser(server):
        raise BadInput(f"{login.username} is no superuser of the server, name one in ROBUST_ADMIN_URL")


def _is_superuser(server: psycopg.Connection[Any]) -> bool:
    return bool(_one(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))


def _connect(login: URL, database: str = "postgres") -> psycopg.Connection[Any]:
    url = login.set(database=database)
    words, options = url.get_dialect()().create_connect_args(url)
    return psycopg.connect(*words, **{"connect_timeout": 10, **options}, autocommit=True)


def _one(server: psycopg.Connection[Any], statement: LiteralString, *values: object) -> Any:
    row = server.execute(statement, values).fetchone()
    return row[0] if row else None


@contextmanager
def _told(admin: URL) -> Iterator[None]:
    """What the server refuses, as one sentence."""
    try:
        yield
    except psycopg.Error as error:
        raise BadInput(
            f"cannot make logins at {admin.render_as_string(hide_password=True)}: {first_line(error)}"
        ) from error
