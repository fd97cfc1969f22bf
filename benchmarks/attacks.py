"""What one step of each gradient attack costs beside a bare forward and backward pass, measured in turns in one run.

    python -m benchmarks.attacks [--size 64] [--rounds 5] [--write docs/benchmarks.md]

The bare pass computes the summed cross-entropy and the gradient of the images, parameters frozen: the least that any
attack must do for a step. A second line is `.backward()`, which computes the gradients of all parameters too. Whatever
an attack does once (random starts, a last look at the score) counts, divided by its steps.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from monai.networks.nets import UNet
from torch.nn.functional import cross_entropy

from benchmarks.lines import Lines
from benchmarks.servers import machine
from services.science import attacks

#: What is measured; the goals are 1.05 and, where steps adapt or voxels are weighted, 1.25.
GOALS = {"ifgsm": 1.05, "pgd": 1.05, "mifgsm": 1.05, "apgd": 1.25, "segpgd": 1.25, "cospgd": 1.25}


def seconds(work: Callable[[], object]) -> float:
    """Wall-clock time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Print the ratios, each the median over the rounds of the ratio within a round."""
    parser = argparse.ArgumentParser(description="time of a step of each attack, as a ratio to a bare pass")
    parser.add_argument("--size", type=int, default=64, help="voxels per axis")
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    arguments = parser.parse_args()

    torch.manual_seed(0)
    model = UNet(3, 4, 4, channels=(16, 32, 64, 128), strides=(2, 2, 2), num_res_units=0).eval()
    images = torch.rand(1, 4, *[arguments.size] * 3)
    labels = torch.randint(0, 4, (1, *[arguments.size] * 3))
    mask = torch.ones(1, 1, *[arguments.size] * 3, dtype=torch.bool)

    def bare() -> None:
        model.requires_grad_(False)
        for _ in range(arguments.steps):
            given = images.clone().requires_grad_()
            torch.autograd.grad(cross_entropy(model(given), labels, reduction="sum"), given)

    def backward() -> None:
        model.requires_grad_(True)
        for _ in range(arguments.steps):
            given = images.clone().requires_grad_()
            cross_entropy(model(given), labels, reduction="sum").backward()
        model.zero_grad(set_to_none=True)

    works: dict[str, Callable[[], object]] = {"bare": bare, "backward": backward}
    for name in GOALS:
        attack = attacks.build({"name": name, "steps": arguments.steps})
        works[name] = lambda attack=attack: attack(model, images, labels, mask=mask, rng=np.random.default_rng(0))
    for work in works.values():
        work()
    rounds = [{name: seconds(work) for name, work in works.items()} for _ in range(arguments.rounds)]

    lines = Lines()
    lines.add(machine())
    threads = torch.get_num_threads()
    lines.add(f"{arguments.size}^3, {arguments.steps} steps, {threads} threads, median of {arguments.rounds} rounds")
    lines.add(f"{'':28} {'ms a step':>10} {'ratio':>6} {'goal':>6}")
    words = {"bare": "bare pass, images only", "backward": "bare pass, all gradients"}
    for name in works:
        step = statistics.median(found[name] for found in rounds) / arguments.steps * 1e3
        ratio = statistics.median(found[name] / found["bare"] for found in rounds)
        lines.add(f"{words.get(name, name):28} {step:10.1f} {ratio:6.2f} {GOALS.get(name, ''):>6}")
    lines.write(arguments.write, "attacks")


if __name__ == "__main__":
    main()
