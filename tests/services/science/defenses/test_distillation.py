from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from services.contracts.defense import DefenseContract, finished, make_run
from services.contracts.synthetic_cases import make_case
from services.errors import BadInput
from services.science import defenses
from services.science.defenses.distillation import Distillation
from services.science.nets.predict import predict_logits
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
