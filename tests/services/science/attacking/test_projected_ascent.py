from __future__ import annotations

import pytest
import torch
from torch import Tensor

from services.science.attacking.ball import L2Ball, NormBall
from services.science.attacking.projected_ascent import projected_ascent

START = torch.full((1, 1, 2, 2), 0.5, dtype=torch.float64)
AHEAD = torch.tensor([[[[1.0, -2.0], [0.0, 3.0]]]], dtype=torch.float64)


def test_steps_follow_the_sign_in_an_linf_ball() -> None:
    found = projected_ascent(START, NormBall(START, 0.2), lambda images, step: AHEAD, steps=3, size=0.05)
    torch.testing.assert_close(found, START + 0.15 * AHEAD.sign())


def test_no_step_leaves_the_ball() -> None:
    found = projected_ascent(START, NormBall(START, 0.2), lambda images, step: AHEAD, steps=9, size=0.05)
    torch.testing.assert_close(found, START + 0.2 * AHEAD.sign())


def test_steps_follow_the_gradient_in_an_l2_ball() -> None:
    found = projected_ascent(START, L2Ball(START, 0.2), lambda images, step: AHEAD, steps=2, size=0.05)
    torch.testing.assert_close(found, START + 0.1 * AHEAD / AHEAD.square().mean().sqrt())


@pytest.mark.parametrize("last", [0, 2])
def test_ends_early_where_there_is_no_direction(last: int) -> None:
    seen: list[float] = []

    def gradient(images: Tensor, step: int) -> Tensor | None:
        assert step == len(seen)
        seen.append(float(images[0, 0, 0, 0]))
        return AHEAD if step < last else None

    found = projected_ascent(START, NormBall(START, 0.2), gradient, steps=5, size=0.05)
    assert seen == pytest.approx([0.5 + 0.05 * step for step in range(last + 1)])
    torch.testing.assert_close(found, START + last * 0.05 * AHEAD.sign())
