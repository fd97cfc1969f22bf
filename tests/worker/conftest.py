"""Workers of these tests run empty jobs, which are no part of the product."""

from __future__ import annotations

import pytest

from tests.db.helpers import PLUGINS


@pytest.fixture(autouse=True)
def empty_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes that inherit this environment know the job kind `noop`."""
    monkeypatch.setenv("ROBUST_PLUGINS", str(PLUGINS))
