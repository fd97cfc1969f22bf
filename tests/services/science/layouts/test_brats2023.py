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


@pytest.mark.parametrize(
    ("case_id", "folder", "proven"),
    [
        ("BraTS-GLI-00000-000", "BraTS2023-GLI", True),
        ("BraTS-SSA-00002-000", "BraTS2024-SSA", True),  # the same numbers in every year
        ("BraTS-GLI-00005-100", "data", False),  # after treatment
        ("BraTS-GLI-00005-000", "BraTS2024-GLI-Training", False),
        ("BraTS-PED-00001-000", "data", False),
        ("BraTS-MEN-00001-000", "data", False),
        ("BraTS-MET-00001-000", "data", False),
        ("patient-001", "data", False),
    ],
)
def test_only_a_name_that_proves_it_has_a_label_scheme(tmp_path: Path, case_id: str, folder: str, proven: bool) -> None:
    (case,) = Brats2023().find(write_set(tmp_path / folder, layout="brats2023", ids=[case_id]))
    assert case.scheme == (SCHEMES["brats2023"] if proven else None)
    if not proven:
        with pytest.raises(BadData, match=r"do not prove what the values of a label map mean.*`labels: "):
            case.require_scheme()


def test_the_sentence_says_what_organisers_published(tmp_path: Path) -> None:
    (case,) = Brats2023().find(write_set(tmp_path, layout="brats2023", ids=["BraTS-PED-00001-000"]))
    assert "`labels: {ET: 1, NET: 2, CC: 3, ED: 4}`" in case.asking
    assert case.likely == {"ET": 1, "NET": 2, "CC": 3, "ED": 4}
