"""`submit` and `plan`: run a sweep file, or show what it would run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli import remote, terminal
from api.cli.options import AsJson
from api.cli.session import open_session
from api.cli.show import show_lines, show_table
from api.cli.working import working
from services.counted import duration
from services.reports.table import Table

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.sweeps.submitting.submit import Prepared

SweepFile = Annotated[Path, typer.Argument(metavar="SWEEP.yaml", help="The sweep file.")]
Overrides = Annotated[
    list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Override one value: --set training.epochs=5")
]

Trust = Annotated[bool, typer.Option("--trust", help="You trust the files of the external models: they may run code.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(submit)
    app.command()(plan)


def plan(sweep: SweepFile, overrides: Overrides = None, trust: Trust = False, as_json: AsJson = False) -> None:
    """Show what a sweep would run and what is there already; changes nothing."""
    from services.sweeps.submitting.submit import prepare

    if server := remote.server():
        remote.submit(server, sweep, overrides or [], dry_run=True, wait=False, as_json=as_json)
        return
    settings, engine = open_session()
    with working(f"reading {sweep} and its data"):
        prepared = prepare(sweep, overrides or [], settings, engine, trust=trust)
    _show_plan(engine, prepared, as_json=as_json)


def submit(
    sweep: SweepFile,
    overrides: Overrides = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show the plan.")] = False,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Show progress until the sweep has ended.")] = True,
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="CPU slots of this machine; with GPUs there is one slot per GPU. Default: 2."),
    ] = None,
    trust: Trust = False,
    as_json: AsJson = False,
) -> None:
    """Run a sweep: record its jobs, work on those that are not done, and show the results.

    The same command again goes on where it stopped, and finishes at once when everything is there. With a broker
    (ROBUST_BROKER_URL) the cluster's workers run the jobs, with ROBUST_SERVER that server's; without, slots of this
    machine do.
    """
    if dry_run:
        plan(sweep, overrides, trust, as_json)
        return
    from services.errors import BadInput
    from services.jobs.packages import require_packages
    from services.sweeps.submitting.recording import record
    from services.sweeps.submitting.submit import prepare
    from worker.client import ring

    if server := remote.server():
        if workers is not None:
            raise BadInput("--workers is for this machine alone: with ROBUST_SERVER the server's workers run the jobs")
        raise typer.Exit(remote.submit(server, sweep, overrides or [], dry_run=False, wait=wait, as_json=as_json))
    settings, engine = open_session()
    in_cluster = settings.broker_url is not None
    if in_cluster and workers is not None:
        raise BadInput("--workers is for this machine alone: with ROBUST_BROKER_URL the cluster's workers run the jobs")
    with working(f"reading {sweep} and its data"):
        prepared = prepare(sweep, overrides or [], settings, engine, trust=trust)
    if not as_json:
        _show_plan(engine, prepared)
    if prepared.left and wait and not in_cluster:
        require_packages("record it alone with `--no-wait`")
    recording = record(settings, engine, prepared)
    terminal.work_is_done()
    if recording.warnings:
        show_lines(recording.warnings, stderr=True)
    if refusal := ring(engine, settings):
        typer.echo(f"recorded, but the broker cannot be reached ({refusal}); jobs start when it is back", err=True)
    if not wait:
        runs = "the cluster" if in_cluster else "`robust-cli worker`"
        show_lines([f"recorded sweep {prepared.sweep.name!r}; {runs} runs it"])
        return
    from api.cli.watch import run_and_watch

    ended = run_and_watch(engine, recording.sweep_id, workers=None if in_cluster else workers or 2, quiet=as_json)
    from api.cli.summary import show_summary

    raise typer.Exit(show_summary(settings, engine, prepared, ended, as_json=as_json))


def _show_plan(engine: Engine, prepared: Prepared, *, as_json: bool = False) -> None:
    from services.sweeps.submitting.foretold import ATTACKS, KINDS, foretell

    with working("guessing time and disk from finished jobs"):
        found = foretell(engine, prepared)
    if as_json:
        show_table(Table(found.title, KINDS, found.kinds), as_json=True)
        show_lines(prepared.warnings, stderr=True)
        return
    if found.attacks:
        show_table(Table("attacks", ATTACKS, found.attacks))
    show_lines([*found.about, ""])
    body = [(*row[:4], *((duration(row[4]), _disk(row[5])) if row[3] else ("–", "–"))) for row in found.kinds]
    show_table(Table(found.title, ("jobs", "total", "done", "to run", "about", "disk"), body))
    show_lines([found.source, *prepared.warnings, *found.notes])


def _disk(size: float) -> str:
    """So many bytes; label maps of small images take few."""
    return f"{size / 1e3:.0f} kB" if 1e3 <= size < 1e6 else f"{size / 1e6:.0f} MB"
