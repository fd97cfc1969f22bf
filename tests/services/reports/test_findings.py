"""What a submit ends with has room for so many lines, whatever a sweep has found."""

from __future__ import annotations

from api.cli.layout import fold_all
from services.reports.findings import Finding, fitting


def folded(lines: object) -> list[str]:
    return fold_all(lines, 80)  # type: ignore[arg-type]


def test_few_findings_are_all_told() -> None:
    found = [Finding("clean WT Dice", ["none 0.9", "static 0.8"]), Finding("partial", ["2 of 9 jobs"])]
    assert fitting(found, 8, folded) == ["clean WT Dice: none 0.9; static 0.8", "partial: 2 of 9 jobs"]


def test_of_many_findings_the_first_are_told_and_the_others_counted() -> None:
    found = [
        Finding("clean WT Dice", [f"defense_{number} 0.{number}" for number in range(40)]),
        Finding("primary comparisons", [f"a{number} − b +0.1 (+0.05 … +0.15), p adj. 0.01" for number in range(30)]),
        Finding("partial", ["2 of 9 jobs"]),
    ]
    lines = fitting(found, 8, folded)
    assert len(folded(lines)) <= 8
    assert lines[0].startswith("clean WT Dice: defense_0 0.0; defense_1 0.1")
    assert "; and " in lines[0]
    assert lines[0].endswith(" more in `results`")
    assert lines[2] == "partial: 2 of 9 jobs"
