"""`results`, `gates`, `compare`, `query`, `export`: show and write results."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.cli.options import AsJson

SweepOption = Annotated[str | None, typer.Argument(metavar="[SWEEP]", help="The sweep's name; default: the newest.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for command in (results, gates, compare, query, export):
        app.command()(command)


def results(
    sweep: SweepOption = None,
    metric: Annotated[str, typer.Option(help="dice, hd95, nsd or one of your own.")] = "dice",
    shifts: Annotated[bool, typer.Option("--shifts", help="What natural shifts cost, over their severities.")] = False,
    as_json: AsJson = False,
) -> None:
    """Mean scores per region for clean, attacked and shifted images, by model, defense, attack and budget."""
    from api.cli.session import open_sweep
    from api.cli.show import show_lines, show_table
    from services.reports.degradation import EXPLAINED, shift_scores
    from services.reports.left_out import left_out
    from services.reports.legend import legend, words_in
    from services.reports.means import mean_scores

    engine, name = open_sweep(sweep)
    table = (shift_scores if shifts else mean_scores)(engine, name, metric)
    show_table(table, as_json=as_json)
    if not as_json:
        show_lines(legend(words_in(table)))
        show_lines([EXPLAINED] if shifts else left_out(engine, name))


def gates(sweep: SweepOption = None, as_json: AsJson = False) -> None:
    """What the checks of a sweep's models for gradient masking found; they run where `evaluation.gates` is set."""
    from api.cli.session import open_sweep
    from api.cli.show import show_lines, show_table
    from services.reports.gates import for_people, gate_rows, model_verdicts, unchecked, why_no_gates
    from services.reports.legend import legend, words_in

    engine, name = open_sweep(sweep)
    rows = gate_rows(engine, name)
    if as_json:
        show_table(rows, as_json=True)
    elif not rows.rows:
        show_lines([why_no_gates(engine, name)])
    else:
        tables = [model_verdicts(engine, name), *for_people(rows)]
        for table in tables:
            show_table(table)
        show_lines(legend(words_in(*tables), gates=False))
        if missing := unchecked(engine, name):
            show_lines([missing])


def compare(
    sweep: SweepOption = None,
    a: Annotated[str | None, typer.Option(help='Side A: "defense=distillation attack=fgsm".')] = None,
    b: Annotated[str | None, typer.Option(help="Side B, in the same words.")] = None,
    metric: Annotated[str, typer.Option(help="dice, hd95, nsd or one of your own.")] = "dice",
    region: Annotated[str | None, typer.Option(help="WT, TC, ET, NCR or ED; default: all.")] = None,
    as_json: AsJson = False,
) -> None:
    """Paired Wilcoxon tests: those of a sweep, or (with --a and --b) your own over all completed runs."""
    from api.cli.session import open_session, open_sweep
    from api.cli.show import show_json, show_lines, show_table
    from services.errors import BadInput
    from services.reports.comparisons import at_a_glance, compare_runs, in_full, stored_comparisons, why_none
    from services.reports.legend import legend, words_in

    if a is None and b is None:
        engine, name = open_sweep(sweep)
        stored = stored_comparisons(engine, name, region)
        glance = at_a_glance(stored.rows, metric)
        if as_json or glance.rows:
            show_table(stored if as_json else glance, as_json=as_json)
            show_lines([] if as_json else legend(words_in(glance)))
        else:
            show_lines([why_none(engine, name, metric, region)])
        return
    if a is None or b is None:
        raise BadInput('compare needs both sides: --a and --b, each such as "defense=none attack=fgsm"')
    _, engine = open_session()
    rows = compare_runs(engine, a, b, metric=metric, region=region, sweep=sweep)
    if as_json:
        from dataclasses import asdict

        show_json([asdict(row) for row in rows])
        return
    full, notes = in_full(rows), list(dict.fromkeys(row.note for row in rows if row.note))
    show_table(full)
    show_lines([*notes, *legend([*words_in(full), *notes])])
    missing = {row.missing_cases for row in rows if row.missing_cases}
    show_lines(f"without a partner, left out: {cases}" for cases in sorted(missing))


def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="One SELECT; `results` is the view to ask.")],
    as_json: AsJson = False,
) -> None:
    """Ask the database in SQL; nothing can be changed."""
    from api.cli.session import open_session
    from api.cli.show import show_table
    from services.reports.query import query as ask

    _, engine = open_session()
    show_table(ask(engine, sql), as_json=as_json)


def export(
    sweep: SweepOption = None,
    form: Annotated[str, typer.Option("--format", help="csv, parquet or jsonl.")] = "csv",
    out: Annotated[Path | None, typer.Option(help="The file; default: SWEEP.FORMAT here.")] = None,
) -> None:
    """Write every row of the view `results` for a sweep into a file."""
    from api.cli.session import open_sweep
    from services.reports.export import export_results

    engine, name = open_sweep(sweep)
    path = out or Path(f"{name}.{form}")
    typer.echo(f"{export_results(engine, name, path, form)} rows in {path}")
