"""How far the numbers can be believed: gradient masking, strength of the attacks, conventions."""

from __future__ import annotations

from services.report.document import Block, Paragraph, Section, Tabled, stem
from services.report.drawings import drawn
from services.report.source import ReportedSweep, without_constant
from services.reports.conventions import EXPLAINED, conventions, orders
from services.reports.gates import for_people, gate_rows, model_verdicts, why_no_gates
from services.reports.legend import legend, words_in

#: Rows from which a table is shown when asked for.
_FOLDED = 30


def gates(source: ReportedSweep) -> Section:
    """What the checks for gradient masking say of the models, and of the attacks on them."""
    rows = gate_rows(source.engine, source.sweep)
    if not rows.rows:
        words = (
            f"{why_no_gates(source.engine, source.sweep)}. Without them a model that hides its gradients looks robust, "
            "and attacks that are too weak are not noticed."
        )
        return Section("gates", "Gradient masking and strength of the attacks", [Paragraph(words, missing=True)])
    verdicts = without_constant(model_verdicts(source.engine, source.sweep), "model")
    blocks: list[Block] = [*drawn(source, "gates"), Tabled("gates", verdicts, legend(words_in(verdicts), gates=True))]
    for number, table in enumerate(for_people(rows), start=1):
        hidden = [[source.pseudonyms.hide_all(cell) if isinstance(cell, str) and at > 2 else cell
                   for at, cell in enumerate(row)] for row in table.rows]  # fmt: skip
        shown = type(table)(table.title, table.columns, hidden)
        blocks.append(Tabled(stem(f"gates-{number}"), shown, folded=True))
    return Section("gates", "Gradient masking and strength of the attacks", blocks)


def sensitivity(source: ReportedSweep) -> Section:
    """The same scores under other conventions."""
    blocks: list[Block] = [
        Paragraph(
            "Rules for regions that are empty, and how scores are averaged, are conventions. The same stored scores "
            "are summed up here under others: where the order of the defenses depends on them, it is no finding."
        )
    ]
    for metric in source.metrics:
        order = orders(source.engine, source.sweep, metric)
        if order.rows:
            notes = ["values that are equal to three digits are joined by ="] if metric == source.metrics[0] else []
            is_long = metric != source.metrics[0] or len(order.rows) > _FOLDED
            blocks.append(Tabled(stem(f"orders-{metric}"), without_constant(order, "model"), notes, is_long))
    for metric in source.metrics:
        table = without_constant(conventions(source.engine, source.sweep, metric), "model")
        notes = [EXPLAINED] if metric == source.metrics[0] else []
        blocks.append(Tabled(stem(f"conventions-{metric}"), table, notes, folded=len(table.rows) > _FOLDED))
    return Section("sensitivity", "Sensitivity to conventions", blocks)
