from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from services.datasets.inspect import inspect_look, warnings_of
from services.datasets.look import look_at_folder
from services.datasets.sources import open_source
from services.datasets.spec import DataSource
from services.errors import BadData
from tests.case_files import (
    AFFINE,
    SHAPE,
    images,
    labels,
    patch_header,
    require_real_data,
    save,
    write_decathlon,
    write_organs,
    write_prostates,
    write_set,
)
from tests.services.datasets.inspected import inspect_cases


def test_a_good_case_has_no_problems(tmp_path: Path) -> None:
    (report,) = inspect_cases(write_set(tmp_path, 1))
    assert (report.case_id, report.layout) == ("BraTS2021_00000", "brats")
    assert report.shape == SHAPE[::-1]
    assert report.spacing_mm == (1.0, 1.0, 1.0)
    assert report.series == ("t1", "t1ce", "t2", "flair")
    assert report.labels == {"NCR": 2, "ED": 8, "ET": 1}
    assert report.problems == ()


@pytest.mark.parametrize(("count", "said"), [(1, "1 file does not say"), (2, "2 files do not say")])
def test_headers_without_an_orientation_are_told(tmp_path: Path, count: int, said: str) -> None:
    root = write_set(tmp_path, 3)
    paths = [root / f"BraTS2021_{number:05d}" / f"BraTS2021_{number:05d}_t2.nii.gz" for number in range(3)]
    patch_header(paths[2], sform_code=0, qform_code=1)
    for number, path in enumerate(paths[:count]):
        for name in ("t1", "t1ce", "flair", "seg"):
            patch_header(path.with_name(f"BraTS2021_{number:05d}_{name}.nii.gz"), sform_code=0, qform_code=1)
        patch_header(path, sform_code=0, qform_code=0)
    assert [warning for warning in warnings_of(inspect_cases(root)) if "how the axes lie" in warning] == [
        f"WARNING: {said} how the axes lie (sform_code and qform_code are 0), such as {paths[0]}: the first is taken "
        "to run to the left, the second to the front, the third up; write an sform where that is wrong"
    ]


def test_a_background_that_is_not_0_is_told_since_it_counts_as_brain(tmp_path: Path) -> None:
    root = write_set(tmp_path / "data", 2)
    path = root / "BraTS2021_00001" / "BraTS2021_00001_t2.nii.gz"
    values = images(1)[2]
    save(path, np.where(values == 0, -1024, values))
    (told,) = warnings_of(inspect_cases(root))
    assert told.startswith(
        f"WARNING: 1 file with a background that is not 0, such as -1024 in {path}: it counts as brain"
    )
    save(path, np.where(values == 0, np.arange(values.size, dtype=np.int16).reshape(values.shape) - 5000, values))
    assert warnings_of(inspect_cases(root)) == [], "noise of air is no background of one value"


@pytest.mark.parametrize(("limited", "count"), [((), 1), (("t1",), 1), (("t1", "t2"), 0)])
def test_a_background_within_limits_of_the_sweep_is_no_matter(
    tmp_path: Path, limited: tuple[str, ...], count: int
) -> None:
    root = write_set(tmp_path / "data", 1)
    path = root / "BraTS2021_00000" / "BraTS2021_00000_t2.nii.gz"
    values = images(0)[2]
    save(path, np.where(values == 0, -1024, values))
    assert len(warnings_of(inspect_look(replace(look_at_folder(str(root)), limited=limited)))) == count


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


def test_what_is_no_file_or_has_no_name_is_a_problem_of_its_case_alone(tmp_path: Path) -> None:
    root = write_set(tmp_path, ids=["a", "b", "c", os.fsdecode(b"d\xff")])
    (root / "a" / "a_t1.nii.gz").unlink()
    (root / "a" / "a_t1.nii.gz").mkdir()
    (root / "b" / "b_t1.nii.gz").unlink()
    (root / "b" / "b_t1.nii.gz").symlink_to("gone.nii.gz")
    reports = inspect_cases(root)
    assert "a_t1.nii.gz is a folder, not a file" in reports[0].problems[0]
    assert "b_t1.nii.gz is a link to gone.nii.gz, which does not exist" in reports[1].problems[0]
    assert reports[2].problems == ()
    assert reports[3].problems == ("case d\\xff: its name is not UTF-8 text; rename its files",)


def test_a_folder_that_cannot_be_read_is_not_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, listed = write_set(tmp_path), os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith(("00001", "lost+found")):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return listed(path)

    (root / "lost+found").mkdir()
    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(BadData, match="BraTS2021_00001 cannot be read: Permission denied"):
        inspect_cases(root)
    monkeypatch.setattr(os, "scandir", lambda path: refusing(path) if "lost" in str(path) else listed(path))
    assert len(inspect_cases(root)) == 3


def test_a_folder_without_cases_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="is empty"):
        inspect_cases(tmp_path)


def test_a_decathlon_folder_of_any_task_explains_itself(tmp_path: Path) -> None:
    (report,) = inspect_cases(write_prostates(tmp_path / "prostates", 1))
    assert report.series == ("t2", "adc")
    assert report.labels == {"PZ": 8, "TZ": 3}
    assert report.problems == ()


def test_files_of_no_layout_are_read_by_probable_patterns_with_the_values_as_they_are(tmp_path: Path) -> None:
    first, second = inspect_cases(write_organs(tmp_path / "organs", 2))
    assert (first.case_id, first.layout, first.series) == ("patient-0", "files", ("ct", "pet"))
    assert second.labels == {"1": 192, "2": 12, "3": 12}
    with pytest.raises(BadData, match="the layout 'files' needs patterns"):
        inspect_cases(tmp_path / "organs", "files")


def test_patterns_and_labels_may_be_given(tmp_path: Path) -> None:
    look = look_at_folder(
        str(write_organs(tmp_path, 1)),
        images={"scan": "{case}/pet.nii.gz"},
        segmentation="{case}/seg.nii.gz",
        labels={"liver": [1], "tumor": [2, 3]},
    )
    (report,) = inspect_look(look)
    assert (report.series, report.labels) == (("scan",), {"liver": 192, "tumor": 24})
    with pytest.raises(BadData, match="add --labels PATTERN"):
        look_at_folder(str(tmp_path), images={"scan": "{case}/pet.nii.gz"})


def test_a_series_that_all_cases_lack_makes_it_another_layout(tmp_path: Path) -> None:
    for number in range(3):
        for name, array in (("t1", images(number)[0]), ("flair", images(number)[3]), ("seg", labels(3))):
            save(tmp_path / f"c_{number}" / f"c_{number}_{name}.nii.gz", array)
    reports = inspect_cases(tmp_path)
    assert [(report.layout, report.series, report.problems) for report in reports] == [
        ("files", ("flair", "t1"), ())
    ] * 3


def test_labels_of_a_task_that_no_name_proves_are_a_problem_beside_their_values(tmp_path: Path) -> None:
    (report,) = inspect_cases(write_set(tmp_path, layout="brats2023", ids=["BraTS-PED-00001-000"]))
    assert report.labels == {"1": 2, "2": 8, "3": 1}
    (problem,) = report.problems
    assert "`labels: {ET: 1, NET: 2, CC: 3, ED: 4}`" in problem


def test_cases_of_two_label_schemes_are_not_mixed(tmp_path: Path) -> None:
    write_set(tmp_path / "data", layout="brats2023", ids=["BraTS-GLI-00001-000", "BraTS-PED-00001-000"])
    with pytest.raises(BadData, match="names such as BraTS-PED-00001-000 do not prove"):
        open_source(DataSource(root=str(tmp_path / "data")), None, tmp_path / "cache")


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
