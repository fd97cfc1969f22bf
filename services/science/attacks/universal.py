"""Universal perturbation: one change for all patients (in the spirit of Metzen et al., ICCV 2017; methods 3.12)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

from pydantic import Field, PrivateAttr
from typing_extensions import override

from services.errors import BadInput, RobustError
from services.science.attacking.losses import at_label
from services.science.attacks._gradient import LossAttack
from services.science.attacks._targetable import Targetable
from services.science.epsilon import format_epsilon
from services.science.nets.freezing import attacked

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor, nn

    from services.science.attacking.ball import NormBall
    from services.science.attacking.inputs import AttackBatch
    from services.science.attacking.losses import AttackLoss
    from services.science.attacking.objective import Objective

#: Voxels that have the class of the target map with more than this probability have no part in the loss.
_CONFIDENT = 0.75


class Universal(Targetable, LossAttack):
    """One perturbation for all cases, learned from the training cases by signs of their gradients.

    Voxels are matched by their place in the grid that the cases share, that of the scans before they were cropped (of
    the slice, for a 2-D model, where one perturbation serves all slices). Cases differ in size, so the perturbation
    reaches as far as any training case does, and is zero beyond. A step follows the gradients of one case, summed over
    its slices in 2-D. Without `fit` every image is its own and only training case.
    """

    revision: ClassVar[int] = 2  # 1: voxels matched from the corners of the cropped volumes

    needs_training_cases: ClassVar[bool] = True

    epochs: Annotated[int, Field(ge=1, le=10_000)] = Field(20, description="How often each training case is seen.")
    step_share: Annotated[float, Field(gt=0, le=1)] = Field(0.1, description="Size of a step, as a share of epsilon.")

    _learned: dict[float, Tensor] | None = PrivateAttr(None)  # budget -> (1,C,...)

    @override
    def loss_function(self) -> AttackLoss:
        loss = super().loss_function()
        if not self.targeted:
            return loss
        return lambda logits, target, scored: loss(logits, target, _unsure(logits, target, scored))

    @override
    def fit(
        self,
        model: nn.Module,
        cases: Sequence[Callable[[], Iterable[AttackBatch]]],
        epsilons: Sequence[float],
        *,
        rng: np.random.Generator,
        progress: Callable[[int, int], None] | None = None,
    ) -> Self:
        if not cases:
            raise BadInput(f"attack {self.name!r} learns from training cases, and there are none; choose another split")
        learned: dict[float, Tensor] = {}
        order = [place for _ in range(self.epochs) for place in rng.permutation(len(cases))]
        with attacked(model), self.backward_through(model):
            for number, place in enumerate(order, start=1):
                self._follow(cases[place](), model, epsilons, learned)
                if progress:
                    progress(number, len(order))
        found = self.model_copy()
        found._learned = learned
        return found

    @override
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        import torch

        if self._learned is None:
            change = torch.zeros_like(images)
            for _ in range(self.epochs):
                change = self._moved(change, _slope(objective, ball, change), ball)
            return images + change
        if self.epsilon not in self._learned:
            raise RobustError(f"attack {self.name!r} was fitted for other budgets than {format_epsilon(self.epsilon)}")
        return images + placed(self._learned[self.epsilon], objective.origin, images.shape[2:])

    def _follow(
        self, case: Iterable[AttackBatch], model: nn.Module, epsilons: Sequence[float], learned: dict[float, Tensor]
    ) -> None:
        """One step of each budget's perturbation along the gradients of one case."""
        slopes: dict[float, Tensor] = {}
        for batch in case:
            objective, whole = self.prepare(model, batch)
            origin, size = objective.origin, objective.clean.shape[2:]
            back = [-start for start in origin]
            ends = [start + length for start, length in zip(origin or [0] * len(size), size, strict=True)]
            for epsilon in epsilons:
                before = learned.get(epsilon, objective.clean.new_zeros(1, *objective.clean.shape[1:]))
                slope = _slope(objective, whole.scaled_to(epsilon), placed(before, origin, size)).sum(0, keepdim=True)
                slopes[epsilon] = slopes[epsilon] + slope if epsilon in slopes else slope
                reach = [max(sides) for sides in zip(before.shape[2:], ends, strict=True)]
                learned[epsilon] = placed(before, (), reach)
        for epsilon, slope in slopes.items():
            now = learned[epsilon]
            learned[epsilon] = self._moved(now, placed(slope, back, now.shape[2:]), whole.scaled_to(epsilon))

    def _moved(self, change: Tensor, slope: Tensor, ball: NormBall) -> Tensor:
        """The perturbation one step further; each series within its own share of the budget."""
        import torch

        reach = ball.epsilon * ball.direction(torch.ones_like(change))
        return torch.clamp(change + self.step_share * ball.epsilon * ball.direction(slope), -reach, reach)


def _slope(objective: Objective, ball: NormBall, change: Tensor) -> Tensor:
    """The gradient at images that are changed as they will be in the end, where they may change."""
    return objective.gradient(ball.project(objective.clean + change)) * ball.free


def _unsure(logits: Tensor, target: Tensor, scored: Tensor | None) -> Tensor:
    """The scored voxels that do not have the class of the target map with enough probability, (B,...) bool."""
    found: Tensor = at_label(logits.detach().softmax(1), target) <= _CONFIDENT
    return found if scored is None else found & scored


def placed(change: Tensor, origin: Sequence[int], size: Sequence[int]) -> Tensor:
    """The part (B,C,*size) of `change` (B,C,...) that begins at `origin` (left out: at its corner); zeros beyond it."""
    found = change.new_zeros((*change.shape[:2], *size))
    taken: list[Any] = [...]
    filled: list[Any] = [...]
    for start, have, want in zip(origin or [0] * len(size), change.shape[2:], size, strict=True):
        low, high = max(start, 0), min(start + want, have)
        if low >= high:
            return found
        taken.append(slice(low, high))
        filled.append(slice(low - start, high - start))
    found[tuple(filled)] = change[tuple(taken)]
    return found
