"""What all attacks share that follow the gradient of a loss."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import override

from services.science.attacking.losses import AttackLossName, attack_loss, is_predicted, margin
from services.science.attacks.base import Attack

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from torch import Tensor, nn

    from services.science.attacking.losses import AttackLoss

#: The median margin of voxels that are right is brought to this many logits (methods 4.7).
_USUAL_MARGIN = 5.0


class GradientAttack(Attack):
    """Follows the gradient of a loss of the logits, which may be divided by a temperature first."""

    added: ClassVar[frozenset[str]] = Attack.added | {"temperature", "draws", "surrogate"}

    temperature: Annotated[float, Field(gt=0, le=1e6)] | Literal["margin"] = Field(
        1.0,
        description="Logits are divided by it before the loss, which shows gradients that a distilled model hides; "
        "`margin`: so that the median margin of right voxels becomes 5.",
    )
    draws: Annotated[int, Field(ge=1, le=1000)] = Field(
        1, description="Passes per step, averaged; more than 1 for models that draw random numbers."
    )

    surrogate: Literal["identity", "mean"] = Field(
        "identity",
        description="What stands for the median filter of a network in the backward pass (BPDA): the identity, or the "
        "mean of the same values.",
    )

    @override
    def backward_through(self, model: nn.Module) -> AbstractContextManager[None]:
        from services.science.nets.transforms import surrogate_gradient

        return surrogate_gradient(model, self.surrogate)

    @property
    @override
    def eot_samples(self) -> int:
        return self.draws

    @override
    def logit_temperature(self, logits: Callable[[], Tensor], labels: Tensor) -> float | Tensor:
        if self.temperature != "margin":
            return self.temperature
        import torch

        margins = -margin(logits(), labels).flatten(1)
        right = is_predicted(logits(), labels).flatten(1)
        medians = [
            values[mask].median() if bool(mask.any()) else values.new_tensor(_USUAL_MARGIN)
            for values, mask in zip(margins, right, strict=True)
        ]
        found = (torch.stack(medians) / _USUAL_MARGIN).clamp(min=1e-6)
        return found.view(-1, *(1 for _ in range(labels.ndim)))


class LossAttack(GradientAttack):
    """The loss is one of several."""

    loss: AttackLossName = Field("ce", description="Whose gradient is followed.")

    @property
    @override
    def fewest_classes(self) -> int:
        return 3 if self.loss == "dlr" else 2

    @property
    def followed(self) -> tuple[AttackLossName, ...]:
        """All losses that decide what it does."""
        return (self.loss,)

    @property
    @override
    def revision_of_parameters(self) -> int:
        """With `mce_balanced` at least 2: in the first one classes were counted outside the brain as well."""
        return max(self.revision, 2) if "mce_balanced" in self.followed else self.revision

    @override
    def loss_function(self) -> AttackLoss:
        return attack_loss(self.loss)
