"""Cases 12 and 13: cancel in every state and at the very end, a worker told to stop, failed parents, retry."""

from __future__ import annotations

import random
import signal
import threading

from tests.chaos.modes import LEASE_S, Mode
from tests.chaos.processes import send
from tests.waiting import wait_for


def test_cancel_ends_a_job_in_every_state(mode: Mode) -> None:
    mode.start_worker()
    mode.submit(["done"], rows=3)
    mode.submit(["failed"], behave="raise", expect="failed")
    mode.wait_until_ended()
    mode.submit({"running": [], "child": ["running"], "grandchild": ["child"]}, until=str(mode.gate))
    mode.wait_until_running(1)
    mode.submit(["ready"])
    everyone = ["done", "failed", "running", "child", "grandchild", "ready"]
    mode.expect(running="cancelled", child="cancelled", grandchild="cancelled", ready="cancelled")
    with mode.fault("cancel of a running job", {mode.job_id("running")}):
        mode.cancel(everyone)
    mode.wait_until_ended()
    mode.cancel(everyone)
    mode.check(rows=3)


def test_cancel_racing_with_the_end_leaves_each_job_done_or_cancelled(mode: Mode) -> None:
    rng = random.Random(0)
    mode.start_worker()
    tokens = [f"job-{index}" for index in range(8)]
    for token in tokens:
        gate = mode.folder / f"gate-{token}"
        mode.submit([token], rows=3, until=str(gate))
        wait_for(lambda token=token: f"noop {token}" in mode.witness.log(token), f"{token} computes")
        # Its supervisor reads the wish within a quarter of a lease; by then the job may or may not have ended.
        mode.cancel([token])
        threading.Event().wait(rng.uniform(0, LEASE_S / 4))
        gate.touch()
    mode.wait_until_ended()
    ended = mode.witness.states()
    assert set(ended.values()) == {"done", "cancelled"}
    mode.expect(**ended)
    mode.check(rows=3)


def test_a_worker_told_to_stop_lets_its_job_go_at_once_and_without_blame(mode: Mode) -> None:
    first = mode.start_worker()
    mode.submit(["a"], rows=3, until=str(mode.gate))
    mode.wait_until_running(1)
    mode.start_worker()
    with mode.fault("SIGTERM of a worker"):
        send(signal.SIGTERM, [first.command])
    wait_for(lambda: mode.witness.fences()["a"] == 2, "the other worker claims the job")
    mode.open_gate()
    mode.wait_until_ended()
    assert mode.witness.attempts() == {"a": 0}
    wait_for(lambda: not first.find("supervisor"), "the worker ends")
    mode.check(rows=3)


def test_children_of_a_failed_parent_never_start_and_retry_runs_only_what_failed_or_waited(mode: Mode) -> None:
    mode.settings["ROBUST_JOB_TIME_LIMIT_S"] = "5"
    mode.start_worker()
    mode.submit({"good": [], "other": ["good"]}, rows=3)
    mode.submit({"bad": [], "child": ["bad"], "grandchild": ["child"]}, until=str(mode.gate), rows=3)
    mode.wait_until_ended()
    assert mode.witness.fences() == {"good": 1, "other": 1, "bad": 1, "child": 0, "grandchild": 0}
    mode.witness.check(
        {"good": "done", "other": "done", "bad": "failed", "child": "blocked", "grandchild": "blocked"}, 3
    )
    mode.open_gate()
    mode.witness.forget("bad", "child", "grandchild")
    mode.retry(["good", "other", "bad", "child", "grandchild"])
    mode.wait_until_ended()
    assert mode.witness.fences() == {"good": 1, "other": 1, "bad": 2, "child": 1, "grandchild": 1}
    mode.witness.check(dict.fromkeys(["good", "other", "bad", "child", "grandchild"], "done"), 3)
