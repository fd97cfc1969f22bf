"""A network that fails between one worker and a server: all of it, or one direction only."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from tests.cluster.running import Cluster, wait_for
from tests.cluster.sweeps import Jobs

Cut = Callable[[Cluster, str], AbstractContextManager[None]]


def unplugged(*networks: str) -> Cut:
    """`docker network disconnect`."""
    return lambda cluster, container: cluster.unplugged(container, *networks)


def deaf(port: int) -> Cut:
    """What the server sends does not arrive; what the worker sends does."""
    return lambda cluster, container: cluster.filtered(container, "INPUT", "--protocol", "tcp", "--sport", str(port))


def mute(port: int) -> Cut:
    """What the worker sends does not arrive; what the server sends does."""
    return lambda cluster, container: cluster.filtered(container, "OUTPUT", "--protocol", "tcp", "--dport", str(port))


def assert_serves_again(cluster: Cluster, container: str) -> None:
    """With all other workers frozen this one runs a job within the promised time."""
    with cluster.paused(*set(cluster.containers("worker")) - {container}):
        began = time.time()
        jobs = Jobs(cluster, graph={"only": ()}, seconds=1.0)
        jobs.assert_goes_on(since=began)
        assert jobs.holder("only") == container
        jobs.assert_done_once()


def assert_a_worker_without_broker_finishes_and_others_take_the_rest(cluster: Cluster, cut: Cut) -> None:
    jobs = Jobs(cluster)
    holder = jobs.holder("leaf-0")
    with cut(cluster, holder):
        wait_for(jobs.is_done, 60, "the others do all that is left")
    jobs.assert_done_once()
    assert {jobs.job(token).fence for token in jobs.graph} == {1}
    assert_serves_again(cluster, holder)


def assert_a_worker_without_database_loses_its_job_to_another(cluster: Cluster, cut: Cut) -> None:
    jobs = Jobs(cluster, seconds=4.0)
    holder = jobs.holder("leaf-0")
    began = time.time()
    with cut(cluster, holder):
        jobs.assert_claimed_again("leaf-0", since=began)
        assert jobs.holder("leaf-0") != holder
    jobs.assert_done_once()
    assert jobs.job("leaf-0").expiries == 1
    assert_serves_again(cluster, holder)


def test_a_worker_unplugged_from_the_broker(cluster: Cluster) -> None:
    assert_a_worker_without_broker_finishes_and_others_take_the_rest(cluster, unplugged("broker"))


@pytest.mark.parametrize("cut", [deaf(6379), mute(6379)], ids=["deaf", "mute"])
def test_one_direction_to_the_broker_fails(cluster: Cluster, root: None, cut: Cut) -> None:
    assert_a_worker_without_broker_finishes_and_others_take_the_rest(cluster, cut)


@pytest.mark.parametrize("networks", [("database",), ("database", "broker")], ids=["database", "both"])
def test_a_worker_unplugged_from_the_database(cluster: Cluster, networks: tuple[str, ...]) -> None:
    assert_a_worker_without_database_loses_its_job_to_another(cluster, unplugged(*networks))


@pytest.mark.parametrize("cut", [deaf(5432), mute(5432)], ids=["deaf", "mute"])
def test_one_direction_to_the_database_fails(cluster: Cluster, root: None, cut: Cut) -> None:
    assert_a_worker_without_database_loses_its_job_to_another(cluster, cut)


def test_a_worker_frozen_beyond_its_lease_changes_nothing_when_it_thaws(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=4.0)
    holder = jobs.holder("leaf-0")
    began = time.time()
    with cluster.paused(holder):
        jobs.assert_claimed_again("leaf-0", since=began)
        wait_for(lambda: jobs.job("leaf-0").state == "done", 60, "another worker does it")
    jobs.assert_done_once()
    assert jobs.job("leaf-0").fence == 2
