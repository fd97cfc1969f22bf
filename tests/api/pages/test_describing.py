"""What is said of sweeps in pages: description, tags, and what is of the past."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from fastapi.testclient import TestClient
from sqlalchemy import Engine, update

from db.engine import read, write
from db.models import Sweep
from db.schema import upgrade
from services.access import Caller
from services.access.words import about_sweep
from services.sweeps.progress.overview import Wanted, sweep_lines
from tests.api.pages.test_pages import SMALL, client, fresh, small, words
from tests.db.populated import populate

__all__ = ["fresh", "small"]  # fixtures

SAID = {"description": "first try\nof <b>Anna's</b>", "tags": "T1-only, pilot,  ,pilot", "archived": "true"}


def say(pages: TestClient, sweep: int = 1, **said: str) -> None:
    assert pages.post(f"/sweeps/{sweep}/describe", data=said).headers["location"] == f"/sweeps/{sweep}?said=described"


def listed(page: str) -> list[str]:
    """The names of a list of sweeps."""
    return re.findall(r'<th scope="row"><a href="/sweeps/\d+">([\w-]+)</a>', page)


def test_what_is_said_on_a_sweeps_page_is_kept_shown_as_text_and_changed_again(small: Engine, tmp_path: Path) -> None:
    owner = client(small, tmp_path)
    say(owner, **SAID)
    with read(small) as connection:
        about = about_sweep(connection, 1)
    assert (about.description, about.tags, about.archived) == (
        "first try\nof <b>Anna's</b>",
        ["T1-only", "pilot"],
        True,
    )
    shown = owner.get("/sweeps/1").text
    assert "<b>Anna" not in shown
    assert "of <b>Anna's</b>" in unescape(shown)
    assert 'value="T1-only, pilot"' in shown
    assert 'name="archived" value="true" checked' in shown
    say(owner)
    with read(small) as connection:
        about = about_sweep(connection, 1)
    assert (about.description, about.tags, about.archived) == ("", [], False)


def test_the_list_shows_what_is_said_and_what_is_of_the_past_only_where_it_is_asked_for(
    small: Engine, tmp_path: Path
) -> None:
    owner = client(small, tmp_path)
    assert "archived" not in owner.get("/").text
    say(owner, **SAID)
    shown = owner.get("/").text
    assert listed(shown) == ["sweep-1"]
    assert "with the 1 archived" in words(shown)
    assert "1 to 1 of 1" in words(shown)
    every = owner.get("/sweeps?archived=true").text
    assert listed(every) == ["sweep-1", "sweep-0"]
    assert "sweep-0 archived first try T1-only pilot" in words(every)


def test_the_list_is_narrowed_to_a_tag(small: Engine, tmp_path: Path) -> None:
    owner = client(small, tmp_path)
    say(owner, tags="T1-only, größer")
    say(owner, sweep=2, tags="T1")
    assert listed(owner.get("/sweeps?tag=T1").text) == ["sweep-1"], "the whole tag"
    of_one = owner.get("/sweeps?tag=größer").text
    assert listed(of_one) == ["sweep-0"]
    assert "<option selected>größer</option>" in of_one
    assert re.findall(r'class="tag" href="([^"]+)"', of_one) == ["/sweeps?tag=T1-only", "/sweeps?tag=gr%C3%B6%C3%9Fer"]
    none = owner.get('/sweeps?tag="%25').text
    assert listed(none) == []
    assert "No sweep to show here" in words(none)
    assert owner.get("/sweeps?tag=%00").status_code == 404, "no database can look for it"


def test_both_databases_find_tags(engine: Engine) -> None:
    upgrade(engine)
    populate(engine, SMALL, sweeps=2)
    with write(engine) as connection:
        connection.execute(update(Sweep).where(Sweep.name == "sweep-1").values(tags=["größer", "T1"]))
    for tag, expected in (("größer", ["sweep-1"]), ("T", [])):
        lines, total = sweep_lines(engine, Wanted(tag))
        assert [line.name for line in lines] == expected
        assert total == len(expected)


def test_pages_of_a_list_keep_what_is_asked_for(small: Engine, tmp_path: Path) -> None:
    owner = client(small, tmp_path)
    for sweep in (1, 2):
        say(owner, sweep=sweep, tags="a b", archived="true")
    later = owner.get("/sweeps?tag=a+b&archived=true&offset=1").text
    assert listed(later) == ["sweep-0"]
    (newer,) = re.findall(r'href="([^"]+)">newer', later)
    assert listed(owner.get(f"/sweeps{unescape(newer)}").text) == ["sweep-1", "sweep-0"]


def test_readers_and_links_change_nothing_and_links_are_told_nothing(small: Engine, tmp_path: Path) -> None:
    say(client(small, tmp_path), **SAID)
    reader = client(small, tmp_path, Caller("rita", "reader"))
    shown = reader.get("/sweeps/1").text
    assert "first try" in shown
    assert "/describe" not in shown
    assert reader.post("/sweeps/1/describe", data=SAID).status_code == 403
    guest = client(small, tmp_path, Caller("a link", "reader", shared_sweep=1, images="volumes"))
    shown = guest.get("/sweeps/1").text
    assert "first try" not in shown
    assert "pilot" not in shown
    assert guest.post("/sweeps/1/describe", data=SAID).status_code == 403


def test_a_tag_that_is_none_is_refused_in_a_sentence_and_nothing_is_changed(small: Engine, tmp_path: Path) -> None:
    owner = client(small, tmp_path)
    answer = owner.post("/sweeps/1/describe", data={"tags": "<b>"})
    assert answer.status_code == 400
    assert "a tag is a word" in words(answer.text)
    assert owner.get("/").text.count('class="tag"') == 0
