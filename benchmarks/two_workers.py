"""Two workers beside one: the time of a sweep of equal chains of real CPU jobs, measured in turns in one run.

    python -m benchmarks.two_workers [--rounds 3] [--write docs/benchmarks.md]

The sweep trains the same small network from 16 seeds, attacks and scores each, and compares: 65 jobs. Every worker has
one slot and one core of its own (as if it were a machine), so one thread computes in each; the database, the broker and
the submitting process share these cores with them. Counted from submitting until the last job is done; not counted:
starting workers, importing torch, making the phantoms (a first small sweep does all that).

Training on both cores at once is slower than on one alone when the cores share memory and caches; the second ratio
says how much of 2 the machine itself leaves, with the same computation in two bare processes without any RobustSeg.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from benchmarks.deployment import Deployment, Timed
from benchmarks.report import fill
from benchmarks.servers import machine, running_postgres, running_redis
from services.sweeps.submitting.submit import prepare, submit

SWEEP = """
name: {name}
seed: {seed}
data:
  synthetic: {{cases: 4, size: 32}}
  split: {{train: 0.5, validation: 0.0, test: 0.5}}
models:
  unet3d: {{architecture: unet, dims: 3, channels: [8, 16, 32]}}
training: {{epochs: {epochs}, replicas: {replicas}}}
attacks:
  ifgsm: {{epsilon: [8/255], steps: 10}}
evaluation: {{access: [white-box]}}
"""
REPLICAS, EPOCHS, STEPS = 16, 60, 300

#: What a training does most of the time, without RobustSeg: prints its seconds once told to start.
BARE = """
import sys, time, torch
torch.set_num_threads(1)
model = torch.nn.Sequential(
    torch.nn.Conv3d(4, 8, 3, padding=1), torch.nn.InstanceNorm3d(8), torch.nn.PReLU(),
    torch.nn.Conv3d(8, 16, 3, padding=1), torch.nn.InstanceNorm3d(16), torch.nn.PReLU(), torch.nn.Conv3d(16, 4, 1),
)
images = torch.rand(1, 4, 32, 32, 32)
def steps(count):
    for _ in range(count):
        model(images).square().mean().backward()
steps(20)
print("ready", flush=True)
sys.stdin.readline()
began = time.perf_counter()
steps({steps})
print(time.perf_counter() - began)
"""


def time_sweep(deployment: Deployment, name: str, *, seed: int, replicas: int, epochs: int) -> Timed:
    """Submit the sweep and wait for its end."""
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write(SWEEP.format(name=name, seed=seed, replicas=replicas, epochs=epochs))
        file.flush()
        prepared = prepare(Path(file.name), [], deployment.settings, deployment.engine)
        return deployment.time(lambda: submit(deployment.engine, prepared)[0])


def measure(running: AbstractContextManager[Deployment], replicas: int, epochs: int) -> Timed:
    """One deployment, from warm to the end of the sweep."""
    with running as deployment:
        time_sweep(deployment, "warm-up", seed=1, replicas=min(replicas, 2 * len(deployment.cores)), epochs=epochs)
        return time_sweep(deployment, "equal", seed=0, replicas=replicas, epochs=epochs)


def bare(cores: Sequence[int], steps: int) -> float:
    """Seconds of the same computation on each of these cores at once."""
    command = [sys.executable, "-c", BARE.replace("{steps}", str(steps))]
    processes = [
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda core=core: os.sched_setaffinity(0, {core}),
        )
        for core in cores
    ]
    for process in processes:
        process.stdout.readline()
    return max(float(process.communicate("\n")[0]) for process in processes)


def main() -> None:
    """Print how many times as fast two workers are, embedded and over Celery."""
    parser = argparse.ArgumentParser(description="two workers beside one, on sweeps of equal CPU jobs")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", type=Path, help="put the figures into this document")
    parser.add_argument("--smoke", action="store_true", help="tiny, to see that it works")
    arguments = parser.parse_args()
    replicas, epochs, steps = (1, 1, 2) if arguments.smoke else (REPLICAS, EPOCHS, STEPS)
    rounds, lines = arguments.rounds, [machine()]
    cores = sorted(os.sched_getaffinity(0))[:2]
    if len(cores) < 2:
        sys.exit("two workers need two cores, this process may use one")
    with running_postgres() as postgres, running_redis() as redis:
        ways = {
            "embedded, SQLite": lambda chosen: Deployment.embedded(1, chosen),
            "Celery, PostgreSQL": lambda chosen: Deployment.cluster(1, postgres, redis, chosen),
        }
        if arguments.smoke:
            del ways["Celery, PostgreSQL"]  # it takes as long again, and `scaling` has workers like these
        times: dict[tuple[str, int], list[Timed]] = {}
        alone, together = [], []
        for number in range(rounds):
            for name, way in ways.items():
                for count in (1, 2):
                    times.setdefault((name, count), []).append(measure(way(cores[:count]), replicas, epochs))
            alone.append(bare(cores[:1], steps))
            together.append(bare(cores, steps))
            print(f"round {number + 1} of {rounds} done", file=sys.stderr)
    for name in ways:
        one, two = ([timed.seconds for timed in times[name, count]] for count in (1, 2))
        ratio = statistics.median(a / b for a, b in zip(one, two, strict=True))
        lines.append(
            f"{name:20} {times[name, 1][0].jobs} jobs: one worker {statistics.median(one):5.1f} s, "
            f"two {statistics.median(two):5.1f} s, {ratio:.2f} times as fast; "
            f"CPU {statistics.median(t.cpu_s for t in times[name, 1]):.1f} s and "
            f"{statistics.median(t.cpu_s for t in times[name, 2]):.1f} s"
        )
    limit = statistics.median(2 * a / b for a, b in zip(alone, together, strict=True))
    lines.append(f"{'bare torch, no queue':20} two processes do {limit:.2f} times the work of one in the same time")
    print("\n".join(lines))
    if arguments.write:
        fill(arguments.write, {"two workers": "\n".join(lines)})


if __name__ == "__main__":
    main()
