"""A quick score while training: hard Dice on the working grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from services.science.case import Case
from services.science.evaluate import region_dice
from services.science.predict import labels_of, predict_logits

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter


def mean_dice(model: Segmenter, cases: Sequence[Case]) -> float:
    """Mean over the cases and over WT, TC, ET; a region empty in both maps counts 1."""
    return float(np.mean([score for case in cases for score in case_dice(model, case).values()]))


def case_dice(model: Segmenter, case: Case) -> dict[str, float]:
    """Dice of one case per region."""
    import torch

    device = next(model.parameters()).device
    predicted = labels_of(predict_logits(model, torch.from_numpy(np.array(case.images)).to(device)))
    return region_dice(predicted, np.asarray(case.labels))
