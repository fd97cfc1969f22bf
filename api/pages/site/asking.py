"""Asks for pages without a server: as whoever came by a link to the sweep would."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import FastAPI, Request, Response
from sqlalchemy import Engine

from services.access import Caller
from services.access.caller import Images
from services.settings import Settings


@dataclass(frozen=True)
class Asking:
    """One sweep, and what is shown of its patients."""

    engine: Engine
    settings: Settings
    sweep_id: int
    images: Images

    @property
    def place(self) -> str:
        """The address that pages of the sweep lie below."""
        return f"/sweeps/{self.sweep_id}"

    def request(self, address: str, *, images: Images | None = None) -> Request:
        """What a page is called with; `images`: where it shows less than the others do."""
        app = FastAPI(openapi_url=None)
        app.state.engine, app.state.settings = self.engine, self.settings
        caller = Caller(
            "the pages as files", "reader", shared_sweep=self.sweep_id, images=images or self.images, by_files=True
        )
        path, _, query = address.partition("?")
        return Request(
            {
                "type": "http",
                "app": app,
                "method": "GET",
                "path": path,
                "root_path": "",
                "query_string": query.encode(),
                "path_params": {},
                "headers": [],
                "state": {"caller": caller, "csrf": ""},
            }
        )


def text_of(page: Response) -> str:
    """The page that an answer holds."""
    return bytes(page.body).decode()
