"""An external model fitted to an anatomy: volumes of the data's series in, logits of their classes out."""

from __future__ import annotations

from torch import Tensor

from services.errors import BadInput
from services.science.anatomy import Anatomy
from services.science.external._class_logits import from_classes, from_regions
from services.science.external._declared import DeclaredNetwork
from services.science.external._outputs import decisions
from services.science.nets.predictor import Predictor


class FittedNetwork(Predictor):
    """What the channels of a model mean in an anatomy; raises `BadInput` where they do not fit it."""

    def __init__(self, network: DeclaredNetwork, anatomy: Anatomy) -> None:
        super().__init__()
        declared = network.declared
        for key, sentence in declared.misfits(anatomy):
            raise BadInput(f"the model does not fit the data: {key}: {sentence}")
        self.dims, self.anatomy, self.network = 3, anatomy, network
        self._series = [anatomy.series.index(name) for name in declared.series]
        self._decisions = None if declared.regions is None else decisions(declared.regions, anatomy)

    def forward(self, images: Tensor) -> Tensor:
        """Logits (B,K,D,H,W) of the anatomy's classes from images (B,C,D,H,W) of its series."""
        logits = self.network(images[:, self._series])
        if self._decisions is not None:
            return from_regions(logits, self._decisions, len(self.anatomy.classes))
        return from_classes(logits, self.network.declared.meanings, self.anatomy.classes)
