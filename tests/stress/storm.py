"""Processes that use one cache or folder at once, while some are killed at random and replaced.

    python -m tests.stress.storm SCENARIO FOLDER SEED KILLS

A process that meets anything but what its scenario expects prints it and ends the storm with exit code 1.
"""

from __future__ import annotations

import mmap
import os
import random
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import Protocol

PROCESSES = 4
#: A process lives so long, in seconds: from one that has hardly begun to one that has met every kind of step.
_LIFE_S = (0.005, 0.25)


class Scenario(Protocol):
    """What the processes do; all that they share lies in a folder."""

    def step(self, rng: random.Random) -> None:
        """One thing that a job, a reader or somebody who tidies up does; raises what is wrong."""

    def finish(self) -> None:
        """When nobody is killed any more: every process finds everything, all at once."""

    def check(self) -> None:
        """At the very end, by one process alone."""


class Storm:
    """`PROCESSES` of them; `kills` are killed with SIGKILL."""

    def __init__(self, scenario: Scenario, seed: int, kills: int) -> None:
        self._scenario, self._kills = scenario, kills
        self._rng = random.Random(seed)
        self._over = mmap.mmap(-1, 1)  # shared: that nobody is killed any more

    def run(self) -> None:
        """Raises `SystemExit` when a process met something wrong."""
        living = [self._start() for _ in range(PROCESSES)]
        pause = threading.Event()
        for _ in range(self._kills):
            pause.wait(self._rng.uniform(*_LIFE_S) / PROCESSES)
            victim = living.pop(self._rng.randrange(PROCESSES))
            os.kill(victim, signal.SIGKILL)
            self._bury(victim, expect=-signal.SIGKILL)
            living.append(self._start())
        self._over[0] = 1
        for process in living:
            self._bury(process, expect=0)
        self._scenario.check()

    def _start(self) -> int:
        seed, parent = self._rng.random(), os.getpid()
        sys.stdout.flush()
        process = os.fork()
        if process:
            return process
        try:
            rng = random.Random(seed)
            while not self._over[0] and os.getppid() == parent:
                self._scenario.step(rng)
            self._scenario.finish()
        except BaseException:
            traceback.print_exc(file=sys.stdout)
            sys.stdout.flush()
            os._exit(1)
        os._exit(0)

    def _bury(self, process: int, *, expect: int) -> None:
        code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        if code != expect:
            sys.exit(f"a process ended with {code}, expected {expect}")


def main() -> None:
    """Run one scenario in a folder that is empty or does not exist."""
    from tests.stress.scenarios import SCENARIOS

    name, folder, seed, kills = sys.argv[1:]
    Path(folder).mkdir(parents=True, exist_ok=True)
    Storm(SCENARIOS[name](Path(folder)), int(seed), int(kills)).run()


if __name__ == "__main__":
    main()
