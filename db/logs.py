"""The output of jobs, kept in pieces."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Integer, Row, Text, bindparam, func, insert, select

from db.models import Job, Log

#: Composed once: this runs for every job. What a job prints that was deleted meanwhile is dropped.
_APPEND = insert(Log.__table__).from_select(  # type: ignore[arg-type]
    ["job_id", "fence", "text"],
    select(Job.id, bindparam("fence", type_=Integer), bindparam("text", type_=Text)).where(
        Job.id == bindparam("job_id", type_=Integer)
    ),
)


def append(connection: Connection, job_id: int, fence: int, text: str) -> None:
    """Keep a piece of output of one attempt."""
    connection.execute(_APPEND, {"job_id": job_id, "fence": fence, "text": text})


def after_id(
    connection: Connection, job_id: int, last_id: int = 0, *, limit: int | None = None
) -> Sequence[Row[int, int, str]]:
    """Pieces (id, fence, text) of a job's log behind `last_id`, oldest first; `limit`: no more than these."""
    statement = select(Log.id, Log.fence, Log.text).where(Log.job_id == job_id, Log.id > last_id).order_by(Log.id)
    return connection.execute(statement.limit(limit)).all()


def end_of(connection: Connection, job_id: int, letters: int) -> str:
    """What a job printed last, so many letters of it."""
    behind = func.sum(func.length(Log.text)).over(order_by=Log.id.desc()) - func.length(Log.text)
    pieces = select(Log.id, Log.text, behind.label("behind")).where(Log.job_id == job_id).subquery()
    found = select(pieces.c.text).where(pieces.c.behind < letters).order_by(pieces.c.id)
    return "".join(connection.scalars(found))[-letters:] if letters else ""
