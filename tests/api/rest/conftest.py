"""The API over a folder in which the tiny sweep has run, asked as a client would, without a network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi import FastAPI
from sqlalchemy import Engine
from starlette.testclient import TestClient

from api.rest.access import Access
from api.rest.app import make_app
from api.rest.rates import Rate
from db.engine import write
from services.access.links import create_link
from services.access.tokens import create_token
from services.database import open_database
from services.settings import Settings
from tests.api.command_line import CommandLine

#: As often as a test likes.
NO_LIMIT = Rate(at_once=1e9, a_second=1e9)
#: One that nothing has run of.
OTHER = "name: other\ndata: {synthetic: {cases: 4, size: 16}}\nattacks: {fgsm: {}}\nevaluation: {metrics: [dice]}\n"


@dataclass
class Server:
    """An application, and what it answers to whom."""

    app: FastAPI
    engine: Engine
    settings: Settings

    def anybody(self, base: str = "http://localhost") -> TestClient:
        """Whoever has no token."""
        return TestClient(self.app, base_url=base, raise_server_exceptions=False)

    def client(self, role: str) -> TestClient:
        """Whoever has a token of this role."""
        with write(self.engine) as connection:
            _, token = create_token(connection, name=f"the-{role}", role=role, by="test")
        found = self.anybody()
        found.headers["authorization"] = f"Bearer {token.tell()}"
        return found

    def link(self, sweep_id: int, images: str = "none") -> TestClient:
        """Whoever has a share link to this sweep."""
        with write(self.engine) as connection:
            _, secret = create_link(connection, sweep_id, images=images, by="test")
        return self.anybody(f"http://localhost/shared/{secret.tell()}")


@pytest.fixture
def server(finished: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The tiny sweep, number 1, has run in the folder; to be changed."""
    for folder in (".robust",):
        shutil.copytree(finished.folder / folder, tmp_path / folder, symlinks=True)
    monkeypatch.chdir(tmp_path)
    settings = Settings(home=tmp_path / ".robust")
    engine = open_database(settings)
    app = make_app(settings, access=Access(engine, rate=NO_LIMIT, rate_of_strangers=NO_LIMIT))
    yield Server(app, engine, settings)
    engine.dispose()
