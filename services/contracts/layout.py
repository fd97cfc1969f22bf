"""What every layout must keep: the test class of each inherits this one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import nibabel as nib
import numpy as np
import pytest
from numpy.typing import NDArray

from services.errors import BadData
from services.science import layouts
from services.science.imaging.nifti import read_case
from services.science.labels import LabelScheme
from services.science.layouts.base import CaseFiles, Layout

SHAPE = (9, 8, 7)


#: Axes L, P, S as in BraTS, voxels of 1 mm.
AFFINE: NDArray[np.float64] = np.diag([-1.0, -1.0, 1.0, 1.0])


def save_nifti(path: Path, array: NDArray[np.generic], affine: NDArray[np.float64] = AFFINE) -> Path:
    """Write one NIfTI file, folders included; returns it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image: Any = nib.Nifti1Image(array, affine)  # type: ignore[no-untyped-call]
    nib.save(image, path)
    return path


def scan_of(series: int) -> NDArray[np.float32]:
    """A body of `SHAPE` in air: what one of the series shows."""
    values = np.random.default_rng(series).uniform(100, 200, SHAPE).astype(np.float32)
    values[[0, -1]] = 0
    return values


def label_map(*values: int) -> NDArray[np.uint8]:
    """A map of `SHAPE` with some voxels of each of these labels, and background."""
    labels = np.zeros(SHAPE, np.uint8)
    for number, value in enumerate(values):
        labels[2 + number % 5, 2:5, 2:5] = value
    return labels


class LayoutContract:
    """`layout` is the plug-in under test; `write` makes a folder that is laid out so."""

    layout: ClassVar[Layout]
    scheme: ClassVar[LabelScheme | None] = None  # the label scheme of the files; None: the one that the layout declares

    def write(self, root: Path) -> Mapping[str, str]:
        """Write at least two whole cases below `root`, such as with `save_nifti`; case id -> patient id."""
        raise NotImplementedError

    def scan(self, root: Path) -> list[CaseFiles]:
        """What the plug-in finds in a folder that `write` made."""
        root.mkdir(exist_ok=True)
        self.write(root)
        return self.layout.scan(root)

    def test_finds_every_case_with_its_patient_sorted_by_id(self, tmp_path: Path) -> None:
        expected = self.write(tmp_path)
        assert len(expected) > 1
        found = self.layout.scan(tmp_path)
        assert [case.case_id for case in found] == sorted(expected)
        assert {case.case_id: case.patient_id for case in found} == dict(expected)

    def test_every_file_that_it_names_is_there_and_below_the_root(self, tmp_path: Path) -> None:
        for case in self.scan(tmp_path):
            assert case.missing == ()
            assert all(path.is_file() and path.is_relative_to(tmp_path) for path in case.paths)

    def test_each_series_has_a_name_and_the_layout_is_called_by_its_own(self, tmp_path: Path) -> None:
        for case in self.scan(tmp_path):
            assert len(case.names) == len(set(case.names)) == len(case.series) > 0
            assert case.layout == self.layout.name

    def test_its_files_can_be_read(self, tmp_path: Path) -> None:
        for case in self.scan(tmp_path):
            raw = read_case(case, self.scheme)
            assert len(raw.images) == len(case.series)
            assert raw.images.shape[1:] == raw.labels.shape
            assert raw.labels.any()

    def test_no_image_is_opened(self, tmp_path: Path) -> None:
        expected = self.scan(tmp_path)
        for path in {path for case in expected for path in case.paths}:
            path.write_bytes(b"")
        assert self.layout.scan(tmp_path) == expected

    def test_a_case_that_lacks_a_file_is_found_and_the_file_is_named(self, tmp_path: Path) -> None:
        case = self.scan(tmp_path)[0]
        case.segmentation.unlink()
        (again,) = (found for found in self.layout.scan(tmp_path) if found.case_id == case.case_id)
        assert case.segmentation in again.missing
        with pytest.raises(BadData, match=rf"case {case.case_id}: file {case.segmentation.name} is missing"):
            self.layout.find(tmp_path)

    def test_other_files_are_no_cases(self, tmp_path: Path) -> None:
        (tmp_path / "notes" / "2024").mkdir(parents=True)
        for name in ("notes/readme.txt", "notes/2024/table.csv", ".hidden"):
            (tmp_path / name).write_text("none")
        assert self.layout.scan(tmp_path) == []

    def test_the_order_in_which_files_were_written_does_not_matter(self, tmp_path: Path) -> None:
        for case in self.scan(tmp_path / "one"):
            for path in reversed(case.paths):
                copy = tmp_path / "two" / path.relative_to(tmp_path / "one")
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(path.read_bytes())
        for path in (tmp_path / "one").glob("*"):
            if path.is_file():  # an index of the whole
                (tmp_path / "two" / path.name).write_bytes(path.read_bytes())
        ids = [case.case_id for case in self.layout.scan(tmp_path / "one")]
        assert [case.case_id for case in self.layout.scan(tmp_path / "two")] == ids

    def test_its_spec_builds_an_equal_one(self) -> None:
        assert layouts.build(self.layout.spec()) == self.layout
