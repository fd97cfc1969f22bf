"""Cases 2 and 5: the broker dies or forgets everything, and messages come too often. SQLite has no broker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.chaos.modes import Celery
from tests.chaos.servers import PostgresServer, RedisServer
from tests.waiting import wait_for


@pytest.mark.parametrize("append_only", [True, False])
def test_a_killed_broker_costs_no_job(
    tmp_path: Path, record_property: Callable[[str, object], None], postgres_server: PostgresServer, append_only: bool
) -> None:
    redis = RedisServer(append_only=append_only)
    mode = Celery(tmp_path, record_property, redis=redis, postgres=postgres_server)
    try:
        mode.start_worker(slots=2)
        mode.submit([f"job-{index}" for index in range(8)], rows=3, until=str(mode.gate))
        mode.wait_until_running(2)
        redis.kill()
        mode.open_gate()
        wait_for(lambda: mode.count("done") == 2, "the running jobs end without a broker")
        with mode.fault(f"kill -9 of Redis {'with' if append_only else 'without'} its file", set(mode.ready())):
            redis.start()
        mode.wait_until_ended()
        mode.check(rows=3)
    finally:
        mode.close()
        redis.close()


def test_a_broker_that_forgets_everything_costs_no_job(celery: Celery) -> None:
    celery.start_worker(slots=2)
    celery.submit([f"job-{index}" for index in range(8)], rows=3, until=str(celery.gate))
    celery.wait_until_running(2)
    with celery.fault("FLUSHALL", set(celery.ready())):
        celery.wipe_broker()
        celery.open_gate()
    celery.wait_until_ended()
    celery.check(rows=3)


def test_messages_that_come_ten_times_start_each_job_once(celery: Celery) -> None:
    celery.start_worker(slots=2)
    celery.submit({"a": [], "b": ["a"], "c": ["b"]}, rows=3)
    everyone = [celery.job_id(token) for token in "abc"]
    celery.ring(everyone * 10)
    celery.wait_until_ended()
    celery.ring(everyone * 10)
    wait_for(lambda: celery.messages() == 0, "all messages are taken")
    assert celery.witness.fences() == {"a": 1, "b": 1, "c": 1}
    celery.check(rows=3)
