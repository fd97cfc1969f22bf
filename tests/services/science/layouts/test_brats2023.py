from __future__ import annotations

from pathlib import Path

import pytest

from services.contracts.layout import LayoutContract
from services.errors import BadData
from services.science.labels import SCHEMES
from services.science.layouts.brats2023 import Brats2023
from tests.case_files import require_real_data, write_set


class TestContract(LayoutContract):
    layout = Brats2023()

    def write(self, root: Path) -> dict[str, str]:
        ids = [f"BraTS-GLI-{number}" for number in ("00000-000", "00000-001", "00002-000")]
        write_set(root, layout="brats2023", ids=ids)
        return {name: name[:-4] for name in ids}


def test_time_points_belong_to_one_patient(tmp_path: Path) -> None:
    ids = ["BraTS-GLI-00000-000", "BraTS-GLI-00000-001", "BraTS-GLI-00002-000"]
    cases = Brats2023().find(write_set(tmp_path, layout="brats2023", ids=ids))
    assert [case.case_id for case in cases] == ids
    assert [case.patient_id for case in cases] == ["BraTS-GLI-00000", "BraTS-GLI-00000", "BraTS-GLI-00002"]
    assert [series.path.name[20:] for series in cases[0].series] == [
        "t1n.nii.gz",
        "t1c.nii.gz",
        "t2w.nii.gz",
        "t2f.nii.gz",
    ]
    assert cases[0].scheme == SCHEMES["brats2023"]


def test_a_missing_series_is_named(tmp_path: Path) -> None:
    write_set(tmp_path, layout="brats2023", ids=["BraTS-GLI-00000-000"])
    (tmp_path / "BraTS-GLI-00000-000" / "BraTS-GLI-00000-000-t2f.nii.gz").unlink()
    with pytest.raises(BadData, match=r"BraTS-GLI-00000-000-t2f\.nii\.gz is missing"):
        Brats2023().find(tmp_path)


def test_finds_the_real_case() -> None:
    (case,) = Brats2023().find(require_real_data("brats2023"))
    assert (case.case_id, case.patient_id) == ("BraTS-GLI-00000-000", "BraTS-GLI-00000")
