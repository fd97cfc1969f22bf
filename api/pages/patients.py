"""Pages of patients: who is harmed most, and one patient: planes, volumes and numbers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, Query, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from api.application import engine_of, settings_of
from api.etags import ASK_AGAIN, with_tag
from api.pages.asked import Row, caller_of, key_for, may_change, pseudonyms_for, require_whole, sweep_of
from api.pages.rendering import render
from db.engine import read, write
from db.models import MOST
from services.access import Caller, NotThere, words
from services.errors import BadInput, RobustError
from services.planes.of_patient import NO_IMAGES, PatientImages, images_of, scan_png
from services.planes.plane import View, about_json, planes_of
from services.planes.volumes import PatientVolumes
from services.report.pseudonyms import Pseudonyms
from services.reports.patient_list import patient_lines
from services.reports.patient_runs import PatientRuns, patient_of, patient_runs

#: The row of a budget, and a slice, where they are asked for.
Run = Annotated[int | None, Query(ge=0, le=MOST)]
Slice = Annotated[int | None, Query(ge=0, le=MOST)]
#: Patients of the list.
_MOST = 500
#: Pictures and volumes that are made at the same time. Who waits holds no thread: all answers together have a few.
_AT_ONCE = 8
#: What to do where there are no images, for who came by a link.
_ASK = "ask whoever sent you this link"
_NOT_AMONG_FILES = "they are not among these files"


def add_to(router: APIRouter) -> None:
    """Add the routes of this file."""
    router.add_api_route("/sweeps/{sweep_id}/patients", list_page, methods=["GET"])
    one = "/sweeps/{sweep_id}/patients/{key}"
    router.add_api_route(one, patient_page, methods=["GET"])
    router.add_api_route(f"{one}/words", add_words, methods=["POST"])
    router.add_api_route(f"{one}/words/remove", remove_words, methods=["POST"])
    turns = asyncio.Semaphore(_AT_ONCE)

    async def turn() -> AsyncIterator[None]:
        async with turns:
            yield

    few = [Depends(turn, scope="function")]
    router.add_api_route(f"{one}/scan.png", scan, methods=["GET"], dependencies=few)
    router.add_api_route(f"{one}/{{condition}}/plane.png", plane, methods=["GET"], dependencies=few)
    router.add_api_route(f"{one}/{{condition}}/about.json", about, methods=["GET"], dependencies=few)
    router.add_api_route(f"{one}/{{condition}}/{{name}}.nii.gz", volume, methods=["GET"], dependencies=few)


def list_page(request: Request, sweep_id: Row) -> HTMLResponse:
    """The patients with the lowest scores, each with the way to his page."""
    name, names = _require_patients(request, sweep_id)
    with read(engine_of(request)) as connection:
        region, lines, total = patient_lines(connection, name, most=_MOST)
    if names is not None:
        lines = [
            replace(
                line,
                key=names.of_case(line.case_id),
                case_id=names.of_case(line.case_id),
                patient_id=names.of_patient(line.patient_id),
            )
            for line in lines
        ]
    return render(
        request, "patients.html", sweep_id=sweep_id, name=name, region=region, lines=lines, total=total, most=_MOST
    )


def patient_page(
    request: Request, sweep_id: Row, key: str, run: Run = None, region: str | None = None, series: str = ""
) -> HTMLResponse:
    """One patient under one attack; what his images are is known once somebody has looked at them."""
    found, volumes, names = _volumes(request, sweep_id, key, run, region)
    known: dict[str, Any] | None = None
    planes: list[Any] = [(name, None, ends) for name, ends in _PLANES]
    caller = caller_of(request)
    wrong = ""
    if not caller.sees("panels"):
        wrong = "no image is shown"
    elif volumes.is_warm:
        known = _known(caller, volumes)
        planes = [
            (plane.name, (plane.index + 1, known["shape"][plane.axis]), plane.ends)
            for plane in planes_of(volumes.about)
        ]
    else:
        wrong = _why_no_images(volumes)
    notes: list[words.Note] = []
    tags: list[words.Tag] = []
    if names is None:
        with read(engine_of(request)) as connection:
            patient = patient_of(connection, found)
            notes = words.list_notes(connection, sweep_id, patient)
            tags = words.list_tags(connection, sweep_id, patient)
    return render(
        request,
        "patient.html",
        notes=notes,
        tags=tags,
        may_change=may_change(request, sweep_id),
        sweep_id=sweep_id,
        name=found.shown.sweep,
        label=found.shown.case_id if names is None else names.of_case(found.shown.case_id),
        found=found,
        known=known,
        planes=planes,
        series=series,
        wrong=wrong and _told(caller, wrong),
        sees_volumes=caller.sees("volumes"),
    )


def add_words(
    request: Request,
    sweep_id: Row,
    key: str,
    run: Annotated[int | None, Form(ge=0, le=MOST)] = None,
    text: Annotated[str, Form()] = "",
    tag: Annotated[str, Form()] = "",
) -> Response:
    """Write a note on the patient, or tag him; then his page again."""
    require_whole(request)
    caller, engine = caller_of(request), engine_of(request)
    condition, patient = _addressed(request, sweep_id, key, run)
    with write(engine) as connection:
        if tag:
            words.add_tag(connection, caller, sweep_id, patient, tag)
        else:
            words.add_note(connection, caller, sweep_id, patient, text)
    return _his_words_again(request, sweep_id, key, condition)


def remove_words(
    request: Request,
    sweep_id: Row,
    key: str,
    run: Annotated[int | None, Form(ge=0, le=MOST)] = None,
    note: Annotated[int | None, Form(ge=0, le=MOST)] = None,
    tag: Annotated[str, Form()] = "",
) -> Response:
    """Remove a note on the patient, or take a tag from him; then his page again."""
    require_whole(request)
    caller, engine = caller_of(request), engine_of(request)
    condition, patient = _addressed(request, sweep_id, key, run)
    with write(engine) as connection:
        if note is not None:
            words.remove_note(connection, caller, sweep_id, note)
        else:
            words.remove_tag(connection, caller, sweep_id, patient, tag)
    return _his_words_again(request, sweep_id, key, condition)


def _addressed(request: Request, sweep_id: int, key: str, run: int | None) -> tuple[int, str]:
    """The row of the budget that is looked at, and who the patient is. Raises `NotThere`."""
    with read(engine_of(request)) as connection:
        found = patient_runs(connection, sweep_id, key, run)
        return found.condition, patient_of(connection, found)


def _his_words_again(request: Request, sweep_id: int, key: str, condition: int) -> Response:
    place = f"{request.scope.get('root_path', '')}/sweeps/{sweep_id}/patients/{key}"
    return RedirectResponse(f"{place}?run={condition}#words", 303)


def plane(
    request: Request,
    sweep_id: Row,
    key: str,
    condition: Row,
    plane: str = "axial",
    shows: str = "clean",
    series: str = "",
    reference: str = "outline",
    prediction: str = "fill",
    index: Slice = None,
) -> Response:
    """A plane as PNG: through the middle of what is looked for, or, for who may have volumes, any other."""
    view = View(plane, shows, series or None, reference, prediction, index)  # type: ignore[arg-type]
    content = _images(request, sweep_id, key, condition).plane(view)
    return with_tag(request, Response(content, media_type="image/png"))


def scan(request: Request, sweep_id: Row, key: str) -> Response:
    """The axial plane of a case through most of its first region, before any attack."""
    _, names = _require_patients(request, sweep_id)
    engine, settings, caller = engine_of(request), settings_of(request), caller_of(request)
    content = scan_png(engine, settings, caller, sweep_id, key, key_of=key_for(names))
    return with_tag(request, Response(content, media_type="image/png"))


def about(request: Request, sweep_id: Row, key: str, condition: Row) -> Response:
    """What the volumes are, for the viewer; makes them where they are not there."""
    images = _images(request, sweep_id, key, condition)
    try:
        told = images.for_viewer()
    except RobustError as error:
        return JSONResponse({"detail": str(error)}, 404)
    return JSONResponse(told, headers={"cache-control": ASK_AGAIN})


def volume(request: Request, sweep_id: Row, key: str, condition: Row, name: str) -> Response:
    """A volume as NIfTI."""
    content = _images(request, sweep_id, key, condition).volume(name)
    return with_tag(request, Response(content, media_type="application/gzip"))


def _images(request: Request, sweep_id: int, key: str, condition: int) -> PatientImages:
    """The images of a patient under one attack, as far as who asks may see them."""
    _, names = _require_patients(request, sweep_id)
    engine, settings, caller = engine_of(request), settings_of(request), caller_of(request)
    return images_of(engine, settings, caller, sweep_id, key, condition, key_of=key_for(names))


#: Names, and to which ends of the body rows and columns run.
_PLANES = (("axial", "PL"), ("coronal", "IL"), ("sagittal", "IP"))


def _volumes(
    request: Request, sweep_id: int, key: str, condition: int | None, region: str | None
) -> tuple[PatientRuns, PatientVolumes, Pseudonyms | None]:
    _, names = _require_patients(request, sweep_id)
    engine = engine_of(request)
    with read(engine) as connection:
        found = patient_runs(connection, sweep_id, key, condition, region, key_of=key_for(names))
    return found, PatientVolumes(engine, settings_of(request), found.shown), names


def _require_patients(request: Request, sweep_id: int) -> tuple[str, Pseudonyms | None]:
    """The sweep's name, and what patients are called for who came by a link, which may show none."""
    name = sweep_of(request, sweep_id)
    if not caller_of(request).sees_patients:
        raise NotThere("this link shows no patients")
    return name, pseudonyms_for(request, sweep_id)


def _known(caller: Caller, volumes: PatientVolumes) -> dict[str, Any]:
    """What the volumes are that somebody has looked at. Raises `NotThere` for who came by a link, whatever is wrong."""
    try:
        return about_json(volumes)
    except RobustError as error:
        if caller.shared_sweep is None:
            raise
        raise NotThere(NO_IMAGES) from error


def _told(caller: Caller, wrong: str) -> str:
    """Why there are no images, to whoever asks: the reason may name files."""
    if caller.by_files:
        return _NOT_AMONG_FILES
    return wrong if caller.shared_sweep is None else _ASK


def _why_no_images(volumes: PatientVolumes) -> str:
    """Why the planes cannot be shown, where that is known without reading any image."""
    try:
        volumes.require_stored()
    except BadInput as error:
        return str(error)
    return ""
