"""What one step of i-FGSM costs beside a bare forward and backward pass, measured in turns in one run.

    python benchmarks/attacks.py [--size 64] [--rounds 5]

The bare pass computes the same summed cross-entropy and the gradient of the images; parameters are frozen in both.
A second ratio is against `.backward()`, which computes the gradients of all parameters too.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import torch
from monai.networks.nets import UNet
from torch.nn.functional import cross_entropy

from services.science.attacks.ifgsm import Ifgsm

STEPS = 5


def seconds(work: Callable[[], object]) -> float:
    """Wall-clock time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Print the two ratios, each the median over the rounds."""
    parser = argparse.ArgumentParser(
        description="time of one i-FGSM step as a ratio to a bare forward and backward pass"
    )
    parser.add_argument("--size", type=int, default=64, help="voxels per axis")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()

    torch.manual_seed(0)
    model = UNet(3, 4, 4, channels=(16, 32, 64, 128), strides=(2, 2, 2), num_res_units=0).eval()
    images = torch.rand(1, 4, *[arguments.size] * 3)
    labels = torch.randint(0, 4, (1, *[arguments.size] * 3))
    mask = torch.ones(1, 1, *[arguments.size] * 3, dtype=torch.bool)

    def bare() -> None:
        model.requires_grad_(False)
        for _ in range(STEPS):
            given = images.clone().requires_grad_()
            torch.autograd.grad(cross_entropy(model(given), labels, reduction="sum"), given)

    def backward() -> None:
        model.requires_grad_(True)
        for _ in range(STEPS):
            given = images.clone().requires_grad_()
            cross_entropy(model(given), labels, reduction="sum").backward()
        model.zero_grad(set_to_none=True)

    attack = Ifgsm(steps=STEPS)
    works = {"attack": lambda: attack(model, images, labels, mask=mask), "bare": bare, "backward": backward}
    for work in works.values():
        work()
    times = {name: [] for name in works}
    for _ in range(arguments.rounds):
        for name, work in works.items():
            times[name].append(seconds(work))
    step = {name: statistics.median(found) / STEPS for name, found in times.items()}
    print(f"{arguments.size}^3, {torch.get_num_threads()} thread(s), median of {arguments.rounds} rounds")
    print(f"i-FGSM step                     {step['attack'] * 1e3:8.1f} ms")
    for name, words in {"bare": "image gradient only", "backward": "all gradients      "}.items():
        ratio = step["attack"] / step[name]
        print(f"bare pass, {words}  {step[name] * 1e3:8.1f} ms   ratio {ratio:.2f}")


if __name__ == "__main__":
    main()
