"""Supervisor process, one attempt at one job: watch its runner, keep the lease, settle how it ends.

Imports no torch: whatever a job does to its process, this one goes on.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from db import jobs, results, workers
from db.dependents import look_again
from db.engine import write
from db.jobs import Claim, LostLease, Ready
from db.remake import remake
from services.errors import SchemaMismatch
from services.jobs.device.kernel_kills import count_kernel_kills
from services.retrying import is_away, retrying
from services.settings import Settings
from worker.job_log import JobLog
from worker.runner_process import RunnerProcess
from worker.slot_report import SlotReport

T = TypeVar("T")

#: Progress and log are stored at most so often.
_PROGRESS_S = 0.5
#: A runner that is found stopped (SIGSTOP, a debugger) at so many heartbeats, which are a whole lease, is killed.
_FROZEN_BEATS = 4


@dataclass
class Attempt:
    """A claimed job and the runner that works on it. `stop` makes it release the job.

    Its methods that end it return the jobs that became ready, and raise `LostLease` when somebody else may have the
    job by now, `SchemaMismatch` when somebody has upgraded the database.
    """

    claim: Claim
    runner: RunnerProcess
    engine: Engine
    settings: Settings
    incarnation: str  # of the slot that holds the claim
    stop: threading.Event
    report: SlotReport
    log: JobLog
    quarantine: Callable[[str], None]  # called when the device failed, with the reason
    _lease_ends: float = field(default=0.0, init=False)  # by the monotonic clock

    def see_through(self) -> Sequence[Ready]:
        """Hand the job over and return when it has ended, one way or another."""
        kernel_kills = count_kernel_kills()
        self.runner.send(self.claim)
        began = time.monotonic()
        progress: dict[str, Any] | None = None
        self._lease_ends = began + self.settings.lease_s
        next_beat = began + self.settings.lease_s / 4
        next_progress = began + _PROGRESS_S
        frozen_beats = 0
        while True:
            clock = time.monotonic()
            due = next_beat if progress is None else min(next_beat, next_progress)
            heard = self.runner.listen(max(0.0, min(due - clock, 0.5)))
            self.log.text += heard.log
            self.report.printed(heard.log)
            for reply in heard.replies:
                if "ended" in reply:
                    return self._end(reply)
                progress = reply["progress"]
            if heard.gone:
                blame = f"the process that ran it {self.runner.exit_words()}"
                for_memory = self.runner.is_killed() and count_kernel_kills() > kernel_kills
                self._end_runner()  # what it has started may still run
                if for_memory:
                    return self._release(blame=f"{blame}, by the kernel: memory ran out", batch_divisor=2)
                return self._release(blame=blame)
            if self.stop.is_set():
                self._end_runner()
                return self._release(blame=None)
            clock = time.monotonic()
            limit = self.settings.job_time_limit_s
            if limit is not None and clock - began > limit:
                self._end_runner()
                return self._fail("time_limit", f"it ran longer than the limit of {limit:g} s")
            if clock >= self._lease_ends:
                # The database was away for so long that the job may have been given to somebody else.
                raise LostLease
            if clock >= next_beat or (clock >= next_progress and (progress is not None or self.log.text)):
                next_progress = clock + _PROGRESS_S
                try:
                    cancelled = self._extend(progress)
                except DBAPIError as error:
                    if not is_away(error):
                        raise
                    next_beat = clock + min(1.0, self.settings.lease_s / 4)
                    continue
                if cancelled:
                    self._end_runner()
                    ready = self._settle(jobs.give_up)
                    self.report.outcome("cancelled")
                    return [*ready, *self._look_again()]
                progress = None
                # Counted from before the statement: the database's clock gave at least that much.
                self._lease_ends = clock + self.settings.lease_s
                if clock >= next_beat:
                    frozen_beats = frozen_beats + 1 if self.runner.is_frozen() else 0
                    next_beat = clock + self.settings.lease_s / 4
                if frozen_beats == _FROZEN_BEATS:
                    self._end_runner()
                    return self._release(blame="the process that ran it was stopped from outside")

    def give_back(self) -> None:
        """Release the job at once, without blame, whether or not the lease still holds."""
        self._end_runner()
        self._lease_ends = time.monotonic()
        self._release(blame=None)

    def _extend(self, progress: dict[str, Any] | None) -> bool:
        with write(self.engine) as connection:
            cancelled = jobs.extend(connection, self.claim, lease_s=self.settings.lease_s, progress=progress)
            workers.beat(connection, self.incarnation, "busy")
            self.log.store(connection)
        self.log.saved()
        self.report.extended(self.runner.pid)
        return cancelled

    def _end(self, reply: dict[str, Any]) -> Sequence[Ready]:
        """What the runner said last."""
        if reply["ended"] == "done":
            self.report.outcome("done")
            return [Ready(*ready) for ready in reply["ready"]]
        if reply.get("spent"):
            self._end_runner()
        if reply["ended"] == "failed":
            return self._fail(reply["kind"], reply["message"], peak_memory=reply["peak_memory"], left=reply["left"])
        if reply["ended"] != "retry":
            return ()
        if reply["kind"] == "out_of_memory":
            # No attempt is lost: it can happen only once, since half a batch that does not fit is a failure.
            ready = self._release(blame=None, batch_divisor=2)
            self.report.outcome("retried", reply["message"])
            return ready
        if reply["kind"] == "kernel_kill":  # of a process that the runner had started
            return self._release(blame=reply["message"], batch_divisor=2)
        if reply["kind"] == "missing":
            return self._remake(reply["location"], reply["message"])
        if reply["kind"] == "upgraded":
            raise SchemaMismatch(reply["message"])
        if reply["kind"] == "cuda":
            self.quarantine(reply["message"])
        return self._release(blame=reply["message"])

    def _fail(
        self, kind: str, message: str, *, peak_memory: int | None = None, left: Mapping[str, Any] | None = None
    ) -> Sequence[Ready]:
        """`left`: what shows why, as `services.jobs.failures.Left` has it."""
        named = {"artifact": left["artifact"], "summary": left["summary"]} if left else {}

        def settle(connection: Connection, claim: Claim) -> list[Ready]:
            ready = jobs.fail(connection, claim, error_kind=kind, error=message, peak_memory=peak_memory, **named)
            if left:
                results.add_artifacts(connection, claim.job_id, left["files"])
            return ready

        ready = self._settle(settle)
        self.report.outcome("failed", message)
        return [*ready, *self._look_again()]

    def _release(self, *, blame: str | None, batch_divisor: int | None = None) -> Sequence[Ready]:
        release = partial(
            jobs.release,
            blame=blame,
            max_attempts=self.settings.max_attempts,
            delay_s=self.settings.retry_delay_s * 2**self.claim.attempts,
            batch_divisor=batch_divisor,
        )
        ready = self._settle(release)
        self.report.outcome("released" if blame is None else "retried", blame)
        return [*ready, *self._look_again()]

    def _remake(self, location: str, problem: str) -> Sequence[Ready]:
        """Have lost files made again by the job that made them; this one waits for it."""

        def settle(connection: Connection, claim: Claim) -> list[Ready] | None:
            self.log.store(connection)
            return remake(connection, claim, location=location, problem=problem)

        ready = self._settle(settle)
        self.log.saved()
        self.report.outcome("failed" if ready is None else "released", problem)
        return ready or ()

    def _settle(self, end: Callable[[Connection, Claim], T]) -> T:
        """Commit an ending, tried again while the database is away and the lease holds; what `end` returns."""

        def commit() -> T:
            with write(self.engine) as connection:
                return end(connection, self.claim)

        try:
            return retrying(commit, until=self._lease_ends)
        except DBAPIError as error:
            if not is_away(error):
                raise
            raise LostLease from error

    def _look_again(self) -> list[Ready]:
        return look_again(self.engine, self.claim.job_id, partial=self.claim.partial)

    def _end_runner(self) -> None:
        self.runner.stop(self.settings.stop_grace_s)
