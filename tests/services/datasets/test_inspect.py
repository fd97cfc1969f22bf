from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from services.datasets.inspect import inspect_cases
from services.errors import BadData
from tests.case_files import (
    AFFINE,
    SHAPE,
    images,
    labels,
    require_real_data,
    save,
    write_decathlon,
    write_organs,
    write_prostates,
    write_set,
)


def test_a_good_case_has_no_problems(tmp_path: Path) -> None:
    (report,) = inspect_cases(write_set(tmp_path, 1))
    assert (report.case_id, report.layout) == ("BraTS2021_00000", "brats")
    assert report.shape == SHAPE[::-1]
    assert report.spacing_mm == (1.0, 1.0, 1.0)
    assert report.series == ("t1", "t1ce", "t2", "flair")
    assert report.labels == {"NCR": 2, "ED": 8, "ET": 1}
    assert report.problems == ()


def test_labels_of_a_decathlon_case_have_its_own_meaning(tmp_path: Path) -> None:
    (report,) = inspect_cases(write_decathlon(tmp_path))
    assert report.labels == {"NCR": 2, "ED": 8, "ET": 1}


def test_bad_cases_are_described_beside_the_good_ones(tmp_path: Path) -> None:
    root = write_set(tmp_path, 4)

    def path(number: int, suffix: str) -> Path:
        return root / f"BraTS2021_{number:05d}" / f"BraTS2021_{number:05d}_{suffix}.nii.gz"

    path(0, "t2").unlink()
    path(1, "t1").write_bytes(b"broken")
    save(path(1, "seg"), labels(3))
    save(path(2, "flair"), images()[3], AFFINE + np.eye(4, k=3))
    save(path(2, "t1ce"), np.zeros(SHAPE, np.int16))
    reports = inspect_cases(root)
    assert [len(report.problems) for report in reports] == [1, 2, 2, 0]
    assert "BraTS2021_00000_t2.nii.gz is missing" in reports[0].problems[0]
    assert reports[0].series == ("t1", "t1ce", "flair")
    assert "not a complete NIfTI file" in reports[1].problems[0]
    assert "label values 3" in reports[1].problems[1]
    assert reports[1].labels == {}
    assert "every voxel is 0" in reports[2].problems[0]
    assert "lies elsewhere" in reports[2].problems[1]


def test_a_folder_without_cases_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="is empty"):
        inspect_cases(tmp_path)


def test_data_of_another_anatomy_are_left_to_the_sweep_that_declares_them(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"data\.series and data\.labels of a sweep say what they are"):
        inspect_cases(write_prostates(tmp_path / "prostates", 1))
    organs = write_organs(tmp_path / "organs", 1)
    with pytest.raises(BadData, match=r"data\.series and data\.segmentation of a sweep give the patterns"):
        inspect_cases(organs)
    with pytest.raises(BadData, match="the layout 'files' needs patterns"):
        inspect_cases(organs, "files")


@pytest.mark.parametrize(
    ("folder", "counts"),
    [
        ("brats2023", {"NCR": 11738, "ED": 12836, "ET": 32731}),
        ("msd", {"NCR": 9570, "ED": 46391, "ET": 43216}),
    ],
)
def test_the_real_cases_have_no_problems(folder: str, counts: dict[str, int]) -> None:
    (report,) = inspect_cases(require_real_data(folder))
    assert report.problems == ()
    assert report.labels == counts
    assert report.shape == (155, 240, 240)
