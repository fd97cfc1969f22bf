"""What goes from the artifact store is what no job names, will name or could name."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db import jobs, workers
from db.engine import read, write
from db.jobs import Claim
from db.models import Job
from db.remake import start_over
from services.artifacts.owner import mark_store
from services.artifacts.store import ArtifactStore
from services.errors import BadInput
from services.garbage.in_store import find_in_store
from services.jobs.context import Outcome
from services.jobs.execute import commit
from tests.db.helpers import job_id, submit
from tests.killed import grow_old, killed_before_rename

DAY = 86400.0


@pytest.fixture(params=["folder", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ArtifactStore:
    url = str(tmp_path / "store")
    if request.param == "s3":
        url = f"s3://{request.getfixturevalue('bucket')}/prefix"
    return ArtifactStore(url, tmp_path / "cache")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "w"
    path.write_bytes(b"12345")
    return path


@pytest.fixture
def digest(sqlite_engine: Engine, store: ArtifactStore) -> str:
    """Of the only job, whose database the store knows."""
    submit(sqlite_engine, {"a": []})
    mark_store(sqlite_engine, store)
    with write(sqlite_engine) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
        return connection.execute(select(Job.digest)).scalar_one()


def claim(engine: Engine) -> Claim:
    with write(engine) as connection:
        found = jobs.claim(connection, owner="w", lease_s=60)
    assert found is not None
    return found


def release(engine: Engine, held: Claim) -> None:
    with write(engine) as connection:
        jobs.release(connection, held, blame=None, max_attempts=3)


def found(engine: Engine, store: ArtifactStore, older_than_s: float = 0.0) -> dict[str, str]:
    """Why each leftover may go, by path."""
    return {leftover.path: leftover.why for leftover in find_in_store(engine, store, older_than_s)}


def remove_all(engine: Engine, store: ArtifactStore) -> list[str]:
    return [leftover.path for leftover in find_in_store(engine, store, 0.0) if leftover.remove()]


def test_what_a_job_names_stays_and_what_another_attempt_left_goes(
    sqlite_engine: Engine, store: ArtifactStore, digest: str, file: Path
) -> None:
    first = claim(sqlite_engine)
    store.publish(f"{digest}/1", {"w": file})
    release(sqlite_engine, first)
    commit(sqlite_engine, claim(sqlite_engine), Outcome({"w": file}), store)
    assert found(sqlite_engine, store) == {f"{digest}/1": "an attempt at job 1 that was not the last, or did not end"}
    assert remove_all(sqlite_engine, store) == [f"{digest}/1"]
    assert [entry.path for entry in store.entries() if digest in entry.path] == [f"{digest}/2"]


def test_what_a_running_attempt_has_published_but_not_yet_named_stays_however_old(
    sqlite_engine: Engine, store: ArtifactStore, digest: str, file: Path
) -> None:
    held = claim(sqlite_engine)
    store.publish(f"{digest}/1", {"w": file})
    store.publish(f"{digest}/.1.unfinished", {"w": file})
    assert found(sqlite_engine, store) == {}
    release(sqlite_engine, held)
    assert set(found(sqlite_engine, store)) == {f"{digest}/1", f"{digest}/.1.unfinished"}


def test_an_attempt_that_begins_after_the_listing_keeps_its_files(
    sqlite_engine: Engine, store: ArtifactStore, digest: str, file: Path
) -> None:
    """As after a restored backup: files of an attempt that the database does not know yet."""
    store.publish(f"{digest}/1", {"w": file})
    (leftover,) = find_in_store(sqlite_engine, store, 0.0)
    commit(sqlite_engine, claim(sqlite_engine), Outcome({"w": file}), store)
    assert not leftover.remove()
    with read(sqlite_engine) as connection:
        assert connection.execute(select(Job.artifact)).scalar_one() == f"{digest}/1"
    assert store.entries() != []


def test_what_is_young_stays(sqlite_engine: Engine, store: ArtifactStore, digest: str, file: Path) -> None:
    unknown = "f" * 64
    store.publish(f"{unknown}/1", {"w": file})
    assert found(sqlite_engine, store, 3600.0) == {}
    assert found(sqlite_engine, store) == {f"{unknown}/1": "of a job that the database does not have"}


def test_files_of_a_job_that_runs_again_go_when_others_have_taken_their_place(
    sqlite_engine: Engine, store: ArtifactStore, digest: str, file: Path
) -> None:
    commit(sqlite_engine, claim(sqlite_engine), Outcome({"w": file}), store)
    with write(sqlite_engine) as connection:
        start_over(connection, [job_id(sqlite_engine, "a")])
        jobs.promote(connection, Job.id > 0)
    assert set(found(sqlite_engine, store)) == {f"{digest}/1"}
    commit(sqlite_engine, claim(sqlite_engine), Outcome({"w": file}), store)
    assert set(found(sqlite_engine, store)) == {f"{digest}/1"}


def test_checkpoints_go_with_the_end_of_their_job(
    sqlite_engine: Engine, store: ArtifactStore, digest: str, file: Path
) -> None:
    store.publish(f"checkpoints/{digest}/1-1", {"w": file})
    assert found(sqlite_engine, store) == {}
    commit(sqlite_engine, claim(sqlite_engine), Outcome({"w": file}), store)
    assert found(sqlite_engine, store) == {f"checkpoints/{digest}": "checkpoints of job 1, which is done"}


def test_what_is_not_ours_is_not_touched(sqlite_engine: Engine, store: ArtifactStore, digest: str, file: Path) -> None:
    for place in ("somebody/else", "notes", f"{digest}/notes", "checkpoints/mine"):
        store.publish(place, {"w": file})
    assert found(sqlite_engine, store) == {}


def test_a_store_that_another_database_uses_is_left_alone(
    sqlite_engine: Engine, store: ArtifactStore, digest: str, file: Path
) -> None:
    store.publish(f"{'f' * 64}/1", {"w": file})
    store.mark("another")
    with pytest.raises(BadInput, match=r"another database uses .*\.robustseg/another"):
        found(sqlite_engine, store)
    assert "give each its own" in str(mark_store(sqlite_engine, store))


def test_a_store_that_the_database_never_used_is_left_alone(
    sqlite_engine: Engine, store: ArtifactStore, file: Path
) -> None:
    store.publish(f"{'f' * 64}/1", {"w": file})
    with pytest.raises(BadInput, match="never used with this database"):
        found(sqlite_engine, store)


def test_a_store_that_nobody_used_holds_no_leftovers(sqlite_engine: Engine, store: ArtifactStore) -> None:
    assert found(sqlite_engine, store) == {}


def test_sizes_and_ages_are_those_of_the_files(
    sqlite_engine: Engine, tmp_path: Path, digest: str, store: ArtifactStore, file: Path
) -> None:
    store.publish(f"{'f' * 64}/1", {"v": file, "w": file})
    (leftover,) = find_in_store(sqlite_engine, store, 0.0)
    assert leftover.size == 10
    assert abs(leftover.modified - time.time()) < 60
    if (path := tmp_path / "store" / leftover.path).exists():
        for each in path.iterdir():
            os.utime(each, (0, time.time() - 2 * DAY))
        assert set(found(sqlite_engine, store, DAY)) == {leftover.path}


def test_what_killed_writers_left_goes_wherever_it_lies_once_nobody_can_be_writing_it(
    sqlite_engine: Engine, tmp_path: Path, file: Path
) -> None:
    store = ArtifactStore(str(tmp_path / "store"), tmp_path / "cache")
    submit(sqlite_engine, {"a": []})
    mark_store(sqlite_engine, store)
    with read(sqlite_engine) as connection:
        digest = connection.execute(select(Job.digest)).scalar_one()
    store.write(f"checkpoints/{digest}/1-1.json", b"{}")
    kept = {path for path in (tmp_path / "store").rglob("*") if path.is_file()}
    writes = [
        lambda: store.publish(f"checkpoints/{digest}/{'a' * 64}", {"checkpoint": file}),
        lambda: store.write(f"checkpoints/{digest}/1-2.json", b"{}"),
        lambda: store.mark("b" * 32),
        store.probe,
    ]
    for attempt in writes:
        killed_before_rename(attempt)
    assert found(sqlite_engine, store) == {}
    grow_old(tmp_path / "store")
    assert set(found(sqlite_engine, store).values()) == {"a write that was interrupted"}
    assert len(remove_all(sqlite_engine, store)) == len(writes)
    assert {path for path in (tmp_path / "store").rglob("*") if path.is_file()} == kept
