"""How strong the attacks are on one trained network, at one budget and as many steps for each, beside their peers.

    python -m benchmarks.strength [--cases 16] [--steps 40] [--write docs/benchmarks.md]

A small 3-D UNet is trained on phantoms and attacked on others. What is left is S, the mean hard Dice of a case over its
regions: less is stronger. Intervals are of the mean over the cases (bootstrap, BCa). Attacks that look for the smallest
change take more steps, and are compared by that too, before they are clipped to the budget. The peers are torchattacks
and adv-lib where they are installed. They know no mask: they attack the network behind one, by a loss over all voxels.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from benchmarks.lines import Lines
from benchmarks.servers import machine
from benchmarks.trained_network import batch_of, phantom, trained
from services.science import attacks
from services.science.anatomy import BRATS
from services.science.attacking.inputs import AttackBatch
from services.science.attacks.base import Attack
from services.science.metrics._hard_dice import HardDice
from services.science.nets.argmax import argmax
from services.science.nets.freezing import frozen
from services.science.stats.bootstrap import mean_difference

Run = Callable[[nn.Module, AttackBatch], Tensor]

#: Attacks of `steps` steps; those without a number of steps of their own have their usual effort.
OURS: dict[str, dict[str, Any]] = {
    "noise": {},
    "fgsm": {},
    "ifgsm": {},
    "pgd": {},
    "pgd, margin": {"loss": "margin"},
    "mifgsm": {},
    "segpgd": {},
    "cospgd": {},
    "apgd": {},
    "apgd, dlr": {"loss": "dlr"},
    "padam": {},
    "padam, cosine": {"loss": "cosine"},
    "sea": {},
    "square, 200 queries": {"queries": 200},
    "universal, of the training phantoms": {},
    "vafa": {},
    "bias_field": {},
}
#: What SEA runs one after the other, each from its own random start.
MEMBERS = ("js", "mce", "mce_balanced")
#: Attacks that look for the smallest change, the step of DAG (ours and adv-lib's), and their steps at most.
DAG_STEP = 0.01
MINIMAL: dict[str, dict[str, Any]] = {"dag": {"step_sizes": [DAG_STEP]}, "alma_prox": {}}
MINIMAL_STEPS = 200
#: S of the first less that of the second, as the table calls it.
PAIRS = {
    **{f"sea less its member {member}": ("sea", f"sea, its member {member}") for member in MEMBERS},
    "mce_balanced from another start less it": (
        "sea, mce_balanced, another start",
        "sea, its member mce_balanced",
    ),
    "sea less pgd": ("sea", "pgd"),
    "segpgd less pgd": ("segpgd", "pgd"),
    "cospgd less pgd": ("cospgd", "pgd"),
    "pgd from another start less pgd": ("pgd, another start", "pgd"),
    "pgd less that of torchattacks": ("pgd", "torchattacks PGD"),
    "mifgsm less that of torchattacks": ("mifgsm", "torchattacks MIFGSM"),
    "dag less that of adv-lib": ("dag", "adv-lib DAG"),
}


class Inside(nn.Module):
    """A network that sees the brain alone, for attackers who know no mask."""

    def __init__(self, model: nn.Module, brain: Tensor) -> None:
        super().__init__()
        self.model, self.brain = model, brain

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.model(images * self.brain)
        return logits


def built(name: str, parameters: dict[str, Any], epsilon: float, steps: int) -> Attack:
    """An attack of this project; what is left out is its default."""
    plain = name.split(",")[0]
    fields = type(attacks.build({"name": plain})).model_fields
    length = {key: steps for key in ("steps", "epochs") if key in fields}
    return attacks.build({"name": plain, "epsilon": epsilon, **length, **parameters})


def running(attack: Attack, start: int = 0) -> Run:
    """The attack with the same random numbers for every case; `start`: how many random starts others had before."""

    def run(model: nn.Module, batch: AttackBatch) -> Tensor:
        rng = np.random.default_rng(0)
        for _ in range(start):
            rng.random(batch.images.shape, dtype="float32")
        return attack(model, batch.images, batch.labels, mask=batch.mask, rng=rng)

    return run


def peers(epsilon: float, steps: int) -> tuple[dict[str, Run], dict[str, Run]]:
    """The same attacks by other hands: within the budget, and those that look for the smallest change."""
    bounded: dict[str, Run] = {}
    minimal: dict[str, Run] = {}
    try:
        import torchattacks

        def pgd(model: nn.Module, batch: AttackBatch) -> Tensor:
            attack = torchattacks.PGD(Inside(model, batch.mask), epsilon, epsilon / 4, steps)
            return attack(batch.images, batch.labels)

        def mifgsm(model: nn.Module, batch: AttackBatch) -> Tensor:
            attack = torchattacks.MIFGSM(Inside(model, batch.mask), epsilon, epsilon / steps, steps)
            return attack(batch.images, batch.labels)

        bounded = {"torchattacks PGD": pgd, "torchattacks MIFGSM": mifgsm}
    except ImportError:
        print("without torchattacks, which is not installed")
    try:
        from tests.services.science.attacks.adversarial_library import segmentation_attacks

        peer_dag, _ = segmentation_attacks()

        def dag(model: nn.Module, batch: AttackBatch) -> Tensor:
            limits = {"masks": batch.labels > 0, "max_iter": MINIMAL_STEPS, "γ": DAG_STEP}
            return peer_dag(Inside(model, batch.mask), batch.images, batch.labels, **limits)

        minimal = {"adv-lib DAG": dag}
    except ImportError:
        print("without adv-lib, which is not installed")
    return bounded, minimal


def attacked(attack: Run, model: nn.Module, batch: AttackBatch) -> Tensor:
    """What the attack makes of the images; outside the brain they stay as they are."""
    torch.manual_seed(0)
    return torch.where(batch.mask, attack(model, batch).detach(), batch.images)


def predicted(model: nn.Module, images: Tensor) -> Tensor:
    """The most likely class of each voxel."""
    with frozen(model), torch.no_grad():
        return argmax(model(images))


def left(model: nn.Module, batch: AttackBatch, images: Tensor) -> float:
    """S of the images."""
    score = HardDice(batch.labels, BRATS.regions.values(), batch.mask[:, 0])
    return float(score(predicted(model, images)))


def found(model: nn.Module, batch: AttackBatch, images: Tensor) -> tuple[float, float, float]:
    """The share of tumor voxels that are wrong, the largest change and the root mean square change in the brain."""
    wrong = (predicted(model, images) != batch.labels)[batch.labels > 0].double().mean()
    change = (images - batch.images)[batch.mask.expand_as(images)].double()
    return float(wrong), float(change.abs().max()), float(change.square().mean().sqrt())


def main() -> None:
    """Print a line for each attack."""
    parser = argparse.ArgumentParser(description="what each attack leaves of a trained network")
    parser.add_argument("--size", type=int, default=48, help="voxels per axis")
    parser.add_argument("--training-cases", type=int, default=24, help="phantoms that the network is trained on")
    parser.add_argument("--cases", type=int, default=16, help="phantoms that are attacked")
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--epsilon", type=float, default=16, help="in 1/255")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    arguments = parser.parse_args()
    epsilon, steps = arguments.epsilon / 255, arguments.steps
    started = time.monotonic()

    lines = Lines()
    lines.add(machine())
    lines.add(
        f"{arguments.cases} phantoms of {arguments.size}^3, {arguments.training_cases} others for training, "
        f"epsilon {arguments.epsilon:g}/255, {steps} steps"
    )
    training = [phantom(1000 + number, arguments.size) for number in range(arguments.training_cases)]
    model = trained(training, arguments.epochs)
    batches = [batch_of(phantom(number, arguments.size)) for number in range(arguments.cases)]

    def fitted(attack: Attack) -> Attack:
        seen = [lambda case=case: [batch_of(case)] for case in training]
        return attack.fit(model, seen, [epsilon], rng=np.random.default_rng(0))

    of_peers, minimal_of_peers = peers(epsilon, steps)
    bounded = {name: running(fitted(built(name, given, epsilon, steps))) for name, given in OURS.items()}
    alone = {member: built("sea", {"members": [member]}, epsilon, steps) for member in MEMBERS}
    bounded |= {f"sea, its member {member}": running(alone[member], place) for place, member in enumerate(MEMBERS)}
    bounded |= {
        "sea, mce_balanced, another start": running(alone["mce_balanced"]),
        "pgd, another start": running(built("pgd", {}, epsilon, steps), 1),
        **of_peers,
    }
    minimal = {name: running(built(name, given, 1.0, MINIMAL_STEPS)) for name, given in MINIMAL.items()}
    minimal |= minimal_of_peers

    scores: dict[str, list[float]] = {}

    def add(name: str, note: str, images: list[Tensor]) -> None:
        for batch, moved in zip(batches, images, strict=True):
            if float((moved - batch.images).abs().max()) > epsilon + 1e-6:
                raise SystemExit(f"{name} went beyond its budget")
        scores[name] = [left(model, batch, moved) for batch, moved in zip(batches, images, strict=True)]
        mean = mean_difference(scores[name], [0.0] * len(batches), seed=0)
        lines.add(f"{name + note:40} {mean.estimate:7.4f}  {mean.low:.4f} to {mean.high:.4f}")

    lines.add()
    lines.add(f"{'':40} {'mean S':>7}  95 % interval")
    add("clean images", "", [batch.images for batch in batches])
    for name, attack in bounded.items():
        add(name, "", [attacked(attack, model, batch) for batch in batches])
    unlimited = {name: [attacked(attack, model, batch) for batch in batches] for name, attack in minimal.items()}
    for name, images in unlimited.items():
        near = [b.images + (far - b.images).clamp(-epsilon, epsilon) for b, far in zip(batches, images, strict=True)]
        add(name, f", {MINIMAL_STEPS} steps, then clipped", near)

    lines.add()
    lines.add("difference in S over the cases; below 0: the first is stronger")
    for label, (first, second) in PAIRS.items():
        if second in scores:
            mean = mean_difference(scores[first], scores[second], seed=0)
            lines.add(f"{label:40} {mean.estimate:7.4f}  {mean.low:.4f} to {mean.high:.4f}")

    lines.add()
    lines.add(f"looking for the smallest change, {MINIMAL_STEPS} steps at most; changes in 1/255, median of the cases")
    lines.add(f"{'':14} wrong tumor voxels  cases with 99 %  largest change  root mean square")
    for name, images in {"clean images": [batch.images for batch in batches], **unlimited}.items():
        figures = [found(model, batch, far) for batch, far in zip(batches, images, strict=True)]
        wrong, largest, rms = (np.array(column) for column in zip(*figures, strict=True))
        lines.add(
            f"{name:14} {wrong.mean():18.3f} {np.mean(wrong >= 0.99):16.0%} "
            f"{255 * np.median(largest):15.1f} {255 * np.median(rms):17.1f}"
        )
    lines.add()
    minutes, processor = (time.monotonic() - started) / 60, time.process_time() / 60
    lines.add(f"took {minutes:.0f} minutes, {processor:.0f} of processor time")
    lines.write(arguments.write, "strength")


if __name__ == "__main__":
    main()
