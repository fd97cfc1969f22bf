"""No file of a report names a patient or a scan, whatever they are called."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest

from services.report.pseudonyms import Pseudonyms, read_pseudonyms
from services.reports.table import Table
from tests.services.report.made import Written

NAMES = Pseudonyms(
    {"BraTS-0001": "P02", "BraTS-00011": "P01", "7": "P03", "Müller <b>": "P04", "small": "P05"},
    {"BraTS-0001_1": "P02.1", "BraTS-0001_2": "P02.2", "7_2024": "P03"},
    frozenset({"small"}),
)


def texts_of(file: Path) -> str:
    """What a file holds, that of compressed parts of a PDF too."""
    content = file.read_bytes()
    parts = [content]
    for part in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, flags=re.DOTALL):
        try:
            parts.append(zlib.decompress(part))
        except zlib.error:
            continue
    return "\n".join(part.decode("utf-8", "replace") for part in parts)


def test_no_file_names_a_patient(report: Written) -> None:
    files = [path for path in report.folder.rglob("*") if path.is_file()]
    assert {path.suffix for path in files} >= {".html", ".md", ".csv", ".tex", ".svg", ".pdf"}
    for path in files:
        assert "BraTS2021" not in texts_of(path) + path.name, path
    held = texts_of(report.folder / "tables/scores.csv")
    assert all(name in held for name in report.source.pseudonyms.patients.values())


def test_what_people_said_about_patients_is_listed_under_pseudonyms(report: Written) -> None:
    first, second = sorted(report.source.pseudonyms.patients)[:2]
    hidden = report.source.pseudonyms.patients
    told = [(row["patient"], row["what"], row["words"], row["by"]) for row in report.rows("notes")]
    assert sorted(told) == [
        (hidden[first], "note", f"worse than {hidden[second]}, <b>look</b> at it", "ann"),
        (hidden[first], "tag", "artefact", "bob"),
    ]
    assert "&lt;b&gt;look" in report.page.text


def test_the_order_of_scores_tells_nothing_about_names(report: Written) -> None:
    rows = report.rows("scores")
    first = [
        row["patient"] for row in rows if (row["defense"], row["attack"], row["metric"]) == ("none", "clean", "dice")
    ]
    by_name = [report.source.pseudonyms.patients[name] for name in sorted(report.source.pseudonyms.patients)]
    assert by_name != sorted(by_name)
    assert list(dict.fromkeys(first[: len(first) // 2])) == sorted(set(first[: len(first) // 2]))


def test_a_patient_keeps_his_pseudonym_and_another_data_set_has_others(report: Written) -> None:
    with report.engine.connect() as connection:
        again = read_pseudonyms(connection, "sweep-0", f"{3} {report.source.file['data']}")
        other = read_pseudonyms(connection, "sweep-0", "other data")
    assert again.patients == report.source.pseudonyms.patients
    assert other.patients != again.patients


@pytest.mark.parametrize(
    ("words", "hidden"),
    [
        ("16/255 BraTS-0001 WT", "16/255 P02 WT"),
        ("BraTS-00011, BraTS-0001", "P01, P02"),
        ("data/BraTS-0001_2_flair.nii.gz", "data/P02.2_flair.nii.gz"),
        ("of Müller <b> and 7 of 10", "of P04 and 7 of 10"),
        ("the small third", "the small third"),
        ("XBraTS-0001 is another", "XBraTS-0001 is another"),
    ],
)
def test_names_are_found_in_sentences_and_numbers_stay(words: str, hidden: str) -> None:
    assert NAMES.hide(words) == hidden


def test_in_sentences_that_name_cases_also_numbers_are_names() -> None:
    assert NAMES.hide_all("not attacked: 7, BraTS-0001") == "not attacked: P03, P02"


def test_columns_of_patients_hold_pseudonyms_alone() -> None:
    table = Table("t", ("patient", "case", "n"), [("7", "7_2024", 7), ("unknown", "x", 1)])
    assert NAMES.in_table(table).rows == [["P03", "P03", 7], ["P?", "P?", 1]]


def test_ten_thousand_names_are_found_fast_enough_to_look_for_them_everywhere() -> None:
    many = Pseudonyms({f"case-{number:05}": f"P{number:05}" for number in range(10_000)}, {})
    text = " ".join(f"case-{number:05}" for number in range(2_000))
    assert many.hide(text).split()[:2] == ["P00000", "P00001"]


def test_the_order_of_marks_in_figures_tells_nothing_about_names(report: Written) -> None:
    real = {name: patient for patient, name in report.source.pseudonyms.patients.items()}
    seen = 0
    for path in (report.folder / "figures").glob("*.svg"):
        for group in re.findall(r'<g [^>]*id="[^"]*patients[^"]*".*?</g>', path.read_text(), flags=re.DOTALL):
            named = [real[name] for name in re.findall(r'data-case="(P\d+)"', group)]
            if len(named) > 10:
                assert named != sorted(named)
                seen += 1
    assert seen > 5
