"""A sweep that was posted: what it may name, whose models it brings, and who owns it once it is recorded."""

from __future__ import annotations

from sqlalchemy import Engine

from api.rest.shapes import PostedShape
from services.errors import BadInput
from services.settings import Settings
from services.sweeps.reading.load import load_sweep
from services.sweeps.reading.posted import PostedSweep
from services.sweeps.submit import Prepared, prepare
from services.sweeps.variants import ExternalModel


def posted_of(shape: PostedShape, settings: Settings) -> PostedSweep:
    """The sweep file as it is read here."""
    return PostedSweep(shape.text, settings.roots, shape.name, dict(shape.tables))


def prepare_posted(engine: Engine, settings: Settings, shape: PostedShape) -> Prepared:
    """A posted sweep, checked and expanded; raises `BadSweep` with all its mistakes, `BadInput` for a foreign model."""
    posted = posted_of(shape, settings)
    for model in load_sweep(posted, shape.overrides).models:
        if isinstance(model, ExternalModel):
            raise BadInput(
                f"the model {model.name} may run code from its file, and nobody has allowed it on this server: its "
                "admin does so by `robust-cli trust add PATH`"
            )
    return prepare(posted, shape.overrides, settings, engine, trust=True)
