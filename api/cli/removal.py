"""`delete` and `forget`: a sweep with all that is its own, every trace of a patient that can be removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from api.cli import terminal
from api.cli.options import AsJson
from api.cli.session import open_session
from api.cli.show import show_json, show_lines, show_table

if TYPE_CHECKING:
    from services.removal.report import RemovalReport

Yes = Annotated[bool, typer.Option("--yes", help="Do it; without it nothing is changed.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (delete, forget):
        app.command()(command)


def delete(
    sweep: Annotated[str, typer.Argument(metavar="SWEEP", help="The sweep's name.")],
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Remove a sweep: the jobs that no other sweep has, their rows, files, copies and exports. Lists what would go."""
    from services.removal.sweep import delete as remove

    settings, engine = open_session()
    _show(remove(engine, settings, sweep, dry_run=not yes), as_json)


def forget(
    patient: Annotated[str, typer.Argument(metavar="PATIENT", help="The patient, or one of his cases.")],
    yes: Yes = False,
    caches_only: Annotated[
        bool, typer.Option("--caches-only", help="Only the caches of this machine: for the others of a cluster.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Remove what is stored of a patient: scores, images, copies, names. Lists what would go, and what cannot.

    Networks that were trained on him stay, and are named. Tests are made again without him.
    """
    from services.removal.patient import forget as remove
    from services.removal.patient import forget_in_caches

    settings, engine = open_session()
    if caches_only:
        _show(forget_in_caches(engine, settings, patient, dry_run=not yes), as_json)
        return
    report = remove(engine, settings, patient, dry_run=not yes)
    if yes:
        from worker.client import ring

        ring(engine, settings)
    _show(report, as_json)


def _show(report: RemovalReport, as_json: bool) -> None:
    terminal.work_is_done()
    if as_json:
        show_json(report.record())
        return
    for table in (report.table(), *report.tables):
        if table.rows:
            show_table(table)
    show_lines(report.notes)
