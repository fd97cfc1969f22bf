"""In Chromium, under the policy of our pages: each figure is drawn whole, and nothing in it runs.

Run by `make test-browser`, which installs what it needs.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from typing_extensions import override

from services.figures import FIGURES, draw
from services.settings import Settings
from tests.chromium import open_chromium
from tests.services.figures.conftest import HOSTILE, HOSTILE_REGION, hostile, made_up
from tests.services.report.made import FILE, populated, report_of

__all__ = ["hostile", "made_up"]  # fixtures

POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'"
PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>figure</title></head><body>{}</body></html>'
NAME = "made-up-0"


class Strict(SimpleHTTPRequestHandler):
    """Serves a folder under the policy."""

    @override
    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    @override
    def log_message(self, format: str, *arguments: Any) -> None:
        return


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One for all tests of this file."""
    with open_chromium() as found:
        yield found


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder, and the address under which its files are served strictly."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield tmp_path, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def look(browser: Any, address: str) -> tuple[Any, list[str]]:
    """A page, and what the browser complained about while it was loaded."""
    page = browser.new_page(viewport={"width": 1000, "height": 1400})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: (said.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.goto(address)
    return page, [text for text in said if "favicon" not in text]


@pytest.mark.long
@pytest.mark.parametrize("figure", FIGURES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_figure_breaks_the_policy_and_all_of_it_is_drawn(
    browser: Any, served: tuple[Path, str], made_up: Engine, figure: str, theme: str
) -> None:
    folder, address = served
    drawings = draw(made_up, NAME, figure, theme=theme)[:2]
    (folder / "page.html").write_text(PAGE.format("".join(drawing.svg() for drawing in drawings)))
    page, said = look(browser, f"{address}/page.html")
    assert said == []
    boxes = page.evaluate(
        "() => [...document.querySelectorAll('svg')].map(svg => {"
        "  const whole = svg.getBoundingClientRect();"
        "  const out = [...svg.querySelectorAll('text')].filter(text => {"
        "    const box = text.getBoundingClientRect();"
        "    return box.left < whole.left - 2 || box.right > whole.right + 2"
        "      || box.top < whole.top - 2 || box.bottom > whole.bottom + 2; });"
        "  const filled = [...svg.querySelectorAll('path, use')].map(shape => getComputedStyle(shape).fill);"
        "  return {width: whole.width, out: out.map(text => text.textContent), fills: new Set(filled).size}; })"
    )
    assert len(boxes) == len(drawings)
    for box in boxes:
        assert box["width"] > 500
        assert box["out"] == [], "texts are cut off"
        colours = 1 if figure == "cohort" else 3  # which has frames and words alone
        assert box["fills"] > colours, "colours are there without a style sheet"
    background = page.evaluate("() => getComputedStyle(document.querySelector('svg path')).fill")
    assert background == {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 23, 26)"}[theme]


@pytest.mark.long
def test_marks_name_their_cases(browser: Any, served: tuple[Path, str], made_up: Engine) -> None:
    folder, address = served
    (drawing,) = draw(made_up, NAME, "curve")
    (folder / "page.html").write_text(PAGE.format(drawing.svg()))
    page, _ = look(browser, f"{address}/page.html")
    found = page.evaluate(
        "() => [...document.querySelectorAll('[data-region=WT][data-access=white-box] [data-case]')]"
        ".map(mark => [mark.dataset.case, mark.getBoundingClientRect().width])"
    )
    assert {case for case, _ in found} == {f"BraTS2021_{number:05}" for number in range(8)}
    assert min(width for _, width in found) > 0.5


@pytest.mark.long
@pytest.mark.parametrize("figure", [name for name in FIGURES if name != "cohort"])  # which names nobody
def test_names_with_markup_are_shown_and_run_nowhere(
    browser: Any, served: tuple[Path, str], hostile: Engine, figure: str
) -> None:
    folder, address = served
    runs = "() => document.querySelectorAll('script, style, img, [style], [onerror]').length"
    for number, drawing in enumerate(draw(hostile, NAME, figure)):
        (folder / f"{number}.svg").write_text(drawing.svg())
        (folder / f"{number}.html").write_text(PAGE.format(drawing.svg()))
        for form in ("html", "svg"):
            page, said = look(browser, f"{address}/{number}.{form}")
            assert said == []
            assert page.evaluate(runs) == 0
            shown = page.evaluate("() => [...document.querySelectorAll('text')].map(text => text.textContent).join()")
            assert any(name[:9] in shown for name in (HOSTILE, HOSTILE_REGION))


@pytest.mark.long
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_report_opens_from_the_disk_under_its_own_policy_and_runs_nothing(
    browser: Any, tmp_path: Path, scheme: str
) -> None:
    (tmp_path / "home").mkdir()
    study = {"intended_use": f"{HOSTILE} <script>alert(1)</script><img src=x onerror=alert(2)>"}
    engine = populated(tmp_path / "robust.db", file={**FILE, "study": study})
    report_of(Settings(home=tmp_path / "home"), engine, tmp_path / "report")
    page, said = look(browser, (tmp_path / "report" / "index.html").as_uri())
    assert said == []
    page.emulate_media(color_scheme=scheme)
    assert page.evaluate("() => document.querySelectorAll('script, img, [style], [onerror]').length") == 0
    ground = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 23, 26)"}[scheme]
    shown = page.evaluate(
        "() => [...document.querySelectorAll('figure svg')].map(svg => svg.getBoundingClientRect().width)"
    )
    assert len([width for width in shown if width > 500]) == len(shown) / 2 > 3, "one of each pair, in its theme"
    assert "alert(1)" in page.inner_text("#study")
