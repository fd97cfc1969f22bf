"""Case 11: several reconcilers at once, and one that dies between two statements."""

from __future__ import annotations

import signal

import pytest

from tests.chaos.modes import Mode
from tests.chaos.processes import send
from tests.waiting import wait_for


@pytest.mark.parametrize("count", [2, 5])
def test_several_reconcilers_take_each_job_back_once(mode: Mode, count: int) -> None:
    for _ in range(count):
        mode.start_reconciler()
    dead = mode.start_worker(slots=2, CHAOS_HOST="another-machine")  # so that its leases must run out
    mode.submit({"a": [], "b": [], "child": ["a", "b"]}, rows=3, until=str(mode.gate))
    mode.wait_until_running(2)
    with mode.fault(f"a machine dies, {count} reconcilers"):
        send(signal.SIGKILL, dead.everything())
    mode.start_worker(slots=2)
    wait_for(lambda: [mode.witness.fences()[token] for token in "ab"] == [2, 2], "both are claimed again")
    assert mode.witness.attempts() == {"a": 1, "b": 1, "child": 0}
    mode.open_gate()
    mode.wait_until_ended()
    mode.check(rows=3)


def test_a_reconciler_killed_between_any_two_statements_does_no_harm(mode: Mode) -> None:
    dead = mode.start_worker(slots=2)
    mode.submit({"a": [], "b": [], "child": ["a", "b"], "grandchild": ["child"]}, rows=3, until=str(mode.gate))
    mode.submit(["bad"], behave="raise", expect="failed")
    mode.wait_until_running(2)
    send(signal.SIGKILL, dead.everything())
    last, code = 0, -signal.SIGKILL
    while code == -signal.SIGKILL:
        last += 1
        code = mode.start("reconcile", CHAOS_LAST_STATEMENT=str(last)).wait(60)
    assert code == 0
    assert last > 5
    mode.start_worker(slots=2)
    mode.open_gate()
    mode.wait_until_ended()
    mode.check(rows=3)
