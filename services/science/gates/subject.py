"""One case as the gates use it: a volume, for 2-D models as well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from services.science.nets.predict import BATCH_SLICES

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacking.losses import AttackLoss
    from services.science.attacking.objective import Objective
    from services.science.imaging.case import Case


@dataclass(frozen=True)
class GateCase:
    """A batch of one."""

    case_id: str
    images: Tensor  # (1,C,D,H,W) in [0,1]
    labels: Tensor  # (1,D,H,W) int64
    brain: Tensor  # (1,1,D,H,W) bool

    def double(self) -> GateCase:
        """The same in double precision."""
        return GateCase(self.case_id, self.images.double(), self.labels, self.brain)

    def objective(self, model: nn.Module, loss: AttackLoss, *, eot_samples: int = 1) -> Objective:
        """Away from the labels, by that loss over the brain."""
        from services.science.attacking.objective import Objective

        return Objective(
            model, self.images, self.labels, self.labels, False, loss, self.brain[:, 0], eot_samples=eot_samples
        )


def subject_of(case: Case, *, dims: int, device: str = "cpu") -> GateCase:
    """The whole case for a 3-D model; for a 2-D one those slices with the most tumor that go through it at once."""
    import torch

    chosen: slice | np.ndarray = slice(None)
    if dims == 2:
        tumor, brain = ((array != 0).sum((1, 2)) for array in (case.labels, case.brain))
        chosen = np.sort(np.lexsort((-brain, -tumor))[:BATCH_SLICES])

    def tensor(array: np.ndarray) -> Tensor:
        return torch.from_numpy(np.array(array)).to(device)

    return GateCase(
        case.case_id,
        tensor(case.images[:, chosen])[None],
        tensor(case.labels[chosen])[None].long(),
        tensor(case.brain[chosen])[None, None],
    )


def as_volumes(model: nn.Module) -> nn.Module:
    """A model that takes (B,C,D,H,W): itself, or a 2-D one that is given every slice."""
    if getattr(model, "dims", 3) == 3:
        return model
    from services.science.nets.stacked import Stacked

    return Stacked(model)
