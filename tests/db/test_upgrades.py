"""Stored databases of every released schema become current ones: whole or not at all, with everything in them."""

from __future__ import annotations

import signal
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import select, text

from db import schema
from db.engine import make_engine, read, write
from db.models import Base, Job, Sweep
from db.workers import living_slots
from services.database import upgrade_database
from services.errors import BadInput
from services.settings import Settings
from tests.db.stored import (
    RELEASED,
    changes_of_upgrade,
    columns,
    content,
    interrupt,
    load,
    make_up,
    next_release,
    upgrade_and_die,
    upgrade_together,
)
from tests.forked import forked

#: One that was empty and one of every released schema.
every_release = pytest.mark.parametrize("version", RELEASED)
every_start = pytest.mark.parametrize("version", [None, *RELEASED])
#: The longest ways and the shortest: for what takes processes of its own and depends on no schema.
some_starts = pytest.mark.parametrize("version", [None, RELEASED[0], RELEASED[-1]])


class Interrupted(Exception):
    """What stops an upgrade in these tests."""


def interrupted() -> None:
    raise Interrupted


def test_every_schema_before_this_one_has_a_stored_database() -> None:
    assert [version for version in schema.known_versions() if version != schema.HEAD] == RELEASED


def test_the_first_migration_still_makes_what_was_released(new_url: Callable[[], str]) -> None:
    engine = make_engine(new_url())
    with write(engine) as connection:
        context = MigrationContext.configure(connection)
        context._ensure_version_table()
        with Operations.context(context):
            import_module("db.migrations.versions.0001_first_tables").upgrade()
    released = load(new_url(), "0001")
    assert make_up(engine) == make_up(released)
    engine.dispose()
    released.dispose()


@every_release
def test_what_people_query_is_the_same_after_an_upgrade(new_url: Callable[[], str], version: str) -> None:
    engine = load(new_url(), version)
    known = columns(engine)
    before = content(engine, known)
    assert all(before.values())
    schema.upgrade(engine)
    assert content(engine, known) == before
    engine.dispose()


@every_release
def test_an_upgraded_database_is_made_like_a_new_one(new_url: Callable[[], str], version: str) -> None:
    upgraded, new = load(new_url(), version), make_engine(new_url())
    assert schema.find_version(upgraded) == version
    schema.upgrade(upgraded)
    schema.upgrade(new)
    assert schema.find_version(upgraded) == schema.HEAD
    assert make_up(upgraded) == make_up(new)
    with read(upgraded) as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    upgraded.dispose()
    new.dispose()


def test_jobs_that_wanted_a_gpu_now_want_one(new_url: Callable[[], str]) -> None:
    engine = load(new_url(), "0001")
    with read(engine) as connection:
        wanted = dict(connection.execute(text("SELECT id, wants_gpu FROM job")).all())
    assert set(wanted.values()) == {False, True}
    schema.upgrade(engine)
    with read(engine) as connection:
        assert dict(connection.execute(select(Job.id, Job.gpus)).all()) == {
            job: int(one) for job, one in wanted.items()
        }
    engine.dispose()


@pytest.mark.parametrize("version", [version for version in RELEASED if version < "0004"])
def test_what_was_compared_before_speaks_of_these_networks_and_has_limits_of_the_untied_test(
    new_url: Callable[[], str], version: str
) -> None:
    engine = load(new_url(), version)
    schema.upgrade(engine)
    with read(engine) as connection:
        asked = text("SELECT role, inference, hodges_lehmann_status, networks, networks_p FROM comparisons")
        found = set(map(tuple, connection.execute(asked)))
    engine.dispose()
    assert found == {("exploratory", "signed-rank", "untied", None, None)}


@pytest.mark.parametrize("version", [version for version in RELEASED if version < "0006"])
def test_all_attacks_before_were_in_float32_and_no_slot_has_said_what_it_can_do(
    new_url: Callable[[], str], version: str
) -> None:
    engine = load(new_url(), version)
    schema.upgrade(engine)
    with read(engine) as connection:
        assert set(connection.scalars(text("SELECT DISTINCT precision FROM results"))) == {"float32"}
        assert set(connection.scalars(text("SELECT DISTINCT bfloat16 FROM worker"))) == {None}
        assert living_slots(connection, "gpu", silent_after_s=1e12) in ([], [("host", 0, "cpu", False)])
    engine.dispose()


@pytest.mark.parametrize("version", [version for version in RELEASED if version < "0005"])
def test_what_was_compared_before_stays_and_is_not_made_again(new_url: Callable[[], str], version: str) -> None:
    engine = load(new_url(), version)
    schema.upgrade(engine)
    with read(engine) as connection:
        asked = text("SELECT DISTINCT jobs, evaluations, evaluations_used FROM comparisons")
        assert list(map(tuple, connection.execute(asked))) == [(None, None, None)]
        assert set(connection.scalars(select(Job.kind).where(Job.partial))) == {"stats"}
        assert connection.scalar(text("SELECT count(*) FROM job_parent WHERE missed")) == 0
    engine.dispose()


