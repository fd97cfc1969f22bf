"""A sweep that was posted, as it is read here."""

from __future__ import annotations

from sqlalchemy import Engine

from api.rest.shapes import PostedShape
from services.access import Caller
from services.settings import Settings
from services.sweeps.reading.posted import PostedSweep
from services.sweeps.submitting.submit import Prepared, prepare


def posted_of(shape: PostedShape, settings: Settings) -> PostedSweep:
    """The sweep file as it is read here."""
    return PostedSweep(shape.text, settings.roots, shape.name, dict(shape.tables), settings.home)


def prepare_posted(engine: Engine, settings: Settings, caller: Caller, shape: PostedShape) -> Prepared:
    """A posted sweep, checked and expanded; raises `BadSweep` with all mistakes, `NotAllowed` for a foreign model."""
    return prepare(posted_of(shape, settings), shape.overrides, settings, engine, by=caller)
