"""`/healthz`: that the server answers and can read its database; for everybody."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import APIRouter
from sqlalchemy import text

from api.rest.asked import EngineHere
from api.rest.problems import responses
from api.rest.shapes import Health
from db.engine import read

router = APIRouter(tags=["server"])


@router.get("/healthz", responses=responses())
def health(engine: EngineHere) -> Health:
    """Whether the server answers and can read its database."""
    with read(engine) as connection:
        connection.execute(text("SELECT 1"))
    return Health(version=version("robustseg"))
