"""Pages as files in Chromium, opened from a disk: all of them are drawn, and the browser complains of nothing.

Run by `make test-browser`, which installs what it needs.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from api.pages.site.write import make_site
from services.database import open_database
from services.settings import Settings
from tests.api.command_line import CommandLine

pytestmark = pytest.mark.long


def test_every_page_opens_from_a_disk_and_by_its_links(chromium: Any, copied: CommandLine, tmp_path: Path) -> None:
    settings = Settings(home=copied.folder / ".robust")
    site = make_site(settings, open_database(settings), "kept", tmp_path / "a folder", images="panels").page.parent
    page = chromium.new_context(offline=True, color_scheme="dark", viewport={"width": 1000, "height": 900}).new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.append(request.url))
    page.on("request", lambda request: asked.append(request.url))
    for file in sorted(site.rglob("*.html")):
        page.goto(file.as_uri())
        assert page.evaluate("() => [...document.images].filter(image => !image.naturalWidth).map(i => i.src)") == []
        assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 26)"
    page.goto((site / "index.html").as_uri())
    page.click("text=Robustness")
    assert page.evaluate("() => document.querySelector('.drawing img').currentSrc").endswith("-dark.svg")
    page.click("text=Patients")
    page.click("text=P03")
    assert page.inner_text("h1") == "P03"
    assert page.evaluate("() => document.querySelectorAll('.plane img').length") == 9
    assert said == []
    assert {address.partition(":")[0] for address in asked} == {"file"}
