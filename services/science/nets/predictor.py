"""The base class of networks that are scored and attacked: our own, windowed and external ones."""

from __future__ import annotations

from typing import ClassVar

from torch import nn

from services.science.anatomy import Anatomy


class Predictor(nn.Module):
    """Images (B,C,*size) in [0,1] of the series of its `anatomy` in, logits (B,K,*size) of its classes out.

    A 3-D one takes volumes, a 2-D one axial slices.
    """

    #: The child that is the network itself, or nearer to it (`nets.bfloat16`).
    network_inside: ClassVar[str]

    #: Whether its logits are margins of decisions about regions, and not those of a softmax over classes (methods R5).
    decides_by_regions: bool = False

    dims: int
    anatomy: Anatomy
