"""Embedded and cluster worker process: what the two have in common at their start and at their end."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from services.errors import RobustError
from services.logs import complain


def add_metrics_options(parser: argparse.ArgumentParser) -> None:
    """`--metrics-port` and `--metrics-address`."""
    parser.add_argument("--metrics-port", type=int)
    parser.add_argument("--metrics-address", default="127.0.0.1")


@contextmanager
def ending_with_a_sentence() -> Iterator[None]:
    """A mistake of the user ends the process with its sentence and its exit code, not with a traceback."""
    try:
        yield
    except RobustError as error:
        complain("worker", str(error))
        sys.exit(error.exit_code)
