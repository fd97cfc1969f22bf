"""`report --site`: pages that open from a disk, name nobody, and lead nowhere but to each other."""

from __future__ import annotations

import gzip
import posixpath
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from sqlalchemy import Engine, delete, select, update

from api.pages.site.write import make_site
from db import states
from db.engine import make_engine, write
from db.models import Artifact, Cell, Condition, Job, Score
from db.schema import upgrade
from services.artifacts.perturbations import FILE
from services.database import open_database
from services.errors import BadInput
from services.settings import Settings
from tests.api.command_line import CommandLine
from tests.api.pages.test_pages import SMALL, Tags, words
from tests.db.populated import populate
from tests.services.figures.conftest import HOSTILE, hostile, made_up

__all__ = ["hostile", "made_up"]  # fixtures

NAME = "made-up-0"
PAGES = {"index", "robustness", "robustness-hd95", "compare", "claims", "patients", "training", "gates", "data"}


@pytest.fixture(scope="module")
def site(made_up: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a sweep that has something for every one of them; tests leave them as they are."""
    return written(made_up, tmp_path_factory.mktemp("site"), without_attack=True)


@pytest.fixture(scope="module")
def hostile_site(hostile: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(hostile, tmp_path_factory.mktemp("hostile"))


def written(engine: Engine, folder: Path, sweep: str = NAME, *, without_attack: bool = False) -> Path:
    """The pages of a copy of a made-up database, in which scored images have an attack that made them.

    `without_attack`: and one case is scored under none.
    """
    home = folder / "home"
    home.mkdir()
    with closing(sqlite3.connect(str(engine.url.database))) as others:
        others.execute("VACUUM INTO ?", (str(home / "robust.db"),))
    mine = make_engine(f"sqlite:///{home / 'robust.db'}")
    with write(mine) as connection:
        digest = connection.scalar(select(Job.digest).where(Job.kind == "attack").limit(1))
        connection.execute(update(Job).where(Job.kind == "evaluate").values(params={"perturbations": digest}))
        if without_attack:
            attacked = select(Condition.id).join(Cell, Cell.job_id == Condition.job_id).where(Cell.attack != "clean")
            one = connection.scalar(select(Score.case_id).limit(1))
            connection.execute(delete(Score).where(Score.case_id == one, Score.condition_id.in_(attacked)))
    return make_site(Settings(home=home), mine, sweep, folder / "site").page.parent


def files(site: Path) -> list[Path]:
    return sorted(path for path in site.rglob("*") if path.is_file())


def tags(page: Path) -> Tags:
    found = Tags()
    found.feed(page.read_text(encoding="utf-8"))
    return found


def links(page: Path) -> Iterator[str]:
    """Every address that a page has."""
    for _, attributes in tags(page).seen:
        yield from (value for name in ("href", "src", "srcset") if (value := attributes.get(name)) is not None)


@pytest.mark.parametrize("which", ["site", "hostile_site"])
def test_every_link_of_every_page_leads_to_a_file_of_the_folder(which: str, request: pytest.FixtureRequest) -> None:
    every_link_leads_somewhere(request.getfixturevalue(which))


def every_link_leads_somewhere(folder: Path) -> None:
    """And some link leads to every file."""
    reached = {"index.html"}
    for page in folder.rglob("*.html"):
        for link in links(page):
            path, _, fragment = link.partition("#")
            assert ":" not in path
            assert not path.startswith(("/", "?"))
            found = posixpath.normpath(posixpath.join(posixpath.dirname(page.relative_to(folder).as_posix()), path))
            target = folder / unquote(found) if path else page
            assert target.is_file(), f"{page.name}: {link}"
            reached.add(target.relative_to(folder).as_posix())
            if fragment:
                ids = {attributes.get("id") for _, attributes in tags(target).seen}
                assert fragment in ids, f"{page.name}: {link}"
    assert {path.relative_to(folder).as_posix() for path in files(folder)} == reached


def test_there_is_a_page_for_each_question_and_for_each_patient(site: Path) -> None:
    assert {page.stem for page in site.glob("*.html")} >= PAGES
    assert len(list((site / "patients").glob("P*.html"))) == 7, "of those whom somebody attacked"
    assert "".join((site / "patients.html").read_text().split()).count('<thscope="row">P') == 1, (
        "the eighth has no link"
    )
    assert "not finished" not in (site / "index.html").read_text()


def test_no_page_has_script_a_form_or_what_the_policy_forbids(site: Path) -> None:
    for page in site.rglob("*.html"):
        seen = tags(page).seen
        assert not {tag for tag, _ in seen} & {"script", "form", "button", "input", "iframe", "object", "base"}
        given = {name for _, attributes in seen for name in attributes}
        assert not [name for name in given if name == "style" or name.startswith(("on", "data-"))]
        heads = [tag for tag, _ in seen]
        (policy,) = [at for at, (_, found) in enumerate(seen) if found.get("http-equiv") == "Content-Security-Policy"]
        assert "default-src 'none'" in str(seen[policy][1]["content"])
        assert policy < heads.index("link")


@pytest.mark.parametrize("which", ["site", "hostile_site"])
def test_no_file_names_a_patient_a_folder_of_this_machine_or_another_host(
    which: str, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue(which)
    home = str(folder.parent).encode()
    for path in files(folder):
        content = path.read_bytes()
        named = content + path.relative_to(folder).as_posix().encode()
        for told in (b"BraTS2021", b"-2+3 ..", b"/sweeps", home):
            assert told not in named, f"{path.name}: {told!r}"
        spaces = rb'xmlns(:\w+)?="http://www\.w3\.org/[^"]+"'
        assert not re.search(rb"https?:", re.sub(spaces, b"", content)), path.name


def test_names_that_mean_something_to_browsers_are_text(hostile_site: Path) -> None:
    shown = " ".join(HOSTILE.replace("\x1b", "\\x1b").split())
    assert shown in words((hostile_site / "robustness.html").read_text())
    for page in hostile_site.rglob("*.html"):
        text = page.read_text()
        assert "\x1b" not in text
        assert "\x07" not in text
        assert not [found for _, found in tags(page).seen if found.get("src") == "x"]
    for path in files(hostile_site):
        assert re.fullmatch(r"[A-Za-z0-9_./%-]+", path.relative_to(hostile_site).as_posix())


def test_figures_lie_beside_the_pages_on_both_grounds_with_their_numbers(site: Path) -> None:
    for name in ("curve-dice-1", "pairs-1", "training-1", "gates-1", "failures-dice-1"):
        for ending in ("-light.svg", "-dark.svg", ".csv"):
            assert (site / "figures" / f"{name}{ending}").stat().st_size > 100
    assert "figures/curve-hd95-1-light.svg" in (site / "robustness-hd95.html").read_text()
    assert 'media="(prefers-color-scheme: dark)"' in (site / "robustness.html").read_text()


def test_without_images_patients_have_their_numbers_alone(site: Path) -> None:
    assert not list(site.rglob("*.png"))
    shown = next((site / "patients").glob("P*.html")).read_text()
    assert "The images cannot be shown: they are not among these files" in unescape(shown)
    assert "<table" in shown


def test_a_sweep_that_is_not_finished_says_so_at_the_top_of_each_page(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'robust.db'}")
    upgrade(engine)
    populate(engine, SMALL, sweeps=1)
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.kind == "defense").values(state=states.READY))
    folder = written(engine, tmp_path, "sweep-0")
    for page in folder.rglob("*.html"):
        text = words(page.read_text())
        assert re.search(r"This sweep is not finished: \d+ of \d+ jobs were done", text), page
    assert "jobs that train, attack and score" in words((folder / "index.html").read_text())


def test_a_folder_that_holds_anything_is_left_as_it_is(made_up: Engine, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "mine.txt").write_text("mine")
    with pytest.raises(BadInput, match="site is not empty and is left as it is; give another folder with --out"):
        written(made_up, tmp_path)
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["mine.txt"]


def test_what_fails_half_way_leaves_nothing(made_up: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> str:
        raise OSError("the disk is full")

    monkeypatch.setattr("api.pages.site.write.as_file", fail)
    with pytest.raises(OSError, match="the disk is full"):
        written(made_up, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_images_are_written_where_they_may_be_seen_and_name_nobody(copied: CommandLine, tmp_path: Path) -> None:
    settings = Settings(home=copied.folder / ".robust")
    shown = make_site(settings, open_database(settings), "kept", tmp_path / "site", images="volumes")
    assert (shown.images, shown.is_finished, shown.without) == ("volumes", True, "")
    for number in range(1, 5):
        page = tmp_path / "site" / "patients" / f"P{number:02}.html"
        pictures = [link for link in links(page) if link.endswith(".png")]
        assert len(pictures) == 9
        assert "slice" in words(page.read_text())
        for picture in pictures:
            kinds = chunks((page.parent / picture).read_bytes())
            assert kinds <= {b"IHDR", b"IDAT", b"IEND"}, "no text, no time"
    volumes = sorted((tmp_path / "site" / "volumes").glob("P*/*.nii.gz"))
    assert len(volumes) == 3 * (4 + 4 + 3)
    for path in files(tmp_path / "site"):
        content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        assert b"phantom-0" not in content + path.name.encode()
    every_link_leads_somewhere(tmp_path / "site")


@pytest.mark.parametrize(("gone", "says"), [("predictions.h5", "look"), (FILE, "robust-cli retry")])
def test_where_images_are_gone_patients_have_their_numbers(
    copied: CommandLine, tmp_path: Path, gone: str, says: str
) -> None:
    settings = Settings(home=copied.folder / ".robust")
    engine = open_database(settings)
    with write(engine) as connection:
        connection.execute(delete(Artifact).where(Artifact.name == gone))
    shown = make_site(settings, engine, "kept", tmp_path / "site", images="panels")
    assert says in shown.without, "the user is told how to make them again"
    assert not list((tmp_path / "site").rglob("*.png"))
    for page in (tmp_path / "site" / "patients").glob("*.html"):
        assert "cannot be shown: they are not among these files" in page.read_text()
        assert "robust-cli" not in page.read_text()
    every_link_leads_somewhere(tmp_path / "site")


def test_volumes_that_cannot_be_made_any_more_are_told_to_who_asked_for_them(
    copied: CommandLine, tmp_path: Path
) -> None:
    settings = Settings(home=copied.folder / ".robust")
    engine = open_database(settings)
    make_site(settings, engine, "kept", tmp_path / "first", images="panels")  # whose planes are kept on this machine
    with write(engine) as connection:
        connection.execute(delete(Artifact).where(Artifact.name == FILE))
    shown = make_site(settings, engine, "kept", tmp_path / "site", images="volumes")
    assert "volumes are made from are gone" in shown.without
    assert len(list((tmp_path / "site").rglob("*.png"))) == 4 * 9
    assert not (tmp_path / "site" / "volumes").exists()
    every_link_leads_somewhere(tmp_path / "site")


def chunks(png: bytes) -> set[bytes]:
    """The kinds of what a PNG holds."""
    found, at = set(), 8
    while at < len(png):
        found.add(png[at + 4 : at + 8])
        at += 12 + int.from_bytes(png[at : at + 4])
    return found
