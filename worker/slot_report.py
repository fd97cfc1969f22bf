"""Supervisor process: what a slot tells about itself, as lines in the log, and as counts when metrics are served."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import psutil

from db.jobs import Claim
from services.logs import JobOutput, bind

if TYPE_CHECKING:
    from worker.metrics.slot import SlotMeter

_slot = logging.getLogger("robustseg.slot")
_attempt = logging.getLogger("robustseg.attempt")

#: Endings that somebody may have to look into.
_WORTH_A_WARNING = ("failed", "retried", "lost")


class SlotReport:
    """Of one slot; `meter` counts too."""

    def __init__(self, meter: SlotMeter | None) -> None:
        self._meter = meter
        self._output = JobOutput()
        self._outcome, self._why = "lost", ""

    @contextmanager
    def attempt(self, claim: Claim) -> Iterator[None]:
        """Around one attempt at a job; lines that are logged inside belong to it."""
        began = time.monotonic()
        self._outcome, self._why = "lost", ""
        if self._meter:
            self._meter.began()
        with bind(sweep=claim.sweep, job=claim.job_id, fence=claim.fence):
            _attempt.info("%s starts, attempt %d", claim.kind, claim.attempts + 1)
            try:
                yield
            finally:
                self._output.close()
                seconds = time.monotonic() - began
                level = logging.WARNING if self._outcome in _WORTH_A_WARNING else logging.INFO
                _attempt.log(level, "%s %s after %.1f s%s", claim.kind, self._outcome, seconds, self._why)
                if self._meter:
                    self._meter.ended(claim.kind, self._outcome, seconds)

    def outcome(self, outcome: str, why: str | None = None) -> None:
        """How the attempt ends: done, failed, cancelled, retried (it counts), released (it does not) or lost."""
        self._outcome, self._why = outcome, f": {why}" if why else ""

    def printed(self, text: str) -> None:
        """A piece of the job's output."""
        if text:
            self._output.feed(text)

    def extended(self, runner_pid: int) -> None:
        """The lease was extended."""
        if self._meter:
            self._meter.extended()
            with suppress(psutil.Error):
                self._meter.measured(psutil.Process(runner_pid).memory_info().rss)

    def started_runner(self, pid: int) -> None:
        """A process was started to run jobs."""
        _slot.info("process %d runs its jobs", pid)
        if self._meter:
            self._meter.started_runner()

    def quarantined(self, why: str) -> None:
        """The slot takes no more jobs."""
        _slot.error("takes no more jobs: %s", why)
        if self._meter:
            self._meter.enter("quarantined")
