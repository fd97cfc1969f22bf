"""What Redis does for a job and for a slot that waits, and how many connections a slot keeps open."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from benchmarks.deployment import Deployment
from benchmarks.servers import Postgres, RedisServer
from db.jobs import Ready
from services.settings import Settings
from worker.doorbell import Doorbell

SLOTS = 2
#: What Redis counts its processor time in.
TICK_S = 1e-6


@dataclass(frozen=True)
class Broker:
    """One Redis, with real slots of `robust-cli worker`."""

    rings_per_s: float  # one process that publishes as fast as it can
    ring_ms: float  # Redis's processor time per message published
    message_bytes: float  # Redis's memory per message that waits
    job_commands: float  # commands per job, publishing included
    job_ms: float  # Redis's processor time per job, publishing included
    idle_commands_per_s: float  # per slot that waits
    redis_connections: float  # per slot, all its processes together
    postgres_connections: float  # the same

    @property
    def idle_ms_per_s(self) -> float:
        """Redis's processor time per second and waiting slot, were its commands as dear as those of a job."""
        return self.idle_commands_per_s * self.job_ms / self.job_commands


def measure_broker(postgres: Postgres, redis: RedisServer, *, messages: int, jobs: int, idle_s: float) -> Broker:
    """Publish, wait and work."""
    rings_per_s, ring_ms, message_bytes = _publish(redis, messages)
    with Deployment.cluster(SLOTS, postgres, redis) as deployment:
        before, began = redis.client().info(), time.time()
        time.sleep(idle_s)
        waited, seconds = redis.client().info(), time.time() - began
        timed = deployment.run(jobs, rows=10)
        worked = redis.client().info()
        idle_commands = (_commands(waited) - _commands(before)) / seconds
        idle_cpu_s = (_cpu_s(waited) - _cpu_s(before)) / seconds  # mostly Redis's own, there are two slots
        return Broker(
            rings_per_s,
            ring_ms,
            message_bytes,
            max(jobs, _commands(worked) - _commands(waited) - idle_commands * timed.seconds) / jobs,
            max(TICK_S, _cpu_s(worked) - _cpu_s(waited) - idle_cpu_s * timed.seconds) / jobs * 1e3,
            idle_commands / SLOTS,
            _connections(redis.port) / SLOTS,
            _connections(postgres.port) / SLOTS,
        )


def _publish(redis: RedisServer, messages: int) -> tuple[float, float, float]:
    with TemporaryDirectory() as folder:
        doorbell = Doorbell(Settings(home=Path(folder), broker_url=redis.url, namespace="benchmark"))
        doorbell.ring([Ready(0, 0)])
        client = redis.client()
        before, began = client.info(), time.perf_counter()
        doorbell.ring([Ready(number, 0) for number in range(messages)])
        seconds, after = time.perf_counter() - began, client.info()
        client.flushall()
    cpu_s = _cpu_s(after) - _cpu_s(before)
    memory = after["used_memory"] - before["used_memory"]
    return messages / seconds, cpu_s / messages * 1e3, memory / messages


def _connections(port: int) -> int:
    """Connections to a server that processes below this one (workers, not this process) have open."""
    found = 0
    for process in psutil.Process().children(recursive=True):
        found += sum(bool(at.raddr) and at.raddr.port == port for at in process.net_connections("tcp"))
    return found


def _commands(info: dict[str, float]) -> float:
    return info["total_commands_processed"]


def _cpu_s(info: dict[str, float]) -> float:
    return info["used_cpu_user"] + info["used_cpu_sys"]
