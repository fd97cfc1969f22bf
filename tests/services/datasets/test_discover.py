from __future__ import annotations

from pathlib import Path

import pytest

from services.datasets.discover import discover
from services.errors import BadData, UnknownName
from tests.case_files import require_real_data, write_decathlon, write_set


def test_finds_the_layout_by_itself(tmp_path: Path) -> None:
    write_set(tmp_path / "a")
    write_set(tmp_path / "b", layout="brats2023", ids=["BraTS-GLI-00001-000"])
    write_decathlon(tmp_path / "c")
    assert [discover(tmp_path / name)[0].layout for name in "abc"] == ["brats", "brats2023", "msd"]


def test_two_layouts_in_one_folder_are_refused_unless_one_is_named(tmp_path: Path) -> None:
    write_set(tmp_path / "a", 1)
    write_decathlon(tmp_path / "b")
    with pytest.raises(BadData, match=r"mixes layouts: brats \(BraTS2021_00000\) and msd \(BRATS_001\)"):
        discover(tmp_path)
    assert [case.case_id for case in discover(tmp_path, "msd")] == ["BRATS_001"]


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="does not exist"):
        discover(tmp_path / "nowhere")


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="is empty"):
        discover(tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadData, match="is a file, not a folder"):
        discover(tmp_path / "file")


def test_a_folder_without_cases_says_what_was_expected(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("")
    with pytest.raises(BadData, match=r"holds no case .* expected files such as"):
        discover(tmp_path)


def test_an_unknown_layout_gives_the_nearest(tmp_path: Path) -> None:
    write_set(tmp_path)
    with pytest.raises(UnknownName, match="did you mean 'brats2023'"):
        discover(tmp_path, "brats2032")


def test_the_real_folders_are_three_layouts(tmp_path: Path) -> None:
    root = require_real_data("brats2021").parent
    found = {name: len(discover(root / name)) for name in ("brats2021", "brats2023", "msd")}
    assert found == {"brats2021": 11, "brats2023": 1, "msd": 1}
    for name in found:
        (tmp_path / name).symlink_to(root / name)
    with pytest.raises(BadData, match="mixes layouts"):
        discover(tmp_path)
