"""What the server cannot do is told as a problem document, and nothing of why it failed."""

from __future__ import annotations

import sqlalchemy.exc
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.rest.problems import Busy, install
from services.errors import MissingArtifact, NotComparable, SchemaMismatch

_ERRORS: dict[str, tuple[Exception, int, str]] = {
    "busy": (Busy("too much"), 503, "too much"),
    "pool": (sqlalchemy.exc.TimeoutError("QueuePool limit of size 5"), 503, "the server is busy"),
    "away": (sqlalchemy.exc.OperationalError("SELECT secret", {}, OSError("no route")), 503, "cannot be used"),
    "disk": (OSError(28, "No space left on device", "/srv/secret"), 503, "cannot be used"),
    "schema": (SchemaMismatch("run `robust-cli db upgrade`"), 503, "db upgrade"),
    "pairs": (NotComparable("other metrics"), 422, "other metrics"),
    "files": (MissingArtifact("gone", location="ab" * 32), 409, "robust-cli retry"),
    "bug": (KeyError("secret"), 500, "the server failed: its log says how"),
}


def test_every_kind_of_error_has_its_status_and_no_more_than_its_sentence() -> None:
    app = FastAPI()
    app.state.methods = lambda path: []
    install(app)

    @app.get("/{name}")
    def fail(name: str) -> None:
        raise _ERRORS[name][0]

    client = TestClient(app, raise_server_exceptions=False)
    for name, (_, status, sentence) in _ERRORS.items():
        found = client.get(f"/{name}")
        assert found.status_code == found.json()["status"] == status, name
        assert found.headers["content-type"] == "application/problem+json"
        assert sentence in found.json()["detail"]
        assert "secret" not in found.text
        assert "QueuePool" not in found.text
        assert ("retry-after" in found.headers) == (status == 503), name
