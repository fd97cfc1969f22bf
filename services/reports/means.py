"""Mean scores of a sweep: one row per model, defense, attack, access and budget, one column per region."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Engine, text

from db.engine import read
from services.comparisons.words import in_words
from services.reports.table import Table
from services.science.epsilon import format_epsilon
from services.science.labels import REGIONS

_MEANS = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, epsilon, region, avg(value), count(*)
    FROM results WHERE sweep = :sweep AND metric = :metric
    GROUP BY model, defense, defense_params, attack, attack_params, access, epsilon, region
""")


def mean_scores(engine: Engine, sweep: str, metric: str = "dice") -> Table:
    """Means over all cases (and replicas) of one metric; clean rows first, then attacks by name and budget."""
    with read(engine) as connection:
        rows = connection.execute(_MEANS, {"sweep": sweep, "metric": metric}).all()
    regions = [region for region in REGIONS if any(row.region == region for row in rows)]
    defenses = in_words({(row.defense, row.defense_params) for row in rows})
    attacks = in_words({(row.attack, row.attack_params) for row in rows})
    cells: dict[tuple[Any, ...], dict[str, tuple[float, int]]] = defaultdict(dict)
    for row in rows:
        defense, attack = defenses[row.defense, row.defense_params], attacks[row.attack, row.attack_params]
        order = (row.model, row.defense != "none", defense, row.attack != "clean", attack, row.access != "white-box")
        key = (*order, row.epsilon, row.access)
        cells[key][row.region] = (row[8], row[9])
    body = [
        (
            *(key[0], key[2], key[4], key[7], format_epsilon(key[6])),
            max(count for _, count in means.values()),
            *(means[region][0] if region in means else None for region in regions),
        )
        for key, means in sorted(cells.items())
    ]
    columns = ("model", "defense", "attack", "access", "epsilon", "cases", *regions)
    return Table(f"mean {metric} per region", columns, body)


def result_rows(engine: Engine, sweep: str) -> Table:
    """Every row of the view `results` of one sweep."""
    with read(engine) as connection:
        rows = connection.execute(text("SELECT * FROM results WHERE sweep = :sweep"), {"sweep": sweep})
        return Table("results", tuple(rows.keys()), rows.all())
