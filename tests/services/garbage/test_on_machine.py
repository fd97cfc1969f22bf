"""What goes from a machine is what no job can go on from."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update

from db.copy_to_read import open_copy
from db.engine import read, write
from db.models import Job
from services.artifacts.store import ArtifactStore
from services.backup.database import back_up
from services.datasets.dataset import Dataset
from services.datasets.memory import remember
from services.datasets.sources import open_source
from services.datasets.spec import DataSource, DataSpec, ShiftSpec, Synthetic
from services.garbage.interrupted import FORGETTING
from services.garbage.on_machine import find_on_machine
from services.jobs.scratch import open_scratch
from services.new_folder import is_unfinished, new_folder
from services.removal.journal import Remaining, write_down
from services.settings import Settings
from services.written_files import PAGE, REPORT, note_written
from tests.db.helpers import job_id, submit
from tests.killed import grow_old, killed_before_rename


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path)


def set_state(engine: Engine, token: str, **values: object) -> str:
    """Change a job's row; returns its digest."""
    with write(engine) as connection:
        changed = update(Job).where(Job.id == job_id_in(connection, token)).values(**values)
        return connection.execute(changed.returning(Job.digest)).scalar_one()


def job_id_in(connection: object, token: str) -> int:
    return connection.execute(select(Job.id).where(Job.label == token)).scalar_one()


def put(folder: Path, content: bytes = b"12345") -> Path:
    folder.mkdir(parents=True)
    (folder / "file").write_bytes(content)
    return folder


def found(engine: Engine, settings: Settings, older_than_s: float = 0.0) -> dict[str, str]:
    return {item.path: item.why for item in find_on_machine(engine, settings, older_than_s)}


def test_checkpoints_stay_as_long_as_their_job_can_go_on(sqlite_engine: Engine, settings: Settings) -> None:
    outcomes = ("waiting", "ready", "running", "done", "failed", "parked", "blocked", "cancelled")
    submit(sqlite_engine, {state: [] for state in outcomes})
    folders = {state: put(settings.scratch / set_state(sqlite_engine, state, state=state)) for state in outcomes}
    stranger = put(settings.scratch / ("f" * 64))
    put(settings.scratch / "notes of somebody")
    done = job_id(sqlite_engine, "done")
    assert found(sqlite_engine, settings) == {
        str(folders["done"]): f"checkpoints of job {done}, which is done",
        str(stranger): "of a job that the database does not have",
    }
    assert found(sqlite_engine, settings, 3600.0) == {}


def test_checkpoints_of_an_attempt_that_begins_meanwhile_stay(sqlite_engine: Engine, settings: Settings) -> None:
    submit(sqlite_engine, {"a": []})
    digest = set_state(sqlite_engine, "a", state="done")
    put(settings.scratch / digest)
    (item,) = find_on_machine(sqlite_engine, settings, 0.0)
    with open_scratch(settings.scratch / digest):
        assert not item.remove()
    set_state(sqlite_engine, "a", state="running")
    assert not item.remove()
    set_state(sqlite_engine, "a", state="done")
    assert item.remove()
    assert list(settings.scratch.iterdir()) == []


def test_copies_of_artifacts_stay_while_something_is_made_from_them(sqlite_engine: Engine, settings: Settings) -> None:
    submit(sqlite_engine, {"used": [], "user": ["used"], "unused": []})
    copies = {}
    for token in ("used", "unused"):
        digest = set_state(sqlite_engine, token, state="done")
        set_state(sqlite_engine, token, artifact=f"{digest}/2")
        copies[token] = put(settings.cache / "artifacts" / digest / "2")
        copies[f"old {token}"] = put(settings.cache / "artifacts" / digest / "1")
    made = f"a copy of what job {job_id(sqlite_engine, 'unused')} made: nothing unfinished needs it"
    assert found(sqlite_engine, settings) == {
        str(copies["unused"]): made,
        str(copies["old used"]): "a copy of an artifact that no job refers to",
        str(copies["old unused"]): "a copy of an artifact that no job refers to",
    }
    assert [item.remove() for item in find_on_machine(sqlite_engine, settings, 0.0)] == [True] * 3
    assert list((settings.cache / "artifacts").rglob("file")) == [copies["used"] / "file"]


