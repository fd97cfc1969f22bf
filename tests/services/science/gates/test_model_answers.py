"""The gates on the model as a function, on models that are one and on models that are none."""

from __future__ import annotations

import pytest
import torch

from services.science.gates.model_answers import answers_alike, gives_logits, passes_gradient
from tests.services.science.gates.toys import Detached, Endless, Honest, Noisy, Probabilities, Rounded, subjects


def test_an_honest_model_gives_logits_again_and_again_with_a_gradient() -> None:
    for found in (
        gives_logits(Honest(), subjects()),
        answers_alike(Honest(), subjects()),
        passes_gradient(Honest(), subjects()),
    ):
        assert found.passed, found


def test_a_model_of_probabilities_fails_g2() -> None:
    found = gives_logits(Probabilities(), subjects())
    assert (found.gate, found.passed) == ("G2", False)
    assert found.value == pytest.approx(0, abs=1e-5)


def test_a_noisy_model_fails_g3_unless_its_attackers_average_enough_draws() -> None:
    torch.manual_seed(0)
    found = answers_alike(Noisy(), subjects())
    assert (found.gate, found.passed) == ("G3", False)
    assert "voxels change class" in found.detail
    assert answers_alike(Noisy(), subjects(), draws=19).passed is False
    assert answers_alike(Noisy(), subjects(), draws=20).passed is True


@pytest.mark.parametrize("model", [Rounded(), Detached(), Endless()])
def test_a_model_that_passes_no_finite_gradient_on_fails_g4(model: Honest) -> None:
    found = passes_gradient(model, subjects())
    assert (found.gate, found.passed, found.value) == ("G4", False, 1.0)
    assert "case-0, case-1" in found.detail


def test_large_logits_hide_no_gradient_from_g4() -> None:
    assert passes_gradient(Honest(scale=1e4), subjects()).passed
