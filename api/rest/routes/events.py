"""Streams of server-sent events; `Last-Event-ID` goes on where a stream broke off, at any process of the server."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from api.rest.asked import EngineHere, JobId, SweepId
from api.rest.events import Poller, Topic
from api.rest.guard import require
from api.rest.problems import responses
from api.rest.topics import JobTopic, SweepsTopic, SweepTopic
from db.engine import read
from services.access import Caller
from services.access.membership import require_job, require_sweep

router = APIRouter(tags=["events"])
Reader = Annotated[Caller, Depends(require("reader"))]
LastEvent = Annotated[
    str,
    Header(
        alias="Last-Event-ID",
        max_length=20,
        pattern=r"^([0-9a-f]{20}|[0-9]{0,18})$",
        description="As a browser sends it.",
    ),
]
_STREAM: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "`event`, `id` and `data` (JSON) of each event; `end` is the last one.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    }
}


class _Events(StreamingResponse):
    media_type = "text/event-stream"


@router.get("/events", response_class=_Events, responses={**responses(), **_STREAM})
async def events_of_sweeps(request: Request, caller: Reader, last: LastEvent = "") -> StreamingResponse:
    """`sweeps`: the newest sweeps with their jobs by state, whenever that changes."""
    return _stream(request, SweepsTopic(), last)


@router.get("/sweeps/{sweep_id}/events", response_class=_Events, responses={**responses(404), **_STREAM})
async def events_of_sweep(
    request: Request,
    engine: EngineHere,
    caller: Annotated[Caller, Depends(require("reader", shared=True))],
    sweep_id: SweepId,
    last: LastEvent = "",
) -> StreamingResponse:
    """`progress`: how far a sweep is, whenever that changes, until its `end`."""

    def check() -> None:
        with read(engine) as connection:
            require_sweep(connection, caller, sweep_id)

    await run_in_threadpool(check)
    return _stream(request, SweepTopic(sweep_id, details=caller.shared_sweep is None), last)


@router.get("/jobs/{job_id}/events", response_class=_Events, responses={**responses(404), **_STREAM})
async def events_of_job(
    request: Request, engine: EngineHere, caller: Reader, job_id: JobId, last: LastEvent = ""
) -> StreamingResponse:
    """`log`: what a job prints, all attempts in order, until its `end`."""

    def check() -> None:
        with read(engine) as connection:
            require_job(connection, caller, job_id)

    await run_in_threadpool(check)
    return _stream(request, JobTopic(job_id), last if last.isdecimal() else "")


def _stream(request: Request, topic: Topic, last: str) -> StreamingResponse:
    poller: Poller = request.app.state.poller
    poller.require_room()
    headers = {"cache-control": "no-store", "x-accel-buffering": "no"}  # a proxy in front must not hold it back
    return _Events(poller.tell(topic, last), headers=headers)
