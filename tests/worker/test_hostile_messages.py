"""Whoever can write to Redis can ring, and nothing else: no message ends a slot or reaches Celery as it was."""

from __future__ import annotations

import random
import subprocess

import psutil
import pytest
from redis import Redis
from sqlalchemy import Engine

from services.settings import Settings
from tests.db.helpers import states, submit
from tests.waiting import wait_for
from tests.worker import hostile_messages
from tests.worker.test_celery import settings, worker  # noqa: F401 - fixtures
from worker.broker_transport import rewritten
from worker.client import ring


def test_a_message_is_passed_on_with_its_job_number_alone() -> None:
    sent = hostile_messages.message()
    sent["headers"] |= {"timelimit": ["a", "b"], "eta": "2999-01-01", "expires": "x", "retries": {}}
    sent["properties"] |= {"reply_to": "x", "delivery_info": {"routing_key": "gpu"}}
    passed = rewritten(sent, "cpu")
    assert set(passed["headers"]) == {"task", "id", "root_id", "lang"}
    assert passed["properties"]["delivery_info"] == {"exchange": "cpu", "routing_key": "cpu"}
    assert passed["body"] == sent["body"]


@pytest.mark.parametrize(
    ("place", "value"),
    [("body", "!"), ("body", 1), ("headers", None), ("content-type", "application/x-python-serialize")],
)
def test_what_is_no_message_of_ours_is_refused(place: str, value: object) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        rewritten(hostile_messages.message() | {place: value}, "cpu")


@pytest.mark.usefixtures("worker")
def test_a_worker_serves_on_whatever_lies_in_its_queue(
    postgres_engine: Engine,
    settings: Settings,  # noqa: F811
    redis_url: str,
    worker: subprocess.Popen[bytes],  # noqa: F811
) -> None:
    redis, queue = Redis.from_url(redis_url), f"{settings.namespace}:cpu"
    submit(postgres_engine, {"first": []})
    ring(postgres_engine, settings)
    wait_for(lambda: states(postgres_engine)["first"] == "done")
    slots = {child.pid for child in psutil.Process(worker.pid).children()}
    bad = hostile_messages.by_hand() + hostile_messages.at_random(random.Random(0), 300)
    redis.sadd(f"{settings.namespace}:_kombu.binding.cpu", "garbage", b"\xff", "a\x06\x16b")
    redis.hset(f"{settings.namespace}:unacked", mapping={"x": "garbage", "y": "[1, 2]"})
    redis.zadd(f"{settings.namespace}:unacked_index", {"x": 0, "y": 0})
    for text in bad:
        redis.lpush(queue, text)
    wait_for(lambda: redis.llen(queue) == 0, "all messages are taken", 120)
    submit(postgres_engine, {"second": []}, name="second")
    ring(postgres_engine, settings)
    wait_for(lambda: states(postgres_engine)["second"] == "done")
    assert {child.pid for child in psutil.Process(worker.pid).children()} == slots
