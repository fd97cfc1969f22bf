"""What attacks find, and how long a step takes, when gradients are computed in bfloat16 instead of float32.

    python -m benchmarks.precision [--cases 8] [--size 48] [--steps 10] [--rounds 5] [--write docs/benchmarks.md]

A small 3-D UNet is trained on phantoms and attacked on others, with the same random numbers in both precisions; the
images of both are scored in float32, by the Dice of each region and case. The aim: a mean within 0.001, a case (mean of
its regions) within 0.005. Beside it what the attack in float32 finds from another random start. Speed is processor time
(on a GPU, time by CUDA events) of all steps, in turns in one run, on the trained network and on one with the channels
of the examples. Where the processor would emulate bfloat16 the ratio says only how slow emulation is, and the first
line says so.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from benchmarks.lines import Lines
from benchmarks.servers import machine
from benchmarks.trained_network import batch_of, phantom, trained
from services.science import attacks, models
from services.science.anatomy import BRATS
from services.science.attacking.inputs import AttackBatch
from services.science.nets.argmax import argmax
from services.science.training.precision import has_fast_bfloat16

#: Attacks of `steps` steps.
ATTACKS: dict[str, dict[str, Any]] = {
    "fgsm": {},
    "ifgsm": {"steps": 0},
    "pgd": {"steps": 0},
    "mifgsm": {"steps": 0},
    "apgd": {"steps": 0},
    "segpgd": {"steps": 0},
}
BUDGETS = (2 / 255, 8 / 255)
#: Phantoms that the network is trained on.
TRAINED_ON = 12


def main() -> None:
    """Print differences, then ratios."""
    parser = argparse.ArgumentParser(description="attacks in bfloat16 beside the same in float32")
    parser.add_argument("--cases", type=int, default=8, help="phantoms that are attacked")
    parser.add_argument("--size", type=int, default=48, help="voxels per axis")
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument("--epochs", type=int, default=60, help="of the training on 12 other phantoms")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    arguments = parser.parse_args()
    device, out = torch.device(arguments.device), Lines()
    fast = has_fast_bfloat16(device)
    how = "in hardware" if fast else "emulated, so that the shares of time say nothing about machines that have it"
    out.add(f"{machine()}, torch {torch.__version__}, {torch.get_num_threads()} threads; bfloat16 is {how}")
    model = trained([phantom(number, arguments.size) for number in range(TRAINED_ON)], arguments.epochs).to(device)
    batches = [batch_of(phantom(1000 + number, arguments.size)) for number in range(arguments.cases)]
    clean = np.mean([dice(model, batch, batch.images, device) for batch in batches])
    out.add(f"{arguments.cases} phantoms of {arguments.size}³, clean Dice {clean:.4f}, {arguments.steps} steps")
    out.add("                          bfloat16 - float32            float32 from another start")
    out.add("attack    budget   Dice     mean     case     region      mean     case     region")
    for name, fields in ATTACKS.items():
        spec = {"name": name, **dict.fromkeys(fields, arguments.steps)}
        for budget in BUDGETS:
            plain, low, other = (
                np.array([found(model, batch, {**spec, **more}, budget, device, seed) for batch in batches])
                for more, seed in (({}, 0), ({"precision": "bfloat16"}, 0), ({}, 1))
            )
            chance = differences(other - plain) if np.any(other != plain) else ""
            line = f"{name:9} {255 * budget:2.0f}/255  {plain.mean():.4f}  {differences(low - plain)}   {chance}"
            out.add(line.rstrip())
    networks = {
        f"trained, {arguments.size}³": (model, arguments.size),
        f"16 to 128 channels, {arguments.size}³": (example().to(device), arguments.size),
    }
    out.add(f"time of {arguments.steps} steps in bfloat16, as a share of float32 (median, least, most)")
    for title, (network, size) in networks.items():
        shares = ratios(network, batch_of(phantom(2000, size)), arguments.steps, arguments.rounds, device)
        out.add(f"{title:32} {statistics.median(shares):.2f}  ({min(shares):.2f} to {max(shares):.2f})")
    out.write(arguments.write, "precision")


def example() -> nn.Module:
    """A network as the examples have it."""
    torch.manual_seed(0)
    return models.build({"name": "unet", "dims": 3, "channels": [16, 32, 64, 128]}).build().eval()


def differences(found: NDArray[np.float64]) -> str:
    """Of (cases, regions): the mean, the largest of the mean of a case, and the largest of a case and region."""
    return f"{found.mean():+.5f}  {np.abs(found.mean(1)).max():.5f}  {np.abs(found).max():.5f}"


def found(
    model: nn.Module, batch: AttackBatch, spec: dict[str, Any], budget: float, device: torch.device, seed: int
) -> list[float]:
    """The Dice of each region under an attack, scored in float32."""
    attack = attacks.build({**spec, "epsilon": budget})
    images, labels, mask = batch.images.to(device), batch.labels.to(device), batch.mask
    assert mask is not None
    changed = attack(model, images, labels, mask=mask.to(device), rng=np.random.default_rng(seed))
    return dice(model, batch, changed, device)


def dice(model: nn.Module, batch: AttackBatch, images: Tensor, device: torch.device) -> list[float]:
    """Dice of each region."""
    with torch.no_grad():
        predicted = argmax(model(images.to(device))).cpu()
    scores = []
    for classes in BRATS.regions.values():
        a, b = (torch.isin(labels, torch.tensor(classes)) for labels in (predicted, batch.labels))
        scores.append(float(2 * (a & b).sum() / (a.sum() + b.sum()).clamp(min=1)))
    return scores


def ratios(model: nn.Module, batch: AttackBatch, steps: int, rounds: int, device: torch.device) -> list[float]:
    """Time in bfloat16 over time in float32, of each round."""
    made = [attacks.build({"name": "ifgsm", "steps": steps, **more}) for more in ({}, {"precision": "bfloat16"})]
    images, labels = batch.images.to(device), batch.labels.to(device)

    def run(number: int) -> float:
        return timed(lambda: made[number](model, images, labels), device)

    for number in (0, 1):  # kernels are chosen
        run(number)
    shares = []
    for turn in range(rounds):
        spent = {number: run(number) for number in ((0, 1) if turn % 2 else (1, 0))}
        shares.append(spent[1] / spent[0])
    return shares


def timed(work: Callable[[], object], device: torch.device) -> float:
    """Processor seconds of a call, or seconds on the GPU."""
    if device.type != "cuda":
        start = time.process_time()
        work()
        return time.process_time() - start
    events = [
        torch.cuda.Event(enable_timing=True)  # type: ignore[no-untyped-call]
        for _ in range(2)
    ]
    events[0].record()
    work()
    events[1].record()
    torch.cuda.synchronize()
    return float(events[0].elapsed_time(events[1])) / 1e3


if __name__ == "__main__":
    main()
