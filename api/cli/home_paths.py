"""`~` at the beginning of a path that the shell left as it is: quoted, or behind `--out=`."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import typer


def expand_homes(app: typer.Typer) -> None:
    """Let every command of the app, and of its groups, have its paths below the home folder that they name.

    What is no home folder, such as `~nobody`, stays a name, as a shell has it.
    """
    for command in app.registered_commands:
        if command.callback is not None:
            command.callback = _with_homes(command.callback)
    for group in app.registered_groups:
        if group.typer_instance is not None:
            expand_homes(group.typer_instance)


def _with_homes(command: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(command)
    def call(**words: Any) -> Any:
        return command(**{name: _expanded(word) if isinstance(word, Path) else word for name, word in words.items()})

    return call


def _expanded(path: Path) -> Path:
    from services.settings import expand_home  # not for --help, which it would make slow

    try:
        return expand_home(path)
    except ValueError:
        return path.absolute()  # libraries below would look for that home again
