"""A partial job runs when all its parents have ended, over those that are done, and again when another is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text, update

from db import jobs, results, workers
from db.dependents import look_again, note_missed
from db.engine import read, write
from db.jobs import Claim, LostLease
from db.models import Comparison, Job, JobParent
from db.remake import remake
from services.settings import Settings
from services.sweeps.control import cancel, retry
from tests.db.helpers import comparison_row, job_id, states, submit
from worker.reconciler import reconcile

PARENTS = ["a", "b", "c"]
BAD = ("failed", "parked", "cancelled", "blocked")


@pytest.fixture
def engine(engine: Engine) -> Engine:
    """Three parents, one of which has a parent itself, and a partial job."""
    with write(engine) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
    submit(engine, {"root": [], "a": ["root"], "b": [], "c": [], "stats": PARENTS}, partial=["stats"])
    return engine


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path)


def take(engine: Engine, token: str) -> Claim:
    """Claim a job; a partial one begins to read."""
    with write(engine) as connection:
        claim = jobs.claim(connection, owner="w", lease_s=60, job_id=job_id(engine, token))
        assert claim is not None, f"{token} is {states(engine)[token]}"
        if claim.partial:
            note_missed(connection, claim.job_id)
    return claim


def finish(engine: Engine, claim: Claim) -> list[int]:
    with write(engine) as connection:
        return [job.job_id for job in jobs.finish(connection, claim)]


def end(engine: Engine, token: str, how: str = "done") -> list[int]:
    """Bring a job to this end; returns the jobs that became ready."""
    if how == "blocked":
        return end(engine, "root", "failed")
    claim = take(engine, token)
    with write(engine) as connection:
        if how == "done":
            ready = jobs.finish(connection, claim)
        elif how == "failed":
            ready = jobs.fail(connection, claim, error_kind="bug", error="broken")
        elif how == "parked":
            ready = jobs.release(connection, claim, blame="it died", max_attempts=1)
        else:
            jobs.cancel(connection, [claim.job_id])
            ready = jobs.give_up(connection, claim)
    return [job.job_id for job in ready]


def fence(engine: Engine) -> int:
    with read(engine) as connection:
        return connection.execute(select(Job.fence).where(Job.label == "stats")).scalar_one()


def missed(engine: Engine) -> set[str]:
    with read(engine) as connection:
        found = select(Job.label).join(JobParent, JobParent.parent_id == Job.id).where(JobParent.missed)
        return set(connection.scalars(found))


def after_root(engine: Engine, how: str) -> None:
    if how != "blocked":
        end(engine, "root")


@pytest.mark.parametrize("how", BAD)
@pytest.mark.parametrize("last", ["the bad one", "a good one"])
def test_it_runs_without_a_parent_that_ended_badly_when_all_have_ended(engine: Engine, how: str, last: str) -> None:
    after_root(engine, how)
    order = [("b", "done"), ("c", "done")]
    order.insert(1 if last == "a good one" else 2, ("a", how))
    for token, ending in order[:2]:
        assert end(engine, token, ending) == []
        assert states(engine)["stats"] == "waiting"
    assert end(engine, *order[2]) == [job_id(engine, "stats")]
    take(engine, "stats")
    assert missed(engine) == {"a"}


def test_it_is_blocked_with_a_sentence_when_no_parent_is_done(engine: Engine) -> None:
    end(engine, "root", "failed")
    end(engine, "b", "parked")
    assert end(engine, "c", "failed") == []
    assert states(engine)["stats"] == "blocked"
    with read(engine) as connection:
        error = connection.scalar(select(Job.error).where(Job.label == "stats"))
    assert error == "none of the jobs whose results it is about is done"


def test_one_that_was_blocked_runs_when_a_parent_is_done_after_all(engine: Engine) -> None:
    for token in ("root", "b", "c"):
        end(engine, token, "failed")
    with write(engine) as connection:
        jobs.retry(connection, [job_id(engine, "b")])
    assert end(engine, "b") == [job_id(engine, "stats")]
    take(engine, "stats")
    assert missed(engine) == {"a", "c"}


@pytest.mark.parametrize("ended", ["done", "failed"])
def test_a_parent_that_is_done_later_makes_it_run_again_under_another_fence(engine: Engine, ended: str) -> None:
    for token, how in (("root", "failed"), ("b", "done"), ("c", "done"), ("stats", ended)):
        end(engine, token, how)
    assert fence(engine) == 1
    with write(engine) as connection:
        jobs.retry(connection, [job_id(engine, "root"), job_id(engine, "a")])
    assert states(engine)["stats"] == ended, "what there is stays as long as nothing new is done"
    end(engine, "root")
    assert states(engine)["stats"] == ended
    assert end(engine, "a") == [job_id(engine, "stats")]
    assert fence(engine) == 2
    end(engine, "stats")
    assert (states(engine)["stats"], fence(engine), missed(engine)) == ("done", 3, set())


def test_it_waits_until_all_that_run_again_have_ended(engine: Engine) -> None:
    for token, how in (("root", "done"), ("a", "failed"), ("b", "failed"), ("c", "done"), ("stats", "done")):
        end(engine, token, how)
    assert retry(engine, "test") == 2
    assert end(engine, "a") == []
    assert states(engine)["stats"] == "done"
    assert end(engine, "b", "failed") == [job_id(engine, "stats")]


def test_nothing_runs_again_when_a_parent_fails_once_more(engine: Engine) -> None:
    for token, how in (("root", "done"), ("a", "failed"), ("b", "done"), ("c", "done"), ("stats", "done")):
        end(engine, token, how)
    retry(engine, "test")
    assert end(engine, "a", "failed") == []
    assert (states(engine)["stats"], fence(engine)) == ("done", 1)


def test_a_parent_that_is_done_while_it_runs_makes_it_run_once_more(engine: Engine) -> None:
    for token, how in (("root", "done"), ("a", "failed"), ("b", "done"), ("c", "done")):
        end(engine, token, how)
    claim = take(engine, "stats")
    retry(engine, "test")
    assert end(engine, "a") == []
    assert states(engine)["stats"] == "running", "what it computes may still be of use"
    assert finish(engine, claim) == [claim.job_id]
    assert states(engine)["stats"] == "ready"
    with pytest.raises(LostLease):
        finish(engine, claim)
    assert missed(engine) == {"a"}
    end(engine, "stats")
    assert (states(engine)["stats"], missed(engine)) == ("done", set())


def test_what_its_user_cancelled_or_what_was_parked_stays(engine: Engine) -> None:
    for token, how in (("root", "failed"), ("b", "done"), ("c", "done"), ("stats", "parked")):
        end(engine, token, how)
    with write(engine) as connection:
        jobs.retry(connection, [job_id(engine, "root"), job_id(engine, "a")])
    end(engine, "root")
    end(engine, "a")
    assert states(engine)["stats"] == "parked"
    assert retry(engine, str(job_id(engine, "stats"))) == 1
    assert states(engine)["stats"] == "ready"


def test_cancelling_a_parent_leaves_it_the_others(engine: Engine) -> None:
    end(engine, "b")
    end(engine, "c")
    cancel(engine, str(job_id(engine, "root")))
    assert states(engine) == {"root": "cancelled", "a": "blocked", "b": "done", "c": "done", "stats": "ready"}


def test_cancelling_the_sweep_cancels_it_too(engine: Engine) -> None:
    end(engine, "b")
    cancel(engine, "test")
    assert states(engine)["stats"] == "cancelled"


def test_another_sweep_that_wants_what_it_missed_makes_it_run_again(engine: Engine) -> None:
    end(engine, "b")
    end(engine, "c")
    cancel(engine, str(job_id(engine, "root")))
    end(engine, "stats")
    submit(engine, {"root": [], "a": ["root"]}, name="another")
    assert states(engine)["stats"] == "done"
    end(engine, "root")
    assert end(engine, "a") == [job_id(engine, "stats")]


def test_a_later_sweep_compares_what_an_earlier_one_left(engine: Engine) -> None:
    end(engine, "root", "failed")
    end(engine, "b")
    submit(engine, {"b": [], "root": [], "a": ["root"], "other stats": ["a", "b"]}, "later", partial=["other stats"])
    assert states(engine)["other stats"] == "ready"


def test_lost_files_that_are_made_again_are_no_news(engine: Engine) -> None:
    for token in ("root", "a", "b", "c"):
        end(engine, token)
    end(engine, "stats")
    submit(engine, {"b": [], "user": ["b"]}, name="user")
    user, lost = take(engine, "user"), job_id(engine, "b")
    with write(engine) as connection:
        maker = connection.execute(
            update(Job).where(Job.label == "b").values(artifact=Job.digest.concat("/1")).returning(Job.artifact)
        ).scalar_one()
        results.add_artifacts(connection, lost, [("f", "0", 1)])
        assert remake(connection, user, location=maker, problem="it is gone") is not None
    assert states(engine)["b"] == "ready"
    end(engine, "b")
    assert (states(engine)["stats"], fence(engine)) == ("done", 1)


def test_a_second_result_replaces_the_first_in_one_transaction(engine: Engine) -> None:
    for token, how in (("root", "failed"), ("b", "done"), ("c", "done")):
        end(engine, token, how)
    stats = take(engine, "stats")
    with write(engine) as connection:
        jobs.finish(connection, stats)
        results.add_comparisons(connection, stats.job_id, [comparison_row(evaluations=3, evaluations_used=2)])
    retry(engine, str(job_id(engine, "root")))
    end(engine, "root")
    end(engine, "a")
    assert used(engine) == [2], "what there is can be read until the next is there"
    again = take(engine, "stats")
    assert used(engine) == [2]
    with write(engine) as connection:
        jobs.finish(connection, again)
        results.forget_results(connection, again.job_id)
        results.add_comparisons(connection, again.job_id, [comparison_row(evaluations=3, evaluations_used=3)])
    assert used(engine) == [3]


def used(engine: Engine) -> list[int | None]:
    with read(engine) as connection:
        return list(connection.scalars(select(Comparison.evaluations_used)))


def test_the_reconciler_finds_what_two_endings_in_one_moment_have_left(engine: Engine, settings: Settings) -> None:
    for token, how in (("root", "done"), ("b", "done"), ("c", "failed")):
        end(engine, token, how)
    with write(engine) as connection:  # as if neither transaction had seen the other
        connection.execute(text("UPDATE job SET state = 'failed' WHERE label = 'a'"))
    assert states(engine)["stats"] == "waiting"
    reconcile(engine, settings)
    assert states(engine)["stats"] == "ready"
    end(engine, "stats")
    with write(engine) as connection:
        connection.execute(text("UPDATE job SET state = 'done' WHERE label = 'a'"))
    reconcile(engine, settings)
    assert states(engine)["stats"] == "ready"
    end(engine, "stats")
    reconcile(engine, settings)
    assert (states(engine)["stats"], missed(engine)) == ("done", {"c"})


def test_the_reconciler_blocks_one_whose_parents_all_failed_in_one_moment(engine: Engine, settings: Settings) -> None:
    with write(engine) as connection:
        connection.execute(text("UPDATE job SET state = 'failed' WHERE label <> 'stats'"))
    reconcile(engine, settings)
    assert states(engine)["stats"] == "blocked"


@pytest.mark.parametrize("endings", [("done", "failed"), ("failed", "done"), ("failed", "failed")], ids=" and ".join)
def test_two_parents_that_end_in_the_same_moment_make_it_ready_or_blocked(
    postgres_engine: Engine, settings: Settings, endings: tuple[str, str]
) -> None:
    """Neither transaction sees the other's end; whoever commits last looks once more."""
    engine = postgres_engine
    with write(engine) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
    submit(engine, {"a": [], "b": [], "stats": ["a", "b"]}, partial=["stats"])
    claims = [take(engine, token) for token in ("a", "b")]
    with write(engine) as first, write(engine) as second:
        for connection, claim, how in zip((first, second), claims, endings, strict=True):
            if how == "done":
                assert jobs.finish(connection, claim) == []
            else:
                assert jobs.fail(connection, claim, error_kind="bug", error="broken") == []
    assert states(engine)["stats"] == "waiting"
    ready = [job.job_id for claim in claims for job in look_again(engine, claim.job_id, partial=False)]
    if "done" in endings:
        assert ready == [job_id(engine, "stats")]
    else:
        reconcile(engine, settings)
        assert states(engine)["stats"] == "blocked"


def test_a_parent_and_the_job_itself_that_end_in_the_same_moment_are_noticed(postgres_engine: Engine) -> None:
    engine = postgres_engine
    with write(engine) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
    submit(engine, {"a": [], "b": [], "stats": ["a", "b"]}, partial=["stats"])
    end(engine, "a")
    end(engine, "b", "failed")
    stats = take(engine, "stats")
    retry(engine, "test")
    parent = take(engine, "b")
    with write(engine) as first, write(engine) as second:
        assert jobs.finish(first, stats) == []
        assert jobs.finish(second, parent) == []
    assert states(engine)["stats"] == "done"
    ready = look_again(engine, parent.job_id, partial=False) + look_again(engine, stats.job_id, partial=True)
    assert [job.job_id for job in ready] == [stats.job_id]
