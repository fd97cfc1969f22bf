"""`submit` and `plan`: run a sweep file, or show what it would run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli import terminal
from api.cli.options import AsJson
from api.cli.session import open_session
from api.cli.show import duration, show_lines, show_table
from api.cli.working import working
from services.reports.table import Table

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.sweeps.forecast.expected import Expected
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
    from services.sweeps.submit import prepare

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
    (ROBUST_BROKER_URL) the cluster's workers run the jobs; without, slots of this machine do.
    """
    if dry_run:
        plan(sweep, overrides, trust, as_json)
        return
    from services.artifacts.owner import mark_store
    from services.artifacts.store import open_store
    from services.broker import require_broker
    from services.errors import BadInput
    from services.jobs.packages import require_packages
    from services.sweeps.submit import prepare
    from services.sweeps.submit import submit as record
    from worker.client import ring

    settings, engine = open_session()
    in_cluster = settings.broker_url is not None
    if in_cluster and workers is not None:
        raise BadInput("--workers is for this machine alone: with ROBUST_BROKER_URL the cluster's workers run the jobs")
    with working(f"reading {sweep} and its data"):
        prepared = prepare(sweep, overrides or [], settings, engine, trust=trust)
    if not as_json:
        _show_plan(engine, prepared)
    if prepared.done < len(prepared.plan.jobs):
        require_broker(settings)
        open_store(settings).probe()
        if wait and not in_cluster:
            require_packages("record it alone with `--no-wait`")
    sweep_id = record(engine, prepared)
    terminal.work_is_done()
    if warning := mark_store(engine, open_store(settings)):
        show_lines([warning], stderr=True)
    if refusal := ring(engine, settings):
        typer.echo(f"recorded, but the broker cannot be reached ({refusal}); jobs start when it is back", err=True)
    if not wait:
        runs = "the cluster" if in_cluster else "`robust-cli worker`"
        show_lines([f"recorded sweep {prepared.sweep.name!r}; {runs} runs it"])
        return
    from api.cli.watch import run_and_watch

    ended = run_and_watch(engine, sweep_id, workers=None if in_cluster else workers or 2, quiet=as_json)
    from api.cli.summary import show_summary

    raise typer.Exit(show_summary(settings, engine, prepared, ended, as_json=as_json))


def _show_plan(engine: Engine, prepared: Prepared, *, as_json: bool = False) -> None:
    from services.sweeps.forecast.expected import attacks_of, expected, networks_in_words
    from services.sweeps.submit import budgets_in_raw_units, power, precision, sizes

    with working("guessing time and disk from finished jobs"):
        data = prepared.data
        needed = expected(engine, prepared.plan, prepared.left, data.patients, data.source, data.packed_bytes)
    seconds, size = (sum(getattr(found, name) for found in needed.values()) for name in ("seconds", "size"))
    rows = [
        (kind, total, done, total - done, *((found.seconds, found.size) if (found := needed.get(kind)) else (0.0, 0.0)))
        for kind, total, done in prepared.kinds()
    ]
    total = len(prepared.plan.jobs)
    rows.append(("all", total, prepared.done, total - prepared.done, seconds, size))
    title, columns = f"plan of sweep {prepared.sweep.name!r}", ("jobs", "total", "done", "to run")
    if as_json:
        show_table(Table(title, (*columns, "seconds", "bytes"), rows), as_json=True)
        show_lines(prepared.warnings, stderr=True)
        return
    attacks = Table("attacks", ("attack", "access", "budgets", "networks"), attacks_of(prepared.plan))
    if attacks.rows:
        show_table(attacks)
    show_lines([networks_in_words(prepared.plan), *sizes(prepared), _tested(prepared.tested["patients"]), ""])
    body = [(*row[:4], *((duration(row[4]), _disk(row[5])) if row[3] else ("–", "–"))) for row in rows]
    show_table(Table(title, (*columns, "about", "disk"), body))
    units = budgets_in_raw_units(engine, prepared)
    source = _source(needed.values(), reads_files=bool(data.packed_bytes))
    show_lines([source, *precision(engine, prepared), *prepared.warnings, *units, *power(engine, prepared)])


def _disk(size: float) -> str:
    """So many bytes; label maps of small images take few."""
    return f"{size / 1e3:.0f} kB" if 1e3 <= size < 1e6 else f"{size / 1e6:.0f} MB"


def _tested(patients: Sequence[int]) -> str:
    """How many patients each fold tests, as a sentence."""
    counts = ", ".join(map(str, dict.fromkeys(patients) if len(set(patients)) == 1 else patients))
    return f"patients that are tested{' in each fold' if len(patients) > 1 else ''}: {counts}"


def _source(needed: Iterable[Expected], *, reads_files: bool) -> str:
    """Where the guess of time and disk comes from."""
    found = list(needed)
    if not found:
        return "everything is there already"
    if all(each.known for each in found):
        return "about: time on one slot, by finished jobs on these data"
    reading = ", and reading by the size of the files" if reads_files else ""
    mixed = "finished jobs on these data where there are some, else by " if any(each.known for each in found) else ""
    return (
        f"about: time on one slot, by {mixed}0.5 s a gradient as of a small 3-D U-Net at 2 mm on two cores{reading}; "
        "a GPU is many times faster, and finished jobs make the guess better"
    )
