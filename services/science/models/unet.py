"""Plain U-Net (Ronneberger et al., MICCAI 2015; in 3-D Cicek et al., MICCAI 2016), parameter by parameter MONAI's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.anatomy import BRATS, Anatomy
from services.science.models._layer_sizes import convolution, instance_norm
from services.science.models.base import MOST_LEVELS, FeatureMaps, Model

if TYPE_CHECKING:
    from torch import nn


class Unet(Model):
    """Strided convolutions down, transposed ones up, instance norm, PReLU; no residual units unless asked for."""

    channels: Annotated[tuple[FeatureMaps, ...], Field(min_length=2, max_length=MOST_LEVELS)] = Field(
        (16, 32, 64, 128), description="Feature maps per level, the finest first."
    )
    num_res_units: Annotated[int, Field(ge=0, le=100)] = Field(
        0, description="Convolutions in the residual unit of each level; 0: one plain convolution."
    )

    @property
    @override
    def multiple(self) -> int:
        return int(2 ** (len(self.channels) - 1))

    @override
    def parameter_count(self, anatomy: Anatomy = BRATS) -> int:
        widths, finest = self.channels, len(anatomy.classes)
        inputs = (len(anatomy.series), *widths[:-2])
        outputs = (finest, *widths[:-2])  # of the way up, level by level
        down = sum(map(self._down, inputs, widths[:-1]))
        bottom = self._down(widths[-2], widths[-1], strided=False)
        joined = (*(2 * width for width in widths[:-2]), widths[-2] + widths[-1])
        up = sum(map(self._up, joined, outputs, (True, *[False] * (len(widths) - 2))))
        return down + bottom + up

    def _down(self, inputs: int, outputs: int, strided: bool = True) -> int:
        """Convolutions, each with norm and PReLU, and in a residual unit one beside them where the shape changes."""
        first = convolution(inputs, outputs, 3, self.dims) + self._after(outputs)
        further = max(self.num_res_units - 1, 0) * (convolution(outputs, outputs, 3, self.dims) + self._after(outputs))
        beside = self.num_res_units > 0 and (strided or inputs != outputs)
        return first + further + (convolution(inputs, outputs, 3 if strided else 1, self.dims) if beside else 0)

    def _up(self, inputs: int, outputs: int, last: bool) -> int:
        """A transposed convolution, then the residual unit if there are any; the logits come without norm."""
        transposed = convolution(inputs, outputs, 3, self.dims)
        if not self.num_res_units:
            return transposed + (0 if last else self._after(outputs))
        unit = convolution(outputs, outputs, 3, self.dims) + (0 if last else self._after(outputs))
        return transposed + self._after(outputs) + unit

    @staticmethod
    def _after(channels: int) -> int:
        return instance_norm(channels) + 1  # the slope of PReLU

    @override
    def body(self, anatomy: Anatomy) -> nn.Module:
        from services.science.nets.single_head import SingleHead
        from services.science.nets.unet import UNet

        network = UNet(
            self.dims, len(anatomy.series), len(anatomy.classes), self.channels, residual_units=self.num_res_units
        )
        return SingleHead(network)
