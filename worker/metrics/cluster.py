"""Reconciler process: the whole cluster at the moment of a scrape, read from the database and the broker."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from prometheus_client import Metric
from prometheus_client.core import CounterMetricFamily as Counter
from prometheus_client.core import GaugeMetricFamily as Gauge
from sqlalchemy.exc import SQLAlchemyError

from db import states
from db.census import Census, count_all
from db.engine import make_engine, read
from services.broker import queue_lengths
from services.errors import BadInput
from services.jobs.queues import QUEUES, queue_of
from services.settings import Settings

#: No statement is waited for longer than this; for a connection see `db.engine`, for the broker `services.broker`.
_PATIENCE_S = 3
#: These are shown at zero too, so that an alert can tell "none" from "not scraped".
_USUAL_QUEUES = ("cpu", "gpu")


@dataclass
class Rounds:
    """What this reconciler has done since it started."""

    rounds: int = 0
    failed: int = 0
    released: int = 0
    rung: int = 0
    last: float | None = None  # monotonic time of the last round that succeeded

    def ended(self, released: int, rung: int) -> None:
        """One round went through."""
        self.rounds += 1
        self.released += released
        self.rung += rung
        self.last = time.monotonic()


class ClusterCollector:
    """A collector for a registry; one scrape at a time asks the database."""

    def __init__(self, settings: Settings, rounds: Rounds) -> None:
        self._settings = settings
        self._rounds = rounds
        self._engine = make_engine(settings.url, busy_timeout_s=_PATIENCE_S)
        self._lock = threading.Lock()

    def collect(self) -> Iterator[Metric]:
        """All metrics of `docs/operations.md`; without the database only those that need none."""
        census = self._count()
        yield Gauge("robust_database_up", "Whether the database answered.", float(census is not None))
        if census is not None:
            yield from _describe(census)
        if self._settings.broker_url is not None:
            lengths = self._lengths()
            yield Gauge("robust_broker_up", "Whether the broker answered.", float(lengths is not None))
            if lengths is not None:
                help_text = "Messages that wait in the broker; each only says that some job is ready."
                yield _by_queue("robust_broker_queue_length", help_text, lengths)
        yield from self._reconciler()

    def _count(self) -> Census | None:
        if not self._lock.acquire(timeout=_PATIENCE_S):
            return None
        try:
            with read(self._engine) as connection:
                return count_all(connection, silent_after_s=self._settings.lease_s, timeout_s=_PATIENCE_S)
        except SQLAlchemyError:
            return None
        finally:
            self._engine.dispose()  # a connection kept open would be one more that a partition can swallow
            self._lock.release()

    def _lengths(self) -> Mapping[str, float] | None:
        with suppress(BadInput, OSError, ValueError):
            return queue_lengths(self._settings)
        return None

    def _reconciler(self) -> Iterator[Metric]:
        rounds = self._rounds
        yield Counter("robust_reconcile_rounds", "Rounds of this reconciler.", rounds.rounds)
        yield Counter("robust_reconcile_failures", "Rounds that the database refused.", rounds.failed)
        yield Counter("robust_reconcile_released", "Jobs that it took from holders that are gone.", rounds.released)
        yield Counter("robust_reconcile_rung", "Messages that it sent for jobs that nobody came for.", rounds.rung)
        if rounds.last is not None:
            age = time.monotonic() - rounds.last
            yield Gauge("robust_reconcile_age_seconds", "Time since its last round that went through.", age)


def _describe(census: Census) -> Iterator[Metric]:
    jobs = Gauge("robust_jobs", "Jobs by state and kind.", labels=["state", "kind"])
    for kind in sorted({kind for _, kind in census.jobs}):
        for state in states.ALL:
            jobs.add_metric([state, kind], census.jobs.get((state, kind), 0))
    yield jobs
    ready = {queue_of(waiting.gpus): float(waiting.count) for waiting in census.waiting}
    oldest = {queue_of(waiting.gpus): waiting.oldest_s for waiting in census.waiting}
    yield _by_queue("robust_ready_jobs", "Jobs that a slot may claim now.", ready)
    yield _by_queue("robust_oldest_ready_job_age_seconds", "How long the oldest of them could have run.", oldest)
    yield Counter("robust_lease_expiries", "Leases that ran out: workers that died or froze.", census.expiries)
    slots = Gauge("robust_slots", "Slots of all workers by state.", labels=["state"])
    for state in ("idle", "busy", "quarantined", "silent"):
        slots.add_metric([state], census.slots.get(state, 0))
    yield slots
    yield Gauge("robust_schema_version", "Number of the database's schema.", float(census.schema))


def _by_queue(name: str, help_text: str, values: Mapping[str, float]) -> Metric:
    family = Gauge(name, help_text, labels=["queue"])
    for queue in QUEUES:
        if queue in _USUAL_QUEUES or values.get(queue):
            family.add_metric([queue], values.get(queue, 0.0))
    return family
