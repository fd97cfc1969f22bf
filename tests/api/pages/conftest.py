"""A server as `robust-cli serve` starts it, and Chromium, which `make test-browser` installs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

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

NO_LIMIT = Rate(at_once=1e9, a_second=1e9)


@pytest.fixture(scope="package")
def site(made: CommandLine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The finished sweep of files, served as `robust-cli serve` does."""
    playwright = pytest.importorskip("playwright.sync_api", reason="make test-browser installs playwright")
    path = shutil.which("chromium") or pytest.skip("make test-browser installs Chromium")
    folder = tmp_path_factory.mktemp("served")
    shutil.copytree(made.folder / ".robust", folder / ".robust", symlinks=True)
    settings = Settings(home=folder / ".robust")
    engine = open_database(settings)
    with write(engine) as connection:
        secret = prepare_session(connection, name="anna", by="test").tell()
    app = make_app(settings, access=Access(engine, rate=NO_LIMIT, rate_of_strangers=NO_LIMIT))
    with serving(app) as address, playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        found = Site(address, secret, engine, browser, browser.new_context())
        found.open(f"/open?secret={secret}").close()
        yield found
        browser.close()
    engine.dispose()
