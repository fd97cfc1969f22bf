"""What long work tells while it goes on, in a few words; whoever waits for it listens, and nobody has to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_listener: ContextVar[Callable[[str], None] | None] = ContextVar("who hears what long work tells", default=None)


def tell(words: str) -> None:
    """Say what is being done now; cheap, and often called."""
    if listener := _listener.get():
        listener(words)


@contextmanager
def listening(listener: Callable[[str], None]) -> Iterator[None]:
    """Inside, `listener` hears what work of this thread tells."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)
