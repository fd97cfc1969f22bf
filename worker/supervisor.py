"""One slot: claims jobs, hands them to its warm runner process, keeps the lease, and kills what must not go on.

Imports no torch: whatever a job does to its process, this one goes on.
"""

from __future__ import annotations

import os
import threading
import time
import uuid
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from db import jobs, logs, workers
from db.engine import write
from db.jobs import Claim, LostLease, Ready
from db.remake import remake
from services.database import noticing_upgrades
from services.errors import SchemaMismatch
from services.jobs.patience import is_away, patiently
from services.jobs.queues import gpus_of
from services.logs import bind_here
from services.settings import Settings
from worker.device import environment
from worker.host import host_identity, process_started
from worker.process import RunnerProcess
from worker.pulse import Pulse
from worker.report import Report
from worker.slot import Slot

if TYPE_CHECKING:
    from worker.metrics.slot import Meters

#: Progress and log are stored at most so often.
_PROGRESS_S = 0.5
#: A runner that is found stopped (SIGSTOP, a debugger) at so many heartbeats, which are a whole lease, is killed.
_FROZEN_BEATS = 4
#: Output beyond this many characters of one piece is cut in the middle.
_LOG_PIECE = 200_000

T = TypeVar("T")


@dataclass
class Supervisor:
    """One slot of a worker. `stop` makes it release its job and end."""

    engine: Engine
    settings: Settings
    slot: Slot
    stop: threading.Event
    sweep_id: int | None = None  # only jobs of this sweep
    job_ended: Callable[[Sequence[Ready]], None] | None = None  # told after each job which others became ready
    incarnation: str = field(default_factory=lambda: uuid.uuid4().hex)
    meters: Meters | None = None  # where it counts, when metrics are served
    quarantined: str | None = None  # why this slot takes no more jobs
    outdated: SchemaMismatch | None = None  # somebody has upgraded the database: it takes no more jobs either
    on_outdated: Callable[[SchemaMismatch], None] | None = None  # told so when it is idle
    _runner: RunnerProcess | None = None
    _pulse: Pulse | None = None
    _unsaved: str = ""  # what the job printed since its log was last saved
    _unsaved_of: Claim | None = None

    def __post_init__(self) -> None:
        self._report = Report(self.meters.of(self.slot) if self.meters else None)

    def open(self) -> None:
        """Announce the slot and start its runner; raises what the database refuses."""
        bind_here(worker=self.incarnation, slot=self.slot.number)
        with write(self.engine) as connection:
            workers.register(
                connection,
                incarnation=self.incarnation,
                host=host_identity(),
                pid=os.getpid(),
                process_started=process_started(),
                slot=self.slot.number,
                device=self.slot.device,
                queues=",".join(self.slot.queues),
                version=version("robustseg"),
            )
        self._pulse = Pulse(self.engine, self.incarnation, self.settings.lease_s / 4, self._retire)
        self._warm_up()

    def close(self) -> None:
        """End the runner and say goodbye."""
        if self._pulse is not None:
            self._pulse.stop()
        self._stop_runner()
        if self.quarantined is not None:
            self.save_log()
            return
        with suppress(DBAPIError) if self.outdated else nullcontext():
            self.save_log()
            with write(self.engine) as connection:
                workers.beat(connection, self.incarnation, "stopped")

    def serve(self, wait_for_work: Callable[[], bool]) -> None:
        """Run jobs until stopped, or until `wait_for_work` (called when nothing is ready) says that all is done.

        Raises `SchemaMismatch` when somebody has upgraded the database meanwhile.
        """
        self.open()
        try:
            while not self.stop.is_set() and self.is_usable():
                if not self.run_next() and not wait_for_work():
                    break
        finally:
            self.close()
        if self.outdated is not None:
            raise self.outdated

    def run_next(self, queue: str | None = None) -> bool:
        """Claim the most urgent job (of one queue) and see it through; returns whether there was one.

        Raises `SchemaMismatch` when somebody has upgraded the database meanwhile; the job is released.
        """
        try:
            with noticing_upgrades(self.engine):
                return self._run_next(queue)
        except SchemaMismatch as error:
            self.outdated = error
            raise

    def _run_next(self, queue: str | None) -> bool:
        gpus = gpus_of([queue] if queue else self.slot.queues) or None
        # What the last job printed at its end is saved on the way: one transaction less for each job.
        with write(self.engine) as connection:
            self._append_log(connection)
            claim = jobs.claim(
                connection, owner=self.incarnation, lease_s=self.settings.lease_s, sweep_id=self.sweep_id, gpus=gpus
            )
        self._unsaved, self._unsaved_of = "", claim
        if claim is None:
            return False
        if self._pulse is not None:
            self._pulse.pause()
        try:
            with self._report.attempt(claim):
                ready = self._see_through(claim)
        finally:
            if self._pulse is not None:
                self._pulse.resume()
        if self.job_ended:
            self.job_ended(ready)
        return True

    def _see_through(self, claim: Claim) -> Sequence[Ready]:
        try:
            with noticing_upgrades(self.engine):
                return self._watch(claim, self._warm_up())
        except SchemaMismatch:
            self._stop_runner()
            with suppress(LostLease, DBAPIError):  # then its lease runs out
                self._release(claim, time.monotonic(), blame=None)
            raise
        except LostLease:
            # Somebody else has the job, or may have it; whatever our process still computes is worthless.
            self._report.outcome("lost", "somebody else may have it by now")
            self._stop_runner()
            return ()

    def _watch(self, claim: Claim, runner: RunnerProcess) -> Sequence[Ready]:
        runner.send(claim)
        began = time.monotonic()
        progress: dict[str, Any] | None = None
        lease_ends = began + self.settings.lease_s
        next_beat = began + self.settings.lease_s / 4
        next_progress = began + _PROGRESS_S
        frozen_beats = 0
        while True:
            clock = time.monotonic()
            due = next_beat if progress is None else min(next_beat, next_progress)
            heard = runner.listen(max(0.0, min(due - clock, 0.5)))
            self._unsaved += heard.log
            self._report.printed(heard.log)
            for reply in heard.replies:
                if "ended" in reply:
                    return self._end(claim, reply, lease_ends)
                progress = reply["progress"]
            if heard.gone:
                words = runner.exit_words()
                self._stop_runner()
                return self._release(claim, lease_ends, blame=f"the process that ran it {words}")
            if self.stop.is_set():
                self._stop_runner()
                return self._release(claim, lease_ends, blame=None)
            clock = time.monotonic()
            limit = self.settings.job_time_limit_s
            if limit is not None and clock - began > limit:
                self._stop_runner()
                return self._fail(claim, lease_ends, "time_limit", f"it ran longer than the limit of {limit:g} s")
            if clock >= lease_ends:
                # The database was away for so long that the job may have been given to somebody else.
                raise LostLease
            if clock >= next_beat or (clock >= next_progress and (progress is not None or self._unsaved)):
                next_progress = clock + _PROGRESS_S
                try:
                    cancelled = self._extend(claim, progress)
                except DBAPIError as error:
                    if not is_away(error):
                        raise
                    next_beat = clock + min(1.0, self.settings.lease_s / 4)
                    continue
                if cancelled:
                    self._stop_runner()
                    self._settle(lambda connection: jobs.give_up(connection, claim), lease_ends)
                    self._report.outcome("cancelled")
                    return ()
                progress = None
                # Counted from before the statement: the database's clock gave at least that much.
                lease_ends = clock + self.settings.lease_s
                if clock >= next_beat:
                    frozen_beats = frozen_beats + 1 if runner.is_frozen() else 0
                    next_beat = clock + self.settings.lease_s / 4
                if frozen_beats == _FROZEN_BEATS:
                    self._stop_runner()
                    return self._release(claim, lease_ends, blame="the process that ran it was stopped from outside")

    def _extend(self, claim: Claim, progress: dict[str, Any] | None) -> bool:
        with write(self.engine) as connection:
            cancelled = jobs.extend(connection, claim, lease_s=self.settings.lease_s, progress=progress)
            workers.beat(connection, self.incarnation, "busy")
            self._append_log(connection)
        self._unsaved = ""
        if self._runner is not None:
            self._report.extended(self._runner.pid)
        return cancelled

    def _end(self, claim: Claim, reply: dict[str, Any], lease_ends: float) -> Sequence[Ready]:
        if reply["ended"] == "done":
            self._report.outcome("done")
            return [Ready(*ready) for ready in reply["ready"]]
        if reply.get("spent"):
            self._stop_runner()
        if reply["ended"] == "failed":
            peak = reply["peak_memory"]
            return self._fail(claim, lease_ends, reply["kind"], reply["message"], peak_memory=peak)
        if reply["ended"] == "retry" and reply["kind"] == "out_of_memory":
            # No attempt is lost: it can happen only once, since half a batch that does not fit is a failure.
            ready = self._release(claim, lease_ends, blame=None, batch_divisor=2)
            self._report.outcome("retried", reply["message"])
            return ready
        if reply["ended"] == "retry" and reply["kind"] == "missing":
            return self._remake(claim, lease_ends, reply["location"], reply["message"])
        if reply["ended"] == "retry" and reply["kind"] == "upgraded":
            raise SchemaMismatch(reply["message"])
        if reply["ended"] == "retry":
            if reply["kind"] == "cuda":
                self._quarantine(reply["message"])
            return self._release(claim, lease_ends, blame=reply["message"])
        return ()

    def _quarantine(self, why: str) -> None:
        self.quarantined = why
        self._report.quarantined(why)
        if self._pulse is not None:
            self._pulse.stop()  # it would say `idle`
        with write(self.engine) as connection:
            workers.quarantine(connection, self.incarnation, why)

    def _fail(
        self, claim: Claim, lease_ends: float, kind: str, message: str, peak_memory: int | None = None
    ) -> Sequence[Ready]:
        def fail(connection: Connection) -> None:
            jobs.fail(connection, claim, error_kind=kind, error=message, peak_memory=peak_memory)

        self._settle(fail, lease_ends)
        self._report.outcome("failed", message)
        return ()

    def _release(
        self, claim: Claim, lease_ends: float, *, blame: str | None, batch_divisor: int | None = None
    ) -> Sequence[Ready]:
        def release(connection: Connection) -> None:
            jobs.release(
                connection,
                claim,
                blame=blame,
                max_attempts=self.settings.max_attempts,
                delay_s=self.settings.retry_delay_s * 2**claim.attempts,
                batch_divisor=batch_divisor,
            )

        self._settle(release, lease_ends)
        self._report.outcome("released" if blame is None else "retried", blame)
        return ()

    def _remake(self, claim: Claim, lease_ends: float, location: str, problem: str) -> Sequence[Ready]:
        """Have lost files made again by the job that made them; this one waits for it."""
        ready: list[Ready] | None = []

        def settle(connection: Connection) -> None:
            nonlocal ready
            self._append_log(connection)
            ready = remake(connection, claim, location=location, problem=problem)

        self._settle(settle, lease_ends)
        self._unsaved = ""
        self._report.outcome("failed" if ready is None else "released", problem)
        return ready or ()

    def _settle(self, action: Callable[[Connection], None], lease_ends: float) -> None:
        """Commit an ending, tried again while the database is away and the lease holds."""

        def commit() -> None:
            with write(self.engine) as connection:
                action(connection)

        try:
            patiently(commit, until=lease_ends)
        except DBAPIError as error:
            if not is_away(error):
                raise
            raise LostLease from error

    def is_usable(self) -> bool:
        """Whether its device can be trusted with another job, and the database is the one that it knows."""
        return self.quarantined is None and self.outdated is None

    def _retire(self, error: SchemaMismatch) -> None:
        self.outdated = error
        if self.on_outdated:
            self.on_outdated(error)

    def save_log(self) -> None:
        """Store what the last job printed; saved with the next claim otherwise."""
        if self._unsaved:
            with write(self.engine) as connection:
                self._append_log(connection)
            self._unsaved = ""

    def _append_log(self, connection: Connection) -> None:
        text, claim = self._unsaved, self._unsaved_of
        if not text or claim is None:
            return
        if len(text) > _LOG_PIECE:
            half = _LOG_PIECE // 2
            text = f"{text[:half]}\n[... {len(text) - _LOG_PIECE} characters left out ...]\n{text[-half:]}"
        logs.append(connection, claim.job_id, claim.fence, text.replace("\0", ""))

    def _warm_up(self) -> RunnerProcess:
        if self._runner is None or not self._runner.alive():
            self._stop_runner()
            self._runner = RunnerProcess(self.slot.device, environment(self.slot.device, self.slot.of))
            self._report.started_runner(self._runner.pid)
        return self._runner

    def _stop_runner(self) -> None:
        if self._runner is not None:
            self._runner.stop(self.settings.stop_grace_s)
            self._runner = None
