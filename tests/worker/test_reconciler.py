"""Rounds of the reconciler: what the first sees at once, later ones find in turn."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from db import jobs, workers
from db.engine import write
from services.settings import Settings
from tests.db.helpers import job_id, states, submit
from worker import reconciler
from worker.host import host_identity
from worker.reconciler import Reconciler

WAITING = [f"child-{number}" for number in range(7)]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path)


@pytest.fixture
def engine(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """Two parents, one with seven children, one with a grandchild; a round looks at two waiting jobs."""
    monkeypatch.setattr(reconciler, "_AT_MOST", 2)
    graph = {"parent": [], "bad": [], "child": ["bad"], "grandchild": ["child"]}
    graph |= {token: ["parent"] for token in WAITING}
    submit(engine, graph)
    with write(engine) as connection:
        process = {
            "host": host_identity(),
            "pid": os.getpid(),
            "process_started": 0.0,
        }  # a dead one
        workers.register_worker(connection, incarnation="w", slot=0, device="cpu", **process)
    return engine


def end_unseen(engine: Engine) -> None:
    """As if the processes that ended both parents had died before they looked at the children."""
    with write(engine) as connection:
        connection.execute(text("UPDATE job SET state = 'done' WHERE label = 'parent'"))
        connection.execute(text("UPDATE job SET state = 'failed' WHERE label = 'bad'"))


def counted(engine: Engine) -> dict[str, int]:
    found = list(states(engine).values())
    return {state: found.count(state) for state in ("waiting", "ready", "blocked")}


def test_the_first_round_looks_at_all_waiting_jobs(engine: Engine, settings: Settings) -> None:
    end_unseen(engine)
    Reconciler(engine, settings).round()
    assert counted(engine) == {"waiting": 0, "ready": 7, "blocked": 2}


def test_later_rounds_look_at_some_in_turn_until_all_were_seen(engine: Engine, settings: Settings) -> None:
    rounds = Reconciler(engine, settings)
    rounds.round()
    end_unseen(engine)
    left = []
    for _ in range(5):
        rounds.round()
        left.append(counted(engine)["waiting"])
    assert left == [7, 5, 3, 1, 0]
    assert counted(engine) == {"waiting": 0, "ready": 7, "blocked": 2}


def test_the_turn_begins_again_for_what_ends_behind_it(engine: Engine, settings: Settings) -> None:
    rounds = Reconciler(engine, settings)
    for _ in range(3):
        rounds.round()
    end_unseen(engine)
    for _ in range(6):
        rounds.round()
    assert counted(engine)["waiting"] == 0


def test_a_round_that_takes_a_job_back_looks_at_all_of_them(engine: Engine, settings: Settings) -> None:
    rounds = Reconciler(engine, settings)
    rounds.round()
    submit(engine, {"held": []}, name="another")
    with write(engine) as connection:
        assert jobs.claim(connection, owner="w", lease_s=60, job_id=job_id(engine, "held"))
    end_unseen(engine)
    assert rounds.round() == 1
    assert counted(engine) == {"waiting": 0, "ready": 8, "blocked": 2}
