from __future__ import annotations

import pytest
import torch
from torch import Tensor

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacks.square import Square, cube_in, share_at
from tests.services.science.attacks.stronger import scores


class TestSquare(AttackContract):
    attack = Square(queries=8)


class Detached(TinySegmenter):
    """Passes no gradient on, and nothing but hard decisions."""

    def forward(self, images: Tensor) -> Tensor:
        logits = super().forward(images).detach()
        return torch.nn.functional.one_hot(logits.argmax(1), 4).movedim(-1, 1).float()


@pytest.mark.parametrize("dims", [2, 3])
def test_breaks_a_model_that_passes_no_gradient_and_no_probabilities(dims: int) -> None:
    images, _, _, _ = batch(dims)
    model = Detached(dims)
    labels = model.eval()(images).argmax(1)
    found = Square(epsilon=0.3, queries=30)(model, images, labels)
    assert bool((scores(model, found, labels) < 0.95).all())


def test_asks_for_as_many_predictions_as_it_may() -> None:
    images, labels, _, _ = batch(2)
    model = TinySegmenter(2)
    asked: list[int] = []
    model.register_forward_pre_hook(lambda module, given: asked.append(1))
    Square(queries=9)(model, images, labels)
    assert len(asked) == 9


def test_more_queries_find_worse_images() -> None:
    images, labels, _, _ = batch(2)
    model = TinySegmenter(2)
    few, many = (Square(epsilon=0.1, queries=queries)(model, images, labels) for queries in (1, 100))
    assert bool((scores(model, many, labels) < scores(model, few, labels)).all())


def test_begins_with_stripes_along_the_first_axis_and_goes_on_with_cubes() -> None:
    images, labels = torch.full((1, 4, 6, 6, 6), 0.5), torch.ones(1, 6, 6, 6, dtype=torch.int64)
    tried: list[Tensor] = []
    model = TinySegmenter(3)
    model.register_forward_pre_hook(lambda module, given: tried.append(given[0] - 0.5))
    Square(epsilon=0.25, queries=6, first_share=0.1)(model, images, labels)
    for change in tried:
        assert set(change.unique().tolist()) == {-0.25, 0.25}
    assert torch.equal(tried[0], tried[0][:, :, :1].expand_as(tried[0]))
    changed = torch.stack([(tried[1] != tried[0])[0, series] for series in range(4)]).any(0)
    corners = changed.nonzero()
    assert bool((corners.amax(0) - corners.amin(0) + 1 <= 3).all())  # the cube root of 21.6 is 2.8
    inside = tuple(slice(int(low), int(high) + 1) for low, high in zip(corners.amin(0), corners.amax(0), strict=True))
    cube = tried[1][0][(slice(None), *inside)]
    assert torch.equal(cube, cube[:, :1, :1, :1].expand_as(cube))


def test_the_share_is_halved_at_the_published_queries() -> None:
    halved = [query for query in range(2, 10_001) if share_at(query, 10_000) < share_at(query - 1, 10_000)]
    assert halved == [11, 51, 201, 501, 1001, 2001, 4001, 6001, 8001]
    assert share_at(1, 10_000) == 1
    assert share_at(10_000, 10_000) == 2**-9
    assert [share_at(query, 1000) for query in (1, 2, 5, 6, 20, 21)] == [1, 0.5, 0.5, 0.25, 0.25, 0.125]


@pytest.mark.parametrize(
    ("share", "length"),
    [(1.0, 5), (0.8, 5), (0.1, round((0.1 * 5 * 8 * 9) ** (1 / 3))), (0.01, 2), (0.001, 1), (1e-9, 1)],
)
def test_cubes_have_the_share_of_the_box_and_reach_both_of_its_ends(share: float, length: int) -> None:
    box = (slice(2, 7), slice(0, 8), slice(1, 10))
    near, far = cube_in(box, share, [0.0] * 3), cube_in(box, share, [1 - 1e-9] * 3)
    for side, low, high in zip(box, near, far, strict=True):
        assert (low.start, low.stop - low.start) == (side.start, length)
        assert (high.stop, high.stop - high.start) == (side.stop, length)


def test_squares_have_the_share_of_the_area() -> None:
    assert cube_in((slice(0, 10), slice(0, 20)), 0.32, [0.0, 0.0]) == (slice(0, 8), slice(0, 8))


def test_cubes_lie_within_the_brain_of_their_own_subject() -> None:
    images, labels, _, _ = batch(3)
    mask = torch.zeros(2, 1, 7, 7, 7, dtype=torch.bool)
    mask[0, :, :3, :3, :3] = True
    mask[1, :, 5:, 5:, 5:] = True
    found = Square(queries=20)(TinySegmenter(3), images, labels, mask=mask)
    assert torch.equal(found == images, ~mask.expand_as(images) | (found == images))
    assert all(not torch.equal(found[i], images[i]) for i in range(2))
