"""Dense adversary generation, DAG (Xie et al., ICCV 2017), for volumes (methods 3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import broadcast_per_subject
from services.science.attacking.best_iterate import BestIterate
from services.science.attacking.losses import is_predicted, margin, summed
from services.science.attacks._minimal import Minimal, linf, rank

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective


class Dag(Minimal):
    """Small steps along the margins of the voxels that are not fooled yet, until hardly any is left; no budget.

    Counted against the voxels that the clean images leave to be fooled. Of several step sizes the smallest change that
    succeeds is kept, or where none does the images that came closest.
    """

    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(200, description="Gradients at most, per step size.")
    step_sizes: Annotated[tuple[Annotated[float, Field(gt=0, le=1)], ...], Field(min_length=1, max_length=20)] = Field(
        (0.001, 0.003), description="How far the voxel of the largest gradient moves in a step; one run each."
    )

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        best = BestIterate(images)
        for size in self.step_sizes:
            self._run(size, images, objective, ball, best)
        return best.images

    def _run(self, size: float, images: Tensor, objective: Objective, ball: NormBall, best: BestIterate) -> None:
        import torch

        wanted = self.voxels_to_fool(objective)

        def left(logits: Tensor, labels: Tensor) -> Tensor:
            return (is_predicted(logits, labels) != self.targeted) & wanted

        def count(logits: Tensor, labels: Tensor, scored: Tensor | None) -> Tensor:
            return left(logits, labels).flatten(1).sum(1)

        push = summed(lambda logits, labels: margin(logits, labels) * left(logits, labels))
        change, at_first = torch.zeros_like(images), None
        for _ in range(self.steps):
            moved = images + change
            current = ball.project(moved)
            evaluation = objective.evaluate(current, loss=push, track=count)
            remaining = evaluation.value.abs()  # the value of a targeted objective is minus the count
            at_first = remaining if at_first is None else at_first
            reached = remaining <= (1 - self.success) * at_first
            if objective.exact is not None and bool(reached.any()):  # near the edge bfloat16 is not to be believed
                remaining = count(objective.logits(current), objective.target_labels, objective.scored)
                reached = remaining <= (1 - self.success) * at_first
            best.offer(current, rank(linf(current - images), reached, 1 - remaining / at_first.clamp(min=1)))
            if bool(reached.all()):
                break
            # Where the intensity range has stopped a voxel, moving it further changes nothing.
            slope = evaluation.gradient * (ball.free & (current == moved))
            largest = broadcast_per_subject(slope.abs().flatten(1).amax(1), slope).clamp(min=1e-30)
            change = change + size * slope / largest * broadcast_per_subject(~reached, slope)
