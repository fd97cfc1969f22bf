"""Plain U-Net (Ronneberger et al., MICCAI 2015; in 3-D Cicek et al., MICCAI 2016), as MONAI builds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.anatomy import Anatomy
from services.science.models.base import Model

if TYPE_CHECKING:
    from torch import nn


class Unet(Model):
    """Strided convolutions down, transposed ones up, instance norm, PReLU; no residual units unless asked for."""

    channels: Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(min_length=2)] = Field(
        (16, 32, 64, 128), description="Feature maps per level, the finest first."
    )
    num_res_units: Annotated[int, Field(ge=0)] = Field(
        0, description="Convolutions in the residual unit of each level; 0: one plain convolution."
    )

    @property
    @override
    def multiple(self) -> int:
        return int(2 ** (len(self.channels) - 1))

    @override
    def body(self, anatomy: Anatomy) -> nn.Module:
        from monai.networks.nets.unet import UNet

        from services.science.nets.single_head import SingleHead

        network = UNet(
            spatial_dims=self.dims,
            in_channels=len(anatomy.series),
            out_channels=len(anatomy.classes),
            channels=self.channels,
            strides=[2] * (len(self.channels) - 1),
            num_res_units=self.num_res_units,
            norm=("instance", {"affine": True}),
        )
        return SingleHead(network)
