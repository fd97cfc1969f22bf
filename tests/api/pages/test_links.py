"""What a share link shows: one sweep, and no word of who is in it or where their files lie."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, event, func, select, update

from db import states
from db.engine import make_engine, write
from db.models import Gate, Job
from services.access import Caller
from services.planes.cache import PlaneCache
from services.reports.patient_runs import key_of_case
from services.settings import Settings
from tests.api.pages.served import pages
from tests.api.pages.test_pages import client, fresh, small, words
from tests.api.pages.test_retrying import fail
from tests.services.figures.conftest import made_up

__all__ = ["fresh", "made_up", "small"]  # fixtures

LINK = Caller("a link", "reader", shared_sweep=1, images="none")


def test_a_link_to_one_sweep_shows_that_one_and_no_patient(made_up: Engine, tmp_path: Path) -> None:
    guest = client(made_up, tmp_path, LINK)
    assert guest.get("/").headers["location"] == "/sweeps/1"
    assert guest.get("/sweeps/1").status_code == 200
    assert guest.get("/sweeps/1/jobs/1").status_code == 404
    case = key_of_case("BraTS2021_00000")
    for page in (
        "/compare",
        "/workers",
        "/plugins",
        "/sweeps/2",
        "/sweeps/1/patients",
        f"/sweeps/1/patients/{case}",
    ):
        assert guest.get(page).status_code == 404, page
    assert "/compare?" not in guest.get("/sweeps/1/compare").text, "where nothing is shown"


def test_a_link_to_a_sweep_that_runs_shows_neither_what_a_job_is_busy_with_nor_why_another_failed(
    small: Engine, tmp_path: Path
) -> None:
    fail(small, "/data/BraTS2021_77777 cannot be read")
    with write(small) as connection:
        running = select(func.min(Job.id)).where(Job.state == states.DONE).scalar_subquery()
        busy = {"done": 1, "total": 3, "unit": "cases", "detail": "BraTS2021_88888"}
        connection.execute(update(Job).where(Job.id == running).values(state=states.RUNNING, progress=busy))
    owner = client(small, tmp_path).get("/sweeps/1").text
    assert "BraTS2021_77777" in owner
    assert "BraTS2021_88888" in owner
    guest = client(small, tmp_path, LINK).get("/sweeps/1").text
    assert "cases 1 of 3" in words(guest)
    assert "the job failed" in words(guest)
    for told in ("BraTS2021_77777", "BraTS2021_88888", "/data/", "/jobs/"):
        assert told not in guest


@pytest.mark.long
def test_a_figure_behind_a_link_names_nobody_and_leads_to_nobody(made_up: Engine, tmp_path: Path) -> None:
    guest = client(made_up, tmp_path, LINK)
    for kind in ("", "/0.csv"):
        figure = guest.get(f"/sweeps/1/figures/curve/light{kind}")
        assert figure.status_code == 200
        assert "BraTS2021_" not in figure.text
        assert "data-to" not in figure.text


def test_checks_behind_a_link_say_in_whom_they_failed_under_pseudonyms(made_up: Engine, tmp_path: Path) -> None:
    with closing(sqlite3.connect(str(made_up.url.database))) as others:
        others.execute("VACUUM INTO ?", (str(tmp_path / "mine.db"),))
    mine = make_engine(f"sqlite:///{tmp_path / 'mine.db'}")
    with write(mine) as connection:
        connection.execute(update(Gate).values(detail="no gradient: BraTS2021_00000"))
    assert "BraTS2021_00000" in client(mine, tmp_path).get("/sweeps/1/gates").text
    shown = client(mine, tmp_path, LINK).get("/sweeps/1/gates").text
    assert "BraTS2021" not in shown
    assert "no gradient: P" in words(shown)


@pytest.mark.long
def test_the_secret_of_a_link_stands_in_its_figures_and_in_no_file(made_up: Engine, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    for secret in ("rsl_first", "rsl_second"):
        guest = TestClient(pages(made_up, settings, LINK), root_path=f"/shared/{secret}")
        figure = guest.get("/sweeps/1/figures/curve/light").text
        assert f'href="/shared/{secret}/sweeps/1/figures/curve/light/0.svg' in figure
        assert figure.count("rsl_") == figure.count(secret)
    kept = [file.read_bytes() for file in PlaneCache.of(settings).folder.iterdir()]
    assert len(kept) == 1, "drawn once for both"
    assert b"rsl_" not in kept[0]


def test_who_is_who_is_read_once_for_each_state_of_a_sweep(small: Engine, tmp_path: Path) -> None:
    read_all: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *others: Any) -> None:
        if "DISTINCT patient_id, case_id" in statement:
            read_all.append(statement)

    event.listen(small, "before_cursor_execute", note)
    guest = client(small, tmp_path, LINK)
    for _ in range(2):
        assert guest.get("/sweeps/1/compare").status_code == 200
    assert len(read_all) == 1
    with write(small) as connection:
        connection.execute(update(Job).values(finished_at=Job.finished_at + 1))
    guest.get("/sweeps/1/compare")
    assert len(read_all) == 2
