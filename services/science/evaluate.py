"""Predicted against true label maps: one score per region and metric."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from services.errors import BadData, BadInput
from services.outside import shortened
from services.science import metrics as plugins
from services.science.anatomy import BRATS, Anatomy
from services.science.imaging.bounding_box import bounding_box
from services.science.labels import BACKGROUND, LabelScheme, classes_mask, require_scheme, to_internal
from services.science.metrics._hard_dice import HardDice
from services.science.metrics._mask_pair import MaskPair, MaskState, diagonal_mm, require_spacing
from services.science.metrics.base import Metric

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.metrics._region_confidence import RegionConfidence

#: Implementation / surface / directions / percentile. Numbers of different implementations are never compared.
METRIC_IMPL = "robustseg-1/voxel/max-directed/linear"

#: Metrics that no list names: they are scored of the network's probabilities, where these are asked for.
CONFIDENCE = ("expected_dice", "calibration_error")

MetricLike = str | Mapping[str, Any] | Metric


class CaseScore(NamedTuple):
    """One number of one case, always finite."""

    region: str
    metric: str
    value: float
    state: MaskState
    reference_voxels: int
    prediction_voxels: int


def score_case(
    predicted: ArrayLike,
    truth: ArrayLike,
    *,
    spacing_mm: Sequence[float],
    scheme: str,
    metrics: Iterable[MetricLike] = ("dice", "hd95", "nsd"),
    regions: Sequence[str] = ("WT", "TC", "ET"),
    empty_penalty_mm: float | None = None,
    anatomy: Anatomy = BRATS,
    confidences: Mapping[str, RegionConfidence] | None = None,
) -> list[CaseScore]:
    """Scores in the order of `regions`, then `metrics` (names, specs or plug-ins).

    With `confidences`, what the network itself says of each region, `CONFIDENCE` follows the metrics.

    Both label maps (D, H, W) lie on the original grid and use `scheme` ("internal", "brats", "brats2023", "msd");
    `spacing_mm` is in the order of their axes; `anatomy` says which labels a region holds. Where exactly one mask is
    empty a distance is `empty_penalty_mm`, by default the diagonal of the volume. Raises `BadInput`.
    """
    chosen = require_metrics(metrics)
    if confidences is not None:
        chosen += [plugins.build({"name": name}) for name in CONFIDENCE]
    meaning = LabelScheme.identity(len(anatomy.classes)) if scheme == "internal" else require_scheme(scheme)
    spacing = require_spacing(spacing_mm)
    prediction = _Foreground.of(predicted, meaning, "the predicted label map")
    reference = _Foreground.of(truth, meaning, "the true label map")
    if prediction.shape != reference.shape:
        raise BadInput(
            f"the predicted label map has the shape {prediction.shape}, the true one {reference.shape}: "
            "bring the prediction back to the original grid before it is scored"
        )
    penalty = _penalty(empty_penalty_mm, diagonal_mm(reference.shape, spacing))
    box = _around(prediction.box, reference.box)
    found, true = prediction.within(box), reference.within(box)
    scores = []
    for region in regions:
        classes = anatomy.require_region(region)
        masks = classes_mask(true, classes), classes_mask(found, classes)
        pair = MaskPair(*masks, spacing, penalty, None if confidences is None else confidences[region])
        counts = pair.reference_voxels, pair.prediction_voxels
        scores += [CaseScore(region, metric.name, metric.score(pair), pair.state, *counts) for metric in chosen]
    return scores


def region_dice(
    predicted: NDArray[np.uint8] | Tensor, truth: NDArray[np.uint8] | Tensor, anatomy: Anatomy = BRATS
) -> dict[str, float]:
    """Dice per region of two maps of class numbers, any equal shape, on the device they lie on.

    The quick score of a training epoch; a region empty in both maps counts 1. Raises `BadInput`.
    """
    import torch

    classes = len(anatomy.classes)
    maps = [given if isinstance(given, torch.Tensor) else torch.tensor(given) for given in (predicted, truth)]
    if maps[0].shape != maps[1].shape:
        raise BadInput(f"label maps of the shapes {tuple(predicted.shape)} and {tuple(truth.shape)} do not match")
    if any(labels.numel() and not 0 <= int(labels.min()) <= int(labels.max()) < classes for labels in maps):
        raise BadInput(f"region_dice takes label maps in the internal scheme, with the values 0 to {classes - 1}")
    found = HardDice(maps[1][None], anatomy.regions.values(), classes=classes).per_region(maps[0][None])
    return dict(zip(anatomy.regions, found[:, 0].tolist(), strict=True))


def metric_impl(metrics: Iterable[MetricLike]) -> str:
    """`METRIC_IMPL` and whatever the metrics' parameters change about it, such as "/nsd(tolerance_mm=2.0)".

    A metric from outside is named with its code: numbers of two versions are never compared.
    """
    text = METRIC_IMPL
    for metric in require_metrics(metrics):
        changed = metric.model_dump(mode="json", exclude_defaults=True) | metric.version_of_code()
        if metric.code:
            changed["code"] = shortened(metric.code)
        if changed:
            text += f"/{metric.name}({', '.join(f'{key}={value}' for key, value in changed.items())})"
    return text


def require_metrics(metrics: Iterable[MetricLike]) -> list[Metric]:
    """Plug-ins from names, specs and plug-ins.

    Raises `BadInput` when one does not exist, comes twice or speaks of a certificate or of the network's confidence.
    """
    chosen = [_require_metric(metric) for metric in ([metrics] if isinstance(metrics, str) else metrics)]
    names = [metric.name for metric in chosen]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise BadInput(f"metrics: {twice[0]!r} is listed twice; a score is named by its metric alone")
    for metric in chosen:
        if metric.certified:
            raise BadInput(f"metrics: {metric.name!r} needs a certificate, so that only certify jobs score it")
        if metric.of_confidence:
            raise BadInput(
                f"metrics: {metric.name!r} needs the network's probabilities: set evaluation.confidence to true in a "
                "sweep file instead, and it is scored beside the metrics"
            )
    return chosen


def _require_metric(metric: MetricLike) -> Metric:
    if isinstance(metric, Metric):
        return metric
    return plugins.build({"name": metric} if isinstance(metric, str) else metric)


class _Foreground(NamedTuple):
    """What of a label map is not background: most of a head is, and nothing needs to be computed there."""

    labels: NDArray[np.uint8]  # in the internal scheme, within the box
    box: tuple[slice, ...]
    shape: tuple[int, ...]  # of the whole map

    @classmethod
    def of(cls, given: ArrayLike, scheme: LabelScheme, source: str) -> Self:
        """Raises `BadData` naming `source`."""
        values = np.asarray(given)
        if values.ndim != 3 or values.dtype.kind not in "iuf":
            raise BadData(
                f"{source}: expected whole numbers of the shape (D, H, W), got {values.dtype} of the shape "
                f"{values.shape}"
            )
        empty = scheme.label_of.get(0) == BACKGROUND  # zeros outside the box are known to be right
        box = bounding_box(values) if empty else tuple(slice(0, size) for size in values.shape)
        return cls(to_internal(values[box], scheme, source=source), box, values.shape)

    def within(self, box: tuple[slice, ...]) -> NDArray[np.uint8]:
        """The labels in a box that holds all of them."""
        labels = np.full([side.stop - side.start for side in box], BACKGROUND, np.uint8)
        inner = (slice(own.start - side.start, own.stop - side.start) for own, side in zip(self.box, box, strict=True))
        labels[tuple(inner)] = self.labels
        return labels


def _around(first: tuple[slice, ...], second: tuple[slice, ...]) -> tuple[slice, ...]:
    """The smallest box around two; an empty one counts nothing."""
    boxes = [box for box in (first, second) if all(side.stop > side.start for side in box)] or [first]
    sides = zip(*boxes, strict=True)
    return tuple(slice(min(side.start for side in of), max(side.stop for side in of)) for of in sides)


def _penalty(given: float | None, default: float) -> float:
    if given is None:
        return default
    if not (np.isfinite(given) and given >= 0):
        raise BadInput(f"empty_penalty_mm: expected a distance of at least 0 mm, got {given}")
    return float(given)
