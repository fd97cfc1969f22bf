"""Figures of pages as files: each drawing on light and on dark ground, and its numbers."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from api.pages.asked import hiding, pseudonyms_for
from api.pages.figures import drawn, query_of, render_piece
from api.pages.rendering import render
from api.pages.site.addresses import Addresses
from api.pages.site.asking import Asking, text_of
from services.errors import BadInput
from services.figures.drawing import Drawing, file_name

#: The browser takes the one that its theme asks for: no script.
_PICTURE = Markup('<picture><source media="(prefers-color-scheme: dark)" srcset="{}"><img src="{}" alt="{}"></picture>')


class FigureFiles:
    """Draws what pages show, once for each address; `files` holds what was drawn."""

    def __init__(self, asking: Asking, sweep: str, addresses: Addresses) -> None:
        self.files: dict[str, bytes] = {}
        self._asking, self._sweep, self._addresses = asking, sweep, addresses
        self._pieces: dict[tuple[str, str], str] = {}

    def piece(self, address: str, words: Mapping[str, str]) -> str:
        """What a page shows of the figure of an address: pictures, captions and tables as HTML, its links addresses.

        `words` select, as in the address of the page.
        """
        query = query_of(words)
        if (address, query) not in self._pieces:
            self._pieces[address, query] = self._piece(address, words, query)
        return self._pieces[address, query]

    def _piece(self, address: str, words: Mapping[str, str], query: str) -> str:
        figure, sweep_id = address.rpartition("/")[2], self._asking.sweep_id
        request = self._asking.request(address)
        try:
            light, dark = (drawn(request, sweep_id, self._sweep, figure, theme, words) for theme in ("light", "dark"))
        except BadInput as error:  # nothing to draw, or nothing to draw with
            hide = hiding(pseudonyms_for(request, sweep_id))
            return text_of(render(request, "no_figure.html", words=hide(str(error))))
        shown = []
        for number, (first, second) in enumerate(zip(light, dark, strict=True)):
            stem = "-".join(filter(None, (figure, *map(file_name, filter(None, words.values())), str(number + 1))))
            sources = [
                self._keep(f"{address}/{theme}/{number}.svg{query}", f"figures/{stem}-{theme}.svg", drawing.svg())
                for theme, drawing in (("dark", second), ("light", first))
            ]
            self._keep(f"{address}/light/{number}.csv{query}", f"figures/{stem}.csv", first.csv())
            shown.append((first, _PICTURE.format(*sources, _words(first))))
        return text_of(render_piece(request, sweep_id, figure, words, shown, ""))

    def _keep(self, address: str, file: str, content: str) -> str:
        self.files[self._addresses.add(address, file)] = content.encode()
        return address


def _words(drawing: Drawing) -> str:
    return f"{drawing.title}. {drawing.caption}"
