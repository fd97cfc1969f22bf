from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from services.science.attacking.ball import NormBall

unit32 = st.floats(0, 1, width=32)


@given(value=unit32, epsilon=st.floats(0, 1), far=st.floats(-3, 3, width=32))
def test_no_projected_number_leaves_the_budget_by_even_one_bit(value: float, epsilon: float, far: float) -> None:
    images = torch.tensor([[value]])
    found = float(NormBall(images, epsilon).project(torch.tensor([[far]])))
    assert abs(Fraction(found) - Fraction(value)) <= Fraction(epsilon)
    assert 0 <= found <= 1


@given(value=unit32, epsilon=st.floats(0, 1, width=32))
def test_the_bounds_waste_no_representable_number(value: float, epsilon: float) -> None:
    ball = NormBall(torch.tensor([[value]]), epsilon)
    beyond = float(np.nextafter(np.float32(ball.upper.item()), np.float32(2)))
    assert beyond > 1 or Fraction(beyond) - Fraction(value) > Fraction(epsilon)
    below = float(np.nextafter(np.float32(ball.lower.item()), np.float32(-2)))
    assert below < 0 or Fraction(value) - Fraction(below) > Fraction(epsilon)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_holds_for_the_budgets_of_the_paper_on_many_voxels(dtype: torch.dtype) -> None:
    images = torch.rand(1, 4, 500, generator=torch.Generator().manual_seed(0), dtype=dtype)
    for n in (0.25, 1, 4, 8, 32):
        ball = NormBall(images, n / 255)
        for bound in (ball.lower, ball.upper):
            worst = max(
                abs(Fraction(a) - Fraction(b))
                for a, b in zip(bound.flatten().tolist(), images.flatten().tolist(), strict=True)
            )
            assert worst <= Fraction(n / 255)


def test_a_point_inside_stays_where_it_is() -> None:
    images = torch.tensor([[0.5, 0.2, 0.9]])
    inside = torch.tensor([[0.52, 0.18, 0.9]])
    assert torch.equal(NormBall(images, 0.03).project(inside), inside)


def test_the_mask_fixes_what_lies_outside() -> None:
    images = torch.tensor([[[0.5, 0.5]]])
    ball = NormBall(images, 0.1, torch.tensor([[[True, False]]]))
    assert ball.project(torch.ones(1, 1, 2))[0, 0, 1] == 0.5
