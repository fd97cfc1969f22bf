"""A U-Net that may learn to hide its gradients: a control for the checks for gradient masking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.science.anatomy import Anatomy
from services.science.models.unet import Unet

if TYPE_CHECKING:
    from torch import nn


class MaskableUnet(Unet):
    """The plain U-Net; the defense `masked` hides its gradients after training, any other leaves it as it is."""

    def body(self, anatomy: Anatomy) -> nn.Module:
        from ._mask import Masked

        return Masked(super().body(anatomy), len(anatomy.series), len(anatomy.classes))
