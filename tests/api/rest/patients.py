"""A patient of the tiny sweep, as somebody finds him who asks the API."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.api.rest.conftest import Server

PATIENTS = "/api/v1/sweeps/1/patients"


def scored_patient(server: Server) -> tuple[str, int]:
    """What stands in addresses for one of those who have images, and for an attack on him."""
    return found_by(server.client("reader"))


def found_by(client: TestClient) -> tuple[str, int]:
    """The same, as this client is told."""
    place = str(client.base_url).rstrip("/") + PATIENTS
    key = client.get(place).json()["items"][0]["key"]
    return key, client.get(f"{place}/{key}").json()["runs"][0]["condition"]
