from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from services.science.attacking.ball import L2Ball, NormBall

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


def random_balls(dtype: torch.dtype = torch.float32) -> Iterator[tuple[NormBall, torch.Generator]]:
    """Balls of random shapes, budgets, masks and shares around images with values on and near their limits."""
    drawn, numbers = random.Random(3), torch.Generator().manual_seed(3)
    for _ in range(60):
        sizes = [drawn.randint(1, 7) for _ in range(drawn.choice([2, 3]))]
        batch, series = drawn.randint(1, 3), drawn.randint(1, 4)
        images = torch.rand(batch, series, *sizes, generator=numbers, dtype=dtype)
        images = images.mul(drawn.choice([1.0, 3.0, 1e-20])).clamp(0, 1)
        channels = drawn.choice([0, 1, series])
        mask = torch.rand(batch, channels, *sizes, generator=numbers) < 0.6 if channels else None
        shares = [drawn.choice([0.0, 1.0, drawn.random()]) for _ in range(series)] if drawn.random() < 0.5 else None
        kind = drawn.choice([NormBall, NormBall, L2Ball])
        if kind is L2Ball and shares is not None:
            shares = [float(share > 0) for share in shares]
        yield kind(images, drawn.choice([1e-9, 1.0, drawn.random(), drawn.random() / 100]), mask, shares), numbers


def plain_bounds(ball: NormBall) -> tuple[Tensor, Tensor]:
    """The bounds, number by number in exact arithmetic."""
    epsilon = 1.0 if isinstance(ball, L2Ball) else ball.epsilon
    clean = ball.clean.numpy()
    lower, upper = clean.copy(), clean.copy()
    free = np.broadcast_to(True if ball.mask is None else ball.mask.numpy(), clean.shape)
    kind = clean.dtype.type
    for place in np.argwhere(free):
        index = tuple(place)
        radius = Fraction(epsilon * (1.0 if ball.shares is None else ball.shares[index[1]]))
        value = Fraction(float(clean[index]))
        low, high = kind(max(value - radius, 0)), kind(min(value + radius, 1))
        # The radius itself is a number of the images' type, which may cost one more step.
        fits = Fraction(float(kind(radius)))
        fits = fits if fits <= radius else Fraction(float(np.nextafter(kind(radius), kind(0))))
        while Fraction(float(low)) < max(value - fits, 0):
            low = np.nextafter(low, kind(2))
        while Fraction(float(high)) > min(value + fits, 1):
            high = np.nextafter(high, kind(-1))
        lower[index], upper[index] = low, high
    return torch.from_numpy(lower), torch.from_numpy(upper)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_bounds_are_those_of_exact_arithmetic_on_random_shapes_masks_and_shares(dtype: torch.dtype) -> None:
    for ball, _ in random_balls(dtype):
        lower, upper = plain_bounds(ball)
        assert torch.equal(ball.lower, lower)
        assert torch.equal(ball.upper, upper)


def test_the_furthest_images_are_those_of_a_whole_step_bit_for_bit() -> None:
    for ball, numbers in random_balls():
        gradient = torch.randn(ball.clean.shape, generator=numbers)
        gradient[torch.rand(gradient.shape, generator=numbers) < 0.2] = 0
        slow = ball.project(ball.clean + ball.epsilon * ball.direction(gradient.clone()))
        assert torch.equal(ball.furthest(gradient), slow)


def test_an_unwritten_projection_of_its_own_is_known_and_projecting_it_again_changes_nothing() -> None:
    for ball, numbers in random_balls():
        images = torch.rand(ball.clean.shape, generator=numbers)
        found = ball.step(ball.clean, images - 0.5, ball.epsilon)
        assert ball.made(found)
        assert torch.equal(NormBall.project(ball, found), found)
        assert not ball.scaled_to(ball.epsilon / 2).made(found)
        assert not ball.made(found.clone())
        found.add_(1)
        assert not ball.made(found)


@pytest.mark.parametrize("shape", [(0, 4, 8, 8, 8), (0, 1, 6, 6)])
@pytest.mark.parametrize("kind", [NormBall, L2Ball])
def test_a_batch_without_images_has_bounds_and_steps(shape: tuple[int, ...], kind: type[NormBall]) -> None:
    # One process of several has nothing to do in the last batch of an epoch.
    images = torch.empty(shape)
    ball = kind(images, 8 / 255, mask=torch.empty(shape[0], 1, *shape[2:], dtype=torch.bool))
    for found in (ball.lower, ball.upper, ball.project(images), ball.furthest(images), ball.step(images, images, 0.1)):
        assert found.shape == shape
