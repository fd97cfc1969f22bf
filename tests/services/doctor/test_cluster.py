"""The doctor on slots, queues and the reconciler: what is wrong, and what to do about it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import Engine, update

from db import jobs, workers
from db.census import Waiting
from db.clock import now
from db.engine import write
from db.models import Job
from services.doctor.check import CheckFailed
from services.doctor.cluster import ClusterState, check_queues, check_reconciler, check_workers, read_state
from services.reports.slots import SlotRow
from services.settings import Settings
from tests.db.helpers import submit
from tests.redis_server import RedisServer

SLOT = SlotRow("host", 0, "0", "gpu,cpu", "idle", None, None, 1.0, "", None, True)
CLUSTER = ClusterState(
    slots=[SLOT], waiting={}, messages={}, in_cluster=True, overdue=0, overdue_s=0.0, patience_s=35.0
)  # fmt: skip


def test_a_cluster_where_nothing_waits_is_well() -> None:
    assert check_workers(CLUSTER) == "1 slot alive on host"
    assert check_queues(CLUSTER) == "nothing waits"
    assert "nothing is left" in check_reconciler(CLUSTER)


def test_silent_slots_are_named_and_no_reason_to_worry() -> None:
    silent = SLOT._replace(host="other", state="silent", heartbeat=90.0)
    assert (
        check_workers(replace(CLUSTER, slots=[SLOT, silent])) == "1 slot alive on host; silent: other slot 0 for 90 s"
    )
    assert check_workers(replace(CLUSTER, slots=[])) == "no slot is alive"


def test_a_quarantined_slot_is_told_with_its_reason() -> None:
    broken = SLOT._replace(state="quarantined", note="CUDA error: device-side assert")
    with pytest.raises(CheckFailed, match="host slot 0 is quarantined: CUDA error") as told:
        check_workers(replace(CLUSTER, slots=[broken]))
    assert "look at the device" in told.value.remedy


def test_workers_of_another_version_are_told() -> None:
    with pytest.raises(CheckFailed, match=r"this machine has robustseg .*, but host slot 0 runs 0\.0\.1") as told:
        check_workers(replace(CLUSTER, slots=[SLOT._replace(version="0.0.1")]))
    assert "same version" in told.value.remedy


def test_jobs_that_nobody_serves_are_told_with_how_to_serve_them() -> None:
    waiting = {"gpu2": Waiting(2, 7, 1.0), "cpu": Waiting(0, 3, 1.0)}
    with pytest.raises(CheckFailed, match="7 jobs wait in gpu2, and no living worker serves it") as told:
        check_queues(replace(CLUSTER, waiting=waiting))
    assert "--queues gpu2 --gpus-per-slot 2" in told.value.remedy
    silent = [SLOT._replace(state="silent")]
    with pytest.raises(CheckFailed, match="3 jobs wait in cpu"):
        check_queues(replace(CLUSTER, slots=silent, waiting={"cpu": Waiting(0, 3, 1.0)}))


def test_queues_are_told_with_their_messages() -> None:
    waiting = {"gpu": Waiting(1, 2, 1.0)}
    state = replace(CLUSTER, waiting=waiting, messages={"gpu": 2, "cpu": 1})
    assert check_queues(state) == "gpu: 2 jobs ready, 2 messages; cpu: 0 jobs ready, 1 message"
    alone = replace(state, slots=[], messages=None, in_cluster=False)
    assert check_queues(alone) == "gpu: 2 jobs ready: `robust-cli worker`, or submitting again, runs them"


def test_a_missing_reconciler_is_noticed_by_what_it_left_lying() -> None:
    for state in (
        replace(CLUSTER, overdue=1, overdue_s=36.0),
        replace(CLUSTER, waiting={"gpu": Waiting(1, 2, 36.0)}, messages={"cpu": 1}),
    ):
        with pytest.raises(CheckFailed, match="no reconciler runs") as told:
            check_reconciler(state)
        assert "reconcile --forever" in told.value.remedy
        assert check_reconciler(replace(state, in_cluster=False))


def test_what_a_reconciler_has_not_had_time_for_is_no_reason_to_miss_it() -> None:
    assert check_reconciler(replace(CLUSTER, overdue=1, overdue_s=34.0))
    assert check_reconciler(replace(CLUSTER, waiting={"gpu": Waiting(1, 2, 34.0)}))
    assert check_reconciler(replace(CLUSTER, waiting={"gpu": Waiting(1, 2, 36.0)}, messages={"gpu": 1}))
    assert check_reconciler(replace(CLUSTER, waiting={"gpu": Waiting(1, 2, 36.0)}, messages=None))


def test_a_cluster_is_looked_at_in_its_database_and_broker(
    engine: Engine, redis_server: RedisServer, redis_url: str
) -> None:
    submit(engine, {"held": [], "ready": []})
    with write(engine) as connection:
        workers.register_worker(
            connection,
            incarnation="w",
            host="host boot",
            pid=1,
            process_started=0.0,
            slot=0,
            device="cpu",
            queues="cpu",
        )
        assert jobs.claim(connection, owner="w", lease_s=60.0)
        connection.execute(update(Job).where(Job.owner == "w").values(lease_until=now() - 50.0))
    redis_server.client().rpush("mine:cpu", "message")
    state = read_state(Settings(broker_url=redis_url, namespace="mine", reconcile_s=10.0), engine)
    assert [slot.host for slot in state.slots] == ["host"]
    assert (state.waiting["cpu"].count, state.messages, state.in_cluster) == (1, {"cpu": 1}, True)
    assert state.overdue == 1
    assert 50.0 <= state.overdue_s < 80.0
    assert state.patience_s == 25.0


def test_a_broker_that_is_away_leaves_the_rest_to_be_seen(engine: Engine) -> None:
    state = read_state(Settings(broker_url="redis://127.0.0.1:1/0"), engine)
    assert state.messages is None
    assert check_queues(state) == "nothing waits"
