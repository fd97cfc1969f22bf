from __future__ import annotations

import gzip
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest

from services.errors import BadData
from services.science.imaging.nifti import Geometry, RawCase, read_case, read_series
from services.science.labels import SCHEMES
from services.science.layouts import SeriesFile
from services.science.layouts.brats import Brats
from services.science.layouts.brats2023 import Brats2023
from tests.case_files import AFFINE, SHAPE, images, labels, require_real_data, save, write_case


def read_only_case(root: Path) -> RawCase:
    return read_case(Brats().find(root)[0])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_case(tmp_path / "BraTS_1")


def test_arrays_run_inferior_to_superior_posterior_to_anterior_left_to_right(folder: Path) -> None:
    raw = read_only_case(folder.parent)
    assert raw.geometry.axes == "LPS"
    assert raw.images.shape == (4, SHAPE[2], SHAPE[1], SHAPE[0])
    np.testing.assert_array_equal(raw.images[0], images()[0][::-1, ::-1].transpose(2, 1, 0))
    assert np.bincount(raw.labels.ravel()).tolist()[1:] == [2, 8, 1]


@pytest.mark.parametrize("axes", ["RAS", "LPS", "PSR", "IRA", "ALI"])
def test_the_way_back_to_file_axes_is_exact(axes: str) -> None:
    turn = nib.orientations.ornt_transform(nib.orientations.axcodes2ornt("RAS"), nib.orientations.axcodes2ornt(axes))
    canonical = nib.Nifti1Image(np.arange(24, dtype=np.int16).reshape(2, 3, 4), np.diag([1.0, 2.0, 3.0, 1.0]))
    turned = canonical.as_reoriented(turn)
    geometry = Geometry(turned.shape, turned.affine)
    assert geometry.axes == axes
    assert geometry.spacing_mm == (3.0, 2.0, 1.0)
    assert geometry.shape == (4, 3, 2)
    array = np.asarray(turned.dataobj)
    np.testing.assert_array_equal(geometry.to_canonical(array), np.asarray(canonical.dataobj).transpose(2, 1, 0))
    np.testing.assert_array_equal(geometry.from_canonical(geometry.to_canonical(array)), array)


def test_a_truncated_file_is_named(folder: Path) -> None:
    path = folder / "BraTS_1_t2.nii.gz"
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(BadData, match=r"BraTS_1_t2\.nii\.gz is not a complete NIfTI file.*download it again"):
        read_only_case(folder.parent)


def test_a_truncated_unpacked_file_is_named(folder: Path) -> None:
    packed = folder / "BraTS_1_t2.nii.gz"
    (folder / "BraTS_1_t2.nii").write_bytes(gzip.decompress(packed.read_bytes())[:-1])
    packed.unlink()
    with pytest.raises(BadData, match="not a complete NIfTI file"):
        read_only_case(folder.parent)


@pytest.mark.parametrize("content", [b"", b"hello", b"\x1f\x8bgarbage", b"\0" * 1000, b"\x5c\x01\0\0" + b"\xff" * 700])
def test_a_file_that_is_no_nifti_is_named(folder: Path, content: bytes) -> None:
    (folder / "BraTS_1_flair.nii.gz").write_bytes(content)
    with pytest.raises(BadData, match=r"BraTS_1_flair\.nii\.gz"):
        read_only_case(folder.parent)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_voxels_that_are_no_numbers_are_counted(folder: Path, bad: float) -> None:
    values = images()[1].astype(np.float32)
    values[3, 3, 3] = bad
    save(folder / "BraTS_1_t1ce.nii.gz", values)
    with pytest.raises(BadData, match=r"BraTS_1_t1ce\.nii\.gz: 1 voxel is NaN or infinite"):
        read_only_case(folder.parent)


@pytest.mark.parametrize("value", [0, 7])
def test_a_constant_image_is_refused(folder: Path, value: int) -> None:
    save(folder / "BraTS_1_t1.nii.gz", np.full(SHAPE, value, np.int16))
    with pytest.raises(BadData, match=rf"BraTS_1_t1\.nii\.gz: every voxel is {value}"):
        read_only_case(folder.parent)


