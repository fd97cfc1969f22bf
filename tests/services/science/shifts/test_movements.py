"""Patients who lie or look otherwise: where things come from, and that labels go along."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.interpolate import BSpline

from services.contracts.shift import SHAPE, SPACING_MM, ShiftContract, case
from services.errors import BadData
from services.science.shifts._movement import Movement
from services.science.shifts.affine import Affine
from services.science.shifts.elastic import Elastic
from services.science.shifts.registration_jitter import RegistrationJitter

PLACES = np.stack(
    np.meshgrid(*((np.arange(n) - (n - 1) / 2) * mm for n, mm in zip(SHAPE, SPACING_MM, strict=True)), indexing="ij")
).astype(np.float32)


def sources(shift: Movement, seed: int) -> np.ndarray:
    """Where each voxel comes from, in mm."""
    return PLACES + shift.displacement_mm(PLACES, SHAPE, np.random.default_rng(seed))


class TestAffine(ShiftContract):
    shift = Affine(severity=1)

    @pytest.mark.parametrize("severity", [1, 5])
    def test_is_a_rigid_motion_within_its_bounds(self, severity: int) -> None:
        for seed in range(20):
            found = sources(Affine(severity=severity), seed).reshape(3, -1)
            matrix, *_ = np.linalg.lstsq(
                np.vstack([PLACES.reshape(3, -1), np.ones(found.shape[1])]).T, found.T, rcond=None
            )
            back, offset = matrix[:3].T, matrix[3]
            np.testing.assert_allclose(back @ back.T, np.eye(3), atol=1e-4)
            assert np.linalg.det(back) == pytest.approx(1, abs=1e-4)
            moved_mm = -back.T @ offset  # of the patient
            assert np.abs(moved_mm).max() <= 8 * severity + 1e-3
            angle = np.degrees(np.arccos((np.trace(back) - 1) / 2))
            assert angle <= np.sqrt(3) * 6 * severity + 1e-3

    def test_labels_stay_on_the_tumor_that_they_mark(self) -> None:
        changed = Affine(severity=1)(case(), seed=4)
        inside, around = changed.images[0][changed.labels == 3], case().images[0][case().labels == 3]
        assert inside.mean() == pytest.approx(around.mean(), rel=0.1)
        assert (changed.labels > 0).sum() == pytest.approx((case().labels > 0).sum(), rel=0.2)

    def test_a_brain_that_leaves_the_image_is_refused(self) -> None:
        small = replace(case(), images=case().images * (case().labels > 0))
        with pytest.raises(
            BadData, match=r"\(severity 5\) moves the brain of case case out of the image; give it a smaller"
        ):
            for seed in range(50):
                Affine(severity=5)(small, seed=seed)


class TestElastic(ShiftContract):
    shift = Elastic(severity=1)

    @pytest.mark.parametrize("severity", [1, 5])
    def test_stays_within_its_maximum_and_leaves_the_corners_at_rest(self, severity: int) -> None:
        for seed in range(5):
            moved = Elastic(severity=severity).displacement_mm(PLACES, SHAPE, np.random.default_rng(seed))
            assert 0 < np.abs(moved).max() <= 6 * severity
            assert np.abs(moved[:, 0, 0, 0]).max() < 0.05 * severity

    def test_is_a_cubic_spline_of_the_inner_control_points(self) -> None:
        points = np.zeros((3, 7, 7, 7))
        points[:, 2:5, 2:5, 2:5] = np.random.default_rng(0).uniform(-6, 6, (3, 3, 3, 3)) * 2
        knots = np.arange(-3, 8)  # four cells, three more knots on each side
        bases = [BSpline.design_matrix((np.arange(n) + 0.5) / n * 4, knots, 3).toarray() for n in SHAPE]
        expected = np.einsum("cijk,di,hj,wk->cdhw", points, *bases)
        found = Elastic(severity=2).displacement_mm(PLACES, SHAPE, np.random.default_rng(0))
        np.testing.assert_allclose(found, expected, atol=1e-4)


class TestRegistrationJitter(ShiftContract):
    shift = RegistrationJitter(severity=3)

    def test_moves_one_series_and_every_series_in_turn(self) -> None:
        moved = []
        for seed in range(20):
            changed = self.shift(case(), seed=seed)
            different = [not np.array_equal(*pair) for pair in zip(changed.images, case().images, strict=True)]
            assert sum(different) == 1
            moved.append(different.index(True))
        assert set(moved) == {0, 1, 2, 3}

    @pytest.mark.parametrize(("severity", "millimetres"), [(1, 1.0), (3, 2.0), (5, 3.0)])
    def test_by_the_stated_distance(self, severity: int, millimetres: float) -> None:
        ramp = np.repeat(PLACES[:, None], 4, axis=1)  # images whose intensity is a coordinate
        steps = []
        for axis in range(3):
            images = ramp[axis] + 1000
            changed = RegistrationJitter(severity=severity)(replace(case(), images=images), seed=0)
            moved = (changed.images - images)[:, 8:-8, 8:-8, 8:-8].mean(axis=(1, 2, 3))
            steps.append(moved[np.abs(moved).argmax()])
        assert np.linalg.norm(steps) == pytest.approx(millimetres, rel=1e-3)
