"""What a network's own probabilities say of its prediction: the Dice that they expect, and how far they are off.

Per region of one case, on the original grid within the box that the network saw (statistics 14). Probabilities are
made slice by slice from interpolated logits, as label maps are, and summed up at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.bounding_box import bounding_box
from services.science.labels import classes_mask
from services.science.metrics._region_confidence import RegionConfidence

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.imaging.case import Case
    from services.science.metrics._surfaces import Spacing

#: How far from the predicted or the reference region a voxel counts for the calibration error, in mm.
NEAR_MM = 10.0
#: Equal bins of the confidence in [0,1], each open below and closed above (Guo et al., ICML 2017).
BINS = 15

_Mask = NDArray[np.bool_]


def expected_dice(inside: float, total: float, predicted: int, log_absent: float) -> float:
    """Soft Dice confidence (Borges et al., arXiv 2402.10665): the ratio 2 sum_P p / (|P| + sum p).

    `inside` is the sum of the probabilities over the predicted region P, `total` over all voxels. Where nothing is
    predicted, the probability that nothing is there, which is when such a prediction has Dice 1: `log_absent` is the
    sum of log(1 - p), as voxels count as independent given the image, for which that ratio stands, too.
    """
    return 2 * inside / (predicted + total) if predicted else math.exp(log_absent)


def calibration_error(counts: NDArray[np.int64], confidence: NDArray[np.float64], right: NDArray[np.int64]) -> float:
    """Expected calibration error (Naeini et al., AAAI 2015) of voxels in bins, (BINS,) each; 0 without voxels.

    The mean over voxels of |share that is right - mean confidence| of their bin.
    """
    return float(np.abs(right - confidence).sum() / max(int(counts.sum()), 1))


def region_confidences(
    logits: Tensor,
    probabilities: Callable[[Tensor], Tensor],
    predicted: NDArray[np.uint8],
    case: Case,
    regions: Mapping[str, tuple[int, ...]],
) -> dict[str, RegionConfidence]:
    """Of `predicted` (D,H,W), whole original grid, that `to_original` made of `logits` (K,*working grid).

    `probabilities` turns logits (K,...) into those of classes (`nets.probabilities`); the probability of a region is
    the sum over its classes. The calibration error is that of the decision whether a voxel belongs to the region:
    confidence is that probability where it is predicted and 1 minus it elsewhere, right is a voxel where prediction and
    reference agree about the region. Counted are brain voxels within `NEAR_MM` of either.
    """
    from services.science.nets.interpolated_labels import each_slice

    grid = case.grid
    found, true = predicted[grid.box], case.reference[grid.box]
    brain = _on_box(np.asarray(case.brain), grid.box_shape)
    sides = [
        _Side.of(classes, found, true, brain, grid.original_spacing_mm, len(found)) for classes in regions.values()
    ]

    def visit(number: int, plane: Tensor) -> None:
        shares = probabilities(plane).cpu().numpy()
        for side in sides:
            side.add(number, shares[list(side.classes)].sum(0))

    each_slice(logits, grid.box_shape, visit)
    return {name: side.result() for name, side in zip(regions, sides, strict=True)}


@dataclass(frozen=True)
class _Side:
    """Sums of one region, a place for each slice, so that threads share nothing and the order of sums is fixed."""

    classes: tuple[int, ...]
    predicted: _Mask
    true: _Mask
    near: _Mask
    is_empty: bool
    sums: NDArray[np.float64]  # (D, 3): probabilities inside the prediction, all, log(1 - p)
    counts: NDArray[np.int64]  # (D, BINS), as the next two
    confidence: NDArray[np.float64]
    right: NDArray[np.int64]

    @classmethod
    def of(
        cls,
        classes: tuple[int, ...],
        found: NDArray[np.uint8],
        true: NDArray[np.uint8],
        brain: _Mask,
        spacing_mm: Spacing,
        slices: int,
    ) -> _Side:
        masks = classes_mask(found, classes), classes_mask(true, classes)
        bins = (slices, BINS)
        return cls(
            classes,
            *masks,
            near=within_mm(masks[0] | masks[1], spacing_mm, NEAR_MM) & brain,
            is_empty=not masks[0].any(),
            sums=np.zeros((slices, 3)),
            counts=np.zeros(bins, np.int64),
            confidence=np.zeros(bins),
            right=np.zeros(bins, np.int64),
        )

    def add(self, number: int, share: NDArray[np.float32]) -> None:
        """One slice of the region's probability, (H, W)."""
        share = share.clip(0, 1)  # sums of several classes may exceed 1 by rounding
        predicted, near = self.predicted[number], self.near[number]
        with np.errstate(divide="ignore"):
            absent = np.log1p(-share, dtype=np.float64).sum() if self.is_empty else 0.0
        self.sums[number] = share[predicted].sum(dtype=np.float64), share.sum(dtype=np.float64), absent
        if not near.any():
            return
        decided = predicted[near]
        confidence = np.where(decided, share[near], 1 - share[near]).astype(np.float64)
        right = decided == self.true[number][near]
        places = np.clip(np.ceil(confidence * BINS).astype(np.int64) - 1, 0, BINS - 1)
        self.counts[number] = np.bincount(places, minlength=BINS)
        self.confidence[number] = np.bincount(places, confidence, BINS)
        self.right[number] = np.bincount(places[right], minlength=BINS)

    def result(self) -> RegionConfidence:
        """What all slices say."""
        inside, total, absent = self.sums.sum(0)
        expected = expected_dice(inside, total, int(np.count_nonzero(self.predicted)), absent)
        error = calibration_error(self.counts.sum(0), self.confidence.sum(0), self.right.sum(0))
        return RegionConfidence(min(max(float(expected), 0.0), 1.0), error)


def within_mm(mask: _Mask, spacing_mm: Spacing, distance_mm: float) -> _Mask:
    """Voxels whose centre is at most so far from that of a voxel of `mask` (D,H,W)."""
    from scipy.ndimage import distance_transform_edt

    near = np.zeros(mask.shape, np.bool_)
    box = bounding_box(mask)
    if any(side.stop <= side.start for side in box):
        return near
    reach = [math.ceil(distance_mm / size) for size in spacing_mm]
    around = tuple(
        slice(max(side.start - more, 0), min(side.stop + more, length))
        for side, more, length in zip(box, reach, mask.shape, strict=True)
    )
    near[around] = distance_transform_edt(~mask[around], sampling=spacing_mm) <= distance_mm
    return near


def _on_box(brain: _Mask, shape: tuple[int, int, int]) -> _Mask:
    """The brain on the voxels of the box, of which each takes the working voxel that holds its centre."""
    places = [
        ((np.arange(size) + 0.5) * working / size).astype(np.int64)
        for size, working in zip(shape, brain.shape, strict=True)
    ]
    return brain if brain.shape == shape else brain[np.ix_(*places)]
