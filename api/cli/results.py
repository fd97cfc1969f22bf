"""`results`, `query`, `export`: show and write results."""

from __future__ import annotations

from dataclasses import replace as replaced
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli import terminal
from api.cli.options import AsJson, Attacks, Defenses, Form, Regions, Replace, SweepOption
from api.cli.session import open_session, open_sweep, read_settings
from api.cli.show import console, require_form, show_lines, show_tables
from api.cli.working import working
from services.counted import counted

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.reports.chosen import Chosen

_BY = ("region", "fold", "case")
#: Terminals from this width on have room for the interval of a mean where there are several regions.
_WIDE = 100


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (results, query, export):
        app.command()(command)


def results(
    sweep: SweepOption = None,
    metric: Annotated[str, typer.Option(help="dice, hd95, nsd or one of your own.")] = "dice",
    region: Regions = None,
    attack: Attacks = None,
    defense: Defenses = None,
    by: Annotated[str | None, typer.Option(metavar="region|fold|case", help="A table of each of these.")] = None,
    worst: Annotated[int | None, typer.Option(min=1, metavar="N", help="The N patients that are worst off.")] = None,
    shifts: Annotated[bool, typer.Option("--shifts", help="What natural shifts cost, over their severities.")] = False,
    by_size: Annotated[
        bool, typer.Option("--by-size", help="All metrics of one region in thirds of the patients, by its size.")
    ] = False,
    intervals: Annotated[
        bool, typer.Option("--intervals", help="The means with their 95 % intervals: --by region.")
    ] = False,
    form: Form = "table",
    as_json: AsJson = False,
) -> None:
    """Mean scores per region for clean, attacked and shifted images, by model, defense, attack and budget.

    Intervals of the means stand beside them where there is room: of one --region, --by region, on a wide terminal.
    """
    from services.errors import BadInput, UnknownName
    from services.reports.chosen import Chosen

    require_form(form)
    views = {"--by": by, "--worst": worst, "--shifts": shifts, "--by-size": by_size, "--intervals": intervals}
    if sum(map(bool, views.values())) > 1:
        raise BadInput(f"results shows {' or '.join(views)}, not two of them in one table")
    if by not in (None, *_BY):
        raise UnknownName("value of --by", by, _BY)
    engine, name = open_sweep(sweep)
    chosen = Chosen.of(region, attack, defense)
    if by_size:
        _by_size(engine, name, chosen, form, as_json=as_json)
    elif shifts:
        _shifts(engine, name, metric, chosen, form, as_json=as_json)
    elif intervals or by == "region":
        _by_region(engine, name, metric, chosen, form, as_json=as_json)
    elif by is not None or worst is not None:
        _single(engine, name, metric, chosen, form, worst, by_fold=by == "fold", as_json=as_json)
    else:
        _means(engine, name, metric, chosen, form, as_json=as_json)


def _means(engine: Engine, name: str, metric: str, chosen: Chosen, form: str, *, as_json: bool) -> None:
    from services.reports.left_out import left_out
    from services.reports.legend import access_in, legend, words_in
    from services.reports.mean_intervals import EXPLAINED, mean_intervals
    from services.reports.means import mean_scores, mean_sentences, mean_tables, read_means
    from services.reports.not_scored import forgotten, not_scored
    from services.reports.not_sought import not_sought
    from services.reports.raw_units import budgets_in_raw_units
    from services.reports.realised import explained, realised_scores, realised_tables

    if as_json or form == "csv":
        with working("reading scores"):
            found = mean_scores(engine, name, metric, chosen) if as_json else mean_intervals(engine, name, metric)
        show_tables(
            form, [found if as_json else chosen.rows(found)], [], as_json=as_json, missing=not_scored(engine, name)
        )
        return
    has_room = form != "table" or len(chosen.regions) == 1 or console().width >= _WIDE
    with working("reading scores"):
        means = read_means(engine, name, metric, chosen, intervals=has_room)
    tables = mean_tables(means)
    missing = [*left_out(engine, name), *not_sought(engine, name), *not_scored(engine, name), *forgotten(engine, name)]
    about = [EXPLAINED] if has_room else [f"intervals: `robust-cli results {name} --by region`, or on a wider terminal"]
    notes = [
        *legend(words_in(*tables), access=access_in(*tables)),
        *mean_sentences(means),
        *(about if means.lines else []),
        *missing,
    ]
    notes += budgets_in_raw_units(engine, name)
    files = chosen.rows(realised_scores(engine, name, metric))
    if not files.rows:
        show_tables(form, tables, notes)
    elif form != "table":
        show_tables(form, [*tables, *realised_tables(files)], [*notes, *explained(engine, name)])
    else:
        show_tables(form, tables, notes)
        show_tables(form, realised_tables(files), explained(engine, name))


def _by_region(engine: Engine, name: str, metric: str, chosen: Chosen, form: str, *, as_json: bool) -> None:
    from services.reports.floor import under_floor
    from services.reports.legend import access_in, legend, words_in
    from services.reports.mean_intervals import interval_sentences, interval_tables, mean_intervals
    from services.reports.not_scored import not_scored

    with working("reading scores"):
        found = chosen.rows(mean_intervals(engine, name, metric))
    floors = under_floor(engine, name)
    tables = interval_tables(floors.mark_rows(found)) or [found]
    notes = [
        *legend(words_in(*tables), access=access_in(*tables)),
        *(floors.sentences() if found.rows else []),
        *interval_sentences(found, metric),
    ]
    missing = not_scored(engine, name)
    show_tables(form, tables, notes, program=found, as_json=as_json, missing=missing)


