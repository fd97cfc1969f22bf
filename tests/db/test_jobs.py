"""Claims, leases, fences and the moves between states, on SQLite and PostgreSQL alike."""

from __future__ import annotations

import threading
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, func, select, text, update
from sqlalchemy.exc import IntegrityError

from db import jobs, results, workers
from db.engine import read, write
from db.jobs import Claim, LostLease
from db.models import Epoch, Job, Score
from db.rows import EpochRow, EvaluationRow, ScoreRow
from services.sweeps.control import retry
from tests.db.helpers import expire_leases, job_id, states, submit


@pytest.fixture
def owner(engine: Engine) -> str:
    with write(engine) as connection:
        workers.register_worker(
            connection, incarnation="one", host="h", pid=1, process_started=0.0, slot=0, device="cpu"
        )
    return "one"


def claim_next(engine: Engine, owner: str, lease_s: float = 60.0) -> Claim | None:
    with write(engine) as connection:
        return jobs.claim(connection, owner=owner, lease_s=lease_s)


def require_claim(engine: Engine, owner: str) -> Claim:
    found = claim_next(engine, owner)
    assert found is not None
    return found


def finish(engine: Engine, claim: Claim) -> None:
    with write(engine) as connection:
        jobs.finish(connection, claim, artifact=None, summary={})


def fail(engine: Engine, claim: Claim) -> None:
    with write(engine) as connection:
        jobs.fail(connection, claim, error_kind="bug", error="broken")


def test_children_become_ready_when_all_parents_are_done(engine: Engine, owner: str) -> None:
    submit(engine, {"a": [], "b": [], "c": ["a", "b"]})
    assert states(engine) == {"a": "ready", "b": "ready", "c": "waiting"}
    finish(engine, require_claim(engine, owner))
    assert states(engine)["c"] == "waiting"
    finish(engine, require_claim(engine, owner))
    assert states(engine) == {"a": "done", "b": "done", "c": "ready"}


def test_jobs_are_claimed_by_priority(engine: Engine, owner: str) -> None:
    submit(engine, {"first": [], "second": [], "third": []})
    order = [require_claim(engine, owner).params["token"] for _ in range(3)]
    assert order == ["first", "second", "third"]
    assert claim_next(engine, owner) is None


@pytest.mark.parametrize("analyzed", [False, True])
@pytest.mark.parametrize(
    ("gpus", "of_sweep", "expected"),
    [
        (None, False, ["other-0", "a", "b", "c", "d"]),
        (None, True, ["a", "b", "c", "d"]),
        ({0}, True, ["a", "c"]),
        ({1}, True, ["b"]),
        ({0, 1}, False, ["other-0", "a", "b", "c"]),
        ({0, 1}, True, ["a", "b", "c"]),
        ({2}, False, ["d"]),
        ((), False, []),
    ],
)
def test_a_claim_takes_the_most_urgent_job_of_its_sweep_and_gpus(
    engine: Engine, owner: str, gpus: Collection[int] | None, of_sweep: bool, expected: list[str], analyzed: bool
) -> None:
    submit(engine, {"other-0": []}, name="other")
    sweep_id = submit(engine, {"d": [], "c": [], "b": [], "a": [], "later": ["a"]})
    with write(engine) as connection:
        for priority, (token, needed) in enumerate({"other-0": 0, "a": 0, "b": 1, "c": 0, "d": 2}.items()):
            mine = update(Job).where(Job.label == token)
            connection.execute(mine.values(priority=priority, gpus=needed))
        if analyzed:
            connection.execute(text("ANALYZE"))
    taken = []
    for _ in range(6):
        with write(engine) as connection:
            claim = jobs.claim(connection, owner=owner, lease_s=60, gpus=gpus, sweep_id=sweep_id if of_sweep else None)
        taken += [claim.params["token"]] if claim else []
    assert taken == expected


def test_a_claim_of_a_job_by_its_number_takes_that_one_or_none(engine: Engine, owner: str) -> None:
    submit(engine, {"a": [], "b": []})
    for expected in ("b", None):
        with write(engine) as connection:
            claim = jobs.claim(connection, owner=owner, lease_s=60, job_id=job_id(engine, "b"))
        assert (claim and claim.params["token"]) == expected


def test_a_claim_knows_its_sweep_by_name(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []}, name="zebra")
    submit(engine, {"a": []}, name="ant")
    assert require_claim(engine, owner).sweep == "ant"


