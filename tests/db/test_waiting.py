"""Jobs that wait for others without using anything of them: the newest sweep says for which, digests do not know."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, update

from db.engine import write
from db.models import Job
from services.sweeps.control import retry
from tests.db.helpers import job_id, states, submit
from tests.db.test_jobs import fail, finish, owner, require_claim

__all__ = ["owner"]


def test_a_job_waits_for_what_its_digest_does_not_know(engine: Engine, owner: str) -> None:
    submit(engine, {"adopt": [], "trial": ["adopt"], "attack": ["adopt"]}, waits={"attack": ["trial"]})
    finish(engine, require_claim(engine, owner))
    assert states(engine) == {"adopt": "done", "trial": "ready", "attack": "waiting"}
    finish(engine, require_claim(engine, owner))
    assert states(engine)["attack"] == "ready"


def test_what_a_failed_trial_has_blocked_waits_for_that_of_the_next_submit(engine: Engine, owner: str) -> None:
    submit(engine, {"adopt": [], "trial": ["adopt"], "attack": ["adopt"]}, waits={"attack": ["trial"]})
    finish(engine, require_claim(engine, owner))
    fail(engine, require_claim(engine, owner))
    assert states(engine)["attack"] == "blocked"
    submit(engine, {"adopt": [], "other": ["adopt"], "attack": ["adopt"]}, waits={"attack": ["other"]})
    assert states(engine) == {"adopt": "done", "trial": "failed", "other": "ready", "attack": "waiting"}
    finish(engine, require_claim(engine, owner))
    assert states(engine)["attack"] == "ready"


def test_a_job_that_was_ready_before_there_were_trials_waits_for_one(engine: Engine, owner: str) -> None:
    submit(engine, {"adopt": [], "attack": ["adopt"]})
    finish(engine, require_claim(engine, owner))
    assert states(engine)["attack"] == "ready"
    graph = {"adopt": [], "trial": ["adopt"], "attack": ["adopt"]}
    submit(engine, graph, waits={"attack": ["trial"]})
    assert states(engine) == {"adopt": "done", "trial": "ready", "attack": "waiting"}


def test_a_check_of_somebody_else_does_not_block_a_job_that_others_need(engine: Engine, owner: str) -> None:
    submit(engine, {"adopt": [], "trial": ["adopt"], "attack": ["adopt"]}, "hers", waits={"attack": ["trial"]})
    needed = [job_id(engine, token) for token in ("adopt", "attack")]
    theirs = {"adopt": [], "check": ["adopt"], "attack": ["adopt"], "own": ["adopt"]}
    submit(engine, theirs, "his", waits={"attack": ["check"], "own": ["check"]}, standing=needed)
    finish(engine, require_claim(engine, owner))
    assert states(engine)["attack"] == "ready", "free of a check that the newest sweep has not, and of no other's"
    assert states(engine)["own"] == "waiting"


def test_a_job_that_runs_or_is_done_is_left_as_it_is(engine: Engine, owner: str) -> None:
    submit(engine, {"attack": [], "late": []})
    finish(engine, require_claim(engine, owner))
    require_claim(engine, owner)
    submit(engine, {"trial": [], "attack": [], "late": []}, waits={"attack": ["trial"], "late": ["trial"]})
    assert states(engine) == {"attack": "done", "late": "running", "trial": "ready"}


@pytest.mark.parametrize(("kind", "attack"), [("trial", "done"), ("noop", "waiting")])
def test_to_retry_a_trial_that_is_done_leaves_what_waited_for_it(
    engine: Engine, owner: str, kind: str, attack: str
) -> None:
    submit(engine, {"trial": [], "attack": []}, waits={"attack": ["trial"]})
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "trial").values(kind=kind))
    finish(engine, require_claim(engine, owner))
    finish(engine, require_claim(engine, owner))
    retry(engine, str(job_id(engine, "trial")))
    assert states(engine) == {"trial": "ready", "attack": attack}


def test_to_retry_a_trial_that_failed_frees_what_waited_for_it(engine: Engine, owner: str) -> None:
    submit(engine, {"trial": [], "attack": []}, waits={"attack": ["trial"]})
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "trial").values(kind="trial"))
    fail(engine, require_claim(engine, owner))
    retry(engine, str(job_id(engine, "trial")))
    assert states(engine) == {"trial": "ready", "attack": "waiting"}
