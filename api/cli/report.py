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
    from sqlalchemy import Engine

    from services.settings import Settings
    from services.sweeps.sections.study import Images


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command()(report)


def report(
    sweep: SweepOption = None,
    out: Annotated[
        Path | None, typer.Option(help="The folder; default: SWEEP-report here, SWEEP-site of --site.")
    ] = None,
    site: Annotated[
        bool, typer.Option("--site", help="The pages of `serve` as files instead, which open from a disk.")
    ] = False,
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
    from services.errors import BadInput
    from services.report.make import make_report
    from services.report.source import read_source
    from services.sweeps.names import require_sweep_name

    shown = None if images is None else _require_images(images)
    if site and replace:
        raise BadInput("--site writes over nothing: leave out --replace, and give another folder with --out")
    settings, engine = open_session()
    name = require_sweep_name(engine, sweep)
    if who:
        show_table(read_source(engine, name).pseudonyms.table(), as_json=as_json)
        return
    if site:
        _write_site(settings, engine, name, out or Path(f"{name}-site"), shown)
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
    show_lines([*lines, _pseudonyms(name)])


def _write_site(settings: Settings, engine: Engine, name: str, folder: Path, images: Images | None) -> None:
    from services.errors import BadInput

    try:
        from api.pages.site.write import make_site
    except ModuleNotFoundError as error:
        raise BadInput(f"pages need {error.name}: pip install 'robustseg[web]'") from error
    with working("writing the pages"):
        made = make_site(settings, engine, name, folder, images=images)
    terminal.work_is_done()
    lines = [f"{made.page}: {counted(len(made.files), 'file')}, images: {made.images}"]
    if not made.is_finished:
        lines.append("the sweep is not finished, which stands at the top of each page")
    if made.without:
        lines.append(f"some images are not there: {made.without}")
    show_lines([*lines, _pseudonyms(name)])


def _pseudonyms(name: str) -> str:
    return f"patients have pseudonyms: `robust-cli report {quote(name)} --who` tells which, to you alone"


def _require_images(name: str) -> Images:
    from services.errors import UnknownName
    from services.sweeps.sections.study import Images

    known: dict[str, Images] = {value: value for value in get_args(Images)}
    if name not in known:
        raise UnknownName("value of --images", name, known)
    return known[name]
