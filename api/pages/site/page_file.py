"""A page of the server as a file: relative links, no script, no form, and its policy within."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from html.parser import HTMLParser

from typing_extensions import override

from api.pages.site.addresses import Addresses

#: `file:` where the folder is opened from a disk, whose pages are of no origin; 'self' where somebody serves it.
POLICY = (
    "default-src 'none'; style-src 'self' file:; img-src 'self' file:; script-src 'none'; base-uri 'none'; "
    "form-action 'none'"
)
_HEAD = (
    f'\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">'
)
#: What needs a server, or stands for what does.
_LEFT_OUT = frozenset({"script", "form", "noscript"})
_VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
#: Attributes that hold an address.
_LINKS = ("href", "src", "srcset")


def as_file(
    html: str, addresses: Addresses, address: str, *, notice: str = "", figure: Callable[[str], str] | None = None
) -> str:
    """The page of this address, `notice` (HTML) at its top, and figures as `figure` gives them for their addresses.

    A link that leads to no file becomes its words, a picture that is no file is left out.
    """
    page = _PageFile(addresses, address, notice, figure)
    page.feed(html)
    page.close()
    return "".join(page.written)


class _PageFile(HTMLParser):
    """Writes what it reads, but for what a file cannot have."""

    def __init__(self, addresses: Addresses, address: str, notice: str, figure: Callable[[str], str] | None) -> None:
        super().__init__(convert_charrefs=False)
        self.written: list[str] = []
        self._addresses, self._address, self._notice, self._figure = addresses, address, notice, figure
        self._skipped = ""  # the tag of what is being left out, and how many of them are open
        self._depth = 0
        self._ends: list[str] = []  # of links that are open: the tag that each has become

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if self._skipped:
            self._depth += tag == self._skipped
        elif tag in _LEFT_OUT or "hidden" in given:
            self._skip(tag)
        elif (place := given.get("data-figure")) is not None and self._figure is not None:
            drawn = as_file(self._figure(place), self._addresses, self._address)
            self.written.append(f'<div class="figure">{drawn}</div>')
            self._skip(tag)
        else:
            self._start(tag, given)

    @override
    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            self._depth -= tag == self._skipped
            if not self._depth:
                self._skipped = ""
        elif tag not in _VOID:
            self.written.append(f"</{self._ends.pop() if tag == 'a' and self._ends else tag}>")

    @override
    def handle_data(self, data: str) -> None:
        self._write(data)

    @override
    def handle_entityref(self, name: str) -> None:
        self._write(f"&{name};")

    @override
    def handle_charref(self, name: str) -> None:
        self._write(f"&#{name};")

    @override
    def handle_decl(self, decl: str) -> None:
        self._write(f"<!{decl}>")

    def _skip(self, tag: str) -> None:
        if tag not in _VOID:
            self._skipped, self._depth = tag, 1

    def _write(self, text: str) -> None:
        if not self._skipped:
            self.written.append(text)

    def _start(self, tag: str, given: Mapping[str, str | None]) -> None:
        kept = {name: value for name, value in given.items() if not name.startswith("data-")}
        for name in _LINKS:
            if (value := kept.get(name)) is not None:
                kept[name] = self._addresses.link(value, address=self._address)
        is_dead = any(name in kept and kept[name] is None for name in _LINKS)
        if is_dead and tag != "a":
            return
        if tag == "a":
            if is_dead:
                tag, kept = "span", {name: kept[name] for name in ("class", "aria-current") if name in kept}
            self._ends.append(tag)
        said = "".join(f" {name}" if value is None else f' {name}="{escape(value)}"' for name, value in kept.items())
        self.written.append(f"<{tag}{said}>")
        if tag == "head":
            self.written.append(_HEAD)
        elif tag == "main":
            self.written.append(self._notice and as_file(self._notice, self._addresses, self._address))
