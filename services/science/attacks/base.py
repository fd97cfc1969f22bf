"""What every attack promises, and what is checked before one starts."""

from __future__ import annotations

import copy
from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import Field

from services.errors import RobustError
from services.plugin import Plugin
from services.science.attack_inputs import require_inputs
from services.science.budget import Ball
from services.science.epsilon import Epsilon, require_epsilon
from services.science.gradients import Objective, frozen, require_logits
from services.science.losses import LossName

if TYPE_CHECKING:
    import numpy as np
    import torch
    from numpy.typing import NDArray
    from torch import Tensor, nn

    Rng = np.random.Generator | torch.Generator


class Attack(Plugin):
    """Finds images near the given ones on which a model is wrong.

    Whatever a plug-in's `perturb` returns, the result has the shape, dtype and device of `images`, is detached, lies in
    [0,1], differs from `images` by at most `epsilon` in exact arithmetic and not at all outside the mask. The model
    comes back as it was: mode, parameters, gradients.
    """

    #: Whether it climbs towards the map that `aim` returns, instead of away from the labels.
    targeted: ClassVar[bool] = False

    epsilon: Epsilon = Field(8 / 255, description="How far each voxel of each series may move (l-infinity).")
    loss: LossName = Field("ce", description="Whose gradient is followed: cross-entropy, soft Dice loss or their sum.")

    @abstractmethod
    def perturb(self, images: Tensor, objective: Objective, ball: Ball, *, rng: Rng | None) -> Tensor:
        """The mathematics: perturbed images, from the clean `images` and the gradient of what the attacker climbs."""

    def aim(self, labels: Tensor, logits: Callable[[], Tensor], donor: Tensor | None) -> Tensor:
        """The map (B,...) that the loss is measured against; `logits` computes those of the clean images."""
        return labels

    def recipe(self) -> dict[str, Any]:
        """`spec` without the budget: the attack as a job or a result names it."""
        return {key: value for key, value in self.spec().items() if key != "epsilon"}

    def __call__(
        self,
        model: nn.Module,
        images: Tensor,
        labels: Tensor,
        *,
        mask: Tensor | None = None,
        rng: Rng | None = None,
        donor: Tensor | None = None,
    ) -> Tensor:
        """Adversarial images of the shape of `images`.

        `images` (B,4,D,H,W) or (B,4,H,W) float32 or float64 in [0,1]; `labels` and `donor` (B,D,H,W) or (B,H,W)
        integers; `mask` (B,1,...) bool: where images may change and which voxels the loss counts. Raises `BadInput`.
        """
        return self.sweep(model, images, labels, [self.epsilon], mask=mask, rng=rng, donor=donor)[0]

    def sweep(
        self,
        model: nn.Module,
        images: Tensor,
        labels: Tensor,
        epsilons: Sequence[float] | NDArray[np.floating] | Tensor,
        *,
        mask: Tensor | None = None,
        rng: Rng | None = None,
        donor: Tensor | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Tensor:
        """One result per budget, (E,B,4,...), bit for bit what single calls give, but with the first gradient shared.

        Every budget starts from the present state of `rng`. `progress` hears (budgets done, of how many).
        """
        import numpy as np
        import torch

        listed = epsilons.tolist() if isinstance(epsilons, torch.Tensor | np.ndarray) else epsilons
        budgets = [require_epsilon(epsilon) for epsilon in listed]
        labels, donor = require_inputs(images, labels, mask, donor)
        source = images.detach()
        with frozen(model):
            results = source.new_empty((len(budgets), *source.shape))
            clean = source.clone()  # plug-ins see a copy: the bounds come from the original
            goal = self.aim(labels, lambda: clean_logits(model, clean, labels), donor).clone()
            scored = None if mask is None else mask.bool().any(1)
            objective = Objective(model, clean, goal, self.targeted, self.loss, scored)
            for number, budget in enumerate(budgets, start=1):
                ball = Ball.around(source, budget, mask)
                attack = self.model_copy(update={"epsilon": budget})
                draws = rng if number == len(budgets) else copy.deepcopy(rng)
                found = attack.perturb(clean, objective, ball, rng=draws) if budget else clean
                torch.clamp(self._require_images(found, source), ball.lower, ball.upper, out=results[number - 1])
                if progress:
                    progress(number, len(budgets))
        return results

    def _require_images(self, found: Tensor, images: Tensor) -> Tensor:
        """What `perturb` returned, when it can be projected; raises `RobustError`."""
        if found.shape != images.shape:
            raise RobustError(
                f"attack {self.name!r} returned images of shape {tuple(found.shape)}, expected {tuple(images.shape)}"
            )
        found = found.detach().to(images)
        if bool(found.isnan().any()):
            raise RobustError(f"attack {self.name!r} returned NaN; the model's outputs are probably not finite")
        return found


def clean_logits(model: nn.Module, images: Tensor, labels: Tensor) -> Tensor:
    """Logits (B,K,...) without a gradient; raises `BadInput` when they do not fit the labels."""
    import torch

    with torch.no_grad():
        return require_logits(model(images), labels)
