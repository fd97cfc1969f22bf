"""Files that are damaged, hostile or of another format: a sentence about each, and no memory for what they claim."""

from __future__ import annotations

import bz2
import errno
import gzip
import os
import re
import tracemalloc
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
import pytest

from services.errors import BadData
from services.science.imaging import nifti_file
from services.science.imaging.nifti import read_labels, read_series, read_stored
from services.science.imaging.nifti_file import MAX_VOXELS, open_nifti
from services.science.labels import SCHEMES
from services.science.layouts import SeriesFile
from tests.case_files import AFFINE, SHAPE, images, labels, patch_header, save

VALUES = images()[0]
LENGTH = 352 + VALUES.nbytes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return save(tmp_path / "a.nii.gz", VALUES)


def unpacked(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes())


def refusal(path: Path) -> str:
    """What is said about the file: one sentence that begins with it."""
    with pytest.raises(BadData) as caught:
        read_series(SeriesFile(path))
    sentence = str(caught.value)
    assert sentence.startswith(str(path))
    assert "\n" not in sentence
    return sentence.removeprefix(str(path))


def outcome(path: Path) -> Any:
    """The voxels of a file, or what is said about it."""
    try:
        return open_nifti(path).stored.tolist()
    except BadData as error:
        return str(error)


def test_the_fast_way_to_unpack_reads_and_refuses_as_gzip_does(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    random, whole = np.random.default_rng(0), path.read_bytes()
    packed = gzip.compress(unpacked(path), 1)
    versions = [whole, packed, whole + bytes(9), whole + b"more", packed + packed, gzip.compress(b"") + packed]
    for _ in range(150):
        damaged = bytearray(packed if random.random() < 0.5 else whole)
        for place in random.integers(0, len(damaged), random.integers(1, 3)):
            damaged[place] ^= 1 << int(random.integers(8))
        versions.append(bytes(damaged[: random.integers(1, len(damaged))] if random.random() < 0.3 else damaged))
    found: list[list[Any]] = []
    for gunzip in (nifti_file.GzipNGFile, gzip.GzipFile):
        monkeypatch.setattr(nifti_file, "GzipNGFile", gunzip)
        found.append([outcome(path) for version in versions if path.write_bytes(version)])
    assert found[0] == found[1]
    assert sum(isinstance(one, list) for one in found[0]) >= 4
    assert len({one for one in found[0] if isinstance(one, str)}) >= 10


def test_a_file_that_only_gzip_understands_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Refusing(nifti_file.GzipNGFile):
        def read(self, size: int | None = -1) -> bytes:
            raise nifti_file.zlib_ng.error("Error -3")

    expected = open_nifti(path).stored
    monkeypatch.setattr(nifti_file, "GzipNGFile", Refusing)
    np.testing.assert_array_equal(open_nifti(path).stored, expected)


@pytest.mark.parametrize("dtype", ["u1", "i1", "<i2", ">i2", "u2", "i4", "u4", "i8", "u8", "<f4", ">f4", "f8"])
@pytest.mark.parametrize("kind", [nib.Nifti1Image, nib.Nifti2Image])
@pytest.mark.parametrize("scaling", [(1.0, 0.0), (0.5, 3.0)])
def test_numbers_are_those_that_nibabel_reads(
    tmp_path: Path, dtype: str, kind: Any, scaling: tuple[float, float]
) -> None:
    image = kind((VALUES % 97).astype(dtype), AFFINE, dtype=np.dtype(dtype))
    image.header.set_slope_inter(*scaling)
    nib.save(image, tmp_path / "a.nii.gz")
    expected: Any = nib.load(tmp_path / "a.nii.gz")
    opened = open_nifti(tmp_path / "a.nii.gz")
    np.testing.assert_array_equal(opened.values, np.asarray(expected.dataobj))
    assert opened.values.dtype == np.asarray(expected.dataobj).dtype
    np.testing.assert_array_equal(opened.stored, expected.dataobj.get_unscaled())
    np.testing.assert_array_equal(opened.affine, expected.affine)
    stored = read_stored(SeriesFile(tmp_path / "a.nii.gz"))
    assert (stored.slope, stored.intercept) == scaling


@pytest.mark.parametrize("dims", [(32767, 32767, 32767), (32767, 32767, 1), (4096, 4096, 4096)])
@pytest.mark.parametrize("ending", [".nii", ".nii.gz"])
def test_no_memory_is_taken_for_voxels_that_a_file_only_claims(
    tmp_path: Path, dims: tuple[int, ...], ending: str
) -> None:
    path = patch_header(save(tmp_path / f"a{ending}", VALUES), dim=[3, *dims, 1, 1, 1, 1])
    tracemalloc.start()
    sentence = refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2**21
    assert "its header announces " + "×".join(map(str, dims)) in sentence


def test_a_small_file_that_unpacks_to_gigabytes_is_not_unpacked(path: Path) -> None:
    block = gzip.compress(bytes(2**24), 9)
    path.write_bytes(gzip.compress(unpacked(path)[:LENGTH]) + block * 300)  # 5 GB in members of one gzip file
    tracemalloc.start()
    sentence = refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "goes on after its last voxel" in sentence
    assert peak < 2**24


def test_a_large_honest_claim_is_checked_against_what_the_packed_bytes_can_become(path: Path) -> None:
    sentence = refusal(patch_header(path, dim=[3, 512, 512, 2048, 1, 1, 1, 1]))
    assert MAX_VOXELS == 512 * 512 * 2048
    assert "512×512×2048 voxels, 1073742176 bytes" in sentence


@pytest.mark.parametrize(("size", "words"), [(SHAPE[0] - 1, "goes on after"), (SHAPE[0] + 1, "ends after")])
def test_a_header_that_does_not_fit_the_voxels_is_refused(tmp_path: Path, size: int, words: str) -> None:
    shape = (SHAPE[0] * 4, *SHAPE[1:])
    path = save(tmp_path / "a.nii.gz", images(shape=shape)[0])
    assert words in refusal(patch_header(path, dim=[3, size * 4, *SHAPE[1:], 1, 1, 1, 1]))


def test_a_few_bytes_after_the_last_voxel_are_padding(path: Path) -> None:
    path.write_bytes(gzip.compress(unpacked(path) + bytes(80)))
    assert open_nifti(path).stored.shape == SHAPE


@pytest.mark.parametrize("kept", [0, 1, 2, 10, 17, 18, 40, -9, -1])
def test_every_truncation_is_refused(path: Path, kept: int) -> None:
    path.write_bytes(path.read_bytes()[:kept])
    assert "copy or download it again" in refusal(path)


@pytest.mark.parametrize("kept", [4, 100, 347, 348, 351, 352, 353, LENGTH - 1])
def test_every_truncation_before_packing_is_refused(path: Path, kept: int) -> None:
    path.write_bytes(gzip.compress(unpacked(path)[:kept]))
    assert "copy or download it again" in refusal(path)


def test_a_wrong_checksum_is_refused(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-6] ^= 1
    path.write_bytes(content)
    assert "CRC" in refusal(path)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"dim": [0, 7, 8, 6, 1, 1, 1, 1]}, "announces 0 axes"),
        ({"dim": [9, 7, 8, 6, 1, 1, 1, 1]}, "announces 9 axes"),
        ({"dim": [-3, 7, 8, 6, 1, 1, 1, 1]}, "announces -3 axes"),
        ({"dim": [3, 7, -8, 6, 1, 1, 1, 1]}, "7×-8×6"),
        ({"dim": [3, 7, 0, 6, 1, 1, 1, 1]}, "7×0×6"),
        ({"dim": [2, 56, 6, 1, 1, 1, 1, 1]}, "shape 56×6; expected a 3-D image"),
        ({"dim": [1, 336, 6, 1, 1, 1, 1, 1]}, "shape 336; expected a 3-D image"),
        ({"dim": [4, 7, 8, 3, 2, 1, 1, 1]}, "shape 7×8×3×2; expected a 3-D image; save each volume as a file"),
        ({"dim": [5, 7, 8, 3, 1, 2, 1, 1]}, "shape 7×8×3×1×2; expected a 3-D image; save each volume as a file"),
        ({"vox_offset": 1e9}, "header announces"),
        ({"vox_offset": 1e30}, "voxels begin at byte 1e\\+30"),
        ({"vox_offset": 0}, "voxels begin at byte 0, which must be a whole number of 352 or more"),
        ({"vox_offset": -16}, "voxels begin at byte -16"),
        ({"vox_offset": 100}, "voxels begin at byte 100"),
        ({"vox_offset": 352.5}, "voxels begin at byte 352.5"),
        ({"vox_offset": np.nan}, "voxels begin at byte nan"),
        ({"datatype": 128}, r"holds colours \(RGB24\), not one real number a voxel"),
        ({"datatype": 2304}, r"holds colours \(RGBA32\)"),
        ({"datatype": 32}, r"holds complex numbers \(complex64\)"),
        ({"datatype": 1792}, r"holds complex numbers \(complex128\)"),
        ({"datatype": 2048}, r"holds complex numbers \(complex256\)"),
        ({"datatype": 1536}, r"holds 128-bit numbers \(float128\)"),
        ({"datatype": 1}, r"holds single bits"),
        ({"datatype": 0}, r"holds values of unknown type"),
        ({"datatype": 77}, r"holds values of type 77, unknown to NIfTI, not one"),
        ({"magic": b"ni1"}, r"header of a pair of files \(.hdr and .img\)"),
        ({"magic": b""}, "no mark of NIfTI in its header, as files of Analyze 7.5"),
        ({"magic": b"n+9"}, "no mark of NIfTI"),
        ({"sizeof_hdr": 349}, "begins with no header"),
        ({"scl_slope": 1e38}, "voxels are up to .*, beyond what float32 can hold"),
        ({"scl_slope": 1e-45}, "lose their differences in float32|every voxel is 0"),
        ({"scl_slope": 2, "scl_inter": np.inf}, "invalid intercept"),
        ({"scl_slope": 1e-3, "scl_inter": 1e9}, "lose their differences in float32"),
    ],
)
def test_a_header_that_cannot_be_is_refused_in_words(path: Path, fields: dict[str, Any], words: str) -> None:
    assert re.search(words, refusal(patch_header(path, **fields)))


