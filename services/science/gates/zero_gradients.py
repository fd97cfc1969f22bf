"""The gate on losses: an attack needs a gradient at the logits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.science.attacking.losses import attack_loss, is_predicted
from services.science.attacks._gradient import GradientAttack
from services.science.attacks.base import Attack
from services.science.gates.result import GateResult, at_most, not_run
from services.science.nets.freezing import frozen

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacking.losses import AttackLoss
    from services.science.gates.subject import GateCase


@dataclass(frozen=True)
class FollowedLoss:
    """A loss as an attack follows it, on logits divided by the attack's temperature."""

    attack: GradientAttack
    loss: AttackLoss


def followed_losses(attacks: Iterable[Attack]) -> dict[str, FollowedLoss]:
    """The losses that these attacks follow, by name: "ce", "js", "ce on u/10"."""
    found = {}
    for attack in attacks:
        if not isinstance(attack, GradientAttack):
            continue
        members = getattr(attack, "members", None)
        own = {getattr(attack, "loss", attack.name): attack.loss_function()}
        losses = {name: attack_loss(name) for name in members} if members else own
        found.update({name + _divided(attack.temperature): FollowedLoss(attack, loss) for name, loss in losses.items()})
    return found


def zero_gradients(
    model: nn.Module, subjects: Sequence[GateCase], followed: Mapping[str, FollowedLoss]
) -> list[GateResult]:
    """G5, once for each loss: the share of right voxels of the brain whose logits have no gradient at all.

    Exactly 0 in single precision, at the clean images. The share with none at the label's own logit is told as well.
    """
    import torch

    if not followed:
        return [not_run("G5", "no attack on the model follows a loss")]
    with frozen(model), torch.no_grad():
        logits = [model(subject.images) for subject in subjects]
    return [_measure(name, how, subjects, logits) for name, how in followed.items()]


def _measure(name: str, how: FollowedLoss, subjects: Sequence[GateCase], logits: Sequence[Tensor]) -> GateResult:
    right = nothing = at_label = 0
    for subject, outputs in zip(subjects, logits, strict=True):
        gradient = _at_logits(how, subject, outputs)
        is_right = is_predicted(outputs, subject.labels) & subject.brain[:, 0]
        own = gradient.gather(1, subject.labels.unsqueeze(1)).squeeze(1)
        right += int(is_right.sum())
        nothing += int((is_right & (gradient == 0).all(1)).sum())
        at_label += int((is_right & (own == 0)).sum())
    if not right:
        return not_run("G5", "no voxel of the brain is right", variant=name)
    detail = f"of {right} right voxels; at the label's own logit {at_label / right:.3f}"
    return at_most("G5", nothing / right, 0.05, detail, variant=name)


def _at_logits(how: FollowedLoss, subject: GateCase, outputs: Tensor) -> Tensor:
    import torch

    with torch.enable_grad():
        logits = outputs.clone().requires_grad_()
        temperature = how.attack.logit_temperature(lambda: outputs, subject.labels)
        loss = how.loss(logits / temperature, subject.labels, subject.brain[:, 0]).sum()
        (gradient,) = torch.autograd.grad(loss, logits)
    return gradient


def _divided(temperature: float | str) -> str:
    if temperature == 1:
        return ""
    return f" on u/{temperature:g}" if isinstance(temperature, float) else f" on u/{temperature}"
