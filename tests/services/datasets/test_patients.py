from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from services.datasets.discover import discover
from services.datasets.patients import likely_follow_ups, read_patient_csv, require_patient_pattern
from services.datasets.sources import open_source
from services.datasets.spec import DataSource, FoldSplit
from services.datasets.splits import split_cases
from services.errors import BadData, BadInput
from tests.case_files import write_set

UPENN = ("UPENN-GBM-00001_11", "UPENN-GBM-00001_21", "UPENN-GBM-00002_11", "UPENN-GBM-00002_21")
RULE = "UPENN-GBM-{patient}_{visit}"


def patients(root: Path, rule: str | Mapping[str, str] | None = None) -> dict[str, str]:
    return {case.case_id: case.patient_id for case in discover(root, patient=rule)}


def test_a_pattern_of_names_says_who_is_who(tmp_path: Path) -> None:
    write_set(tmp_path, ids=UPENN)
    assert patients(tmp_path) == {name: name for name in UPENN}
    assert patients(tmp_path, RULE) == dict(zip(UPENN, ("00001", "00001", "00002", "00002"), strict=True))


def test_the_patient_is_the_longest_where_a_pattern_has_two_readings(tmp_path: Path) -> None:
    write_set(tmp_path, ids=["a_1_x", "a_1_y", "b_2_x"])
    assert patients(tmp_path, "{patient}_{visit}") == {"a_1_x": "a_1", "a_1_y": "a_1", "b_2_x": "b_2"}


def test_scans_of_a_patient_stay_in_one_part(tmp_path: Path) -> None:
    write_set(tmp_path / "data", ids=UPENN)
    cases = open_source(DataSource(root=str(tmp_path / "data"), patient=RULE), None, tmp_path / "cache")
    for fold in (0, 1):
        parts = split_cases(FoldSplit(folds=2), cases.patients, 0, fold)
        assert not {cases.patients[case] for case in parts.train} & {cases.patients[case] for case in parts.test}
        assert len(parts.test) == 2
    with pytest.raises(BadInput, match="4 folds need as many patients, got 2"):
        split_cases(FoldSplit(folds=4), cases.patients, 0, 0)


def test_data_with_other_patients_are_other_data(tmp_path: Path) -> None:
    write_set(tmp_path / "data", ids=UPENN)
    plain, named = (
        open_source(DataSource(root=str(tmp_path / "data"), patient=rule), None, tmp_path / "cache")
        for rule in (None, RULE)
    )
    assert plain.fingerprint != named.fingerprint
    assert [plain.digest(case) for case in UPENN] == [named.digest(case) for case in UPENN]


def test_a_case_without_patient_is_named(tmp_path: Path) -> None:
    write_set(tmp_path, ids=["UPENN-GBM-00001_11", "other"])
    with pytest.raises(BadData, match="does not fit case other; every case needs its patient"):
        patients(tmp_path, RULE)
    with pytest.raises(BadData, match="has no line for case other"):
        patients(tmp_path, {"UPENN-GBM-00001_11": "one"})


def test_bids_names_are_certain(tmp_path: Path) -> None:
    write_set(tmp_path, ids=["sub-01_ses-01", "sub-01_ses-02", "sub-02_run-1", "sub-03"])
    assert list(patients(tmp_path).values()) == ["sub-01", "sub-01", "sub-02", "sub-03"]


def test_a_csv_says_who_is_who(tmp_path: Path) -> None:
    path = tmp_path / "patients.csv"
    path.write_text("case,patient,age\na,one,50\nb,one,51\n")
    assert read_patient_csv(path) == {"a": "one", "b": "one"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("case,who\na,one\n", "expected the columns 'case' and 'patient', got case, who"),
        ("case,patient\na,\n", "line 2: the patient of case a is empty"),
        ("case,patient\na,one\na,two\n", "line 3: case a stands there twice"),
    ],
)
def test_a_csv_with_a_mistake_is_told_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "patients.csv").write_text(text)
    with pytest.raises(BadInput, match=words):
        read_patient_csv(tmp_path / "patients.csv")


@pytest.mark.parametrize(
    "pattern",
    [
        "a",
        "{case}",
        "{patient}{patient}",
        "{patient",
        "{}_{patient}",
        "{visit}",
        "{patient}{visit}",
        "{a}_{b}_{c}_{d}_{e}_{f}_{patient}",
    ],
)
def test_a_pattern_without_patient_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="where the patient's name stands"):
        require_patient_pattern(pattern)


@pytest.mark.parametrize(
    ("names", "rule"),
    [
        (UPENN, "UPENN-GBM-{patient}_{visit}"),
        (("TCGA-02-0006-01A", "TCGA-02-0006-02A", "TCGA-06-0009-01A"), "TCGA-{patient}-{visit}"),
        (("TCGA-02-0006_1998.05.03", "TCGA-02-0006_1999.07.01", "TCGA-06-0009_1998.01.01"), "TCGA-{patient}_{visit}"),
        (("P1_pre", "P1_post", "P2_pre"), "{patient}_{visit}"),
        (("Patient-001_week-000-1", "Patient-001_week-044", "Patient-002_week-000"), "Patient-{patient}_{visit}"),
        (("k_01_L", "k_01_R", "k_02_L"), "k_{patient}_{visit}"),
        (("P001", "P001_2", "P002"), None),
        (("P001", "P001_FU003d", "P002"), None),
        (("anna_post", "anna_pre", "bert_post", "bert_pre"), "{patient}_{visit}"),
        (("P01a", "P01b", "P02a"), None),
    ],
)
def test_names_that_look_like_follow_ups_are_told_with_the_rule(names: tuple[str, ...], rule: str | None) -> None:
    found = likely_follow_ups({name: name for name in names})
    assert found is not None
    assert (found.first, found.second) == tuple(sorted(names[:2]))
    assert found.patients == 2
    assert found.pattern == rule
    expected = f'patient: "{rule}"' if rule else "patient: {file: patients.csv}"
    assert expected in found.sentence


@pytest.mark.parametrize(
    "names",
    [
        [f"BraTS2021_{number:05d}" for number in range(20)],
        [f"BraTS20_Training_{number:03d}" for number in range(20)],
        [f"hippocampus_{number:03d}" for number in range(20)],
        [f"phantom-{number:04d}" for number in range(20)],
        ["Brats18_TCIA01_147_1", "Brats18_TCIA01_150_1", "Brats18_2013_11_1"],
        ["TCGA-02-0006", "TCGA-02-0009", "TCGA-06-0009"],
        [f"patient-{number}" for number in range(12)],
        ["0f3a", "1f3b", "0f4a"],
        ["scan_a", "scan_b", "left", "right"],
        [f"site{site}_{number:03d}" for site in (1, 2) for number in range(40)],
    ],
)
def test_names_of_ordinary_sets_are_left_alone(names: list[str]) -> None:
    assert likely_follow_ups({name: name for name in names}) is None


def test_who_said_who_is_who_is_believed() -> None:
    assert likely_follow_ups({"P1_pre": "P1", "P1_post": "P1", "P2_pre": "P2"}) is None
