"""A store of either kind, and a finished sweep, on either database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine

from services.artifacts.store import ArtifactStore, open_store
from services.settings import Settings
from tests.services.removal.pretended import make_data, record, run


@dataclass
class Site:
    """A database, a store, a machine."""

    engine: Engine
    settings: Settings
    store: ArtifactStore
    folder: Path
    cases: list[str]

    def sweep(self, name: str, epochs: int = 1, most: int = 1000) -> None:
        """A sweep that has run, or whose first jobs have."""
        record(self.engine, self.settings, self.store, self.folder, name, epochs)
        run(self.engine, self.settings, self.store, self.folder, name, most=most)

    def run(self, name: str) -> int:
        """What is ready; returns how many jobs."""
        return run(self.engine, self.settings, self.store, self.folder, name)


@pytest.fixture(params=["sqlite-folder", "postgresql-s3"])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Site:
    """Both databases, both stores."""
    database, _, store = str(request.param).partition("-")
    engine = request.getfixturevalue("sqlite_engine" if database == "sqlite" else "postgres_engine")
    url = f"s3://{request.getfixturevalue('bucket')}/prefix" if store == "s3" else None
    return _site(engine, tmp_path, url)


@pytest.fixture
def local(sqlite_engine: Engine, tmp_path: Path) -> Site:
    """As most users have it: everything in one folder."""
    return _site(sqlite_engine, tmp_path, None)


def _site(engine: Engine, folder: Path, artifacts: str | None) -> Site:
    settings = Settings(home=folder / "home", artifacts=artifacts)
    return Site(engine, settings, open_store(settings), folder, make_data(folder))
