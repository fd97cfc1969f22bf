"""The page that compares: what a sweep's questions found, and any two runs, across sweeps too."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from api.application import engine_of
from api.pages.asked import Row, hiding, pseudonyms_for, require_whole, sweep_of
from api.pages.rendering import render
from db.models import MOST
from services.comparisons.question import CLEAN
from services.counted import counted
from services.errors import RobustError
from services.reports.asked_comparisons import compare_runs
from services.reports.budgets import series_of_attacks
from services.reports.comparisons import about, compared, pair_by_pair, primary, rankings, stored_comparisons, why_none
from services.reports.floor import under_floor
from services.reports.left_out import left_out
from services.reports.legend import comparison_legend, legend, words_in
from services.reports.not_scored import forgotten, not_compared, not_scored
from services.reports.sides import sides


def add_to(router: APIRouter) -> None:
    """Add the routes of this file."""
    router.add_api_route("/sweeps/{sweep_id}/compare", stored, methods=["GET"])
    router.add_api_route("/compare", asked, methods=["GET"])


def stored(request: Request, sweep_id: Row, metric: str = "dice") -> HTMLResponse:
    """Endpoint, order of defenses and questions of a sweep."""
    name = sweep_of(request, sweep_id)
    engine = engine_of(request)
    hide = hiding(pseudonyms_for(request, sweep_id))
    every, floors = stored_comparisons(engine, name), under_floor(engine, name)
    rows: list[Any] = list(every.rows)
    glance = compared(rows, metric, floors, series_of_attacks(engine, [name]))
    tables = [
        table for table in (primary(rows, floors), *rankings(engine, name, floors), *pair_by_pair(glance)) if table.rows
    ]
    left = sorted({row.missing_cases for row in rows if row.missing_cases})
    return render(
        request,
        "comparisons.html",
        sweep_id=sweep_id,
        name=name,
        metric=metric,
        tables=tables,
        why="" if glance.rows else hide(why_none(engine, name, metric)),
        families=_families(rows),
        left_out=[
            hide(line)
            for line in (
                *(f"without a partner, left out: {cases}" for cases in left),
                *left_out(engine, name),
                *forgotten(engine, name),
                *not_compared(engine, name),
            )
        ],
        notes=[*comparison_legend(about(rows, metric)), *legend(words_in(*tables)), *floors.sentences()],
    )


def asked(
    request: Request,
    a: str = "",
    b: str = "",
    metric: str = "dice",
    region: str = "",
    sweep: Annotated[int | None, Query(ge=0, le=MOST)] = None,
) -> HTMLResponse:
    """Two sides in words, over completed runs."""
    require_whole(request)
    engine = engine_of(request)
    name = None if sweep is None else sweep_of(request, sweep)
    values: dict[str, Any] = {"tables": [], "notes": [], "left_out": [], "wrong": "", "families": []}
    if a and b:
        try:
            answer = compare_runs(engine, a, b, metric=metric, region=region or None, sweep=name)
        except RobustError as error:
            values["wrong"] = str(error)
        else:
            table = compared(answer.rows, series=series_of_attacks(engine, [name] if name else None))
            said = list(dict.fromkeys(note for row in answer.rows for note in row.note.split("; ") if note))
            values |= {
                "tables": pair_by_pair(table),
                "notes": [*said, *comparison_legend(answer.rows), *legend([*words_in(table), *said])],
                "families": _families(answer.rows),
                "left_out": [
                    *(
                        f"without a partner, left out: {cases}"
                        for cases in sorted({row.missing_cases for row in answer.rows if row.missing_cases})
                    ),
                    *(f"{found}: {line}" for found in answer.sweeps for line in not_scored(engine, found)),
                ],
            }
    found = [] if name is None else sides(engine, name)
    return render(
        request, "compare.html", a=a, b=b, metric=metric, region=region, sweep=sweep, clean=CLEAN, sides=found, **values
    )


def _families(rows: Any) -> list[str]:
    """Within what each adjusted p is adjusted, and by which procedure."""
    found = dict.fromkeys((row.family, row.family_size, row.adjustment) for row in rows if row.p_adjusted is not None)
    return [f"{family}: {counted(size, 'comparison')}, adjusted by {method}" for family, size, method in found]
