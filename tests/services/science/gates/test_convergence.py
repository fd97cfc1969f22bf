"""The gates on attacks of our own: made-up runs that pass and fail each, and real ones on a saturated model."""

from __future__ import annotations

import io

import numpy as np
import pytest
import torch
from torch import nn

from services.science.attacking.ball import NormBall
from services.science.attacking.losses import attack_loss
from services.science.gates.convergence import (
    SubjectAscents,
    attack_subject,
    has_ended,
    in_double_precision,
    more_starts,
    more_steps,
)
from services.science.gates.recorded_ascent import Ascent, recorded_ascent
from services.science.gates.settings import GateSettings
from services.science.nets.freezing import frozen
from tests.services.science.gates.toys import Honest, subjects

STEPS = 4
FLAT = (0.0, 1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0)


def made_up(
    first: list[float], others: float = 0.5, precise: float = 0.5, losses: tuple[float, ...] = FLAT
) -> SubjectAscents:
    alone = (0.0,)
    return SubjectAscents(
        STEPS, Ascent(tuple(first), losses), (Ascent((others,), alone),) * 2, Ascent((precise,), alone)
    )


LEVEL = [0.9, 0.5, 0.6, 0.5, 0.5, 0.5, 0.5, 0.5]


def test_g7_fails_when_twice_the_steps_find_more() -> None:
    assert more_steps([made_up(LEVEL)]).passed
    found = more_steps([made_up(LEVEL), made_up([*LEVEL[:-1], 0.4])])
    assert (found.passed, found.value) == (False, pytest.approx(0.05))


def test_g8_fails_when_another_start_finds_more() -> None:
    assert more_starts([made_up(LEVEL, others=0.6)]).passed
    found = more_starts([made_up(LEVEL, others=0.3)])
    assert (found.passed, found.value) == (False, pytest.approx(0.2))


def test_g17_fails_when_the_loss_still_rises_and_something_is_left() -> None:
    rising = tuple(float(step) for step in range(8))
    assert has_ended([made_up(LEVEL)]).passed
    found = has_ended([made_up(LEVEL), made_up(LEVEL, losses=rising)])
    assert (found.passed, found.value) == (False, pytest.approx(1 / 7))
    assert has_ended([made_up([*LEVEL[:-1], 0.0], losses=rising)]).passed


def test_g19_fails_when_double_precision_finds_something_else() -> None:
    assert in_double_precision([made_up(LEVEL, precise=0.515)]).passed
    assert in_double_precision([made_up(LEVEL, precise=0.1)]).passed is False


def test_the_gradients_of_a_saturated_model_come_back_in_double_precision() -> None:
    settings = GateSettings(steps=3)
    (subject,) = subjects(1)
    saturated, honest = (attack_subject(Honest(scale, reach=1), subject, settings, seed=0) for scale in (100.0, 1.0))
    assert in_double_precision([saturated]).passed is False
    assert in_double_precision([honest]).passed is True


def test_an_ascent_ends_where_little_enough_of_s_is_left() -> None:
    (subject,) = subjects(1)
    model = Honest()
    with frozen(model):
        objective = subject.objective(model, attack_loss("ce"))
        weak, strong = (
            recorded_ascent(
                objective,
                NormBall(subject.images, epsilon, subject.brain),
                points=9,
                rng=np.random.default_rng(0),
                until=0.2,
            )
            for epsilon in (1 / 255, 32 / 255)
        )
    assert len(weak.scores) == len(weak.losses) == 9
    assert weak.losses[-1] > weak.losses[0]
    assert len(strong.scores) < 9
    assert strong.scores[-1] == strong.lowest() <= 0.2 < min(strong.scores[:-1])


def test_a_late_gain_is_a_share_of_the_whole() -> None:
    assert Ascent((1.0,), (3.0,)).late_gain() == 0
    assert Ascent((1.0,) * 20, (0.0, *[1.0] * 18, 2.0)).late_gain() == pytest.approx(0.5)
    assert Ascent((1.0,) * 3, (2.0, 1.0, 0.0)).late_gain() == 0


@pytest.mark.parametrize("weights", ["parameters", "constants"])
def test_programs_are_attacked_too_and_in_double_precision_where_they_can_be(weights: str) -> None:
    program = torch.jit.script(Honest().eval())
    file = io.BytesIO()
    torch.jit.save(program if weights == "parameters" else torch.jit.freeze(program), file)
    file.seek(0)
    model = nn.Sequential(torch.jit.load(file))
    ascents = attack_subject(model, subjects(1)[0], GateSettings(steps=2), seed=0)
    found = in_double_precision([ascents])
    assert found.passed is (True if weights == "parameters" else None)
    assert weights == "parameters" or "cannot be computed in double precision: " in found.detail
