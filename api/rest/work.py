"""Work that takes long or much memory: a few pieces at a time, whoever comes next waits a little and is then told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request

from api.rest.problems import Busy

#: At the same time: files read and hashed for a plan, and tables written as files.
_AT_ONCE = 2
#: How long somebody waits for his turn.
_PATIENCE_S = 20.0


@dataclass
class Work:
    """The turns that there are."""

    turns: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(_AT_ONCE))
    patience_s: float = _PATIENCE_S

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Raises `Busy` where none comes in time."""
        if not self.turns.acquire(timeout=self.patience_s):
            raise Busy("the server is busy with other plans and tables: ask again in a little while")
        try:
            yield
        finally:
            self.turns.release()


def work_of(request: Request) -> Work:
    """The turns of this server."""
    found: Work = request.app.state.work
    return found


WorkHere = Annotated[Work, Depends(work_of)]
