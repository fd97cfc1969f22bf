"""The page of each patient as a file, with pictures of his planes where images may be shown."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

from typing_extensions import override

from api.pages.patients import patient_page, plane
from api.pages.site.addresses import Addresses
from api.pages.site.asking import Asking, text_of
from services.errors import BadInput, RobustError
from services.file_names import as_file_name
from services.jobs.packages import EXTRA, TO_RUN_JOBS


class PatientFiles:
    """Pages of patients, by the names that stand for these; `pictures` holds what was made for them."""

    def __init__(self, asking: Asking, addresses: Addresses) -> None:
        self.pictures: dict[str, bytes] = {}
        self.without = ""  # why somebody has no picture, of the last one who has none
        self._asking, self._addresses = asking, addresses

    def address(self, key: str) -> str:
        """Where the page of a patient lies on a server."""
        return f"{self._asking.place}/patients/{key}"

    def page(self, key: str) -> str:
        """One page; its pictures are made first, since a page says more of images that somebody has looked at."""
        if self._asking.images != "none":
            try:
                return self._with_pictures(key)
            except RobustError as error:
                self.without = str(error.__cause__ or error)  # which a page does not tell
            except ModuleNotFoundError as error:
                if (package := (error.name or "").partition(".")[0]) not in TO_RUN_JOBS:
                    raise
                self.without = f"images are made ready with {package}, which is not installed here: {EXTRA}"
        request = self._asking.request(self.address(key), images="none")
        return text_of(patient_page(request, self._asking.sweep_id, key))

    def _with_pictures(self, key: str) -> str:
        made: dict[str, bytes] = {}
        addresses = list(_pictures_of(self._page(key)))
        if not addresses:
            raise BadInput("predictions were not kept, or are gone: `robust-cli look` tells how to make them again")
        for address in addresses:
            if self._addresses.file(address) is None:
                made[address] = self._picture(key, address)
        for address, content in made.items():
            asked = _asked(address)
            name = f"patients/{as_file_name(key)}/{asked['plane']}-{asked['shows']}.png"
            self.pictures[self._addresses.add(address, name)] = content
        return self._page(key)

    def _page(self, key: str) -> str:
        return text_of(patient_page(self._asking.request(self.address(key)), self._asking.sweep_id, key))

    def _picture(self, key: str, address: str) -> bytes:
        condition = int(urlsplit(address).path.split("/")[-2])
        asked = _asked(address)
        request = self._asking.request(address)
        return bytes(plane(request, self._asking.sweep_id, key, condition, **asked).body)  # type: ignore[arg-type]


def _asked(address: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def _pictures_of(page: str) -> Iterator[str]:
    found = _Pictures()
    found.feed(page)
    yield from found.addresses


class _Pictures(HTMLParser):
    """Addresses of the pictures of a page, each once."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: dict[str, None] = {}

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img" and (address := dict(attrs).get("src")):
            self.addresses[address] = None