def _single(
    engine: Engine,
    name: str,
    metric: str,
    chosen: Chosen,
    form: str,
    worst: int | None,
    *,
    by_fold: bool,
    as_json: bool,
) -> None:
    from services.reports.floor import under_floor
    from services.reports.legend import access_in, legend, notes_in, words_in
    from services.reports.not_scored import not_scored
    from services.reports.scores import is_distance, sign_sentences
    from services.reports.single_scores import SIGNS, scores_by_case, scores_by_fold, worst_patients

    if worst is not None:
        with working("reading scores"):
            table = worst_patients(engine, name, worst, metric, chosen)
        notes = ["worst: under the attack, or of the images, beside it; clean: of the same network and patient"]
    elif by_fold:
        table = scores_by_fold(engine, name, metric, chosen)
        notes = sign_sentences(notes_in(table), is_distance=is_distance(metric))
    else:
        table = scores_by_case(engine, name, metric, chosen)
        notes = [SIGNS] if any(notes_in(table)) else []
    floors = under_floor(engine, name)
    notes = [
        *legend(words_in(table), access=access_in(table)),
        *notes,
        *(floors.sentences() if table.rows else []),
    ]
    program, missing = floors.flag_rows(table), not_scored(engine, name)
    show_tables(form, [floors.mark_rows(table)], notes, program=program, as_json=as_json, missing=missing)


def _by_size(engine: Engine, name: str, chosen: Chosen, form: str, *, as_json: bool) -> None:
    from services.errors import BadInput
    from services.reports.by_size import read_by_size, size_scores, size_sentences, size_tables
    from services.reports.legend import legend, words_in

    if len(chosen.regions) > 1:
        raise BadInput("--by-size shows one region: the size is that of the region")
    found = chosen.of_size(read_by_size(engine, name, next(iter(chosen.regions), None)))
    tables = size_tables(found)
    notes = [*legend(words_in(*tables)), *size_sentences(found)]
    show_tables(form, tables, notes, program=found.floors.flag_rows(size_scores(found)), as_json=as_json)


def _shifts(engine: Engine, name: str, metric: str, chosen: Chosen, form: str, *, as_json: bool) -> None:
    from services.errors import BadInput
    from services.reports.degradation import EXPLAINED, shift_scores
    from services.reports.floor import under_floor
    from services.reports.legend import legend, words_in

    if not chosen.is_all:
        raise BadInput("--shifts shows all shifts and regions: leave out --region, --attack and --defense")
    floors = under_floor(engine, name)
    program = floors.flag_rows(shift_scores(engine, name, metric))
    table = shift_scores(engine, name, metric, floors)
    notes = [*legend(words_in(table)), EXPLAINED, *floors.sentences()] if table.rows else []
    show_tables(form, [table], notes, program=program, as_json=as_json)


def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="One SELECT; `results` is the view to ask.")],
    form: Form = "table",
    timeout: Annotated[float, typer.Option(min=0.001, help="End it after so many seconds.")] = 60.0,
    limit: Annotated[int, typer.Option(min=1, help="Show no more rows than this.")] = 100_000,
    as_json: AsJson = False,
) -> None:
    """Ask the database in SQL; nothing can be changed."""
    from services.database import open_to_query
    from services.reports.query import Limits
    from services.reports.query import query as ask

    require_form(form)
    engine, warning = open_to_query(read_settings())
    show_lines([f"warning: {warning}"] if warning else [], stderr=True)
    answer = ask(engine, sql, Limits(timeout, limit + 1))
    show_tables(form, [replaced(answer, rows=answer.rows[:limit])], [], as_json=as_json)
    if len(answer.rows) > limit:
        show_lines([f"there are more rows than these {limit}: --limit allows more"], stderr=True)


def export(
    sweep: SweepOption = None,
    form: Annotated[str, typer.Option("--format", help="csv, parquet or jsonl.")] = "csv",
    out: Annotated[Path | None, typer.Option(help="The file; default: SWEEP.FORMAT here.")] = None,
    replace: Replace = False,
) -> None:
    """Write every row of the view `results` for a sweep into a file.

    It must be new, or an earlier table of that sweep that nobody changed, unless --replace is said.
    """
    from services.new_files import missing_folder, require_new
    from services.removal.written import TABLE, note_written, unchanged_files
    from services.reports.export import export_results
    from services.reports.not_scored import not_scored
    from services.sweeps.names import require_sweep_name

    settings, engine = open_session()
    name = require_sweep_name(engine, sweep)
    path = out or Path(f"{name}.{form}")
    if not replace:
        ours = unchanged_files(settings, TABLE, sweep=name)
        require_new(path, otherwise="give another name with --out, or say --replace", ours=ours)
    made = missing_folder(path)
    count = export_results(engine, name, path, form)
    note_written(settings, TABLE, [(path, "")], sweep=name)
    terminal.work_is_done()
    show_lines([f"{counted(count, 'row')} in {path}" + (f"; made the folder {made}" if made else "")])
    show_lines(not_scored(engine, name), stderr=True)
