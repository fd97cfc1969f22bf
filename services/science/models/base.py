"""The base class of architectures: each builds a `Segmenter` whose initial weights depend on its seed only."""

from __future__ import annotations

import math
from abc import abstractmethod
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from services.errors import RobustError, first_line
from services.plugin import Plugin
from services.science.anatomy import BRATS, Anatomy

if TYPE_CHECKING:
    from torch import nn

    from services.science.nets.segmenter import Segmenter

#: Of one level of a network, and how many levels it may have: far more than any that was ever published.
FeatureMaps = Annotated[int, Field(ge=1, le=16_384)]
MOST_LEVELS = 12


class Model(Plugin):
    """One architecture for 2-D (axial slices) or 3-D images, with logits for the classes of an anatomy.

    Normalisation layers must treat every image by itself (instance norm): the items of a batch are
    independent of each other, and a network behaves alike in training and in evaluation.
    """

    dims: Literal[2, 3] = Field(3, description="2: axial slices; 3: volumes.")

    @property
    @abstractmethod
    def multiple(self) -> int:
        """The product of the strides: what image sizes are padded to a multiple of."""

    def parameter_count(self, anatomy: Anatomy = BRATS) -> int | None:
        """How many numbers a training of `body` learns, by a formula that needs no torch; None: nobody says.

        `plan` shows it, and refuses a network that nobody can build.
        """
        return None

    def told_parameter_count(self, anatomy: Anatomy = BRATS) -> int | None:
        """`parameter_count`; None where that is of another body than this one, or where a class from outside fails."""
        above = type(self).__mro__
        body, count = (
            next(place for place, cls in enumerate(above) if method in vars(cls))
            for method in ("body", "parameter_count")
        )
        if body < count:  # inherited from an architecture whose body this one changes
            return None
        try:
            found = self.parameter_count(anatomy)
        except Exception:
            if not self.code:
                raise
            return None
        return found if isinstance(found, int) and found >= 0 else None

    @abstractmethod
    def body(self, anatomy: Anatomy) -> nn.Module:
        """The network from z-scored images, a channel per series, to logits, one per class.

        What it takes and returns: see `services.science.nets.segmenter.Segmenter`.
        """

    def build(self, *, seed: int = 0, anatomy: Anatomy = BRATS) -> Segmenter:
        """A new network on the CPU; equal seeds give equal weights, and the global generator stays untouched."""
        import torch

        from services.science.nets.segmenter import Segmenter

        with torch.random.fork_rng(devices=[]):
            torch.default_generator.manual_seed(seed)
            body = self.body(anatomy)
        multiple = self.multiple
        if not isinstance(multiple, int) or multiple < 1:
            raise RobustError(f"model {self.name!r} has the multiple {multiple!r}, expected a whole number from 1 on")
        if not isinstance(body, torch.nn.Module):
            raise RobustError(
                f"model {self.name!r} returned {type(body).__name__} as its body, expected a torch module"
            )
        network = Segmenter(body, dims=self.dims, multiple=multiple, anatomy=anatomy)
        if self.code:
            self._require_logits(network)
        return network

    def _require_logits(self, network: Segmenter) -> None:
        """Raises `RobustError` for a network from outside whose logits are not one per class and voxel."""
        import torch

        side = 2 * math.lcm(self.multiple, 8)
        size = (side,) * self.dims
        classes = len(network.anatomy.classes)
        try:
            with torch.no_grad():
                found = network.eval()(torch.zeros(1, len(network.anatomy.series), *size))
            words = f"returned logits of shape {tuple(found.shape)}"
        except Exception as error:
            words = f"failed with {type(error).__name__}: {first_line(error)}"
        else:
            if found.shape == (1, classes, *size):
                network.train()
                return
        raise RobustError(f"model {self.name!r} {words} for images of {side} voxels a side, expected {classes} classes")