def test_many_claimants_never_get_the_same_job(engine: Engine, owner: str) -> None:
    submit(engine, {f"job-{index}": [] for index in range(40)})
    start = threading.Barrier(8)

    def take_all(_: int) -> list[int]:
        start.wait()
        taken = []
        while (claim := claim_next(engine, owner)) is not None:
            taken.append(claim.job_id)
        return taken

    with ThreadPoolExecutor(8) as pool:
        taken = [number for numbers in pool.map(take_all, range(8)) for number in numbers]
    left = sum(1 for state in states(engine).values() if state == "ready")
    assert len(taken) == len(set(taken))
    assert len(taken) + left == 40


def test_a_claim_that_was_taken_over_can_change_nothing(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []})
    old = require_claim(engine, owner)
    with write(engine) as connection:
        jobs.release(connection, old, blame="silent", max_attempts=3)
    new = require_claim(engine, owner)
    assert new.fence == old.fence + 1
    for late in (finish, fail):
        with pytest.raises(LostLease):
            late(engine, old)
    with pytest.raises(LostLease), write(engine) as connection:
        jobs.extend(connection, old, lease_s=60, progress=None)
    with pytest.raises(LostLease), write(engine) as connection:
        results.add_epoch(connection, old, EpochRow("train", 1, 2, 0.5, None, 0.1, 1.0))
    finish(engine, new)
    assert states(engine) == {"a": "done"}


def test_rows_of_a_lost_claim_are_rolled_back_with_it(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []})
    claim = require_claim(engine, owner)
    expire_leases(engine)
    with write(engine) as connection:
        jobs.release(connection, claim, blame="silent", max_attempts=3)
    row = ScoreRow("0", 0.0, "case", "patient", "WT", "dice", 1.0, "normal", 1, 1)
    with pytest.raises(LostLease), write(engine) as connection:
        results.add_evaluation(connection, claim.job_id, EvaluationRow("impl", "internal", "s", "e", None))
        results.add_scores(connection, claim.job_id, [row])
        jobs.finish(connection, claim, artifact=None, summary={})
    with read(engine) as connection:
        assert connection.scalar(select(func.count()).select_from(Score)) == 0


def test_the_same_number_twice_is_refused(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []})
    claim = require_claim(engine, owner)
    row = ScoreRow("0", 0.0, "case", "patient", "WT", "dice", 1.0, "normal", 1, 1)
    with pytest.raises(IntegrityError), write(engine) as connection:
        results.add_scores(connection, claim.job_id, [row, row])


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_a_score_that_is_not_finite_is_refused(engine: Engine, owner: str, value: float) -> None:
    submit(engine, {"a": []})
    claim = require_claim(engine, owner)
    row = ScoreRow("0", 0.0, "case", "patient", "WT", "hd95", value, "normal", 1, 1)
    with pytest.raises(IntegrityError), write(engine) as connection:
        results.add_scores(connection, claim.job_id, [row])


def test_an_epoch_that_runs_again_replaces_its_record(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []})
    claim = require_claim(engine, owner)
    for loss in (0.9, 0.4):
        with write(engine) as connection:
            results.add_epoch(connection, claim, EpochRow("train", 1, 2, loss, None, 0.1, 1.0))
    with read(engine) as connection:
        assert list(connection.scalars(select(Epoch.loss))) == [0.4]


def test_a_failed_job_blocks_everything_behind_it_and_nothing_else(engine: Engine, owner: str) -> None:
    submit(engine, {"a": [], "b": ["a"], "c": ["b"], "other": []})
    fail(engine, require_claim(engine, owner))
    assert states(engine) == {"a": "failed", "b": "blocked", "c": "blocked", "other": "ready"}


def test_what_waits_for_a_done_job_is_not_blocked_by_an_older_ancestor_that_fails_later(
    engine: Engine, owner: str
) -> None:
    submit(engine, {"a": [], "b": ["a"], "d": [], "c": ["b", "d"]})
    for _ in range(2):
        finish(engine, require_claim(engine, owner))
    with write(engine) as connection:  # as when its files were lost
        connection.execute(update(Job).where(Job.label == "a").values(state="ready"))
    fail(engine, require_claim(engine, owner))
    assert states(engine) == {"a": "failed", "b": "done", "d": "ready", "c": "waiting"}


def test_retry_runs_what_failed_and_what_waited_for_it(engine: Engine, owner: str) -> None:
    submit(engine, {"a": [], "b": ["a"], "other": []})
    fail(engine, require_claim(engine, owner))
    finish(engine, require_claim(engine, owner))
    with write(engine) as connection:
        family = jobs.descendants(connection, [job_id(engine, "a")])
        assert jobs.retry(connection, family) == 2
    assert states(engine) == {"a": "ready", "b": "waiting", "other": "done"}


def test_a_job_that_kills_its_worker_too_often_is_parked_and_blocks_its_children(engine: Engine, owner: str) -> None:
    submit(engine, {"a": [], "b": ["a"]})
    for _ in range(3):
        assert states(engine)["a"] == "ready"
        claim = require_claim(engine, owner)
        with write(engine) as connection:
            jobs.release(connection, claim, blame="killed", max_attempts=3)
    assert states(engine) == {"a": "parked", "b": "blocked"}


