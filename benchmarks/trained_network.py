"""A small 3-D UNet trained on phantoms, and the phantoms as attacks see them."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import nn

from services.science import models
from services.science.attacking.inputs import AttackBatch
from services.science.imaging.case import Case, Grid
from services.science.imaging.phantom import make_phantom
from services.science.training.loop import TrainingRun, train
from services.science.training.settings import TrainingSettings


def phantom(number: int, size: int) -> Case:
    """One phantom in the space of the attacks."""
    made = make_phantom(size, np.random.default_rng(number))
    brain = made.images.any(0)
    bounds = [np.percentile(series[brain], (0.5, 99.5)) for series in made.images]
    images = np.stack([(series - a) / (b - a) for series, (a, b) in zip(made.images, bounds, strict=True)])
    images = (images.clip(0, 1) * brain).astype(np.float32)
    shape = (size, size, size)
    grid = Grid(shape, (1.0, 1.0, 1.0), (0, 0, 0), shape, shape)
    return Case(f"phantom-{number}", f"phantom-{number}", images, made.labels, brain, made.labels, grid)


def batch_of(case: Case) -> AttackBatch:
    """The whole case as one batch, to be changed inside the brain."""
    images, labels, brain = (torch.from_numpy(array)[None] for array in (case.images, case.labels, case.brain))
    return AttackBatch(images, labels.long(), brain[None])


def trained(cases: list[Case], epochs: int) -> nn.Module:
    """The network."""
    with tempfile.TemporaryDirectory() as folder:
        epochs_of = train(
            TrainingRun(
                model=models.build({"name": "unet", "dims": 3, "channels": [8, 16, 32, 64]}),
                settings=TrainingSettings(epochs=epochs),
                cases=cases,
                validation=[],
                seed=0,
                device="cpu",
                folder=Path(folder),
            )
        )
        while True:
            try:
                next(epochs_of)
            except StopIteration as end:
                model: nn.Module = end.value
                return model.eval()
