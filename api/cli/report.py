"""`report`: a sweep as a document, with its tables and figures as files."""

from __future__ import annotations

from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from api.cli import terminal
from api.cli.options import AsJson, SweepOption
from api.cli.session import open_session
from api.cli.show import show_lines, show_table
from api.cli.working import working
from services.counted import counted

if TYPE_CHECKING:
    from services.sweeps.sections.study import Images


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command()(report)


def report(
    sweep: SweepOption = None,
    out: Annotated[Path | None, typer.Option(help="The folder; default: SWEEP-report here.")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Write over another report, or a changed one.")] = False,
    images: Annotated[
        str | None,
        typer.Option(
            metavar="none|panels|volumes",
            help="What may be seen of patients; default: as the sweep file says, else panels of phantoms alone.",
        ),
    ] = None,
    who: Annotated[
        bool, typer.Option("--who", help="Only show which patient has which pseudonym; keep that to yourself.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write a report: index.html (one file, opens without a network), report.md, tables (CSV, LaTeX), figures.

    What is not finished, and what only you can say (section `study` of the sweep file), is marked as missing.
    """
    from services.report.make import make_report
    from services.report.source import read_source
    from services.sweeps.names import require_sweep_name

    shown = None if images is None else _require_images(images)
    settings, engine = open_session()
    name = require_sweep_name(engine, sweep)
    if who:
        show_table(read_source(engine, name).pseudonyms.table(), as_json=as_json)
        return
    with working("writing the report"):
        made = make_report(settings, engine, name, out or Path(f"{name}-report"), replace=replace, images=shown)
    terminal.work_is_done()
    document = made.document
    parts = (counted(len(document.sections), "section"), counted(len(document.tables), "table"))
    figures = counted(len(document.figures), "figure")
    lines = [f"{made.page}: {', '.join(parts)}, {figures}; {counted(len(made.files), 'file')} in all"]
    if made.new_folder:
        lines.append(f"made the folder {made.new_folder}")
    if document.sections[0].name == "missing":
        lines.append("what is missing stands at its top")
    lines.append(f"patients have pseudonyms: `robust-cli report {quote(name)} --who` tells which, to you alone")
    show_lines(lines)


def _require_images(name: str) -> Images:
    from services.errors import UnknownName
    from services.sweeps.sections.study import Images

    known: dict[str, Images] = {value: value for value in get_args(Images)}
    if name not in known:
        raise UnknownName("value of --images", name, known)
    return known[name]