def test_a_release_without_blame_costs_no_attempt(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []})
    for _ in range(5):
        claim = require_claim(engine, owner)
        assert claim.attempts == 0
        with write(engine) as connection:
            again = jobs.release(connection, claim, blame=None, max_attempts=3)
        assert again == [jobs.Ready(claim.job_id, 0)]  # to be rung for


def test_a_released_job_waits_for_its_delay(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []})
    claim = require_claim(engine, owner)
    with write(engine) as connection:
        assert jobs.release(connection, claim, blame="out of memory", max_attempts=3, delay_s=3600) == []
    assert states(engine) == {"a": "ready"}
    assert claim_next(engine, owner) is None


def test_cancel_ends_waiting_jobs_at_once_and_asks_running_ones(engine: Engine, owner: str) -> None:
    submit(engine, {"a": [], "b": ["a"], "c": []})
    claim = require_claim(engine, owner)
    with write(engine) as connection:
        assert jobs.cancel(connection, [claim.job_id, job_id(engine, "b"), job_id(engine, "c")]) == (2, 1)
    assert states(engine) == {"a": "running", "b": "cancelled", "c": "cancelled"}
    with write(engine) as connection:
        assert jobs.extend(connection, claim, lease_s=60, progress=None)
        jobs.give_up(connection, claim)
    assert states(engine)["a"] == "cancelled"


def test_submitting_a_sweep_again_changes_nothing_and_starts_cancelled_jobs_again(engine: Engine, owner: str) -> None:
    graph = {"a": [], "b": ["a"]}
    first = submit(engine, graph)
    finish(engine, require_claim(engine, owner))
    with write(engine) as connection:
        jobs.cancel(connection, [job_id(engine, "b")])
    assert submit(engine, graph) == first
    assert states(engine) == {"a": "done", "b": "ready"}


def test_submitting_a_sweep_again_withdraws_a_cancellation_that_no_worker_has_seen(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []})
    claim = require_claim(engine, owner)
    with write(engine) as connection:
        jobs.cancel(connection, [claim.job_id])
    submit(engine, {"a": []})
    with write(engine) as connection:
        assert not jobs.extend(connection, claim, lease_s=60, progress=None)


def test_two_sweeps_share_the_jobs_that_they_have_in_common(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []}, name="one")
    finish(engine, require_claim(engine, owner))
    submit(engine, {"a": [], "b": ["a"]}, name="two")
    assert states(engine) == {"a": "done", "b": "ready"}


def test_jobs_that_a_changed_sweep_no_longer_needs_do_not_run(engine: Engine, owner: str) -> None:
    submit(engine, {"kept": [], "dropped": []})
    submit(engine, {"kept": [], "new": []})
    assert states(engine) == {"kept": "ready", "dropped": "cancelled", "new": "ready"}


def test_a_cancelled_job_whose_worker_dies_does_not_run_again(engine: Engine, owner: str) -> None:
    submit(engine, {"a": [], "b": ["a"]})
    claim = require_claim(engine, owner)
    with write(engine) as connection:
        jobs.cancel(connection, [claim.job_id])
        jobs.release(connection, claim, blame=None, max_attempts=3)
    assert states(engine) == {"a": "cancelled", "b": "blocked"}


def test_a_done_job_that_is_retried_by_name_runs_again_with_everything_made_from_it(engine: Engine, owner: str) -> None:
    submit(engine, {"a": [], "b": ["a"], "other": []})
    row = ScoreRow("0", 0.0, "case", "patient", "WT", "dice", 1.0, "normal", 1, 1)
    for _ in range(3):
        claim = require_claim(engine, owner)
        with write(engine) as connection:
            jobs.finish(connection, claim, artifact="x/1", summary={})
            results.add_evaluation(connection, claim.job_id, EvaluationRow("impl", "internal", "s", "e", None))
            results.add_scores(connection, claim.job_id, [row])
    assert retry(engine, str(job_id(engine, "a"))) == 2
    assert states(engine) == {"a": "ready", "b": "waiting", "other": "done"}
    with read(engine) as connection:
        assert connection.scalar(select(func.count()).select_from(Score)) == 1


def test_a_heartbeat_just_after_the_job_was_finished_finds_no_lost_lease(engine: Engine, owner: str) -> None:
    submit(engine, {"a": []})
    claim = require_claim(engine, owner)
    finish(engine, claim)
    with write(engine) as connection:
        assert jobs.extend(connection, claim, lease_s=60, progress={"done": 1}) is False
    assert states(engine) == {"a": "done"}
