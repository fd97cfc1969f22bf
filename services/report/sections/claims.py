"""What the sweep's file claims, with the answers: the first thing that a reader looks for."""

from __future__ import annotations

from services.errors import BadInput
from services.report.document import Block, Paragraph, Points, Section, Tabled, stem
from services.report.source import ReportedSweep
from services.reports.claims import claim_rows, claim_sentences, claim_tables, read_claims


def claims(source: ReportedSweep) -> Section | None:
    """Held, did not hold, or cannot be told, under each attacker, and the numbers behind it."""
    if not source.file.get("claims"):
        return None
    title = "Claims and their answers"
    try:
        found = read_claims(source.engine, source.sweep)
    except BadInput as error:
        return Section("claims", title, [Paragraph(f"{error}.", missing=True)])
    blocks: list[Block] = [
        Tabled(stem(f"claims-{number}"), table) for number, table in enumerate(claim_tables(found), start=1)
    ]
    every = Tabled("claims-numbers", claim_rows(found), folded=True)
    return Section("claims", title, [*blocks, Points(claim_sentences(found)), every])
