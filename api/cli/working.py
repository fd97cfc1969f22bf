"""No silence over two seconds: what a command is busy with, on standard error, until it has something to show."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from services.plain_text import plain
from services.telling import listening

#: Seconds until somebody wonders, between two lines of a log, and between two of a terminal.
_SILENCE_S, _LINE_S, _SHOWN_S = 2.0, 10.0, 0.5


@contextmanager
def working(words: str) -> Iterator[None]:
    """Inside, tell after two seconds what is going on: `words`, or what the work itself tells."""
    latest, ended = [words], threading.Event()
    shows = sys.stderr.isatty()

    def show() -> None:
        pause, shown = _SILENCE_S, ""
        while not ended.wait(pause):
            pause = _SHOWN_S if shows else _LINE_S
            line = plain(latest[0], keep="")
            if shows:
                sys.stderr.write(f"\r\x1b[K{line[:78]} …")
                sys.stderr.flush()
            elif line != shown:
                sys.stderr.write(f"{line} …\n")
            shown = line
        if shows and shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    thread = threading.Thread(target=show, daemon=True)
    thread.start()
    try:
        with listening(lambda told: latest.__setitem__(0, told)):
            yield
    finally:
        ended.set()
        thread.join()
