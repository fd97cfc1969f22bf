"""`robust-cli`: all commands, and every mistake of a user told as one sentence."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from api.cli import (
    access,
    comparisons,
    data,
    database,
    figures,
    gc,
    init,
    jobs,
    look,
    plugins,
    predictions,
    removal,
    report,
    results,
    serve,
    submit,
    terminal,
    workers,
)
from api.cli.home_paths import expand_homes
from services.errors import BadInput, RobustError

#: Letters of one sentence about a mistake, whatever it quotes.
_LONGEST = 1500

app = typer.Typer(
    name="robust-cli",
    no_args_is_help=True,
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for group in (
    init,
    submit,
    jobs,
    results,
    comparisons,
    figures,
    look,
    plugins,
    data,
    predictions,
    workers,
    database,
    gc,
    removal,
    report,
    serve,
    access,
):
    group.register(app)
expand_homes(app)


@app.callback()
def options(
    version: Annotated[bool, typer.Option("--version", is_eager=True, help="Print the version and end.")] = False,
) -> None:
    """Measure how robust medical image segmentation is: train, attack, defend, evaluate, compare."""
    if version:
        from importlib.metadata import version as version_of

        typer.echo(f"robust-cli {version_of('robustseg')}")
        raise typer.Exit


def main() -> None:
    """Entry point: exit code 0 for success, 1 for work that failed, 2 for bad input."""
    terminal.prepare_terminal()
    code = _run()
    try:
        terminal.flush()
        if reason := terminal.lost_output():
            sys.stderr.write(f"robust-cli: not everything could be printed: {reason}\n")
            code = code or terminal.exit_code_of_printing()
        terminal.flush()
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _run() -> int | str | None:
    """Run the command that the words name; returns the exit code."""
    try:
        if sys.flags.optimize > 1:
            raise BadInput("PYTHONOPTIMIZE=2 removes what help and lists of plug-ins are made from: unset it, or say 1")
        app()
    except SystemExit as ended:
        return ended.code
    except RobustError as error:
        from services.logs import complain

        complain(
            "robust-cli",
            "\n".join(line if len(line) <= _LONGEST else f"{line[:_LONGEST]}..." for line in str(error).split("\n")),
        )
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        from services.logs import complain
        from services.refusals import find_refusal

        if (sentence := find_refusal(error)) is None:
            raise
        complain("robust-cli", sentence)
        return 2
    return 0


if __name__ == "__main__":
    main()
