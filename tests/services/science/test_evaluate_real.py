"""Scores on real label maps, where such data lies beside the checkout; never part of the repository."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import pytest

from services.science.evaluate import score_case

DATA = Path(__file__).parents[4] / "shared" / "data" / "brats2021"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"no BraTS 2021 cases in {DATA}")


def read(case: str) -> tuple[np.ndarray[Any, Any], tuple[float, ...]]:
    image: Any = nibabel.load(DATA / case / f"{case}_seg.nii.gz")
    return np.asarray(image.dataobj), tuple(float(size) for size in image.header.get_zooms())


def test_a_tumor_moved_by_one_voxel_is_one_millimetre_off() -> None:
    truth, spacing = read("BraTS2021_01657")
    scores = score_case(np.roll(truth, 1, axis=2), truth, spacing_mm=spacing, scheme="brats")
    found = {(score.region, score.metric): score for score in scores}
    assert {found[region, "hd95"].value for region in ("WT", "TC", "ET")} == {1.0}
    assert {found[region, "nsd"].value for region in ("WT", "TC", "ET")} == {1.0}
    assert 0.8 < found["ET", "dice"].value < found["WT", "dice"].value < 1


def test_a_case_without_enhancing_tumor_is_scored_by_the_empty_rule() -> None:
    truth, spacing = read("BraTS2021_01480")
    invented = truth.copy()
    invented[100:104, 100:104, 70:74] = 4
    clean, attacked = (
        score_case(labels, truth, spacing_mm=spacing, scheme="brats", regions=["ET"]) for labels in (truth, invented)
    )
    assert [(score.value, score.state) for score in clean] == [(value, "both_empty") for value in (1.0, 0.0, 1.0)]
    assert [score.value for score in attacked] == pytest.approx([0.0, 373.128664, 0.0], abs=1e-6)
    assert {score.state for score in attacked} == {"reference_empty"}
