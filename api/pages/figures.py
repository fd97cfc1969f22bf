"""Figures of a sweep as pieces of a page, drawn when they are asked for and then kept on the disk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from secrets import token_hex
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup, escape
from sqlalchemy import Engine

from api.application import engine_of, settings_of
from api.pages.asked import Row, caller_of, hiding, pseudonyms_for, sweep_of
from api.pages.rendering import render
from db.engine import read
from services.access import NotThere
from services.counted import counted
from services.errors import BadInput
from services.figures import FIGURES, Drawing, Selection, draw
from services.figures.strict_svg import Marks
from services.planes.cache import PlaneCache
from services.report.drawings import hidden
from services.report.html import inline
from services.reports.kept import revision_of
from services.reports.patient_runs import conditions_of, key_of_case

#: Changes with what a piece holds.
_VERSION = 4
_KINDS = {"svg": "image/svg+xml", "csv": "text/csv; charset=utf-8"}
#: What a mark's group says, to find the run that it is of.
_ABOUT = ("defense", "attack", "epsilon", "access")


def add_to(router: APIRouter) -> None:
    """Add the routes of this file."""
    router.add_api_route("/sweeps/{sweep_id}/figures/{figure}/{theme}", piece, methods=["GET"])
    router.add_api_route("/sweeps/{sweep_id}/figures/{figure}/{theme}/{number}.{kind}", picture, methods=["GET"])


def piece(
    request: Request, sweep_id: Row, figure: str, theme: str, metric: str = "", attack: str = "", region: str = ""
) -> HTMLResponse:
    """The drawings of a figure with their captions and tables; marks of patients lead to these."""
    name = sweep_of(request, sweep_id)
    if figure not in FIGURES:
        raise NotThere(f"there is no figure {figure}")
    words = {"metric": metric, "attack": attack, "region": region}
    key = _key(request, sweep_id, name, figure, theme, words)
    try:
        kept = PlaneCache.of(settings_of(request)).read_or_make(
            key, lambda: _piece(request, sweep_id, name, figure, theme, words)
        )
    except BadInput as error:  # nothing to draw, or nothing to draw with
        return render(request, "no_figure.html", words=hiding(pseudonyms_for(request, sweep_id))(str(error)))
    place, _, content = kept.decode().partition("\n")
    return HTMLResponse(content.replace(place, escape(request.scope.get("root_path", ""))))


def _piece(request: Request, sweep_id: Row, name: str, figure: str, theme: str, words: Mapping[str, str]) -> bytes:
    """What stands in the piece for the place that pages lie below, a line; then the piece.

    The place is filled in when the piece is sent: behind a share link it is the link's secret, which no disk keeps.
    """
    place = f"place-{token_hex(16)}"  # that no name can hold
    links = {} if _is_shared(request) else _links(engine_of(request), name)
    shown = []
    for found in drawn(request, sweep_id, name, figure, theme, words):
        drawing = _linked(found, links, name, f"{place}/sweeps/{sweep_id}")
        svg = Markup(inline(drawing.svg()))  # noqa: S704 - written by `strict_svg`, which lets nothing run
        shown.append((drawing, svg))
    return f"{place}\n".encode() + bytes(render_piece(request, sweep_id, figure, words, shown, place).body)


def render_piece(
    request: Request,
    sweep_id: int,
    figure: str,
    words: Mapping[str, str],
    shown: Sequence[tuple[Drawing, Markup]],
    place: str,
) -> HTMLResponse:
    """Drawings, each as it is shown, with captions, tables and links to their files below `place`."""
    drawings = [{"drawing": drawing, "svg": svg} for drawing, svg in shown]
    values: dict[str, Any] = {"figure": figure, "sweep_id": sweep_id, "query": query_of(words), "place": place}
    return render(request, "figure.html", drawings=drawings, **values)


def query_of(words: Mapping[str, str]) -> str:
    """What selects a figure, for its address."""
    asked = urlencode({key: value for key, value in words.items() if value})
    return f"?{asked}" if asked else ""


def picture(
    request: Request,
    sweep_id: Row,
    figure: str,
    theme: str,
    number: Row,
    kind: str,
    metric: str = "",
    attack: str = "",
    region: str = "",
) -> Response:
    """One drawing as SVG, or its numbers as CSV."""
    name = sweep_of(request, sweep_id)
    if figure not in FIGURES or kind not in _KINDS:
        raise NotThere(f"there is no figure {figure}.{kind}")
    drawings = drawn(request, sweep_id, name, figure, theme, {"metric": metric, "attack": attack, "region": region})
    if not 0 <= number < len(drawings):
        raise NotThere(f"this figure has {counted(len(drawings), 'drawing')}")
    content = drawings[number].svg() if kind == "svg" else drawings[number].csv()
    return Response(content, media_type=_KINDS[kind])


def drawn(
    request: Request, sweep_id: int, name: str, figure: str, theme: str, words: Mapping[str, str]
) -> list[Drawing]:
    """The drawings of a figure of what `words` select, as their caller may see them. Raises as `draw` does."""
    chosen = {key: [value] for key, value in words.items() if value}
    selection = Selection.of(region=chosen.get("region"), metric=chosen.get("metric"), attack=chosen.get("attack"))
    drawings = draw(engine_of(request), name, figure, selection, theme)
    names = pseudonyms_for(request, sweep_id)
    return drawings if names is None else [hidden(drawing, names) for drawing in drawings]


def _is_shared(request: Request) -> bool:
    return caller_of(request).shared_sweep is not None


def _links(engine: Engine, name: str) -> Mapping[tuple[str, ...], int]:
    with read(engine) as connection:
        return conditions_of(connection, name)


def _linked(drawing: Drawing, links: Mapping[tuple[str, ...], int], sweep: str, place: str) -> Drawing:
    """The same, each mark of a patient with the address of his page under that attack."""
    models = {key[0] for key in links}
    mine = [model for model in models if drawing.title.endswith(f"{model} of {sweep}")]
    model = max(mine, key=len, default=next(iter(models), ""))
    marks = {}
    for group, found in drawing.marks.items():
        condition = links.get((model, *(found.about.get(word, "") for word in _ABOUT)))
        run = "" if condition is None else f"?run={condition}"
        each = [
            {**mark, "to": f"{place}/patients/{key_of_case(mark['case'])}{run}"} if links and "case" in mark else mark
            for mark in found.each
        ]
        marks[group] = Marks(found.about, each)
    return replace(drawing, marks=marks)


def _key(request: Request, sweep_id: Row, name: str, figure: str, theme: str, words: Mapping[str, str]) -> str:
    """Another one as soon as a job of the sweep is done, or done again, or the sweep shows others."""
    with read(engine_of(request)) as connection:
        found = revision_of(connection, name)
    said = json.dumps([_VERSION, sweep_id, figure, theme, dict(words), found, _is_shared(request)], sort_keys=True)
    return f"{hashlib.sha256(said.encode()).hexdigest()[:40]}.figure.html"
