"""Three minutes of random faults in each mode; and case 16, the proof that doubled rows would have been found."""

from __future__ import annotations

import random
from collections.abc import Callable

from tests.chaos.modes import LEASE_S, Mode
from tests.chaos.storm import Storm
from tests.chaos.unguarded import drop_unique_keys

JOBS, WORKERS, RECONCILERS, ROWS = 300, 4, 2, 5
#: Three waves of a third of the jobs, so that there is work from the first fault to the last one.
WAVES, WAVE_S = 3, 60.0
#: The longest outlive a lease: while their supervisor is frozen somebody else runs them too, and both store results.
LENGTHS_S = (0.1, 1.0, LEASE_S + 2)


def test_300_jobs_end_once_in_three_minutes_of_random_faults(mode: Mode) -> None:
    storm = Storm(mode, random.Random(0), WORKERS, RECONCILERS)
    run(mode, storm)
    mode.wait_until_ended(patience_s=180)
    for what, times in sorted(storm.done.items()):
        mode.record(what, f"{times} times")
    claims, lost = sum(mode.witness.fences().values()), sum(mode.witness.attempts().values())
    mode.record("claims of 300 jobs", f"{claims}, of which {lost} attempts were lost")
    assert mode.count("done") == JOBS
    assert claims > JOBS + 20, "too little went wrong to prove anything"
    mode.check(rows=ROWS)


def test_without_fence_and_unique_keys_frozen_processes_leave_doubled_rows(mode: Mode) -> None:
    drop_unique_keys(mode.engine)
    # Of the faults above, freezes alone: whoever is killed stores nothing.
    storm = Storm(mode, random.Random(0), WORKERS, RECONCILERS, {"CHAOS_WITHOUT_FENCE": "1"}, kinds=("freeze",))
    run(mode, storm, enough=mode.witness.duplicates)
    mode.record("faults", storm.done.total())
    mode.record("doubled rows", mode.witness.duplicates())
    assert mode.witness.duplicates() > 0


def run(mode: Mode, storm: Storm, enough: Callable[[], object] = lambda: False) -> None:
    """All waves of jobs with faults all the while, or until there is `enough`."""
    mode.settings["ROBUST_MAX_ATTEMPTS"] = "1000"  # every job must end well, however often its process is killed
    storm.begin()
    for wave in range(WAVES):
        submit_wave(mode, wave)
        storm.rage(WAVE_S)
        if enough():
            break
    storm.end()


def submit_wave(mode: Mode, wave: int) -> None:
    """A third of the jobs, of different lengths; every fourth waits for the one before it."""
    for third, seconds in enumerate(LENGTHS_S):
        tokens = [f"{wave}-{third}-{index}" for index in range(JOBS // WAVES // 3 + (third == 0))]
        graph = {token: [tokens[index - 1]] if index % 4 == 3 else [] for index, token in enumerate(tokens)}
        mode.submit(graph, rows=ROWS, seconds=seconds)
