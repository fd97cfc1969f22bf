"""What stands against what: paired tests, order of the defenses, seeds, and what could have been shown."""

from __future__ import annotations

from typing import Any

from services.counted import counted
from services.report.document import Block, Paragraph, Points, Section, Tabled, stem
from services.report.drawings import drawn
from services.report.sections.study import answers
from services.report.source import ReportedSweep, without_constant
from services.reports.budgets import series_of_attacks
from services.reports.comparisons import compared, primary, rankings, stored_comparisons, why_none
from services.reports.detectable import EXPLAINED, smallest_differences
from services.reports.legend import access_in, comparison_legend, legend, words_in
from services.reports.single_scores import scores_by_fold
from services.reports.table import Table

#: Comparisons of a family that are named as primary before others.
_FOLDED = 24


def comparisons(source: ReportedSweep) -> Section:
    """The primary endpoint, then everything that was asked, with what its p-values mean."""
    engine, sweep = source.engine, source.sweep
    rows: list[Any] = list(stored_comparisons(engine, sweep).rows)
    if not rows:
        why = Paragraph(f"{why_none(engine, sweep, source.metrics[0])}.", missing=True)
        return Section("comparisons", "Paired comparisons", [why])
    blocks: list[Block] = []
    first = primary(rows, source.floors)
    if first.rows:
        blocks.append(Tabled("primary", first, [*comparison_legend(rows), *legend(words_in(first), gates=True)]))
    blocks += drawn(source, "pairs")
    series = series_of_attacks(engine, [sweep])
    for metric in dict.fromkeys(row.metric for row in rows if row.role != "primary"):
        table = compared(rows, metric, source.floors, series)
        notes = [] if blocks else comparison_legend(rows)
        more = [*notes, *legend(words_in(table), gates=False, access=access_in(table))] if metric == "dice" else notes
        shown = without_constant(table, "model")
        blocks.append(Tabled(stem(f"paired-{metric}"), shown, more, folded=len(table.rows) > _FOLDED))
    families = {row.family for row in rows if row.family}
    counts = [
        f"{counted(len(rows), 'comparison')} in {len(families) or 1} {'family' if len(families) < 2 else 'families'}, "
        "every one in the tables above or in their files; p adj. counts those of its own family alone",
        "failures: cases without a region enter with the penalty, never by being left out",
    ]
    return Section("comparisons", "Paired comparisons", [*blocks, Points(counts)])


def ranking(source: ReportedSweep) -> Section:
    """The order of three and more defenses, with its stability."""
    tables = [table for table in rankings(source.engine, source.sweep, source.floors) if table.rows]
    if not tables:
        why = "Fewer than three defenses of one model were compared, so that there is no order but the comparisons."
        return Section("ranking", "Ranking and its stability", [Paragraph(why)])
    notes = [
        "95 %: ranks that the bootstrap gives a defense; first: share of bootstraps in which it is first; two defenses "
        "whose ranges overlap are not told apart"
    ]
    blocks = [Tabled(stem(f"ranking-{number}"), table, notes) for number, table in enumerate(tables, start=1)]
    return Section("ranking", "Ranking and its stability", [*drawn(source, "ranking"), *blocks])


def seeds(source: ReportedSweep) -> Section:
    """Whether other seeds make other numbers."""
    replicas = int((source.file.get("training") or {}).get("replicas") or 1)
    metric = source.metrics[0]
    table = without_constant(scores_by_fold(source.engine, source.sweep, metric).for_people(), "model")
    if replicas < 2:
        words = (
            "Each network was trained once, with one seed. What is said here is about these networks; others of the "
            "same recipe may differ, and nothing here tells by how much. `training.replicas: 2` or more would."
        )
    else:
        words = (
            f"Each network was trained {replicas} times with different seeds. Scores are averaged over replicas of a "
            "patient before anything else; the primary comparisons name the difference of each."
        )
    rows: list[Any] = list(stored_comparisons(source.engine, source.sweep).rows)
    spread = [
        (row.model, row.a.replace("defense=", ""), row.b.replace("defense=", ""), row.networks,
         row.network_sd, row.patient_sd, row.residual_sd)
        for row in rows if row.role == "primary" and row.network_sd is not None
    ]  # fmt: skip
    blocks: list[Block] = [Paragraph(words, missing=replicas < 2)]
    if spread:
        columns = ("model", "a", "b", "networks", "SD of networks", "SD of patients", "SD of the rest")
        title = "how much networks and patients vary in the primary endpoint"
        blocks.append(Tabled("spread", without_constant(Table(title, columns, spread), "model")))
    notes = ["each fold has patients of its own, so that folds differ by patients and by networks"]
    blocks.append(Tabled(stem(f"networks-{metric}"), table, notes, folded=len(table.rows) > _FOLDED))
    return Section("seeds", "Seeds", blocks)


def power(source: ReportedSweep) -> Section:
    """What this many patients could have shown."""
    rows: list[Any] = list(stored_comparisons(source.engine, source.sweep).rows)
    table = without_constant(smallest_differences(rows, source.floors), "model", "networks", "SD of networks")
    blocks: list[Block] = [*answers(source, "sample_size")]
    if table.rows:
        blocks.append(Tabled("power", table, [EXPLAINED]))
    else:
        blocks.append(Paragraph("No primary comparison has been made, so that nothing can be said of power.", True))
    return Section("power", "Power", blocks)
