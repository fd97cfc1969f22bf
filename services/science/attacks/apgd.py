"""Auto-PGD (Croce and Hein, ICML 2020), with cross-entropy, the DLR loss, or the DLR loss towards other classes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field
from typing_extensions import override

from services.science.attacking.ball import Norm
from services.science.attacking.losses import summed, targeted_dlr
from services.science.attacks._auto_pgd import auto_pgd
from services.science.attacks._gradient import LossAttack

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    from services.science.attacking.ball import NormBall
    from services.science.attacking.objective import Objective


class Apgd(LossAttack):
    """Steps with momentum whose sizes adapt themselves, from random starts; no step size to choose."""

    keeps_best: ClassVar[bool] = True

    norm: Norm = Field("linf", description="`linf`, or `l2` as the root mean square over the voxels of a case.")
    steps: Annotated[int, Field(ge=1, le=10_000)] = Field(100, description="Gradients that are followed, per restart.")
    restarts: Annotated[int, Field(ge=1, le=1000)] = Field(1, description="Starts, each from other random images.")
    targets: Annotated[int, Field(ge=0, le=16)] = Field(
        0,
        description="1 or more: one more run each towards the so many most likely other classes of every voxel, by the "
        "targeted DLR loss (needs four classes); 0: untargeted, by `loss`.",
    )

    @property
    @override
    def ball_norm(self) -> Norm:
        return self.norm

    @property
    @override
    def fewest_classes(self) -> int:
        return 4 if self.targets else super().fewest_classes

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        best = objective.best_iterate(images)
        for _ in range(self.restarts):
            if not self.targets:
                auto_pgd(ball.random(rng), objective, ball, best, steps=self.steps)
            for target in self._target_maps(objective):
                towards = summed(partial(targeted_dlr, target=target))
                auto_pgd(ball.random(rng), objective, ball, best, steps=self.steps, loss=towards)
        return best.images

    def _target_maps(self, objective: Objective) -> list[Tensor]:
        """Per voxel the most likely classes other than the label, on the clean images, the likeliest first."""
        if not self.targets:
            return []
        logits = objective.logits(objective.clean)
        others = logits.scatter(1, objective.labels.unsqueeze(1), float("-inf"))
        return list(others.topk(min(self.targets, logits.shape[1] - 1), dim=1).indices.unbind(1))
