"""Cases of a folder on the terminal: what `data inspect` and `init` show of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from api.cli.show import console, show_lines, show_table
from services.counted import counted
from services.reports.table import Table

if TYPE_CHECKING:
    from services.datasets.inspect import CaseReport
    from services.datasets.look import Look

#: So many labels have a column each.
_MOST_LABELS = 6
_FEW_NAMES = 3


def inspected(look: Look) -> list[CaseReport]:
    """The cases read, with progress on a terminal's standard error."""
    from services.datasets.inspect import inspect_look

    if not sys.stderr.isatty():
        return inspect_look(look)
    from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading cases"), MofNCompleteColumn(), TimeRemainingColumn(compact=True))
    with Progress(*columns, console=console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=len(look.cases))
        return inspect_look(look, lambda: progress.advance(task))


def cases_table(look: Look, reports: Sequence[CaseReport]) -> Table:
    """Everything about every case: a row each, for programs."""
    columns = ("case", "patient", "layout", "shape", "spacing mm", "series", "labels", "problems")
    rows = [(*_facts(report), _counts(report), "; ".join(report.problems)) for report in reports]
    return Table(_title(look), columns, rows)


def show_cases(look: Look, reports: Sequence[CaseReport]) -> None:
    """For people: what all cases share in a sentence, what differs in a table, then problems and notes."""
    names = list(dict.fromkeys(name for report in reports for name in report.labels))
    columns: list[str] = ["case", "patient", "layout", "shape", "spacing mm", "series"]
    facts = [_facts(report) for report in reports]
    if all(case == patient for case, patient, *_ in facts):
        columns, facts = [columns[0], *columns[2:]], [(row[0], *row[2:]) for row in facts]
    shared = {
        column: values.pop()
        for place, column in enumerate(columns)
        if place and len(values := {row[place] for row in facts}) == 1
    }
    kept = [place for place, column in enumerate(columns) if column not in shared]
    apart = len(names) <= _MOST_LABELS
    rows: list[Sequence[Any]] = [
        [*(row[place] for place in kept), *(_voxels(report, names) if apart else [_counts(report)])]
        for row, report in zip(facts, reports, strict=True)
    ]
    labels = [f"value {name}" if name.isdecimal() else name for name in names] if apart else ["labels"]
    show_table(Table(_title(look), (*(columns[place] for place in kept), *labels), rows))
    told = ", ".join(_in_words(column, value) for column, value in shared.items() if value)
    show_lines([*([f"All: {told}. Labels are counted in voxels."] if told else []), *_sentences(look, reports)])


def _sentences(look: Look, reports: Sequence[CaseReport]) -> Iterator[str]:
    from services.datasets.inspect import warnings_of
    from services.datasets.patients import likely_follow_ups

    asked = [case for case in look.cases if case.asking and look.scheme is None and case.scheme is None]
    if asked:
        some = "" if len(asked) == len(look.cases) else f" (of {len(asked)} of {counted(len(look.cases), 'case')})"
        yield f"LABELS UNKNOWN{some}: {asked[0].asking}"
    asking = {case.asking for case in asked}
    alike: dict[str, list[tuple[str, str]]] = {}  # a problem without the name of its case -> cases and sentences
    for report in reports:
        for problem in report.problems:
            if problem not in asking:
                words = problem.removeprefix(f"case {report.case_id}: ")
                alike.setdefault(words.replace(report.case_id, ""), []).append((report.case_id, words))
    for found in alike.values():
        cases = [case for case, _ in found]
        more = f" and {len(cases) - _FEW_NAMES} more, such as" if len(cases) > _FEW_NAMES else ""
        yield f"PROBLEM of {', '.join(cases[:_FEW_NAMES])}{more}: {found[0][1]}"
    yield from (f"NOTE: {note}" for note in look.notes)
    if follow_ups := None if look.patient else likely_follow_ups(look.patients):
        yield f"WARNING: {follow_ups.sentence}"
    yield from warnings_of(reports)


def _title(look: Look) -> str:
    count, patients = len(look.cases), len(set(look.patients.values()))
    of = f" of {counted(patients, 'patient')}" if patients != count else ""
    return f"{counted(count, 'case')}{of} in {look.root}"


def _in_words(column: str, value: str) -> str:
    return {"spacing mm": f"spacing {value} mm", "shape": f"{value} voxels"}.get(column, f"{column} {value}")


def _facts(report: CaseReport) -> tuple[str, ...]:
    return (
        report.case_id,
        report.patient_id,
        report.layout,
        "×".join(map(str, report.shape or ())),
        "×".join(f"{size:g}" for size in report.spacing_mm or ()),
        " ".join(report.series),
    )


def _voxels(report: CaseReport, names: Sequence[str]) -> list[int | None]:
    return [report.labels.get(name, 0) if report.labels else None for name in names]


def _counts(report: CaseReport) -> str:
    return ", ".join(f"{name}: {count}" for name, count in report.labels.items())
