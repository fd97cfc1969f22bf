"""Supervisor process (embedded: a thread) of one slot: claims jobs and hands them to its warm runner process.

Imports no torch: whatever a job does to its process, this one goes on.
"""

from __future__ import annotations

import os
import threading
import uuid
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from db import jobs, workers
from db.engine import write
from db.jobs import Claim, LostLease, Ready
from services.database import noticing_upgrades
from services.errors import SchemaMismatch
from services.jobs.device.bfloat16 import find_bfloat16
from services.jobs.queues import gpus_of
from services.logs import bind_here
from services.settings import Settings
from worker.attempt import Attempt
from worker.device import device_environment
from worker.heartbeat import Heartbeat
from worker.host import host_identity, process_started
from worker.job_log import JobLog
from worker.runner_process import RunnerProcess
from worker.slot import Slot
from worker.slot_report import SlotReport
from worker.user import user_environment

if TYPE_CHECKING:
    from worker.metrics.slot import Meters


@dataclass
class Supervisor:
    """One slot of a worker. `stop` makes it release its job and end."""

    engine: Engine
    settings: Settings
    slot: Slot
    stop: threading.Event
    sweep_id: int | None = None  # only jobs of this sweep
    job_ended: Callable[[Sequence[Ready]], None] | None = None  # told after each job which ones may run now
    incarnation: str = field(default_factory=lambda: uuid.uuid4().hex)
    meters: Meters | None = None  # where it counts, when metrics are served
    quarantined: str | None = None  # why this slot takes no more jobs
    outdated: SchemaMismatch | None = None  # somebody has upgraded the database: it takes no more jobs either
    on_outdated: Callable[[SchemaMismatch], None] | None = None  # told so when it is idle
    _runner: RunnerProcess | None = None
    _heartbeat: Heartbeat = field(init=False)  # from `open` on
    _log: JobLog = field(default_factory=JobLog)

    def __post_init__(self) -> None:
        self._report = SlotReport(self.meters.of(self.slot) if self.meters else None)

    def open(self) -> None:
        """Announce the slot and start its runner; raises what the database refuses."""
        bind_here(worker=self.incarnation, slot=self.slot.number)
        with write(self.engine) as connection:
            workers.register_worker(
                connection,
                incarnation=self.incarnation,
                host=host_identity(),
                pid=os.getpid(),
                process_started=process_started(),
                slot=self.slot.number,
                device=self.slot.device,
                queues=",".join(self.slot.queues),
                version=version("robustseg"),
                bfloat16=find_bfloat16(self.slot.device, self.settings.bfloat16).there,
            )
        self._heartbeat = Heartbeat(self.engine, self.incarnation, self.settings.lease_s / 4, self._retire)
        self._warm_up()

    def close(self) -> None:
        """End the runner and record that the slot has stopped."""
        self._heartbeat.stop()
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
        """Claim the most urgent job (of one queue) and watch it to its end; returns whether there was one.

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
            self._log.store(connection)
            claim = jobs.claim(
                connection, owner=self.incarnation, lease_s=self.settings.lease_s, sweep_id=self.sweep_id, gpus=gpus
            )
        self._log.begin(claim)
        if claim is None:
            return False
        with self._heartbeat.paused(), self._report.attempt(claim):
            ready = self._see_through(claim)
        if self.job_ended:
            self.job_ended(ready)
        return True

    def _see_through(self, claim: Claim) -> Sequence[Ready]:
        attempt = Attempt(
            claim,
            self._warm_up(),
            self.engine,
            self.settings,
            self.incarnation,
            self.stop,
            self._report,
            self._log,
            self._quarantine,
        )
        try:
            with noticing_upgrades(self.engine):
                return attempt.see_through()
        except SchemaMismatch:
            with suppress(LostLease, DBAPIError):  # then its lease runs out
                attempt.give_back()
            raise
        except LostLease:
            # Somebody else has the job, or may have it; whatever our process still computes is worthless.
            self._report.outcome("lost", "somebody else may have it by now")
            self._stop_runner()
            return ()

    def _quarantine(self, why: str) -> None:
        self.quarantined = why
        self._report.quarantined(why)
        self._heartbeat.stop()  # it would say `idle`
        with write(self.engine) as connection:
            workers.quarantine(connection, self.incarnation, why)

    def is_usable(self) -> bool:
        """Whether its device can be trusted with another job, and the database is the one that it knows."""
        return self.quarantined is None and self.outdated is None

    def _retire(self, error: SchemaMismatch) -> None:
        self.outdated = error
        if self.on_outdated:
            self.on_outdated(error)

    def save_log(self) -> None:
        """Store what the last job printed; saved with the next claim otherwise."""
        if self._log.text:
            with write(self.engine) as connection:
                self._log.store(connection)
            self._log.saved()

    def _warm_up(self) -> RunnerProcess:
        if self._runner is None or not self._runner.alive():
            self._stop_runner()
            environment = device_environment(self.slot.device, self.slot.of) | user_environment(self.settings.home)
            self._runner = RunnerProcess(self.slot.device, environment)
            self._report.started_runner(self._runner.pid)
        return self._runner

    def _stop_runner(self) -> None:
        if self._runner is not None:
            self._runner.stop(self.settings.stop_grace_s)
            self._runner = None
