"""`compare`, `claims` and `gates`: what stands against what, and how far a model's numbers can be believed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from api.cli.options import AsJson, Attacks, Defenses, Form, Regions, SweepOption
from api.cli.session import open_session, open_sweep
from api.cli.show import require_form, show_json, show_lines, show_table, show_tables
from api.cli.working import working

if TYPE_CHECKING:
    from services.reports.chosen import Chosen


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (gates, compare, claims):
        app.command()(command)


def gates(
    sweep: SweepOption = None,
    failed: Annotated[bool, typer.Option("--failed", help="Only the checks that failed.")] = False,
    as_json: AsJson = False,
) -> None:
    """What the checks of a sweep's models for gradient masking found; they run where `evaluation.gates` is set."""
    from services.reports.gates import failures, for_people, gate_rows, model_verdicts, unchecked, why_no_gates
    from services.reports.legend import legend, words_in

    engine, name = open_sweep(sweep)
    every = gate_rows(engine, name)
    rows = failures(every) if failed else every
    if as_json:
        show_table(rows, as_json=True)
    elif not every.rows:
        show_lines([why_no_gates(engine, name)])
    else:
        tables = [model_verdicts(engine, name), *for_people(rows)]
        for table in tables:
            show_table(table)
        show_lines([rows.empty] if not rows.rows else [])
        show_lines(legend(words_in(*tables), gates=failed and not rows.rows))
        if missing := unchecked(engine, name):
            show_lines([missing])


def compare(
    sweep: Annotated[
        str | None,
        typer.Argument(metavar="[SWEEP]", help="The sweep's name; default: the newest, with --a and --b all of them."),
    ] = None,
    a: Annotated[str | None, typer.Option(help='Side A: "defense=distillation attack=fgsm".')] = None,
    b: Annotated[str | None, typer.Option(help="Side B, in the same words.")] = None,
    metric: Annotated[str, typer.Option(help="dice, hd95, nsd or one of your own.")] = "dice",
    region: Regions = None,
    attack: Attacks = None,
    defense: Defenses = None,
    form: Form = "table",
    as_json: AsJson = False,
) -> None:
    """Paired tests: endpoint and questions of a sweep, or (with --a and --b) your own over completed runs.

    Of several sweeps runs are compared within each, and across two where each side names its sweep (sweep=NAME).
    """
    from services.errors import BadInput
    from services.reports.chosen import Chosen

    require_form(form)
    chosen = Chosen.of(region, attack, defense)
    if a is None and b is None:
        _stored(sweep, metric, chosen, form, as_json=as_json)
    elif a is None or b is None:
        raise BadInput('compare needs both sides: --a and --b, each such as "defense=none attack=fgsm"')
    elif chosen.attacks or chosen.defenses or len(chosen.regions) > 1:
        raise BadInput("with --a and --b the sides say attack and defense, and --region may name one region")
    else:
        _asked(sweep, a, b, metric, next(iter(chosen.regions), None), form, as_json=as_json)


def _stored(sweep: str | None, metric: str, chosen: Chosen, form: str, *, as_json: bool) -> None:
    """What the sweep's stats job stored."""
    from services.reports.budgets import series_of_attacks
    from services.reports.comparisons import (
        about,
        compared,
        pair_by_pair,
        primary,
        rankings,
        stored_comparisons,
        why_none,
    )
    from services.reports.floor import under_floor
    from services.reports.legend import access_in, comparison_legend, legend, words_in
    from services.reports.not_scored import not_compared
    from services.reports.table import Table

    engine, name = open_sweep(sweep)
    every, floors = stored_comparisons(engine, name, chosen.regions), under_floor(engine, name)
    rows: list[Any] = chosen.comparisons(every.rows)
    if as_json or form == "csv":
        why = "" if rows else why_none(engine, name, metric, chosen.regions)
        found = floors.flagged(Table(every.title, every.columns, rows, empty=why))
        show_tables(form, [found], [], as_json=as_json, missing=not_compared(engine, name))
        return
    answers, elsewhere = rows, list[str]()
    if form == "table" and not chosen.regions:  # one region is what can be read at once
        first_region, *elsewhere = list(dict.fromkeys(row.region for row in rows if row.metric == metric)) or [""]
        answers = [row for row in rows if row.region == first_region]
    glance = compared(answers, metric, floors, series_of_attacks(engine, [name]))
    first = [primary(rows, floors), *(rankings(engine, name, floors) if chosen.is_all else [])]
    tables = [table for table in (*first, *pair_by_pair(glance)) if table.rows]
    notes = [
        *comparison_legend(about(rows, metric)),
        *legend(words_in(*tables), access=access_in(*tables)),
        *floors.sentences(),
    ]
    if elsewhere:
        notes.insert(0, f"also of {', '.join(elsewhere)}: `robust-cli compare {name} --region {','.join(elsewhere)}`")
    if not glance.rows:
        notes.insert(0, why_none(engine, name, metric, chosen.regions))
    show_tables(form, tables, notes, missing=not_compared(engine, name))


def _asked(sweep: str | None, a: str, b: str, metric: str, region: str | None, form: str, *, as_json: bool) -> None:
    """Two sides in the user's words, over completed runs."""
    from dataclasses import asdict

    from services.counted import counted
    from services.reports.asked_comparisons import compare_runs
    from services.reports.budgets import series_of_attacks
    from services.reports.comparisons import compared, pair_by_pair
    from services.reports.legend import comparison_legend, legend, words_in
    from services.reports.not_scored import not_scored

    _, engine = open_session()
    with working("comparing"):
        answer = compare_runs(engine, a, b, metric=metric, region=region, sweep=sweep)
    rows, sweeps = answer.rows, answer.sweeps
    unfinished = [f"{name}: {line}" for name in sweeps for line in not_scored(engine, name)]
    if as_json:
        show_json([asdict(row) for row in rows])
        show_lines(unfinished, stderr=True)
        return
    table = compared(rows, series=series_of_attacks(engine, sweep and [sweep]))
    said = list(dict.fromkeys(note for row in rows for note in row.note.split("; ") if note))
    missing = sorted({row.missing_cases for row in rows if row.missing_cases})
    notes = [
        *(*said, *comparison_legend(rows), *legend([*words_in(table), *said])),
        *(f"without a partner, left out: {cases}" for cases in missing),
        f"completed runs of {counted(len(sweeps), 'sweep')}: {', '.join(sweeps)}",
    ]
    show_tables(form, pair_by_pair(table), notes, program=table, missing=unfinished)


def claims(sweep: SweepOption = None, form: Form = "table", as_json: AsJson = False) -> None:
    """The claims that a sweep's file declares: held, did not hold, or cannot be told, under each attacker.

    Of a sweep that is not finished they say how it stands so far.
    """
    from services.reports.claims import claim_rows, claim_sentences, claim_tables, read_claims
    from services.reports.not_scored import not_scored

    require_form(form)
    engine, name = open_sweep(sweep)
    with working("answering claims"):
        found = read_claims(engine, name)
    program = as_json or form == "csv"
    show_tables(
        form,
        [] if program else claim_tables(found),
        [] if program else claim_sentences(found),
        program=claim_rows(found),
        as_json=as_json,
        missing=not_scored(engine, name),
    )
