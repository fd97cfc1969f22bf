"""The report as one HTML page: no script, nothing from outside, everything that is not ours as text."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from services.counted import counted
from services.plain_text import plain
from services.report.document import Block, Document, Figure, Paragraph, Place, Points, Section, Tabled
from services.report.style import SHEET
from services.reports.formats import is_number_column, shown

#: Rows that a page holds; of a longer table only the files do.
MOST_ROWS = 400
#: What a sentence names that is typed.
_CODE = re.compile(r"`([^`]+)`")
#: An interval, a count of others, a percentage: what reads badly in two lines.
_AMOUNT = re.compile(r"[+−-]?[\d.∞][^a-z]{0,24}|\d+ of \d+")
#: Characters from which a text has room in its column.
_LONG = 40


def to_html(document: Document) -> str:
    """The whole page. Its policy admits the one sheet that it holds, by its hash, and pictures inside of it."""
    sheet = base64.b64encode(hashlib.sha256(SHEET.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{sheet}'; img-src data:; base-uri 'none'; form-action 'none'"
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_text(document.title)}</title>",
            f"<style>{SHEET}</style>",
            "</head>",
            "<body>",
            *_head(document),
            "<main>",
            *_Numbered().sections(document.sections),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def _head(document: Document) -> Iterator[str]:
    yield f"<header><h1>{_text(document.title)}</h1><dl>"
    for what, value in document.about:
        yield f"<dt>{_text(what)}</dt><dd>{_text(value)}</dd>"
    yield "</dl></header>"
    yield '<nav aria-label="Contents"><h2>Contents</h2><ol>'
    for section in document.sections:
        yield f'<li><a href="#{section.name}">{_text(section.title)}</a></li>'
    yield "</ol></nav>"


class _Numbered:
    """Blocks as HTML; tables and figures have numbers."""

    def __init__(self) -> None:
        self._tables = self._figures = 0

    def sections(self, sections: Sequence[Section]) -> Iterator[str]:
        for number, section in enumerate(sections, start=1):
            yield f'<section id="{section.name}"><h2>{number} {_text(section.title)}</h2>'
            for block in section.blocks:
                yield from self._block(block)
            yield "</section>"

    def _block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Paragraph):
            yield f"<p{_marked(block.missing)}>{_prose(block.text)}</p>"
        elif isinstance(block, Points):
            yield f"<ul{_marked(block.missing)}>"
            yield from (f"<li>{_prose(item)}</li>" for item in block.items)
            yield "</ul>"
        elif isinstance(block, Figure):
            yield from self._figure(block)
        else:
            yield from self._table(block)

    def _figure(self, block: Figure) -> Iterator[str]:
        self._figures += 1
        name = escape(block.light.name)
        yield f'<figure id="figure-{name}"><figcaption><strong>Figure {self._figures}. {_text(block.light.title)}.'
        yield f"</strong> {_text(block.light.caption)}</figcaption>"
        yield f'<div class="drawing on-light">{inline(block.light_svg)}</div>'
        yield f'<div class="drawing on-dark">{inline(block.dark_svg)}</div></figure>'
        files = [f"figures/{name}.svg", f"figures/{name}.pdf", f"tables/figure-{name}.csv"]
        yield _files(files)

    def _table(self, block: Tabled) -> Iterator[str]:
        self._tables += 1
        title = f"Table {self._tables}. {block.table.title[:1].upper()}{block.table.title[1:]}"
        files = _files([f"tables/{block.name}.csv", f"tables/{block.name}.tex"])
        count = len(block.table.rows)
        if count > MOST_ROWS:
            yield f"<p><strong>{_text(title)}.</strong> {counted(count, 'row')}, in the files.</p>"
            yield files
            return
        if block.folded:
            yield f"<details><summary>{_text(title)} ({counted(count, 'row')})</summary>"
        else:
            yield f'<p class="caption" id="title-{escape(block.name)}">{_text(title)}</p>'
        label = f'aria-label="{_text(title)}"' if block.folded else f'aria-labelledby="title-{escape(block.name)}"'
        yield f'<div class="scroll"><table id="table-{escape(block.name)}" {label}>'
        yield from _rows(block)
        yield "</table></div>"
        if block.notes:
            yield f'<ul class="notes">{"".join(f"<li>{_prose(note)}</li>" for note in block.notes)}</ul>'
        yield files
        if block.folded:
            yield "</details>"


def _rows(block: Tabled) -> Iterator[str]:
    table = block.table.for_people()
    numbers = is_number_column(table)
    heads = (f'<th scope="col"{_kind(n)}>{_text(name)}</th>' for name, n in zip(table.columns, numbers, strict=True))
    yield f"<thead><tr>{''.join(heads)}</tr></thead><tbody>"
    for row in table.rows:
        cells = (_cell(value, name, n) for value, name, n in zip(row, table.columns, numbers, strict=True))
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody>"


def _cell(value: Any, column: str, is_number: bool) -> str:
    words = shown(value, column)
    inside = _prose(words)
    if isinstance(value, Place):
        inside = f'<a href="#{escape(value.section)}">{inside}</a>'
    long = isinstance(value, str) and len(value) > _LONG
    kind = _kind(is_number) or (' class="long"' if long else ' class="whole"' if _AMOUNT.fullmatch(words) else "")
    return f"<td{kind}>{inside}</td>"


def _kind(is_number: bool) -> str:
    return ' class="n"' if is_number else ""


def _marked(missing: bool) -> str:
    return ' class="missing"' if missing else ""


def _files(paths: Sequence[str]) -> str:
    links = " · ".join(f'<a href="{escape(path)}">{escape(path)}</a>' for path in paths)
    return f'<p class="files">{links}</p>'


def inline(svg: str) -> str:
    """An SVG file as an element of a page: without its declarations."""
    return svg[svg.index("<svg") :].strip()


def _text(words: object) -> str:
    return escape(plain(str(words), keep=""))


def _prose(words: str) -> str:
    """A sentence, in which what stands between backticks is code."""
    return _CODE.sub(r"<code>\1</code>", _text(words))
