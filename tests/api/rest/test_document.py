"""The OpenAPI document: complete, with our errors and nobody else's."""

from __future__ import annotations

import json
import re

from api.rest.openapi import describe
from services.reports.plugins import KINDS
from tests.api.rest.conftest import Server


def test_every_reference_leads_somewhere_and_every_error_is_a_problem_document(server: Server) -> None:
    found = describe(server.app)
    assert found["openapi"] == "3.1.0"
    text = json.dumps(found)
    schemas = found["components"]["schemas"]
    assert set(re.findall(r"#/components/schemas/(\w+)", text)) <= set(schemas)
    assert "HTTPValidationError" not in text
    for path, item in found["paths"].items():
        for method, operation in item.items():
            for status, answer in operation["responses"].items():
                if int(status) >= 400:
                    assert set(answer["content"]) == {"application/problem+json"}, (path, method, status)
            assert {"401", "403", "422", "503"} <= set(operation["responses"]) or path == "/healthz", path
            assert operation["summary"]
            assert operation.get("description"), (path, method)


def test_it_is_served_and_no_page_loads_from_elsewhere(server: Server) -> None:
    client = server.client("reader")
    assert client.get("/api/v1/openapi.json").json()["paths"].keys() == describe(server.app)["paths"].keys()
    for address in ("/docs", "/redoc", "/openapi.json"):
        assert client.get(address).status_code == 404


def test_kinds_of_plug_ins_are_those_that_there_are(server: Server) -> None:
    client = server.client("reader")
    items = client.get("/api/v1/plugins").json()["items"]
    assert {one["kind"] for one in items} == set(KINDS)
    for kind in KINDS:
        name = next(one["name"] for one in items if one["kind"] == kind)
        assert client.get(f"/api/v1/plugins/{kind}/{name}").json()["parameters"]["type"] == "object"
    assert client.get("/api/v1/plugins/attacks/nothing").status_code == 404


def test_another_way_of_asking_names_all_that_there_are(server: Server) -> None:
    answer = server.client("admin").put("/api/v1/sweeps", json={})
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
    assert answer.headers["content-type"] == "application/problem+json"
    assert server.client("admin").post("/api/v1/jobs/1").headers["allow"] == "GET"
