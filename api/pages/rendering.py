"""Templates: what each page gets, and how values become text. Whatever comes from outside is escaped, always."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from services import counted
from services.plain_text import plain
from services.reports.formats import is_number_column, shown
from services.reports.table import Table

WEB = Path(__file__).parent / "web"
#: Served as they are, at `/static`.
STATIC = WEB / "static"
#: Rows of a table that a page shows at once.
MOST_ROWS = 500
#: Characters from which a text may be folded.
_LONG = 32


def render(request: Request, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page; templates also know `caller`, `csrf`, and `at`, the address that the pages lie below."""
    state = request.scope.get("state", {})
    text = (
        _environment()
        .get_template(template)
        .render(
            caller=state.get("caller"),
            csrf=state.get("csrf", ""),
            at=request.scope.get("root_path", ""),
            path=request.url.path,
            **values,
        )
    )
    return HTMLResponse(text, status)


@cache
def _environment() -> Environment:
    found = Environment(
        loader=FileSystemLoader(WEB / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_as_text,
    )
    found.filters.update(duration=duration, day=day, number=number, cells=cells, sentence=sentence)
    found.globals["MOST_ROWS"] = MOST_ROWS
    return found


def _as_text(value: Any) -> Any:
    """Texts of others hold nothing that a terminal or the direction of writing would obey."""
    return plain(value) if type(value) is str else "" if value is None else value


def duration(seconds: float | None) -> str:
    """Such as `0.4 s`, `3 min`, `1.5 h`."""
    if seconds is None:
        return "–"
    return f"{seconds:.1f} s" if seconds < 10 else counted.duration(seconds)


def day(seconds: float) -> str:
    """A moment, UTC."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M")


def number(value: Any, digits: int = 3) -> str:
    """A number with a minus sign; a dash where there is none."""
    return "–" if value is None else f"{value:.{digits}f}".replace("-", "−")


def cells(table: Table) -> tuple[list[tuple[str, str]], Iterator[list[tuple[str, str]]]]:
    """Heads and rows of a table as texts, each with its class: `n` of numbers, `long` of what needs several lines."""
    people = table.for_people()
    numbers = is_number_column(people)
    heads = [(name, "n" if n else "") for name, n in zip(people.columns, numbers, strict=True)]
    return heads, (
        [
            (words, "n" if n else "long" if len(words) > _LONG else "")
            for words, n in zip(map(shown, row, people.columns), numbers, strict=True)
        ]
        for row in list(people.rows)[:MOST_ROWS]
    )


def sentence(text: str) -> Markup:
    """A sentence of ours or with names of others in it: what stands between backticks is code."""
    parts: Sequence[str] = plain(text, keep="").split("`")
    pieces = [
        Markup("<code>{}</code>").format(part) if at % 2 else Markup.escape(part) for at, part in enumerate(parts)
    ]
    return Markup("").join(pieces) if len(parts) % 2 else Markup.escape("`".join(parts))
