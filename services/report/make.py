"""A report from beginning to end: what the command and the Python door call."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from services.report.compose import compose
from services.report.document import Document
from services.report.files import require_folder, write_report
from services.report.source import read_source
from services.settings import Settings
from services.sweeps.sections.study import Images


@dataclass(frozen=True)
class Made:
    """A report that was written."""

    page: Path
    files: list[Path]
    document: Document
    new_folder: Path | None  # the first folder on the way that was not there before


def make_report(
    settings: Settings,
    engine: Engine,
    sweep: str,
    folder: Path,
    *,
    replace: bool = False,
    images: Images | None = None,
) -> Made:
    """Write the report of an existing sweep into a folder; `images`: what it may show of patients.

    Raises `BadInput` where the sweep has no finished evaluation, and for a folder that holds anything else than an
    unchanged report of this sweep (with `replace`: than some report).
    """
    place = require_folder(settings, folder, sweep, replace=replace)
    source = read_source(engine, sweep, settings, images)
    document = compose(source)
    files = write_report(settings, source, document, place)
    return Made(folder / "index.html", files, document, place.made)
