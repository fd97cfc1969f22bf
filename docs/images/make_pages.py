"""Takes `pages/*.png` in Debian's Chromium, of a made-up sweep and of a finished one of yours.

    PYTHONPATH=. python docs/images/make_pages.py FOLDER/.robust [--all PICTURES]

`FOLDER` is where a sweep has run whose images may be shown, such as of phantoms. `--all` takes every page of it, light,
dark and as narrow as a telephone, into a folder to look at.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright
from sqlalchemy import Engine

from api.rest.access import Access
from api.rest.app import make_app
from api.rest.rates import Rate
from db.engine import write
from services.access.sessions import prepare_session
from services.database import open_database
from services.settings import Settings
from tests.api.pages.served import serving
from tests.services.figures.made_up import MadeUp, made_up_sweep

PICTURES = Path(__file__).with_name("pages")
PAGES = {
    "sweeps": "/sweeps",
    "new": "/new",
    "workers": "/workers",
    "plugins": "/plugins",
    "sweep": "/sweeps/1",
    "edit": "/sweeps/1/edit",
    "plan": "/sweeps/1/plan",
    "robustness": "/sweeps/1/robustness",
    "compare": "/sweeps/1/compare",
    "claims": "/sweeps/1/claims",
    "patients": "/sweeps/1/patients",
    "training": "/sweeps/1/training",
    "gates": "/sweeps/1/gates",
    "data": "/sweeps/1/data",
}
#: Pixels wide, and whether the page is dark.
LOOKS = {"light": (1280, "light"), "dark": (1280, "dark"), "narrow": (390, "light")}
_NO_LIMIT = Rate(at_once=1e9, a_second=1e9)


def main() -> None:
    """Write the pictures of the documentation, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("home", type=Path)
    parser.add_argument("--all", type=Path, metavar="PICTURES")
    arguments = parser.parse_args()
    settings = Settings(home=arguments.home)
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        with _served(settings, open_database(settings)) as opened:
            if arguments.all:
                arguments.all.mkdir(parents=True, exist_ok=True)
                for look, (width, scheme) in LOOKS.items():
                    page = _page(chromium, opened, width, 850, scheme)
                    for name, address in {**PAGES, "patient": _first_patient(page, opened)}.items():
                        _take(page, opened, address, arguments.all / f"{name}-{look}.png", whole=True)
            else:
                page = _page(chromium, opened, 1100, 900, "dark")
                _take(page, opened, _first_patient(page, opened), PICTURES / "patient-dark.png")
        if not arguments.all:
            with tempfile.TemporaryDirectory() as folder:
                engine = made_up_sweep(Path(folder) / "robust.db", MadeUp())
                with _served(Settings(home=Path(folder)), engine) as opened:
                    page = _page(chromium, opened, 1100, 850, "light")
                    _take(page, opened, "/sweeps/1/robustness", PICTURES / "robustness-light.png")
        chromium.close()


@contextmanager
def _served(settings: Settings, engine: Engine) -> Iterator[tuple[str, Any]]:
    """Address and engine of a server."""
    app = make_app(settings, access=Access(engine, rate=_NO_LIMIT, rate_of_strangers=_NO_LIMIT))
    with serving(app) as address:
        yield address, engine
    engine.dispose()


def _page(chromium: Any, opened: tuple[str, Any], width: int, height: int, scheme: str) -> Any:
    """A page of a browser that is signed in."""
    address, engine = opened
    with write(engine) as connection:
        secret = prepare_session(connection, name="anna", by="anna").tell()
    page = chromium.new_context(viewport={"width": width, "height": height}, color_scheme=scheme).new_page()
    page.goto(f"{address}/open?secret={secret}")
    return page


def _first_patient(page: Any, opened: tuple[str, Any]) -> str:
    """Where the patient is who loses most."""
    page.goto(f"{opened[0]}/sweeps/1/patients")
    found = re.search(r"/sweeps/1/patients/[0-9a-f]{16}", page.content())
    if found is None:
        raise SystemExit("nobody is scored in sweep 1")
    return found.group()


def _take(page: Any, opened: tuple[str, Any], address: str, file: Path, *, whole: bool = False) -> None:
    page.goto(f"{opened[0]}{address}", wait_until="load")
    for place in ("document.body.scrollHeight", "0"):  # a figure is drawn when somebody comes to it
        page.evaluate(f"window.scrollTo(0, {place})")
        page.wait_for_timeout(2000)
        while page.locator(".loading:visible").count():
            page.wait_for_timeout(500)
    page.screenshot(path=file, full_page=whole)


if __name__ == "__main__":
    main()
