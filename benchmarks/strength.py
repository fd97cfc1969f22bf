"""How strong the attacks are on one trained network, at one budget and as many steps for each, beside their peers.

    python benchmarks/strength.py [--cases 8] [--steps 40] [--write docs/benchmarks.md]

A small 3-D UNet is trained on phantoms and attacked on others. What is left is S, the mean hard Dice of a case over its
regions: less is stronger. Intervals are of the mean over the cases (bootstrap, BCa). The peers are torchattacks and
adv-lib where they are installed. They know no mask: they attack the network behind one, by a loss over all voxels.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from lines import Lines
from servers import machine
from torch import Tensor, nn

from services.science import attacks, models
from services.science.anatomy import BRATS
from services.science.case import Case, Grid
from services.science.gradients import frozen
from services.science.hard_score import HardScore
from services.science.most_likely import most_likely
from services.science.phantom import make_phantom
from services.science.stats.bootstrap import mean_difference
from services.science.train import Run, train
from services.science.training import TrainingSettings

#: Attacks that climb for `steps` steps; those without a number of steps of their own have their usual effort.
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
    "sea, js alone": {"members": ["js"]},
    "sea, mce alone": {"members": ["mce"]},
    "sea, mce_balanced alone": {"members": ["mce_balanced"]},
    "sea": {},
    "square": {"queries": 200},
    "dag": {},
    "alma_prox": {},
    "universal": {},
    "vafa": {},
    "bias_field": {},
}


class Inside(nn.Module):
    """A network that sees the brain alone, for attackers who know no mask."""

    def __init__(self, model: nn.Module, brain: Tensor) -> None:
        super().__init__()
        self.model, self.brain = model, brain

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.model(images * self.brain)
        return logits


def phantom(number: int, size: int) -> Case:
    """One phantom in the space of the attacks."""
    made = make_phantom(size, np.random.default_rng(number))
    brain = made.images.any(0)
    bounds = [np.percentile(series[brain], (0.5, 99.5)) for series in made.images]
    images = np.stack([(series - a) / (b - a) for series, (a, b) in zip(made.images, bounds, strict=True)])
    images = (images.clip(0, 1) * brain).astype(np.float32)
    shape = (size, size, size)
    grid = Grid(shape, (1.0, 1.0, 1.0), (0, 0, 0), shape, shape)
    return Case(f"phantom-{number}", f"phantom-{number}", images, made.labels, brain, made.labels, grid)


def trained(cases: list[Case], epochs: int) -> nn.Module:
    """The network."""
    with tempfile.TemporaryDirectory() as folder:
        epochs_of = train(
            Run(
                model=models.build({"name": "unet", "dims": 3, "channels": [8, 16, 32]}),
                settings=TrainingSettings(epochs=epochs, learning_rate=1e-2),
                cases=cases,
                validation=[],
                seed=0,
                device="cpu",
                folder=Path(folder),
            )
        )
        while True:
            try:
                next(epochs_of)
            except StopIteration as end:
                model: nn.Module = end.value
                return model.eval()


def ours(name: str, parameters: dict[str, Any], epsilon: float, steps: int) -> Callable[..., Tensor]:
    """An attack of this project; what is left out is its default."""
    plain = name.split(",")[0]
    fields = type(attacks.build({"name": plain})).model_fields
    length = {key: steps for key in ("steps", "epochs") if key in fields}
    attack = attacks.build({"name": plain, "epsilon": epsilon, **length, **parameters})

    def run(model: nn.Module, images: Tensor, labels: Tensor, brain: Tensor) -> Tensor:
        return attack(model, images, labels, mask=brain, rng=np.random.default_rng(0))

    return run


def peers(epsilon: float, steps: int) -> dict[str, Callable[..., Tensor]]:
    """The same attacks by other hands."""
    found: dict[str, Callable[..., Tensor]] = {}
    try:
        import torchattacks

        def pgd(model: nn.Module, images: Tensor, labels: Tensor, brain: Tensor) -> Tensor:
            return torchattacks.PGD(Inside(model, brain), epsilon, epsilon / 4, steps)(images, labels)

        def mifgsm(model: nn.Module, images: Tensor, labels: Tensor, brain: Tensor) -> Tensor:
            return torchattacks.MIFGSM(Inside(model, brain), epsilon, epsilon / steps, steps)(images, labels)

        found |= {"torchattacks PGD": pgd, "torchattacks MIFGSM": mifgsm}
    except ImportError:
        pass
    try:
        from tests.services.science.attacks.adversarial_library import segmentation_attacks

        peer_dag, _ = segmentation_attacks()

        def dag(model: nn.Module, images: Tensor, labels: Tensor, brain: Tensor) -> Tensor:
            far = peer_dag(Inside(model, brain), images, labels, masks=labels > 0, max_iter=steps, γ=0.003)
            return images + (far - images).clamp(-epsilon, epsilon)

        found["adv-lib DAG, step 0.003"] = dag
    except ImportError:
        pass
    return found


def main() -> None:
    """Print a line for each attack."""
    parser = argparse.ArgumentParser(description="what each attack leaves of a trained network")
    parser.add_argument("--size", type=int, default=32, help="voxels per axis")
    parser.add_argument("--cases", type=int, default=8, help="phantoms that are attacked")
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--epsilon", type=float, default=4, help="in 1/255")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    arguments = parser.parse_args()
    epsilon, steps = arguments.epsilon / 255, arguments.steps

    model = trained([phantom(1000 + number, arguments.size) for number in range(8)], arguments.epochs)
    cases = [phantom(number, arguments.size) for number in range(arguments.cases)]

    def left(attack: Callable[..., Tensor] | None) -> list[float]:
        found = []
        for case in cases:
            images = torch.from_numpy(case.images)[None]
            labels, brain = torch.from_numpy(case.labels)[None].long(), torch.from_numpy(case.brain)[None, None]
            moved = images
            if attack is not None:
                torch.manual_seed(0)
                moved = torch.where(brain, attack(model, images, labels, brain).detach(), images)
                if float((moved - images).abs().max()) > epsilon + 1e-6:
                    raise SystemExit("an attack went beyond its budget")
            with frozen(model), torch.no_grad():
                found.append(float(HardScore(labels, BRATS.regions.values(), brain[:, 0])(most_likely(model(moved)))))
        return found

    lines = Lines()
    lines.add(machine())
    lines.add(f"{arguments.cases} phantoms of {arguments.size}^3, epsilon {arguments.epsilon:g}/255, {steps} steps")
    lines.add(f"{'':26} {'mean S':>7}  95 % interval")
    attacked: dict[str, Callable[..., Tensor] | None] = {"clean images": None}
    attacked |= {name: ours(name, parameters, epsilon, steps) for name, parameters in OURS.items()}
    attacked |= peers(epsilon, steps)
    scores = {}
    for name, attack in attacked.items():
        scores[name] = left(attack)
        mean = mean_difference(scores[name], [0.0] * len(cases), seed=0)
        lines.add(f"{name:26} {mean.estimate:7.4f}  {mean.low:.4f} to {mean.high:.4f}")
    lines.add()
    lines.add("S of the first less that of the second, over the cases; below 0: the first is stronger")
    pairs = [("sea", f"sea, {member} alone") for member in ("js", "mce", "mce_balanced")]
    pairs += [("cospgd", "pgd"), ("segpgd", "pgd"), ("sea", "pgd")]
    pairs += [("pgd", "torchattacks PGD"), ("mifgsm", "torchattacks MIFGSM"), ("dag", "adv-lib DAG, step 0.003")]
    for first, second in pairs:
        if second in scores:
            mean = mean_difference(scores[first], scores[second], seed=0)
            lines.add(f"{first + ', ' + second:36} {mean.estimate:8.4f}  {mean.low:.4f} to {mean.high:.4f}")
    lines.write(arguments.write, "strength")


if __name__ == "__main__":
    main()
