"""One line per event, each of them for a machine when it is told so, and never a password."""

from __future__ import annotations

import json
import logging
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import SecretStr

from services.logs import FIELDS, JobOutput, bind, complain, configure_logging
from services.redact import Redactor, hide_urls
from services.settings import Settings

JSON = Settings(log_format="json")
log = logging.getLogger("robustseg.test")


@pytest.fixture(autouse=True)
def leave_logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    before = root.handlers[:], root.level, sys.excepthook, threading.excepthook
    logging.getLogger("robustseg").setLevel(logging.NOTSET)
    yield
    root.handlers[:], sys.excepthook, threading.excepthook = before[0], before[2], before[3]
    root.setLevel(before[1])
    logging.captureWarnings(False)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_a_json_line_says_when_what_and_where_it_belongs(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(JSON)
    with bind(worker="w1", slot=2), bind(sweep="paper", job=7, fence=3):
        log.info("epoch %d", 4)
    (line,) = lines(capsys)
    assert line.pop("time").endswith("+00:00")
    assert line.pop("host") == os.uname().nodename
    said = {"level": "info", "logger": "robustseg.test", "message": "epoch 4"}
    assert line == said | {"sweep": "paper", "job": 7, "fence": 3, "worker": "w1", "slot": 2}


def test_fields_that_do_not_apply_are_null_and_end_with_their_block(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(JSON)
    with bind(job=7):
        pass
    log.warning("outside")
    (line,) = lines(capsys)
    assert set(FIELDS) <= set(line)
    assert line["job"] is None


def test_threads_bind_their_own_fields(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(JSON)
    together = threading.Barrier(4)

    def run(slot: int) -> None:
        with bind(slot=slot):
            together.wait()
            log.info("%d", slot)

    threads = [threading.Thread(target=run, args=(slot,)) for slot in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted((line["message"], line["slot"]) for line in lines(capsys)) == [(str(n), n) for n in range(4)]


def test_text_tells_people_only_what_they_must_know(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(Settings(log_format="text"))
    log.info("a detail")
    log.warning("the database is away")
    assert capsys.readouterr().err == "test: the database is away\n"


def test_an_error_carries_its_traceback_inside_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(JSON)
    try:
        raise ValueError("no such thing")
    except ValueError:
        log.exception("it failed")
    (line,) = lines(capsys)
    assert line["exception"].startswith("Traceback")
    assert line["exception"].endswith("ValueError: no such thing")


def test_a_complaint_is_a_line_of_the_log_where_there_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    complain("robust-cli", "redis://:hunter2@host is away")
    configure_logging(JSON)
    complain("robust-cli", "redis://:hunter2@host is away")
    first, second = capsys.readouterr().err.splitlines()
    assert first == "robust-cli: redis://:***@host is away"
    assert json.loads(second)["message"] == "redis://:***@host is away"


@pytest.mark.parametrize("seed", range(5))
def test_every_line_fits_into_one_write_to_a_pipe_whatever_it_holds(
    capsys: pytest.CaptureFixture[str], seed: int
) -> None:
    configure_logging(JSON)
    generator = random.Random(seed)
    letters = 'a"\\\n\x00é漢😀\udcff'
    text = "".join(generator.choices(letters, k=generator.randrange(3000, 30000)))
    log.warning("%s", text)
    try:
        raise ValueError(text)
    except ValueError:
        log.exception("%s", text)
    written = capsys.readouterr().err.splitlines(keepends=True)
    assert len(written) == 2
    assert all(len(line.encode()) <= 4096 for line in written)
    assert json.loads(written[0])["message"].startswith(text[:300])
    assert json.loads(written[1])["exception"].endswith(text[-300:])


def test_what_a_job_prints_is_forwarded_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(JSON)
    output = JobOutput()
    with bind(job=7, fence=1):
        for piece in ("epo", "ch 1/2\nepoch", " 2/2\n", "Killed"):
            output.feed(piece)
        output.close()
    assert [(line["message"], line["logger"], line["job"]) for line in lines(capsys)] == [
        ("epoch 1/2", "robustseg.job", 7),
        ("epoch 2/2", "robustseg.job", 7),
        ("Killed", "robustseg.job", 7),
    ]


def test_what_a_job_prints_stays_in_the_database_when_people_read(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(Settings(log_format="text"))
    output = JobOutput()
    output.feed("epoch 1/2\n")
    output.close()
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("redis://:hunter2@host:6379/0 is away", "redis://:***@host:6379/0 is away"),
        ("postgresql+psycopg://me:p/w@d@host/db", "postgresql+psycopg://me:***@host/db"),
        ("redis://host:6379/0", "redis://host:6379/0"),
        ("write to me@example.org", "write to me@example.org"),
    ],
)
def test_passwords_in_urls_are_hidden(text: str, shown: str) -> None:
    assert hide_urls(text) == shown


def test_passwords_of_the_settings_are_hidden_wherever_they_stand() -> None:
    url = SecretStr("postgresql+psycopg://me:correct%20horse@host/db")
    redact = Redactor(Settings(database_url=url, broker_url=SecretStr("redis://:battery-staple@host")))
    assert redact('FATAL: "correct horse" and battery-staple') == 'FATAL: "***" and ***'
    assert redact("correct%20horse") == "***"


PROGRAM = """
import threading, warnings
from pydantic import SecretStr
from services.logs import configure_logging
from services.settings import Settings
configure_logging(Settings(log_format={format!r}, broker_url=SecretStr("redis://:battery-staple@host")))
warnings.warn("careful")
def fail():
    raise ValueError("redis://:battery-staple@host")
thread = threading.Thread(target=fail)
thread.start()
thread.join()
fail()
"""


@pytest.mark.parametrize("log_format", ["json", "text"])
def test_uncaught_errors_of_any_thread_go_to_the_log_without_secrets(log_format: str) -> None:
    program = PROGRAM.format(format=log_format)
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.count("ValueError: redis://:***@host") >= 2
    assert "careful" in ended.stderr
    assert "battery-staple" not in ended.stdout + ended.stderr
    if log_format == "json":
        levels = [json.loads(line)["level"] for line in ended.stderr.splitlines()]
        assert levels == ["warning", "critical", "critical"]
