"""Every route and who may use it: a table, which a new route must stand in."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from api.rest.openapi import describe
from db.access_tables import Audit
from db.engine import read, write
from db.models import Sweep
from tests.api.rest.conftest import OTHER, Server
from tests.api.rest.patients import scored_patient
from tests.waiting import wait_for

_CALLERS = ("none", "reader", "submitter", "owner", "admin", "link", "link of another sweep")
_TAG = {"patient": "nobody", "tag": "a"}
_SWEEP = {"text": OTHER, "overrides": ["name=another"]}
#: By method and address: what each caller is answered, in that order; a body where there is one.
ROUTES: dict[tuple[str, str], tuple[str, object]] = {
    ("GET", "/healthz"): ("200 200 200 200 200 200 200", None),
    ("GET", "/api/v1/sweeps"): ("401 200 200 200 200 200 200", None),
    ("GET", "/api/v1/sweeps/{sweep_id}"): ("401 200 200 200 200 200 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/jobs"): ("401 200 200 200 200 200 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/results"): ("401 200 200 200 200 200 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/results/{form}"): ("401 200 200 200 200 200 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/tables"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/comparisons"): ("401 200 200 200 200 200 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/claims"): ("401 200 200 200 200 200 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/gates"): ("401 200 200 200 200 200 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/patients"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/patients/{key}"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/patients/{key}/{condition_id}/planes/{plane}"): (
        "401 200 200 200 200 404 404",
        None,
    ),
    ("GET", "/api/v1/sweeps/{sweep_id}/patients/{key}/{condition_id}/volumes"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/patients/{key}/{condition_id}/volumes/{name}"): (
        "401 200 200 200 200 404 404",
        None,
    ),
    ("GET", "/api/v1/sweeps/{sweep_id}/events"): ("401 200 200 200 200 200 404", None),
    ("GET", "/api/v1/events"): ("401 stream stream stream stream 404 404", None),
    ("GET", "/api/v1/comparisons"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/jobs"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/jobs/{job_id}"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/jobs/{job_id}/log"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/jobs/{job_id}/events"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/workers"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/plugins"): ("401 200 200 200 200 404 404", None),
    ("GET", "/api/v1/plugins/{kind}/{name}"): ("401 200 200 200 200 404 404", None),
    ("POST", "/api/v1/query"): ("401 403 403 403 200 404 404", {"sql": "SELECT count(*) AS n FROM results"}),
    ("POST", "/api/v1/validate"): ("401 403 200 200 200 404 404", _SWEEP),
    ("POST", "/api/v1/plan"): ("401 403 200 200 200 404 404", _SWEEP),
    ("POST", "/api/v1/sweeps"): ("401 403 201 201 201 404 404", _SWEEP),
    ("POST", "/api/v1/sweeps/{sweep_id}/cancel"): ("401 403 403 200 200 404 404", None),
    ("POST", "/api/v1/sweeps/{sweep_id}/retry"): ("401 403 403 200 200 404 404", None),
    ("POST", "/api/v1/jobs/{job_id}/cancel"): ("401 403 403 200 200 404 404", None),
    ("POST", "/api/v1/jobs/{job_id}/retry"): ("401 403 403 200 200 404 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/links"): ("401 403 403 200 200 404 404", None),
    ("POST", "/api/v1/sweeps/{sweep_id}/links"): ("401 403 403 201 201 404 404", {"images": "panels"}),
    ("POST", "/api/v1/sweeps/{sweep_id}/links/{link_id}/revoke"): ("401 403 403 404 404 404 404", None),
    ("GET", "/api/v1/sweeps/{sweep_id}/notes"): ("401 200 200 200 200 404 404", None),
    ("POST", "/api/v1/sweeps/{sweep_id}/notes"): ("401 403 403 404 404 404 404", {"patient": "nobody", "text": "a"}),
    ("POST", "/api/v1/sweeps/{sweep_id}/notes/{note_id}/remove"): ("401 403 403 404 404 404 404", None),
    ("POST", "/api/v1/sweeps/{sweep_id}/patient-tags"): ("401 403 403 404 404 404 404", _TAG),
    ("POST", "/api/v1/sweeps/{sweep_id}/patient-tags/remove"): ("401 403 403 404 404 404 404", _TAG),
    ("POST", "/api/v1/sweeps/{sweep_id}/describe"): ("401 403 403 204 204 404 404", {"tags": ["paper"]}),
}
_FILLED = {
    "{sweep_id}": "1",
    "{job_id}": "1",
    "{link_id}": "99",
    "{note_id}": "99",
    "{form}": "csv",
    "{plane}": "axial",
    "volumes/{name}": "volumes/reference",
    "{kind}": "attacks",
    "{name}": "fgsm",
}
_ASKED = {"/api/v1/comparisons": {"a": "defense=none", "b": "defense=distillation"}}


def test_every_route_stands_in_the_table(server: Server) -> None:
    paths = describe(server.app)["paths"]
    assert {(method.upper(), path) for path, item in paths.items() for method in item} == set(ROUTES)


@pytest.mark.parametrize("caller", _CALLERS)
def test_what_each_caller_is_answered(server: Server, caller: str) -> None:
    if caller == "owner":
        with write(server.engine) as connection:
            connection.execute(update(Sweep).values(owner="the-submitter"))
    other = server.client("admin").post("/api/v1/sweeps", json={"text": OTHER}).json()["id"]
    clients = {
        "none": server.anybody,
        "link": lambda: server.link(1),
        "link of another sweep": lambda: server.link(other),
    }
    clients["owner"] = lambda: server.client("submitter")
    client = clients.get(caller, lambda: server.client(caller))()
    key, condition = scored_patient(server)
    filled = {**_FILLED, "{key}": key, "{condition_id}": str(condition)}
    for (method, path), (expected, body) in ROUTES.items():
        wanted = expected.split()[_CALLERS.index(caller)]
        if wanted == "stream":  # it has no end: test_events.py
            continue
        address = path
        for word, value in filled.items():
            address = address.replace(word, value)
        # Of a client that begins at a link every address lies below it.
        address = str(client.base_url).rstrip("/") + address
        origin = {"origin": "http://localhost"} if method == "POST" and caller != "admin" else {}
        answer = client.request(method, address, json=body, params=_ASKED.get(path), headers=origin)
        assert answer.status_code == int(wanted), (caller, method, path, answer.text[:300])
        if answer.status_code >= 400:
            assert answer.headers["content-type"] == "application/problem+json", (method, path)
            assert answer.json()["status"] == answer.status_code
        assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_who_is_no_owner_leaves_a_row_with_what_he_tried(server: Server) -> None:
    assert server.client("submitter").post("/api/v1/sweeps/1/cancel").status_code == 403
    assert server.client("reader").post("/sweeps/1/patients/Smith/words", data={"tag": "a"}).status_code in (403, 404)
    found: list[tuple[str, str]] = []

    def is_written() -> bool:
        with read(server.engine) as connection:
            rows = connection.execute(select(Audit.who, Audit.about).where(Audit.action == "refused")).all()
        found[:] = [tuple(row) for row in rows]
        return ("the-submitter", "POST /api/v1/sweeps/1/cancel, as submitter") in found

    wait_for(is_written, "the attempt has a row, which is written after the answer")
    assert "Smith" not in str(found)
