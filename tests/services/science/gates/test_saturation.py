"""An attack without limits succeeds on an honest model, and noise changes little of its loss."""

from __future__ import annotations

from services.science.gates.saturation import unlimited
from services.science.gates.stability import stable_loss
from tests.services.science.gates.toys import Honest, Rounded, subjects


def test_an_honest_model_falls_to_an_attack_that_may_do_anything() -> None:
    found = unlimited(Honest(), subjects(), steps=10, seed=0)
    assert [(result.variant, result.passed) for result in found] == [("32/255", True), ("255/255", True)]


def test_a_model_without_a_gradient_stands_where_the_attack_began() -> None:
    found = unlimited(Rounded(), subjects(), steps=10, seed=0)
    assert {(result.gate, result.passed) for result in found} == {("G10", False)}


def test_a_loss_that_noise_changes_fails_g15_and_one_that_averages_it_out_passes() -> None:
    assert stable_loss(Honest(), subjects(), seed=0).passed
    found = stable_loss(Honest(reach=1), subjects(), seed=0)
    assert (found.gate, found.passed) == ("G15", False)
    assert found == stable_loss(Honest(reach=1), subjects(), seed=0)
