"""Telling another program that a sweep has ended: once, signed, without patients, and again after it went on."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import sqlalchemy.exc
from pydantic import SecretStr, ValidationError
from sqlalchemy import Engine, select, update

from db.ended_sweeps import claim_telling, untold
from db.engine import read, write
from db.models import Job, Sweep
from services.notifying import SIGNATURE, receiver_of
from services.redact import Redactor
from services.settings import Settings
from services.sweeps.control import retry
from tests.db.helpers import submit
from worker.notifier import Notifier, notifying

SECRET = "a secret of the receiver"


class Listening:
    """A program that listens, and what it was sent."""

    def __init__(self) -> None:
        self.answer, self.got = 204, []  # type: ignore[var-annotated]
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.got.append((self.headers[SIGNATURE], body))
                self.send_response(receiver.answer)
                self.send_header("Location", "/elsewhere")
                self.end_headers()

            def log_message(self, *words: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def settings(self, home: Path) -> Settings:
        """Settings that name it."""
        url = f"http://127.0.0.1:{self.server.server_port}/hook"
        return Settings(home=home, notify_url=SecretStr(url), notify_secret=SecretStr(SECRET), reconcile_s=0.01)


@pytest.fixture
def receiver() -> Iterator[Listening]:
    """One for each test."""
    found = Listening()
    yield found
    found.server.shutdown()
    found.server.server_close()


def end(engine: Engine, state: str = "done", *, seconds_ago: float = 0.0) -> None:
    """All jobs end in a state."""
    with write(engine) as connection:
        clock = connection.exec_driver_sql(
            "SELECT (julianday('now') - 2440587.5) * 86400.0"
            if engine.dialect.name == "sqlite"
            else "SELECT extract(epoch FROM clock_timestamp())::double precision"
        ).scalar_one()
        connection.execute(update(Job).values(state=state, finished_at=clock - seconds_ago))
        connection.execute(update(Sweep).values(requested_at=clock - seconds_ago))


def notifier_of(engine: Engine, settings: Settings) -> Notifier:
    """As a process with these settings has it."""
    receiver = receiver_of(settings)
    assert receiver is not None
    return Notifier(engine, receiver)


def proof(secret: str, message: bytes) -> str:
    """HMAC-SHA256 as RFC 2104 defines it."""
    key = secret.encode().ljust(64, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in key) + message).digest()
    return hashlib.sha256(bytes(byte ^ 0x5C for byte in key) + inner).hexdigest()


def test_a_sweep_is_told_of_once_when_all_its_jobs_have_ended(
    engine: Engine, receiver: Listening, tmp_path: Path
) -> None:
    submit(engine, {"a": [], "b": ["a"]}, name="mine")
    notifiers = [notifier_of(engine, receiver.settings(tmp_path)) for _ in range(2)]
    assert [notifier.round() for notifier in notifiers] == [0, 0]
    end(engine)
    assert [notifier.round() for notifier in notifiers] == [1, 0]
    ((signature, body),) = receiver.got
    said = json.loads(body)
    assert (said["sweep"], said["state"], said["jobs"]) == ("mine", "done", {"done": 2})
    assert set(said) == {"event", "sweep", "sweep_id", "state", "jobs", "ended_at"}  # no case, no error, no path
    at, _, shown = signature.removeprefix("t=").partition(",v1=")
    assert shown == proof(SECRET, f"{at}.".encode() + body)


def test_a_sweep_that_is_retried_is_told_of_again(engine: Engine, receiver: Listening, tmp_path: Path) -> None:
    submit(engine, {"a": []}, name="mine")
    notifier = notifier_of(engine, receiver.settings(tmp_path))
    end(engine, "failed")
    assert notifier.round() == 1
    retry(engine, "mine")
    assert notifier.round() == 0
    end(engine)
    assert notifier.round() == 1
    assert [json.loads(body)["state"] for _, body in receiver.got] == ["failed", "done"]


def test_a_sweep_that_goes_on_meanwhile_is_not_told_of(engine: Engine, receiver: Listening, tmp_path: Path) -> None:
    submit(engine, {"a": []}, name="mine")
    end(engine, "failed")
    with read(engine) as connection:
        (sweep_id,) = untold(connection)
    retry(engine, "mine")
    with write(engine) as connection:
        assert claim_telling(connection, sweep_id) is None
    end(engine)
    assert notifier_of(engine, receiver.settings(tmp_path)).round() == 1


def test_who_shares_a_job_that_does_not_run_again_is_not_told_of_again(
    engine: Engine, receiver: Listening, tmp_path: Path
) -> None:
    submit(engine, {"a": []}, name="first")
    submit(engine, {"a": [], "b": []}, name="second")
    end(engine)
    notifier = notifier_of(engine, receiver.settings(tmp_path))
    assert notifier.round() == 2
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "b").values(state="failed"))
    assert retry(engine, "second") == 1
    with write(engine) as connection:
        connection.execute(update(Job).values(state="done"))
    assert notifier.round() == 1
    assert [json.loads(body)["sweep"] for _, body in receiver.got] == ["first", "second", "second"]


def test_a_sweep_of_jobs_that_were_there_long_ago_is_told_of(
    sqlite_engine: Engine, receiver: Listening, tmp_path: Path
) -> None:
    submit(sqlite_engine, {"a": []}, name="first")
    end(sqlite_engine, seconds_ago=2 * 86400)
    submit(sqlite_engine, {"a": []}, name="second")
    assert notifier_of(sqlite_engine, receiver.settings(tmp_path)).round() == 1
    assert [json.loads(body)["sweep"] for _, body in receiver.got] == ["second"]


@pytest.mark.parametrize("answer", [500, 302])
def test_who_does_not_take_it_is_told_later_and_no_redirect_is_followed(
    sqlite_engine: Engine, receiver: Listening, tmp_path: Path, answer: int, caplog: pytest.LogCaptureFixture
) -> None:
    submit(sqlite_engine, {"a": []}, name="mine")
    end(sqlite_engine)
    receiver.answer = answer
    settings = receiver.settings(tmp_path)
    notifier = notifier_of(sqlite_engine, settings)
    assert notifier.round() == 0
    assert notifier.round() == 0  # not at once
    assert len(receiver.got) == 1
    assert f"mine ended: it answered {answer}" in caplog.text
    assert "127.0.0.1" not in caplog.text
    receiver.answer = 204
    assert notifier_of(sqlite_engine, settings).round() == 1


def test_a_receiver_that_is_not_there_stops_nobody(
    sqlite_engine: Engine, receiver: Listening, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    submit(sqlite_engine, {"a": []}, name="mine")
    end(sqlite_engine)
    settings = receiver.settings(tmp_path)
    receiver.server.shutdown()
    receiver.server.server_close()
    assert notifier_of(sqlite_engine, settings).round() == 0
    assert "it cannot be reached" in caplog.text
    with read(sqlite_engine) as connection:
        assert len(untold(connection)) == 1


def test_nobody_is_told_of_what_ended_more_than_a_day_ago(
    sqlite_engine: Engine, receiver: Listening, tmp_path: Path
) -> None:
    submit(sqlite_engine, {"a": []}, name="mine")
    end(sqlite_engine, seconds_ago=2 * 86400)
    assert notifier_of(sqlite_engine, receiver.settings(tmp_path)).round() == 0
    assert receiver.got == []
    with read(sqlite_engine) as connection:
        assert connection.scalar(select(Sweep.told_at)) is not None


def test_what_ends_last_is_told_when_the_process_ends(
    sqlite_engine: Engine, receiver: Listening, tmp_path: Path
) -> None:
    submit(sqlite_engine, {"a": []}, name="mine")
    with notifying(sqlite_engine, receiver.settings(tmp_path).model_copy(update={"reconcile_s": 3600.0})):
        end(sqlite_engine)
    assert len(receiver.got) == 1


def test_a_database_that_has_no_connection_left_is_asked_again(
    sqlite_engine: Engine,
    receiver: Listening,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def taken(notifier: Notifier) -> int:
        raise sqlalchemy.exc.TimeoutError("QueuePool limit of size 5")

    monkeypatch.setattr(Notifier, "round", taken)
    with notifying(sqlite_engine, receiver.settings(tmp_path)):
        pass
    assert "QueuePool limit of size 5; it tries again" in caplog.text


def test_without_an_address_nothing_runs(sqlite_engine: Engine, tmp_path: Path) -> None:
    before = threading.active_count()
    with notifying(sqlite_engine, Settings(home=tmp_path)):
        assert threading.active_count() == before


@pytest.mark.parametrize(
    ("url", "secret", "why"),
    [
        ("ftp://host/hook", SECRET, "an address such as"),
        ("https:///hook", SECRET, "an address such as"),
        ("https://host/hook", None, "notify_url needs notify_secret, of 16 characters or more"),
        ("https://host/hook", "short", "notify_url needs notify_secret"),
    ],
)
def test_settings_that_could_not_be_trusted_are_refused(url: str, secret: str | None, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Settings(notify_url=SecretStr(url), notify_secret=None if secret is None else SecretStr(secret))


def test_the_secret_is_hidden_where_it_would_be_logged(receiver: Listening, tmp_path: Path) -> None:
    settings = receiver.settings(tmp_path)
    assert SECRET not in Redactor(settings)(f"it was {SECRET}")
    assert SECRET not in repr(settings)
