"""Waiting for a database that is away for a moment: it restarts, or the network to it is down."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from services.refusals import is_disk_full

T = TypeVar("T")

#: Between two tries.
PAUSE_S = 0.5


def is_away(error: BaseException) -> bool:
    """Whether the same statement may succeed later: the connection failed or broke, or another writer held the lock."""
    if not isinstance(error, DBAPIError) or is_disk_full(error):
        return False
    if getattr(error.orig, "sqlite_errorname", None) == "SQLITE_ERROR":  # a mistake in a statement stays one
        return False
    return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)


def patiently(action: Callable[[], T], *, until: float) -> T:
    """What `action` returns, tried again while the database is away; after `until` (monotonic) its error is raised."""
    while True:
        try:
            return action()
        except DBAPIError as error:
            if not is_away(error) or time.monotonic() + PAUSE_S > until:
                raise
        time.sleep(PAUSE_S)
