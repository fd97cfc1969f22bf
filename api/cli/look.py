"""`look`: a picture of the patient whom an attack or a natural shift harms most, or of another."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.cli import terminal
from api.cli.figures import content_of
from api.cli.options import AsJson, Replace
from api.cli.session import open_session
from api.cli.show import show_json, show_lines, show_table
from api.cli.working import working

_SUFFIXES = (".png", ".svg", ".pdf")


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command()(look)


def look(
    sweep: Annotated[str, typer.Argument(metavar="SWEEP", help="The sweep's name.")],
    worst: Annotated[bool, typer.Option("--worst", help="The patient with the largest drop: the default.")] = False,
    case: Annotated[str | None, typer.Option(help="This case, where the drop is the largest of what is left.")] = None,
    attack: Annotated[str | None, typer.Option(help="Under this attack or natural shift.")] = None,
    shifts: Annotated[bool, typer.Option("--shifts", help="Under natural shifts: the one that harms most.")] = False,
    epsilon: Annotated[str | None, typer.Option(help="At this budget, such as 8/255.")] = None,
    region: Annotated[str | None, typer.Option(help="Of this region; default: the first of the sweep file.")] = None,
    defense: Annotated[str | None, typer.Option(help="Of this defense; none: the undefended network.")] = None,
    series: Annotated[str | None, typer.Option(help="The series that is shown; default: the last one.")] = None,
    out: Annotated[Path | None, typer.Option(help="FILE.png, .svg or .pdf; default: SWEEP-CASE.png here.")] = None,
    theme: Annotated[str, typer.Option(metavar="light|dark", help="Of the background.")] = "light",
    replace: Replace = False,
    as_json: AsJson = False,
) -> None:
    """Look at a patient: images before and after an attack or a shift, their difference, labels, what is newly wrong.

    By default the one with the largest drop of the first region's Dice under a white-box attack, at the largest budget
    that all of these have. A name that an attack and a shift have is the attack's, unless --shifts is said. Files must
    be new, or those of the same sweep that nobody changed, unless --replace is said.
    """
    from db.engine import read
    from services.errors import BadInput, UnknownName
    from services.figures.of_patient import draw_patient
    from services.figures.style import require_matplotlib, theme_named
    from services.new_files import missing_folder, require_new, write_whole
    from services.reports.worst_patient import choose_patient
    from services.science.epsilon import require_epsilon
    from services.sweeps.names import digest_of_job, require_sweep_name
    from services.written_files import IMAGES, note_written, unchanged_files

    if worst and case is not None:
        raise BadInput("--worst looks for the patient, and --case names one: leave out one of the two")
    if out is not None and out.suffix.lower() not in _SUFFIXES:
        raise UnknownName("kind of file", out.suffix or out.name, _SUFFIXES)
    budget = None if epsilon is None else require_epsilon(epsilon)
    theme_named(theme)
    settings, engine = open_session()
    name = require_sweep_name(engine, sweep)
    require_matplotlib()
    with read(engine) as connection:
        shown = choose_patient(
            connection, name, case=case, attack=attack, epsilon=budget, region=region, defense=defense, shifts=shifts
        )
    job = digest_of_job(engine, shown.images_job)
    path = out or Path(f"{_stem(name, shown.case_id)}.png")
    if not replace:
        ours = unchanged_files(settings, IMAGES, sweep=name, job=job)
        require_new(path, otherwise="give another name with --out, or say --replace", ours=ours)
    with working("drawing"):
        drawing = draw_patient(engine, settings, shown, theme=theme, series=series)
        made = missing_folder(path)
        write_whole(path, content_of(drawing, path.suffix.lower()))
    note_written(settings, IMAGES, [(path, shown.case_id)], sweep=name, job=job)
    terminal.work_is_done()
    if as_json:
        show_json({"file": str(path), "case": shown.case_id, "numbers": drawing.table.records()})
        return
    show_lines([str(path), f"  {drawing.title}", ""])
    for table in shown.tables:
        show_table(table)
    show_lines([*([f"note: {shown.note}"] if shown.note else []), drawing.caption])
    if made:
        show_lines([f"made the folder {made}"])


def _stem(sweep: str, case: str) -> str:
    from services.file_names import as_file_name

    return f"{as_file_name(sweep)}-{as_file_name(case)}"
