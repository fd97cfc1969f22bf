"""The report of a populated sweep: made once, read by many tests."""

from __future__ import annotations

import pytest

from services.settings import Settings
from tests.services.report.made import Written, populated, report_of


@pytest.fixture(scope="package")
def report(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Of a populated sweep; tests leave it as it is."""
    folder = tmp_path_factory.mktemp("report")
    settings = Settings(home=folder / "home")
    settings.home.mkdir()
    return report_of(settings, populated(folder / "robust.db"), folder / "report")
