"""What attacks do as files: realised scores beside evaluated ones, and where units are too coarse for a budget."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from statistics import fmean
from typing import Any

from sqlalchemy import Engine, text

from db import states
from db.engine import read
from db.models import Job
from services.comparisons.access import NATURAL, WHITE_BOX, access_in_words, realised
from services.comparisons.naming import shortest_texts
from services.comparisons.question import CLEAN, UNDEFENDED
from services.reports.budgets import budget_in_words
from services.reports.declared import read_declared
from services.reports.jobs_of import jobs_of
from services.reports.scores import metric_name
from services.reports.table import Table
from services.science.epsilon import format_epsilon

#: What identifies a score beside its access.
_KEY = (
    *("model", "defense", "defense_params", "attack", "attack_params", "source", "epsilon", "region"),
    *("replica", "fold", "case_id"),
)
_SCORES = text(f"""
    SELECT access, value, {", ".join(_KEY)} FROM results
    WHERE sweep = :sweep AND metric = :metric AND attack <> :clean AND access <> :natural
""")  # noqa: S608 - names of columns

#: How many of these a mean is not taken over.
_RUN = _KEY.index("region") + 1

#: Sentences about series that are printed.
_LISTED = 6

_EXPLAINED = (
    "evaluated: images as the attack found them; realised: read again from files in the units of the case's own; "
    "gap: realised less evaluated; n: scores of both, over cases, folds and replicas"
)


def realised_scores(engine: Engine, sweep: str, metric: str = "dice") -> Table:
    """Means of one metric per region over what was scored both ways, and the gap; empty where nothing was realised."""
    columns = (
        *("model", "defense", "attack", "access", "epsilon", "region", "evaluated", "realised", "gap", "n", "budgets"),
    )
    title = f"attacks in files: mean {metric_name(metric)}"
    if not _jobs(engine, sweep):
        return Table(title, columns, [])
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        rows = connection.execute(_SCORES, {"sweep": sweep, "metric": metric, "clean": CLEAN, "natural": NATURAL}).all()
    scores = {(row.access, *row[2:]): row.value for row in rows}
    pairs: dict[tuple[Any, ...], list[tuple[float, float]]] = defaultdict(list)
    for (access, *key), value in scores.items():
        if (there := (realised(access), *key)) in scores:
            pairs[access, *key[:_RUN]].append((value, scores[there]))
    regions = declared.ordered(run[-1] for run in pairs)
    defenses = shortest_texts({run[2:4] for run in pairs})
    attacks = shortest_texts({run[4:6] for run in pairs})

    def order(run: tuple[Any, ...]) -> tuple[Any, ...]:
        access, model, defense, _, _, _, source, epsilon, region = run
        kinds = (model, defense != UNDEFENDED, defenses[run[2:4]], attacks[run[4:6]])
        return (*kinds, access != WHITE_BOX, access, source, epsilon, regions.index(region))

    body = []
    for run in sorted(pairs, key=order):
        access, model, *_, source, epsilon, region = run
        before, after = (fmean(values) for values in zip(*pairs[run], strict=True))
        names = (model, defenses[run[2:4]], attacks[run[4:6]], access_in_words(access, source))
        numbers = before, after, after - before, len(pairs[run])
        body.append((*names, format_epsilon(epsilon), region, *numbers, budget_in_words(epsilon, run[5])))
    return Table(title, columns, body)


def realised_tables(found: Table) -> list[Table]:
    """The same for people, 80 columns wide: a table for each model and region; n stands in the title if all have it."""
    rows = found.records()
    alike = len({row["n"] for row in rows}) == 1
    columns = ("defense", "attack", "access", "budgets", "evaluated", "realised", "gap", *["n"] * (not alike))
    tables: dict[str, list[tuple[Any, ...]]] = {}
    for row in rows:
        title = f"{found.title}, {row['region']}, model {row['model']}" + (f" (n: {row['n']})" if alike else "")
        tables.setdefault(title, []).append(tuple(row[column] for column in columns))
    heads = tuple("epsilon" if column == "budgets" else column for column in columns)
    return [Table(title, heads, body) for title, body in tables.items()]


def explained(engine: Engine, sweep: str) -> list[str]:
    """What the columns mean, and a sentence for each series that spans less than 255 units of its file.

    Those in which the smallest budget has the fewest units come first.
    """
    worst: dict[tuple[str, str], Mapping[str, Any]] = {}
    for summary in _jobs(engine, sweep):
        for found in (summary or {}).get("coarse", ()):
            known = worst.setdefault((found["case"], found["series"]), found)
            if found["units"] < known["units"]:
                worst[found["case"], found["series"]] = found
    found = sorted(worst.values(), key=lambda found: (found["units"], found["case"], found["series"]))
    rest = [f"and {len(found) - _LISTED} more: `robust-cli show JOB` of a realise job names all"]
    return [_EXPLAINED, *map(_sentence, found[:_LISTED]), *(rest if len(found) > _LISTED else [])]


def _sentence(found: Mapping[str, Any]) -> str:
    units = found["units"]
    so = "that no file of whole units can hold any of it" if units < 1 else "that files hold it in whole units"
    return (
        f"series {found['series']} of case {found['case']} spans {found['span']:.0f} stored units: a budget of "
        f"{format_epsilon(found['budget'])} is {units:.2f} units, so {so}"
    )


def _jobs(engine: Engine, sweep: str) -> list[Any]:
    """The summaries of the realise jobs of a sweep that are done."""
    with read(engine) as connection:
        return list(connection.scalars(jobs_of(sweep, "realise", Job.summary).where(Job.state == states.DONE)))
