"""Residual U-Net with deep supervision (Isensee et al., BrainLes 2017; nnU-Net, Nature Methods 2021), by MONAI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import Field, model_validator
from typing_extensions import override

from services.science.anatomy import Anatomy
from services.science.models.base import Model

if TYPE_CHECKING:
    from torch import nn


class Dynunet(Model):
    """Two convolutions per residual block, instance norm, leaky ReLU; coarser heads help the training."""

    filters: Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(min_length=3)] = Field(
        (8, 16, 32, 64, 128), description="Feature maps per level, the finest first."
    )
    deep_supervision: Annotated[int, Field(ge=0)] = Field(2, description="Coarser heads beside the final one.")
    residual: bool = Field(True, description="Residual blocks; false: plain ones.")

    @model_validator(mode="after")
    def _heads_fit(self) -> Self:
        if self.deep_supervision > len(self.filters) - 2:
            raise ValueError(f"deep_supervision at most {len(self.filters) - 2}, two less than the number of filters")
        return self

    @property
    @override
    def multiple(self) -> int:
        return int(2 ** (len(self.filters) - 1))

    @override
    def body(self, anatomy: Anatomy) -> nn.Module:
        from monai.networks.nets.dynunet import DynUNet

        from services.science.nets.deep_dynunet import DeepDynUNet

        levels = len(self.filters)
        network = DynUNet(
            spatial_dims=self.dims,
            in_channels=len(anatomy.series),
            out_channels=len(anatomy.classes),
            kernel_size=[3] * levels,
            strides=[1, *[2] * (levels - 1)],
            upsample_kernel_size=[2] * (levels - 1),
            filters=self.filters,
            norm_name=("instance", {"affine": True}),
            deep_supervision=self.deep_supervision > 0,
            deep_supr_num=max(self.deep_supervision, 1),
            res_block=self.residual,
        )
        return DeepDynUNet(network)
