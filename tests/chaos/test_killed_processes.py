"""Case 1: kill -9 of every process that takes part."""

from __future__ import annotations

import signal

import pytest

from tests.chaos.modes import Mode
from tests.chaos.processes import send
from tests.waiting import wait_for

EMBEDDED = ["runner", "supervisor", "everything"]
CELERY = ["runner", "supervisor", "celery", "celery and supervisor", "parent", "everything"]


@pytest.mark.parametrize(
    ("mode", "victim"),
    [("embedded", victim) for victim in EMBEDDED] + [("celery", victim) for victim in CELERY],
    indirect=["mode"],
)
def test_a_killed_process_costs_no_job_and_no_row_is_there_twice(mode: Mode, victim: str) -> None:
    first, _ = mode.start_workers(2)
    mode.submit({"a": [], "b": [], "child": ["a", "b"]}, rows=5, file_bytes=100, until=str(mode.gate))
    mode.wait_until_running(2)
    targets = [process for role in victim.split(" and ") for process in first.find(role)] or first.everything()
    with mode.fault(f"kill -9 of {victim}", mode.held_by(first)):
        send(signal.SIGKILL, targets)
    mode.check_no_orphan()
    mode.open_gate()
    mode.wait_until_ended()
    mode.check(rows=5)


def test_a_job_that_lets_no_other_thread_run_ends_with_its_supervisor(mode: Mode) -> None:
    worker = mode.start_worker()
    mode.submit(["stuck"], behave="stuck", expect="cancelled")
    wait_for(lambda: any(process.cpu_times().user > 1 for process in worker.find("runner")), "the job computes")
    with mode.fault("kill -9 of the supervisor of a stuck job"):
        send(signal.SIGKILL, worker.find("supervisor"))
    mode.check_no_orphan()
    mode.cancel(["stuck"])
    mode.start_worker()
    mode.wait_until_ended()
    mode.check()
