"""Residual U-Net with deep supervision (Isensee et al., BrainLes 2017; nnU-Net, Nature Methods 2021), by MONAI."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import Field, model_validator
from typing_extensions import override

from services.science.anatomy import BRATS, Anatomy
from services.science.models._layer_sizes import convolution, instance_norm
from services.science.models.base import MOST_LEVELS, FeatureMaps, Model

if TYPE_CHECKING:
    from torch import nn


class Dynunet(Model):
    """Two convolutions per residual block, instance norm, leaky ReLU; coarser heads help the training."""

    filters: Annotated[tuple[FeatureMaps, ...], Field(min_length=3, max_length=MOST_LEVELS)] = Field(
        (8, 16, 32, 64, 128), description="Feature maps per level, the finest first."
    )
    deep_supervision: Annotated[int, Field(ge=0, le=MOST_LEVELS)] = Field(
        2, description="Coarser heads beside the final one."
    )
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
    def parameter_count(self, anatomy: Anatomy = BRATS) -> int:
        widths, classes = self.filters, len(anatomy.classes)
        down = sum(map(self._block, (len(anatomy.series), *widths[:-1]), widths, (False, *[True] * (len(widths) - 1))))
        up = sum(
            convolution(coarse, fine, 2, self.dims, bias=False) + self._two_convolutions(2 * fine, fine)
            for fine, coarse in pairwise(widths)
        )
        heads = widths[: 1 + self.deep_supervision]
        return down + up + sum(convolution(width, classes, 1, self.dims) for width in heads)

    def _block(self, inputs: int, outputs: int, strided: bool) -> int:
        """Of the way down: two convolutions, and one beside them in a residual block where the shape changes."""
        beside = self.residual and (strided or inputs != outputs)
        extra = convolution(inputs, outputs, 1, self.dims, bias=False) + instance_norm(outputs) if beside else 0
        return self._two_convolutions(inputs, outputs) + extra

    def _two_convolutions(self, inputs: int, outputs: int) -> int:
        convolutions = sum(convolution(width, outputs, 3, self.dims, bias=False) for width in (inputs, outputs))
        return convolutions + 2 * instance_norm(outputs)

    @override
    def body(self, anatomy: Anatomy) -> nn.Module:
        from services.science.nets.dynunet import DynUNet

        return DynUNet(
            self.dims,
            len(anatomy.series),
            len(anatomy.classes),
            self.filters,
            coarse_heads=self.deep_supervision,
            residual=self.residual,
        )
