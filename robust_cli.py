"""`robust-cli`, by a name that no file of a user has by accident: it begins before our packages can be told apart."""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the installed program."""
    try:
        import runpy
        from pathlib import Path

        runpy.run_path(str(Path(__file__).with_name("services") / "own_packages.py"))["put_first"]()
        from api.cli.main import main as run
    except KeyboardInterrupt:  # while it starts
        sys.exit(130)
    run()
