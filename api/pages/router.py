"""All pages, to be mounted at `/`; files that they load lie in `STATIC`, to be served at `/static`."""

from __future__ import annotations

from fastapi import APIRouter

from api.pages import compare, editing, figures, patients, results, sweeps, system
from api.pages.rendering import STATIC
from api.pages.route import PageRoute

__all__ = ["STATIC", "make_router"]


def make_router() -> APIRouter:
    """Routes of pages; the application has an engine and settings in its state."""
    router = APIRouter(route_class=PageRoute, include_in_schema=False)
    for part in (sweeps, editing, results, figures, patients, compare, system):
        part.add_to(router)
    return router
