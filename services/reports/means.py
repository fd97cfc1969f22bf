"""Mean scores of a sweep: one row per model, defense, attack, access and budget, one column per region."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Engine, text

from db.engine import read
from services.comparisons.access import NATURAL, WHITE_BOX, access_in_words
from services.comparisons.naming import shortest_texts
from services.comparisons.question import CLEAN, UNDEFENDED
from services.reports.table import Table
from services.science import metrics
from services.science.epsilon import format_epsilon
from services.science.labels import ordered_regions

_MEANS = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, region,
           avg(value) AS mean, count(*) AS cases
    FROM results WHERE sweep = :sweep AND metric = :metric
    GROUP BY model, defense, defense_params, attack, attack_params, access, source, epsilon, region
""")


def mean_scores(engine: Engine, sweep: str, metric: str = "dice") -> Table:
    """Means over all cases (and replicas) of one metric; clean rows, then attacks by name and budget, then shifts.

    Raises `UnknownName` for a metric that does not exist.
    """
    with read(engine) as connection:
        rows = connection.execute(_MEANS, {"sweep": sweep, "metric": metric}).all()
    if not rows:
        metrics.require(metric)
    regions = ordered_regions(row.region for row in rows)
    defenses = shortest_texts({(row.defense, row.defense_params) for row in rows})
    attacks = shortest_texts({(row.attack, row.attack_params) for row in rows})

    def order(row: Any) -> tuple[Any, ...]:
        defense, attack = defenses[row.defense, row.defense_params], attacks[row.attack, row.attack_params]
        kinds = (row.defense != UNDEFENDED, defense, row.attack != CLEAN, row.access == NATURAL, attack)
        return (row.model, *kinds, row.access != WHITE_BOX, row.access, row.source, row.epsilon)

    lines: dict[tuple[str, ...], dict[str, Any]] = defaultdict(dict)
    for row in sorted(rows, key=order):
        defense, attack = defenses[row.defense, row.defense_params], attacks[row.attack, row.attack_params]
        access = access_in_words(row.access, row.source)
        lines[row.model, defense, attack, access, format_epsilon(row.epsilon)][row.region] = row
    body = [
        (
            *names,
            max(row.cases for row in means.values()),
            *(means[region].mean if region in means else None for region in regions),
        )
        for names, means in lines.items()
    ]
    columns = ("model", "defense", "attack", "access", "epsilon", "cases", *regions)
    return Table(f"mean {metric} per region", columns, body)
