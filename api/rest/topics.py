"""What streams tell: how far a sweep is, what a job prints, which sweeps there are."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine
from typing_extensions import override

from api.rest.events import Event, Topic
from db import logs, states
from db.engine import read
from db.models import MOST
from services.plain_text import plain
from services.reports.slots import count_living
from services.sweeps.progress.listing import job_row, sweeps_page
from services.sweeps.progress.watching import Watch

#: Characters of a job's output in one look, and pieces.
_MOST_TEXT, _MOST_PIECES = 200_000, 200
#: Sweeps that the list of them tells about.
_NEWEST = 50


def _tag(content: Any) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:20]


@dataclass(frozen=True)
class SweepTopic(Topic):
    """How far a sweep is; its streams share one watch. What a job is busy with may name a patient."""

    sweep_id: int
    details: bool = True
    watches: list[Watch] = field(default_factory=list, compare=False, repr=False)

    @override
    def look(self, engine: Engine, point: str) -> list[Event]:
        if not self.watches:
            self.watches.append(Watch(engine, self.sweep_id))
        found = self.watches[0].look()
        running = [
            {
                "job": job.job_id,
                "label": plain(job.label, keep=""),
                "done": job.done,
                "total": job.total,
                "unit": job.unit,
                "detail": plain(job.detail or "", keep="") if self.details else "",
            }
            for job in found.running
        ]
        state = {"jobs": found.counts, "running": running}
        left = found.seconds_left(max(1, count_living(engine)))
        told = {**state, "done": found.done, "total": found.total, "seconds_left": left}
        events = [Event("progress", told, _tag(state))]
        return [*events, Event("end", {"ended": True})] if found.ended else events

    @override
    def is_news(self, event: Event, place: str) -> bool:
        return event.id != place


@dataclass(frozen=True)
class JobTopic(Topic):
    """What a job prints, and its end; a place is the number of the last piece."""

    job_id: int

    @override
    def point(self, place: str) -> str:
        # Whoever reads slowly is looked for alone: nobody else waits for what he has not read.
        return str(min(int(place or 0), MOST))

    @override
    def look(self, engine: Engine, point: str) -> list[Event]:
        with read(engine) as connection:
            job = job_row(connection, self.job_id)
            pieces = logs.after_id(connection, self.job_id, int(point), limit=_MOST_PIECES)
        events, size = [], 0
        for piece in pieces:
            events.append(Event("log", {"text": plain(piece.text, keep="\n\t\r")}, str(piece.id)))
            size += len(piece.text)
            if size > _MOST_TEXT:
                return events
        if len(pieces) == _MOST_PIECES:  # there may be more, which the next look finds
            return events
        if job is None or job.state in states.ENDED:
            events.append(Event("end", {"state": job.state if job else "deleted"}))
        return events

    @override
    def is_news(self, event: Event, place: str) -> bool:
        return int(event.id or 0) > int(place or 0)


@dataclass(frozen=True)
class SweepsTopic(Topic):
    """The newest sweeps with their jobs by state."""

    @override
    def look(self, engine: Engine, point: str) -> list[Event]:
        with read(engine) as connection:
            rows = sweeps_page(connection, limit=_NEWEST)
        items = [{"id": row.id, "name": row.name, "jobs": dict(row.jobs)} for row in rows]
        return [Event("sweeps", {"items": items}, _tag(items))]

    @override
    def is_news(self, event: Event, place: str) -> bool:
        return event.id != place
