"""A database or broker that cannot be used: one sentence, soon, without passwords, and nothing half recorded."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from services.broker import inspect_broker
from services.settings import Settings
from tests.api.command_line import TINY, CommandLine
from tests.api.passwords import SECRET, with_password
from tests.redis_server import RedisServer, find_free_port

SMALL = TINY.replace("ifgsm: {epsilon: [8/255], steps: 2}", "")


def line(folder: Path, **variables: str) -> CommandLine:
    """The command line with a small sweep in its folder."""
    (folder / "small.yaml").write_text(SMALL)
    return CommandLine(folder, {f"ROBUST_{name.upper()}": value for name, value in variables.items()})


def refusal(cli: CommandLine, *words: str) -> str:
    """What a command says that fails within seconds and names no password."""
    began = time.monotonic()
    told = cli(*words, code=2)
    assert time.monotonic() - began < 20
    assert SECRET not in told
    assert len(told.splitlines()) == 1
    return told


def test_a_wrong_password_of_the_database_is_told(tmp_path: Path, guarded_postgres_url: str) -> None:
    told = refusal(
        line(tmp_path, database_url=with_password(guarded_postgres_url, SECRET)), "submit", "small.yaml", "--no-wait"
    )
    assert "guarded:***@" in told
    assert 'password authentication failed for user "guarded"' in told
    assert "correct user and password in ROBUST_DATABASE_URL" in told


def test_a_database_that_is_not_there_is_told(tmp_path: Path, guarded_postgres_url: str) -> None:
    elsewhere = f"postgresql+psycopg://robust:{SECRET}@127.0.0.1:{find_free_port()}/robust"
    told = refusal(line(tmp_path, database_url=elsewhere), "submit", "small.yaml", "--no-wait")
    assert "robust:***@127.0.0.1" in told
    assert "Connection refused" in told
    assert "start PostgreSQL there, or correct host and port in ROBUST_DATABASE_URL" in told
    nameless = guarded_postgres_url.replace("/robust_", "/no_robust_")
    assert "createdb" in refusal(line(tmp_path, database_url=nameless), "status")


def test_a_wrong_password_of_the_broker_is_told_before_anything_is_recorded(
    tmp_path: Path, redis_server: RedisServer
) -> None:
    wrong = with_password(redis_server.url, SECRET)
    told = refusal(line(tmp_path, broker_url=wrong), "submit", "small.yaml", "--no-wait")
    assert f"redis://:***@127.0.0.1:{redis_server.port}/0" in told
    assert "correct user and password in ROBUST_BROKER_URL" in told
    missing = f"redis://127.0.0.1:{redis_server.port}/0"
    assert "Authentication required" in refusal(line(tmp_path, broker_url=missing), "submit", "small.yaml", "--no-wait")
    assert line(tmp_path).json("status") == []
    assert line(tmp_path).json("query", "select count(*) as jobs from job") == [{"jobs": 0}]


def test_a_broker_that_is_not_there_is_told_before_anything_is_recorded(tmp_path: Path) -> None:
    elsewhere = f"redis://:{SECRET}@127.0.0.1:{find_free_port()}/0"
    told = refusal(line(tmp_path, broker_url=elsewhere), "submit", "small.yaml", "--no-wait")
    assert "Connection refused" in told
    assert "start Redis there, or correct host and port in ROBUST_BROKER_URL" in told
    assert line(tmp_path).json("status") == []


def test_right_passwords_with_every_awkward_character_work(
    tmp_path: Path, guarded_postgres_url: str, redis_url: str
) -> None:
    cluster = {"database_url": guarded_postgres_url, "broker_url": redis_url}
    cli = line(tmp_path, **cluster, namespace="one")
    assert "recorded sweep 'tiny'" in cli("submit", "small.yaml", "--no-wait")
    (sweep,) = cli.json("status")
    assert sweep["ready"] > 0
    one = inspect_broker(Settings(**cluster, namespace="one"))
    assert one.lengths == {"gpu": sweep["ready"]}
    # Two clusters on one Redis do not see each other's messages.
    assert inspect_broker(Settings(**cluster, namespace="two")).lengths == {}


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"broker_url": f"amqp://me:{SECRET}@host/"}, "broker_url: expected a URL such as redis://"),
        ({"broker_url": f"redis://:{SECRET}/#@host:6379/0"}, "written as %40 %3A %2F"),
        ({"broker_url": "redis://host:6379/zero"}, "broker_url: expected a URL such as redis://"),
        ({"namespace": "a:b"}, "namespace: expected text of the pattern"),
        ({"database_url": f"postgresql+psycopg://me:a@{SECRET}@host/x"}, "written as %40 %3A %2F"),
        ({"database_url": f"postgresql+psycopg://me:{SECRET}@host:port/x"}, "is not a database URL such as"),
        ({"database_url": f"postgresql+pg8000://me:{SECRET}@host/x"}, "write postgresql+psycopg:// instead"),
    ],
)
def test_urls_and_names_that_cannot_be_meant_are_told(tmp_path: Path, variables: dict[str, str], words: str) -> None:
    assert words in refusal(line(tmp_path, **variables), "status")
