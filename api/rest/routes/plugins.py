"""Plug-ins: which there are, and the JSON schema of each."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from api.rest.asked import Word
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from services.access import Caller, NotThere
from services.reports.plugins import list_plugins, schema_of

router = APIRouter(prefix="/plugins", tags=["plug-ins"], route_class=Tagged)
Reader = Annotated[Caller, Depends(require("reader"))]
Kind = Literal["attacks", "defenses", "shifts", "metrics", "models", "layouts"]


class PluginShape(BaseModel):
    """A plug-in, as sweep files name it."""

    kind: str
    name: str
    what: str = Field(description="Its first sentence; of one from outside that cannot be used, why.")
    origin: str


class PluginList(BaseModel):
    """All plug-ins."""

    items: list[PluginShape]


class PluginDetail(PluginShape):
    """A plug-in with its parameters."""

    parameters: dict[str, Any] = Field(description="JSON schema.")


@router.get("", responses=responses(304))
def plugins(caller: Reader) -> PluginList:
    """Every plug-in that this server knows."""
    return PluginList(items=_items())


@router.get("/{kind}/{name}", responses=responses(304, 404))
def plugin(caller: Reader, kind: Kind, name: Word) -> PluginDetail:
    """One plug-in, with the JSON schema of its parameters."""
    found = next((one for one in _items(kind) if one.name == name), None)
    if found is None:
        raise NotThere(f"there is no plug-in of that name among the {kind}")
    return PluginDetail(**found.model_dump(), parameters=schema_of(kind, name))


def _items(kind: str | None = None) -> list[PluginShape]:
    return [PluginShape(kind=row[0], name=row[1], what=row[2], origin=row[3]) for row in list_plugins(kind).rows]
