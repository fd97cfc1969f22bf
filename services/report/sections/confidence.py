"""Whether the networks' own confidence, or their disagreement, warns of failures."""

from __future__ import annotations

from services.errors import BadInput
from services.report.document import Block, Paragraph, Section, Tabled, stem
from services.report.source import ReportedSweep
from services.reports.agreement import agreement_sentences, agreement_table, read_agreements
from services.reports.chosen import Chosen
from services.reports.confidence import confidence_sentences, confidence_tables, read_confidence

#: Rows from which a table is shown when asked for.
_FOLDED = 40


def confidence(source: ReportedSweep) -> Section | None:
    """Where `evaluation.confidence` is set: what networks expect of themselves, and how far replicas agree."""
    if not (source.file.get("evaluation") or {}).get("confidence"):
        return None
    title = "Does confidence warn?"
    try:
        found = read_confidence(source.engine, source.sweep, Chosen())
    except BadInput as error:
        return Section("confidence", title, [Paragraph(f"{error}.", missing=True)])
    notes = confidence_sentences(found)
    blocks: list[Block] = [
        Tabled(stem(f"confidence-{number}"), table, notes, folded=len(table.rows) > _FOLDED)
        for number, table in enumerate(confidence_tables(found), start=1)
    ]
    return Section("confidence", title, [*blocks, *_agreement(source)])


def _agreement(source: ReportedSweep) -> list[Block]:
    """Of replicas, where there are two and their predictions can be read."""
    replicas = int((source.file.get("training") or {}).get("replicas") or 1)
    if replicas < 2 or source.settings is None:
        return []
    try:
        found = read_agreements(source.engine, source.settings, source.sweep, Chosen())
    except BadInput as error:
        return [Paragraph(f"{error}.", missing=True)]
    table = agreement_table(found)
    return [Tabled("agreement", table, agreement_sentences(found), folded=len(table.rows) > _FOLDED)]
