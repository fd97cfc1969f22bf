"""Sweeps that share jobs and are submitted at the same moment, by people who do not know of each other."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import OperationalError

from db import sweeps
from db.engine import make_engine, read
from db.models import Cell, Job, Sweep
from services.settings import Settings
from services.sweeps.planning.expand import expand
from services.sweeps.submitting import submit as submitting
from services.sweeps.submitting.submit import Prepared, prepare, submit

SWEEP = """
data: {synthetic: {cases: 2, size: 16}, split: {train: 0.5, validation: 0, test: 0.5}}
models: {small: {architecture: unet, dims: 2, channels: [4, 8]}}
attacks: {fgsm: {epsilon: [8/255]}}
evaluation: {metrics: [dice]}
"""


def prepared(engine: Engine, folder: Path, *overrides: str) -> Prepared:
    file = folder / "sweep.yaml"
    file.write_text(SWEEP)
    return prepare(file, overrides, Settings(home=folder), engine)


def count(engine: Engine, what: Any) -> int:
    with read(engine) as connection:
        return connection.execute(select(func.count()).select_from(what)).scalar_one()


def test_twenty_submits_of_shared_jobs_are_all_recorded(engine: Engine, tmp_path: Path) -> None:
    names = [f"sweep{number % 17}" for number in range(20)]  # three of them twice
    waiting = [prepared(engine, tmp_path, f"name={name}") for name in names]
    assert count(engine, Job) == 0
    with ThreadPoolExecutor(20) as people:
        list(people.map(lambda one: submit(engine, one), waiting))
    assert count(engine, Sweep) == 17
    jobs = len(waiting[0].plan.jobs)
    own = sum(job.kind.name == "stats" for job in waiting[0].plan.jobs)
    assert count(engine, Job) == jobs - own + 17 * own
    assert count(engine, Cell) == 17 * jobs


def test_a_budget_that_another_has_planned_meanwhile_is_not_made_twice(engine: Engine, tmp_path: Path) -> None:
    anna = prepared(engine, tmp_path, "name=anna", "attacks.fgsm.epsilon=[8/255]")
    bert = prepared(engine, tmp_path, "name=bert", "attacks.fgsm.epsilon=[4/255, 8/255]")
    submit(engine, anna)
    submit(engine, bert)
    with read(engine) as connection:
        attacks = connection.scalars(select(Job.params).where(Job.kind == "attack")).all()
    made = Counter(epsilon for params in attacks for epsilon in params["epsilons"])
    assert set(made.values()) == {1}, made
    again = prepared(engine, tmp_path, "name=bert", "attacks.fgsm.epsilon=[4/255, 8/255]")
    assert set(again.known) == {job.digest for job in again.plan.jobs}  # nothing new


def test_a_plan_that_takes_long_to_make_again_outlasts_the_servers_patience_with_silent_clients(
    postgres_engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasty = make_engine(
        postgres_engine.url.update_query_dict({"options": "-c idle_in_transaction_session_timeout=200"})
    )
    anna = prepared(hasty, tmp_path, "name=anna", "attacks.fgsm.epsilon=[8/255]")
    bert = prepared(hasty, tmp_path, "name=bert", "attacks.fgsm.epsilon=[4/255, 8/255]")
    submit(hasty, anna)

    def expand_slowly(*details: Any) -> Any:
        threading.Event().wait(0.5)
        return expand(*details)

    monkeypatch.setattr(submitting, "expand", expand_slowly)
    submit(hasty, bert)
    hasty.dispose()
    assert count(postgres_engine, Sweep) == 2


def test_a_submit_that_the_database_took_back_is_made_again(
    postgres_engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = [OperationalError("update", None, _Deadlock()), None]

    def record(*details: Any, **values: Any) -> int:
        if (error := refused.pop(0)) is not None:
            raise error
        return sweeps.record_sweep(*details, **values)

    monkeypatch.setattr(submitting, "record_sweep", record)
    submit(postgres_engine, prepared(postgres_engine, tmp_path))
    assert count(postgres_engine, Sweep) == 1


class _Deadlock(Exception):
    sqlstate = "40P01"