def test_a_copy_that_is_used_meanwhile_stays(sqlite_engine: Engine, settings: Settings) -> None:
    submit(sqlite_engine, {"a": []})
    copy = put(settings.cache / "artifacts" / ("f" * 64) / "1")
    for path in (copy / "file", copy):
        os.utime(path, (0, 0))
    (item,) = find_on_machine(sqlite_engine, settings, 3600.0)
    os.utime(copy / "file")
    assert not item.remove()


@pytest.fixture
def data(sqlite_engine: Engine, settings: Settings) -> tuple[DataSpec, DataSource]:
    """Phantoms that a job names, preprocessed on this machine; beside them a case of other data."""
    source = DataSource(synthetic=Synthetic(cases=2, size=16))
    spec = DataSpec(fingerprint=open_source(source, None, settings.cache / "data").fingerprint, labels="brats")
    dataset = Dataset(spec, source, settings.cache / "data")
    for case_id in dataset.case_ids:
        dataset.case(case_id)
    put(settings.cache / "data" / "volumes" / ("e" * 40))
    submit(sqlite_engine, {"a": []})
    params = {"cohort": {"data": spec.model_dump(mode="json")}}
    set_state(sqlite_engine, "a", params=params, source=source.model_dump(mode="json"))
    return spec, source


def test_preprocessed_cases_stay_while_a_job_names_their_data(
    sqlite_engine: Engine, settings: Settings, data: tuple[DataSpec, DataSource]
) -> None:
    folder = settings.cache / "data" / "volumes"
    assert len(list(folder.iterdir())) == 3
    stranger = str(folder / ("e" * 40))
    assert found(sqlite_engine, settings) == {stranger: "a preprocessed case that no job needs"}
    assert [item.remove() for item in find_on_machine(sqlite_engine, settings, 0.0)] == [True]
    assert len(list(folder.iterdir())) == 2


def test_shifted_cases_stay_until_the_jobs_that_score_them_are_done(
    sqlite_engine: Engine, settings: Settings, data: tuple[DataSpec, DataSource]
) -> None:
    spec, source = data
    before = set(found(sqlite_engine, settings))
    shift = ShiftSpec(plugin={"name": "smoothing", "severity": 1}, seed=0)
    shifted = spec.model_copy(update={"shift": shift})
    dataset = Dataset(shifted, source, settings.cache / "data")
    for case_id in dataset.case_ids:
        dataset.case(case_id)
    submit(sqlite_engine, {"one": [], "two": []})
    named = {"params": {"cohort": {"data": shifted.model_dump(mode="json")}}, "source": source.model_dump(mode="json")}
    for one, two, leftovers in (("done", "running", 0), ("done", "failed", 0), ("done", "done", 2)):
        set_state(sqlite_engine, "one", state=one, **named)
        set_state(sqlite_engine, "two", state=two, **named)
        assert len(set(found(sqlite_engine, settings)) - before) == leftovers


def test_preprocessed_cases_stay_when_nobody_can_say_whose_they_are(
    sqlite_engine: Engine, settings: Settings, data: tuple[DataSpec, DataSource]
) -> None:
    set_state(sqlite_engine, "a", source={"root": "/nowhere", "layout": None, "synthetic": None})
    assert found(sqlite_engine, settings) == {}


def test_a_database_without_jobs_removes_nothing(sqlite_engine: Engine, settings: Settings) -> None:
    put(settings.scratch / ("f" * 64))
    assert found(sqlite_engine, settings) == {}
    with read(sqlite_engine) as connection:
        assert connection.execute(select(Job)).all() == []


