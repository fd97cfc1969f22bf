"""Pages of patients: who is harmed most, and one patient: planes, volumes and numbers."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response

from api.pages.asked import caller_of, engine_of, settings_of, sweep_of
from api.pages.rendering import render
from db.engine import read
from services.errors import BadInput, RobustError
from services.planes.plane import View, about_json, plane_png, planes_of
from services.planes.volumes import PatientVolumes
from services.reports.patient_list import patient_lines
from services.reports.patient_runs import NotThere, PatientRuns, patient_runs

#: Patients of the list.
_MOST = 500
#: A browser asks again whether a picture has changed: its address names a run, whose files a retry may change.
_CACHE = {"Cache-Control": "private, no-cache"}


def add_to(router: APIRouter) -> None:
    """Add the routes of this file."""
    router.add_api_route("/sweeps/{sweep_id}/patients", list_page, methods=["GET"])
    one = "/sweeps/{sweep_id}/patients/{key}"
    router.add_api_route(one, patient_page, methods=["GET"])
    router.add_api_route(f"{one}/{{condition}}/plane.png", plane, methods=["GET"])
    router.add_api_route(f"{one}/{{condition}}/about.json", about, methods=["GET"])
    router.add_api_route(f"{one}/{{condition}}/{{name}}.nii.gz", volume, methods=["GET"])


def list_page(request: Request, sweep_id: int) -> HTMLResponse:
    """The patients with the lowest scores, each with the way to his page."""
    name = _require_images(request, sweep_id)
    with read(engine_of(request)) as connection:
        region, lines, total = patient_lines(connection, name, most=_MOST)
    return render(
        request, "patients.html", sweep_id=sweep_id, name=name, region=region, lines=lines, total=total, most=_MOST
    )


def patient_page(
    request: Request, sweep_id: int, key: str, run: int | None = None, region: str | None = None, series: str = ""
) -> HTMLResponse:
    """One patient under one attack; what his images are is known once somebody has looked at them."""
    found, volumes = _volumes(request, sweep_id, key, run, region)
    known: dict[str, Any] | None = None
    planes: list[Any] = [(name, None, ends) for name, ends in _PLANES]
    wrong = ""
    if volumes.is_warm:
        known = about_json(volumes)
        planes = [
            (plane.name, (plane.index + 1, known["shape"][plane.axis]), plane.ends)
            for plane in planes_of(volumes.about)
        ]
    else:
        wrong = _why_no_images(volumes)
    return render(
        request,
        "patient.html",
        sweep_id=sweep_id,
        name=found.shown.sweep,
        found=found,
        known=known,
        planes=planes,
        series=series,
        wrong=wrong,
    )


def plane(
    request: Request,
    sweep_id: int,
    key: str,
    condition: int,
    plane: str = "axial",
    shows: str = "clean",
    series: str = "",
    reference: str = "outline",
    prediction: str = "fill",
    index: int | None = None,
) -> Response:
    """A plane as PNG."""
    _, volumes = _volumes(request, sweep_id, key, condition, None)
    view = View(plane, shows, series or None, reference, prediction, index)  # type: ignore[arg-type]
    return Response(plane_png(volumes, view), media_type="image/png", headers=_CACHE)


def about(request: Request, sweep_id: int, key: str, condition: int) -> Response:
    """What the volumes are, for the viewer; makes them where they are not there."""
    _, volumes = _volumes(request, sweep_id, key, condition, None)
    try:
        return JSONResponse(about_json(volumes), headers=_CACHE)
    except RobustError as error:
        return JSONResponse({"detail": str(error)}, 404)


def volume(request: Request, sweep_id: int, key: str, condition: int, name: str) -> Response:
    """A volume as NIfTI."""
    _, volumes = _volumes(request, sweep_id, key, condition, None)
    if name not in volumes.names:
        raise NotThere("no such volume")
    return Response(volumes.file(name), media_type="application/gzip", headers=_CACHE)


#: Names, and to which ends of the body rows and columns run.
_PLANES = (("axial", "PL"), ("coronal", "IL"), ("sagittal", "IP"))


def _volumes(
    request: Request, sweep_id: int, key: str, condition: int | None, region: str | None
) -> tuple[PatientRuns, PatientVolumes]:
    _require_images(request, sweep_id)
    engine = engine_of(request)
    with read(engine) as connection:
        found = patient_runs(connection, sweep_id, key, condition, region)
    if condition is not None and request.url.path.rsplit("/", 1)[-1] != key and found.condition != condition:
        raise NotThere("this patient has no images under this attack")
    return found, PatientVolumes(engine, settings_of(request), found.shown)


def _require_images(request: Request, sweep_id: int) -> str:
    """The sweep's name; a link to a sweep shows no patients."""
    if getattr(caller_of(request), "shared_sweep", None) is not None:
        raise NotThere("this link shows no patients")
    return sweep_of(request, sweep_id)


def _why_no_images(volumes: PatientVolumes) -> str:
    """Why the planes cannot be shown, where that is known without reading any image."""
    try:
        volumes.require_stored()
    except BadInput as error:
        return str(error)
    return ""
