"""`gc`: files that no job refers to."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from api.cli import terminal
from api.cli.options import AsJson
from api.cli.session import open_session
from api.cli.show import show_lines, show_table
from services.counted import duration
from services.errors import BadInput
from services.reports.table import Table

_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


def register(app: typer.Typer) -> None:
    """Add the command of this file."""
    app.command()(gc)


def gc(
    delete: Annotated[bool, typer.Option("--delete", help="Remove them; without it they are only listed.")] = False,
    predictions: Annotated[
        bool, typer.Option("--predictions", help="The predictions that evaluate jobs keep, and nothing else.")
    ] = False,
    older_than: Annotated[str, typer.Option(metavar="TIME", help="Spare what is younger: 90s, 15m, 24h, 7d.")] = "24h",
    as_json: AsJson = False,
) -> None:
    """List what no job refers to: in the artifact store, and among the caches and checkpoints of this machine.

    Nothing is removed that a job names, that a running attempt may still publish, or that a job could go on from. What
    `delete` and `forget` were interrupted in is finished. With --predictions: what was predicted longer ago than
    --older-than; scores stay, and `robust-cli retry JOB` makes the predictions of a job again.
    """
    import time

    from services.artifacts.store import open_store
    from services.garbage.in_store import find_in_store
    from services.garbage.on_machine import find_on_machine
    from services.garbage.predictions import find_predictions
    from services.removal.files import finish_earlier

    age_s = parse_duration(older_than)
    settings, engine = open_session()
    if delete:
        finish_earlier(engine, settings)
    store = open_store(settings)
    if predictions:
        found = list(find_predictions(engine, settings, store, age_s))
    else:
        found = [*find_in_store(engine, store, age_s), *find_on_machine(engine, settings, age_s)]
    rows, size = [], 0
    for item in found:
        goes = not delete or item.remove()
        size += item.size if goes else 0
        state = "in use again" if not goes else "removed" if delete else "would go"
        amount = item.size if as_json else item.size / 1e6
        age = duration(time.time() - item.modified)
        rows.append((state, item.where, item.path, item.why, amount, age))
    if delete:
        terminal.work_is_done()
    columns = ("state", "where", "path", "why", "bytes" if as_json else "MB", "age")
    nothing = f"nothing: every file older than {older_than} belongs to a job"
    if predictions:
        nothing = f"nothing: no job keeps predictions that are older than {older_than}"
    title = f"predictions older than {older_than}" if predictions else "what no job refers to"
    show_table(Table(title, columns, rows, empty=nothing), as_json=as_json)
    if not as_json and rows:
        which = f" --predictions --older-than {older_than}" if predictions else ""
        done = "removed" if delete else f"to be removed by `robust-cli gc{which} --delete`"
        show_lines([f"{size / 1e9:.2f} GB {done}" if size >= 1e9 else f"{size / 1e6:.1f} MB {done}"])


def parse_duration(text: str) -> float:
    """Seconds from `90s`, `15m`, `24h` or `7d`; raises `BadInput`."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhd])", text.strip())
    if not found:
        raise BadInput(f"{text!r} is no length of time: give a number and a unit, such as 90s, 15m, 24h or 7d")
    return float(found[1]) * _SECONDS[found[2]]
