"""A server as `robust-cli serve` starts it, looked at by Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from api.rest.access import Access
from api.rest.app import make_app
from api.rest.rates import Rate
from db.engine import write
from services.access.sessions import prepare_session
from services.database import open_database
from services.settings import Settings
from tests.api.command_line import CommandLine
from tests.api.pages.browsing import Site
from tests.api.pages.served import serving
from tests.chromium import open_chromium

NO_LIMIT = Rate(at_once=1e9, a_second=1e9)


@pytest.fixture(scope="package")
def chromium() -> Iterator[Any]:
    """One browser for all tests of pages."""
    with open_chromium() as browser:
        yield browser


@pytest.fixture(scope="package")
def site(chromium: Any, made: CommandLine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The finished sweep of files, served as `robust-cli serve` does."""
    folder = tmp_path_factory.mktemp("served")
    shutil.copytree(made.folder / ".robust", folder / ".robust", symlinks=True)
    settings = Settings(home=folder / ".robust")
    engine = open_database(settings)
    with write(engine) as connection:
        secret = prepare_session(connection, name="anna", by="test").tell()
    app = make_app(settings, access=Access(engine, rate=NO_LIMIT, rate_of_strangers=NO_LIMIT))
    with serving(app) as address:
        found = Site(address, secret, engine, chromium, chromium.new_context())
        found.open(f"/open?secret={secret}").close()
        yield found
        found.context.close()
    engine.dispose()