@pytest.mark.parametrize("name", ["t2", "seg"])
def test_another_shape_is_refused(folder: Path, name: str) -> None:
    array = images(shape=(7, 8, 5))[0] if name == "t2" else labels(4, shape=(7, 8, 5))
    save(folder / f"BraTS_1_{name}.nii.gz", array)
    with pytest.raises(BadData, match=rf"BraTS_1_{name}\.nii\.gz has 7×8×5 voxels, but BraTS_1_t1\.nii\.gz has 7×8×6"):
        read_only_case(folder.parent)


@pytest.mark.parametrize("name", ["flair", "seg"])
def test_another_place_in_space_is_refused(folder: Path, name: str) -> None:
    moved = AFFINE.copy()
    moved[2, 3] = 0.5
    array = images()[3] if name == "flair" else labels(4)
    save(folder / f"BraTS_1_{name}.nii.gz", array, moved)
    with pytest.raises(BadData, match=rf"BraTS_1_{name}\.nii\.gz lies elsewhere .* 0\.5 mm apart"):
        read_only_case(folder.parent)


def test_a_rounded_header_is_the_same_place(folder: Path) -> None:
    exact = read_only_case(folder.parent)
    save(folder / "BraTS_1_flair.nii.gz", images()[3], AFFINE + 1e-4)
    assert np.array_equal(read_only_case(folder.parent).images, exact.images)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (3, "3, but scheme 'brats'"),
        (5, "5, but scheme 'brats'"),
        (1.5, "1.5, which lie between whole numbers.*nearest neighbour"),
        (np.nan, "nan, .*write 0"),
    ],
)
def test_an_unknown_or_fractional_label_is_refused(folder: Path, value: float, shown: str) -> None:
    array = labels(4).astype(np.float32)
    array[3, 3, 3] = value
    save(folder / "BraTS_1_seg.nii.gz", array)
    with pytest.raises(BadData, match=rf"BraTS_1_seg\.nii\.gz holds label values {shown}"):
        read_only_case(folder.parent)


def test_whole_labels_stored_as_floats_are_read(folder: Path) -> None:
    save(folder / "BraTS_1_seg.nii.gz", labels(4).astype(np.float32))
    assert read_only_case(folder.parent).labels.max() == 3


def test_a_declared_scheme_wins_over_that_of_the_layout(folder: Path) -> None:
    save(folder / "BraTS_1_seg.nii.gz", labels(3))
    (files,) = Brats().find(folder.parent)
    assert read_case(files, SCHEMES["brats2023"]).labels.max() == 3


def test_a_channel_that_a_file_lacks_is_explained(tmp_path: Path) -> None:
    path = save(tmp_path / "one.nii.gz", np.stack(list(images()[:2]), axis=-1))
    with pytest.raises(BadData, match=r"one\.nii\.gz has 2 channels"):
        read_series(SeriesFile(path, 2))
    with pytest.raises(BadData, match=r"shape 7×8×6×2; expected a 3-D image"):
        read_series(SeriesFile(path))


def test_a_last_axis_of_one_counts_as_3d(tmp_path: Path) -> None:
    path = save(tmp_path / "one.nii.gz", images()[0][..., None])
    assert read_series(SeriesFile(path))[0].shape == (6, 8, 7)


def test_reads_the_real_2021_case_that_has_no_enhancing_voxel() -> None:
    case = next(case for case in Brats().find(require_real_data("brats2021")) if case.case_id.endswith("01480"))
    raw = read_case(case)
    assert raw.geometry.spacing_mm == (1.0, 1.0, 1.0)
    assert np.bincount(raw.labels.ravel(), minlength=4).tolist() == [8893300, 10557, 24143, 0]
    top, bottom = (raw.images[0][part].any(axis=0).sum() for part in (slice(-30, None), slice(0, 30)))
    assert bottom > top  # BraTS volumes end above the brain and begin within it


def test_reads_the_real_2023_case_whose_labels_are_floats() -> None:
    raw = read_case(Brats2023().find(require_real_data("brats2023"))[0])
    assert np.bincount(raw.labels.ravel()).tolist() == [8870695, 11738, 12836, 32731]
