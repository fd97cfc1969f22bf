"""Every page in Chromium at two widths, light and dark: the policy holds, it fits, and axe-core finds nothing serious.

Run by `make test-browser`, which installs axe-core from npm, for tests alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.api.pages.browsing import PAGES, PATIENT, Site

pytestmark = pytest.mark.long

AXE = Path(__file__).parents[3] / "build/axe/node_modules/axe-core/axe.min.js"
WIDTHS = (1280, 390)
GROUND = {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 23, 26)"}
#: How bad a finding is that no page may have.
BAD = ("serious", "critical")
#: Rules that a dark page may break where the light one keeps them; the others see no colour.
OF_COLOURS = ["color-contrast", "link-in-text-block"]


@dataclass
class Visit:
    """What was seen of all pages in one scheme, by page and width."""

    scheme: str
    too_wide: list[str] = field(default_factory=list)
    grounds: set[str] = field(default_factory=set)
    inline: dict[str, int] = field(default_factory=dict)  # styles and scripts that the policy forbids
    said: list[str] = field(default_factory=list)
    findings: dict[str, list[str]] | None = None  # of axe-core, where it is there


@pytest.fixture(scope="module", params=["light", "dark"])
def visit(site: Site, request: pytest.FixtureRequest) -> Visit:
    """Each page is opened once, for all that is asked of it."""
    seen = Visit(request.param, findings={} if AXE.is_file() else None)
    site.said.clear()
    page = site.open("/")
    page.emulate_media(color_scheme=seen.scheme)
    for path in (*PAGES, PATIENT):
        page.goto(site.address + path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            _look(page, f"{path} at {width}", seen)
    page.close()
    seen.said = [line for line in site.said if "status of 404" not in line or "/sweeps/99" not in line]
    return seen


def _look(page: Any, place: str, seen: Visit) -> None:
    for figure in page.query_selector_all("[data-figure]"):
        figure.scroll_into_view_if_needed()
        page.wait_for_selector(f"[data-figure='{figure.get_attribute('data-figure')}'][data-drawn]")
    wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide > 0:
        seen.too_wide.append(place)
    seen.grounds.add(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
    seen.inline[place] = page.evaluate("() => document.querySelectorAll('[style], [onclick], style').length")
    if seen.findings is not None:
        found = bad_findings(page, OF_COLOURS if seen.scheme == "dark" else None)
        seen.findings |= {place: found} if found else {}


def bad_findings(page: Any, rules: list[str] | None = None) -> list[str]:
    """What is serious or critical on a page as it stands: the rule, where, and why.

    axe-core runs as developers' tools would run it, since no page lets a script in.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    options = {"resultTypes": ["violations"], "preload": False, **({"runOnly": rules} if rules else {})}
    found = page.evaluate("options => axe.run(document, options).then(found => found.violations)", options)
    return [
        f"{rule['id']}: {node['target']}: {' '.join(node['failureSummary'].split())}"
        for rule in found
        if rule["impact"] in BAD
        for node in rule["nodes"][:5]
    ]


def test_every_page_keeps_the_policy_fits_a_telephone_and_has_words_that_stand_out(visit: Visit) -> None:
    assert visit.said == []
    assert visit.too_wide == []
    assert visit.grounds == {GROUND[visit.scheme]}
    assert {place: count for place, count in visit.inline.items() if count} == {}


def test_axe_finds_nothing_serious_on_any_page(visit: Visit) -> None:
    if visit.findings is None:
        pytest.skip("make test-browser installs axe-core")
    assert visit.findings == {}


def test_axe_sees_what_is_wrong(site: Site) -> None:
    if not AXE.is_file():
        pytest.skip("make test-browser installs axe-core")
    page = site.open("/sweeps")
    page.evaluate("() => document.querySelector('main').append(document.createElement('input'))")
    assert [line.split(":")[0] for line in bad_findings(page)] == ["label"]
