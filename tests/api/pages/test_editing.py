"""Sweep files in pages: one is edited and submitted again, two are compared, without script and by whoever may."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, select, update

from db.engine import read, write
from db.models import Sweep
from services.access import Caller
from services.settings import Settings
from services.sweeps.reading.posted import PostedSweep
from services.sweeps.submitting.submit import prepare, submit
from tests.api.command_line import TINY
from tests.api.pages.test_pages import client, fresh, words

__all__ = ["fresh"]  # fixtures

MINE = f"# what <b>I</b> want:\ta comment & its tab\n{TINY.lstrip()}"
MORE = MINE.replace("[4/255, 8/255]", "[4/255, 16/255]")
BOB = Caller("bob", "submitter")
Open = Callable[..., TestClient]


def submitted(engine: Engine, folder: Path, text: str, by: Caller = BOB) -> int:
    settings = Settings(home=folder)
    posted = PostedSweep(text, settings.roots, home=settings.home)
    return submit(engine, prepare(posted, [], settings, engine, by=by), by=by)[0]


@pytest.fixture
def open_(fresh: Engine, tmp_path: Path) -> Open:
    """The pages as bob sees them, whose sweep 1 is `tiny`, or as another caller."""
    assert submitted(fresh, tmp_path, MINE) == 1
    return lambda caller=BOB: client(fresh, tmp_path, caller)


def written(page: str) -> str:
    """What stands in the editor, as a browser reads it."""
    return unescape(page.split("<textarea", 1)[1].split(">\n", 1)[1].split("</textarea>")[0])


def stored(engine: Engine) -> dict[str, str | None]:
    with read(engine) as connection:
        return dict(connection.execute(select(Sweep.name, Sweep.file)).all())


def lines(page: str, kind: str) -> list[str]:
    return [unescape(line)[2:] for line in re.findall(f"<{kind}>(.*?)</{kind}>", page)]


def test_the_editor_opens_with_the_sweeps_own_file_to_the_letter(open_: Open) -> None:
    assert 'href="/sweeps/1/edit"' in open_().get("/sweeps/1").text
    assert written(open_().get("/sweeps/1/edit").text) == MINE


def test_what_changes_stands_beside_the_plan_before_anything_is_submitted(open_: Open, fresh: Engine) -> None:
    shown = open_().post("/sweeps/1/edit", data={"text": MORE.replace("\n", "\r\n")}).text
    assert lines(shown, "del") == ["  fgsm: {epsilon: [4/255, 8/255]}"]
    assert lines(shown, "ins") == ["  fgsm: {epsilon: [4/255, 16/255]}"]
    assert "Plan of sweep 'tiny'" in words(shown)
    assert "It takes the place of what was submitted as tiny" in words(shown)
    assert stored(fresh) == {"tiny": MINE}
    form = shown.split('/resubmit">')[1].split("</form>")[0]
    answer = open_().post("/sweeps/1/resubmit", data={"text": written(form)})
    assert (answer.status_code, answer.headers["location"]) == (303, "/sweeps/1?said=submitted")
    assert stored(fresh) == {"tiny": MORE}
    assert "submitted" in words(open_().get(answer.headers["location"]).text)


def test_a_sweep_that_waits_says_what_it_costs_and_what_it_can_show(open_: Open) -> None:
    assert 'href="/sweeps/1/plan"' in open_().get("/sweeps/1").text
    told = words(open_().get("/sweeps/1/plan").text)
    assert "Plan of sweep 'tiny'" in told
    assert "MB on disk" in told
    assert "Smallest difference of the primary endpoint that is shown with a chance of 80 %" in told
    assert "of these networks alone" in told
    assert open_(Caller("rita", "reader")).get("/sweeps/1/plan").status_code == 403
    assert "/plan" not in open_(Caller("rita", "reader")).get("/sweeps/1").text


def test_a_file_that_says_the_same_differs_in_nothing(open_: Open) -> None:
    assert "Nothing differs" in words(open_().post("/sweeps/1/edit", data={"text": MINE}).text)


def test_mistakes_are_told_all_at_once_and_what_was_written_is_kept(open_: Open, fresh: Engine) -> None:
    wrong = MINE.replace("ifgsm:", "ifgms:").replace("epochs: 2", "epochs: -2")
    for address in ("/sweeps/1/edit", "/sweeps/1/resubmit"):
        answer = open_().post(address, data={"text": wrong})
        assert answer.status_code == 422
        assert "tiny.yaml:8: training.epochs" in words(answer.text)
        assert "attacks.ifgms" in words(answer.text)
        assert written(answer.text) == wrong
        assert "Submit the file as it was checked" not in answer.text
    assert stored(fresh) == {"tiny": MINE}


def test_another_name_makes_another_sweep(open_: Open, fresh: Engine) -> None:
    other = MINE.replace("name: tiny", "name: other")
    shown = open_().post("/sweeps/1/edit", data={"text": other}).text
    assert "It becomes a sweep of its own, other" in words(shown)
    assert open_().post("/sweeps/1/resubmit", data={"text": other}).headers["location"] == "/sweeps/2?said=submitted"
    assert stored(fresh) == {"tiny": MINE, "other": other}
    again = open_().post("/sweeps/1/edit", data={"text": other}).text
    assert "It takes the place of another sweep that is there already, other" in words(again)


def test_only_owner_and_admins_take_a_name_and_readers_submit_nothing(open_: Open, fresh: Engine) -> None:
    eve, reader = Caller("eve", "submitter"), Caller("rita", "reader")
    for address in ("/sweeps/1/edit", "/sweeps/1/resubmit"):
        answer = open_(eve).post(address, data={"text": MORE})
        assert answer.status_code == 403
        assert "bob's: give yours another name" in words(answer.text)
        assert written(answer.text) == MORE
        assert open_(reader).post(address, data={"text": MORE}).status_code == 403
    assert "/edit" not in open_(reader).get("/sweeps/1").text
    assert open_(reader).get("/sweeps/1/edit").status_code == 403
    assert stored(fresh) == {"tiny": MINE}
    assert open_(Caller("anna", "admin")).post("/sweeps/1/resubmit", data={"text": MORE}).status_code == 303
    assert stored(fresh) == {"tiny": MORE}


def test_who_came_by_a_link_sees_no_file_and_no_difference(open_: Open) -> None:
    guest = open_(Caller("a link", "reader", shared_sweep=1, images="volumes"))
    for address in ("/sweeps/1/edit", "/sweeps/1/plan", "/sweeps/1/difference", "/sweeps/1/difference?other=1"):
        assert guest.get(address).status_code == 404
    assert "difference" not in guest.get("/sweeps/1").text
    for address in ("/sweeps/1/edit", "/sweeps/1/resubmit"):
        assert guest.post(address, data={"text": MORE}).status_code == 404


def test_the_files_of_two_sweeps_are_compared(open_: Open, fresh: Engine, tmp_path: Path) -> None:
    submitted(fresh, tmp_path, MORE.replace("name: tiny", "name: other"))
    reader = open_(Caller("rita", "reader"))
    choice = reader.get("/sweeps/2/difference").text
    assert re.findall(r'<option value="(\d+)">(\w+)<', choice) == [("1", "tiny")]
    shown = reader.get("/sweeps/2/difference?other=1").text
    assert lines(shown, "del") == ["name: tiny", "  fgsm: {epsilon: [4/255, 8/255]}"]
    assert lines(shown, "ins") == ["name: other", "  fgsm: {epsilon: [4/255, 16/255]}"]
    assert reader.get("/sweeps/2/difference?other=9").status_code == 404


def test_a_file_that_is_not_kept_is_said_and_compared_by_what_was_read_from_it(
    open_: Open, fresh: Engine, tmp_path: Path
) -> None:
    submitted(fresh, tmp_path, MORE.replace("name: tiny", "name: other"))
    with write(fresh) as connection:
        connection.execute(update(Sweep).where(Sweep.id == 2).values(file=None))
    told = open_().get("/sweeps/2/edit")
    assert told.status_code == 400
    assert "the file of sweep 'other' is not kept" in words(told.text)
    shown = open_().get("/sweeps/2/difference?other=1").text
    assert "The file of 'other' is not kept as it was written" in words(shown)
    assert "name: tiny" in lines(shown, "del")
    assert "name: other" in lines(shown, "ins")


def test_a_text_of_very_many_lines_is_refused_in_a_sentence_and_kept(open_: Open) -> None:
    text = "a: 1\n" * 2001
    answer = open_().post("/sweeps/1/edit", data={"text": text})
    assert answer.status_code == 422
    assert "texts of at most 2000 lines are compared, got one of 2001" in words(answer.text)
    assert written(answer.text) == text


def test_what_of_a_sweep_does_not_hold_is_told_once_it_is_submitted(open_: Open) -> None:
    eve = open_(Caller("eve", "submitter"))
    text = MINE.replace("name: tiny", "name: hers").replace("evaluation: {", "evaluation: {keep: none, ")
    assert "that sweeps of others need, too, keep the evaluation.keep" in words(
        eve.post("/sweeps/1/edit", data={"text": text}).text
    )
    answer = eve.post("/sweeps/1/resubmit", data={"text": text})
    assert answer.headers["location"] == "/sweeps/2?said=standing"
    assert "jobs that sweeps of others need stay as they are recorded" in words(eve.get("/sweeps/2?said=standing").text)
