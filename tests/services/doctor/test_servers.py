"""The doctor on database, broker and artifact store."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db import schema
from services.doctor import servers
from services.doctor.check import CheckFailed
from services.doctor.servers import Database, check_artifacts, check_broker
from services.settings import Settings
from tests.redis_server import RedisServer


def settings(engine: Engine, **values: object) -> Settings:
    return Settings(database_url=engine.url.render_as_string(hide_password=False), **values)


def test_a_database_is_told_with_its_version_schema_and_delay(engine: Engine) -> None:
    database = Database(settings(engine))
    kind = {"sqlite": "SQLite 3", "postgresql": "PostgreSQL 1"}[engine.dialect.name]
    found = database.check()
    assert kind in found
    assert f"schema {schema.HEAD}, answers in" in found


def test_a_clock_that_differs_is_told_and_harms_nothing(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(settings(engine))
    database.check()
    assert database.check_clock() == "this machine and the database agree to a second"
    real = time.time
    for hours, words in ((1, "3600 s behind this machine"), (-1, "3600 s ahead of this machine")):
        monkeypatch.setattr(servers.time, "time", lambda hours=hours: real() + hours * 3600)
        assert words in database.check_clock()


def test_a_broker_is_told_with_how_it_keeps_messages(redis_url: str) -> None:
    found = check_broker(Settings(broker_url=redis_url, namespace="mine"))
    assert "Redis 6." in found
    assert "namespace mine" in found
    assert found.endswith("append-only, noeviction")
    assert "none is set" in check_broker(Settings())


def test_a_broker_that_may_forget_messages_is_told(redis_server: RedisServer, redis_url: str, tmp_path: Path) -> None:
    client = redis_server.client()
    client.config_set("maxmemory-policy", "volatile-lru")
    with pytest.raises(CheckFailed, match="which evicts") as told:
        check_broker(Settings(broker_url=redis_url))
    client.config_set("maxmemory-policy", "noeviction")
    assert "noeviction" in told.value.remedy
    server = RedisServer(tmp_path, append_only=False)
    server.start()
    with pytest.raises(CheckFailed, match="without append-only file") as told:
        check_broker(Settings(broker_url=server.url))
    server.stop()
    assert "appendonly yes" in told.value.remedy


def test_the_artifact_store_is_written_and_left_clean(tmp_path: Path) -> None:
    store = tmp_path / "store"
    assert "written, read and removed" in check_artifacts(Settings(home=tmp_path, artifacts=str(store)))
    assert not list(store.iterdir())
