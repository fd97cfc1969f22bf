"""Pages of what a sweep found: robustness, claims, checks for gradient masking, trainings, its data."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from api.application import engine_of
from api.pages.asked import Offset, Row, caller_of, hiding, key_for, pseudonyms_for, sweep_of
from api.pages.rendering import render
from db.engine import read
from services.comparisons.question import CLEAN
from services.errors import BadInput
from services.figures.drawing import file_name
from services.reports.claims import claim_sentences, claim_tables, read_claims
from services.reports.cohort import data_fingerprints, partitions, region_sizes, scored_cases
from services.reports.findings import findings
from services.reports.formats import to_csv
from services.reports.gates import for_people, gate_rows, model_verdicts, unchecked, why_no_gates
from services.reports.legend import access_in, legend, words_in
from services.reports.means import mean_scores, mean_sentences, mean_tables, read_means
from services.reports.networks import networks
from services.reports.not_scored import not_scored
from services.reports.patient_list import patient_lines
from services.reports.table import Table

#: Cases with a picture on one page.
CASES = 60


def add_to(router: APIRouter) -> None:
    """Add the routes of this file."""
    one = "/sweeps/{sweep_id}"
    router.add_api_route(f"{one}/robustness", robustness, methods=["GET"])
    router.add_api_route(f"{one}/robustness.csv", robustness_csv, methods=["GET"])
    router.add_api_route(f"{one}/claims", claims, methods=["GET"])
    router.add_api_route(f"{one}/gates", gates, methods=["GET"])
    router.add_api_route(f"{one}/training", training, methods=["GET"])
    router.add_api_route(f"{one}/data", data, methods=["GET"])


def robustness(request: Request, sweep_id: Row, metric: str = "dice", attack: str = "") -> HTMLResponse:
    """What each attack leaves: the curve over the budget, findings, means."""
    name = sweep_of(request, sweep_id)
    engine = engine_of(request)
    hide = hiding(pseudonyms_for(request, sweep_id))
    means = read_means(engine, name, metric)
    of_dice = means if metric == "dice" else None
    tables = mean_tables(means)
    attacks = list(dict.fromkeys(str(row[1]) for table in tables for row in table.rows if row[1] != CLEAN))
    notes = [*legend(words_in(*tables), access=access_in(*tables)), *mean_sentences(means), *not_scored(engine, name)]
    return render(
        request,
        "robustness.html",
        sweep_id=sweep_id,
        name=name,
        tables=tables,
        notes=list(map(hide, notes)),
        findings=[hide(found.sentence(10_000)) for found in findings(engine, name, of_dice)],
        attacks=attacks,
        attack=attack if attack in attacks else "",
        metric=metric,
        metrics=list(dict.fromkeys((*(means.asked or ("dice",)), metric))),
    )


def robustness_csv(request: Request, sweep_id: Row, metric: str = "dice") -> Response:
    """The means, for a spreadsheet."""
    table = mean_scores(engine_of(request), sweep_of(request, sweep_id), metric)
    return _as_file(table, f"sweep-{sweep_id}-{file_name(metric)}.csv")


def claims(request: Request, sweep_id: Row) -> HTMLResponse:
    """What the sweep's file claims, with the answers under each attacker."""
    name = sweep_of(request, sweep_id)
    engine = engine_of(request)
    hide = hiding(pseudonyms_for(request, sweep_id))
    why, tables, notes = "", list[Table](), list[str]()
    try:
        found = read_claims(engine, name)
    except BadInput as error:
        why = hide(str(error))
    else:
        tables, notes = claim_tables(found), [*claim_sentences(found), *not_scored(engine, name)]
    notes = list(map(hide, notes))
    return render(request, "claims.html", sweep_id=sweep_id, name=name, tables=tables, notes=notes, why=why)


def gates(request: Request, sweep_id: Row) -> HTMLResponse:
    """How far the numbers of each model can be believed."""
    name = sweep_of(request, sweep_id)
    engine = engine_of(request)
    names = pseudonyms_for(request, sweep_id)
    hide = hiding(names)
    rows = gate_rows(engine, name)
    if names is not None:
        rows = names.hide_in(rows, "detail")  # which may say in which cases a check failed
    tables = [model_verdicts(engine, name), *for_people(rows)] if rows.rows else []
    missing = unchecked(engine, name) if rows.rows else None
    return render(
        request,
        "gates.html",
        sweep_id=sweep_id,
        name=name,
        tables=tables,
        why="" if rows.rows else hide(why_no_gates(engine, name)),
        notes=[*(legend(words_in(*tables)) if tables else []), *([hide(missing)] if missing else [])],
    )


def training(request: Request, sweep_id: Row) -> HTMLResponse:
    """How each network was trained."""
    name = sweep_of(request, sweep_id)
    return render(request, "training.html", sweep_id=sweep_id, name=name, table=networks(engine_of(request), name))


def data(request: Request, sweep_id: Row, offset: Offset = 0) -> HTMLResponse:
    """Who is trained on and tested, how large what is looked for is, and a picture of each case."""
    name = sweep_of(request, sweep_id)
    engine = engine_of(request)
    tables: list[Table] = []
    for make in (partitions, region_sizes):
        try:
            tables.append(make(engine, name))
        except BadInput:  # nothing is scored yet
            continue
    caller, names = caller_of(request), pseudonyms_for(request, sweep_id)
    # Files that open from a disk have their pictures with the patients.
    cases = scored_cases(engine, name) if caller.sees("panels") and not caller.by_files else []
    key_of, hide = key_for(names), hiding(names)
    have_pages: set[str] = set()
    if cases:
        with read(engine) as connection:
            have_pages = {line.case_id for line in patient_lines(connection, name, most=None)[1] if line.has_page}
    lines = [
        (key_of(case.case_id), hide(case.case_id), hide(case.patient_id), case.sizes, case.case_id in have_pages)
        for case in cases
    ]
    if names is not None:
        lines.sort()  # before they are cut into pages: the order of names is nobody's who came by a link
    return render(
        request,
        "data.html",
        sweep_id=sweep_id,
        name=name,
        tables=tables,
        prints=[f"fingerprint of the data (sha256): {found}" for found in data_fingerprints(engine, name)],
        lines=lines[offset : offset + CASES],
        total=len(cases),
        offset=offset,
        page=CASES,
    )


def _as_file(table: Table, name: str) -> Response:
    headers: dict[str, Any] = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(to_csv(table), media_type="text/csv; charset=utf-8", headers=headers)
