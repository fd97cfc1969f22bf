from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from services.contracts.layout import LayoutContract
from services.errors import BadData
from services.science.imaging.nifti import read_case
from services.science.labels import LabelScheme
from services.science.layouts.base import CaseFiles
from services.science.layouts.files import Files, require_pattern
from tests.case_files import save, write_organ_case, write_organs

ORGANS = Files(files={"ct": "{case}/ct.nii.gz", "pet": "{case}/pet.nii.gz"}, segmentation="{case}/seg.nii.gz")
SCHEME = LabelScheme.declared({"background": (0,), "liver": (1,), "tumor": (2, 3)})


class TestContract(LayoutContract):
    layout = ORGANS
    scheme = SCHEME

    def write(self, root: Path) -> dict[str, str]:
        write_organs(root, 2)
        return {name: name for name in ("patient-0", "patient-1")}


def only(root: Path) -> CaseFiles:
    (case,) = ORGANS.find(root)
    return case


def test_each_pattern_finds_its_series(tmp_path: Path) -> None:
    first, second = ORGANS.find(write_organs(tmp_path, 2))
    assert (first.case_id, first.patient_id, second.case_id) == ("patient-0", "patient-0", "patient-1")
    assert first.names == ("ct", "pet")
    assert [series.path for series in first.series] == [
        tmp_path / "patient-0" / f"{name}.nii.gz" for name in ("ct", "pet")
    ]
    raw = read_case(first, SCHEME)
    assert raw.images.shape == (2, 10, 12, 12)
    assert np.bincount(raw.labels.ravel()).tolist() == [1440 - 216, 216 - 24, 24]


@pytest.mark.parametrize(
    ("image", "segmentation", "image_file", "segmentation_file"),
    [
        ("images/{case}.nii", "labels/{case}.nii", "images/a-1.nii", "labels/a-1.nii"),
        ("{case}/{case}_0000.nii", "{case}/{case}_seg.nii", "a-1/a-1_0000.nii", "a-1/a-1_seg.nii"),
        ("{case}.nii", "{case}_seg.nii", "a-1.nii", "a-1_seg.nii"),
        ("{case}_seg.nii", "{case}.nii", "a-1_seg.nii", "a-1.nii"),
    ],
)
def test_the_name_of_a_case_may_stand_anywhere(
    tmp_path: Path, image: str, segmentation: str, image_file: str, segmentation_file: str
) -> None:
    for file in (image_file, segmentation_file, "other/b-1.nii", "a-1/b-1_0000.nii"):
        save(tmp_path / file, np.zeros((2, 2, 2), np.uint8))
    found = {case.case_id: case for case in Files(files={"ct": image}, segmentation=segmentation).scan(tmp_path)}
    assert found.keys() == {"a-1"}
    assert (found["a-1"].series[0].path, found["a-1"].segmentation) == (
        tmp_path / image_file,
        tmp_path / segmentation_file,
    )
    assert not found["a-1"].missing


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    write_organs(tmp_path, 2)
    (tmp_path / "patient-1" / "pet.nii.gz").unlink()
    with pytest.raises(BadData, match=r"case patient-1: file pet\.nii\.gz is missing in .*patient-1; add it"):
        ORGANS.find(tmp_path)


def test_patterns_of_one_file_are_refused(tmp_path: Path) -> None:
    twice = Files(files={"ct": "{case}/ct.nii.gz", "pet": "{case}/ct.nii.gz"}, segmentation="{case}/seg.nii.gz")
    with pytest.raises(BadData, match=r"case patient-0: two of the patterns .* mean the same file"):
        twice.find(write_organs(tmp_path, 1))


def test_an_undeclared_value_is_told_with_its_file(tmp_path: Path) -> None:
    write_organ_case(tmp_path / "a", marks=(1, 2, 7))
    with pytest.raises(BadData, match=r"a/seg\.nii\.gz holds label values 7, .* allows only 0, 1, 2, 3;"):
        read_case(only(tmp_path), SCHEME)


