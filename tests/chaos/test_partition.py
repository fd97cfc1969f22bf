"""Case 10: a worker is cut from its servers, or one direction is swallowed; tests/cluster has real networks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.chaos.modes import Celery, Worker
from tests.chaos.proxy import Proxy
from tests.waiting import wait_for

#: Which servers a worker no longer reaches.
BEYOND = [("database",), ("broker",), ("broker", "database")]


@contextmanager
def worker_behind_proxies(celery: Celery) -> Iterator[tuple[Worker, dict[str, Proxy]]]:
    """A worker, as if on another machine, that reaches its servers through proxies only."""
    proxies = {"broker": Proxy(celery.redis.port), "database": Proxy(celery.postgres.port)}
    try:
        yield (
            celery.start_worker(
                CHAOS_HOST="another-machine",
                ROBUST_BROKER_URL=celery.redis.url(proxies["broker"].port),
                ROBUST_DATABASE_URL=celery.postgres.url(celery.database, proxies["database"].port),
            ),
            proxies,
        )
    finally:
        for proxy in proxies.values():
            proxy.heal()
        celery.stop()
        for proxy in proxies.values():
            proxy.close()


@pytest.mark.parametrize("how", ["cut", "both", "up", "down"])
@pytest.mark.parametrize("beyond", BEYOND, ids="+".join)
def test_a_worker_that_loses_its_servers_loses_no_job(celery: Celery, beyond: tuple[str, ...], how: str) -> None:
    with worker_behind_proxies(celery) as (_, proxies):
        celery.submit({"a": [], "child": ["a"]}, rows=3, file_bytes=100, until=str(celery.gate))
        celery.wait_until_running(1)
        celery.start_worker()
        with celery.fault(f"partition ({how}) between a worker and its {' and '.join(beyond)}", set()):
            for name in beyond:
                if how == "cut":
                    proxies[name].cut()
                else:
                    proxies[name].freeze(*(("up", "down") if how == "both" else (how,)))
        if "database" in beyond:
            celery.faults[-1].job_ids.add(celery.job_id("a"))
            wait_for(lambda: celery.witness.fences()["a"] == 2, "the other worker claims the job")
        celery.open_gate()
        celery.wait_until_ended()
        for name in beyond:
            proxies[name].heal()
        if "database" not in beyond:
            assert celery.witness.fences() == {"a": 1, "child": 1}, "without a broker a running job goes on"
        celery.check(rows=3)
