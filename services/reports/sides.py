"""What may stand on a side of a comparison: each defense, attack and budget that has scores, in words of a side."""

from __future__ import annotations

import shlex

from sqlalchemy import Engine

from db.engine import read
from services.comparisons.access import CONTROL, is_realised
from services.comparisons.question import CLEAN
from services.comparisons.result_rows import read_runs
from services.science.epsilon import format_epsilon

#: More than a person chooses from.
_MOST = 500


def sides(engine: Engine, sweep: str) -> list[str]:
    """Such as `sweep=mine defense=none attack=fgsm epsilon=8/255 access=white-box`, of one sweep."""
    with read(engine) as connection:
        runs = read_runs(connection, sweeps=[sweep])
    found: dict[str, None] = {}
    for run in runs:
        if run.access == CONTROL or is_realised(run.access):
            continue
        words = {"sweep": run.sweep, "defense": run.defense, "attack": run.attack}
        if run.attack != CLEAN:
            words |= {"epsilon": format_epsilon(run.epsilon), "access": run.access}
        found[" ".join(f"{key}={shlex.quote(value)}" for key, value in words.items())] = None
    return sorted(found)[:_MOST]
