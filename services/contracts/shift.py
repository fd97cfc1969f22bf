"""What every natural shift must keep, whatever it computes: the test class of each shift inherits this one."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import ClassVar

import numpy as np
import torch

from services.science import shifts
from services.science.imaging.nifti import Geometry, RawCase
from services.science.imaging.preprocess import preprocess
from services.science.shifts._artefact import Artefact
from services.science.shifts._movement import Movement
from services.science.shifts.base import Array3D, GradedShift, Shift

SPACING_MM = (3.0, 1.0, 2.0)
SHAPE = (24, 60, 32)


@cache
def case(name: str = "case") -> RawCase:
    """An ellipsoid of a brain with a tumor off its centre, in voxels of unequal sides; the arrays cannot be written."""
    z, y, x = np.meshgrid(*(np.linspace(-1, 1, size) for size in SHAPE), indexing="ij")
    brain = z**2 + y**2 + x**2 < 0.6
    depth = np.sqrt((z - 0.1) ** 2 + (y + 0.2) ** 2 + (x - 0.15) ** 2)
    labels = np.select([depth < 0.12, depth < 0.22, depth < 0.3], [1, 3, 2], 0)
    images = [300 + 60 * np.cos(3 * z + s) * np.sin(4 * y) + 40 * np.cos(5 * x + s) + 50 * labels for s in range(4)]
    arrays = (np.stack(images) * brain).astype(np.float32), (labels * brain).astype(np.uint8)
    for array in arrays:
        array.setflags(write=False)
    affine = np.diag([-SPACING_MM[2], -SPACING_MM[1], SPACING_MM[0], 1.0])  # axes L, P, S as in BraTS
    return RawCase(name, name, *arrays, Geometry(SHAPE[::-1], affine))


def alike() -> RawCase:
    """The same with four equal series."""
    return replace(case(), images=case().images[[0, 0, 0, 0]])


def spoil(shift: Artefact, image: Array3D, seed: int = 0) -> Array3D:
    """One series as the plug-in alone makes it."""
    return shift.spoil(image, SPACING_MM, np.random.default_rng(seed))


class ShiftContract:
    """`shift` is the plug-in under test; `draws` says whether it has random parameters."""

    shift: ClassVar[Shift]
    draws: ClassVar[bool] = True

    @property
    def moves(self) -> bool:
        """Whether it moves the patient, labels included; overridden for a shift that does and is no `Movement`."""
        return isinstance(self.shift, Movement)

    def test_keeps_shapes_and_dtypes(self) -> None:
        changed = self.shift(case(), seed=0)
        for name, dtype in (("images", np.float32), ("labels", np.uint8), ("brain", np.bool_)):
            array = getattr(changed, name)
            assert (array.shape, array.dtype) == (getattr(case(), name).shape, dtype)
        assert (changed.case_id, changed.geometry) == (case().case_id, case().geometry)

    def test_is_finite_nowhere_negative_and_zero_outside_the_brain(self) -> None:
        for severe in self.in_all_severities():
            changed = severe(case(), seed=1)
            assert np.isfinite(changed.images).all()
            assert changed.images.min() >= 0
            assert not changed.images[:, ~changed.brain].any()
            assert not changed.labels[~changed.brain].any()

    def test_changes_images_and_more_so_when_it_is_severe(self) -> None:
        clean = case().images
        mild, *_, worst = (np.abs(severe(case(), seed=1).images - clean).mean() for severe in self.in_all_severities())
        assert mild > 0
        assert worst > mild or not isinstance(self.shift, GradedShift)

    def test_spares_negative_values_of_data_that_have_some(self) -> None:
        negative = replace(case(), images=case().images - 400 * case().brain)
        changed = self.shift(negative, seed=0)
        assert changed.images.min() < 0
        assert (changed.images.min(axis=(1, 2, 3)) >= negative.images.min(axis=(1, 2, 3))).all()

    def test_is_the_same_each_time_and_leaves_global_generators_alone(self) -> None:
        before = torch.random.get_rng_state(), repr(np.random.get_state())  # noqa: NPY002
        first, second = self.shift(case(), seed=0), self.shift(case(), seed=0)
        assert torch.equal(before[0], torch.random.get_rng_state())
        assert before[1] == repr(np.random.get_state())  # noqa: NPY002
        np.testing.assert_array_equal(first.images, second.images)
        np.testing.assert_array_equal(first.labels, second.labels)

    def test_draws_anew_for_another_case_and_another_seed(self) -> None:
        first = self.shift(case(), seed=0).images
        for other in (self.shift(case("another"), seed=0), self.shift(case(), seed=1)):
            alike = np.array_equal(first, other.images)
            assert alike != self.draws, "the test of a shift without random numbers says draws = False"

    def test_leaves_the_case_as_it_was(self) -> None:
        before = case().images.copy(), case().labels.copy()
        self.shift(case(), seed=0)
        np.testing.assert_array_equal(before[0], case().images)
        np.testing.assert_array_equal(before[1], case().labels)

    def test_series_have_artefacts_of_their_own_and_move_together(self) -> None:
        changed = self.shift(alike(), seed=0)
        equal = [np.array_equal(changed.images[0], image) for image in changed.images[1:]]
        if isinstance(self.shift, Artefact):
            assert all(equal) != self.draws
        if self.moves:
            assert all(equal)

    def test_labels_and_brain_move_only_with_the_patient(self) -> None:
        changed = self.shift(case(), seed=0)
        assert np.array_equal(changed.labels, case().labels) != self.moves
        assert np.array_equal(changed.brain, case().brain) != self.moves

    def test_its_result_can_be_preprocessed(self) -> None:
        for severe in self.in_all_severities():
            ready = preprocess(severe(case(), seed=0))
            assert ready.images.min() >= 0
            assert ready.images.max() == 1
            assert ready.reference.shape == SHAPE

    def test_its_spec_builds_an_equal_one(self) -> None:
        assert shifts.build(self.shift.spec()) == self.shift

    def in_all_severities(self) -> list[Shift]:
        """The plug-in from mild to severe."""
        if not isinstance(self.shift, GradedShift):
            return [self.shift] * 2
        return [self.shift.model_copy(update={"severity": severity}) for severity in range(1, 6)]
