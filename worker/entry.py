"""Embedded and cluster worker process: what the two have in common at their start and at their end."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from services.errors import RobustError
from services.logs import complain


def worker_options() -> argparse.ArgumentParser:
    """A parser of the options of `robust-cli worker`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--gpus")
    parser.add_argument("--gpus-per-slot", type=int)
    parser.add_argument("--queues")
    parser.add_argument("--drain", action="store_true")
    parser.add_argument("--metrics-port", type=int)
    parser.add_argument("--metrics-address", default="127.0.0.1")
    return parser


def stop_on_signals() -> threading.Event:
    """An event that SIGTERM and Ctrl-C set from now on."""
    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    return stop


@contextmanager
def ending_with_a_sentence() -> Iterator[None]:
    """A mistake of the user ends the process with its sentence and its exit code, not with a traceback."""
    try:
        yield
    except RobustError as error:
        complain("worker", str(error))
        sys.exit(error.exit_code)
