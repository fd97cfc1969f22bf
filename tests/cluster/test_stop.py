"""Stopping on purpose: what runs is released, not lost."""

from __future__ import annotations

import json
import time

from tests.cluster.running import Cluster, docker
from tests.cluster.sweeps import CHAIN, Jobs


def test_a_stopped_worker_hands_its_job_over_at_once(cluster: Cluster) -> None:
    jobs = Jobs(cluster, CHAIN, seconds=6.0)
    holder = jobs.holder("long")
    stopped = time.time()
    docker("stop", holder)
    try:
        took = time.time() - stopped
        (found,) = json.loads(docker("inspect", holder))
        assert found["State"]["ExitCode"] == 0
        assert found["Config"]["StopTimeout"] > 30, "longer than a soft shutdown may take"
        assert took < found["Config"]["StopTimeout"] / 2
        jobs.assert_claimed_again("long", since=stopped)
        assert jobs.holder("long") != holder
    finally:
        docker("start", holder)
    jobs.assert_done_once()
    done = jobs.job("long")
    assert (done.fence, done.attempts, done.expiries) == (2, 0, 0)


def test_a_restart_of_everything_loses_nothing(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=4.0)
    jobs.holder("leaf-0")
    cluster.do("restart")
    jobs.assert_done_once()


def test_a_cluster_that_was_stopped_goes_on_where_it_stopped(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=4.0)
    jobs.holder("leaf-0")
    cluster.do("stop")
    stopped = time.time()
    cluster.do("start")
    cluster.wait_for_new_slots(since=stopped)
    jobs.assert_goes_on(since=stopped, back=time.time())
    jobs.assert_done_once()
