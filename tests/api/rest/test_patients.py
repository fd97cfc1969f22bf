"""Patients over the API: planes and volumes, as much of them as a caller may see."""

from __future__ import annotations

import asyncio
import gzip
import struct
from itertools import pairwise

import nibabel
import pytest
from sqlalchemy import delete, select
from starlette.testclient import TestClient

from db.engine import write
from db.models import Artifact, Cell, Condition, Score
from services.planes.cache import PlaneCache
from services.reports.patient_runs import key_of_case
from tests.api.rest.conftest import OTHER, Server
from tests.api.rest.patients import PATIENTS, found_by, scored_patient


def at(client: TestClient, address: str = "") -> str:
    """Below where this client begins."""
    return str(client.base_url).rstrip("/") + PATIENTS + address


def test_patients_are_listed_page_by_page_those_first_whom_an_attack_harms_most(server: Server) -> None:
    client = server.client("reader")
    every = client.get(PATIENTS).json()
    assert (every["total"], every["next"], len(every["items"])) == (4, None, 4)
    assert all(one["worst"] <= other["worst"] for one, other in pairwise(every["items"]))
    assert [one["key"] for one in every["items"]] == [key_of_case(one["case_id"]) for one in every["items"]]
    first = client.get(PATIENTS, params={"limit": 3}).json()
    rest = client.get(PATIENTS, params={"limit": 3, "after": first["next"]}).json()
    assert first["items"] + rest["items"] == every["items"]
    assert client.get(PATIENTS, params={"after": "nobody"}).status_code == 422


def test_a_patient_has_a_run_for_each_attack_and_budget_of_which_there_are_images(server: Server) -> None:
    client = server.client("reader")
    key, _ = scored_patient(server)
    told = client.get(f"{PATIENTS}/{key}").json()
    assert len({run["condition"] for run in told["runs"]}) == len(told["runs"])
    assert {"4/255", "8/255"} <= {run["epsilon"] for run in told["runs"] if run["attack"].startswith("fgsm")}
    assert {run["defense"] for run in told["runs"]} >= {"none"}
    for run in told["runs"]:
        assert client.get(f"{PATIENTS}/{key}/{run['condition']}/planes/axial").status_code == 200


def test_a_plane_is_a_picture_that_is_kept_by_its_reader_alone_and_sent_once(server: Server) -> None:
    client = server.client("reader")
    key, condition = scored_patient(server)
    place = f"{PATIENTS}/{key}/{condition}/planes"
    seen = set()
    for plane in ("axial", "coronal", "sagittal"):
        for query in ("", "?shows=difference", "?shows=attacked&prediction=none", "?index=0"):
            answer = client.get(f"{place}/{plane}{query}")
            assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
            assert answer.content.startswith(b"\x89PNG")
            assert min(struct.unpack(">II", answer.content[16:24])) >= 16
            assert answer.headers["cache-control"] == "private, no-cache"
            seen.add(answer.headers["etag"])
    assert len(seen) == 12
    tag = {"if-none-match": answer.headers["etag"]}
    again = client.get(f"{place}/sagittal?index=0", headers=tag)
    assert (again.status_code, again.content) == (304, b"")


def test_every_volume_that_is_named_is_a_nifti_file_in_the_axes_that_are_told(server: Server) -> None:
    client = server.client("reader")
    key, condition = scored_patient(server)
    about = client.get(f"{PATIENTS}/{key}/{condition}/volumes").json()
    assert {"clean-t1", "attacked-t1", "reference", "prediction-clean", "prediction-attacked"} <= set(about["names"])
    for name in about["names"]:
        whole = client.get(f"{PATIENTS}/{key}/{condition}/volumes/{name}")
        assert (whole.status_code, whole.headers["content-type"]) == (200, "application/gzip")
        header = nibabel.Nifti1Header(gzip.decompress(whole.content)[:348])
        assert list(header.get_data_shape()) == about["shape"][::-1]
        assert nibabel.aff2axcodes(header.get_best_affine()) == ("R", "A", "S")
        assert b"phantom" not in gzip.decompress(whole.content)[:352]


def test_no_range_of_a_volume_is_sent(server: Server) -> None:
    key, condition = scored_patient(server)
    client, place = server.client("reader"), f"{PATIENTS}/{key}/{condition}/volumes/reference"
    part = client.get(place, headers={"range": "bytes=0-9"})
    assert (part.status_code, part.content) == (200, client.get(place).content)
    assert "accept-ranges" not in part.headers


