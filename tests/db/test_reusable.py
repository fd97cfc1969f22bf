"""What the database says of jobs that a plan may use again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import Engine, insert, update

from db.engine import read, write
from db.models import Cell, Condition, Evaluation, Job, JobParent, Sweep
from db.reusable import (
    AWAITED,
    FINISHED,
    IDLE,
    RUNNING,
    KnownAttack,
    KnownScores,
    find_attacks,
    find_scores,
    find_worst_cases,
)
from services.comparisons.result_rows import read_results, read_runs

ROLE = {"model": "m", "architecture": "unet", "dims": 3, "defense": "none", "defense_params": "{}", "attack": "fgsm"}
ROLE |= {"attack_params": "{}", "access": "white-box", "replica": 0, "fold": 0}


class Store:
    """A database to which jobs and their roles are added."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        with write(engine) as connection:
            for name in ("mine", "other"):
                connection.execute(insert(Sweep).values(name=name, document={}))

    def add(
        self, digest: str, kind: str, params: Mapping[str, Any], *, state: str, parents: tuple[int, ...] = ()
    ) -> int:
        with write(self.engine) as connection:
            row = {"digest": digest, "kind": kind, "label": digest, "params": params, "source": {}, "state": state}
            family = "family" if kind == "attack" else None
            job_id: int = connection.scalar(insert(Job).values(**row, family=family).returning(Job.id)) or 0
            for parent in parents:
                connection.execute(insert(JobParent).values(job_id=job_id, parent_id=parent))
        return job_id

    def show(self, sweep: int, job_id: int, **columns: Any) -> None:
        with write(self.engine) as connection:
            connection.execute(insert(Cell).values(sweep_id=sweep, job_id=job_id, **ROLE, **columns))


@pytest.fixture
def store(engine: Engine) -> Store:
    return Store(engine)


def test_how_far_an_attack_job_is_depends_on_who_asks(store: Store) -> None:
    states = {"done": FINISHED, "running": RUNNING, "ready": AWAITED, "waiting": AWAITED, "cancelled": IDLE}
    for number, state in enumerate(states):
        store.show(2, store.add(state, "attack", {"epsilons": [number / 255]}, state=state))
    expected = [KnownAttack((number / 255,), progress) for number, progress in enumerate(states.values())]
    with read(store.engine) as connection:
        assert find_attacks(connection, ["family", "none"], "mine") == {"family": expected}
        found = find_attacks(connection, ["family"], "other")["family"]
    assert [job.progress for job in found] == [FINISHED, RUNNING, IDLE, IDLE, IDLE]


def test_an_attack_whose_images_are_made_again_is_finished_where_they_have_been_scored(store: Store) -> None:
    again = store.add("a", "attack", {"epsilons": [0.1]}, state="ready")
    store.add("e", "evaluate", {}, state="done", parents=(again,))
    with read(store.engine) as connection:
        assert find_attacks(connection, ["family"], "mine")["family"] == [KnownAttack((0.1,), FINISHED)]


def test_scores_tell_which_budgets_the_sweep_shows(store: Store) -> None:
    for digest, state in (("all", "done"), ("some", "done"), ("elsewhere", "done"), ("runs", "running")):
        job_id = store.add(digest, "evaluate", {}, state=state)
        if digest != "elsewhere":
            store.show(1, job_id, budgets="4/255 8/255" if digest == "some" else None)
    with read(store.engine) as connection:
        found = find_scores(connection, ["all", "some", "elsewhere", "runs", "unknown"], "mine")
    assert found == {
        "all": KnownScores(FINISHED, None),
        "some": KnownScores(FINISHED, "4/255 8/255"),
        "elsewhere": KnownScores(FINISHED, ""),
        "runs": KnownScores(RUNNING, None),
    }
    shown = {
        digest: [key for key in ("4/255", "8/255", "16/255", "5/255") if job.shows(key)]
        for digest, job in found.items()
    }
    assert shown == {
        "all": ["4/255", "8/255", "16/255", "5/255"],
        "some": ["4/255", "8/255"],
        "elsewhere": [],
        "runs": [],
    }


def test_worst_cases_are_found_by_any_of_their_members(store: Store) -> None:
    attacks = {name: store.add(name, "attack", {"epsilons": budgets}, state="done") for name, budgets in _MADE.items()}
    scored = [
        store.add(f"e{name}", "evaluate", {"perturbations": name}, state="done", parents=(job_id,))
        for name, job_id in attacks.items()
    ]
    params = {"members": ["eone", "etwo"], "titles": ["1", "2"], "epsilons": [0.1, 0.2]}
    store.show(1, store.add("w", "worst_case", params, state="done", parents=tuple(scored)), budgets="0.1")
    store.add("not yet", "worst_case", params, state="ready", parents=tuple(scored))
    with read(store.engine) as connection:
        (found,) = find_worst_cases(connection, ["etwo"], "mine")
        assert find_worst_cases(connection, ["unknown"], "mine") == []
    assert (found.digest, found.params) == ("w", params)
    assert found.budgets == {"eone": frozenset({0.1, 0.2}), "etwo": frozenset({0.2})}
    assert found.scores == KnownScores(FINISHED, "0.1")


_MADE = {"one": [0.1, 0.2], "two": [0.2]}


def test_runs_and_rows_stand_in_a_sweep_in_the_same_budgets(store: Store) -> None:
    old, new = (store.add(name, "evaluate", {}, state=state) for name, state in (("old", "done"), ("new", "ready")))
    store.show(1, old, budgets="2/255 8/255", until_job=new)
    store.show(2, old)
    with write(store.engine) as connection:
        how = {"metric_impl": "m", "label_scheme": "l", "spacing_source": "s", "empty_rule": "e"}
        connection.execute(insert(Evaluation).values(job_id=old, **how))
        for key, epsilon in (("2/255", 2 / 255), ("12/255", 12 / 255), ("8/255", 8 / 255)):
            connection.execute(insert(Condition).values(job_id=old, epsilon_key=key, epsilon=epsilon))

    def shown() -> list[float]:
        with read(store.engine) as connection:
            assert read_results(connection, sweep="mine") == []  # no score is stored here
            return [run.epsilon for run in read_runs(connection, sweeps={"mine"})]

    assert shown() == [2 / 255, 8 / 255]
    with write(store.engine) as connection:
        connection.execute(update(Job).where(Job.id == new).values(state="done"))
    assert shown() == []
    with read(store.engine) as connection:
        assert len(read_runs(connection, sweeps={"other"})) == 3
