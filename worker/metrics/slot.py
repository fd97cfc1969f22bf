"""Supervisor process: what slots count while they work. `Meters` of a process, `SlotMeter` of each slot in it."""

from __future__ import annotations

import time
from collections.abc import Sequence

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from worker.slot import Slot

STATES = ("idle", "busy", "quarantined")
#: Jobs take from a millisecond (tests of the machinery) to a day (trainings).
_BUCKETS_S = (0.01, 0.1, 1, 10, 60, 300, 900, 3600, 3 * 3600, 8 * 3600, 24 * 3600)


class Meters:
    """All metrics of a worker, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        of_slot = ("slot", "device")
        self.jobs = Counter(
            "robust_jobs_ended", "Attempts at jobs that ended on this worker.", ("kind", "outcome"), registry=registry
        )
        self.seconds = Histogram(
            "robust_job_seconds", "Seconds of each attempt at a job.", ("kind",), registry=registry, buckets=_BUCKETS_S
        )
        self.extensions = Counter(
            "robust_lease_extensions", "Times that a slot extended the lease of its job.", of_slot, registry=registry
        )
        self.lost = Counter("robust_leases_lost", "Jobs that somebody else took away.", of_slot, registry=registry)
        self.runners = Counter(
            "robust_runner_starts",
            "Processes started to run jobs; each slot needs one, more are restarts.",
            of_slot,
            registry=registry,
        )
        self.dropped = Counter(
            "robust_messages_dropped", "Messages in the broker that were none of ours.", registry=registry
        )
        self.state = self._present("robust_slot_state", "1 for the state that a slot is in.", (*of_slot, "state"))
        self.job_start = self._present(
            "robust_slot_job_start_time_seconds", "When its job began (UNIX time); 0 without one.", of_slot
        )
        self.resident = self._present(
            "robust_runner_resident_memory_bytes", "Resident memory of the process that runs jobs.", of_slot
        )

    def of(self, slot: Slot) -> SlotMeter:
        """The meter of one slot."""
        return SlotMeter(self, slot)

    def _present(self, name: str, help_text: str, labels: Sequence[str]) -> Gauge:
        # Of living processes only: one that died leaves its last values behind.
        return Gauge(name, help_text, labels, registry=self.registry, multiprocess_mode="livemostrecent")


class SlotMeter:
    """Counts for one slot."""

    def __init__(self, meters: Meters, slot: Slot) -> None:
        self._meters = meters
        self._names = (str(slot.number), slot.device)
        self._extensions = meters.extensions.labels(*self._names)
        self._lost = meters.lost.labels(*self._names)
        self._runners = meters.runners.labels(*self._names)
        self._job_start = meters.job_start.labels(*self._names)
        self._resident = meters.resident.labels(*self._names)
        self._states = {state: meters.state.labels(*self._names, state) for state in STATES}
        self._state = ""
        self.enter("idle")

    def enter(self, state: str) -> None:
        """The slot is in this one of `STATES` now."""
        if self._state:
            self._states[self._state].set(0)
        self._states[state].set(1)
        self._state = state

    def began(self) -> None:
        """A job has been handed to the runner."""
        self.enter("busy")
        self._job_start.set(time.time())

    def ended(self, kind: str, outcome: str, seconds: float) -> None:
        """The attempt is over."""
        self._meters.jobs.labels(kind, outcome).inc()
        self._meters.seconds.labels(kind).observe(seconds)
        if outcome == "lost":
            self._lost.inc()
        self._job_start.set(0)
        if self._state == "busy":
            self.enter("idle")

    def extended(self) -> None:
        """The lease holds for longer."""
        self._extensions.inc()

    def started_runner(self) -> None:
        """A process was started to run jobs."""
        self._runners.inc()

    def measured(self, resident_bytes: int) -> None:
        """How much memory that process has now."""
        self._resident.set(resident_bytes)
