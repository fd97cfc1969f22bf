"""`plugins`: all plug-ins, and every parameter of one."""

from __future__ import annotations

from typing import Annotated

import typer

from api.cli.options import AsJson
from api.cli.session import read_settings
from api.cli.show import show_table


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(plugins)


def plugins(
    kind: Annotated[
        str | None, typer.Argument(metavar="[KIND]", help="attacks, defenses, metrics, models, shifts, layouts.")
    ] = None,
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="One plug-in, with its parameters.")] = None,
    as_json: AsJson = False,
) -> None:
    """List plug-ins, or the parameters of one."""
    from services.reports.plugins import list_parameters, list_plugins

    read_settings()  # says where plug-ins of the user's own lie
    if kind is not None and name is not None:
        show_table(list_parameters(kind, name), as_json=as_json)
    else:
        show_table(list_plugins(kind), as_json=as_json)
