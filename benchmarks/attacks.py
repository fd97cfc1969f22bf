"""What one step of each gradient attack costs beside a bare forward and backward pass, measured in turns in one run.

    OMP_NUM_THREADS=1 python -m benchmarks.attacks [--size 64] [--rounds 5] [--write docs/benchmarks.md]
    OMP_NUM_THREADS=1 python -m benchmarks.attacks --size 136 184 136 --steps 10 --attacks ifgsm --budgets 0

The bare pass computes the summed cross-entropy and the gradient of the images, parameters frozen: the least that any
attack must do for a step, as torch does it. The second line is the same inside `attacked(model)`, where layers are
computed in cheaper ways, and the last column compares with it: what is left are the costs of the attack itself. A third
line is `.backward()`, which computes the gradients of all parameters too. Whatever an attack does once (random starts,
bounds, a last look at the score) counts, divided by its steps. Where the machine has bfloat16, each attack is measured
in that precision too. FGSM is measured over several budgets, beside as many calls of the one of torchattacks, where
that is installed.

On one thread it is processor time, which other work on the machine disturbs least; on several it is wall-clock time.
"""

from __future__ import annotations

import argparse
import importlib.util
import itertools
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from benchmarks.lines import Lines
from benchmarks.servers import machine
from services.science import attacks, models
from services.science.nets.freezing import attacked
from services.science.training.precision import has_fast_bfloat16

#: What is measured, and how many times the bare pass it may take.
GOALS = {"ifgsm": 1.03, "pgd": 1.05, "mifgsm": 1.05, "apgd": 1.10, "segpgd": 1.10, "cospgd": 1.10}
#: The same for all of them in bfloat16.
GOAL_BFLOAT16 = 0.50
#: How many times as fast FGSM over its budgets is to be as torchattacks called for each.
GOAL_FGSM = 6.0
WORDS = {"bare": "bare pass, images only", "cheaper": "the same, cheaper layers", "backward": "bare, all gradients"}


def seconds(work: Callable[[], object]) -> float:
    """Time of one call: of the processor on one thread, of the clock on the wall on several."""
    clock = time.process_time if torch.get_num_threads() == 1 else time.perf_counter
    start = clock()
    work()
    return clock() - start


def main() -> None:
    """Print the ratios, each the median over the rounds of the ratio within a round."""
    parser = argparse.ArgumentParser(description="time of a step of each attack, as a ratio to a bare pass")
    parser.add_argument("--size", type=int, nargs="+", default=[64], help="voxels per axis, one number or three")
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--attacks", nargs="*", choices=list(GOALS), default=list(GOALS))
    parser.add_argument("--budgets", type=int, default=8, help="of FGSM; 0: leave it out")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    parser.add_argument("--block", default="attacks", help="which block of the page")
    arguments = parser.parse_args()
    size, steps = (arguments.size * 3)[:3], arguments.steps

    torch.manual_seed(0)
    model = models.build({"name": "unet", "dims": 3}).build().eval()
    images, labels = torch.rand(1, 4, *size), torch.randint(0, 4, (1, *size))
    mask = torch.ones(1, 1, *size, dtype=torch.bool)

    def bare() -> None:
        model.requires_grad_(False)
        for _ in range(steps):
            given = images.clone().requires_grad_()
            torch.autograd.grad(cross_entropy(model(given), labels, reduction="sum"), given)

    def cheaper() -> None:
        with attacked(model):
            bare()

    def backward() -> None:
        model.requires_grad_(True)
        for _ in range(steps):
            given = images.clone().requires_grad_()
            cross_entropy(model(given), labels, reduction="sum").backward()
        model.zero_grad(set_to_none=True)

    works: dict[str, Callable[[], object]] = {"bare": bare, "cheaper": cheaper, "backward": backward}
    goals: dict[str, float] = {}
    precisions = ["float32", "bfloat16"] if has_fast_bfloat16(images.device) else ["float32"]
    for precision, name in itertools.product(precisions, arguments.attacks):
        attack = attacks.build({"name": name, "steps": steps, "precision": precision})
        words = name if precision == "float32" else f"{name}, {precision}"
        works[words] = lambda attack=attack: attack(model, images, labels, mask=mask, rng=np.random.default_rng(0))
        goals[words] = GOALS[name] if precision == "float32" else GOAL_BFLOAT16
    epsilons = [number / 255 for number in range(1, arguments.budgets + 1)]
    fgsm: dict[str, Callable[[], object]] = {}
    if epsilons:
        fgsm["fgsm"] = lambda: attacks.build({"name": "fgsm"}).sweep(model, images, labels, epsilons, mask=mask)
        if importlib.util.find_spec("torchattacks") is not None:
            import torchattacks

            theirs = [torchattacks.FGSM(model, eps=epsilon) for epsilon in epsilons]
            fgsm["torchattacks"] = lambda: [attack(images, labels) for attack in theirs]
    for work in [*works.values(), *fgsm.values()]:
        work()
    rounds = [{name: seconds(work) for name, work in [*works.items(), *fgsm.items()]} for _ in range(arguments.rounds)]

    def median(name: str, of: str | None = None) -> float:
        return statistics.median(found[name] / (1 if of is None else found[of]) for found in rounds)

    lines = Lines()
    lines.add(machine())
    threads = torch.get_num_threads()
    shape = "x".join(map(str, size))
    lines.add(f"{shape}, {steps} steps, {threads} threads, median of {arguments.rounds} rounds")
    lines.add(f"{'':28} {'ms a step':>10} {'of bare':>8} {'goal':>6} {'of cheaper':>11}")
    for name in works:
        step, goal = median(name) / steps * 1e3, goals.get(name, "")
        ratios = f"{median(name, 'bare'):8.2f} {goal:>6} {median(name, 'cheaper'):11.2f}"
        lines.add(f"{WORDS.get(name, name):28} {step:10.1f} {ratios}")
    if epsilons:
        passes = median("fgsm", "bare") * steps
        lines.add(f"fgsm over {len(epsilons)} budgets: {median('fgsm') * 1e3:.0f} ms, {passes:.2f} bare passes")
    if "torchattacks" in fgsm:
        times = median("torchattacks", "fgsm")
        lines.add(f"torchattacks FGSM, called {len(epsilons)} times: {times:.1f} x as long, goal {GOAL_FGSM:g}")
    lines.write(arguments.write, arguments.block)


if __name__ == "__main__":
    main()
