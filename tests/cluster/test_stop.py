"""Stopping on purpose: what runs is released, not lost."""

from __future__ import annotations

import json
import time

from tests.cluster.running import Cluster, docker
from tests.cluster.sweeps import Jobs


def test_a_stopped_worker_hands_its_job_over_at_once(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=6.0)
    holder = jobs.holder("leaf-0")
    stopped = time.time()
    docker("stop", holder)
    try:
        (found,) = json.loads(docker("inspect", holder))
        assert found["Config"]["StopTimeout"] > 30, "longer than a soft shutdown may take"
        assert time.time() - stopped < 15
        assert found["State"]["ExitCode"] == 0
        assert jobs.job("leaf-0").attempts == 0
        jobs.assert_claimed_again("leaf-0", since=stopped)
    finally:
        docker("start", holder)
    jobs.assert_done_once()
    assert jobs.job("leaf-0").expiries == 0


def test_a_restart_of_everything_loses_nothing(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=4.0)
    jobs.holder("leaf-0")
    cluster.do("restart")
    jobs.assert_done_once()
    assert {jobs.job(token).expiries for token in jobs.graph} == {0}


def test_a_cluster_that_was_stopped_goes_on_where_it_stopped(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=4.0)
    jobs.holder("leaf-0")
    cluster.do("stop")
    stopped = time.time()
    cluster.do("start")
    cluster.wait_for_new_slots(since=stopped)
    jobs.assert_goes_on(since=stopped, back=time.time())
    jobs.assert_done_once()
