"""`plot`: draw figures of a sweep into files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli import terminal
from api.cli.options import Attacks, Defenses, Regions, Replace
from api.cli.session import open_session
from api.cli.show import show_lines
from api.cli.working import working

if TYPE_CHECKING:
    from services.figures import Drawing

#: What a file's name may end with.
SUFFIXES = (".png", ".svg", ".pdf", ".csv", ".tex")


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(plot)


def plot(
    sweep: Annotated[str, typer.Argument(metavar="SWEEP", help="The sweep's name.")],
    figure: Annotated[
        str, typer.Argument(metavar="FIGURE", help="curve, pairs, ranking, gates, failures, training or cohort.")
    ],
    region: Regions = None,
    metric: Annotated[list[str] | None, typer.Option(help="dice (default), hd95, nsd, one of yours, or all.")] = None,
    attack: Attacks = None,
    defense: Defenses = None,
    epsilon: Annotated[str | None, typer.Option(help="Of figures of one budget; default: the largest.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="FILE.png, .svg, .pdf, .csv or .tex; default: SWEEP-FIGURE.png here.")
    ] = None,
    theme: Annotated[str, typer.Option(metavar="light|dark", help="Of the background.")] = "light",
    replace: Replace = False,
) -> None:
    """Draw a figure of a sweep, or write the numbers that are in it as CSV or LaTeX.

    Without --attack it is the declared worst case, else the attack that leaves the worst scores; `--attack all` and
    `--metric all` draw each. Several figures become several files.
    """
    from services.errors import UnknownName
    from services.figures import Selection, draw
    from services.new_files import missing_folder, write_whole
    from services.science.epsilon import require_epsilon
    from services.sweeps.names import require_sweep_name
    from services.written_files import TABLE, note_written

    if out is not None and out.suffix.lower() not in SUFFIXES:
        raise UnknownName("kind of file", out.suffix or out.name, SUFFIXES)
    budget = None if epsilon is None else require_epsilon(epsilon)
    selection = Selection.of(region=region, metric=metric, attack=attack, defense=defense, epsilon=budget)
    settings, engine = open_session()
    name = require_sweep_name(engine, sweep)
    with working("drawing"):
        drawings = draw(engine, name, figure, selection, theme)
        files = [(drawing, _path(drawing, name, figure, out, one=len(drawings) == 1)) for drawing in drawings]
        if not replace:
            _require_new([path for _, path in files])
        made = missing_folder(files[0][1])
        for drawing, path in files:
            write_whole(path, content_of(drawing, path.suffix.lower()))
    note_written(settings, TABLE, [(path, "") for _, path in files], sweep=name)
    terminal.work_is_done()
    for drawing, path in files:
        show_lines([str(path), f"  {drawing.caption}"])
    if made:
        show_lines([f"made the folder {made}"])


def _path(drawing: Drawing, sweep: str, figure: str, out: Path | None, *, one: bool) -> Path:
    """Where a drawing goes: the file that was named, beside it with the drawing's own name where there are several."""
    from services.figures.drawing import file_name

    if out is None:
        return Path(f"{file_name(sweep)}-{file_name(figure) if one else drawing.name}.png")
    return out if one else out.with_name(f"{out.stem}-{drawing.name}{out.suffix}")


def _require_new(paths: list[Path]) -> None:
    from services.new_files import require_new

    for path in paths:
        require_new(path, otherwise="give another name with --out, or say --replace")


def content_of(drawing: Drawing, suffix: str) -> bytes:
    """A drawing as a file of this kind."""
    if suffix == ".png":
        return drawing.png(dpi=200)
    if suffix == ".pdf":
        return drawing.pdf()
    text = {".svg": drawing.svg, ".csv": drawing.csv, ".tex": drawing.latex}[suffix]()
    return text.encode()
