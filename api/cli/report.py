"""`report`: a sweep as a document, with its tables and figures as files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.cli import terminal
from api.cli.options import AsJson, SweepOption
from api.cli.session import open_session
from api.cli.show import show_lines, show_table
from api.cli.working import working
from services.counted import counted


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command()(report)


def report(
    sweep: SweepOption = None,
    out: Annotated[Path | None, typer.Option(help="The folder; default: SWEEP-report here.")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Write over another report, or a changed one.")] = False,
    who: Annotated[
        bool, typer.Option("--who", help="Only show which patient has which pseudonym; keep that to yourself.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write a report: index.html (one file, opens without a network), report.md, tables (CSV, LaTeX), figures.

    What is not finished, and what only you can say (section `study` of the sweep file), is marked as missing.
    """
    from services.report.compose import compose
    from services.report.files import require_folder, write_report
    from services.report.source import read_source
    from services.sweeps.names import require_sweep_name

    settings, engine = open_session()
    name = require_sweep_name(engine, sweep)
    source = read_source(engine, name)
    if who:
        show_table(source.pseudonyms.table(), as_json=as_json)
        return
    folder = require_folder(settings, out or Path(f"{name}-report"), name, replace=replace)
    with working("writing the report"):
        document = compose(source)
        written = write_report(settings, source, document, folder)
    terminal.work_is_done()
    page = folder.path / "index.html"
    parts = (counted(len(document.sections), "section"), counted(len(document.tables), "table"))
    lines = [
        f"{page}: {', '.join((*parts, counted(len(document.figures), 'figure')))}, {counted(len(written), 'file')}"
    ]
    if document.sections[0].name == "missing":
        lines.append("it names what is missing at its top")
    lines.append(f"patients have pseudonyms: `robust-cli report {name} --who` tells which, to you alone")
    show_lines(lines)
