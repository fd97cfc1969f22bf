"""One slot: claims jobs, hands them to its warm runner process, keeps the lease, and kills what must not go on.

Imports no torch: whatever a job does to its process, this one goes on.
"""

from __future__ import annotations

import os
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine

from db import jobs, logs, workers
from db.engine import write
from db.jobs import Claim, LostLease
from services.settings import Settings
from worker.device import environment
from worker.host import host_identity, process_started
from worker.process import RunnerProcess

#: Progress and log are stored at most so often.
_PROGRESS_S = 0.5
#: Output beyond this many characters of one piece is cut in the middle.
_LOG_PIECE = 200_000


@dataclass
class Supervisor:
    """One slot of a worker. `stop` makes it release its job and end."""

    engine: Engine
    settings: Settings
    slot: int
    slots: int
    device: str  # "cpu" or a GPU's index
    stop: threading.Event
    sweep_id: int | None = None  # only jobs of this sweep
    job_ended: Callable[[], None] | None = None  # told after each job: others may be ready now
    incarnation: str = field(default_factory=lambda: uuid.uuid4().hex)
    _runner: RunnerProcess | None = None
    _unsaved: str = ""  # what the job printed since its log was last saved

    def serve(self, wait_for_work: Callable[[], bool]) -> None:
        """Run jobs until stopped, or until `wait_for_work` (called when nothing is ready) says that all is done."""
        with write(self.engine) as connection:
            workers.register(
                connection,
                incarnation=self.incarnation,
                host=host_identity(),
                pid=os.getpid(),
                process_started=process_started(),
                slot=self.slot,
                device=self.device,
            )
        try:
            self._warm_up()
            while not self.stop.is_set():
                if not self.run_next() and not wait_for_work():
                    break
        finally:
            self._stop_runner()
            with write(self.engine) as connection:
                workers.beat(connection, self.incarnation, "stopped")

    def run_next(self, job_id: int | None = None) -> bool:
        """Claim one job and see it through; returns whether there was one."""
        with write(self.engine) as connection:
            claim = jobs.claim(
                connection,
                owner=self.incarnation,
                lease_s=self.settings.lease_s,
                sweep_id=self.sweep_id,
                job_id=job_id,
            )
        if claim is None:
            return False
        self._see_through(claim)
        if self.job_ended:
            self.job_ended()
        return True

    def _see_through(self, claim: Claim) -> None:
        try:
            self._watch(claim, self._warm_up())
        except LostLease:
            # Somebody else has the job; whatever our process still computes is worthless.
            self._stop_runner()
        finally:
            self._save_log(claim)

    def _watch(self, claim: Claim, runner: RunnerProcess) -> None:
        runner.send(claim)
        began = time.monotonic()
        progress: dict[str, Any] | None = None
        next_beat = began + self.settings.lease_s / 4
        next_progress = began
        while True:
            clock = time.monotonic()
            due = next_beat if progress is None else min(next_beat, next_progress)
            heard = runner.listen(max(0.0, min(due - clock, 0.5)))
            self._unsaved += heard.log
            ending = heard.gone or self.stop.is_set() or any("ended" in reply for reply in heard.replies)
            if ending or clock >= next_progress:
                self._save_log(claim)
            for reply in heard.replies:
                if "ended" in reply:
                    return self._end(claim, reply)
                progress = reply["progress"]
            if heard.gone:
                return self._bury(claim, runner)
            if self.stop.is_set():
                self._stop_runner()
                return self._release(claim, blame=None)
            clock = time.monotonic()
            limit = self.settings.job_time_limit_s
            if limit is not None and clock - began > limit:
                self._stop_runner()
                return self._fail(claim, "time_limit", f"it ran longer than the limit of {limit:g} s")
            if clock >= next_beat or (progress is not None and clock >= next_progress):
                with write(self.engine) as connection:
                    cancelled = jobs.extend(connection, claim, lease_s=self.settings.lease_s, progress=progress)
                    workers.beat(connection, self.incarnation, "busy")
                if cancelled:
                    self._stop_runner()
                    with write(self.engine) as connection:
                        jobs.give_up(connection, claim)
                    return None
                progress = None
                next_beat = clock + self.settings.lease_s / 4
            if clock >= next_progress:
                next_progress = clock + _PROGRESS_S

    def _end(self, claim: Claim, reply: dict[str, Any]) -> None:
        if reply["ended"] == "failed":
            self._fail(claim, reply["kind"], reply["message"])
        elif reply["ended"] == "retry":
            self._release(claim, blame=reply["message"])

    def _bury(self, claim: Claim, runner: RunnerProcess) -> None:
        words = runner.exit_words()
        self._stop_runner()
        self._release(claim, blame=f"the process that ran it {words}")

    def _fail(self, claim: Claim, kind: str, message: str) -> None:
        with write(self.engine) as connection:
            jobs.fail(connection, claim, error_kind=kind, error=message)

    def _release(self, claim: Claim, *, blame: str | None) -> None:
        with write(self.engine) as connection:
            jobs.release(
                connection,
                claim,
                blame=blame,
                max_attempts=self.settings.max_attempts,
                delay_s=self.settings.retry_delay_s * 2**claim.attempts,
            )

    def _save_log(self, claim: Claim) -> None:
        text, self._unsaved = self._unsaved, ""
        if not text:
            return
        if len(text) > _LOG_PIECE:
            half = _LOG_PIECE // 2
            text = f"{text[:half]}\n[... {len(text) - _LOG_PIECE} characters left out ...]\n{text[-half:]}"
        with write(self.engine) as connection:
            logs.append(connection, claim.job_id, claim.fence, text.replace("\0", ""))

    def _warm_up(self) -> RunnerProcess:
        if self._runner is None or not self._runner.alive():
            self._stop_runner()
            self._runner = RunnerProcess(self.device, environment(self.device, self.slots))
        return self._runner

    def _stop_runner(self) -> None:
        if self._runner is not None:
            self._runner.stop(self.settings.stop_grace_s)
            self._runner = None
