"""Run a sweep's jobs in worker slots of this machine and show how far they are."""

from __future__ import annotations

import signal
import threading
import time
from typing import TYPE_CHECKING, Any

import typer

from api.cli.show import console, show_lines
from services.counted import counted, duration
from worker.client import HOPELESS, EmbeddedWorkers

if TYPE_CHECKING:
    from rich.console import RenderableType
    from sqlalchemy import Engine

    from services.sweeps.progress.status import Snapshot

#: Without a terminal a line is printed when a job has ended, but not more often than the first and at least as often
#: as the second number of seconds.
_LINE_S, _LONGEST_S = 10.0, 60.0
#: How often the database is asked: an embedded one, and one that many may watch.
_POLL_S, _CLUSTER_POLL_S = 0.25, 1.0
#: A worker process that dies so often in one submit is not started again.
_RESTARTS = 20


def run_and_watch(engine: Engine, sweep_id: int, *, workers: int | None, quiet: bool) -> Snapshot:
    """Show a sweep until it has ended; Ctrl-C or SIGTERM stops cleanly with exit code 130.

    Its jobs run on `workers` slots of this machine, which end with this process; None: on the cluster's workers.
    """
    from services.reports.slots import count_living
    from services.sweeps.progress.watching import Watch

    watch = Watch(engine, sweep_id)
    latest = watch.look()
    if latest.ended:
        return latest
    slots = None if workers is None else EmbeddedWorkers(workers, sweep_id)
    display = _Quiet() if quiet else _display(workers or count_living(engine))
    interrupted = threading.Event()

    def interrupt(*_: object) -> None:
        if slots and interrupted.is_set():  # a second time: somebody will not wait
            slots.kill()
        interrupted.set()

    previous = {name: signal.signal(name, interrupt) for name in (signal.SIGINT, signal.SIGTERM)}
    try:
        if slots:
            slots.start()
        restarts = 0
        with display:
            while not latest.ended and not interrupted.wait(_POLL_S if workers else _CLUSTER_POLL_S):
                code = slots.exit_code() if slots else None
                if code == HOPELESS or (code is not None and restarts == _RESTARTS):
                    typer.echo("the worker process cannot go on, its message says why; nothing is lost", err=True)
                    raise typer.Exit(1)
                if slots and code is not None:
                    restarts += 1
                    slots.start()
                latest = watch.look()
                display.update(latest)
    finally:
        if slots:
            if interrupted.is_set():
                typer.echo("stopping, jobs that run are given back; Ctrl-C again ends them at once", err=True)
            slots.stop()
        for name, handler in previous.items():
            signal.signal(name, handler)
    if interrupted.is_set():
        goes_on = (
            "the same command goes on from here" if workers else "the cluster goes on; the same command watches it"
        )
        typer.echo(f"stopped; {goes_on}", err=True)
        raise typer.Exit(130)
    return latest


def _display(workers: int) -> _Live | _Lines:
    return _Live(workers) if console(stderr=True).is_terminal else _Lines(workers)


class _Quiet:
    def __enter__(self) -> _Quiet:
        return self

    def __exit__(self, *details: object) -> None:
        return None

    def update(self, snapshot: Snapshot) -> None:
        """Say nothing."""


class _Lines(_Quiet):
    """For logs: one line now and then."""

    def __init__(self, workers: int) -> None:
        self._workers, self._said, self._last = workers, -1, 0.0

    def update(self, snapshot: Snapshot) -> None:
        """Print a line when more jobs are done than at the last one."""
        silence = time.monotonic() - self._last
        if silence < (_LINE_S if snapshot.done != self._said else _LONGEST_S):
            return
        self._said, self._last = snapshot.done, time.monotonic()
        show_lines([f"{_headline(snapshot, self._workers)}; running: {_names(snapshot)}"], stderr=True)


class _Live(_Quiet):
    """For terminals: a bar for the sweep and one for each running job."""

    def __init__(self, workers: int) -> None:
        from rich.live import Live

        self._workers = workers
        self._live = Live(console=console(stderr=True), refresh_per_second=4, transient=True)

    def __enter__(self) -> _Live:
        self._live.start()
        return self

    def __exit__(self, *details: object) -> None:
        self._live.stop()

    def update(self, snapshot: Snapshot) -> None:
        """Draw the newest snapshot."""
        self._live.update(_bars(snapshot, self._workers))


def _headline(snapshot: Snapshot, workers: int) -> str:
    states = ", ".join(f"{count} {state}" for state, count in sorted(snapshot.counts.items()) if state != "done")
    left = snapshot.seconds_left(workers)
    ahead = f", about {duration(left)} left" if left is not None else ""
    return f"{snapshot.done}/{counted(snapshot.total, 'job')} done{': ' if states else ''}{states}{ahead}"


def _names(snapshot: Snapshot) -> str:
    return "; ".join(f"{job.label} {_position(job)}".strip() for job in snapshot.running) or "nothing"


def _position(job: Any) -> str:
    if not job.total:
        return job.detail or ""
    return f"{job.unit} {job.done}/{job.total} {job.detail}".strip()


def _bars(snapshot: Snapshot, workers: int) -> RenderableType:
    from rich.console import Group
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    from services.plain_text import plain

    grid = Table.grid(padding=(0, 2))
    grid.add_row(Text("all jobs", "bold"), ProgressBar(snapshot.total, snapshot.done, width=30), "")
    for job in snapshot.running:
        bar = ProgressBar(job.total, job.done or 0, width=30) if job.total else ProgressBar(width=30, pulse=True)
        grid.add_row(Text(plain(job.label)), bar, Text(plain(f"{_position(job)}  {duration(job.seconds)}")))
    return Group(Text(_headline(snapshot, workers)), grid)
