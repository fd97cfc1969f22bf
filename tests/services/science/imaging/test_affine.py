"""Headers that say in two ways where voxels lie, and in which unit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
import pytest
from numpy.typing import NDArray

from services.errors import BadData
from services.science.imaging.affine import Preferred
from services.science.imaging.nifti import Geometry, read_case, read_labels
from services.science.imaging.nifti_file import open_nifti
from services.science.labels import SCHEMES
from services.science.layouts.brats import Brats
from tests.case_files import AFFINE, images, labels, patch_header, write_case

THICK = AFFINE @ np.diag([1.0, 1.0, 5.0, 1.0])
VALUES = images()[0]


def written(
    path: Path,
    *,
    sform: NDArray[np.float64] | None = None,
    qform: NDArray[np.float64] | None = None,
    values: NDArray[Any] = VALUES,
    **header: Any,
) -> Path:
    """A file with these affines only (code 1; None: code 0) and further fields of its header."""
    image: Any = nib.Nifti1Image(values, sform if sform is not None else qform)
    image.set_qform(qform if qform is not None else sform, 0 if qform is None else 1)
    image.set_sform(sform, 0 if sform is None else 1)
    nib.save(image, path)
    return patch_header(path, **header)


@pytest.mark.parametrize("preferred", [None, "sform", "qform"])
@pytest.mark.parametrize("alone", ["sform", "qform"])
def test_what_stands_alone_counts(tmp_path: Path, alone: str, preferred: Preferred | None) -> None:
    path = written(tmp_path / "a.nii.gz", **{alone: THICK})
    np.testing.assert_allclose(open_nifti(path, preferred).affine, THICK)


def test_two_that_disagree_are_both_named(tmp_path: Path) -> None:
    path = written(tmp_path / "a.nii.gz", sform=AFFINE, qform=THICK)
    with pytest.raises(
        BadData,
        match=r"a\.nii\.gz: its sform says voxels of 1×1×1 along LPS from \(0, 7, 0\), its qform says voxels of 1×1×5 "
        r"along LPS .*`affine: sform` or `affine: qform`",
    ):
        open_nifti(path)


@pytest.mark.parametrize(("preferred", "thickness"), [("sform", 1.0), ("qform", 5.0)])
def test_the_declared_one_counts_where_two_disagree(tmp_path: Path, preferred: Preferred, thickness: float) -> None:
    path = written(tmp_path / "a.nii.gz", sform=AFFINE, qform=THICK)
    np.testing.assert_allclose(open_nifti(path, preferred).affine, AFFINE @ np.diag([1, 1, thickness, 1]))


@pytest.mark.parametrize(
    "change",
    [
        np.diag([-1.0, 1, 1, 1]),  # left is right
        np.eye(4)[[1, 0, 2, 3]],
        np.eye(4) + 0.5 * np.eye(4, k=3),  # the corner of a voxel or its middle
        np.diag([1.02, 1, 1, 1]),
    ],
)
def test_every_kind_of_disagreement_is_found(tmp_path: Path, change: NDArray[np.float64]) -> None:
    path = written(tmp_path / "a.nii.gz", sform=AFFINE, qform=change @ AFFINE)
    with pytest.raises(BadData, match=r"its sform says .* its qform says"):
        open_nifti(path)


def test_a_turn_that_no_other_word_tells_is_told_in_degrees(tmp_path: Path) -> None:
    turned = AFFINE.copy()
    turned[:3, :3] = [[np.cos(0.14), -np.sin(0.14), 0], [np.sin(0.14), np.cos(0.14), 0], [0, 0, 1]] @ AFFINE[:3, :3]
    with pytest.raises(
        BadData, match=r"its qform says voxels of 1×1×1 along LPS from \(0, 7, 0\), turned by 8 degrees"
    ):
        open_nifti(written(tmp_path / "a.nii.gz", sform=AFFINE, qform=turned))


def test_noise_of_floats_is_no_disagreement(tmp_path: Path) -> None:
    path = written(tmp_path / "a.nii.gz", sform=AFFINE, qform=AFFINE, quatern_d=np.float32(1) - np.float32(2.4e-7))
    assert np.abs(nib.load(path).get_qform() - AFFINE).max() > 1e-4
    np.testing.assert_array_equal(open_nifti(path).affine, AFFINE)


def test_a_qform_that_is_no_rotation_disagrees_and_alone_is_no_place(tmp_path: Path) -> None:
    both = written(tmp_path / "a.nii.gz", sform=AFFINE, qform=AFFINE, quatern_b=3.0)
    with pytest.raises(BadData, match="its qform says no place at all"):
        open_nifti(both)
    np.testing.assert_array_equal(open_nifti(both, "sform").affine, AFFINE)
    alone = written(tmp_path / "b.nii.gz", qform=AFFINE, quatern_b=3.0)
    with pytest.raises(BadData, match="maps voxels to no place"):
        open_nifti(alone)


def test_voxel_sizes_beside_an_sform_count_as_its_contradiction(tmp_path: Path) -> None:
    path = written(tmp_path / "a.nii.gz", sform=AFFINE, pixdim=[1, 1, 1, 5, 0, 0, 0, 0])
    with pytest.raises(BadData, match=r"its pixdim says voxels of 1×1×5; .*`affine: sform`"):
        open_nifti(path)
    np.testing.assert_array_equal(open_nifti(path, "sform").affine, AFFINE)
    unset = written(tmp_path / "b.nii.gz", sform=THICK, pixdim=[1, 1, 1, 1, 1, 1, 1, 1])
    np.testing.assert_array_equal(open_nifti(unset).affine, THICK)


@pytest.mark.parametrize(("code", "mm"), [(0, 1), (2, 1), (1, 1000), (3, 0.001), (2 + 8, 1), (3 + 16, 0.001)])
@pytest.mark.parametrize("form", ["sform", "qform"])
def test_lengths_are_converted_to_mm(tmp_path: Path, code: int, mm: float, form: str) -> None:
    own = np.diag([1 / mm] * 3 + [1.0]) @ THICK
    path = written(tmp_path / "a.nii.gz", **{form: own}, xyzt_units=code)
    np.testing.assert_allclose(open_nifti(path).affine, THICK, rtol=1e-6)


def test_a_unit_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="lengths in unit 5, which NIfTI does not know"):
        open_nifti(written(tmp_path / "a.nii.gz", sform=AFFINE, xyzt_units=5))


def test_voxels_of_a_metre_are_refused_with_the_unit(tmp_path: Path) -> None:
    path = written(tmp_path / "a.nii.gz", sform=AFFINE, xyzt_units=1)
    with pytest.raises(BadData, match=r"voxels of 1000×1000×1000 mm \(its header says that lengths are in metres\)"):
        open_nifti(path)


@pytest.mark.parametrize(
    "bad",
    [
        np.full((4, 4), np.nan),
        np.full((4, 4), np.inf),
        np.full((4, 4), 1e38),
        np.zeros((4, 4)),
        AFFINE @ np.diag([1.0, 1, 0, 1]),
        AFFINE[[0, 0, 2, 3]],
        AFFINE + 1e30 * np.eye(4, k=3),
    ],
)
def test_an_affine_that_is_none_is_refused(tmp_path: Path, bad: NDArray[np.float64]) -> None:
    rows = {f"srow_{axis}": row for axis, row in zip("xyz", bad, strict=False)}
    path = written(tmp_path / "a.nii.gz", sform=AFFINE, pixdim=np.ones(8), **rows)
    with pytest.raises(BadData, match=r"a\.nii\.gz has an affine that maps voxels to no place"):
        open_nifti(path)


@pytest.mark.parametrize("axes", ["RAS", "PSR", "IRA", "ALI"])
def test_series_of_one_case_may_have_their_axes_in_another_order(tmp_path: Path, axes: str) -> None:
    folder = write_case(tmp_path / "BraTS_1")
    expected = read_case(Brats().find(tmp_path)[0])
    turn = nib.orientations.ornt_transform(nib.io_orientation(AFFINE), nib.orientations.axcodes2ornt(axes))
    for name, array in (("flair", images()[3]), ("seg", labels(4))):
        turned: Any = nib.Nifti1Image(array, AFFINE).as_reoriented(turn)
        nib.save(turned, folder / f"BraTS_1_{name}.nii.gz")
    again = read_case(Brats().find(tmp_path)[0])
    np.testing.assert_array_equal(again.images, expected.images)
    np.testing.assert_array_equal(again.labels, expected.labels)
    geometry = Geometry(turned.shape, turned.affine)
    assert geometry.axes == axes
    np.testing.assert_allclose(geometry.affine, expected.geometry.affine)


def test_a_mirrored_series_elsewhere_is_still_refused(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "BraTS_1")
    written(folder / "BraTS_1_t2.nii.gz", sform=AFFINE @ np.diag([-1.0, 1, 1, 1]))
    with pytest.raises(BadData, match=r"BraTS_1_t2\.nii\.gz lies elsewhere"):
        read_case(Brats().find(tmp_path)[0])


def test_a_case_is_read_with_the_affine_that_was_declared(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "BraTS_1")
    for name, array in zip(("t1", "t1ce", "t2", "flair", "seg"), [*images(), labels(4)], strict=True):
        written(folder / f"BraTS_1_{name}.nii.gz", sform=AFFINE, qform=THICK, values=array)
    (files,) = Brats().find(tmp_path)
    with pytest.raises(BadData, match="its sform says"):
        read_case(files)
    assert read_case(replace(files, affine="qform")).geometry.spacing_mm == (5.0, 1.0, 1.0)
    with pytest.raises(BadData, match="its sform says"):
        read_labels(files.segmentation, SCHEMES["brats"])


@pytest.mark.parametrize(("degrees", "refused"), [(0.0, False), (0.9, False), (1.2, True), (15.0, True), (-15.0, True)])
def test_axes_that_are_not_at_right_angles_are_refused(tmp_path: Path, degrees: float, refused: bool) -> None:
    tilted = AFFINE.copy()
    tilted[:3, 2] = AFFINE[:3, 2] + np.tan(np.radians(degrees)) * AFFINE[:3, 1]  # each slice lies further back
    path = written(tmp_path / "ct.nii.gz", sform=tilted)
    patch_header(path, pixdim=[1, *np.linalg.norm(tilted[:3, :3], axis=0), 1, 1, 1, 1])
    if refused:
        with pytest.raises(
            BadData, match=rf"ct\.nii\.gz: .* miss a right angle by {abs(degrees):.1f} degrees.*resample"
        ):
            open_nifti(path)
    else:
        np.testing.assert_allclose(open_nifti(path).affine, tilted, atol=1e-6)


def test_a_volume_that_is_turned_as_a_whole_is_read(tmp_path: Path) -> None:
    turn = np.eye(4)
    turn[:3, :3] = [[0.8, -0.6, 0], [0.6, 0.8, 0], [0, 0, 1]]
    path = written(tmp_path / "a.nii.gz", sform=turn @ THICK)
    np.testing.assert_allclose(open_nifti(path).affine, turn @ THICK, atol=1e-6)
