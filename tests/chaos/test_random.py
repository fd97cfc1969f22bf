"""Minutes of random faults in each mode; and case 16, the proof that doubled rows would have been found."""

from __future__ import annotations

import os
import random
from collections.abc import Callable

from tests.chaos.modes import LEASE_S, Mode
from tests.chaos.storm import Storm
from tests.chaos.unguarded import drop_unique_keys

#: Minutes of faults in each mode: three, unless the environment says otherwise, as that of CI does.
MINUTES = int(os.environ.get("CHAOS_MINUTES", "3"))
#: In each minute a wave of jobs begins, so that there is work from the first fault to the last one.
WAVE_S, JOBS_OF_WAVE = 60.0, 100
WORKERS, RECONCILERS, ROWS = 4, 2, 5
#: The longest outlive a lease: while their supervisor is frozen somebody else runs them too, and both store results.
LENGTHS_S = (0.1, 1.0, LEASE_S + 2)


def test_each_of_100_jobs_a_minute_ends_once_while_faults_come_at_random(mode: Mode) -> None:
    storm = Storm(mode, random.Random(0), WORKERS, RECONCILERS)
    run(mode, storm, MINUTES)
    mode.wait_until_ended(patience_s=180)
    for what, times in sorted(storm.done.items()):
        mode.record(what, f"{times} times")
    claims, lost = sum(mode.witness.fences().values()), sum(mode.witness.attempts().values())
    jobs = MINUTES * JOBS_OF_WAVE
    mode.record(f"claims of {jobs} jobs", f"{claims}, of which {lost} attempts were lost")
    assert mode.count("done") == jobs
    # About 14 are claimed again in a minute, more or less by chance.
    assert claims > jobs + 8 * MINUTES - 4, "too little went wrong to prove anything"
    mode.check(rows=ROWS)


def test_without_fence_and_unique_keys_frozen_processes_leave_doubled_rows(mode: Mode) -> None:
    drop_unique_keys(mode.engine)
    # Of the faults above, freezes alone: whoever is killed stores nothing.
    storm = Storm(mode, random.Random(0), WORKERS, RECONCILERS, {"CHAOS_WITHOUT_FENCE": "1"}, kinds=("freeze",))
    run(mode, storm, 3, enough=mode.witness.duplicates)
    mode.record("faults", storm.done.total())
    mode.record("doubled rows", mode.witness.duplicates())
    assert mode.witness.duplicates() > 0


def run(mode: Mode, storm: Storm, minutes: int, enough: Callable[[], object] = lambda: False) -> None:
    """A wave of jobs in each minute, with faults all the while, or until there is `enough`."""
    mode.settings["ROBUST_MAX_ATTEMPTS"] = "1000"  # every job must end well, however often its process is killed
    storm.begin()
    for wave in range(minutes):
        submit_wave(mode, wave)
        storm.rage(WAVE_S, enough)
        if enough():
            break
    storm.end()


def submit_wave(mode: Mode, wave: int) -> None:
    """Jobs of different lengths; every fourth waits for the one before it."""
    for third, seconds in enumerate(LENGTHS_S):
        tokens = [f"{wave}-{third}-{index}" for index in range(JOBS_OF_WAVE // 3 + (third == 0))]
        graph = {token: [tokens[index - 1]] if index % 4 == 3 else [] for index, token in enumerate(tokens)}
        mode.submit(graph, rows=ROWS, seconds=seconds)
