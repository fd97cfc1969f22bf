"""`results`, `query`, `export`: show and write results."""

from __future__ import annotations

from dataclasses import replace as replaced
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli import remote, terminal
from api.cli.options import AsJson, Attacks, Defenses, Form, Regions, Replace, SweepOption
from api.cli.session import open_session, open_sweep, read_settings
from api.cli.show import console, require_form, show_lines, show_tables
from api.cli.working import working
from services.counted import counted

if TYPE_CHECKING:
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
    confidence: Annotated[
        bool,
        typer.Option("--confidence", help="Whether the networks' own confidence warns of failures, in one region."),
    ] = False,
    agreement: Annotated[
        bool, typer.Option("--agreement", help="How much the predictions of replicas agree, and whether that warns.")
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
    from services.reports.views import Asked, View, read_view

    require_form(form)
    views = {"--by": by, "--worst": worst, "--shifts": shifts, "--by-size": by_size, "--intervals": intervals}
    views |= {"--confidence": confidence, "--agreement": agreement}
    if sum(map(bool, views.values())) > 1:
        raise BadInput(f"results shows {' or '.join(views)}, not two of them in one table")
    if by not in (None, *_BY):
        raise UnknownName("value of --by", by, _BY)
    view: View = "means"
    if by_size or shifts or confidence:
        view = "by-size" if by_size else "shifts" if shifts else "confidence"
    elif intervals or by == "region":
        view = "region"
    elif by is not None or worst is not None:
        view = "worst" if worst is not None else "fold" if by == "fold" else "case"
    chosen = Chosen.of(region, attack, defense)
    if agreement:
        _agreement(sweep, chosen, form, as_json=as_json)
        return
    has_room = form != "table" or len(chosen.regions) == 1 or console().width >= _WIDE
    asked = Asked(view, metric, chosen, worst or 0, as_json=as_json, form=form, intervals=has_room)
    if server := remote.server():
        parts = remote.results(server, sweep, asked)
    else:
        engine, name = open_sweep(sweep)
        with working("reading scores"):
            parts = read_view(engine, name, asked)
    for part in parts:
        show_tables(form, part.tables, part.notes, program=part.program, as_json=as_json, missing=part.missing)


def _agreement(sweep: str | None, chosen: Chosen, form: str, *, as_json: bool) -> None:
    """Reads files of predictions, which only who has the artifacts can."""
    from services.errors import BadInput
    from services.reports.agreement import agreement_scores, agreement_sentences, agreement_table, read_agreements
    from services.reports.not_scored import not_scored

    if remote.server():
        raise BadInput("--agreement reads predictions: run it where the artifacts are, without ROBUST_SERVER")
    settings, engine = open_session()
    _, name = open_sweep(sweep)
    with working("comparing predictions"):
        found = read_agreements(engine, settings, name, chosen)
    show_tables(
        form,
        [agreement_table(found)],
        agreement_sentences(found),
        program=agreement_scores(found),
        as_json=as_json,
        missing=not_scored(engine, name),
    )


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
    from services.reports.export import export_results
    from services.reports.not_scored import not_scored
    from services.sweeps.names import require_sweep_name
    from services.written_files import TABLE, note_written, unchanged_files

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
