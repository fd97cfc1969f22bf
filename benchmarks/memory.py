"""What a memory budget saves and costs: i-FGSM on one volume of native size, with and without, in turns.

    python -m benchmarks.memory [--rounds 5] [--steps 10] [--write docs/benchmarks.md]

Each run is a process of its own in the environment of a runner. The peak is the kernel's mark above what the process
held when torch, the network and a first small pass were there (the idle runner); the time is the processor's. The
bounded runs have the least budget in which the plan that needs least fits.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.lines import Lines

#: A brain's box at 1 mm, and the network of examples/brats.yaml.
SHAPE, MODEL = (136, 177, 134), {"name": "unet", "dims": 3, "channels": [16, 32, 64, 128]}


def attack_once(bounded: bool, steps: int, side: tuple[int, ...]) -> dict[str, object]:
    """In this process: peak in bytes, seconds, and what came out."""
    import torch

    from services.jobs.device.peak_memory import PeakMemory
    from services.science import attacks, models
    from services.science.nets.memory_budget import MemoryBudget

    torch.set_num_threads(1)
    model = models.build(MODEL).build(seed=0).eval()
    attack = attacks.build({"name": "ifgsm", "epsilon": 8 / 255, "steps": steps})
    attack(model, torch.rand(1, 4, 32, 32, 32), torch.zeros(1, 32, 32, 32, dtype=torch.int64))
    memory = PeakMemory("cpu")
    if bounded:
        limit = MemoryBudget(1, memory, advice="")
        limit._choose = lambda kind, held: len(limit._plans[kind]) - 1  # type: ignore[method-assign]
        limit.watch(model)
    memory.give_back()
    idle = memory.resident()
    memory.begin()
    generator = torch.Generator().manual_seed(0)
    images = torch.rand(1, 4, *side, generator=generator)
    labels = torch.randint(0, 4, (1, *side), generator=generator, dtype=torch.uint8)
    began = time.process_time()
    found = attack(model, images, labels, mask=torch.ones(1, 1, *side, dtype=torch.bool))
    seconds = time.process_time() - began
    digest = hashlib.sha256(found.numpy().tobytes()).hexdigest()
    return {"peak": memory.read() - idle, "seconds": seconds, "images": digest}


def main() -> None:
    """Print the ratios, medians over the rounds."""
    parser = argparse.ArgumentParser(description="peak memory and time of an attack with and without a budget")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument("--size", type=int, help="voxels per axis; left out: a native case")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    parser.add_argument("--once", choices=["plain", "bounded"], help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    side = SHAPE if arguments.size is None else (arguments.size,) * 3
    if arguments.once:
        print(json.dumps(attack_once(arguments.once == "bounded", arguments.steps, side)))
        return

    from benchmarks.servers import machine
    from worker.device import device_environment

    command = [sys.executable, "-m", "benchmarks.memory", *sys.argv[1:], "--once"]
    environment = device_environment("cpu", 2)
    rounds = []
    for _ in range(arguments.rounds):
        said = [
            subprocess.run([*command, way], env=environment, check=True, stdout=subprocess.PIPE).stdout
            for way in ("plain", "bounded")
        ]
        rounds.append([json.loads(text) for text in said])
    if any(plain["images"] != bounded["images"] for plain, bounded in rounds):
        sys.exit("the images differ")

    lines = Lines()
    lines.add(machine())
    lines.add(f"{' x '.join(map(str, side))}, i-FGSM, {arguments.steps} steps, median of {arguments.rounds} rounds")
    for number, way in enumerate(("plain", "least memory")):
        peak = statistics.median(found[number]["peak"] for found in rounds) / 1e6
        seconds = statistics.median(found[number]["seconds"] for found in rounds) / arguments.steps
        lines.add(f"{way:14} {peak:7.0f} MB above the idle runner {seconds:7.2f} s a step")
    for key in ("peak", "seconds"):
        ratio = statistics.median(bounded[key] / plain[key] for plain, bounded in rounds)
        lines.add(f"ratio of {key:8} {ratio:5.2f}")
    lines.add("the images are the same, bit for bit")
    lines.write(arguments.write, "memory")


if __name__ == "__main__":
    main()
