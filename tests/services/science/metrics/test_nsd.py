from __future__ import annotations

import numpy as np
import pytest
import torch
from monai.metrics import compute_surface_dice

from services.contracts.metric import (
    ISOTROPIC,
    Mask,
    MetricContract,
    Spacing,
    awkward_pairs,
    cube,
    pair,
    slow_distances,
)
from services.errors import BadInput
from services.science import metrics
from services.science.metrics.nsd import Nsd


class TestNsd(MetricContract):
    metric = Nsd()

    def slow(self, reference: Mask, prediction: Mask, spacing: Spacing) -> float:
        distances = np.concatenate(slow_distances(reference, prediction, spacing))
        return float((distances <= 1.0).mean())


class TestNsdWithAnotherTolerance(MetricContract):
    metric = Nsd(tolerance_mm=2.5)

    def slow(self, reference: Mask, prediction: Mask, spacing: Spacing) -> float:
        distances = np.concatenate(slow_distances(reference, prediction, spacing))
        return float((distances <= 2.5).mean())


@pytest.mark.parametrize("spacing_mm", [0.1, 0.3, 0.7, 1.1])
def test_a_surface_exactly_at_the_tolerance_counts_as_within(spacing_mm: float) -> None:
    shape = (20, 20, 20)
    masks = pair(cube(shape, (6, 5, 5), 6), cube(shape, (7, 5, 5), 6), (spacing_mm, 50.0, 50.0))
    assert Nsd(tolerance_mm=spacing_mm).score(masks) == 1
    assert Nsd(tolerance_mm=spacing_mm * 0.999).score(masks) < 1


def test_a_tolerance_below_zero_is_refused() -> None:
    with pytest.raises(BadInput, match=r"tolerance_mm.*greater than or equal to 0"):
        metrics.build({"name": "nsd", "tolerance_mm": -1})


@pytest.mark.parametrize("name", sorted(set(awkward_pairs()) - {"a plane", "a line"}))  # read as 2-D by MONAI
@pytest.mark.parametrize("spacing", [ISOTROPIC, (3.0, 0.9, 0.35)])
def test_agrees_with_monai(name: str, spacing: Spacing) -> None:
    reference, prediction = (torch.from_numpy(mask[None, None].astype(np.float32)) for mask in awkward_pairs()[name])
    expected = float(
        compute_surface_dice(
            y_pred=prediction,
            y=reference,
            class_thresholds=[1.0],
            include_background=True,
            spacing=spacing,
            use_subvoxels=False,
        )
    )
    assert Nsd().score(pair(*awkward_pairs()[name], spacing)) == pytest.approx(expected, abs=1e-6)
