from __future__ import annotations

import gzip
import shutil
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
import pytest

from services.datasets import equal_images
from services.datasets.describe import describe_data
from services.datasets.inspect import warnings_of
from services.datasets.spec import DataSource
from tests.case_files import SUFFIXES, images, save, write_decathlon, write_set
from tests.services.datasets.inspected import inspect_cases


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_set(tmp_path / "data", ids=["one", "two", "three"])


def warnings(root: Path) -> list[str]:
    return list(describe_data(DataSource(root=str(root)), root.parent / "cache").warnings)


def copy_case(root: Path, case: str, name: str) -> Path:
    (root / name).mkdir()
    for suffix in SUFFIXES["brats"]:
        shutil.copy(root / case / f"{case}{suffix}.nii.gz", root / name / f"{name}{suffix}.nii.gz")
    return root / name


def test_different_scans_are_no_matter(root: Path) -> None:
    assert warnings(root) == []


def test_a_scan_under_two_names_is_told(root: Path) -> None:
    copy_case(root, "two", "again")
    (sentence,) = warnings(root)
    assert sentence == (
        "WARNING: case two holds the same images as case again (t1, t1ce, t2, flair): a scan under two names can be "
        "trained on and tested; remove one of them"
    )


def test_an_image_is_the_same_in_another_file(root: Path) -> None:
    """Packed otherwise, with another number type, header and order of axes."""
    again = copy_case(root, "two", "again")
    for number, suffix in enumerate(SUFFIXES["brats"][:4]):
        path = again / f"again{suffix}.nii.gz"
        image: Any = nib.load(path)
        if number == 0:
            path.with_suffix("").write_bytes(gzip.decompress(path.read_bytes()))
            path.unlink()
        else:
            kinds = {1: np.float64, 2: np.int32, 3: np.float32}
            other: Any = nib.Nifti1Image(np.asarray(image.dataobj).astype(kinds[number]), image.affine)
            other.header["descrip"] = b"converted"
            nib.save(nib.as_closest_canonical(other), path)
    (sentence,) = warnings(root)
    assert "case two holds the same images as case again (t1, t1ce, t2, flair)" in sentence


def test_a_series_in_the_place_of_another_is_told(root: Path) -> None:
    shutil.copy(root / "one" / "one_t2.nii.gz", root / "one" / "one_flair.nii.gz")
    assert warnings(root) == ["WARNING: t2 and flair of case one are the same image; replace the wrong one"]


def test_channels_of_one_file_are_compared_as_images(tmp_path: Path) -> None:
    root = write_decathlon(tmp_path / "data", ["a", "b"])
    assert warnings(root) == []
    shutil.copy(root / "imagesTr" / "a.nii.gz", root / "imagesTr" / "b.nii.gz")
    (sentence,) = warnings(root)
    assert "case b holds the same images as case a (t1, t1ce, t2, flair)" in sentence


def test_scans_of_one_patient_are_told_as_such(tmp_path: Path) -> None:
    root = write_set(tmp_path / "data", layout="brats2023", ids=["BraTS-GLI-00001-000", "BraTS-GLI-00001-001"])
    for suffix in SUFFIXES["brats2023"]:
        first, second = (root / f"BraTS-GLI-00001-00{n}" / f"BraTS-GLI-00001-00{n}{suffix}.nii.gz" for n in (0, 1))
        shutil.copy(first, second)
    (sentence,) = warnings(root)
    assert "patient BraTS-GLI-00001 would count for more than the scans say" in sentence


@pytest.mark.parametrize("change", ["rounded", "scaled"])
def test_a_scan_whose_images_were_changed_on_the_way_is_known_by_its_labels(tmp_path: Path, change: str) -> None:
    root, rng = tmp_path / "data", np.random.default_rng(0)
    for case in ("one", "two"):
        for suffix in SUFFIXES["brats"]:
            values = rng.integers(0, 2, (16, 16, 16)) if suffix == "_seg" else rng.normal(300, 50, (16, 16, 16))
            save(root / case / f"{case}{suffix}.nii.gz", values.astype(np.uint8 if suffix == "_seg" else np.float32))
    assert warnings(root) == []
    again = copy_case(root, "two", "again")
    for suffix in SUFFIXES["brats"][:4]:
        path = again / f"again{suffix}.nii.gz"
        values = np.asarray(nib.load(path).dataobj)
        save(path, np.rint(values).astype(np.int16) if change == "rounded" else values * np.float32(0.5))
    expected = (
        "WARNING: case two holds the same label map as case again, with other images: a scan under two names can be "
        "trained on and tested; remove one of them"
    )
    assert warnings(root) == warnings(root) == warnings_of(inspect_cases(root)) == [expected]


def test_small_label_maps_may_be_equal_by_chance(root: Path) -> None:
    segmentations = [(root / case / f"{case}_seg.nii.gz").read_bytes() for case in ("one", "two")]
    assert segmentations[0] == segmentations[1]
    assert warnings(root) == warnings_of(inspect_cases(root)) == []


def test_many_are_counted(tmp_path: Path) -> None:
    root = write_set(tmp_path / "data", 1)
    for number in range(8):
        copy_case(root, "BraTS2021_00000", f"copy{number}")
    found = warnings(root)
    assert len(found) == 6
    assert found[-1] == "WARNING: 3 more cases hold the same images as others"


def test_of_much_data_files_are_compared(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal_images, "MAX_READ", 0)
    monkeypatch.setattr(equal_images, "read_series", lambda *_: pytest.fail("read an image"))
    copy_case(root, "two", "again")
    assert len(warnings(root)) == 1


def test_an_image_is_read_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy_case(root, "two", "again")
    before = warnings(root)
    monkeypatch.setattr(equal_images, "read_series", lambda *_: pytest.fail("read an image again"))
    assert warnings(root) == before


def test_files_that_cannot_be_read_are_left_to_whoever_needs_them(root: Path) -> None:
    (root / "one" / "one_t1.nii.gz").write_bytes(b"none")
    save(root / "two" / "two_t1.nii.gz", np.zeros_like(images()[0]))
    assert warnings(root) == []


def test_inspection_tells_the_same(root: Path) -> None:
    copy_case(root, "two", "again")
    reports = inspect_cases(root)
    assert warnings_of(reports) == warnings(root)
    assert not any(report.problems for report in reports)
