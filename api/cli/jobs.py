"""`status`, `jobs`, `show`, `logs`, `cancel`, `retry`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from api.cli.options import AsJson

Name = Annotated[
    str, typer.Argument(metavar="SWEEP|JOB", help="A sweep's name, a job's number or the start of its digest.")
]
SweepArgument = Annotated[str | None, typer.Argument(metavar="[SWEEP]", help="Only this sweep.")]
JobArgument = Annotated[str, typer.Argument(metavar="JOB", help="A job's number or the start of its digest.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (status, jobs, show, logs, cancel, retry):
        app.command()(command)


def status(sweep: SweepArgument = None, as_json: AsJson = False) -> None:
    """Jobs by state, for each sweep or for one."""
    from api.cli.session import open_session
    from api.cli.show import show_table
    from db.states import ALL
    from services.errors import UnknownName
    from services.reports.table import Table
    from services.sweeps.status import list_sweeps

    _, engine = open_session()
    found = list_sweeps(engine)
    if sweep is not None and sweep not in dict(found):
        raise UnknownName("sweep", sweep, dict(found))
    rows = [
        (name, sum(counts.values()), *(counts.get(state, 0) for state in ALL))
        for name, counts in found
        if sweep in (None, name)
    ]
    show_table(Table("sweeps", ("sweep", "jobs", *ALL), rows), as_json=as_json)


def jobs(
    sweep: SweepArgument = None,
    state: Annotated[str | None, typer.Option(help="Only jobs in this state.")] = None,
    as_json: AsJson = False,
) -> None:
    """List jobs in the order in which they run."""
    from api.cli.session import open_session
    from api.cli.show import show_table
    from services.reports.table import Table
    from services.sweeps.status import list_jobs

    _, engine = open_session()
    columns = ["job", "kind", "what", "state", "attempts", "seconds", "error", "peak_memory"]
    if sweep is None:
        columns.insert(0, "sweep")
    # Programs want bytes for every job, people look them up with `show`.
    shown = len(columns) if as_json else -1
    rows = [row[:shown] for row in list_jobs(engine, sweep, state)]
    show_table(Table("jobs", tuple(columns[:shown]), rows), as_json=as_json)


def show(job: JobArgument, as_json: AsJson = False) -> None:
    """Everything known about one job: parameters, parents, state, summary, error."""
    from api.cli.session import open_session
    from api.cli.show import show_json
    from services.sweeps.status import show_job

    _, engine = open_session()
    # Nested values have no better form on a terminal than JSON.
    show_json(show_job(engine, job))


def logs(
    job: JobArgument, follow: Annotated[bool, typer.Option("-f", "--follow", help="Go on until it ends.")] = False
) -> None:
    """Print what a job printed, all attempts in order."""
    import time

    from api.cli.session import open_session
    from services.sweeps.status import read_log

    _, engine = open_session()
    last, ended = 0, False
    while True:
        pieces, last, ended = read_log(engine, job, last)
        for piece in pieces:
            typer.echo(piece, nl=False)
        if ended or not follow:
            return
        time.sleep(0.5)


def cancel(name: Name, as_json: AsJson = False) -> None:
    """Stop a sweep or a job; jobs that another sweep needs go on."""
    from api.cli.session import open_session
    from services.sweeps.control import cancel as stop

    _, engine = open_session()
    stopped = stop(engine, name)
    _say(
        as_json,
        {"cancelled": stopped.idle, "stopping": stopped.running, "kept": stopped.kept},
        f"{stopped.idle} jobs cancelled, {stopped.running} running ones will stop at their next heartbeat"
        + (f", {stopped.kept} kept for other sweeps" if stopped.kept else ""),
    )


def retry(name: Name, as_json: AsJson = False) -> None:
    """Let what failed, and what waited for it, run again.

    A JOB that is done runs again together with everything that was made from it.
    """
    from api.cli.session import open_session
    from services.sweeps.control import retry as again
    from worker.client import ring

    settings, engine = open_session()
    count = again(engine, name)
    ring(engine, settings)
    runs = "the cluster runs them" if settings.broker_url else "submit the sweep once more, or `robust-cli worker`"
    _say(as_json, {"again": count}, f"{count} jobs will run again: {runs}")


def _say(as_json: bool, values: dict[str, Any], sentence: str) -> None:
    from api.cli.show import show_json

    if as_json:
        show_json(values)
    else:
        typer.echo(sentence)
