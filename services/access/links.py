"""Share links: one sweep for whoever has the address, who may read it and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from sqlalchemy import Connection

from db import access, access_links
from services.access.caller import Caller, Images, NotThere
from services.access.secret import LINK, Secret, hash_of, is_same, is_secret, new_secret
from services.errors import BadInput, UnknownName

#: Where the pages of links begin.
SHARED = "/shared"
DAY_S = 86_400.0
#: How many days a link is good for where nobody says, and at most.
DAYS, MOST_DAYS = 30, 365


@dataclass(frozen=True)
class Link:
    """What is known of a link, which is never the link. Times are seconds since 1970."""

    id: int
    sweep_id: int
    sweep: str
    images: Images
    state: str  # good, expired, revoked
    created_at: float
    created_by: str
    expires_at: float
    last_used_at: float | None


def create_link(
    connection: Connection, sweep_id: int, *, images: str = "none", days: float = DAYS, by: str
) -> tuple[int, Secret]:
    """A link to this sweep; its number and what makes it secret, which can be told now and never again.

    Raises `BadInput` for other `images` and days than there are.
    """
    if images not in get_args(Images):
        raise UnknownName("kind of images", images, get_args(Images))
    if not 0 < days <= MOST_DAYS:
        raise BadInput(f"a link is good for more than 0 and at most {MOST_DAYS} days, got {days:g}")
    secret = new_secret(LINK)
    link_id = access_links.insert_link(
        connection, hash_=secret.hash, sweep_id=sweep_id, images=images, created_by=by, lasts_s=days * DAY_S
    )
    about = f"link {link_id} to sweep {sweep_id}, images {images}, {days:g} days"
    access.add_audit(connection, who=by, action="share create", about=about)
    return link_id, secret


def path_of(secret: Secret, sweep_id: int) -> str:
    """Where the pages of a link begin, behind the address of the server."""
    return f"{SHARED}/{secret.tell()}/sweeps/{sweep_id}"


def list_links(connection: Connection, sweep_id: int | None = None) -> list[Link]:
    """Links of a sweep or of all, oldest first, revoked and expired ones too."""
    return [
        Link(
            row.id,
            row.sweep_id,
            row.sweep,
            row.images,
            "revoked" if row.revoked_at is not None else "expired" if row.expired else "good",
            row.created_at,
            row.created_by,
            row.expires_at,
            row.last_used_at,
        )
        for row in access_links.list_links(connection, sweep_id)
    ]


def revoke_link(connection: Connection, link_id: int, *, by: str) -> None:
    """End a link. Raises `BadInput` where there is none of this number, or it was revoked before."""
    if not access_links.revoke_link(connection, link_id, by=by):
        known = {str(row.id) for row in access_links.list_links(connection)}
        if str(link_id) in known:
            raise BadInput(f"the link {link_id} was revoked before")
        raise UnknownName("link", link_id, known)
    access.add_audit(connection, who=by, action="share revoke", about=f"link {link_id}")


def find_link(connection: Connection, text: str) -> tuple[Caller, bool]:
    """Whoever has this link, and whether its use should be written. Raises `NotThere` unless it is good."""
    row = access_links.find_link(connection, hash_of(text)) if is_secret(text, LINK) else None
    if row is None or row.over or not is_same(row.hash, hash_of(text)):
        shown, whose = ("an unknown link", "") if row is None else ("a link that is over", f"link {row.id}")
        sentence = "this link is not good any more: ask whoever sent it for another one"
        raise NotThere(sentence, shown=shown, whose=whose)
    caller = Caller(f"link {row.id}", "reader", shared_sweep=row.sweep_id, link_id=row.id, images=row.images)
    return caller, row.unused


def note_link_use(connection: Connection, caller: Caller) -> None:
    """Write that the caller's link is used now, once a minute at most."""
    if caller.link_id is not None:
        access_links.use_link(connection, caller.link_id)
