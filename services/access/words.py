"""What owners and admins say: notes and tags on patients of their sweeps, and what the sweeps are about.

Whoever shows any of this to a share link shows pseudonyms, and no notes, which may hold names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from db import words
from db.models import Cell, Condition, Score
from services.access.caller import Caller, NotThere
from services.access.membership import require_sweep
from services.access.operator import operator_name
from services.access.owners import note_change, require_owner
from services.errors import BadInput, in_short

#: Characters.
LONGEST_NOTE, LONGEST_DESCRIPTION = 2000, 2000
_MOST_TAGS = 20
_TAG = re.compile(r"\w[\w .:+-]{0,39}")


@dataclass(frozen=True)
class Note:
    """A note on a patient. The time is seconds since 1970."""

    id: int
    patient: str
    text: str
    who: str
    created_at: float


@dataclass(frozen=True)
class Tag:
    """A tag of a patient. The time is seconds since 1970."""

    patient: str
    tag: str
    who: str
    created_at: float


@dataclass(frozen=True)
class SweepWords:
    """What is said of a sweep."""

    owner: str | None
    description: str
    tags: list[str]
    archived: bool


def about_sweep(connection: Connection, sweep_id: int) -> SweepWords:
    """What is said of a sweep that there is."""
    row = words.about_sweep(connection, sweep_id)
    return SweepWords(row.owner, row.description, list(row.tags), row.archived)


def add_note(connection: Connection, caller: Caller | None, sweep_id: int, patient: str, text: str) -> int:
    """Write a note on a patient; its number. Raises `BadInput` for an empty or long one, `NotAllowed`, `NotThere`."""
    _require_patient(connection, caller, sweep_id, patient)
    written = _text(text, "a note", LONGEST_NOTE)
    if not written:
        raise BadInput("the note is empty")
    note_id = words.add_note(connection, sweep_id, patient, text=written, who=_name(caller))
    note_change(connection, caller, "note add", f"note {note_id} in sweep {sweep_id}")
    return note_id


def remove_note(connection: Connection, caller: Caller | None, sweep_id: int, note_id: int) -> None:
    """Remove a note of a sweep. Raises `NotAllowed`, and `NotThere` where there is none."""
    require_owner(connection, caller, sweep_id)
    if not words.delete_note(connection, sweep_id, note_id):
        raise NotThere(f"sweep {sweep_id} has no note {note_id}")
    note_change(connection, caller, "note remove", f"note {note_id} in sweep {sweep_id}")


def list_notes(connection: Connection, sweep_id: int, patient: str | None = None) -> list[Note]:
    """Notes on a patient of a sweep, or on all, oldest first."""
    found = words.list_notes(connection, sweep_id, patient)
    return [Note(row.id, row.patient_id, row.text, row.who, row.created_at) for row in found]


def add_tag(connection: Connection, caller: Caller | None, sweep_id: int, patient: str, tag: str) -> bool:
    """Tag a patient; whether he was not tagged so before. Raises `BadInput`, `NotAllowed`, `NotThere`."""
    _require_patient(connection, caller, sweep_id, patient)
    is_new = words.add_tag(connection, sweep_id, patient, tag=_tag(tag), who=_name(caller))
    if is_new:
        note_change(connection, caller, "tag add", f"a patient of sweep {sweep_id}")
    return is_new


def remove_tag(connection: Connection, caller: Caller | None, sweep_id: int, patient: str, tag: str) -> None:
    """Take a tag from a patient. Raises `NotAllowed`, and `NotThere` where he has none such."""
    require_owner(connection, caller, sweep_id)
    if not words.remove_tag(connection, sweep_id, patient, tag):
        raise NotThere(f"no such patient of sweep {sweep_id} has this tag")
    note_change(connection, caller, "tag remove", f"a patient of sweep {sweep_id}")


def list_tags(connection: Connection, sweep_id: int, patient: str | None = None) -> list[Tag]:
    """Tags of a patient of a sweep, or of all, by patient."""
    found = words.list_tags(connection, sweep_id, patient)
    return [Tag(row.patient_id, row.tag, row.who, row.created_at) for row in found]


def describe_sweep(
    connection: Connection,
    caller: Caller | None,
    sweep_id: int,
    *,
    description: str | None = None,
    tags: Sequence[str] | None = None,
    archived: bool | None = None,
) -> None:
    """Say what a sweep is about, or that it is of the past; what is None stays. Raises `BadInput`, `NotAllowed`."""
    require_owner(connection, caller, sweep_id)
    values: dict[str, object] = {}
    if description is not None:
        values["description"] = _text(description, "a description", LONGEST_DESCRIPTION)
    if tags is not None:
        if len(tags) > _MOST_TAGS:
            raise BadInput(f"a sweep has at most {_MOST_TAGS} tags, got {len(tags)}")
        values["tags"] = sorted({_tag(tag) for tag in tags})
    if archived is not None:
        values["archived"] = archived
    if values:
        words.describe_sweep(connection, sweep_id, values)
        note_change(connection, caller, "describe", f"{', '.join(values)} of sweep {sweep_id}")


def _require_patient(connection: Connection, caller: Caller | None, sweep_id: int, patient: str) -> None:
    require_owner(connection, caller, sweep_id)
    if caller is None:
        require_sweep(connection, Caller(_name(caller), "admin"), sweep_id)
    scored = select(Score.patient_id).join(Condition, Condition.id == Score.condition_id)
    scored = scored.join(Cell, Cell.job_id == Condition.job_id)
    if connection.scalar(scored.where(Cell.sweep_id == sweep_id, Score.patient_id == patient).limit(1)) is None:
        raise NotThere(f"sweep {sweep_id} has no scores of such a patient")


def _name(caller: Caller | None) -> str:
    return caller.name if caller else operator_name()


def _text(text: str, what: str, longest: int) -> str:
    found = text.replace("\r\n", "\n").replace("\0", "").strip()
    if len(found) > longest:
        raise BadInput(f"{what} has at most {longest} characters, got {len(found)}")
    try:
        found.encode()
    except UnicodeEncodeError:
        raise BadInput(f"{what} holds characters that are no text") from None
    return found


def _tag(tag: str) -> str:
    found = tag.strip()
    if not _TAG.fullmatch(found):
        raise BadInput(f"a tag is a word of at most 40 letters, digits, blanks and _ . : + -, got {in_short(tag)}")
    return found
