"""Where one PostgreSQL and one Redis saturate, from what single transactions and messages cost: docs/scaling.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.scaling_broker import Broker
from benchmarks.scaling_moves import LEASE_S, Cost

#: PostgreSQL answers promptly up to this share of its processors.
BUSY = 0.7
#: Connections that PostgreSQL keeps for administrators, and that clients, reconcilers and monitoring use.
RESERVED = 10
#: A job that reports progress or prints is written down at most so often (worker/supervisor.py).
PROGRESS_S = 0.5


@dataclass(frozen=True)
class Model:
    """Processor seconds of PostgreSQL and Redis; each method is one formula of docs/scaling.md."""

    claim_s: float
    beat_s: float  # extend the lease and beat
    progress_s: float  # the same, with progress
    idle_beat_s: float
    finish_s: float  # without rows, and the log
    row_s: float  # per result row
    redis_job_s: float
    redis_idle_s: float  # per second and waiting slot
    slot_connections: float
    client_job_s: float  # of a slot, for claim and finish
    client_beat_s: float

    @classmethod
    def fit(cls, costs: Sequence[Cost], broker: Broker) -> Model:
        """From measured costs; the cost of rows is the line through 10 and 1,000 of them."""
        server_s = {cost.name: cost.server_ms / 1e3 for cost in costs}
        client_s = {cost.name: cost.client_ms / 1e3 for cost in costs}
        row_s = max(0.0, server_s["finish, 1000 rows"] - server_s["finish, 10 rows"]) / 990
        return cls(
            claim_s=server_s["claim"],
            beat_s=server_s["extend and beat"],
            progress_s=server_s["the same with progress"],
            idle_beat_s=server_s["idle beat"],
            finish_s=max(0.0, server_s["finish, 10 rows"] - 10 * row_s) + server_s["save the log"],
            row_s=row_s,
            redis_job_s=broker.job_ms / 1e3,
            redis_idle_s=broker.idle_ms_per_s / 1e3,
            slot_connections=broker.postgres_connections,
            client_job_s=client_s["claim"] + client_s["finish, 10 rows"] + client_s["save the log"],
            client_beat_s=client_s["extend and beat"],
        )

    def job_s(self, length_s: float, *, rows: int = 10, talks: bool = False) -> float:
        """PostgreSQL's processor seconds for one job; one that `talks` has news whenever it may be written down."""
        beats = length_s / PROGRESS_S * self.progress_s if talks else _beats(length_s) * self.beat_s
        return self.claim_s + beats + self.finish_s + rows * self.row_s

    def jobs_per_s(self, length_s: float, cores: float, *, rows: int = 10, talks: bool = False) -> float:
        """The rate at which PostgreSQL is as busy as it should be."""
        return BUSY * cores / self.job_s(length_s, rows=rows, talks=talks)

    def slots(self, length_s: float, cores: float, *, rows: int = 10, talks: bool = False) -> float:
        """How many busy slots that is."""
        return length_s * self.jobs_per_s(length_s, cores, rows=rows, talks=talks)

    def simulated_slots(self, length_s: float, cores: float) -> float:
        """How many slots the simulation itself can keep busy, when its clients and the server fill the same cores."""
        client_s = self.client_job_s + _beats(length_s) * self.client_beat_s
        return length_s * cores / (self.job_s(length_s) + client_s)

    def idle_slots(self, cores: float) -> float:
        """How many slots PostgreSQL could take if they only waited."""
        return BUSY * cores / (self.idle_beat_s / (LEASE_S / 4))

    def connected_slots(self, max_connections: int) -> float:
        """How many slots PostgreSQL lets in."""
        return (max_connections - RESERVED) / self.slot_connections

    def redis_jobs_per_s(self) -> float:
        """The rate at which Redis, which computes in one thread, is as busy as it should be."""
        return BUSY / self.redis_job_s

    def redis_slots(self) -> float:
        """How many waiting slots Redis can take."""
        return BUSY / self.redis_idle_s


def _beats(length_s: float) -> float:
    """Heartbeats during a job: one every quarter of a lease, none at its end."""
    return max(0.0, length_s / (LEASE_S / 4) - 1)
