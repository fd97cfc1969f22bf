"""The tables that `submit` ends with: mean scores, gate verdicts, comparisons, where everything lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.settings import Settings
    from services.sweeps.status import Snapshot
    from services.sweeps.submit import Prepared


def show_summary(settings: Settings, engine: Engine, prepared: Prepared, ended: Snapshot, *, as_json: bool) -> int:
    """Print the tables; returns the exit code: 1 unless every job is done."""
    from api.cli.show import console, show_json, show_lines, show_table, text
    from db import states
    from services.database import database_in_words
    from services.redact import hide_urls
    from services.reports.comparisons import at_a_glance, stored_comparisons, why_none
    from services.reports.gates import model_verdicts
    from services.reports.legend import legend, words_in
    from services.reports.means import mean_scores
    from services.reports.table import Table
    from services.sweeps.status import list_jobs

    name = prepared.sweep.name
    means = mean_scores(engine, name)
    comparisons = stored_comparisons(engine, name)
    checked = model_verdicts(engine, name)
    bad = [row for row in list_jobs(engine, name) if row.state in (states.FAILED, states.PARKED)]
    if as_json:
        tables = {"means": means, "gates": checked, "comparisons": comparisons}
        records = {key: table.records() for key, table in tables.items()}
        show_json({"sweep": name, "jobs": ended.counts, **records})
        return 0 if ended.done == ended.total else 1
    show_table(means)
    if checked.rows:
        show_table(checked)
    if (glance := at_a_glance(comparisons.rows)).rows:
        show_table(glance, limit=40)
    else:
        show_lines([why_none(engine, name, "dice")])
    show_lines(legend(words_in(means, checked, glance)))
    where = [
        ("database", database_in_words(settings)),
        ("artifacts", hide_urls(settings.artifact_url)),
        ("all results", f"robust-cli results {name}"),
        ("all comparisons", f"robust-cli compare {name}"),
        ("your own question", 'robust-cli query "select * from results limit 5"'),
        ("as a file", f"robust-cli export {name} --format csv"),
    ]
    show_table(Table("where everything is, and what to type next", ("what", "where"), where))
    if prepared.done == len(prepared.plan.jobs):
        console().print(f"everything was already there: {ended.total} of {ended.total} jobs are done")
    for row in bad:
        console(stderr=True).print(f"job {row.id} ({text(row.label)}) {row.state}: {text(row.error)}", soft_wrap=True)
    cancelled = ended.counts.get(states.CANCELLED, 0)
    if cancelled:
        console(stderr=True).print(f"{cancelled} jobs were cancelled; the same command runs them")
    if bad:
        console(stderr=True).print(f"`robust-cli logs {bad[0].id}` shows why; `robust-cli retry {name}` tries again")
    return 0 if ended.done == ended.total else 1
