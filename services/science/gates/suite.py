"""All gates that run the model, in an order that is cheap for models that fail early."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from services.science.attacks._gradient import GradientAttack
from services.science.attacks.base import Attack
from services.science.gates.convergence import ON_ASCENTS, attack_subject
from services.science.gates.model_answers import answers_alike, gives_logits, passes_gradient
from services.science.gates.result import GateResult, not_run
from services.science.gates.saturation import unlimited
from services.science.gates.settings import GateSettings
from services.science.gates.stability import stable_loss
from services.science.gates.zero_gradients import followed_losses, zero_gradients

if TYPE_CHECKING:
    from torch import nn

    from services.science.gates.subject import Subject


def check_model(
    model: nn.Module, subjects: Sequence[Subject], attacks: Sequence[Attack], settings: GateSettings, *, seed: int
) -> Iterator[GateResult]:
    """The gates G2 to G5, G7, G8, G10, G15, G17 and G19, as they are found.

    `model` takes the volumes of the subjects, which are not none; `attacks` are those that the sweep made on it.
    """
    draws = averaged_draws(attacks)
    yield gives_logits(model, subjects)
    yield answers_alike(model, subjects, draws=draws)
    yield (gradient := passes_gradient(model, subjects))
    yield from zero_gradients(model, subjects, followed_losses(attacks))
    yield stable_loss(model, subjects, seed=seed)
    if not gradient.passed:
        for gate in ("G7", "G8", "G10", "G17", "G19"):
            yield not_run(gate, "the model passes no gradient on to its images")
        return
    yield from unlimited(model, subjects, steps=settings.steps, seed=seed, eot_samples=draws)
    ascents = [attack_subject(model, subject, settings, seed=seed, eot_samples=draws) for subject in subjects]
    yield from (gate(ascents) for gate in ON_ASCENTS)


def averaged_draws(attacks: Sequence[Attack]) -> int:
    """How many draws every attack averages at least, in that of its forms that averages most.

    Forms of one attack differ in their draws alone, such as the sweep's and the one that knows a defense's noise.
    """
    most: dict[str, int] = {}
    for attack in attacks:
        if isinstance(attack, GradientAttack):
            form = repr(attack.model_copy(update={"draws": 1}).recipe())
            most[form] = max(most.get(form, 1), attack.eot_samples)
    return min(most.values(), default=1)
