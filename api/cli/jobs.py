"""`status`, `jobs`, `show`, `logs`, `cancel`, `retry`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api.cli import remote, terminal
from api.cli.options import AsJson
from api.cli.session import open_session
from api.cli.show import show_json, show_lines, show_table
from services.counted import counted
from services.reports.table import Table

if TYPE_CHECKING:
    from sqlalchemy import Engine

Name = Annotated[
    str, typer.Argument(metavar="SWEEP|JOB", help="A sweep's name, a job's number or the start of its digest.")
]
SweepArgument = Annotated[str | None, typer.Argument(metavar="[SWEEP]", help="Only this sweep.")]
JobArgument = Annotated[str, typer.Argument(metavar="JOB", help="A job's number or the start of its digest.")]


#: Columns of `status` that are no states.
_NAMES = 2


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (status, jobs, show, logs, cancel, retry):
        app.command()(command)


def status(sweep: SweepArgument = None, as_json: AsJson = False) -> None:
    """Jobs by state, for each sweep or for one."""
    from db.states import ALL
    from services.errors import UnknownName
    from services.reports.not_scored import not_compared
    from services.sweeps.progress.status import list_sweeps

    server = remote.server()
    engine: Engine | None = None
    if server is None:
        _, engine = open_session()
        found = list_sweeps(engine)
    else:
        found = [(one["name"], one["jobs"]) for one in remote.sweeps(server)]
    if sweep is not None and sweep not in dict(found):
        raise UnknownName("sweep", sweep, dict(found))
    rows = [
        (name, sum(counts.values()), *(counts.get(state, 0) for state in ALL))
        for name, counts in found
        if sweep in (None, name)
    ]
    nothing = "no sweep yet: `robust-cli submit SWEEP.yaml` makes one"
    table = Table("sweeps: jobs by state", ("sweep", "jobs", *ALL), rows, empty=nothing)
    show_table(table if as_json else _without_zeros(table), as_json=as_json)
    if not as_json and engine:
        show_lines(f"{row[0]}: {line}" for row in rows for line in not_compared(engine, str(row[0])))


def jobs(
    sweep: SweepArgument = None,
    state: Annotated[str | None, typer.Option(help="Only jobs in this state.")] = None,
    as_json: AsJson = False,
) -> None:
    """List jobs in the order in which they run."""
    from services.sweeps.progress.status import list_jobs

    server = remote.server()
    columns = ["job", "kind", "what", "state", "attempts", "seconds", "error", "peak_memory"]
    if sweep is None and not server:
        columns.insert(0, "sweep")
    # Programs want bytes for every job, people look them up with `show`; a job that is done at once had one attempt,
    # of which none was lost.
    shown = len(columns) if as_json else -1
    if not as_json:
        columns[columns.index("attempts")] = "lost tries"
    if server:
        names = ("id", "kind", "label", "state", "attempts", "seconds", "error", "peak_memory")
        rows = [[job[name] for name in names][:shown] for job in remote.jobs(server, sweep, state)]
    else:
        rows = [row[:shown] for row in list_jobs(open_session()[1], sweep, state)]
    what = " ".join(filter(None, ("no job of", f"sweep {sweep!r}" if sweep else "any sweep", state and f"is {state}")))
    table = Table("jobs", tuple(columns[:shown]), rows, empty=what if state else f"{what} is there")
    show_table(table, as_json=as_json)


def show(job: JobArgument, as_json: AsJson = False) -> None:
    """Everything known about one job: parameters, parents, state, summary, error; JSON where no terminal reads it."""
    from services.reports.job_page import job_tables
    from services.sweeps.progress.status import show_job

    _, engine = open_session()
    known = show_job(engine, job)
    if as_json or not sys.stdout.isatty():
        show_json(known)
        return
    for table in job_tables(engine, known):
        show_table(table)


def logs(
    job: JobArgument, follow: Annotated[bool, typer.Option("-f", "--follow", help="Go on until it ends.")] = False
) -> None:
    """Print what a job printed, all attempts in order."""
    import time

    from services.plain_text import plain
    from services.sweeps.progress.status import read_log

    _, engine = open_session()
    last, ended = 0, False
    while True:
        pieces, last, ended = read_log(engine, job, last)
        for piece in pieces:
            typer.echo(plain(piece, keep="\n\t\r"), nl=False)
        terminal.flush()
        if ended or terminal.is_nobody_listening():
            return
        if not pieces:  # else there may be more of them
            if not follow:
                return
            time.sleep(0.5)


def cancel(name: Name, as_json: AsJson = False) -> None:
    """Stop a sweep or a job; jobs that another sweep needs go on."""
    from services.sweeps.control import cancel as stop

    if server := remote.server():
        told = remote.change(server, name, "cancel")
    else:
        stopped = stop(open_session()[1], name)
        told = {"cancelled": stopped.idle, "stopping": stopped.running, "kept": stopped.kept}
    _say(
        as_json,
        told,
        f"{counted(told['cancelled'], 'job')} cancelled, {told['stopping']} running will stop at the next heartbeat"
        + (f", {told['kept']} kept for other sweeps" if told["kept"] else ""),
    )


def retry(name: Name, as_json: AsJson = False) -> None:
    """Let what failed, and what waited for it, run again.

    A JOB that is done runs again together with everything that was made from it. One whose predictions were collected
    makes these alone.
    """
    from services.sweeps.control import retry as again
    from worker.client import ring

    if server := remote.server():
        count, runs = remote.change(server, name, "retry")["again"], "the server's workers run them"
    else:
        settings, engine = open_session()
        count = again(engine, name)
        ring(engine, settings)
        runs = "the cluster runs them" if settings.broker_url else "submit the sweep once more, or `robust-cli worker`"
    said = (
        f"{counted(count, 'job')} will run again: {runs}" if count else f"nothing of {name} has failed or was stopped"
    )
    _say(as_json, {"again": count}, said)


def _without_zeros(table: Table) -> Table:
    """Without the states that no job is in."""
    there = [any(row[at] for row in table.rows) for at in range(len(table.columns))]
    return table.without(*(name for name, some in list(zip(table.columns, there, strict=True))[_NAMES:] if not some))


def _say(as_json: bool, values: dict[str, Any], sentence: str) -> None:
    terminal.work_is_done()
    if as_json:
        show_json(values)
    else:
        typer.echo(sentence)
