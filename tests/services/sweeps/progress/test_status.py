"""How far a sweep is, and how long it will take."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, select, update

from db import logs, states
from db.engine import write
from db.models import Job
from services.sweeps.progress.status import RunningJob, Snapshot, end_of_log, list_jobs, read_log
from tests.db.helpers import submit


def snapshot(counts: dict[str, int], pace: dict[str, float], left: dict[str, int], *seconds: float) -> Snapshot:
    running = tuple(RunningJob(number, "x", spent, None, None, "", "") for number, spent in enumerate(seconds))
    return Snapshot(counts, running, pace, left)


def test_a_sweep_has_ended_when_nothing_can_happen_by_itself() -> None:
    assert snapshot({"done": 3, "failed": 1, "blocked": 2}, {}, {}).ended
    assert not snapshot({"done": 3, "ready": 1}, {}, {}).ended
    assert not snapshot({"running": 1}, {}, {}).ended


def test_the_time_left_is_the_work_left_over_the_slots() -> None:
    look = snapshot({"done": 1, "running": 1, "ready": 3}, {"train": 10.0}, {"train": 4}, 6.0)
    assert look.seconds_left(1) == pytest.approx(34)
    assert look.seconds_left(2) == pytest.approx(17)


def test_a_kind_that_never_ran_counts_as_the_others_do() -> None:
    look = snapshot({"done": 2, "ready": 2}, {"train": 10.0, "attack": 20.0}, {"evaluate": 2})
    assert look.seconds_left(1) == pytest.approx(30)


def test_before_anything_has_finished_no_time_is_guessed() -> None:
    assert snapshot({"ready": 2}, {}, {"train": 2}).seconds_left(1) is None


def test_jobs_of_all_sweeps_begin_with_the_sweeps_that_share_them(engine: Engine) -> None:
    submit(engine, {"mine": [], "ours": []}, name="one")
    submit(engine, {"ours": [], "theirs": []}, name="two")
    sweeps = {row.label: set(row.sweep.split(", ")) for row in list_jobs(engine)}
    assert sweeps == {"mine": {"one"}, "ours": {"one", "two"}, "theirs": {"two"}}
    assert [row[2] for row in list_jobs(engine, "one")] == ["mine", "ours"]


def test_a_long_log_is_read_in_parts_to_its_end_or_its_end_alone(engine: Engine) -> None:
    submit(engine, {"a": []}, name="one")
    pieces = [f"line {number}\n" for number in range(450)]
    with write(engine) as connection:
        number = connection.scalars(select(Job.id)).one()
        for piece in pieces:
            logs.append(connection, number, 1, piece)
        connection.execute(update(Job).values(state=states.DONE))
    found: list[str] = []
    last, ended, parts = 0, False, 0
    while not ended:
        told, last, ended = read_log(engine, str(number), last)
        assert told
        found += told
        parts += 1
    assert (found, parts) == (pieces, 3)
    whole = "".join(pieces)
    for letters in (1, 20, len(whole), 10**6):
        assert end_of_log(engine, number, letters) == whole[-letters:]
