"""`robust-cli`: all commands, and every mistake of a user told as one sentence."""

from __future__ import annotations

import sys

import typer

from api.cli import data, database, gc, jobs, plugins, results, submit, workers
from services.errors import RobustError

app = typer.Typer(
    name="robust-cli",
    help="Measure how robust medical image segmentation is: train, attack, defend, evaluate, compare.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (submit, jobs, results, plugins, data, workers, database, gc):
    group.register(app)


def main() -> None:
    """Entry point: exit code 0 for success, 1 for work that failed, 2 for bad input."""
    try:
        app()
    except RobustError as error:
        from services.logs import complain

        complain("robust-cli", str(error))
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output (`| head`) has gone; there is nobody left to tell.
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        from services.logs import complain
        from services.refusals import find_refusal

        if (sentence := find_refusal(error)) is None:
            raise
        complain("robust-cli", sentence)
        sys.exit(2)


if __name__ == "__main__":
    main()
