"""A network of slices as one of volumes."""

from __future__ import annotations

from torch import Tensor, nn

from services.science.anatomy import anatomy_of


class Stacked(nn.Module):
    """Every axial slice of a volume is an item of the 2-D network's batch."""

    network_inside = "model"

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model, self.anatomy = model, anatomy_of(model)

    def forward(self, volumes: Tensor) -> Tensor:
        """Logits (B,K,D,H,W) of volumes (B,C,D,H,W)."""
        slices = volumes.transpose(1, 2)
        logits: Tensor = self.model(slices.flatten(0, 1))
        return logits.view(*slices.shape[:2], *logits.shape[1:]).transpose(1, 2)