@pytest.mark.parametrize("version", [version for version in RELEASED if version < "0003"])
def test_nobody_has_checked_what_was_compared_before_there_were_gates(new_url: Callable[[], str], version: str) -> None:
    engine = load(new_url(), version)
    schema.upgrade(engine)
    with read(engine) as connection:
        found = set(map(tuple, connection.execute(text("SELECT gates_a, gates_b FROM comparisons"))))
        assert connection.execute(text("SELECT * FROM gates")).all() == []
    assert found == {("not run", "not run")}
    engine.dispose()


@every_release
def test_transferred_images_were_made_on_the_undefended_twin(new_url: Callable[[], str], version: str) -> None:
    engine = load(new_url(), version)
    schema.upgrade(engine)
    with read(engine) as connection:
        found = set(map(tuple, connection.execute(text("SELECT DISTINCT access, source FROM results"))))
    assert found == {("white-box", ""), ("transfer", "undefended")}
    engine.dispose()


@every_release
def test_sweeps_from_before_belong_to_nobody_and_nobody_is_let_in_yet(new_url: Callable[[], str], version: str) -> None:
    engine = load(new_url(), version)
    schema.upgrade(engine)
    with read(engine) as connection:
        asked = select(Sweep.owner, Sweep.file, Sweep.description, Sweep.tags, Sweep.archived, Sweep.cancelled_at)
        assert {repr(tuple(row)) for row in connection.execute(asked)} == {"(None, None, '', [], False, None)"}
        for table in ("access_token", "access_session", "share_link", "trusted_model", "audit", "patient_note"):
            assert connection.execute(text(f"SELECT * FROM {table}")).all() == []
    engine.dispose()


@every_start
def test_an_upgrade_that_fails_anywhere_leaves_the_old_schema(new_url: Callable[[], str], version: str | None) -> None:
    url = new_url()
    engine = load(url, version) if version else make_engine(url)
    before = make_up(engine)
    engine.dispose()
    all_of_them = changes_of_upgrade(new_url(), version)
    # Later migrations are stopped at each statement where they are the first, and here before the last of all.
    later = (version or "0000") < RELEASED[-1]
    of_the_first = all_of_them - (changes_of_upgrade(new_url(), next_release(version)) if later else 0)
    for statement in [*range(1, of_the_first + 1), all_of_them]:
        engine = make_engine(url)
        interrupt(engine, statement, interrupted)
        with pytest.raises(Interrupted):
            schema.upgrade(engine)
        assert make_up(engine) == before
        assert schema.find_version(engine) == version
        engine.dispose()
    engine = make_engine(url)
    schema.upgrade(engine)
    assert schema.find_version(engine) == schema.HEAD
    engine.dispose()


@some_starts
def test_an_upgrade_that_is_killed_leaves_the_old_schema(new_url: Callable[[], str], version: str | None) -> None:
    url = new_url()
    engine = load(url, version) if version else make_engine(url)
    before = make_up(engine)
    engine.dispose()
    middle = (changes_of_upgrade(new_url(), version) + 1) // 2
    process = forked().Process(target=upgrade_and_die, args=(url, middle))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    assert make_up(engine) == before
    schema.upgrade(engine)
    assert schema.find_version(engine) == schema.HEAD
    engine.dispose()


@some_starts
def test_four_processes_may_upgrade_at_once(new_url: Callable[[], str], version: str | None) -> None:
    url = new_url()
    if version:
        load(url, version).dispose()
    barrier = forked().Barrier(4)
    processes = [forked().Process(target=upgrade_together, args=(url, barrier)) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0, 0, 0]
    engine = make_engine(url)
    assert schema.find_version(engine) == schema.HEAD
    engine.dispose()


def test_an_upgrade_does_not_wait_for_ever_for_somebody_at_work(
    new_postgres_url: Callable[[], str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(schema, "_LOCK_TIMEOUT_S", 1)
    url = new_postgres_url()
    engine = load(url, RELEASED[0])
    before = make_up(engine)
    with write(engine) as at_work:
        at_work.execute(text("UPDATE job SET priority = priority"))
        with pytest.raises(
            BadInput, match="lock timeout: somebody is at work in it, stop the workers and say it again"
        ):
            upgrade_database(Settings(home=tmp_path, database_url=url))
    assert make_up(engine) == before
    assert upgrade_database(Settings(home=tmp_path, database_url=url)) == (RELEASED[0], schema.HEAD)
    engine.dispose()
