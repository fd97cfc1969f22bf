"""Case 6: processes that stop for longer than their lease and come back."""

from __future__ import annotations

import signal

import pytest

from tests.chaos.modes import Celery, Mode
from tests.chaos.processes import send
from tests.waiting import wait_for


@pytest.mark.parametrize("victim", ["runner", "supervisor", "everything"])
@pytest.mark.parametrize("back", ["before the end", "after the end"])
def test_a_process_frozen_for_longer_than_its_lease_changes_nothing(mode: Mode, victim: str, back: str) -> None:
    frozen = mode.start_worker()
    mode.submit(["a"], rows=5, file_bytes=100, until=str(mode.gate))
    mode.wait_until_running(1)
    targets = frozen.find(victim) or frozen.everything()
    (runner,) = frozen.find("runner")
    mode.start_worker()
    with mode.fault(f"SIGSTOP of {victim} for longer than the lease"):
        mode.freeze(targets)
    wait_for(lambda: mode.witness.fences()["a"] == 2, "another worker claims the job")
    if back == "before the end":
        send(signal.SIGCONT, targets)
        wait_for(lambda: not runner.is_running(), "what the frozen worker still computes is ended")
    mode.open_gate()
    mode.wait_until_ended()
    send(signal.SIGCONT, targets)
    mode.check(rows=5)


def test_a_frozen_connection_to_the_broker_interrupts_no_job(celery: Celery) -> None:
    worker = celery.start_worker()
    celery.submit({"a": [], "b": ["a"]}, rows=5, until=str(celery.gate))
    celery.wait_until_running(1)
    send(signal.SIGSTOP, worker.find("celery"))
    celery.open_gate()
    wait_for(lambda: celery.witness.states()["a"] == "done", "the job ends")
    send(signal.SIGCONT, worker.find("celery"))
    celery.wait_until_ended()
    assert celery.witness.fences() == {"a": 1, "b": 1}
    celery.check(rows=5)
