"""`submit` and `plan`: run a sweep file, or show what it would run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli.options import AsJson

if TYPE_CHECKING:
    from services.sweeps.submit import Prepared

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
    from api.cli.session import open_session
    from services.sweeps.submit import prepare

    settings, engine = open_session()
    _show_plan(prepare(sweep, overrides or [], settings, engine, trust=trust), as_json=as_json)


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
    (ROBUST_BROKER_URL) the cluster's workers run the jobs; without, slots of this machine do.
    """
    if dry_run:
        plan(sweep, overrides, trust, as_json)
        return
    from api.cli.session import open_session
    from services.artifacts.owner import mark_store
    from services.artifacts.store import open_store
    from services.broker import require_broker
    from services.errors import BadInput
    from services.sweeps.submit import prepare
    from services.sweeps.submit import submit as record
    from worker.client import ring

    settings, engine = open_session()
    in_cluster = settings.broker_url is not None
    if in_cluster and workers is not None:
        raise BadInput("--workers is for this machine alone: with ROBUST_BROKER_URL the cluster's workers run the jobs")
    prepared = prepare(sweep, overrides or [], settings, engine, trust=trust)
    if not as_json:
        _show_plan(prepared)
    if prepared.done < len(prepared.plan.jobs):
        require_broker(settings)
        open_store(settings).probe()
    sweep_id = record(engine, prepared)
    if warning := mark_store(engine, open_store(settings)):
        typer.echo(warning, err=True)
    if refusal := ring(engine, settings):
        typer.echo(f"recorded, but the broker cannot be reached ({refusal}); jobs start when it is back", err=True)
    if not wait:
        runs = "the cluster" if in_cluster else "`robust-cli worker`"
        typer.echo(f"recorded sweep {prepared.sweep.name!r}; {runs} runs it")
        return
    from api.cli.watch import run_and_watch

    ended = run_and_watch(engine, sweep_id, workers=None if in_cluster else workers or 2, quiet=as_json)
    from api.cli.summary import show_summary

    raise typer.Exit(show_summary(settings, engine, prepared, ended, as_json=as_json))


def _show_plan(prepared: Prepared, *, as_json: bool = False) -> None:
    from api.cli.show import show_table
    from services.reports.table import Table

    rows = [(kind, total, done, total - done) for kind, total, done in prepared.kinds()]
    total = len(prepared.plan.jobs)
    rows.append(("all", total, prepared.done, total - prepared.done))
    show_table(
        Table(f"plan of sweep {prepared.sweep.name!r}", ("jobs", "total", "done", "to run"), rows), as_json=as_json
    )
