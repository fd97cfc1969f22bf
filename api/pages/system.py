"""Pages of the installation: workers and plug-ins."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.application import engine_of, settings_of
from api.pages.asked import require_whole
from api.pages.rendering import render
from services.reports.plugins import list_parameters, list_plugins
from services.reports.slots import list_workers
from services.reports.table import Table


def add_to(router: APIRouter) -> None:
    """Add the routes of this file."""
    router.add_api_route("/workers", workers, methods=["GET"])
    router.add_api_route("/plugins", plugins, methods=["GET"])
    router.add_api_route("/plugins/{kind}/{name}", plugin, methods=["GET"])


def workers(request: Request) -> HTMLResponse:
    """Slots: where they are, what they run, when they were heard."""
    require_whole(request)
    settings = settings_of(request)
    slots = list_workers(engine_of(request), silent_after_s=settings.lease_s)
    return render(request, "workers.html", slots=slots)


def plugins(request: Request) -> HTMLResponse:
    """What a sweep file may name."""
    require_whole(request)
    return render(request, "plugins.html", table=list_plugins())


def plugin(request: Request, kind: str, name: str) -> HTMLResponse:
    """One plug-in and its parameters."""
    require_whole(request)
    found: Table = list_parameters(kind, name)
    return render(request, "plugin.html", table=found, kind=kind, name=name)
