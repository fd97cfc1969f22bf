"""What people say: notes and tags on patients of a sweep, and what a sweep is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, TableValuedAlias, delete, func, insert, select, true, update
from sqlalchemy.dialects import postgresql, sqlite

from db.access_tables import PatientNote, PatientTag
from db.many import among
from db.models import Sweep


def add_note(connection: Connection, sweep_id: int, patient: str, *, text: str, who: str) -> int:
    """A note on a patient; returns its number."""
    values = {"sweep_id": sweep_id, "patient_id": patient, "text": text, "who": who}
    return connection.execute(insert(PatientNote).values(**values).returning(PatientNote.id)).scalar_one()


def list_notes(connection: Connection, sweep_id: int, patient: str | None = None) -> Sequence[Any]:
    """All columns of the notes on a patient of a sweep, or on all, oldest first."""
    found = select(*PatientNote.__table__.columns).where(PatientNote.sweep_id == sweep_id).order_by(PatientNote.id)
    return connection.execute(found if patient is None else found.where(PatientNote.patient_id == patient)).all()


def delete_note(connection: Connection, sweep_id: int, note_id: int) -> bool:
    """Remove a note of this sweep; whether there was one."""
    gone = delete(PatientNote).where(PatientNote.id == note_id, PatientNote.sweep_id == sweep_id)
    return connection.execute(gone).rowcount == 1


def add_tag(connection: Connection, sweep_id: int, patient: str, *, tag: str, who: str) -> bool:
    """Tag a patient; whether he was not tagged so before."""
    build = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    added = build(PatientTag).values(sweep_id=sweep_id, patient_id=patient, tag=tag, who=who)
    return connection.scalar(added.on_conflict_do_nothing().returning(PatientTag.id)) is not None


def remove_tag(connection: Connection, sweep_id: int, patient: str, tag: str) -> bool:
    """Whether the patient had this tag."""
    return connection.execute(delete(PatientTag).where(*_is_tag(sweep_id, patient, tag))).rowcount == 1


def list_tags(connection: Connection, sweep_id: int, patient: str | None = None) -> Sequence[Any]:
    """All columns of the tags of a patient of a sweep, or of all, by patient and tag."""
    found = select(*PatientTag.__table__.columns).where(PatientTag.sweep_id == sweep_id)
    found = found if patient is None else found.where(PatientTag.patient_id == patient)
    return connection.execute(found.order_by(PatientTag.patient_id, PatientTag.tag)).all()


def about_sweep(connection: Connection, sweep_id: int) -> Any:
    """Owner, description and tags of a sweep that there is, and whether it is archived."""
    asked = select(Sweep.owner, Sweep.description, Sweep.tags, Sweep.archived)
    return connection.execute(asked.where(Sweep.id == sweep_id)).one()


def is_tagged(connection: Connection, tag: str) -> ColumnElement[bool]:
    """That a sweep of the statement has this tag."""
    each = _each_tag(connection)
    return select(each.c.value).where(each.c.value == tag).correlate(Sweep).exists()


def tags_of_sweeps(connection: Connection, limit: int) -> list[str]:
    """So many tags that sweeps have, in their order."""
    each = _each_tag(connection)
    used = select(each.c.value).select_from(Sweep).join(each, true()).distinct()
    return list(connection.scalars(used.order_by(each.c.value).limit(limit)))


def _each_tag(connection: Connection) -> TableValuedAlias:
    """The tags of a sweep as rows with a `value`."""
    each = func.json_array_elements_text if connection.dialect.name == "postgresql" else func.json_each
    return each(Sweep.tags).table_valued("value")


def describe_sweep(connection: Connection, sweep_id: int, values: dict[str, Any]) -> None:
    """Other words about a sweep: `description`, `tags` or `archived`."""
    connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(**values))


def forget_patient(connection: Connection, patient: str, hidden: Callable[[str], str]) -> int:
    """Remove notes and tags on a patient, and his names from all other words; returns how many rows changed or went.

    `hidden` takes the names out of a text.
    """
    changed = sum(
        connection.execute(delete(table).where(table.patient_id == patient)).rowcount
        for table in (PatientNote, PatientTag)
    )
    # Without the name a tag says little, and two of a patient that named two scans would be the same.
    said = connection.execute(select(PatientTag.id, PatientTag.tag)).all()
    naming = [row.id for row in said if hidden(row.tag) != row.tag]
    changed += connection.execute(delete(PatientTag).where(among(connection, PatientTag.id, naming))).rowcount
    for table, column in ((PatientNote, PatientNote.text), (Sweep, Sweep.description)):
        for row_id, text in connection.execute(select(table.id, column)).all():
            if hidden(text) != text:
                connection.execute(update(table).where(table.id == row_id).values({column.key: hidden(text)}))
                changed += 1
    for sweep_id, file, tags in connection.execute(select(Sweep.id, Sweep.file, Sweep.tags)).all():
        without = {"file": file and hidden(file), "tags": [hidden(tag) for tag in tags]}
        if without != {"file": file, "tags": tags}:
            connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(**without))
            changed += 1
    return changed


def _is_tag(sweep_id: int, patient: str, tag: str) -> tuple[Any, ...]:
    return PatientTag.sweep_id == sweep_id, PatientTag.patient_id == patient, PatientTag.tag == tag
