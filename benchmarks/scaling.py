"""Where one PostgreSQL and one Redis saturate: measured costs, a model, and simulated slots that put it to the test.

    python -m benchmarks.scaling [--quick | --smoke] [--plot docs/images/scaling.png] [--write docs/scaling.md]

Four parts: what each transaction of a slot costs by itself; up to 1,000 connections that claim at once; what Redis does
for a job and for a waiting slot (real slots); and 100 to 1,000 simulated slots that send the real transactions (claim,
lease extension with heartbeat, finish with ten rows) to a real PostgreSQL at the moments at which slots would. The
simulation's clients share the cores with the server and need more of them than it does; both are told apart by their
processor time. Takes about ten minutes.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.report import fill
from benchmarks.scaling_broker import Broker, measure_broker
from benchmarks.scaling_claims import Rush, claims_beside_open_transaction, rush
from benchmarks.scaling_model import BUSY, Model
from benchmarks.scaling_moves import Cost, measure_costs
from benchmarks.scaling_plot import draw
from benchmarks.scaling_workers import Load, Measured, simulate
from benchmarks.servers import machine, running_postgres, running_redis

LOADS = [
    Load(100, 10),
    Load(300, 10),
    Load(1000, 10),
    Load(1000, 60, window_s=30),
    Load(100, 1),
    Load(200, 1),
    Load(1000, 1),
]


class Sizes(NamedTuple):
    """How much is measured."""

    loads: Sequence[Load] = LOADS
    moves: int = 1000  # of each kind
    ready: int = 10_000  # jobs in the queue
    jobs: int = 1000  # over the broker
    waiting_s: float = 30
    taken: int = 10_000  # claims beside an open transaction
    connections: Sequence[int] = (1, 4, 16, 64, 256, 1000)
    rush_s: float = 4


QUICK = Sizes(
    [Load(200, 10, window_s=5), Load(1000, 60, window_s=5), Load(1000, 1, window_s=5)],
    moves=300,
    jobs=200,
    waiting_s=10,
    taken=2000,
    connections=(1, 64),
)
SMOKE = Sizes(
    [Load(10, 1, window_s=3)], moves=20, ready=200, jobs=20, waiting_s=1, taken=20, connections=(1, 8), rush_s=2
)


def table_of_costs(costs: Sequence[Cost]) -> str:
    """One line per transaction."""
    lines = [f"{'transaction':24} {'alone':>8} {'server':>9} {'client':>9} {'round trips':>11} {'WAL':>10}"]
    for cost in costs:
        lines.append(
            f"{cost.name:24} {cost.milliseconds:5.2f} ms {cost.server_ms:6.2f} ms {cost.client_ms:6.2f} ms "
            f"{cost.round_trips:11} {cost.wal_bytes / 1e3:7.1f} kB"
        )
    return "\n".join(lines)


def table_of_rushes(rushes: Sequence[Rush], beside: tuple[float, float], taken: int) -> str:
    """One line per number of connections."""
    lines = [
        f"{'claiming at once':>16} {'claims/s':>9} {'50 %':>9} {'99 %':>9} {'server':>9} {'all served':>11} "
        f"{'memory':>8}"
    ]
    for found in rushes:
        lines.append(
            f"{found.connections:16} {found.claims_per_s:9.0f} {found.latency_ms[0]:6.1f} ms "
            f"{found.latency_ms[2]:6.0f} ms {found.server_ms:6.2f} ms "
            f"{found.first_claims_s:9.2f} s {found.memory_mb:5.1f} MB"
        )
    lines.append(
        f"a claim behind {taken} others takes {beside[0]:.2f} ms, beside an old transaction {beside[1]:.2f} ms"
    )
    return "\n".join(lines)


def table_of_broker(broker: Broker) -> str:
    """What Redis does."""
    return "\n".join(
        [
            f"one process publishes {broker.rings_per_s:.0f} messages/s; each costs Redis {broker.ring_ms:.3f} ms",
            f"a message that waits takes {broker.message_bytes:.0f} bytes",
            f"a job is {broker.job_commands:.1f} commands, {broker.job_ms:.3f} ms of Redis",
            f"a waiting slot is {broker.idle_commands_per_s:.2f} commands/s, about {broker.idle_ms_per_s:.3f} ms/s of "
            "Redis",
            f"a slot keeps {broker.redis_connections:g} connections to Redis and {broker.postgres_connections:g} to "
            "PostgreSQL open",
        ]
    )


def table_of_limits(model: Model, cores: int) -> str:
    """What follows."""
    lines = [
        f"PostgreSQL on {cores} cores, {BUSY:.0%} busy",
        f"{'length of a job':>15} {'server':>9} {'jobs/s':>7} {'busy slots':>10} {'100 rows: jobs/s':>16} "
        f"{'slots':>7} {'all report twice a second: slots':>32}",
    ]
    for length in (1.0, 10.0, 60.0, 600.0):
        lines.append(
            f"{length:13g} s {model.job_s(length) * 1e3:6.2f} ms {model.jobs_per_s(length, cores):7.0f} "
            f"{model.slots(length, cores):10.0f} {model.jobs_per_s(length, cores, rows=100):16.0f} "
            f"{model.slots(length, cores, rows=100):7.0f} {model.slots(length, cores, talks=True):32.0f}"
        )
    lines.append(f"slots that only wait: {model.idle_slots(cores):.0f}")
    for connections in (100, 500, 3000):
        lines.append(f"max_connections = {connections}: {model.connected_slots(connections):.0f} slots")
    lines.append(
        f"Redis, {BUSY:.0%} busy: {model.redis_jobs_per_s():.0f} jobs/s, or {model.redis_slots():.0f} slots that wait"
    )
    return "\n".join(lines)


def table_of_runs(runs: Sequence[Measured], model: Model) -> str:
    """One line per simulation."""
    lines = [
        f"{'slots':>5} {'job':>5} {'asked/s':>8} {'jobs/s':>7} {'beats/s':>8} {'claim 50/99 %':>15} "
        f"{'beat 50/99 %':>15} {'finish 50/99 %':>15} {'late 99 %':>10} {'server':>7} {'model':>6} {'client':>7} "
        f"{'waits':>6} {'WAL':>9}"
    ]
    for run in runs:
        ms = {kind: f"{found[0]:5.1f}/{found[2]:5.0f} ms" for kind, found in run.latency_ms.items()}
        done = run.rates["finish"]
        lines.append(
            f"{run.load.slots:5} {run.load.job_s:3g} s {run.load.jobs_per_s:8.1f} {done:7.1f} "
            f"{run.rates.get('extend', 0.0):8.1f} {ms['claim']:>15} {ms.get('extend', '-'):>15} {ms['finish']:>15} "
            f"{run.late_ms[2]:7.0f} ms {run.server_cores:7.3f} {done * model.job_s(run.load.job_s):6.3f} "
            f"{run.client_cores:7.3f} {run.lock_waits:6.2f} {run.wal_mb_per_s:4.2f} MB/s"
        )
    return "\n".join(lines)


def main() -> None:
    """Measure, print, draw."""
    parser = argparse.ArgumentParser(description="where one PostgreSQL and one Redis saturate")
    parser.add_argument("--quick", action="store_true", help="a few minutes, to see that it works")
    parser.add_argument("--smoke", action="store_true", help="less than a minute")
    parser.add_argument("--plot", type=Path, help="draw the picture into this file")
    parser.add_argument("--write", type=Path, help="put the tables into this document")
    arguments = parser.parse_args()
    sizes = SMOKE if arguments.smoke else QUICK if arguments.quick else Sizes()
    cores = len(os.sched_getaffinity(0))
    blocks: dict[str, str] = {}

    def show(name: str, table: str) -> None:
        blocks[name] = table
        print(f"\n{table}", flush=True)

    at_start = machine()
    # Without vacuum: it would be counted to whatever transaction is being measured when it runs.
    with running_postgres(autovacuum="off") as postgres:
        costs = measure_costs(postgres, count=sizes.moves, ready=sizes.ready)
    with running_postgres(max_connections=1100) as postgres, running_redis() as redis:
        versions = f"PostgreSQL {postgres.version()}, Redis {redis.client().info()['redis_version']}"
        show("scaling: machine", f"{at_start}; {versions}, their settings untouched but for max_connections")
        show("scaling: costs", table_of_costs(costs))
        broker = measure_broker(postgres, redis, messages=10_000, jobs=sizes.jobs, idle_s=sizes.waiting_s)
        show("scaling: broker", table_of_broker(broker))
        model = Model.fit(costs, broker)
        show("scaling: limits", table_of_limits(model, cores))
        runs = [simulate(postgres, load, most_jobs_per_s=700) for load in sizes.loads]
        show("scaling: runs", table_of_runs(runs, model))
        beside = claims_beside_open_transaction(postgres, ready=sizes.taken + 100, taken=sizes.taken)
        rushes = rush(postgres, sizes.connections, ready=sizes.ready, seconds=sizes.rush_s)
        show("scaling: rushes", table_of_rushes(rushes, beside, sizes.taken))
    if arguments.plot:
        draw(arguments.plot, model, runs, cores)
    if arguments.write:
        fill(arguments.write, blocks)


if __name__ == "__main__":
    main()
