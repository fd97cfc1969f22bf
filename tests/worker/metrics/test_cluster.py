"""The reconciler's /metrics: the whole cluster, with the database and the broker there or away."""

from __future__ import annotations

import socket
import threading

import pytest
from pydantic import SecretStr
from redis import Redis
from sqlalchemy import Engine, update

from db import schema
from db.engine import write
from db.jobs import Ready, claim
from db.models import Job
from db.workers import register_worker
from services.errors import BadInput
from services.settings import Settings
from tests.db.helpers import submit
from tests.worker.metrics.scrape import free_port, scrape
from worker.doorbell import Doorbell
from worker.metrics.counting import counting_rounds
from worker.metrics.server import serving
from worker.reconciler import reconcile_forever


def settings_of(engine: Engine, **values: object) -> Settings:
    url = SecretStr(engine.url.render_as_string(hide_password=False))
    return Settings(database_url=url, reconcile_s=0.05, **values)


def test_jobs_slots_and_ages_are_read_at_the_moment_of_the_scrape(engine: Engine) -> None:
    port = free_port()
    with counting_rounds(port, "127.0.0.1", settings_of(engine)):
        assert scrape(port)["robust_ready_jobs", "cpu"] == 0
        submit(engine, {"a": [], "b": [], "c": ["a"]})
        with write(engine) as connection:
            who = {"host": "h", "pid": 1, "process_started": 0.0, "slot": 0, "device": "cpu"}
            register_worker(connection, incarnation="w", **who)
            claim(connection, owner="w", lease_s=60)
            connection.execute(update(Job).where(Job.label == "b").values(created_at=0.0))
        seen = scrape(port)
    assert seen["robust_database_up",] == 1
    assert (seen["robust_jobs", "noop", "running"], seen["robust_jobs", "noop", "waiting"]) == (1, 1)
    assert seen["robust_jobs", "noop", "parked"] == 0
    assert seen["robust_ready_jobs", "cpu"] == 1
    assert seen["robust_oldest_ready_job_age_seconds", "cpu"] > 1e9
    assert seen["robust_oldest_ready_job_age_seconds", "gpu"] == 0
    assert seen["robust_lease_expiries_total",] == 0
    assert seen["robust_slots", "idle"] == 1
    assert seen["robust_schema_version",] == float(schema.HEAD)
    assert ("robust_broker_up",) not in seen


def test_a_scrape_without_database_says_so_and_nothing_that_it_does_not_know() -> None:
    port, nobody = free_port(), free_port()
    settings = Settings(database_url=SecretStr(f"postgresql+psycopg://me:secret@127.0.0.1:{nobody}/db"))
    with counting_rounds(port, "127.0.0.1", settings):
        seen = scrape(port)
    assert seen["robust_database_up",] == 0
    assert ("robust_lease_expiries_total",) not in seen
    assert not {name for name, *_ in seen if name.startswith("robust_jobs")}
    assert seen["robust_reconcile_rounds_total",] == 0


def test_a_database_that_accepts_and_never_answers_is_not_waited_for_long() -> None:
    port = free_port()
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = SecretStr(f"postgresql+psycopg://me:secret@127.0.0.1:{silent.getsockname()[1]}/db")
        with counting_rounds(port, "127.0.0.1", Settings(database_url=url)):
            assert scrape(port)["robust_database_up",] == 0


def test_messages_of_this_namespace_are_counted(sqlite_engine: Engine, redis_url: str) -> None:
    port = free_port()
    settings = settings_of(sqlite_engine, broker_url=SecretStr(redis_url), namespace="ours")
    Doorbell(settings).ring([Ready(1, 0), Ready(2, 0), Ready(3, 1), Ready(4, 2)])
    Doorbell(settings.model_copy(update={"namespace": "theirs"})).ring([Ready(1, 0)])
    with counting_rounds(port, "127.0.0.1", settings):
        seen = scrape(port)
    lengths = {labels[1]: value for labels, value in seen.items() if labels[0] == "robust_broker_queue_length"}
    assert lengths == {"cpu": 2, "gpu": 1, "gpu2": 1}
    assert seen["robust_broker_up",] == 1


def test_a_broker_that_is_away_does_not_hide_the_database(sqlite_engine: Engine) -> None:
    port, url = free_port(), "redis://:secret@127.0.0.1:1/0"
    with counting_rounds(port, "127.0.0.1", settings_of(sqlite_engine, broker_url=SecretStr(url))):
        seen = scrape(port)
    assert (seen["robust_broker_up",], seen["robust_database_up",]) == (0, 1)
    assert not {name for name, *_ in seen if name == "robust_broker_queue_length"}


def test_rounds_are_counted(sqlite_engine: Engine, redis_url: str) -> None:
    submit(sqlite_engine, {"a": [], "b": []})
    settings = settings_of(sqlite_engine, broker_url=SecretStr(redis_url), namespace="rounds")
    port, stop, enough = free_port(), threading.Event(), threading.Event()
    with write(sqlite_engine) as connection:
        register_worker(connection, incarnation="w", host="elsewhere", pid=1, process_started=0.0, slot=0, device="cpu")
        claim(connection, owner="w", lease_s=-1)
    with counting_rounds(port, "127.0.0.1", settings) as rounds:
        assert rounds is not None
        arguments = (sqlite_engine, settings, stop, rounds)
        thread = threading.Thread(target=reconcile_forever, args=arguments)
        thread.start()
        while rounds.rounds < 3 and thread.is_alive():
            enough.wait(0.01)
        seen = scrape(port)
        stop.set()
        thread.join()
    assert seen["robust_reconcile_rounds_total",] >= 3
    assert seen["robust_reconcile_released_total",] == 1
    assert seen["robust_reconcile_rung_total",] >= 1
    assert 0 <= seen["robust_reconcile_age_seconds",] < 30
    assert seen["robust_lease_expiries_total",] == 1
    assert Redis.from_url(redis_url).llen("rounds:cpu") >= 1


def test_a_port_that_is_taken_is_told_as_a_sentence(sqlite_engine: Engine) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with (
            pytest.raises(BadInput, match=rf"127.0.0.1 port {port}: Address already in use; give another --metrics-"),
            counting_rounds(port, "127.0.0.1", settings_of(sqlite_engine)),
        ):
            pass


def test_without_a_port_nothing_listens_and_nothing_is_counted(sqlite_engine: Engine) -> None:
    with counting_rounds(None, "127.0.0.1", settings_of(sqlite_engine)) as rounds:
        assert rounds is None


def test_the_port_is_free_again_at_the_end() -> None:
    from prometheus_client import CollectorRegistry

    with serving(0, "127.0.0.1", CollectorRegistry()) as port:
        assert scrape(port) == {}
    with serving(port, "127.0.0.1", CollectorRegistry()) as again:
        assert again == port
