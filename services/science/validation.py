"""A quick score while training: hard Dice on the working grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from services.science.case import Case
from services.science.labels import region_mask
from services.science.predict import labels_of, predict_logits

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter

REGIONS = ("WT", "TC", "ET")


def mean_dice(model: Segmenter, cases: Sequence[Case]) -> float:
    """Mean over the cases and over WT, TC, ET; a region empty in both maps counts 1."""
    return float(np.mean([score for case in cases for score in case_dice(model, case).values()]))


def case_dice(model: Segmenter, case: Case) -> dict[str, float]:
    """Dice of one case per region."""
    import torch

    device = next(model.parameters()).device
    predicted = labels_of(predict_logits(model, torch.from_numpy(np.array(case.images)).to(device)))
    truth = np.asarray(case.labels)
    return {region: _dice(region_mask(predicted, region), region_mask(truth, region)) for region in REGIONS}


def _dice(a: NDArray[np.bool_], b: NDArray[np.bool_]) -> float:
    size = int(a.sum()) + int(b.sum())
    return 2 * int((a & b).sum()) / size if size else 1.0
