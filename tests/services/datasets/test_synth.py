from __future__ import annotations

from pathlib import Path

import nibabel as nib
import numpy as np
import pytest

from services.datasets.discover import discover
from services.datasets.synth import phantom_case, write_synthetic
from services.errors import BadInput
from services.science.imaging.nifti import read_case


def test_written_phantoms_are_a_brats_set_that_reads_back_the_same(tmp_path: Path) -> None:
    write_synthetic(tmp_path / "set", cases=2, size=16, seed=5)
    cases = discover(tmp_path / "set")
    assert [(case.case_id, case.layout) for case in cases] == [("phantom-0000", "brats"), ("phantom-0001", "brats")]
    for number, files in enumerate(cases):
        written, made = read_case(files), phantom_case(number, size=16, seed=5)
        np.testing.assert_array_equal(written.images, made.images)
        np.testing.assert_array_equal(written.labels, made.labels)
        np.testing.assert_array_equal(written.geometry.file_affine, made.geometry.file_affine)


def test_files_look_like_those_of_brats(tmp_path: Path) -> None:
    (folder,) = write_synthetic(tmp_path, cases=1, size=16, seed=0)
    image = nib.load(folder / "phantom-0000_t1ce.nii.gz")
    segmentation = nib.load(folder / "phantom-0000_seg.nii.gz")
    assert "".join(nib.aff2axcodes(image.affine)) == "LPS"
    assert image.header.get_zooms() == (1.0, 1.0, 1.0)
    assert image.get_data_dtype() == np.int16
    assert set(np.unique(np.asarray(segmentation.dataobj))) <= {0, 1, 2, 4}


def test_phantoms_depend_on_seed_size_and_number_alone() -> None:
    one = phantom_case(3, size=16, seed=1).images
    np.testing.assert_array_equal(one, phantom_case(3, size=16, seed=1).images)
    assert (one != phantom_case(4, size=16, seed=1).images).any()
    assert (one != phantom_case(3, size=16, seed=2).images).any()


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    with pytest.raises(BadInput, match="is not empty; give a new folder"):
        write_synthetic(tmp_path, cases=1, size=16, seed=0)
    with pytest.raises(BadInput, match="is not empty"):
        write_synthetic(tmp_path / "mine.txt", cases=1, size=16, seed=0)
