"""The broker seen from a client: how it is set up, what waits in it, and what to do when it cannot be used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from services.broker import broker_in_words, inspect_broker, require_broker
from services.errors import BadInput
from services.settings import Settings
from tests.redis_server import RedisServer


@contextmanager
def configured(server: RedisServer, name: str, value: str) -> Iterator[None]:
    client = server.client()
    before = client.config_get(name)
    client.config_set(name, value)
    try:
        yield
    finally:
        client.config_set(name, next(iter(before.values())))


def test_a_broker_is_looked_at(redis_server: RedisServer, redis_url: str) -> None:
    redis_server.client().rpush("mine:gpu2", "a", "b")
    redis_server.client().rpush("yours:gpu2", "c")
    state = inspect_broker(Settings(broker_url=redis_url, namespace="mine"))
    assert state.url == f"redis://:***@127.0.0.1:{redis_server.port}/0"
    assert state.version.startswith("6.")
    assert state.append_only
    assert state.eviction == "noeviction"
    assert state.lengths == {"gpu2": 2}
    assert 0 < state.round_trip_s < 3


def test_a_broker_that_is_set_up_otherwise_is_seen_as_it_is(tmp_path: Path) -> None:
    server = RedisServer(tmp_path, append_only=False)
    server.start()
    with configured(server, "maxmemory-policy", "allkeys-lru"):
        state = inspect_broker(Settings(broker_url=server.url))
    server.stop()
    assert state.append_only is False
    assert state.eviction == "allkeys-lru"


def test_a_broker_that_answers_but_refuses_messages_cannot_be_used(redis_server: RedisServer, redis_url: str) -> None:
    with (
        configured(redis_server, "maxmemory", "1"),
        pytest.raises(
            BadInput, match=r"cannot use the broker redis://:\*\*\*@.*: command not allowed .*: raise its `maxmemory`"
        ),
    ):
        require_broker(Settings(broker_url=redis_url))


def test_a_database_number_that_the_broker_lacks_is_told(redis_url: str) -> None:
    with pytest.raises(BadInput, match="DB index is out of range: correct ROBUST_BROKER_URL"):
        require_broker(Settings(broker_url=redis_url.replace("/0", "/77")))


def test_a_user_who_may_not_ask_is_told_what_can_be_known(redis_server: RedisServer, redis_url: str) -> None:
    client = redis_server.client()
    client.acl_setuser(
        "modest", enabled=True, passwords=["+hush-hush"], keys=["*"], commands=["+set", "+llen", "+ping", "+select"]
    )
    url = redis_url.replace(redis_url.partition("://")[2].rpartition("@")[0], "modest:hush-hush")
    state = inspect_broker(Settings(broker_url=url))
    assert (state.append_only, state.eviction) == (None, None)
    client.acl_deluser("modest")


def test_without_a_broker_none_is_required() -> None:
    require_broker(Settings())
    assert broker_in_words(Settings()) == ""
