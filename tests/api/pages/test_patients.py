"""Patients of a finished sweep over HTTP: planes, volumes, links, and files that are gone."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import nibabel
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import delete, select, update

from db.access_tables import Audit
from db.engine import read, write
from db.models import Artifact, Condition, Job
from services.access import Caller
from services.access.words import list_notes, list_tags
from services.database import open_database
from services.planes.cache import PlaneCache
from services.reports.patient_runs import key_of_case
from services.settings import Settings
from tests.api.command_line import TURNED, CommandLine
from tests.api.pages.served import pages
from tests.api.pages.test_pages import words

PATIENT = f"/sweeps/1/patients/{key_of_case(TURNED)}"
Client = Callable[..., TestClient]


@pytest.fixture
def settings(copied: CommandLine) -> Settings:
    return Settings(home=copied.folder / ".robust")


@pytest.fixture
def client(settings: Settings) -> Client:
    engine = open_database(settings)
    return lambda caller=None: TestClient(pages(engine, settings, caller), follow_redirects=False)


def address(settings: Settings, key: str = "32/255") -> str:
    """Where the pictures lie of an attacked run in which the patient is scored."""
    engine = open_database(settings)
    with read(engine) as connection:
        statement = select(Condition.id).join(Job, Job.id == Condition.job_id)
        ids = connection.scalars(statement.where(Condition.epsilon_key == key, Job.kind == "evaluate")).all()
    shown = TestClient(pages(engine, settings))
    return next(f"{PATIENT}/{id_}" for id_ in ids if shown.get(f"{PATIENT}/{id_}/about.json").status_code == 200)


def test_a_page_names_the_run_and_the_others_of_the_patient(client: Client) -> None:
    shown = client().get(PATIENT)
    assert shown.status_code == 200
    told = words(shown.text)
    assert f"{TURNED} " in told
    assert "under fgsm 32/255 , white-box" in told.replace("32/255,", "32/255 ,")
    assert "4/255" in told
    assert shown.text.count("/plane.png?") == 9


def test_planes_and_volumes_are_sent_once_and_then_known_by_their_tags(client: Client, settings: Settings) -> None:
    place = address(settings)
    for name, kind in (("plane.png?shows=difference", "image/png"), ("clean-t2.nii.gz", "application/gzip")):
        answer = client().get(f"{place}/{name}")
        assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
        assert "private" in answer.headers["cache-control"]
        again = client().get(f"{place}/{name}", headers={"if-none-match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
    header = nibabel.Nifti1Header(gzip.decompress(answer.content)[:348])
    assert nibabel.aff2axcodes(header.get_best_affine()) == ("R", "A", "S")


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("clean-t9.nii.gz", 404),
        ("..%2f..%2fetc.nii.gz", 404),
        ("plane.png?plane=oblique", 400),
        ("plane.png?series=t9", 400),
        ("plane.png?index=99", 400),
        ("plane.png?index=-1", 404),
        ("plane.png?shows=all", 400),
    ],
)
def test_what_is_no_plane_and_no_volume_is_refused(client: Client, settings: Settings, name: str, status: int) -> None:
    assert client().get(f"{address(settings)}/{name}").status_code == status


def test_predictions_that_are_gone_are_told_with_the_command_that_makes_them(
    client: Client, settings: Settings
) -> None:
    with write(open_database(settings)) as connection:
        connection.execute(delete(Artifact).where(Artifact.name == "predictions.h5"))
    shown = client().get(PATIENT)
    assert shown.status_code == 200
    assert "robust-cli retry" in words(shown.text)
    assert "plane.png" not in shown.text
    assert "scores of the case" in words(shown.text).lower()


def test_a_link_shows_as_much_of_patients_as_it_says(client: Client, settings: Settings) -> None:
    place = address(settings)
    for images, listed, volume in (("none", 404, 404), ("panels", 200, 404), ("volumes", 200, 200)):
        guest = client(Caller("a link", "reader", shared_sweep=1, images=images))
        page = guest.get("/sweeps/1/patients")
        assert page.status_code == listed
        assert guest.get(PATIENT).status_code == 404, "an address that a name can be guessed from"
        if listed == 200:
            assert TURNED not in page.text
            one = guest.get("/sweeps/1/patients/P01")
            assert one.status_code == 200
            assert "phantom-" not in one.text
            condition = one.text.split('data-condition="')[1].split('"')[0]
            base = f"/sweeps/1/patients/P01/{condition}"
            assert guest.get(f"{base}/plane.png").status_code == 200
            for whole in ("clean-t1.nii.gz", "about.json", "plane.png?index=3"):  # all planes together are the volume
                assert guest.get(f"{base}/{whole}").status_code == volume, whole
    assert client().get(f"{place}/plane.png").status_code == 200


def test_a_link_tells_neither_files_nor_commands_where_images_are_gone(client: Client, settings: Settings) -> None:
    guest = client(Caller("a link", "reader", shared_sweep=1, images="volumes"))
    condition = guest.get("/sweeps/1/patients/P01").text.split('data-condition="')[1].split('"')[0]
    with write(open_database(settings)) as connection:
        connection.execute(delete(Artifact).where(Artifact.name == "predictions.h5"))
    base = f"/sweeps/1/patients/P01/{condition}"
    for address in (f"{base}/plane.png", f"{base}/about.json", f"{base}/clean-t1.nii.gz", "/sweeps/1/patients/P01"):
        answer = guest.get(address)
        assert answer.status_code == (404 if address.startswith(base) else 200)
        assert "ask whoever sent you this link" in answer.text
        assert "robust-cli" not in answer.text


def test_nothing_of_a_patient_stays_in_the_cache_once_he_is_forgotten(
    client: Client, settings: Settings, copied: CommandLine
) -> None:
    client().get(f"{address(settings)}/plane.png")
    folder: Path = PlaneCache.of(settings).folder
    assert list(folder.iterdir())
    copied("forget", TURNED, "--yes")
    assert list(folder.iterdir()) == []


def test_notes_and_tags_are_written_by_who_may_and_shown_as_text_to_all_but_links(client: Client) -> None:
    owner = client()
    told = {"text": "motion?\n<img src=x onerror=alert(1)>"}
    assert owner.post(f"{PATIENT}/words", data=told).status_code == 303
    assert owner.post(f"{PATIENT}/words", data={"tag": "look again"}).status_code == 303
    assert owner.post(f"{PATIENT}/words", data={"text": " "}).status_code == 400
    reader = client(Caller("bob", "reader"))
    shown = reader.get(PATIENT).text
    assert "motion?" in shown
    assert "<img src=x" not in shown
    assert "look again" in words(shown)
    assert words(shown).count("anna, ") == 2, "who wrote the note, and who tagged him"
    assert "<textarea" not in shown
    assert reader.post(f"{PATIENT}/words", data=told).status_code == 403
    guest = client(Caller("a link", "reader", shared_sweep=1, images="panels"))
    assert all("motion?" not in guest.get(f"/sweeps/1/patients/P0{number}").text for number in range(1, 5))


def test_a_note_and_a_tag_that_are_removed_are_shown_and_exported_no_more(client: Client, settings: Settings) -> None:
    owner, engine = client(), open_database(settings)
    for said in ({"text": "a second lesion"}, {"text": "motion?"}, {"tag": "look again"}, {"tag": "odd"}):
        owner.post(f"{PATIENT}/words", data=said)
    with read(engine) as connection:
        first, _ = list_notes(connection, 1)
    removals = ({"note": str(first.id)}, {"tag": "odd"})
    reader = client(Caller("bob", "reader"))
    assert "Remove" not in reader.get(PATIENT).text
    for stranger, status in ((reader, 403), (client(Caller("carl", "submitter")), 403)):
        assert [stranger.post(f"{PATIENT}/words/remove", data=said).status_code for said in removals] == [status] * 2
    shown = owner.get(PATIENT).text
    assert f'name="note" value="{first.id}"' in shown
    assert "Remove the tag odd" in shown
    for said in removals:
        answer = owner.post(f"{PATIENT}/words/remove", data=said)
        assert (answer.status_code, answer.headers["location"].partition("#")[2]) == (303, "words")
        assert owner.post(f"{PATIENT}/words/remove", data=said).status_code == 404, "it is gone"
    shown = words(owner.get(PATIENT).text)
    assert "a second lesion" not in shown
    assert "odd" not in shown
    assert "motion?" in shown
    assert "look again" in shown
    with read(engine) as connection:
        rows = connection.execute(select(Audit.who, Audit.action).order_by(Audit.id)).all()
        assert [tuple(row) for row in rows][-2:] == [("anna", "note remove"), ("anna", "tag remove")]
        assert [note.text for note in list_notes(connection, 1)] == ["motion?"]
        assert [tag.tag for tag in list_tags(connection, 1)] == ["look again"]


def test_the_page_of_data_shows_each_case_to_who_may_see_planes_of_it(client: Client, settings: Settings) -> None:
    shown = client().get("/sweeps/1/data").text
    pictures = re.findall(r'src="(/sweeps/1/patients/[0-9a-f]{16}/scan.png)"', shown)
    assert len(set(pictures)) == 4
    assert shown.count('loading="lazy"') == 4
    assert re.search(r"WT \d+ · TC \d+ · ET \d+", shown)
    picture = f"{PATIENT}/scan.png"
    assert picture in pictures
    with write(open_database(settings)) as connection:
        connection.execute(delete(Artifact).where(Artifact.name == "predictions.h5"))  # it needs none
    answer = client().get(picture)
    assert (answer.status_code, answer.content[:4]) == (200, b"\x89PNG")
    assert len(list(PlaneCache.of(settings).folder.iterdir())) == 1
    again = client().get(picture, headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    for images, status in (("none", 404), ("panels", 200), ("volumes", 200)):
        guest = client(Caller("a link", "reader", shared_sweep=1, images=images))
        page = guest.get("/sweeps/1/data").text
        assert "phantom-" not in page
        assert page.count("scan.png") == (4 if status == 200 else 0)
        assert guest.get("/sweeps/1/patients/P02/scan.png").status_code == status
        assert guest.get(picture).status_code == 404, "an address that a name can be guessed from"
    other = client(Caller("a link", "reader", shared_sweep=2, images="volumes"))
    assert other.get("/sweeps/1/patients/P02/scan.png").status_code == 404
    assert client().get("/sweeps/1/patients/0123456789abcdef/scan.png").status_code == 404


def test_a_case_whose_files_are_gone_has_words_instead_of_a_picture(client: Client, settings: Settings) -> None:
    with write(open_database(settings)) as connection:
        for row in connection.execute(select(Job.id, Job.source)).all():
            connection.execute(update(Job).where(Job.id == row.id).values(source={**row.source, "root": "/phantoms"}))
    answer = client().get(f"{PATIENT}/scan.png")
    assert answer.status_code == 404
    guest = client(Caller("a link", "reader", shared_sweep=1, images="panels"))
    assert "phantoms" not in guest.get("/sweeps/1/patients/P01/scan.png").text
