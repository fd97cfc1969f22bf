"""What trials found, in sentences, and their pictures in a folder of the user's."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, update

from db.engine import write
from db.models import Job
from db.results import add_artifacts
from services.artifacts.store import open_store
from services.errors import BadInput
from services.reports.findings import findings
from services.reports.trials import is_trial, write_picture
from services.settings import Settings
from tests.db.helpers import job_id, submit

SUMMARY = {"dice": {"case1": {"WT": 0.9}, "case2": {"WT": 0.8}}, "sizes": {}, "notes": ["it takes one image at a time"]}


def draw(engine: Engine, settings: Settings, trial: int) -> None:
    """What its first attempt drew."""
    path = settings.home.parent / "drawn.png"
    path.write_bytes(b"a picture")
    (stored,) = open_store(settings).publish("digest/1", {"trial.png": path})
    with write(engine) as connection:
        add_artifacts(connection, trial, [(stored.name, stored.sha256, stored.size)])


@pytest.fixture
def trial(sqlite_engine: Engine) -> int:
    submit(sqlite_engine, {"trial": [], "attack": []}, "mine")
    found = job_id(sqlite_engine, "trial")
    with write(sqlite_engine) as connection:
        done = update(Job).where(Job.id == found)
        connection.execute(
            done.values(kind="trial", state="done", summary=SUMMARY, artifact="digest/1", digest="digest", fence=1)
        )
    return found


def test_a_trial_is_told_with_its_notes_and_the_command_for_its_picture(sqlite_engine: Engine, trial: int) -> None:
    (told,) = [found for found in findings(sqlite_engine, "mine") if found.about == "trial of your models"]
    note, picture = told.items
    assert note == "m: it takes one image at a time"
    assert f"`robust-cli data images {trial} --out DIR`" in picture


def test_the_picture_is_written_under_the_name_of_the_model(sqlite_engine: Engine, trial: int, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home")
    draw(sqlite_engine, settings, trial)
    assert is_trial(sqlite_engine, trial)
    assert not is_trial(sqlite_engine, job_id(sqlite_engine, "attack"))
    picture = write_picture(sqlite_engine, settings, trial, tmp_path / "out")
    assert (picture.name, picture.read_bytes()) == ("m-trial.png", b"a picture")


def test_a_trial_without_a_picture_says_why(sqlite_engine: Engine, trial: int, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="matplotlib was not installed"):
        write_picture(sqlite_engine, Settings(home=tmp_path), trial, tmp_path)
    with write(sqlite_engine) as connection:
        connection.execute(update(Job).where(Job.id == trial).values(state="failed", artifact=None))
    with pytest.raises(BadInput, match="is failed; a picture comes from a trial that has scored cases"):
        write_picture(sqlite_engine, Settings(home=tmp_path), trial, tmp_path)


def test_a_trial_that_failed_by_what_it_found_has_a_picture_of_its_last_attempt_only(
    sqlite_engine: Engine, trial: int, tmp_path: Path
) -> None:
    settings = Settings(home=tmp_path / "home")
    draw(sqlite_engine, settings, trial)
    with write(sqlite_engine) as connection:
        connection.execute(update(Job).where(Job.id == trial).values(state="failed"))
    assert write_picture(sqlite_engine, settings, trial, tmp_path).read_bytes() == b"a picture"
    with write(sqlite_engine) as connection:
        connection.execute(update(Job).where(Job.id == trial).values(fence=2))
    with pytest.raises(BadInput, match="is failed"):
        write_picture(sqlite_engine, settings, trial, tmp_path)
