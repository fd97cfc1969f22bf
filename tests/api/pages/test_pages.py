"""Pages as they are sent: what they show, to whom, and that names from outside are text on each of them."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, update
from typing_extensions import override

from db.engine import make_engine, write
from db.models import Sweep
from db.schema import upgrade
from services.access import Caller
from services.reports.patient_runs import key_of_case
from services.settings import Settings
from tests.api.pages.served import pages
from tests.db.populated import Shape, populate
from tests.services.figures.conftest import HOSTILE, HOSTILE_CASE, hostile, made_up

__all__ = ["hostile", "made_up"]  # fixtures

OF_SWEEP = ("", "/robustness", "/compare", "/claims", "/patients", "/training", "/gates", "/data")
OTHERS = ("/", "/sweeps", "/compare", "/workers", "/plugins", "/plugins/attacks/fgsm")
SMALL = Shape(folds=1, patients=3, defenses=("none",), attacks=("fgsm",), budgets=(8,), regions=("WT",), epochs=1)


def client(engine: Engine, folder: Path, caller: Caller | None = None) -> TestClient:
    return TestClient(pages(engine, Settings(home=folder), caller), follow_redirects=False)


@pytest.fixture
def fresh(tmp_path: Path) -> Engine:
    engine = make_engine(f"sqlite:///{tmp_path / 'robust.db'}")
    upgrade(engine)
    return engine


@pytest.fixture
def small(fresh: Engine) -> Engine:
    """Two sweeps, `sweep-0` and `sweep-1`."""
    populate(fresh, SMALL, sweeps=2)
    return fresh


class Tags(HTMLParser):
    """The tags of a page with their attributes, as a browser reads them."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


def words(html: str) -> str:
    """What a reader sees of a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


@pytest.mark.parametrize(
    "page",
    [
        *(f"/sweeps/1{page}" for page in OF_SWEEP),
        pytest.param("/sweeps/1/figures/curve/light", marks=pytest.mark.long),
        *OTHERS,
    ],
)
def test_each_page_of_names_that_mean_something_to_browsers_holds_them_as_text(
    hostile: Engine, tmp_path: Path, page: str
) -> None:
    answer = client(hostile, tmp_path).get(page)
    assert answer.status_code == 200
    found = Tags()
    found.feed(answer.text)
    given = {name for _, attributes in found.seen for name in attributes}
    assert not {name for name in given if name == "style" or name.startswith("on")}, "the policy forbids them"
    assert all("src" in attributes for tag, attributes in found.seen if tag == "script")
    assert not [tag for tag, attributes in found.seen if attributes.get("src") == "x"]
    assert ("style", {}) not in found.seen
    assert "\x1b" not in answer.text
    assert "\x07" not in answer.text


def test_hostile_names_are_shown_whole_where_they_are_told(hostile: Engine, tmp_path: Path) -> None:
    pages_ = client(hostile, tmp_path)
    shown = HOSTILE.replace("\x1b", "\\x1b")
    assert " ".join(shown.split()) in words(pages_.get("/sweeps/1/robustness").text)
    listed = pages_.get("/sweeps/1/patients").text
    assert HOSTILE_CASE.replace("\x1b", "\\x1b").replace("\x07", "\\x07") in unescape(listed)
    assert f"/patients/{key_of_case(HOSTILE_CASE)}" in listed


def test_an_empty_database_says_what_to_do(fresh: Engine, tmp_path: Path) -> None:
    answer = client(fresh, tmp_path).get("/")
    assert "robust-cli submit SWEEP.yaml" in words(answer.text)
    assert "No worker runs" in words(client(fresh, tmp_path).get("/workers").text)


def test_the_list_shows_the_newest_sweep_first_and_so_many_at_once(small: Engine, tmp_path: Path) -> None:
    shown = client(small, tmp_path).get("/").text
    assert shown.index("sweep-1") < shown.index("sweep-0")
    assert "1 to 2 of 2" in words(shown)
    assert "sweep-1" not in client(small, tmp_path).get("/?offset=1").text


@pytest.mark.parametrize(
    "page",
    [
        "/sweeps/9",
        "/sweeps/x",
        "/sweeps/1/jobs/99999",
        "/sweeps/1/patients/0000",
        "/sweeps/1/figures/nothing/light",
        "/sweeps/1/patients/0000/1/plane.png",
    ],
)
def test_what_does_not_exist_is_told_on_a_page(small: Engine, tmp_path: Path, page: str) -> None:
    answer = client(small, tmp_path).get(page)
    assert answer.status_code == 404
    assert "Not found" in words(answer.text)


@pytest.mark.long
def test_dots_of_a_curve_lead_to_the_run_that_they_are_of(made_up: Engine, tmp_path: Path) -> None:
    shown = client(made_up, tmp_path).get("/sweeps/1/figures/curve/light").text
    links = set(re.findall(r'data-to="(/sweeps/1/patients/[0-9a-f]{16}(?:\?run=\d+)?)"', shown))
    assert len({link.partition("?")[0] for link in links}) == 8
    assert len({link.partition("?")[2] for link in links}) > 8, "one for each attacked condition"
    again = client(made_up, tmp_path).get("/sweeps/1/figures/curve/light").text
    assert again == shown


def test_two_runs_are_compared_with_interval_p_and_family(made_up: Engine, tmp_path: Path) -> None:
    asked = {"a": "defense=none attack=pgd", "b": "defense=trades attack=pgd", "region": "WT"}
    shown = words(client(made_up, tmp_path).get("/compare", params=asked).text)
    assert "none − trades" in shown
    assert "95 % interval" in shown
    assert "adjusted by holm" in shown
    wrong = client(made_up, tmp_path).get("/compare", params={"a": "defense=nine", "b": "defense=none"})
    assert wrong.status_code == 200
    assert "nine" in words(wrong.text)


def test_names_of_sweeps_stand_in_no_address(small: Engine, tmp_path: Path) -> None:
    with write(small) as connection:
        connection.execute(update(Sweep).where(Sweep.id == 1).values(name="secret/../name"))
    shown: Any = client(small, tmp_path).get("/sweeps/1").text
    assert not [link for link in re.findall(r'(?:href|action|src)="([^"]+)"', shown) if "secret" in link]


def test_sides_are_listed_of_one_sweep_and_never_of_all(small: Engine, tmp_path: Path) -> None:
    shown = client(small, tmp_path)
    of_one = shown.get("/compare?sweep=1").text
    assert '<option value="sweep=sweep-0 ' in of_one
    assert "sweep-1" not in of_one
    of_none = shown.get("/compare").text
    assert "<option value=" not in of_none.split("<main")[1]
    assert "under Compare" in words(of_none)


def test_claims_are_answered_and_a_sweep_without_any_says_how_to_claim(small: Engine, tmp_path: Path) -> None:
    answer = client(small, tmp_path).get("/sweeps/1/claims")
    assert answer.status_code == 200
    assert "claims nothing: write a section" in answer.text
    declared = {"attackers": {"white-box": {}}, "loss": {"share": 0.65}}
    with write(small) as connection:
        connection.execute(update(Sweep).where(Sweep.id == 1).values(document={"claims": declared}))
    shown = client(small, tmp_path).get("/sweeps/1/claims").text
    assert "loss of 65%" in shown
    assert "gates and floor" not in shown, "nothing is remarkable"
