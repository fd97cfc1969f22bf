"""Trying again what a server that is away for a moment refused: it restarts, or the network to it is down."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from services.refusals import is_disk_full

T = TypeVar("T")


def is_away(error: BaseException) -> bool:
    """Whether the same statement may succeed later: the connection failed or broke, or another writer held the lock."""
    if not isinstance(error, DBAPIError) or is_disk_full(error):
        return False
    if getattr(error.orig, "sqlite_errorname", None) == "SQLITE_ERROR":  # a mistake in a statement stays one
        return False
    return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)


def retrying(
    action: Callable[[], T],
    is_passing: Callable[[BaseException], bool] = is_away,
    *,
    until: float,
    pause_s: float = 0.5,
) -> T:
    """What `action` returns, tried again every `pause_s` while its error is one that may pass.

    After `until` (of the monotonic clock), and for any other error, the error is raised.
    """
    while True:
        try:
            return action()
        except Exception as error:
            if not is_passing(error) or time.monotonic() + pause_s > until:
                raise
        time.sleep(pause_s)
