"""Whole volumes through a 2-D or 3-D network, and predictions back on the grid on which they are scored."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from services.errors import BadInput
from services.science.labels import BACKGROUND
from services.science.nets.argmax import argmax
from services.science.nets.freezing import whole_float32
from services.science.nets.interpolated_labels import interpolated_labels
from services.seeds import derive

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.imaging.case import Grid
    from services.science.nets.predictor import Predictor


#: How many slices a 2-D network is given at once, to predict or to attack them.
BATCH_SLICES = 16
#: The seed of all predictions by vote: attacks and certificates use other draws.
_VOTES = derive(0, "votes")


def predict_logits(model: Predictor, images: Tensor, *, batch_slices: int = BATCH_SLICES) -> Tensor:
    """Logits (K, D, H, W) of images (C, D, H, W) in [0,1], on their device, without a gradient.

    A 2-D network sees axial slices, `batch_slices` at a time. The model's mode (train or eval) is restored. Of a
    network that draws noise, the shares of votes for each class, from draws that are the same for all images and that
    no attack has seen.
    """
    from services.science.nets.transforms import noise_of

    noise = noise_of(model)
    if noise is None:
        return _one_pass(model, images, batch_slices)
    votes = noisy_votes(model, images, noise.votes, seed=_VOTES, batch_slices=batch_slices)
    return reduce(add, votes) / noise.votes


def noisy_votes(
    model: Predictor, images: Tensor, count: int, *, seed: int, batch_slices: int = BATCH_SLICES
) -> Iterator[Tensor]:
    """`count` predictions of a network that draws noise, as votes (K, D, H, W): 1 for the most likely class, else 0.

    Raises `BadInput` for a network that draws no noise.
    """
    import torch

    from services.science.nets.transforms import require_noise

    require_noise(model).seed(seed)
    for _ in range(count):
        logits = _one_pass(model, images, batch_slices)
        yield torch.zeros_like(logits).scatter_(0, argmax(logits[None]).long(), 1.0)


def _one_pass(model: Predictor, images: Tensor, batch_slices: int) -> Tensor:
    import torch

    if images.ndim != 4:
        raise BadInput(f"a prediction takes one volume (C, D, H, W), got the shape {tuple(images.shape)}")
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad(), whole_float32():
            if model.dims == 3:
                logits: Tensor = model(images[None])[0]
                return logits
            slices = torch.split(images.transpose(0, 1), batch_slices)
            return torch.cat([model(batch) for batch in slices]).transpose(0, 1)
    finally:
        model.train(was_training)


def labels_of(logits: Tensor) -> NDArray[np.uint8]:
    """The most likely class per voxel, (D, H, W), of logits (K, D, H, W)."""
    return argmax(logits[None])[0].cpu().numpy()


def to_original(logits: Tensor, grid: Grid) -> NDArray[np.uint8]:
    """Label map on the whole original grid, from logits (K, D, H, W) on the working grid.

    Logits are interpolated trilinearly to the box of the working grid (voxel centres of both cover the same box), then
    the most likely class is taken; outside the box is background.
    """
    if tuple(logits.shape[1:]) != grid.working_shape:
        raise BadInput(f"logits of the shape {tuple(logits.shape)} do not fit the working grid {grid.working_shape}")
    labels = np.full(grid.original_shape, BACKGROUND, np.uint8)
    labels[grid.box] = interpolated_labels(logits, grid.box_shape) if grid.resampled else labels_of(logits)
    return labels
