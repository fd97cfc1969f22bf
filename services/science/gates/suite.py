"""All gates that run the model, in an order that is cheap for models that fail early."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from services.science.attacking.losses import attack_loss
from services.science.attacks._gradient import GradientAttack
from services.science.attacks.base import Attack
from services.science.gates.convergence import LOSS, ON_ASCENTS, attack_subject
from services.science.gates.model_answers import answers_alike, gives_logits, passes_gradient
from services.science.gates.recorded_ascent import NOTHING
from services.science.gates.result import GateResult, not_run
from services.science.gates.saturation import unlimited
from services.science.gates.settings import GateSettings
from services.science.gates.stability import stable_loss
from services.science.gates.zero_gradients import followed_losses, zero_gradients
from services.science.nets.freezing import frozen

if TYPE_CHECKING:
    from torch import nn

    from services.science.gates.subject import GateCase

#: The gates that need test cases: those of `check_model`, and those on stored images.
ON_MODEL = ("G0", "G1", "G2", "G3", "G4", "G5", "G7", "G8", "G10", "G15", "G17", "G19")


def check_model(
    model: nn.Module, subjects: Sequence[GateCase], attacks: Sequence[Attack], settings: GateSettings, *, seed: int
) -> Iterator[GateResult]:
    """The gates G2 to G5, G7, G8, G10, G15, G17 and G19, as they are found.

    `model` takes the volumes of the subjects, which are not none; `attacks` are those that the sweep made on it. The
    gates that attack it need subjects in which it finds anything, and leave out the others.
    """
    draws = averaged_draws(attacks)
    yield gives_logits(model, subjects)
    yield answers_alike(model, subjects, draws=draws)
    yield (gradient := passes_gradient(model, subjects))
    yield from zero_gradients(model, subjects, followed_losses(attacks))
    yield stable_loss(model, subjects, seed=seed)
    found = [subject for subject in subjects if _is_found(model, subject)]
    if not gradient.passed or not found:
        why = "the model finds nothing in the test cases" if gradient.passed else "the model passes no gradient on"
        yield from (not_run(gate, why) for gate in ("G7", "G8", "G10", "G17", "G19"))
        return
    subjects = found
    yield from unlimited(model, subjects, steps=settings.steps, seed=seed, eot_samples=draws)
    ascents = [attack_subject(model, subject, settings, seed=seed, eot_samples=draws) for subject in subjects]
    yield from (gate(ascents) for gate in ON_ASCENTS)


def _is_found(model: nn.Module, subject: GateCase) -> bool:
    """Whether any of S is there to be taken."""
    with frozen(model):
        return float(subject.objective(model, attack_loss(LOSS)).score(subject.images)) > NOTHING


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