def test_what_killed_writers_left_goes_once_nobody_can_be_writing_it(
    sqlite_engine: Engine, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit(sqlite_engine, {"a": [], "user": ["a"]})
    digest = set_state(sqlite_engine, "a", state="done")
    set_state(sqlite_engine, "a", artifact=f"{digest}/1")
    copy = put(settings.cache / "artifacts" / digest / "1")
    (settings.home / "removals").mkdir()
    copies = tmp_path / "temporary"
    copies.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(copies))
    memory = ArtifactStore("memory://left", settings.cache)
    memory.write(f"{digest}/1/weights", b"12345")
    writes = [
        lambda: memory.take(f"{digest}/1", "weights", sha256(b"12345").hexdigest(), copy / "weights"),
        lambda: remember({"path": "hash"}, settings.cache / "data" / "hashes" / "x.json"),
        lambda: write_down(settings, Remaining("forget", "somebody")),
    ]
    for attempt in writes:
        killed_before_rename(attempt)
    held = open_copy(Path(str(sqlite_engine.url.database)))
    assert found(sqlite_engine, settings) == {}
    for folder in (settings.cache, settings.home / "removals", copies):
        grow_old(folder)
    os.utime(copy / "file")  # it is in use
    why = found(sqlite_engine, settings)
    assert sorted(why.values()) == [
        "a copy of a database that a command was killed with",
        "a download that was interrupted",
        "a list of known files that was interrupted",
        "a list of what to remove that was interrupted",
    ]
    assert all(item.remove() for item in find_on_machine(sqlite_engine, settings, 0.0))
    assert not any(map(os.path.exists, why))
    assert (copy / "file").exists()
    held.dispose()


def test_pages_whose_writer_was_killed_are_known_and_go(
    sqlite_engine: Engine, settings: Settings, tmp_path: Path
) -> None:
    submit(sqlite_engine, {"a": []})
    site = tmp_path / "elsewhere" / "site"

    def write_pages() -> None:
        with new_folder(site, otherwise="") as place:
            (place / PAGE).write_text("not finished")
            note_written(settings, REPORT, [(place / PAGE, "")], sweep="mine")
            (place / "patients").mkdir()

    killed_before_rename(write_pages)
    (left,) = site.parent.iterdir()
    assert is_unfinished(left)
    assert found(sqlite_engine, settings) == {}, "somebody may be writing it"
    grow_old(left)
    assert found(sqlite_engine, settings) == {str(left): "pages of sweep mine whose writing was interrupted"}
    assert all(item.remove() for item in find_on_machine(sqlite_engine, settings, 0.0))
    assert list(site.parent.iterdir()) == []


def test_a_backup_whose_writer_was_killed_is_known_and_goes(
    sqlite_engine: Engine, settings: Settings, tmp_path: Path
) -> None:
    submit(sqlite_engine, {"a": []})
    mine = Settings(home=settings.home, database_url=f"sqlite:///{sqlite_engine.url.database}")  # type: ignore[arg-type]
    kept = tmp_path / "elsewhere" / "kept.db"
    kept.parent.mkdir()
    killed_before_rename(lambda: back_up(mine, kept))
    (left,) = kept.parent.iterdir()
    assert left.stat().st_size > 0
    grow_old(left)
    assert found(sqlite_engine, settings) == {str(left): "a backup of the database whose writing was interrupted"}
    assert all(item.remove() for item in find_on_machine(sqlite_engine, settings, 0.0))
    assert list(kept.parent.iterdir()) == []


def test_images_that_a_forget_was_killed_with_go_unless_another_one_works(
    sqlite_engine: Engine, settings: Settings
) -> None:
    submit(sqlite_engine, {"a": []})
    folder = settings.scratch / f"{FORGETTING}{'0' * 32}"
    with open_scratch(folder):
        (item,) = find_on_machine(sqlite_engine, settings, 0.0)
        assert item.why == "a `forget` that was interrupted"
        assert not item.remove()
    assert item.remove()
    assert not folder.exists()
