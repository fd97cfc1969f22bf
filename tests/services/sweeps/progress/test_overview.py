"""Lists of sweeps cost as much for sweeps that run as for those that have ended."""

from __future__ import annotations

from sqlalchemy import Engine, event, update

from db.engine import write
from db.models import Job
from services.sweeps.progress.overview import sweep_line, sweep_lines
from tests.db.helpers import submit


def run(engine: Engine, name: str) -> int:
    """A sweep of three jobs: one took 10 s, one runs, one waits."""
    tokens = [f"{name}-{number}" for number in range(3)]
    sweep_id = submit(engine, {token: [] for token in tokens}, name=name)
    with write(engine) as connection:
        started = {"started_at": Job.created_at}
        done = {"state": "done", "finished_at": Job.created_at + 10.0, **started}
        connection.execute(update(Job).where(Job.label == tokens[0]).values(done))
        connection.execute(update(Job).where(Job.label == tokens[1]).values(state="running", **started))
    return sweep_id


def statements(engine: Engine) -> int:
    """How many a list takes."""
    asked: list[str] = []

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        sweep_lines(engine)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(asked)


def test_a_list_asks_as_often_for_many_sweeps_that_run_as_for_one(engine: Engine) -> None:
    run(engine, "one")
    before = statements(engine)
    for name in ("two", "three", "four"):
        run(engine, name)
    assert statements(engine) == before


def test_a_list_says_of_a_sweep_what_its_own_page_says(engine: Engine) -> None:
    numbers = [run(engine, name) for name in ("one", "two")]
    lines, total = sweep_lines(engine, slots=2)
    assert total == 2
    for line in lines:
        alone, _ = sweep_line(engine, line.id, slots=2)
        assert line.id in numbers
        assert (line.counts, line.state, line.about) == (alone.counts, "running", alone.about)
        assert line.seconds_left is not None
        assert alone.seconds_left is not None
        assert 0 <= alone.seconds_left <= line.seconds_left <= 10.0
