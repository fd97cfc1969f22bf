"""Case 17: jobs that run over those of their parents that are done, whatever happens meanwhile."""

from __future__ import annotations

import random
import signal

import pytest

from tests.chaos.modes import Mode
from tests.chaos.processes import send
from tests.chaos.storm import Storm
from tests.waiting import wait_for

ROWS = 3


@pytest.mark.parametrize("victim", ["supervisor", "runner", "everything"])
def test_a_killed_process_keeps_no_partial_job_from_its_end(mode: Mode, victim: str) -> None:
    first, _ = mode.start_workers(2)
    graph = {"good": [], "bad": [], "child of bad": ["bad"], "stats": ["good", "bad", "child of bad"]}
    mode.submit(graph, rows=ROWS, partial=["stats"], failing=["bad"], until=str(mode.gate))
    mode.expect(**{"bad": "failed", "child of bad": "blocked"})
    mode.wait_until_running(2)
    with mode.fault(f"kill -9 of {victim}", mode.held_by(first)):
        send(signal.SIGKILL, first.find(victim) or first.everything())
    mode.open_gate()
    mode.wait_until_ended()
    mode.check(rows=ROWS)


def test_without_any_parent_that_is_done_a_partial_job_is_blocked(mode: Mode) -> None:
    mode.start_workers(2)
    mode.submit({"one": [], "two": [], "stats": ["one", "two"]}, partial=["stats"], failing=["one", "two"])
    mode.expect(one="failed", two="failed", stats="blocked")
    mode.wait_until_ended()
    mode.check()
    assert "none of the jobs whose results it is about is done" in mode.witness.errors()["stats"]


def test_a_parent_that_is_done_later_replaces_what_the_job_found_without_it(mode: Mode) -> None:
    mode.start_workers(2)
    graph = {"good": [], "late": [], "stats": ["good", "late"]}
    mode.submit(graph, rows=ROWS, partial=["stats"], until=str(mode.gate))
    mode.expect(late="cancelled")
    mode.wait_until_running(2)
    mode.cancel(["late"])
    wait_for(lambda: mode.witness.states()["late"] == "cancelled", "the cancellation is obeyed")
    mode.open_gate()
    mode.wait_until_ended()
    mode.witness.check({"good": "done", "late": "cancelled", "stats": "done"}, ROWS)
    before = mode.witness.fences()["stats"]
    mode.witness.forget("late", "stats")
    mode.retry(["late"])
    mode.expect(late="done")
    mode.wait_until_ended()
    assert mode.witness.states()["late"] == "done"
    assert mode.witness.fences()["stats"] == before + 2, "one for becoming ready again, one for its claim"
    mode.check(rows=ROWS)


def test_partial_jobs_end_once_in_a_storm(mode: Mode) -> None:
    mode.settings["ROBUST_MAX_ATTEMPTS"] = "1000"
    storm = Storm(mode, random.Random(17), staff=3, reconcilers=2, kinds=("kill", "freeze", "kill a reconciler"))
    storm.begin()
    for wave in range(2):
        for family in range(6):
            name = f"{wave}-{family}"
            parents = [f"{name}-{index}" for index in range(5)]
            failing = parents[: family if family < 5 else 0]  # from none to four of five
            mode.submit(
                {**dict.fromkeys(parents, ()), f"{name}-stats": parents},
                rows=ROWS,
                seconds=0.3,
                partial=[f"{name}-stats"],
                failing=failing,
            )
            mode.expect(**dict.fromkeys(failing, "failed"))
        storm.rage(12.0)
    storm.end()
    mode.wait_until_ended(patience_s=120)
    mode.check(rows=ROWS)
