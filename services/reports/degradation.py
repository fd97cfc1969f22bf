"""The degradation of each network under natural shifts: one row per shift, over all its severities."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from statistics import fmean
from typing import Any

from sqlalchemy import Engine, String, bindparam, text

from db.engine import read
from services.comparisons.access import NATURAL
from services.comparisons.attacked_cases import read_not_attacked
from services.comparisons.naming import parameters, shortest_texts
from services.comparisons.question import CLEAN, UNDEFENDED
from services.reports.declared import Declared, read_declared
from services.reports.floor import Floors
from services.reports.table import Table
from services.science import metrics
from services.science.scoring.degradation import degradation, overall

_SCORES = text("""
    SELECT model, defense, defense_params, attack, attack_params, region, patient_id, avg(value) AS mean
    FROM results WHERE sweep = :sweep AND metric = :metric AND (attack = :clean OR access = :natural)
        AND case_id NOT IN :not_attacked
    GROUP BY model, defense, defense_params, attack, attack_params, region, patient_id
""").bindparams(bindparam("not_attacked", type_=String(), expanding=True))

#: What the two numbers of a region mean.
EXPLAINED = (
    "overall: mean over clean images (weight 1) and each severity s (weight (2/3)^s); lost: clean less shifted, in the "
    "same weights, so that mild shifts count most; how many masks were empty stands in `robust-cli results`, by "
    "severity"
)
#: What a shift without severities weighs as.
_SEVERITY = 1

NetworkName = tuple[str, str, str]  # model, defense, its parameters
ShiftName = tuple[str, str]  # the user's name, its parameters without severity
Patients = dict[str, float]  # patient -> mean score
Clean = dict[tuple[NetworkName, str], Patients]  # the str is a region
Shifted = dict[tuple[NetworkName, ShiftName], dict[str, dict[int | None, Patients]]]  # by region and severity


def shift_scores(engine: Engine, sweep: str, metric: str = "dice", floors: Floors | None = None) -> Table:
    """For each region the score over clean images and all severities, and what is lost against clean images alone.

    Both as `scoring.degradation` weighs severities; after several shifts of a network comes their mean. A row
    counts the patients that clean images and all its severities have in common. Raises `UnknownName` for a metric that
    does not exist. With `floors` defenses with networks under the floor are marked.
    """
    higher_is_better = metrics.require(metric).higher_is_better
    clean, shifted, declared = _read(engine, sweep, metric)
    regions = declared.ordered(region for found in shifted.values() for region in found)
    defenses, shifts = (
        shortest_texts(network[1:] for network, _ in shifted),
        shortest_texts(shift for _, shift in shifted),
    )
    lines: dict[NetworkName, list[tuple[Any, ...]]] = defaultdict(list)
    for (network, shift), found in sorted(shifted.items(), key=lambda item: (_order(item[0][0]), shifts[item[0][1]])):
        scores = [_scores(clean[network, region], found[region], higher_is_better) for region in regions]
        severities = sorted({severity for there in found.values() for severity in there if severity})
        patients = max(count for count, *_ in scores)
        values = (value for _, *pair in scores for value in pair)
        lines[network].append((shifts[shift], ",".join(map(str, severities)), patients, *values))
    body = [
        (network[0], floors.mark(network, defenses[network[1:]]) if floors else defenses[network[1:]], *line)
        for network, own in lines.items()
        for line in (*own, *([_mean_of(own)] if len(own) > 1 else []))
    ]
    heads = [f"{region} {head}" for region in regions for head in ("overall", "lost")]
    title = f"{metric} under natural shifts: overall, and lost against clean images"
    return Table(
        title,
        ("model", "defense", "shift", "severities", "patients", *heads),
        body,
        extras=("severities",),
        empty=f"sweep {sweep!r} has no score of {metric} under natural shifts; `shifts` of a sweep names them",
    )


def _read(engine: Engine, sweep: str, metric: str) -> tuple[Clean, Shifted, Declared]:
    clean: Clean = defaultdict(dict)
    shifted: Shifted = defaultdict(lambda: defaultdict(lambda: defaultdict(dict)))
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        asked: dict[str, Any] = {"sweep": sweep, "metric": metric, "clean": CLEAN, "natural": NATURAL}
        asked["not_attacked"] = sorted(read_not_attacked(connection, sweep))
        for row in connection.execute(_SCORES, asked):
            network = (row.model, row.defense, row.defense_params)
            if row.attack == CLEAN:
                clean[network, row.region][row.patient_id] = row.mean
            else:
                others = dict(parameters(row.attack_params))
                severity = others.pop("severity", None)
                shift = (row.attack, json.dumps(others, sort_keys=True))
                shifted[network, shift][row.region][severity][row.patient_id] = row.mean
    return clean, shifted, declared


def _scores(
    clean: Patients, shifted: Mapping[int | None, Patients], higher_is_better: bool
) -> tuple[int, float | None, float | None]:
    """How many patients all have in common, and the two scores over these."""
    common = set(clean).intersection(*shifted.values())
    if not (common and shifted):
        return 0, None, None
    start = fmean(clean[patient] for patient in common)
    means = {
        severity or _SEVERITY: fmean(values[patient] for patient in common) for severity, values in shifted.items()
    }
    return len(common), overall(start, means), degradation(start, means, higher_is_better=higher_is_better)


def _mean_of(lines: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    """The mean over shifts; None where one of them has no score."""
    _, _, patients, *columns = zip(*lines, strict=True)
    return "mean of shifts", "", min(patients), *(None if None in column else fmean(column) for column in columns)


def _order(network: NetworkName) -> tuple[Any, ...]:
    model, defense, parameters_of_it = network
    return model, defense != UNDEFENDED, defense, parameters_of_it
