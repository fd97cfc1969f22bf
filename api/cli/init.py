"""`init`: the first sweep file, of phantoms or about a folder of cases."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.cli import terminal
from api.cli.session import read_settings
from api.cli.show import show_lines


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command()(init)


def init(
    path: Annotated[
        Path | None, typer.Argument(help="A folder of cases; left out: the quickstart on phantoms.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="The file to write; default: sweep.yaml, or quickstart.yaml.")
    ] = None,
) -> None:
    """Write a first sweep file: about the cases in PATH, or, without PATH, the quickstart. Never overwrites a file."""
    from services.new_files import require_new
    from services.sweeps.first_sweep import OTHERWISE, first_sweep, quickstart, write_new

    file = out or Path("sweep.yaml" if path else "quickstart.yaml")
    require_new(file, otherwise=OTHERWISE)
    if path is None:
        write_new(file, quickstart())
        terminal.work_is_done()
        typer.echo(f"wrote {file}: the whole protocol on phantoms, some minutes on two cores")
    else:
        from api.cli.cases import inspected, show_cases
        from services.datasets.look import look_at_folder

        read_settings()  # says where layouts of the user's own lie
        look = look_at_folder(str(path))
        reports = inspected(look)
        show_cases(look, reports)
        write_new(file, first_sweep(look, reports, file))
        terminal.work_is_done()
        typer.echo(f"\nwrote {file}: look at its section data")
    show_lines([f"next: `robust-cli plan {file}`, then `robust-cli submit {file}`"])
