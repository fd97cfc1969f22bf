"""Share links of a sweep, made and ended by its owner or an admin."""

from __future__ import annotations

from sqlalchemy import Connection

from services.access import links
from services.access.caller import Caller, NotThere
from services.access.owners import require_owner
from services.access.secret import Secret


def share(connection: Connection, caller: Caller, sweep_id: int, *, images: str, days: float) -> tuple[int, Secret]:
    """A link to his sweep; its number and what makes it secret. Raises `NotAllowed`, `NotThere` and `BadInput`."""
    require_owner(connection, caller, sweep_id)
    return links.create_link(connection, sweep_id, images=images, days=days, by=caller.name)


def list_shared(connection: Connection, caller: Caller, sweep_id: int) -> list[links.Link]:
    """The links of his sweep. Raises `NotAllowed` and `NotThere`."""
    require_owner(connection, caller, sweep_id)
    return links.list_links(connection, sweep_id)


def unshare(connection: Connection, caller: Caller, sweep_id: int, link_id: int) -> None:
    """End a link of his sweep. Raises `NotAllowed`, `NotThere`, and `BadInput` for one that was revoked before."""
    require_owner(connection, caller, sweep_id)
    if link_id not in {link.id for link in links.list_links(connection, sweep_id)}:
        raise NotThere(f"sweep {sweep_id} has no link {link_id}")
    links.revoke_link(connection, link_id, by=caller.name)
