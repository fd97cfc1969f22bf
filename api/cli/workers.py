"""`worker`, `workers`, `reconcile`: the machines' side."""

from __future__ import annotations

from typing import Annotated

import typer

from api.cli.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (worker, workers, reconcile):
        app.command()(command)


def worker(
    slots: Annotated[int, typer.Option("--workers", min=1, help="CPU slots; with GPUs there is one slot per GPU.")] = 1,
    drain: Annotated[bool, typer.Option("--drain", help="End when nothing is left to do.")] = False,
) -> None:
    """Work on whatever is ready, until stopped."""
    from api.cli.session import open_session
    from worker.client import EmbeddedWorkers

    open_session()  # a mistake in the settings is told here, as a sentence
    process = EmbeddedWorkers(slots, drain=drain)
    process.start()
    raise typer.Exit(process.wait())


def workers(as_json: AsJson = False) -> None:
    """List worker slots: host, device, running job, last heartbeat."""
    from api.cli.session import open_session
    from api.cli.show import show_table
    from services.jobs.workers import list_workers
    from services.reports.table import Table

    _, engine = open_session()
    columns = ("host", "slot", "device", "state", "running", "silent for s")
    show_table(Table("workers", columns, list_workers(engine)), as_json=as_json)


def reconcile() -> None:
    """Take jobs from workers that are gone, once; safe at any time."""
    from api.cli.session import open_session
    from worker.client import reconcile as put_right

    settings, engine = open_session()
    typer.echo(f"{put_right(engine, settings)} jobs taken from workers that are gone")
