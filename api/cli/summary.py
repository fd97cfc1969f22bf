"""What `submit` ends with: at most ten lines of findings, and where to look next; with `--json` all tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api.cli.show import console, show_json, show_lines
from api.cli.working import working
from services.counted import counted

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.settings import Settings
    from services.sweeps.progress.status import Snapshot
    from services.sweeps.submitting.submit import Prepared


#: Lines of findings, and of jobs that failed.
_LINES, _FAILURES = 10, 3


def show_summary(settings: Settings, engine: Engine, prepared: Prepared, ended: Snapshot, *, as_json: bool) -> int:
    """Print the findings; returns the exit code: 1 unless every job is done."""
    from api.cli.layout import fold_all
    from db import states
    from services.database import database_in_words
    from services.reports.comparisons import rankings, stored_comparisons
    from services.reports.findings import findings, fitting
    from services.reports.floor import under_floor
    from services.reports.gates import model_verdicts
    from services.reports.means import mean_scores, mean_sentences, read_means
    from services.reports.realised import realised_scores
    from services.reports.trials import read_trials
    from services.sweeps.progress.status import list_jobs

    name = prepared.sweep.name
    checked = model_verdicts(engine, name)
    bad = [row for row in list_jobs(engine, name) if row.state in (states.FAILED, states.PARKED)]
    trials = read_trials(engine, name)
    if as_json:
        tables = {
            "means": mean_scores(engine, name),
            "gates": checked,
            "comparisons": under_floor(engine, name).flagged(stored_comparisons(engine, name)),
        }
        records = {key: table.records() for key, table in tables.items()}
        files = realised_scores(engine, name)
        records |= {"realised": files.records()} if files.rows else {}
        records |= {"trials": trials.records()} if trials.rows else {}
        records["rankings"] = [record for table in rankings(engine, name) for record in table.records()]
        show_json({"sweep": name, "jobs": ended.counts, **records})
        return 0 if ended.done == ended.total else 1
    width = console().width
    commands = "|".join(["results", "compare", *(["gates"] if checked.rows else []), "export"])
    last = [f"more: robust-cli {commands} {name}; database: {database_in_words(settings)}"]
    if prepared.done == len(prepared.plan.jobs):
        last.append(f"everything was already there: {ended.total} of {counted(ended.total, 'job', 'is', 'are')} done")
    room = _LINES - len(fold_all(last, width))
    with working("summing up"):
        every = findings(engine, name)
    found = fitting(every, room, lambda lines: fold_all(lines, width))
    show_lines([*(found or mean_sentences(read_means(engine, name))[:1]), *last])
    trouble = [f"job {row.id} ({row.label}) {row.state}: {row.error}" for row in bad[:_FAILURES]]
    if len(bad) > _FAILURES:
        trouble.append(f"and {len(bad) - _FAILURES} more: `robust-cli jobs {name}` lists them")
    if cancelled := ended.counts.get(states.CANCELLED, 0):
        trouble.append(f"{counted(cancelled, 'job', 'was', 'were')} cancelled; the same command goes on with what was")
    if bad:
        trouble.append(f"`robust-cli logs {bad[0].id}` shows why; `robust-cli retry {name}` tries again")
    show_lines(trouble, stderr=True)
    return 0 if ended.done == ended.total else 1
