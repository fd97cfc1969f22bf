"""Case 9: jobs that end their process, take all memory, never end, or cannot even begin."""

from __future__ import annotations

from tests.chaos.modes import Mode

#: How a job misbehaves, where it ends, and a word of what its user is told.
POISON = {
    "segfault": ("parked", "SIGSEGV"),
    "memory": ("failed", "memory"),
    "endless": ("failed", "longer than the limit"),
    "stuck": ("failed", "longer than the limit"),
    "exit": ("failed", "SystemExit"),
    "import": ("failed", "no_module_has_this_name"),
}


def test_poison_ends_once_with_its_reason_and_the_other_jobs_go_on(mode: Mode) -> None:
    mode.settings["ROBUST_JOB_TIME_LIMIT_S"] = "5"
    mode.start_worker(slots=2)
    for how, (state, _) in POISON.items():
        mode.submit([how], behave=how, expect=state)
        mode.submit([f"after-{how}"], rows=3)
    mode.wait_until_ended()
    told = mode.witness.errors()
    assert {how: words for how, (_, words) in POISON.items() if words not in told[how]} == {}
    mode.check(rows=3)
