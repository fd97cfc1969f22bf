"""The application: the API below `/api/v1`, `/healthz`, and the pages."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from api.pages.router import STATIC, make_router
from api.rest import openapi, problems
from api.rest.access import Access
from api.rest.events import Poller
from api.rest.guard import Guard
from api.rest.routes import (
    comparisons,
    events,
    health,
    jobs,
    links,
    patients,
    plugins,
    query,
    results,
    submitting,
    sweeps,
    views,
    words,
)
from api.rest.work import Work, pictures, tables
from services.settings import Settings

PREFIX = "/api/v1"


def make_app(settings: Settings, *, access: Access, root_path: str = "") -> FastAPI:
    """The application over the database of `access`; whoever serves it disposes of the engine."""
    app = FastAPI(
        title="robustseg",
        version=version("robustseg"),
        root_path=root_path,
        openapi_url=None,  # ours has one answer more: openapi.py
        docs_url=None,  # FastAPI's own pages load from other hosts
        redoc_url=None,
        separate_input_output_schemas=False,
        lifespan=Poller.lifespan,
    )
    app.state.settings, app.state.engine = settings, access.engine
    app.state.poller = Poller(access.engine)
    app.state.plans, app.state.tables, app.state.pictures = Work(), tables(), pictures()
    problems.install(app)
    groups = (sweeps, submitting, jobs, results, views, comparisons, patients, plugins, query, events, links, words)
    for routes in groups:
        app.include_router(routes.router, prefix=PREFIX)
    app.include_router(health.router)
    app.include_router(make_router())
    app.mount("/static", StaticFiles(directory=STATIC))
    openapi.install(app, f"{PREFIX}/openapi.json")
    app.add_middleware(Guard, access=access)
    return app