@pytest.mark.parametrize(
    ("images", "panels", "whole"), [("none", 404, 404), ("panels", 200, 404), ("volumes", 200, 200)]
)
def test_a_link_shows_as_much_of_patients_as_it_says_and_no_name(
    server: Server, images: str, panels: int, whole: int
) -> None:
    _, condition = scored_patient(server)
    guest = server.link(1, images)
    listed = guest.get(at(guest))
    assert listed.status_code == panels
    key = "P01"
    if panels == 200:
        assert "phantom" not in listed.text
        assert {one["key"] for one in listed.json()["items"]} == {f"P0{number}" for number in range(1, 5)}
        key, condition = found_by(guest)
        assert "phantom" not in guest.get(at(guest, f"/{key}")).text
    place = f"/{key}/{condition}"
    assert guest.get(at(guest, f"{place}/planes/axial")).status_code == panels
    for address in (f"{place}/planes/axial?index=3", f"{place}/volumes", f"{place}/volumes/clean-t1"):
        assert guest.get(at(guest, address)).status_code == whole, address
    for case in ("phantom-0000", "phantom-0001", "phantom-0002", "phantom-0003"):
        assert guest.get(at(guest, f"/{key_of_case(case)}")).status_code == 404, "a key that a name can be guessed from"
    assert guest.get(at(guest, "/P07.2")).status_code == 404, "as the second case of a patient is called"


def test_a_link_to_another_sweep_shows_no_patient_of_this_one(server: Server) -> None:
    other = server.client("admin").post("/api/v1/sweeps", json={"text": OTHER}).json()["id"]
    guest = server.link(other, "volumes")
    key, condition = scored_patient(server)
    for shown in (key, "P01"):
        for address in (
            "",
            f"/{shown}",
            f"/{shown}/{condition}/planes/axial",
            f"/{shown}/{condition}/volumes/reference",
        ):
            assert guest.get(at(guest, address)).status_code == 404


def test_what_is_not_there_is_a_sentence_and_a_link_is_told_of_no_file_and_no_command(server: Server) -> None:
    key, condition = scored_patient(server)
    reader, guest = server.client("reader"), server.link(1, "volumes")
    shown, its = found_by(guest)
    for address, status in (
        (f"/{'0' * 16}", 404),
        (f"/{key}/999999/planes/axial", 404),
        (f"/{key}/{condition}/volumes/clean-t9", 404),
        (f"/{key}/{condition}/planes/oblique", 422),
        (f"/{key}/{condition}/planes/axial?series=t9", 422),
        (f"/{key}/{condition}/planes/axial?index=99", 422),
        ("/phantom-0000", 422),
    ):
        answer = reader.get(f"{PATIENTS}{address}")
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json"), address
    PlaneCache.of(server.settings).clear()
    with write(server.engine) as connection:
        connection.execute(delete(Artifact).where(Artifact.name == "predictions.h5"))
    for address in ("planes/axial", "volumes", "volumes/reference"):
        lost = reader.get(f"{PATIENTS}/{key}/{condition}/{address}")
        assert lost.status_code == 404
        assert "robust-cli retry" in lost.json()["detail"]
        hidden = guest.get(at(guest, f"/{shown}/{its}/{address}"))
        assert hidden.status_code == 404
        assert "ask whoever sent you this link" in hidden.text
        assert "robust-cli" not in hidden.text


def test_a_patient_whom_no_attack_was_tried_on_yet_is_not_there_and_no_other_is_named(server: Server) -> None:
    guest = server.link(1, "volumes")
    shown = guest.get(at(guest)).json()["items"][0]["key"]
    case, key = (server.client("reader").get(PATIENTS).json()["items"][0][word] for word in ("case_id", "key"))
    attacked = select(Condition.id).join(Cell, Cell.job_id == Condition.job_id).where(Cell.attack != "clean")
    with write(server.engine) as connection:
        connection.execute(delete(Score).where(Score.condition_id.in_(attacked), Score.case_id == case))
    for client, address in ((server.client("reader"), f"{PATIENTS}/{key}"), (guest, at(guest, f"/{shown}"))):
        answer = client.get(address)
        assert (answer.status_code, answer.json()["detail"]) == (
            404,
            "this patient is scored under no attack of this sweep",
        )


def test_who_waits_too_long_for_images_is_told_to_come_again(server: Server) -> None:
    key, condition = scored_patient(server)
    pictures = server.app.state.pictures
    pictures.patience_s, pictures.turns = 0.0, asyncio.Semaphore(0)
    answer = server.client("reader").get(f"{PATIENTS}/{key}/{condition}/volumes")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "busy with other images" in answer.json()["detail"]
