"""Containers that are killed while jobs run: `docker kill` is SIGKILL to everything inside."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence

import pytest

from tests.cluster.running import SERVERS, Cluster, docker, wait_for
from tests.cluster.sweeps import CHAIN, GRAPH, Jobs

KILL_PARENT = "import psutil; [p.kill() for p in psutil.process_iter() if 'worker.celery_worker' in p.cmdline()]"


def test_the_job_of_a_killed_worker_goes_to_another(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=4.0)
    holder = jobs.holder("leaf-0")
    killed = time.time()
    docker("kill", holder)
    try:
        jobs.assert_claimed_again("leaf-0", since=killed)
        assert jobs.holder("leaf-0") != holder
    finally:
        docker("start", holder)
    jobs.assert_done_once()
    assert jobs.job("leaf-0").expiries == 1


def test_a_worker_that_dies_by_itself_is_started_again(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=4.0)
    holder = jobs.holder("leaf-0")
    killed = time.time()
    subprocess.run(["docker", "exec", holder, "python", "-c", KILL_PARENT])  # dies with the container
    jobs.assert_claimed_again("leaf-0", since=killed)
    jobs.assert_done_once()


@pytest.mark.parametrize(("graph", "seconds"), [(GRAPH, 2.0), (CHAIN, 8.0)], ids=["for 2 s", "for 8 s"])
def test_what_runs_needs_no_redis_and_what_waits_goes_on_when_it_is_back(
    cluster: Cluster, graph: Mapping[str, Sequence[str]], seconds: float
) -> None:
    jobs = Jobs(cluster, graph, seconds)
    jobs.holder(next(iter(graph)))
    redis = cluster.container("redis")
    docker("kill", redis)
    try:
        wait_for(lambda: "running" not in jobs.count(), seconds + 20, "what runs has ended")
        ended = jobs.count()["done"]
    finally:
        back = time.time()
        docker("start", redis)
    jobs.assert_goes_on(since=back)
    jobs.assert_done_once()
    assert ended >= 1
    assert {jobs.job(token).fence for token in jobs.graph} == {1}


def test_everything_in_the_broker_may_be_lost(cluster: Cluster) -> None:
    jobs = Jobs(cluster)
    jobs.holder("leaf-0")
    docker("exec", cluster.container("redis"), "redis-cli", "FLUSHALL")
    jobs.assert_done_once()
    assert {jobs.job(token).fence for token in jobs.graph} == {1}


def test_a_job_goes_on_when_postgres_is_back_before_its_lease_ends(cluster: Cluster) -> None:
    jobs = Jobs(cluster, CHAIN, seconds=10.0)
    jobs.holder("long")
    postgres = cluster.container("postgres")
    docker("kill", postgres)
    docker("start", postgres)
    jobs.assert_done_once()
    assert jobs.job("long").fence == 1


def test_a_job_is_stopped_when_its_lease_ends_before_postgres_is_back(cluster: Cluster) -> None:
    jobs = Jobs(cluster, CHAIN, seconds=15.0)
    holder = jobs.holder("long")
    runner = find_runner(cluster, holder)
    postgres = cluster.container("postgres")
    docker("kill", postgres)
    try:
        wait_for(lambda: find_runner(cluster, holder) != runner, cluster.settings.lease_s + 5, "its runner is killed")
    finally:
        back = time.time()
        docker("start", postgres)
    jobs.assert_claimed_again("long", since=back)
    jobs.assert_done_once()


@pytest.mark.parametrize("server", SERVERS)
def test_a_server_that_dies_by_itself_is_started_again(cluster: Cluster, server: str, root: None) -> None:
    jobs = Jobs(cluster)
    jobs.holder("leaf-0")
    died = time.time()
    os.kill(int(docker("inspect", "--format", "{{.State.Pid}}", cluster.container(server))), signal.SIGKILL)
    jobs.assert_goes_on(since=died + 0.5)
    jobs.assert_done_once()


def test_everything_may_be_killed_at_once(cluster: Cluster) -> None:
    jobs = Jobs(cluster)
    jobs.holder("leaf-0")
    services = ("worker", "reconciler", "redis", "postgres")
    everything = [name for service in services for name in cluster.containers(service)]
    docker("kill", *everything)
    killed = time.time()
    docker("start", *everything)
    cluster.wait_for_new_slots(since=killed)
    jobs.assert_goes_on(since=killed, back=time.time())
    jobs.assert_done_once()


def find_runner(cluster: Cluster, container: str) -> list[int]:
    """The process that runs jobs in a worker's container."""
    return [process.pid for process in cluster.processes(container) if "worker.runner" in process.command]
