"""Square attack (Andriushchenko et al., ECCV 2020) with cubes, by the hard score alone (methods 3.13)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import broadcast_per_subject
from services.science.attacks.base import Attack
from services.science.imaging.bounding_box import bounding_box

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective

#: Of 10,000 queries, those after which a cube has half the volume that it had before.
_HALVINGS = (10, 50, 200, 500, 1000, 2000, 4000, 6000, 8000)


class Square(Attack):
    """Random search with cubes (squares in 2-D) at plus or minus epsilon; only predicted labels are used.

    It needs no gradient and no probabilities, so that masked gradients make it no weaker.
    """

    needs_gradient: ClassVar[bool] = False

    queries: Annotated[int, Field(ge=1, le=1_000_000)] = Field(1000, description="Predictions that are asked for.")
    first_share: Annotated[float, Field(gt=0, le=1)] = Field(
        0.8, description="Share of the brain's bounding box that the first cube fills."
    )

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        def signs(*shape: int) -> Tensor:
            """Of a budget that every subject may spend, each series its own share: (B,C,...)."""
            drawn = rng.integers(0, 2, (1, images.shape[1], *shape)).astype("float32") * 2 - 1
            return ball.direction(torch.from_numpy(drawn).to(images).expand(len(images), *drawn.shape[1:]))

        boxes = [bounding_box(free.any(0).cpu().numpy()) for free in ball.free]
        dims = images.ndim - 2
        best = ball.project(images + ball.epsilon * signs(1, *images.shape[3:]))  # stripes
        score = objective.score(best)
        for query in range(1, self.queries):
            share = self.first_share * share_at(query, self.queries)
            cube, corner = signs(*[1] * dims), rng.random(dims)
            tried = best.clone()
            for subject, box in enumerate(boxes):
                place: Any = (subject, slice(None), *cube_in(box, share, corner))
                tried[place] = images[place] + ball.epsilon * cube[subject]
            tried = ball.project(tried)
            found = objective.score(tried)
            better = found < score
            best = torch.where(broadcast_per_subject(better, best), tried, best)
            score = torch.where(better, found, score)
        return best


def share_at(query: int, queries: int) -> float:
    """What is left of the first cube's volume at a query, counted from 1."""
    progress = query * 10_000 / queries
    return 0.5 ** sum(halving < progress for halving in _HALVINGS)


def cube_in(box: Sequence[slice], share: float, corner: Sequence[float] | np.ndarray) -> tuple[slice, ...]:
    """A cube of `share` of the volume of `box`, at least one voxel and at most its shortest side long.

    `corner` in [0,1) per axis says where between both ends it lies.
    """
    sides = [side.stop - side.start for side in box]
    length = min(max(round((share * math.prod(sides)) ** (1 / len(sides))), 1), *sides)
    starts = [
        side.start + int(part * (whole - length + 1)) for side, whole, part in zip(box, sides, corner, strict=True)
    ]
    return tuple(slice(start, start + length) for start in starts)
