"""A Redis that answers and refuses: it has become a replica, it is full, it cuts connections that are quiet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis
from sqlalchemy import Engine

from services.broker import require_broker
from services.errors import BadInput
from services.settings import Settings
from tests.db.helpers import submit
from tests.redis_server import RedisServer
from worker.client import reconcile, ring
from worker.doorbell import Doorbell


@pytest.fixture
def broker(redis_server: RedisServer) -> Iterator[Redis]:
    client = redis_server.client()
    client.flushall()
    yield client
    client.execute_command("REPLICAOF", "NO", "ONE")
    client.config_set("timeout", 0)


@pytest.fixture
def settings(redis_server: RedisServer, tmp_path: Path) -> Settings:
    return Settings(home=tmp_path, broker_url=redis_server.url)


def test_a_replica_is_told_and_rung_when_it_is_the_primary_again(
    broker: Redis, settings: Settings, sqlite_engine: Engine
) -> None:
    submit(sqlite_engine, {"a": []})
    broker.execute_command("REPLICAOF", "127.0.0.1", "1")
    with pytest.raises(BadInput, match="name the primary in ROBUST_BROKER_URL"):
        require_broker(settings)
    assert "read only replica" in str(ring(sqlite_engine, settings))
    assert reconcile(sqlite_engine, settings) == 0  # says so in its log and goes on
    broker.execute_command("REPLICAOF", "NO", "ONE")
    assert ring(sqlite_engine, settings) is None
    assert broker.llen("robustseg:cpu") + broker.llen("robustseg:gpu") == 1


def test_a_connection_that_the_broker_has_cut_is_made_again(
    broker: Redis, settings: Settings, sqlite_engine: Engine
) -> None:
    submit(sqlite_engine, {"a": []})
    doorbell = Doorbell(settings)
    assert doorbell.ring_missing(sqlite_engine) == 1
    broker.client_kill_filter(_type="normal", skipme=True)  # what `timeout` does, at once
    broker.flushall()
    assert doorbell.ring_missing(sqlite_engine) == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CELERY_BROKER_URL", "redis://127.0.0.1:1/5"),
        ("CELERY_BROKER_WRITE_URL", "redis://127.0.0.1:1/5"),
        ("CELERY_BROKER_READ_URL", "redis://127.0.0.1:1/5"),
        ("CELERY_RESULT_BACKEND", "redis://127.0.0.1:1/5"),
        ("CELERY_CONFIG_MODULE", "no.such.module"),
        ("CELERY_LOADER", "no.such.loader"),
        ("CELERY_CUSTOM_WORKER_POOL", "no.such.pool"),
        ("DJANGO_SETTINGS_MODULE", "no.such.settings"),
    ],
)
def test_what_other_programs_want_of_celery_decides_nothing(
    broker: Redis,
    settings: Settings,
    sqlite_engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
    recwarn: pytest.WarningsRecorder,
    name: str,
    value: str,
) -> None:
    monkeypatch.setenv(name, value)
    submit(sqlite_engine, {"a": []})
    assert ring(sqlite_engine, settings) is None
    assert broker.llen("robustseg:cpu") + broker.llen("robustseg:gpu") == 1
    assert not recwarn.list
