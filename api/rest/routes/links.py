"""Share links of a sweep."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path
from pydantic import BaseModel, Field

from api.rest.asked import EngineHere, SweepId
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from db.engine import read, write
from db.models import MOST
from services.access import Caller
from services.access.links import DAYS, MOST_DAYS, path_of
from services.access.sharing import list_shared, share, unshare

router = APIRouter(prefix="/sweeps/{sweep_id}/links", tags=["share links"], route_class=Tagged)
Submitter = Annotated[Caller, Depends(require("submitter"))]
LinkId = Annotated[int, Path(ge=1, le=MOST, description="The link's number.")]
Images = Literal["none", "panels", "volumes"]


class LinkShape(BaseModel):
    """What is known of a link, which is never the link."""

    id: int
    images: Images
    state: str = Field(description="good, expired or revoked")
    created_at: float
    created_by: str
    expires_at: float
    last_used_at: float | None


class LinkList(BaseModel):
    """Links of a sweep, oldest first."""

    items: list[LinkShape]


class NewLink(BaseModel):
    """What a link shows, and for how long."""

    images: Images = "none"
    days: Annotated[float, Field(gt=0, le=MOST_DAYS)] = DAYS


class MadeLink(BaseModel):
    """A new link, told this once."""

    id: int
    path: str = Field(description="Behind the address of this server.")


@router.get("", responses=responses(304, 404))
def list_links(engine: EngineHere, caller: Submitter, sweep_id: SweepId) -> LinkList:
    """The links of a sweep, for its owner and admins."""
    with read(engine) as connection:
        found = list_shared(connection, caller, sweep_id)
    return LinkList(items=[LinkShape(**asdict(link)) for link in found])


@router.post("", status_code=201, responses=responses(404, 413))
def create_link(engine: EngineHere, caller: Submitter, sweep_id: SweepId, asked: NewLink) -> MadeLink:
    """A link that shows this sweep, with pseudonyms for patients, to whoever has it."""
    with write(engine) as connection:
        link_id, secret = share(connection, caller, sweep_id, images=asked.images, days=asked.days)
    return MadeLink(id=link_id, path=path_of(secret, sweep_id))


@router.post("/{link_id}/revoke", status_code=204, responses=responses(404, 413))
def revoke_link(engine: EngineHere, caller: Submitter, sweep_id: SweepId, link_id: LinkId) -> None:
    """End a link."""
    with write(engine) as connection:
        unshare(connection, caller, sweep_id, link_id)
