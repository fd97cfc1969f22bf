"""Streams: one poller for all of them, no connection of the database held, and any process goes on with any id."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any

from sqlalchemy import Engine, select, update

from api.rest.events import MOST_STREAMS, Poller, Stream
from api.rest.topics import JobTopic, SweepsTopic, SweepTopic
from db import logs
from db.engine import write
from db.models import Job
from tests.api.rest.conftest import OTHER, Server


def _run(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(work(), 60))


async def _next(lines: Any, kind: str) -> dict[str, str]:
    """The next event of a kind."""
    async for text in lines:
        fields = dict(line.split(": ", 1) for line in text.strip().splitlines() if ": " in line)
        if fields.get("event") == kind:
            return fields
    raise AssertionError("the stream ended")


def _print(engine: Engine, job_id: int, text: str) -> None:
    with write(engine) as connection:
        logs.append(connection, job_id, 1, text)


def _open_sweep(server: Server) -> tuple[int, int]:
    """Number of a sweep that nothing works on, and of one of its jobs."""
    client = server.client("admin")
    sweep_id = client.post("/api/v1/sweeps", json={"text": OTHER}).json()["id"]
    return sweep_id, client.get(f"/api/v1/sweeps/{sweep_id}/jobs").json()["items"][0]["id"]


def test_a_log_goes_on_behind_the_last_event_at_another_process(server: Server) -> None:
    _, job_id = _open_sweep(server)
    for number in range(3):
        _print(server.engine, job_id, f"line {number}\n")

    async def work() -> None:
        one, other = (Poller(server.engine, period_s=0.01) for _ in range(2))
        lines = one.lines(one.listen(JobTopic(job_id), ""))
        first, second = await _next(lines, "log"), await _next(lines, "log")
        assert [json.loads(each["data"])["text"] for each in (first, second)] == ["line 0\n", "line 1\n"]
        await lines.aclose()
        goes_on = other.lines(other.listen(JobTopic(job_id), second["id"]))
        assert json.loads((await _next(goes_on, "log"))["data"])["text"] == "line 2\n"
        await asyncio.to_thread(_print, server.engine, job_id, "line 3\n")
        assert json.loads((await _next(goes_on, "log"))["data"])["text"] == "line 3\n"
        await goes_on.aclose()
        assert not one.streams
        assert not other.streams

    _run(work)


def test_progress_is_told_when_it_changes_and_once_the_sweep_ends(server: Server) -> None:
    sweep_id, _ = _open_sweep(server)

    async def work() -> None:
        poller = Poller(server.engine, period_s=0.01)
        lines = poller.lines(poller.listen(SweepTopic(sweep_id), ""))
        first = await _next(lines, "progress")
        again = poller.listen(SweepTopic(sweep_id), first["id"])  # it has heard this
        await asyncio.to_thread(server.client("admin").post, f"/api/v1/sweeps/{sweep_id}/cancel")
        told = json.loads((await _next(lines, "progress"))["data"])
        assert set(told["jobs"]) == {"cancelled"}
        await _next(lines, "end")
        kinds = [event.kind for event in _taken(again)]
        assert kinds[:2] == ["progress", "end"]

    _run(work)


def _taken(stream: Stream) -> list[Any]:
    found = []
    while not stream.queue.empty():
        found.append(stream.queue.get_nowait())
    return found


def test_many_streams_are_one_question_and_hold_no_connection(server: Server) -> None:
    sweep_id, job_id = _open_sweep(server)
    asked: list[str] = []

    class Counted(SweepsTopic):
        def look(self, engine: Engine, point: str) -> list[Any]:
            asked.append("look")
            return super().look(engine, point)

    async def work() -> None:
        poller = Poller(server.engine, period_s=0.05)
        streams = [poller.listen(Counted(), "") for _ in range(100)]
        poller.listen(SweepTopic(sweep_id), "")
        poller.listen(JobTopic(job_id), "")
        await _next(poller.lines(streams[0]), "sweeps")
        await asyncio.sleep(0)
        assert len(asked) <= 3
        assert all(not stream.queue.empty() for stream in streams[1:])
        while server.engine.pool.checkedout():  # type: ignore[attr-defined] # between two looks
            await asyncio.sleep(0.001)
        await poller.close()
        assert [event for event in _taken(streams[1]) if event is not None] == []

    _run(work)


def test_a_slow_reader_misses_nothing(server: Server) -> None:
    _, job_id = _open_sweep(server)
    for number in range(100):
        _print(server.engine, job_id, f"{number} ")

    async def work() -> None:
        poller = Poller(server.engine, period_s=0.01)
        stream = poller.listen(JobTopic(job_id), "")
        while not stream.queue.full():
            await asyncio.sleep(0.01)
        lines = poller.lines(stream)
        text = "".join([json.loads((await _next(lines, "log"))["data"])["text"] for _ in range(100)])
        assert text.split() == [str(number) for number in range(100)]
        await poller.close()

    _run(work)


def test_who_reads_slowly_keeps_nothing_from_others_and_misses_nothing(server: Server) -> None:
    _, job_id = _open_sweep(server)
    for number in range(5):
        _print(server.engine, job_id, f"{number} {'x' * 90_000}")

    async def work() -> None:
        poller = Poller(server.engine, period_s=0.01)
        slow = poller.listen(JobTopic(job_id), "")
        while slow.queue.qsize() < slow.queue.maxsize - 1:  # all but one of his places are taken
            slow.queue.put_nowait(None)
        quick = poller.lines(poller.listen(JobTopic(job_id), ""))
        heard = [json.loads((await _next(quick, "log"))["data"])["text"].split()[0] for _ in range(5)]
        await asyncio.to_thread(_print, server.engine, job_id, "5 ")
        heard.append(json.loads((await _next(quick, "log"))["data"])["text"].split()[0])
        assert heard == ["0", "1", "2", "3", "4", "5"]
        behind = [event for event in _taken(slow) if event is not None]
        while len(behind) < 6:
            await asyncio.sleep(0.01)
            behind += _taken(slow)
        assert [event.data["text"].split()[0] for event in behind[:6]] == heard
        await poller.close()

    _run(work)


def test_a_finished_job_ends_its_stream_over_http(server: Server) -> None:
    client = server.client("reader")
    with write(server.engine) as connection:
        job_id = connection.scalar(select(Job.id).where(Job.state == "done").limit(1))
    answer = client.get(f"/api/v1/jobs/{job_id}/events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text.rstrip().endswith('data: {"state": "done"}')
    last = [line for line in answer.text.splitlines() if line.startswith("id: ")][-1].removeprefix("id: ")
    rest = client.get(f"/api/v1/jobs/{job_id}/events", headers={"Last-Event-ID": last})
    assert "event: log" not in rest.text
    assert "event: end" in rest.text
    assert client.get(f"/api/v1/jobs/{job_id}/events", headers={"Last-Event-ID": "x"}).status_code == 422


def test_a_link_is_not_told_what_a_job_is_busy_with(server: Server) -> None:
    sweep_id, job_id = _open_sweep(server)
    progress = {"done": 1, "total": 4, "unit": "case", "detail": "reading case phantom-0002"}
    with write(server.engine) as connection:
        running = update(Job).where(Job.id == job_id).values(state="running", progress=progress, started_at=1.0)
        connection.execute(running)
    told = {details: str(SweepTopic(sweep_id, details).look(server.engine, "")[0].data) for details in (True, False)}
    assert "phantom-0002" in told[True]
    assert "phantom" not in told[False]
    assert "'done': 1" in told[False]


def test_more_pages_than_there_is_room_for_are_told_so(server: Server) -> None:
    poller = server.app.state.poller
    poller.streams = {Stream(SweepsTopic(), "") for _ in range(MOST_STREAMS)}
    answer = server.client("reader").get("/api/v1/events")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