def test_another_shape_is_told_with_both_files(tmp_path: Path) -> None:
    write_organ_case(tmp_path / "a")
    save(tmp_path / "a" / "pet.nii.gz", np.arange(1296, dtype=np.float32).reshape(12, 12, 9))
    with pytest.raises(BadData, match=r"a/pet\.nii\.gz has 12×12×9 voxels, but ct\.nii\.gz has 12×12×10; resample"):
        read_case(only(tmp_path), SCHEME)


def found(root: Path, *files: str, image: str, segmentation: str) -> dict[str, CaseFiles]:
    for file in files:
        save(root / file, np.zeros((2, 2, 2), np.uint8))
    return {case.case_id: case for case in Files(files={"ct": image}, segmentation=segmentation).find(root)}


def test_a_star_stands_for_any_folder(tmp_path: Path) -> None:
    files = [f"{site}/{case}/{name}.nii" for site, case in (("north", "a"), ("south", "b")) for name in ("ct", "seg")]
    cases = found(tmp_path, *files, image="*/{case}/ct.nii", segmentation="**/{case}/seg.nii")
    assert {name: case.paths for name, case in cases.items()} == {
        "a": (tmp_path / files[0], tmp_path / files[1]),
        "b": (tmp_path / files[2], tmp_path / files[3]),
    }


def test_folders_may_name_patient_and_visit(tmp_path: Path) -> None:
    files = [
        f"p{patient}/{visit}/{name}.nii" for patient in (1, 2) for visit in ("pre", "post") for name in ("ct", "seg")
    ]
    cases = found(tmp_path, *files, image="{patient}/{visit}/ct.nii", segmentation="{patient}/{visit}/seg.nii")
    assert {name: case.patient_id for name, case in cases.items()} == {
        "p1_post": "p1", "p1_pre": "p1", "p2_post": "p2", "p2_pre": "p2",
    }  # fmt: skip


def test_a_case_below_the_folder_of_its_patient(tmp_path: Path) -> None:
    files = [f"p1/{case}_{name}.nii" for case in ("x", "y") for name in ("ct", "seg")]
    cases = found(tmp_path, *files, image="{patient}/{case}_ct.nii", segmentation="{patient}/{case}_seg.nii")
    assert {name: case.patient_id for name, case in cases.items()} == {"x": "p1", "y": "p1"}


def test_a_pattern_of_very_many_stars_is_refused() -> None:
    with pytest.raises(ValueError, match="at most 8"):
        require_pattern("{case}" + "*a" * 8)


def test_one_name_in_two_folders_is_told_with_a_way_out(tmp_path: Path) -> None:
    files = [f"{patient}/scan/{name}.nii" for patient in ("p1", "p2") for name in ("ct", "seg")]
    with pytest.raises(BadData, match=r"case scan exists twice, .*p1/scan/ct.nii and .*p2/scan/ct.nii; .*{visit}"):
        found(tmp_path, *files, image="*/{case}/ct.nii", segmentation="*/{case}/seg.nii")


@pytest.mark.parametrize(
    "pattern", ["ct.nii", "{patient}/ct.nii", "{visit}/ct.nii", "{case}/{name}.nii", "{case/ct.nii"]
)
def test_a_pattern_that_names_no_case_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"a path below data\.root with"):
        require_pattern(pattern)


def test_stars_beside_each_other_are_one_and_no_name_takes_long(tmp_path: Path) -> None:
    for name in (f"{'a' * 200}.nii.gz", f"deep/{'a' * 200}.nii.gz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    stars = Files(
        files={"image": f"{'*' * 200}{{case}}.nii.gz"}, segmentation=f"{'**/' * 100}{'*' * 100}{{case}}_x.nii"
    )
    began = time.process_time()
    with suppress(BadData):
        stars.scan(tmp_path)
    assert time.process_time() - began < 5
    assert require_pattern("{patient}/{patient}_{visit}_*_{patient}*.nii") != ""
    for pattern in ("*a*b*c*d{case}.nii", "x/{case}/*{patient}*{visit}*"):
        with pytest.raises(ValueError, match="at most 4 words in braces and stars between two slashes"):
            require_pattern(pattern)
