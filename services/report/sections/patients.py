"""The patients behind the means: who lost most, and how many are lost."""

from __future__ import annotations

from datetime import UTC, datetime

from db.engine import read
from db.sweeps import find_sweep
from services.access.words import list_notes, list_tags
from services.report.document import Block, Paragraph, Section, Tabled
from services.report.drawings import drawn
from services.report.sections.pictures import pictures
from services.report.source import ReportedSweep, without_constant
from services.reports.failures import failure_rates
from services.reports.perceptibility import EXPLAINED, over_networks, perceptibility
from services.reports.single_scores import worst_patients
from services.reports.table import Table

#: Rows of each network that are shown at once.
_SHOWN = 10


def worst(source: ReportedSweep) -> Section:
    """The lowest score of every patient, and under what it came."""
    everyone = len(source.pseudonyms.patients)
    metric = source.metrics[0]
    table = worst_patients(source.engine, source.sweep, everyone, metric)
    table = source.floors.mark_rows(table) if "defense" in table.columns else table
    notes = [
        "worst: of a patient under all attacks and shifts, mean over regions; clean: the same network and patient",
        "patients have the same pseudonym everywhere in this report",
    ]
    shown = without_constant(source.pseudonyms.in_table(table), "model")
    block = Tabled("worst", shown, notes, folded=len(table.rows) > 4 * _SHOWN)
    return Section("worst", "Worst case of each patient", [*pictures(source), block])


def said(source: ReportedSweep) -> Section | None:
    """What people wrote about patients; None where nobody did."""
    with read(source.engine) as connection:
        sweep_id = find_sweep(connection, source.sweep)
        assert sweep_id is not None  # noqa: S101 - for mypy: it has scores
        notes, tags = list_notes(connection, sweep_id), list_tags(connection, sweep_id)
    if not notes and not tags:
        return None
    rows = [(tag.patient, "tag", tag.tag, tag.who, tag.created_at) for tag in tags]
    rows += [(note.patient, "note", note.text, note.who, note.created_at) for note in notes]
    rows.sort(key=lambda row: (row[0], row[4]))
    told = [
        (patient, kind, source.pseudonyms.hide_all(words), who, datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d"))
        for patient, kind, words, who, at in rows
    ]
    table = Table("notes and tags on patients", ("patient", "what", "words", "by", "on"), told)
    return Section("notes", "What was said about patients", [Tabled("notes", source.pseudonyms.in_table(table))])


def failures(source: ReportedSweep) -> Section | None:
    """How many patients fall below the threshold; None where Dice was not scored."""
    if "dice" not in source.metrics:
        return None
    rates = failure_rates(source.engine, source.sweep)
    words, access = rates.columns.index("access_in_words"), rates.columns.index("access")
    attack = rates.columns.index("attack")
    rows = [
        [None if at == access and row[attack] == "clean" else row[words] if at == access else value
         for at, value in enumerate(row)]
        for row in rates.rows
    ]  # fmt: skip
    table = source.floors.mark_rows(type(rates)(rates.title, rates.columns, rows)).without("source", "access_in_words")
    blocks: list[Block] = [
        Paragraph(
            "A mean hides the patient who is lost. A patient fails where his Dice (mean over his scans and over "
            "replicas) is below the threshold in the title; the interval of the share is Wilson's."
        ),
        *drawn(source, "failures"),
        Tabled("failures", without_constant(table, "model"), ["share, low, high: of the patients, with 95 %"], True),
    ]
    return Section("failures", "Failure rates", blocks)


def visible(source: ReportedSweep) -> Section | None:
    """How visible the perturbations are; None where nothing is stored of it."""
    table = perceptibility(source.engine, source.sweep)
    if not table.rows:
        return None
    short = over_networks(source.engine, source.sweep)
    blocks = [Tabled("perceptibility", short, [EXPLAINED])]
    if len(table.rows) > len(short.rows):
        blocks.append(Tabled("perceptibility-all", without_constant(table, "model"), folded=True))
    return Section("visible", "Perceptibility", blocks)
