"""Items of a training step, as an adversary is given them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from services.contracts.defense import make_run
from services.science.defenses._adversarial_items import StepItems
from services.science.nets.segmenter import Segmenter


def step_items(*, progress: float = 1.0, places: tuple[int, ...] = (0, 1), seed: int = 0) -> StepItems:
    """Two volumes, in the middle of a training."""
    cases = make_run(Path("unused")).cases
    images, labels, brain = (
        torch.from_numpy(np.stack([getattr(case, name) for case in cases])) for name in ("images", "labels", "brain")
    )
    return StepItems(images, labels.long(), brain[:, None], places, seed, progress)


def network(dims: int = 3) -> Segmenter:
    """An untrained network that is training."""
    return make_run(Path("unused"), dims).model.build(seed=3).train()


def change(found: Tensor, items: StepItems) -> Tensor:
    """How far each value moved, which it may inside the brain only."""
    moved = (found.double() - items.images.double()).abs()
    assert not moved[~items.brain.expand_as(moved)].any()
    return moved