@pytest.mark.parametrize("slope", [np.nan, np.inf, 0.0])
def test_a_slope_that_is_not_set_scales_nothing(path: Path, slope: float) -> None:
    np.testing.assert_array_equal(open_nifti(patch_header(path, scl_slope=slope)).values, VALUES)


@pytest.mark.parametrize("dims", [[4, *SHAPE, 1, 1, 1, 1], [7, *SHAPE, 1, 1, 1, 1]])
def test_further_axes_of_one_voxel_are_left_out(path: Path, dims: list[int]) -> None:
    assert open_nifti(patch_header(path, dim=dims)).stored.shape == SHAPE


def test_voxels_may_begin_later_and_after_extensions(path: Path, tmp_path: Path) -> None:
    content = unpacked(patch_header(path, vox_offset=352 + 4096))
    other = tmp_path / "b.nii.gz"
    extension = b"\1\0\0\0" + (4096).to_bytes(4, "little") + (2).to_bytes(4, "little") + b"no DICOM at all" * 300
    other.write_bytes(gzip.compress(content[:348] + extension[: 4 + 4096].ljust(4 + 4096, b"\0") + content[352:]))
    np.testing.assert_array_equal(open_nifti(other).values, VALUES)


@pytest.mark.parametrize("size", [-1, 0, 7, 2**31 - 1])
def test_extensions_of_impossible_size_are_passed_over(path: Path, size: int) -> None:
    content = unpacked(patch_header(path, vox_offset=352 + 64))
    extension = b"\1\0\0\0" + size.to_bytes(4, "little", signed=True) + bytes(60)
    path.write_bytes(gzip.compress(content[:348] + extension + content[352:]))
    np.testing.assert_array_equal(open_nifti(path).values, VALUES)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (bytes(128) + b"DICM" + bytes(900), "is a DICOM file"),
        (b"NRRD0004\n", "is an NRRD file"),
        (b"<!DOCTYPE html><html>404</html>", "perhaps the answer to a download that failed"),
        (b"version https://git-lfs.github.com/spec/v1\n", "fetch the file with `git lfs pull`"),
        (bz2.compress(bytes(1000)), "is compressed with bzip2"),
        (b"PK\x03\x04" + bytes(500), "is a ZIP archive"),
        (b"hello", "begins with no header"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_files_of_other_formats_are_named(tmp_path: Path, content: bytes, words: str, packed: bool) -> None:
    path = tmp_path / "a.nii.gz"
    path.write_bytes(gzip.compress(content) if packed else content)
    assert words in refusal(path)


def test_a_file_that_was_packed_twice_is_named(path: Path) -> None:
    path.write_bytes(gzip.compress(path.read_bytes()))
    assert "is compressed twice; unpack it once" in refusal(path)


def test_the_name_does_not_decide_whether_a_file_is_packed(path: Path, tmp_path: Path) -> None:
    (tmp_path / "b.nii.gz").write_bytes(unpacked(path))
    (tmp_path / "b.nii").write_bytes(path.read_bytes())
    for name in ("b.nii", "b.nii.gz"):
        np.testing.assert_array_equal(open_nifti(tmp_path / name).values, VALUES)


def test_what_is_no_file_is_named_without_waiting_for_it(tmp_path: Path) -> None:
    (tmp_path / "folder.nii.gz").mkdir()
    assert "is a folder, not a file" in refusal(tmp_path / "folder.nii.gz")
    os.mkfifo(tmp_path / "pipe.nii.gz")
    assert "is a pipe, socket or device, not a file" in refusal(tmp_path / "pipe.nii.gz")
    (tmp_path / "link.nii.gz").symlink_to("nowhere.nii.gz")
    assert "is a link to nowhere.nii.gz, which does not exist" in refusal(tmp_path / "link.nii.gz")
    (tmp_path / "loop.nii.gz").symlink_to("loop.nii.gz")
    assert "cannot be read: Too many levels of symbolic links" in refusal(tmp_path / "loop.nii.gz")
    assert "does not exist" in refusal(tmp_path / "missing.nii.gz")


def test_a_file_that_may_not_be_read_is_named_as_such(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "open", refuse)  # root, as whom tests may run, may read everything
    assert "cannot be read: Permission denied" in refusal(path)


def test_a_file_too_large_for_the_memory_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_much(*_: Any) -> None:
        raise MemoryError

    monkeypatch.setattr(gzip.GzipFile, "read", too_much)
    assert "does not fit into the memory of this machine" in refusal(path)


@pytest.mark.parametrize(("low", "dtype"), [(2**40, np.int64), (1e9, np.float64), (2**32 - 91 - 400, np.uint32)])
def test_values_whose_differences_float32_cannot_hold_are_refused(tmp_path: Path, low: float, dtype: Any) -> None:
    path = tmp_path / "a.nii.gz"
    nib.save(nib.Nifti1Image((VALUES + np.dtype(dtype).type(low)).astype(dtype), AFFINE, dtype=dtype), path)
    assert "lose their differences in float32, in which images are computed; subtract a constant" in refusal(path)


def test_large_numbers_whose_differences_are_large_too_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.nii.gz"
    nib.save(nib.Nifti1Image(VALUES.astype(np.int64) * 2**33 + 1, AFFINE, dtype=np.int64), path)
    assert read_series(SeriesFile(path))[0].max() > 2**33


def test_values_beyond_float32_are_refused_and_counted(tmp_path: Path) -> None:
    values = VALUES.astype(np.float64)
    values[3, 3, 3] = -1e300
    sentence = refusal(save(tmp_path / "a.nii.gz", values))
    assert "1 voxel is up to 1e+300, beyond what float32 can hold" in sentence


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("noise", [6e-8, 2e-5, 9e-4, -9e-4])
def test_labels_that_are_almost_whole_are_whole(tmp_path: Path, dtype: Any, noise: float) -> None:
    exact, _ = read_labels(save(tmp_path / "a.nii.gz", labels(4)), SCHEMES["brats"])
    noisy, _ = read_labels(save(tmp_path / "b.nii.gz", (labels(4) * (1 + noise / 4)).astype(dtype)), SCHEMES["brats"])
    np.testing.assert_array_equal(noisy, exact)


def test_labels_scaled_by_their_header_are_read(tmp_path: Path) -> None:
    exact, _ = read_labels(save(tmp_path / "a.nii.gz", labels(4)), SCHEMES["brats"])
    path = patch_header(save(tmp_path / "b.nii.gz", labels(4)), scl_slope=0.99999994, scl_inter=1e-5)
    np.testing.assert_array_equal(read_labels(path, SCHEMES["brats"])[0], exact)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1.0011, "1.0011, which lie between whole numbers"),
        (0.99, "0.99, which lie between whole numbers"),
        (1e-2, "0.01, which lie between whole numbers"),
        (np.float32(1.1), "1.1, which lie between whole numbers"),
        (1e20, "1e+20, but scheme"),
        (-1, "-1, but scheme"),
        (7, "7, but scheme"),
    ],
)
def test_other_labels_are_shown_exactly(tmp_path: Path, value: float, shown: str) -> None:
    array = labels(4).astype(np.float32 if isinstance(value, np.float32) else np.float64)
    array[0, 0, 0] = value
    with pytest.raises(BadData, match=rf"holds label values {shown.replace('+', '.')}"):
        read_labels(save(tmp_path / "b.nii.gz", array), SCHEMES["brats"])
