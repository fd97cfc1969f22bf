"""What people say: notes and tags on patients of a sweep, and what a sweep is about."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query
from pydantic import BaseModel, Field

from api.rest.asked import EngineHere, SweepId, Word
from api.rest.caching import Tagged
from api.rest.guard import require
from api.rest.problems import responses
from db.engine import read, write
from db.models import MOST
from services.access import Caller, words
from services.access.membership import require_sweep

router = APIRouter(prefix="/sweeps/{sweep_id}", tags=["notes"], route_class=Tagged)
Reader = Annotated[Caller, Depends(require("reader"))]
Submitter = Annotated[Caller, Depends(require("submitter"))]
NoteId = Annotated[int, Path(ge=1, le=MOST, description="The note's number.")]


class NoteShape(BaseModel):
    """A note on a patient."""

    id: int
    patient: str
    text: str
    who: str
    created_at: float


class TagShape(BaseModel):
    """A tag of a patient."""

    patient: str
    tag: str
    who: str
    created_at: float


class WordsShape(BaseModel):
    """What was said about a sweep and its patients."""

    owner: str | None = Field(description="null: whoever runs this server.")
    description: str
    tags: list[str]
    archived: bool
    notes: list[NoteShape]
    patient_tags: list[TagShape]


class NewNote(BaseModel):
    """A note to be written."""

    patient: Word
    text: Annotated[str, Field(min_length=1, max_length=words.LONGEST_NOTE)]


class MadeNote(BaseModel):
    """The number of a new note."""

    id: int


class TagOnPatient(BaseModel):
    """A tag to be given or taken."""

    patient: Word
    tag: Word


class Description(BaseModel):
    """What a sweep is about; what is left out, or null, stays."""

    description: Annotated[str, Field(max_length=words.LONGEST_DESCRIPTION)] | None = None
    tags: Annotated[list[Word], Field(max_length=20)] | None = None
    archived: Annotated[bool, Field(strict=True)] | None = None


@router.get("/notes", responses=responses(304, 404))
def show_words(
    engine: EngineHere,
    caller: Reader,
    sweep_id: SweepId,
    patient: Annotated[Word | None, Query(description="Only on this patient.")] = None,
) -> WordsShape:
    """Owner, description and tags of a sweep, and notes and tags on its patients."""
    with read(engine) as connection:
        require_sweep(connection, caller, sweep_id)
        about = words.about_sweep(connection, sweep_id)
        notes = words.list_notes(connection, sweep_id, patient)
        tags = words.list_tags(connection, sweep_id, patient)
    return WordsShape(
        **asdict(about),
        notes=[NoteShape(**asdict(note)) for note in notes],
        patient_tags=[TagShape(**asdict(tag)) for tag in tags],
    )


@router.post("/notes", status_code=201, responses=responses(404, 413))
def add_note(engine: EngineHere, caller: Submitter, sweep_id: SweepId, note: NewNote) -> MadeNote:
    """Write a note on a patient."""
    with write(engine) as connection:
        return MadeNote(id=words.add_note(connection, caller, sweep_id, note.patient, note.text))


@router.post("/notes/{note_id}/remove", status_code=204, responses=responses(404, 413))
def remove_note(engine: EngineHere, caller: Submitter, sweep_id: SweepId, note_id: NoteId) -> None:
    """Remove a note."""
    with write(engine) as connection:
        words.remove_note(connection, caller, sweep_id, note_id)


@router.post("/patient-tags", status_code=204, responses=responses(404, 413))
def add_tag(engine: EngineHere, caller: Submitter, sweep_id: SweepId, tag: TagOnPatient) -> None:
    """Give a tag to a patient, who may have it already."""
    with write(engine) as connection:
        words.add_tag(connection, caller, sweep_id, tag.patient, tag.tag)


@router.post("/patient-tags/remove", status_code=204, responses=responses(404, 413))
def remove_tag(engine: EngineHere, caller: Submitter, sweep_id: SweepId, tag: TagOnPatient) -> None:
    """Take a tag from a patient."""
    with write(engine) as connection:
        words.remove_tag(connection, caller, sweep_id, tag.patient, tag.tag)


@router.post("/describe", status_code=204, responses=responses(404, 413))
def describe(engine: EngineHere, caller: Submitter, sweep_id: SweepId, said: Description) -> None:
    """Say what a sweep is about, or that it is of the past."""
    with write(engine) as connection:
        words.describe_sweep(
            connection, caller, sweep_id, description=said.description, tags=said.tags, archived=said.archived
        )
