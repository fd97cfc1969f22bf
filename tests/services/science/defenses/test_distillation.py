from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional

from services.contracts.defense import DefenseContract, finished, make_run
from services.contracts.synthetic_cases import make_case
from services.errors import BadInput
from services.science import defenses
from services.science.defenses.distillation import Distillation, distillation_objective
from services.science.nets.predict import predict_logits
from services.science.training.objectives import supervised
from services.science.training.validation import case_dice


class TestDistillation(DefenseContract):
    defense = Distillation(temperature=5)


class TestDistillationWithDice(DefenseContract):
    defense = Distillation(temperature=5, loss="dice_ce")


def test_soft_labels_are_the_teachers_logits_over_the_temperature(tmp_path: Path) -> None:
    run = make_run(tmp_path)
    teacher = run.model.build(seed=3)
    soft = Distillation(temperature=5).soft_logits(run, teacher, run.cases[0])
    logits = predict_logits(teacher, torch.from_numpy(run.cases[0].images))
    np.testing.assert_allclose(soft, logits / 5, atol=1e-3)
    assert soft.dtype == np.float16


def test_soft_labels_are_made_once(tmp_path: Path) -> None:
    run = make_run(tmp_path)
    defense = Distillation()
    first = defense.soft_logits(run, run.model.build(seed=3), run.cases[0])
    again = defense.soft_logits(run, run.model.build(seed=4), run.cases[0])
    np.testing.assert_array_equal(first, again)


def test_a_student_has_larger_margins_than_an_undistilled_twin(tmp_path: Path) -> None:
    def median_margin(temperature: float) -> float:
        run = make_run(tmp_path / str(temperature), epochs=30)
        student, _ = finished(Distillation(temperature=temperature, loss="dice_ce").defend(run))
        case = make_case(0, (10, 12, 14))
        assert case_dice(student, case)["WT"] > 0.5
        top = predict_logits(student, torch.from_numpy(case.images)).topk(2, dim=0).values
        return float((top[0] - top[1]).median())

    assert median_margin(4) > 1.5 * median_margin(1)


@pytest.mark.parametrize("temperature", [0, -1, "hot"])
def test_a_temperature_that_is_not_positive_is_refused(temperature: object) -> None:
    with pytest.raises(BadInput, match="temperature"):
        defenses.build({"name": "distillation", "temperature": temperature})


def test_a_scaled_start_multiplies_the_logits_by_the_temperature_and_the_published_form_does_not(
    tmp_path: Path,
) -> None:
    scaled, _ = finished(Distillation(temperature=5).defend(make_run(tmp_path / "scaled", epochs=1)))
    plain, _ = finished(Distillation(temperature=5, scaled_start=False).defend(make_run(tmp_path / "plain", epochs=1)))
    assert float(scaled.logit_scale) == 5
    assert float(plain.logit_scale) == 1


def example() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Logits (2, 4, 3, 4, 5), labels and a teacher's logits divided by T."""
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(2, 4, 3, 4, 5, generator=generator) * 3
    return (
        logits,
        torch.randint(0, 4, (2, 3, 4, 5), generator=generator),
        torch.randn(logits.shape, generator=generator),
    )


@pytest.mark.parametrize("temperature", [1.0, 7.0])
def test_the_students_loss_has_the_gradient_of_the_closed_form(temperature: float) -> None:
    logits, labels, soft = example()
    logits.requires_grad_()
    (gradient,) = torch.autograd.grad(
        distillation_objective("ce", temperature=temperature)(logits, labels, soft), logits
    )
    expected = ((logits / temperature).softmax(1) - soft.softmax(1)) / temperature / labels.numel()
    torch.testing.assert_close(gradient, expected)


def test_a_student_that_equals_its_teacher_has_no_loss() -> None:
    logits, labels, _ = example()
    assert float(distillation_objective("ce", temperature=5)(logits, labels, logits / 5)) == pytest.approx(0, abs=1e-5)


def test_hard_soft_labels_make_it_the_cross_entropy() -> None:
    logits, labels, _ = example()
    certain = functional.one_hot(labels, 4).movedim(-1, 1) * 1000.0
    found = distillation_objective("ce", temperature=3)(logits, labels, certain)
    torch.testing.assert_close(found, functional.cross_entropy(logits / 3, labels))


def test_the_dice_variant_adds_dice_at_the_temperature() -> None:
    logits, labels, soft = example()
    both, ce = (distillation_objective(loss, temperature=3)(logits, labels, soft) for loss in ("dice_ce", "ce"))
    torch.testing.assert_close(both - ce, supervised("dice", temperature=3)(logits, labels, None))


def test_distillation_without_a_teacher_is_refused() -> None:
    logits, labels, _ = example()
    with pytest.raises(BadInput, match="teacher"):
        distillation_objective("ce", temperature=2)(logits, labels, None)
