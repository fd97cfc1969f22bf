"""Owners: who may cancel, retry and replace what, and what stays because somebody else needs it."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text, update

from db.engine import read, write
from db.models import Job
from services.access import Caller, NotAllowed, NotThere
from services.access.membership import require_job, require_sweep
from services.access.owners import require_free, require_owner
from services.sweeps.control import Stopped, cancel, retry, retry_failures
from services.sweeps.progress.overview import failures_by_sentence
from tests.db.helpers import job_id, states, submit
from tests.services.access.sweeps import ADMIN, ANN, BOB, EVE, owned


def test_a_sweep_is_changed_by_its_owner_an_admin_and_whoever_has_the_database(sqlite_engine: Engine) -> None:
    mine, nobodys = owned(sqlite_engine, "mine", "ann", {"a": []}), owned(sqlite_engine, "nobody's", None, {"b": []})
    with read(sqlite_engine) as connection:
        for caller in (ANN, ADMIN, None):
            require_owner(connection, caller, mine)
        for caller in (ADMIN, None):
            require_owner(connection, caller, nobodys)
        with pytest.raises(NotAllowed, match="the sweep 'mine' is ann's: only its owner or an admin may change it"):
            require_owner(connection, BOB, mine)
        with pytest.raises(NotAllowed, match='the sweep "nobody\'s" is of whoever runs this server'):
            require_owner(connection, ANN, nobodys)
        with pytest.raises(NotAllowed, match="ann is a reader and may not do this"):
            require_owner(connection, Caller("ann", "reader"), mine)
        with pytest.raises(NotThere, match="there is no sweep 999"):
            require_owner(connection, ADMIN, 999)
        with pytest.raises(NotThere, match=f"there is no sweep {mine}"):
            require_owner(connection, Caller("link 1", "reader", shared_sweep=nobodys), mine)


def test_a_name_that_is_somebody_elses_is_not_submitted_again(sqlite_engine: Engine) -> None:
    owned(sqlite_engine, "mine", "ann", {"a": []})
    submit(sqlite_engine, {"b": []}, name="old")
    with read(sqlite_engine) as connection:
        for caller, name in ((ANN, "mine"), (ADMIN, "mine"), (None, "mine"), (ADMIN, "old"), (BOB, "new")):
            require_free(connection, caller, name)
        with pytest.raises(NotAllowed, match="the sweep 'mine' is ann's: give yours another name"):
            require_free(connection, BOB, "mine")
        with pytest.raises(NotAllowed, match="the sweep 'old' is of whoever runs this server: give yours another"):
            require_free(connection, ANN, "old")
        with pytest.raises(NotAllowed, match="eve is a reader"):
            require_free(connection, EVE, "new")


def test_strangers_neither_cancel_nor_retry_and_nothing_changes(sqlite_engine: Engine) -> None:
    owned(sqlite_engine, "mine", "ann", {"a": [], "b": ["a"]})
    cancel(sqlite_engine, "mine", by=ANN)
    before = states(sqlite_engine)
    for act in (cancel, retry):
        for what in ("mine", str(job_id(sqlite_engine, "a"))):
            for caller in (BOB, EVE):
                with pytest.raises(NotAllowed):
                    act(sqlite_engine, what, by=caller)
    assert states(sqlite_engine) == before == {"a": "cancelled", "b": "cancelled"}
    with read(sqlite_engine) as connection:
        told = connection.execute(text("SELECT who, action, about FROM audit")).all()
        assert [tuple(row) for row in told] == [("ann", "cancel", "sweep 1")]


def test_strangers_run_no_failed_jobs_again_and_their_owner_only_those_that_still_have_failed(engine: Engine) -> None:
    mine = owned(engine, "mine", "ann", {"a": [], "b": [], "child": ["a", "b"]})
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label != "child").values(state="failed", error="no"))
        connection.execute(update(Job).where(Job.label == "child").values(state="blocked"))
        group = failures_by_sentence(connection, mine)[0].group
    for caller in (BOB, EVE):
        with pytest.raises(NotAllowed):
            retry_failures(engine, mine, group, by=caller)
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.label == "a").values(state="done", error=None))
    assert retry_failures(engine, mine, group, by=ANN) == 2
    assert states(engine) == {"a": "done", "b": "ready", "child": "waiting"}
    assert retry_failures(engine, mine, group, by=ANN) == 0


def test_cancelling_never_stops_a_job_that_another_sweep_needs(engine: Engine) -> None:
    owned(engine, "mine", "ann", {"shared": [], "mine alone": ["shared"]})
    owned(engine, "his", "bob", {"shared": [], "his alone": ["shared"]})
    shared = str(job_id(engine, "shared"))
    assert cancel(engine, shared, by=ANN) == Stopped(idle=0, running=0, kept=1)
    assert cancel(engine, shared) == Stopped(idle=0, running=0, kept=1)
    assert cancel(engine, "mine", by=ANN) == Stopped(idle=1, running=0, kept=1)
    assert states(engine) == {"shared": "ready", "mine alone": "cancelled", "his alone": "waiting"}
    assert cancel(engine, "his", by=BOB) == Stopped(idle=2, running=0, kept=0), "ann's sweep needs it no more"
    assert set(states(engine).values()) == {"cancelled"}


def test_a_sweep_that_is_submitted_or_retried_needs_its_jobs_again(sqlite_engine: Engine) -> None:
    for again in ("submit", "retry sweep", "retry job"):
        jobs = {f"{again}, shared": []}
        submit(sqlite_engine, jobs, name="one")
        submit(sqlite_engine, jobs, name="two")
        cancel(sqlite_engine, "one")
        if again == "submit":
            submit(sqlite_engine, jobs, name="one")
        else:
            retry(sqlite_engine, "one" if again == "retry sweep" else str(job_id(sqlite_engine, f"{again}, shared")))
        assert cancel(sqlite_engine, "two").kept == 1
        assert states(sqlite_engine)[f"{again}, shared"] == "ready"
        cancel(sqlite_engine, "one")


def test_a_job_that_is_done_is_not_forgotten_where_somebody_elses_results_would_go(engine: Engine) -> None:
    owned(engine, "mine", "ann", {"shared": [], "mine alone": []})
    owned(engine, "his", "bob", {"shared": [], "his": ["shared"]})
    with write(engine) as connection:
        connection.execute(update(Job).values(state="done"))
    with pytest.raises(NotAllowed, match="results of the sweep 'his', which is bob's, would go too: ask an admin"):
        retry(engine, str(job_id(engine, "shared")), by=ANN)
    assert set(states(engine).values()) == {"done"}
    assert retry(engine, str(job_id(engine, "mine alone")), by=ANN) == 1
    assert retry(engine, str(job_id(engine, "shared")), by=ADMIN) == 2
    assert states(engine) == {"shared": "ready", "mine alone": "ready", "his": "waiting"}


def test_a_job_of_no_sweep_of_ones_own_is_left_alone(sqlite_engine: Engine) -> None:
    owned(sqlite_engine, "mine", "ann", {"a": []})
    with pytest.raises(NotAllowed, match="job 1 is of no sweep of yours"):
        cancel(sqlite_engine, "1", by=BOB)
    with write(sqlite_engine) as connection:
        connection.execute(text("DELETE FROM cell"))
    with pytest.raises(NotThere, match="there is no job 1"):
        cancel(sqlite_engine, "1", by=ADMIN)


def test_a_link_shows_the_jobs_of_its_sweep_and_no_other(sqlite_engine: Engine) -> None:
    mine, his = (
        owned(sqlite_engine, "mine", "ann", {"a": [], "shared": []}),
        owned(sqlite_engine, "his", "bob", {"b": [], "shared": []}),
    )
    link = Caller("link 1", "reader", shared_sweep=mine)
    with read(sqlite_engine) as connection:
        assert require_sweep(connection, link, mine) == "mine"
        assert require_sweep(connection, EVE, his) == "his"
        for token in ("a", "shared"):
            require_job(connection, link, job_id(sqlite_engine, token))
        for caller, sweep_id in ((link, his), (link, 999), (EVE, 999)):
            with pytest.raises(NotThere, match=f"there is no sweep {sweep_id}"):
                require_sweep(connection, caller, sweep_id)
        for caller, number in ((link, job_id(sqlite_engine, "b")), (link, 999), (EVE, 999)):
            with pytest.raises(NotThere, match=f"there is no job {number}"):
                require_job(connection, caller, number)
