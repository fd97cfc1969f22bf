"""A sweep under observation: what every look shows, and what the turn of the others brings in."""

from __future__ import annotations

import random
from typing import Any

import pytest
from sqlalchemy import Engine, delete, event, text

from db import jobs, workers
from db.engine import write
from db.models import Cell
from services.sweeps.progress import watching
from services.sweeps.progress.status import snapshot
from services.sweeps.progress.watching import Watch
from tests.db.helpers import job_id, submit


@pytest.fixture
def engine(engine: Engine) -> Engine:
    """With a slot."""
    with write(engine) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
    return engine


def take(engine: Engine, token: str | None = None) -> jobs.Claim | None:
    with write(engine) as connection:
        wanted = None if token is None else job_id(engine, token)
        return jobs.claim(connection, owner="w", lease_s=60, job_id=wanted)


def finish(engine: Engine, claim: jobs.Claim | None) -> None:
    assert claim is not None
    with write(engine) as connection:
        jobs.finish(connection, claim)


def chains(count: int) -> dict[str, list[str]]:
    return {f"job-{n}": [] for n in range(count)} | {f"child-{n}": [f"job-{n}"] for n in range(count)}


def agree(watch: Watch, engine: Engine, sweep_id: int) -> bool:
    seen, true = watch.look(), snapshot(engine, sweep_id)
    assert [job.job_id for job in seen.running] == [job.job_id for job in true.running]
    paced = seen.seconds_per_kind == pytest.approx(true.seconds_per_kind, abs=1e-6)
    return paced and (seen.counts, seen.left_per_kind, seen.ended) == (true.counts, true.left_per_kind, true.ended)


def test_every_look_at_a_small_sweep_shows_it_as_it_is(engine: Engine) -> None:
    sweep_id = submit(engine, chains(6))
    watch, held, rng = Watch(engine, sweep_id), [], random.Random(0)
    while not snapshot(engine, sweep_id).ended:
        move = rng.randrange(4)
        if move < 2 and (claim := take(engine)) is not None:
            held.append(claim)
        elif held and move == 2:
            finish(engine, held.pop(rng.randrange(len(held))))
        elif held and move == 3:
            with write(engine) as connection:
                jobs.fail(connection, held.pop(), error_kind="bug", error="broken")
        assert agree(watch, engine, sweep_id)
    assert watch.look().ended


def test_what_runs_and_what_ran_at_the_look_before_is_shown_at_once(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_IN_TURN", 1)
    watch = Watch(engine, submit(engine, chains(20)))
    watch.look()
    claim = take(engine, "job-17")
    assert [job.label for job in watch.look().running] == ["job-17"]
    finish(engine, claim)
    assert (watch.look().done, watch.look().running) == (1, ())


def test_what_happened_between_two_looks_is_found_within_one_turn(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_IN_TURN", 3)
    sweep_id = submit(engine, chains(10))
    watch = Watch(engine, sweep_id)
    watch.look()
    for token in ("job-9", "job-2"):
        finish(engine, take(engine, token))
    watch.look()
    assert any(agree(watch, engine, sweep_id) for _ in range(20 // 3 + 1))
    assert agree(watch, engine, sweep_id)


def test_jobs_that_join_or_leave_the_sweep_are_noticed_within_two_turns(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_IN_TURN", 4)
    sweep_id = submit(engine, chains(6))
    watch = Watch(engine, sweep_id)
    watch.look()
    with write(engine) as connection:
        connection.execute(delete(Cell).where(Cell.job_id == job_id(engine, "child-3")))
    submit(engine, {"another": [], **chains(2)})
    for _ in range(8):
        watch.look()
    assert agree(watch, engine, sweep_id)


def test_the_end_is_seen_at_once_however_many_jobs_there_are(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "_IN_TURN", 1)
    watch = Watch(engine, submit(engine, chains(8)))
    watch.look()
    with write(engine) as connection:
        connection.execute(text("UPDATE job SET state = 'done'"))
    look = watch.look()
    assert (look.ended, look.counts) == (True, {"done": 16})


def test_a_look_reads_no_more_rows_of_a_sweep_ten_times_as_large(postgres_engine: Engine) -> None:
    engine, rows = postgres_engine, 0

    def count(connection: object, cursor: Any, *rest: object) -> None:
        nonlocal rows
        rows += cursor.rowcount

    read = []
    for size in (150, 1500):
        watch = Watch(engine, submit(engine, chains(size), name=f"of-{size}"))
        watch.look()
        rows = 0
        event.listen(engine, "after_cursor_execute", count)
        watch.look()
        event.remove(engine, "after_cursor_execute", count)
        read.append(rows)
    assert read[0] == read[1] >= watching._IN_TURN
