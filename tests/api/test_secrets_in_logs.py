"""Workers and reconcilers whose passwords are wrong say so in JSON, whoever speaks, and never tell the password."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path

import pytest

from tests.api.command_line import TINY, CommandLine
from tests.api.passwords import SECRET, with_password
from tests.redis_server import RedisServer


def talk(cli: CommandLine, *words: str, until: str | None) -> list[str]:
    """What a command says until a line holds `until`, when it is stopped; until its end when that is None."""
    command = cli.start(*words)
    assert command.stderr is not None
    assert command.stdout is not None
    watch = threading.Timer(60, command.kill)
    watch.start()
    said = []
    for line in command.stderr:
        said.append(line)
        if until is not None and until in line:
            command.terminate()
            until = None
    said += command.stdout
    try:
        command.wait(30)
    except subprocess.TimeoutExpired:
        command.kill()
        raise
    finally:
        watch.cancel()
    assert until is None, f"it never said {until!r}: {said}"
    return said


def check(said: list[str]) -> list[dict[str, object]]:
    lines = [json.loads(line) for line in said]
    assert lines
    assert SECRET not in "".join(said)
    return lines


@pytest.mark.parametrize("words", [("worker",), ("reconcile", "--forever"), ("reconcile",)])
def test_a_wrong_password_of_the_database(tmp_path: Path, guarded_postgres_url: str, words: tuple[str, ...]) -> None:
    wrong = with_password(guarded_postgres_url, SECRET)
    cli = CommandLine(tmp_path, {"ROBUST_DATABASE_URL": wrong, "ROBUST_LOG_FORMAT": "json"})
    (line,) = check(talk(cli, *words, until=None))
    assert "password authentication failed" in str(line["message"])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("worker", "--queues", "cpu"), "celery.worker.consumer"),
        (("reconcile", "--forever"), "cannot reach the broker"),
    ],
)
def test_a_wrong_password_of_the_broker(
    tmp_path: Path, redis_server: RedisServer, words: tuple[str, ...], told: str
) -> None:
    alone = CommandLine(tmp_path)
    alone.write("tiny.yaml", TINY)
    alone("submit", "tiny.yaml", "--no-wait")
    wrong = with_password(redis_server.url, SECRET)
    cli = CommandLine(tmp_path, {"ROBUST_BROKER_URL": wrong, "ROBUST_LOG_FORMAT": "json"})
    lines = check(talk(cli, *words, until=told))
    assert any(line["level"] in ("warning", "error") for line in lines)
