"""Who was scored, and who was not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from services.comparisons.question import CLEAN
from services.counted import counted
from services.report.document import Block, Paragraph, Points, Section, Tabled
from services.report.drawings import drawn
from services.report.sections.study import answers
from services.report.source import ReportedSweep
from services.reports.cohort import partitions, region_sizes
from services.reports.comparisons import stored_comparisons
from services.reports.left_out import left_out
from services.reports.not_scored import forgotten
from services.reports.not_sought import not_sought


def cohort(source: ReportedSweep) -> Section:
    """Flow of patients into the numbers, and what the references hold."""
    engine, sweep = source.engine, source.sweep
    patients, cases = len(source.pseudonyms.patients), len(source.pseudonyms.cases)
    scans = "" if patients == cases else f" with {counted(cases, 'scan')}, averaged by patient before anything else"
    blocks: list[Block] = [
        Paragraph(
            f"{counted(patients, 'patient')}{scans} have scores. Patients, not scans, are the unit of every interval "
            "and test, and all scans of a patient are in one partition. Names here are pseudonyms, numbered in an "
            "order that says nothing about the real ones."
        ),
        *answers(source, "cohort_source", "eligibility", "characteristics", "reference_standard", "annotators"),
        Tabled(
            "partitions",
            partitions(engine, sweep),
            ["every fold trains networks of its own and tests them on patients that they have not seen"],
        ),
        *drawn(source, "cohort"),
        Points(list(_excluded(source)) or ["nobody was left out of the scores after the sweep had begun"]),
        Tabled("regions", region_sizes(engine, sweep), ["over test cases; absent: the reference has no such voxel"]),
    ]
    return Section("cohort", "Cohort and flow", blocks)


def _excluded(source: ReportedSweep) -> Iterator[str]:
    """Who stands in no number, or not in all, and why."""
    if count := (source.file.get("evaluation") or {}).get("cases"):
        all_clean = (source.file["evaluation"]).get("clean") == "all"
        also = "; clean images of all test cases were scored (`evaluation.clean`)" if all_clean else ""
        met = "met attacks" if all_clean else "were scored"
        yield f"of each fold {counted(count, 'test case')}, drawn by seed, {met} (`evaluation.cases`){also}"
    yield from forgotten(source.engine, source.sweep)
    yield from map(source.pseudonyms.hide_all, left_out(source.engine, source.sweep))
    yield from not_sought(source.engine, source.sweep)
    rows: Sequence[Any] = stored_comparisons(source.engine, source.sweep).rows
    lacking = {row.missing_cases for row in rows if row.missing_cases and CLEAN not in row.attack}
    if lacking:
        names = sorted({source.pseudonyms.of_case(name.strip()) for cases in lacking for name in cases.split(",")})
        yield f"without a partner in some comparison, and left out of it: {', '.join(names)}"
    counts = {line.patients for line in source.lines}
    if len(counts) > 1:
        yield (f"conditions have from {min(counts)} to {counted(max(counts), 'patient')}: n stands beside every mean")
