"""The validation score of an epoch: hard Dice on the working grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from services.science.evaluate import region_dice
from services.science.imaging.case import Case
from services.science.nets.predict import BATCH_SLICES, labels_of, predict_logits
from services.science.training.process_group import SINGLE_PROCESS, ProcessGroup

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter


def validation_dice(
    model: Segmenter, cases: Sequence[Case], batch_slices: int = BATCH_SLICES, group: ProcessGroup = SINGLE_PROCESS
) -> float | None:
    """Mean over the cases and over the regions, in [0,1]; a region empty in both maps counts 1. None without cases.

    The processes of a group share the cases.
    """
    if not cases:
        return None
    own = {number: case_dice(model, cases[number], batch_slices) for number in group.subset(range(len(cases)))}
    found = {number: scores for part in group.all_gather(own) for number, scores in part.items()}
    return float(np.mean([score for number in range(len(cases)) for score in found[number].values()]))


def case_dice(model: Segmenter, case: Case, batch_slices: int = BATCH_SLICES) -> dict[str, float]:
    """Dice of one case per region."""
    import torch

    device = next(model.parameters()).device
    images = torch.from_numpy(np.array(case.images)).to(device)
    predicted = labels_of(predict_logits(model, images, batch_slices=batch_slices))
    return region_dice(predicted, np.asarray(case.labels), model.anatomy)
