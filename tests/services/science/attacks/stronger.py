"""How right a tiny model still is on given images."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from services.science.anatomy import BRATS
from services.science.metrics._hard_dice import HardDice
from services.science.nets.argmax import argmax
from services.science.nets.freezing import frozen


def scores(model: nn.Module, images: Tensor, labels: Tensor, mask: Tensor | None = None) -> Tensor:
    """The score that attacks minimise, per subject."""
    scored = None if mask is None else mask.any(1)
    with frozen(model), torch.no_grad():
        return HardDice(labels, BRATS.regions.values(), scored)(argmax(model(images)))
