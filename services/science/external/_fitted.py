"""An external model fitted to an anatomy: volumes of the data's series in, logits of their classes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from torch import Tensor

from services.errors import BadInput
from services.science.anatomy import Anatomy
from services.science.external._class_logits import from_classes, from_regions
from services.science.external._declared import DeclaredNetwork
from services.science.external._normalisation import Limits
from services.science.external._outputs import decisions
from services.science.nets.predictor import Predictor


class FittedNetwork(Predictor):
    """What the channels of a model mean in an anatomy; raises `BadInput` where they do not fit it.

    `limits` are the raw intensities that 0 and 1 stand for, of the series that have fixed ones.
    """

    network_inside: ClassVar[str] = "network"

    def __init__(self, network: DeclaredNetwork, anatomy: Anatomy, limits: Mapping[str, Limits] | None = None) -> None:
        super().__init__()
        declared = network.declared
        for key, sentence in (*declared.misfits(anatomy), *declared.misfits_of_units(limits or {})):
            raise BadInput(f"the model does not fit the data: {key}: {sentence}")
        network.know_limits(limits or {})
        self.dims, self.anatomy, self.network = 3, anatomy, network
        self._series = [anatomy.series.index(name) for name in declared.series]
        self._decisions = None if declared.regions is None else decisions(declared.regions, anatomy)
        self.decides_by_regions = self._decisions is not None

    def forward(self, images: Tensor) -> Tensor:
        """Logits (B,K,D,H,W) of the anatomy's classes from images (B,C,D,H,W) of its series."""
        return self.in_classes(self.channels(images))

    def channels(self, images: Tensor) -> Tensor:
        """Logits (B,N,D,H,W) of its declared channels, from which `in_classes` makes those of classes."""
        found: Tensor = self.network(images[:, self._series])
        return found

    def in_classes(self, logits: Tensor) -> Tensor:
        """Logits (B,K,*size) of the anatomy's classes from those of the declared channels."""
        if self._decisions is not None:
            return from_regions(logits, self._decisions, len(self.anatomy.classes))
        return from_classes(logits, self.network.declared.meanings, self.anatomy.classes)
