"""Under which name each page, figure and picture of a sweep lies as a file, and how one file leads to another."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from urllib.parse import quote


class Addresses:
    """Files by the addresses that pages know them by; names are relative to the folder of all files."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._taken: set[str] = set()

    def add(self, address: str, file: str, also: Iterable[str] = ()) -> str:
        """Let addresses mean a file, which gets a number where its name is taken; returns the name."""
        stem, ending = posixpath.splitext(file)
        name, number = file, 2
        while name in self._taken:
            name, number = f"{stem}-{number}{ending}", number + 1
        self._taken.add(name)
        for each in (address, *also):
            self._files[each] = name
        return name

    def file(self, address: str) -> str | None:
        """The file that an address means; None where there is none."""
        return self._files.get(address)

    def link(self, href: str, *, address: str) -> str | None:
        """What stands for a link on the page of this address: relative; None where it leads to no file."""
        if href.startswith("#"):
            return href
        here = self._files[address]
        asked, sign, fragment = href.partition("#")
        if asked.startswith("?"):
            asked = address.partition("?")[0] + asked
        found = self._files.get(asked)
        if found is None:
            return None
        if found == here and fragment:
            return f"#{fragment}"
        return quote(posixpath.relpath(found, posixpath.dirname(here) or ".")) + sign + fragment
