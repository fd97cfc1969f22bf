"""What the variables of a runner do: how threads wait for each other, and what glibc keeps of freed memory.

    python -m benchmarks.runner_environment [--rounds 3] [--write docs/benchmarks.md]

One step is a forward and backward pass that computes the gradient of the images, in a process of its own for each
variant, in turns. Once as it is, and once beside as many processes that never rest as there are cores: figures of a
quiet machine need one.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.lines import Lines
from benchmarks.servers import machine
from services.jobs.device.kept_memory import TUNABLES
from worker.device import SPINS

KEPT = {"GLIBC_TUNABLES": ":".join(f"{name}={value}" for name, value in TUNABLES.items())}
WAITING = {
    "as libgomp waits": KEPT,
    f"GOMP_SPINCOUNT={SPINS} (ours)": {**KEPT, "GOMP_SPINCOUNT": SPINS},
    "OMP_WAIT_POLICY=PASSIVE": {**KEPT, "OMP_WAIT_POLICY": "PASSIVE"},
    "one thread": {**KEPT, "OMP_NUM_THREADS": "1"},
}
MEMORY = {"as glibc does": {"OMP_NUM_THREADS": "1"}, "kept (ours)": {**KEPT, "OMP_NUM_THREADS": "1"}}
SIZES = {"phantom": (48, 48, 48), "2 mm": (68, 88, 67), "native": (136, 177, 134)}

STEP = """
import json, resource, statistics, sys, time, torch
from services.science import models
model = models.build({"name": "unet", "dims": 3, "channels": [16, 32, 64, 128]}).build().eval().requires_grad_(False)
size, steps = json.loads(sys.argv[1])
images, found = torch.rand(1, 4, *size), []
for _ in range(steps + 1):
    faults, began = resource.getrusage(resource.RUSAGE_SELF).ru_minflt, time.perf_counter()
    given = images.clone().requires_grad_()
    torch.autograd.grad(torch.nn.functional.cross_entropy(model(given), torch.zeros(1, *size).long()), given)
    seconds = time.perf_counter() - began
    found.append((seconds, resource.getrusage(resource.RUSAGE_SELF).ru_minflt - faults))
seconds, faults = (statistics.median(column[1:]) for column in zip(*found))
print(json.dumps([seconds, faults, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def step(variables: Mapping[str, str], size: tuple[int, ...], steps: int) -> tuple[float, float, float]:
    """Seconds, page faults and peak MiB of the median step."""
    unset = {name: value for name, value in os.environ.items() if name not in ("GOMP_SPINCOUNT", "OMP_WAIT_POLICY")}
    environment = {**unset, "OMP_NUM_THREADS": str(len(os.sched_getaffinity(0))), **variables}
    command = [sys.executable, "-c", STEP, json.dumps([size, steps])]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    seconds, faults, peak = json.loads(answer.stdout)
    return seconds, faults, peak


@contextmanager
def busy_machine(processes: int) -> Iterator[None]:
    """So many processes compute while it is open."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def main() -> None:
    """Print medians over the rounds, and ratios to the first variant within a round."""
    parser = argparse.ArgumentParser(description="time of a step under variables of the environment")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--small", action="store_true", help="one pair and tiny volumes, to see that it works")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    arguments = parser.parse_args()
    cores = len(os.sched_getaffinity(0))
    lines = Lines()
    lines.add(machine())

    def compare(title: str, variants: Mapping[str, Mapping[str, str]], size: str, steps: int) -> None:
        rounds = [
            {
                name: step(variables, (16, 16, 16) if arguments.small else SIZES[size], steps)
                for name, variables in variants.items()
            }
            for _ in range(arguments.rounds)
        ]
        first = next(iter(variants))
        lines.add()
        lines.add(f"{title:44} {'ms a step':>9}  ratio  page faults  peak MiB")
        for name in variants:
            seconds, faults, peak = (
                statistics.median(column) for column in zip(*(r[name] for r in rounds), strict=True)
            )
            ratio = statistics.median(found[name][0] / found[first][0] for found in rounds)
            lines.add(f"{name:44} {seconds * 1e3:9.1f} {ratio:6.2f} {faults:12,.0f} {peak:9.0f}")

    compare("freed memory, one thread, 2 mm", MEMORY, "2 mm", 8)
    if not arguments.small:
        compare("freed memory, one thread, native", MEMORY, "native", 3)
        compare(f"waiting, {cores} threads, phantom", WAITING, "phantom", 15)
        compare(f"waiting, {cores} threads, 2 mm", WAITING, "2 mm", 8)
    with busy_machine(0 if arguments.small else cores):
        compare(f"waiting, {cores} threads beside {cores} busy ones, phantom", WAITING, "phantom", 15)
    lines.write(arguments.write, "runner environment")


if __name__ == "__main__":
    main()
