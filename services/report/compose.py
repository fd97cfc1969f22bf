"""A sweep's report, section by section."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version

from services.counted import counted
from services.report.document import Document, Section
from services.report.sections import (
    checks,
    claims,
    cohort,
    comparisons,
    confidence,
    limits,
    opening,
    patients,
    provenance,
    scores,
    study,
)
from services.report.sections import threat as attacks
from services.report.sections.annex import annex
from services.report.source import ReportedSweep

#: In the order in which a reader should meet them; what does not apply is None.
_SECTIONS: Sequence[Callable[[ReportedSweep], Section | None]] = (
    opening.missing,
    opening.summary,
    claims.claims,
    study.study,
    provenance.provenance,
    cohort.cohort,
    attacks.threat,
    scores.scoring,
    scores.clean,
    scores.curves,
    patients.worst,
    patients.said,
    patients.failures,
    patients.visible,
    comparisons.comparisons,
    comparisons.ranking,
    comparisons.seeds,
    checks.gates,
    scores.shifts,
    scores.realised,
    scores.sizes,
    confidence.confidence,
    checks.sensitivity,
    comparisons.power,
    limits.not_tested,
    limits.limits,
)


def compose(source: ReportedSweep, now: datetime | None = None) -> Document:
    """The document, with pseudonyms instead of the names of patients and cases everywhere."""
    sections = [section for make in _SECTIONS if (section := make(source)) is not None]
    sections.append(annex(sections))
    made = now or datetime.now(UTC)
    submitted = datetime.fromtimestamp(source.created_at, UTC)
    about = [
        ("authors", ", ".join(source.study.authors)),
        ("sweep", f"{source.sweep}, submitted {submitted:%Y-%m-%d}"),
        ("patients", "phantoms, no patients" if source.is_phantoms else str(len(source.pseudonyms.patients))),
        ("regions", ", ".join(source.regions)),
        ("written", f"{made:%Y-%m-%d %H:%M} UTC by robustseg {version('robustseg')}"),
    ]
    title = source.study.title or f"Robustness of segmentation: {source.sweep}"
    document = Document(title, [(what, value) for what, value in about if value], sections)
    return _with_own_files(document).mapped(source.pseudonyms.hide)


def _with_own_files(document: Document) -> Document:
    """The same; raises `ValueError` where two tables would be one file."""
    names = [table.name for table in document.tables]
    if len(set(names)) < len(names):
        raise ValueError(f"two tables of one name among {counted(len(names), 'table')}: {sorted(names)}")
    return document
