from __future__ import annotations

from pathlib import Path

import pytest

from services.contracts.layout import LayoutContract
from services.errors import BadData
from services.science.labels import SCHEMES
from services.science.layouts.brats import Brats
from tests.case_files import require_real_data, write_case, write_set


class TestContract(LayoutContract):
    layout = Brats()

    def write(self, root: Path) -> dict[str, str]:
        write_set(root / "HGG", 2)
        return {name: name for name in ("BraTS2021_00000", "BraTS2021_00001")}


def test_finds_cases_in_nested_folders_packed_or_not(tmp_path: Path) -> None:
    write_case(tmp_path / "LGG" / "Brats18_B")
    write_case(tmp_path / "HGG" / "Brats18_A", ending=".nii")
    cases = Brats().find(tmp_path)
    assert [case.case_id for case in cases] == ["Brats18_A", "Brats18_B"]
    assert [case.patient_id for case in cases] == ["Brats18_A", "Brats18_B"]
    assert [series.path.name for series in cases[0].series] == [
        "Brats18_A_t1.nii",
        "Brats18_A_t1ce.nii",
        "Brats18_A_t2.nii",
        "Brats18_A_flair.nii",
    ]
    assert cases[1].segmentation.name == "Brats18_B_seg.nii.gz"
    assert cases[0].scheme == SCHEMES["brats"]


def test_a_case_whose_name_has_a_line_break_is_not_passed_over(tmp_path: Path) -> None:
    write_case(tmp_path / "Brats18\nA")
    write_case(tmp_path / "Brats18_B")
    assert [case.case_id for case in Brats().find(tmp_path)] == ["Brats18\nA", "Brats18_B"]


def test_a_missing_series_is_named_with_its_folder(tmp_path: Path) -> None:
    write_set(tmp_path, 2)
    (tmp_path / "BraTS2021_00001" / "BraTS2021_00001_t1ce.nii.gz").unlink()
    with pytest.raises(BadData, match=r"BraTS2021_00001: file BraTS2021_00001_t1ce\.nii\.gz is missing in .*00001"):
        Brats().find(tmp_path)


def test_an_incomplete_case_is_still_seen_by_a_scan(tmp_path: Path) -> None:
    write_set(tmp_path, 1)
    (tmp_path / "BraTS2021_00000" / "BraTS2021_00000_seg.nii.gz").unlink()
    (case,) = Brats().scan(tmp_path)
    assert [path.name for path in case.missing] == ["BraTS2021_00000_seg.nii.gz"]


def test_a_case_folder_without_files_is_an_incomplete_case(tmp_path: Path) -> None:
    write_set(tmp_path, 1)
    (tmp_path / "BraTS2021_00009").mkdir()
    with pytest.raises(BadData, match=r"BraTS2021_00009_t1\.nii\.gz is missing"):
        Brats().find(tmp_path)


def test_one_case_in_two_folders_is_refused(tmp_path: Path) -> None:
    write_case(tmp_path / "HGG" / "BraTS_1")
    write_case(tmp_path / "LGG" / "BraTS_1")
    with pytest.raises(BadData, match="case BraTS_1 exists twice"):
        Brats().find(tmp_path)


def test_a_series_both_packed_and_unpacked_is_refused(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "BraTS_1")
    (folder / "BraTS_1_t2.nii").write_bytes(b"")
    with pytest.raises(BadData, match="two files for one series"):
        Brats().find(tmp_path)


def test_hidden_files_are_ignored(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "BraTS_1")
    (folder / "._BraTS_1_t2.nii.gz").write_bytes(b"finder")
    assert len(Brats().find(tmp_path)) == 1


def test_a_link_that_leads_back_up_ends(tmp_path: Path) -> None:
    write_set(tmp_path, 1)
    (tmp_path / "BraTS2021_00000" / "again").symlink_to(tmp_path)
    assert len(Brats().find(tmp_path)) == 1


def test_finds_the_real_cases() -> None:
    cases = Brats().find(require_real_data("brats2021"))
    assert len(cases) == 11
    assert cases[0].patient_id == "BraTS2021_00006"


def test_each_series_may_have_a_folder_of_its_own(tmp_path: Path) -> None:
    for name in ("BraTS_1", "BraTS_2"):
        whole = write_case(tmp_path / "whole" / name)
        for path in list(whole.iterdir()):
            series = path.name.removeprefix(f"{name}_").partition(".")[0]
            (tmp_path / "apart" / series).mkdir(parents=True, exist_ok=True)
            path.rename(tmp_path / "apart" / series / path.name)
    cases = Brats().find(tmp_path / "apart")
    assert [case.case_id for case in cases] == ["BraTS_1", "BraTS_2"]
    assert cases[0].segmentation == tmp_path / "apart" / "seg" / "BraTS_1_seg.nii.gz"
    cases[1].segmentation.unlink()
    with pytest.raises(BadData, match=r"BraTS_2_seg\.nii\.gz is missing in .*seg;"):
        Brats().find(tmp_path / "apart")


def test_a_case_whose_series_lie_in_two_case_folders_exists_twice(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "HGG" / "BraTS_1")
    (tmp_path / "LGG").mkdir()
    for suffix in ("t2", "flair"):
        (folder / f"BraTS_1_{suffix}.nii.gz").rename(tmp_path / "LGG" / f"BraTS_1_{suffix}.nii.gz")
    with pytest.raises(BadData, match="case BraTS_1 exists twice"):
        Brats().find(tmp_path)


def test_names_of_later_tasks_have_no_scheme_of_earlier_years(tmp_path: Path) -> None:
    (case,) = Brats().find(write_set(tmp_path, ids=["BraTS-PED-00001-000"]))
    assert case.scheme is None
