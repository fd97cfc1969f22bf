"""All gates that run a model, on an honest one and on those that hide their gradients."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from services.science.attacks.base import Attack
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.noise import RandomSigns
from services.science.attacks.pgd import Pgd
from services.science.gates.result import verdict
from services.science.gates.settings import GateSettings
from services.science.gates.stability import stable_loss
from services.science.gates.subject import as_volumes, subject_of
from services.science.gates.suite import averaged_draws, check_model
from services.science.models import build
from tests.services.science.attacks.stronger import scores
from tests.services.science.gates.toys import (
    Detached,
    Honest,
    Noisy,
    Probabilities,
    Rounded,
    Saturated,
    faint_case,
    subjects,
)

SETTINGS = GateSettings(steps=10)


def failed(model: Honest) -> set[str]:
    found = check_model(model, subjects(), [Fgsm(), Pgd()], SETTINGS, seed=0)
    return {result.gate for result in found if result.passed is False}


def test_an_honest_model_passes_every_gate() -> None:
    found = list(check_model(Honest(), subjects(), [Fgsm(), Pgd()], SETTINGS, seed=0))
    assert [result for result in found if not result.passed] == []
    assert len(found) == 3 + 1 + 1 + 2 + 4


@pytest.mark.parametrize(
    ("model", "gate", "word"),
    [
        (Honest(scale=100), "G5", "masking-suspected"),
        (Saturated(), "G5", "masking-suspected"),
        (Rounded(), "G4", "invalid"),
        (Detached(), "G4", "invalid"),
        (Noisy(), "G3", "invalid"),
        (Probabilities(), "G2", "invalid"),
    ],
)
def test_a_dishonest_model_is_caught(model: Honest, gate: str, word: str) -> None:
    torch.manual_seed(0)
    found = failed(model)
    assert gate in found
    assert verdict((name, False) for name in found) == word


def test_a_model_masked_on_purpose_looks_robust_to_a_single_step() -> None:
    """What the gates catch above is what a single step believes."""
    (subject,) = subjects(1)
    images, labels, brain = subject.images, subject.labels, subject.brain

    def left(model: Honest) -> float:
        found = Fgsm()(model, images, labels, mask=brain)
        return float(scores(model, found, labels, brain))

    assert left(Saturated(reach=1)) > float(scores(Saturated(reach=1), images, labels, brain)) - 0.1
    assert left(Honest(reach=1)) < 0.5


def test_a_model_without_a_gradient_is_not_attacked() -> None:
    found = {result.gate: result for result in check_model(Detached(), subjects(), [Fgsm()], SETTINGS, seed=0)}
    assert all(found[gate].passed is None for gate in ("G7", "G8", "G10", "G17", "G19"))


class Blind(Honest):
    """Sees background everywhere, however its images change a little."""

    def forward(self, images: Tensor) -> Tensor:
        logits = super().forward(images)
        return logits + 1e6 * torch.tensor([1.0, 0, 0, 0]).view(1, 4, 1, 1, 1)


def test_a_model_that_finds_nothing_is_not_attacked_and_passes_no_gate_by_having_nothing_to_lose() -> None:
    found = {result.gate: result for result in check_model(Blind(), subjects(), [Fgsm()], SETTINGS, seed=0)}
    for gate in ("G7", "G8", "G10", "G17", "G19"):
        assert (found[gate].passed, found[gate].detail) == (None, "the model finds nothing in the test cases")


def test_a_loss_of_exactly_0_is_changed_by_all_of_itself_or_not_at_all() -> None:
    """It ended with a division by zero."""

    class Certain(Honest):
        def forward(self, images: Tensor) -> Tensor:
            logits = super().forward(images)
            known = 1e4 * torch.nn.functional.one_hot(self.labels, 4).movedim(-1, 1)
            return logits + known * (1.0 if torch.equal(images, self.clean) else self.kept)

    (subject,) = subjects(1)
    for kept, change in ((0.0, 1.0), (1.0, 0.0)):
        model = Certain()
        model.labels, model.clean, model.kept = subject.labels, subject.images, kept
        assert stable_loss(model, [subject], seed=0).value == change


@pytest.mark.parametrize(
    ("attacks", "draws"),
    [
        ([], 1),
        ([Fgsm()], 1),
        ([Fgsm(), Fgsm(draws=20)], 20),  # the second knows the noise
        ([Fgsm(epsilon=0.1), Fgsm(epsilon=0.2, draws=20), Pgd()], 1),
        ([Fgsm(draws=20), Pgd(), Pgd(draws=30), RandomSigns()], 20),
    ],
)
def test_an_attack_counts_by_that_of_its_forms_that_averages_most(attacks: list[Attack], draws: int) -> None:
    assert averaged_draws(attacks) == draws


def test_a_model_of_slices_is_checked_on_the_slices_with_the_most_tumor() -> None:
    case = faint_case(0)
    subject = subject_of(case, dims=2)
    assert subject.images.shape[2] == 16
    model = build({"name": "unet", "dims": 2, "channels": [4, 8]}).build().eval()
    logits = as_volumes(model)(subject.images)
    assert logits.shape == (1, 4, *subject.labels.shape[1:])
    torch.testing.assert_close(logits[0, :, 5], model(subject.images[:, :, 5])[0])
    assert len(list(check_model(as_volumes(model), [subject], [], GateSettings(steps=2), seed=0))) == 11


def test_the_same_seed_finds_the_same() -> None:
    first, second = (list(check_model(Honest(), subjects(1), [Fgsm()], SETTINGS, seed=3)) for _ in range(2))
    assert first == second
