"""Debian's Chromium for tests; `make test-browser` installs what it needs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest


@contextmanager
def open_chromium() -> Iterator[Any]:
    """A browser without a window. A second one cannot be opened, nor any event loop run, before it is closed."""
    playwright = pytest.importorskip("playwright.sync_api", reason="make test-browser installs playwright")
    path = shutil.which("chromium") or pytest.skip("make test-browser installs Chromium")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()
