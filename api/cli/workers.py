"""`worker`, `workers`, `reconcile`: start and list workers, run the reconciler."""

from __future__ import annotations

from typing import Annotated

import typer

from api.cli.options import AsJson, MetricsAddress, MetricsPort
from api.cli.session import open_session
from api.cli.show import show_table
from services.counted import counted
from services.reports.table import Table


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (worker, workers, reconcile):
        app.command()(command)


def worker(
    slots: Annotated[int, typer.Option("--workers", min=1, help="CPU slots, on a machine without GPUs.")] = 1,
    queues: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES", help="What to work on: gpu,cpu. Default: GPU slots take both, CPU slots only cpu."
        ),
    ] = None,
    gpus: Annotated[str | None, typer.Option(metavar="INDICES", help="GPUs to use: 0,1. Default: all.")] = None,
    gpus_per_slot: Annotated[
        int | None, typer.Option(min=1, help="GPUs of one slot, for trainings with `gpus: 2` or more. Default: 1.")
    ] = None,
    drain: Annotated[bool, typer.Option("--drain", help="End when nothing is left to do.")] = False,
    metrics_port: MetricsPort = None,
    metrics_address: MetricsAddress = "127.0.0.1",
) -> None:
    """Work on whatever is ready, until stopped: one slot per GPU, or --workers CPU slots.

    Without a broker (ROBUST_BROKER_URL) all slots take jobs of every kind.
    """
    from services.artifacts.store import open_store
    from services.jobs.packages import require_packages
    from services.jobs.queues import parse_queues
    from worker.client import become_worker

    require_packages("run `robust-cli worker` on another machine")
    settings, engine = open_session(logging=True)  # a mistake in the settings is told here, as a sentence
    open_store(settings).probe()  # who cannot publish would fail one job after another
    arguments = ["--workers", str(slots)]
    if gpus_per_slot is not None:
        arguments += ["--gpus-per-slot", str(gpus_per_slot)]
    if queues is not None:
        arguments += ["--queues", ",".join(parse_queues(queues))]
    if gpus is not None:
        arguments += ["--gpus", gpus]
    if drain:
        arguments.append("--drain")
    if metrics_port is not None:
        arguments += ["--metrics-port", str(metrics_port), "--metrics-address", metrics_address]
    engine.dispose()
    become_worker(settings, arguments)


def workers(
    everyone: Annotated[bool, typer.Option("--all", help="Slots that have stopped, too.")] = False,
    as_json: AsJson = False,
) -> None:
    """List worker slots: host, device, running job, seconds since the last heartbeat, whether it has bfloat16.

    A slot that was not heard for longer than a lease (ROBUST_LEASE_S) is `silent`: its job has gone elsewhere.
    """
    from services.reports.slots import SlotRow, list_workers

    settings, engine = open_session()
    rows = list_workers(engine, silent_after_s=settings.lease_s, stopped=everyone)
    nothing = (
        "no slot is alive: `robust-cli worker` starts some, and `robust-cli submit` its own where no broker is set"
    )
    show_table(Table("workers", SlotRow._fields, rows, empty=nothing), as_json=as_json)


def reconcile(
    forever: Annotated[bool, typer.Option("--forever", help="Again every ROBUST_RECONCILE_S seconds.")] = False,
    metrics_port: MetricsPort = None,
    metrics_address: MetricsAddress = "127.0.0.1",
) -> None:
    """Take jobs from workers that are gone, and ring for jobs that nobody came for; safe in any number of copies."""
    from services.errors import BadInput
    from services.logs import say
    from worker import client

    settings, engine = open_session(logging=True)
    if forever:
        client.reconcile_forever(engine, settings, metrics_port=metrics_port, metrics_address=metrics_address)
    elif metrics_port is not None:
        raise BadInput("--metrics-port needs --forever: a single round is over before anybody could ask")
    else:
        say("reconciler", f"{counted(client.reconcile(engine, settings), 'job')} taken from workers that are gone")
