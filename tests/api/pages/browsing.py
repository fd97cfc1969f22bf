"""The pages of a finished sweep in a browser that is signed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine

from services.reports.patient_runs import key_of_case
from tests.api.command_line import TURNED

PAGES = (
    "/sweeps",
    "/sweeps/1",
    "/sweeps/1/jobs/1",
    "/sweeps/1/robustness",
    "/sweeps/1/compare",
    "/sweeps/1/claims",
    "/sweeps/1/patients",
    "/sweeps/1/training",
    "/sweeps/1/gates",
    "/sweeps/1/data",
    "/sweeps/1/edit",
    "/sweeps/1/difference",
    "/compare?a=attack%3Dfgsm&b=attack%3Dclean",
    "/workers",
    "/plugins",
    "/plugins/attacks/fgsm",
    "/new",
    "/sweeps/99",
    "/login",
)
#: A patient whose files have their axes in another order than the others'.
PATIENT = f"/sweeps/1/patients/{key_of_case(TURNED)}"


@dataclass
class Site:
    """A server of a finished sweep, and a browser that is signed in."""

    address: str
    secret: str
    engine: Engine
    browser: Any
    context: Any
    said: list[str] = field(default_factory=list)

    def open(self, path: str, *, width: int = 1280, context: Any = None) -> Any:
        """A page; what the browser complains of is in `said`."""
        page = (context or self.context).new_page()
        page.set_viewport_size({"width": width, "height": 900})
        page.set_default_timeout(60_000)
        page.on("console", lambda message: self.said.append(f"{message.location['url']}: {message.text}"))
        page.on("pageerror", lambda error: self.said.append(f"{path}: {error}"))
        page.goto(self.address + path)
        return page

    def patient(self, query: str = "") -> Any:
        """The patient's page, its volumes there."""
        page = self.open(PATIENT + query)
        page.wait_for_selector("#viewer[data-drawn]")
        return page
