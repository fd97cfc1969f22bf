"""Patients of a sweep: who is harmed most, planes of their images as PNG, volumes as NIfTI."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query
from fastapi.responses import Response
from pydantic import BaseModel, Field

from api.rest.asked import After, EngineHere, Limit, SettingsHere, SweepId, Word
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.sharing import key_to, shown_to
from api.rest.work import PictureTurn
from db.engine import read
from db.models import MOST
from services.access import Caller
from services.access.membership import require_sweep
from services.planes.of_patient import PatientImages, images_of, require_patients
from services.planes.plane import Over, Shows, View
from services.reports.patient_list import lines_after, patient_lines
from services.reports.patient_runs import patient_runs

router = APIRouter(prefix="/sweeps/{sweep_id}/patients", tags=["patients"], route_class=Tagged)
Shared = Annotated[Caller, Depends(require("reader", shared=True))]
Key = Annotated[
    str, Path(pattern="^[0-9A-Za-z.]{1,64}$", description="What stands for a case, as the list of patients tells it.")
]
ConditionId = Annotated[int, Path(ge=1, le=MOST, description="Number of an attack and budget, as a patient tells it.")]


class PatientShape(BaseModel):
    """One case of a sweep."""

    key: str = Field(description="Stands for the case in addresses, and names nobody.")
    case_id: str
    patient_id: str
    clean: float | None = Field(description="Mean Dice of the region on clean images.")
    worst: float | None = Field(description="The lowest under any attack.")


class PatientPage(BaseModel):
    """Cases of a sweep, those with the lowest Dice under attack first."""

    region: str
    total: int = Field(description="How many cases the sweep has.")
    items: list[PatientShape]
    next: str | None = None


class PatientRunShape(BaseModel):
    """An attack and budget under which the case is scored, and of which there are images."""

    condition: int
    model: str
    defense: str
    attack: str
    epsilon: str
    access: str
    dice: float | None = Field(description="Of the region.")


class PatientDetail(BaseModel):
    """One case, and where its images are."""

    key: str
    case_id: str
    region: str
    runs: list[PatientRunShape]


class ClassShape(BaseModel):
    """A class of labels; its number is its place."""

    name: str


class VolumesShape(BaseModel):
    """What the volumes of a patient under one attack are; axes run to the right, the front and the top."""

    names: list[str]
    shape: tuple[int, int, int] = Field(description="Depth, height, width.")
    spacing_mm: tuple[float, float, float] = Field(description="Along depth, height, width.")
    center: tuple[int, int, int] = Field(description="The voxel through which planes go if nothing else is said.")
    series: list[str]
    classes: list[ClassShape] = Field(description="Of label volumes, the background first.")
    region: list[int] = Field(description="Class numbers of the region.")


def _images(
    engine: EngineHere, settings: SettingsHere, caller: Shared, sweep_id: SweepId, key: Key, condition_id: ConditionId
) -> PatientImages:
    with read(engine) as connection:
        require_sweep(connection, caller, sweep_id)  # before anybody's names are read
        names = shown_to(connection, caller, sweep_id)
    return images_of(engine, settings, caller, sweep_id, key, condition_id, key_of=key_to(names))


Images = Annotated[PatientImages, Depends(_images)]


@router.get("", responses=responses(304, 404))
def list_patients(
    engine: EngineHere, caller: Shared, sweep_id: SweepId, limit: Limit = 100, after: After = None
) -> PatientPage:
    """The cases of a sweep, those first whom some attack harms most; links that show no images show none."""
    with read(engine) as connection:
        name = require_sweep(connection, caller, sweep_id)
        require_patients(caller)
        names = shown_to(connection, caller, sweep_id)
        region, lines, total = patient_lines(connection, name, most=None)
    key_of = key_to(names)
    items = [
        PatientShape(**names.in_row({**asdict(line), "key": key_of(line.case_id)}))
        for line in lines_after(lines, after, key_of)[: limit + 1]
    ]
    more = items[limit - 1].key if len(items) > limit else None
    return PatientPage(region=region, total=total, items=items[:limit], next=more)


@router.get("/{key}", responses=responses(304, 404))
def show_patient(
    engine: EngineHere,
    caller: Shared,
    sweep_id: SweepId,
    key: Key,
    region: Annotated[Word | None, Query(description="Of which Dice is told.")] = None,
) -> PatientDetail:
    """One case, and the attacks and budgets of which there are images of it."""
    with read(engine) as connection:
        require_sweep(connection, caller, sweep_id)
        require_patients(caller)
        names = shown_to(connection, caller, sweep_id)
        found = patient_runs(connection, sweep_id, key, region=region, key_of=key_to(names))
    runs = [
        PatientRunShape(
            condition=each.condition,
            model=each.run.model,
            defense=each.defense,
            attack=each.attack,
            epsilon=each.epsilon_key,
            access=each.access,
            dice=each.dice,
        )
        for each in found.every
    ]
    case = found.shown.case_id
    called = case if names.pseudonyms is None else names.pseudonyms.of_case(case)
    return PatientDetail(key=key, case_id=called, region=found.shown.region, runs=runs)


def _file_of(media: str, about: str) -> dict[int | str, dict[str, object]]:
    """What a route that answers with a file may answer."""
    content = {media: {"schema": {"type": "string", "format": "binary"}}}
    return {**responses(304, 404, 409), 200: {"description": about, "content": content}}


@router.get(
    "/{key}/{condition_id}/planes/{plane}",
    response_class=Response,
    responses=_file_of("image/png", "The picture: the patient's right is on its left."),
)
def plane(
    images: Images,
    turn: PictureTurn,
    plane: Literal["axial", "coronal", "sagittal"],
    shows: Shows = "clean",
    series: Annotated[Word | None, Query(description="The last one, if nothing is said.")] = None,
    reference: Over = "outline",
    prediction: Over = "fill",
    index: Annotated[
        int | None, Query(ge=0, le=MOST, description="The slice; the middle of the region, if nothing is said.")
    ] = None,
) -> Response:
    """A plane of a case as PNG; whoever came by a link to panels sees the one in the middle alone."""
    view = View(plane, shows, series, reference, prediction, index)
    return Response(images.plane(view), media_type="image/png")


@router.get("/{key}/{condition_id}/volumes", responses=responses(304, 404, 409))
def volumes(images: Images, turn: PictureTurn) -> VolumesShape:
    """Which volumes there are of a case under an attack, and what they are."""
    about, names = images.about()
    return VolumesShape(
        names=list(names),
        shape=about.shape,
        spacing_mm=about.spacing_mm,
        center=about.center,
        series=list(about.series),
        classes=[ClassShape(name=name) for name in about.classes],
        region=list(about.region),
    )


@router.get(
    "/{key}/{condition_id}/volumes/{name}",
    response_class=Response,
    responses=_file_of("application/gzip", "The volume as `.nii.gz`, with a header of our own."),
)
def volume(
    images: Images,
    turn: PictureTurn,
    name: Annotated[Word, Path(description="One of `names` of the volumes.")],
) -> Response:
    """A volume of a case as NIfTI."""
    return Response(images.volume(name), media_type="application/gzip")
