"""Scores by the size of what was to be found: thirds of the patients, and what size has to do with what is lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from sqlalchemy import Engine, String, bindparam, text

from db.engine import read
from services.comparisons.attacked_cases import read_not_attacked
from services.counted import counted
from services.errors import BadInput, UnknownName
from services.reports.declared import read_declared
from services.reports.floor import Floors, read_floors
from services.reports.scores import ConditionKey, is_distance, metric_name, order_of, texts_of_conditions
from services.reports.table import Noted, Table
from services.science.stats import Correlation, spearman

_SCORES = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, metric, patient_id,
           avg(value) AS value, avg(reference_voxels) AS voxels,
           sum(CASE WHEN state = 'normal' THEN value ELSE 0 END) AS measured_total,
           sum(CASE WHEN state = 'normal' THEN 1 ELSE 0 END) AS measured, count(*) AS n
    FROM results WHERE sweep = :sweep AND region = :region AND reference_voxels > 0
        AND case_id NOT IN :not_attacked
    GROUP BY model, defense, defense_params, attack, attack_params, access, source, epsilon, metric, patient_id
""").bindparams(bindparam("not_attacked", type_=String(), expanding=True))
_REGIONS = text("SELECT DISTINCT region FROM results WHERE sweep = :sweep")

#: The thirds of the patients, by the volume of the region in the reference.
THIRDS = ("small", "middle", "large")
#: Those that speak of the same errors, in the order of their tables; then come all others.
_FIRST = ("dice", "nsd", "assd")


@dataclass(frozen=True)
class Mean:
    """Of the patients in one third."""

    patients: int
    mean: float  # empty predictions by the rule
    scores: int
    measured: int  # scores in which both masks have voxels
    measured_mean: float | None

    @property
    def erased(self) -> int:
        """Scores of empty predictions; all references have voxels here."""
        return self.scores - self.measured


@dataclass(frozen=True)
class SizeLine:
    """The scores of one condition in one metric."""

    condition: ConditionKey
    metric: str
    thirds: Mapping[str, Mean]
    correlation: Correlation | None  # of size with what is lost against clean images; None for clean images


@dataclass(frozen=True)
class BySize:
    """Everything for the tables of one region."""

    region: str
    limits: Mapping[str, tuple[int, float, float]]  # third -> patients, smallest and largest size in voxels
    lines: Sequence[SizeLine]
    floors: Floors


def read_by_size(engine: Engine, sweep: str, region: str | None = None) -> BySize:
    """Of a region, the first of the sweep unless one is named; patients whose reference lacks it are left out.

    So are cases whose clean images alone are scored. Cases and replicas of a patient are averaged. Raises `UnknownName`
    for another region, `BadInput` where fewer than three patients have it.
    """
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        known = declared.ordered(row.region for row in connection.execute(_REGIONS, {"sweep": sweep}))
        if region is not None and region not in known:
            raise UnknownName("region", region, known)
        chosen = region or next(iter(known), "")
        not_attacked = sorted(read_not_attacked(connection, sweep))
        asked = {"sweep": sweep, "region": chosen, "not_attacked": not_attacked}
        rows = connection.execute(_SCORES, asked).all()
        floors = read_floors(connection, sweep)
    sizes = {row.patient_id: float(row.voxels) for row in rows}
    if len(sizes) < len(THIRDS):
        raise BadInput(
            f"sweep {sweep!r} has scores of {counted(len(sizes), 'patient')} whose reference has the region {chosen!r}"
            f"; thirds by size need at least {len(THIRDS)}"
        )
    ranked = sorted(sizes, key=lambda patient: (sizes[patient], patient))
    third = {patient: THIRDS[len(THIRDS) * place // len(ranked)] for place, patient in enumerate(ranked)}
    limits = {
        name: (len(found), min(found), max(found))
        for name in THIRDS
        for found in [[sizes[patient] for patient in ranked if third[patient] == name]]
    }
    groups: dict[tuple[ConditionKey, str], list[Any]] = defaultdict(list)
    for row in rows:
        groups[ConditionKey._make(row[:8]), row.metric].append(row)
    clean = {
        (condition.network, metric): {row.patient_id: float(row.value) for row in found}
        for (condition, metric), found in groups.items()
        if condition.is_clean
    }
    lines = [
        SizeLine(
            condition,
            metric,
            {name: _mean([row for row in found if third[row.patient_id] == name]) for name in _there(found, third)},
            None if condition.is_clean else _correlation(found, clean.get((condition.network, metric), {}), metric),
        )
        for (condition, metric), found in groups.items()
    ]
    order = order_of([line.condition for line in lines])
    lines.sort(key=lambda line: (_place(line.metric), *order(line.condition)))
    return BySize(chosen, limits, lines, floors)


def size_scores(found: BySize) -> Table:
    """For programs: one row per condition and metric."""
    defenses, attacks = texts_of_conditions(line.condition for line in found.lines)
    body = [
        (
            *(line.metric, found.region, line.condition.model),
            defenses[line.condition.defense, line.condition.defense_params],
            attacks[line.condition.attack, line.condition.attack_params],
            *(line.condition.access_words, line.condition.budget),
            *(
                value
                for name in THIRDS
                for mean in [line.thirds.get(name)]
                for value in (
                    (mean.patients, mean.mean, mean.erased, mean.measured_mean) if mean else (0, None, 0, None)
                )
            ),
            *((cor.n, cor.rho, cor.low, cor.high) if (cor := line.correlation) else (None,) * 4),
        )
        for line in found.lines
    ]
    columns = (
        *("metric", "region", "model", "defense", "attack", "access", "epsilon"),
        *(f"{name}{head}" for name in THIRDS for head in (" patients", "", " erased", " mean_of_two_surfaces")),
        *("patients", "spearman", "spearman_low", "spearman_high"),
    )
    return Table("scores by size", columns, body)


def size_tables(found: BySize) -> list[Table]:
    """For people, 80 columns wide: a table for each metric and model, and one of the correlations with lost Dice."""
    defenses, attacks = texts_of_conditions(line.condition for line in found.lines)
    tables: dict[tuple[str, str], list[tuple[Any, ...]]] = defaultdict(list)
    lost: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for line in found.lines:
        words = (
            found.floors.mark(line.condition.network, defenses[line.condition.defense, line.condition.defense_params]),
            attacks[line.condition.attack, line.condition.attack_params],
            *(line.condition.access_words, line.condition.budget),
        )
        cells = (_noted(line.thirds.get(name), line.metric, found.limits[name][0]) for name in THIRDS)
        tables[line.metric, line.condition.model].append((*words, *cells))
        if line.metric == "dice" and (rho := line.correlation):
            interval = None if rho.low is None or rho.high is None else f"{rho.low:+.2f}…{rho.high:+.2f}"
            lost[line.condition.model].append((*words, rho.n, rho.rho, interval))
    heads = ("defense", "attack", "access", "epsilon")
    return [
        *(
            Table(f"mean {metric_name(metric)} of {found.region} by its size, model {model}", (*heads, *THIRDS), body)
            for (metric, model), body in tables.items()
        ),
        *(
            Table(f"size of {found.region} and lost Dice, model {model}", (*heads, "n", "ρ", "95 % interval"), body)
            for model, body in lost.items()
        ),
    ]


def size_sentences(found: BySize) -> list[str]:
    """What the tables need to be understood."""
    scored = {line.metric for line in found.lines}
    lines = [
        f"{name}: {counted(count, 'patient')}, {found.region} of {low:,.0f} to {high:,.0f} voxels on the original grid"
        for name, (count, low, high) in found.limits.items()
    ]
    lines.append("patients without the region are left out; sizes compare volumes where all cases have one voxel size")
    if "assd" in scored:
        lines.append("assd: mean distance of the two boundaries in mm, whatever the size of the region")
    everywhere = [(mean, line.metric, name) for line in found.lines for name, mean in line.thirds.items()]
    if any(mean.erased for mean, _, _ in everywhere):
        lines.append("−k: k times the region was erased (nothing predicted)")
    if any(mean.patients < found.limits[name][0] for mean, _, name in everywhere):
        lines.append("n=k: so far of k patients only")
    if any(_has_penalty(mean, metric) for mean, metric, _ in everywhere):
        lines.append(
            "a (k): a is the mean over the k scores in which both masks have a surface; the mean above it counts "
            "erased ones as the diagonal of their volume"
        )
    if any(line.metric == "dice" and line.correlation for line in found.lines):
        lines.append(
            "ρ: Spearman's correlation, over n patients, of the size with what is lost (clean less attacked Dice); "
            "below 0 small ones lose more. Interval: Fisher's z with the standard error of Bonett and Wright, not "
            "corrected for how many there are"
        )
    if missing := [name for name in ("nsd", "assd") if name not in scored]:
        lines.append(
            f"not scored: {' and '.join(missing)}; add them to evaluation.metrics and submit again, which attacks and "
            "trains nothing again"
        )
    return [*lines, *found.floors.sentences()]


def _there(rows: Sequence[Any], third: Mapping[str, str]) -> list[str]:
    there = {third[row.patient_id] for row in rows}
    return [name for name in THIRDS if name in there]


def _mean(rows: Sequence[Any]) -> Mean:
    measured = sum(row.measured for row in rows)
    total = sum(row.measured_total for row in rows)
    return Mean(
        len(rows),
        fmean(row.value for row in rows),
        sum(row.n for row in rows),
        measured,
        float(total) / measured if measured else None,
    )


def _correlation(rows: Sequence[Any], clean: Mapping[str, float], metric: str) -> Correlation:
    """Of size with what is lost; patients without a clean score are left out."""
    both = [row for row in rows if row.patient_id in clean]
    sign = -1 if is_distance(metric) else 1
    return spearman(
        [float(row.voxels) for row in both], [sign * (clean[row.patient_id] - float(row.value)) for row in both]
    )


def _noted(mean: Mean | None, metric: str, patients: int) -> Noted | None:
    """The mean with what is unusual about it: erased predictions, patients that are still to come."""
    if mean is None:
        return None
    notes = []
    if _has_penalty(mean, metric):
        notes.append("– (0)" if mean.measured_mean is None else f"{mean.measured_mean:z.3f} ({mean.measured})")
    if mean.erased:
        notes.append(f"−{mean.erased}")
    if mean.patients < patients:
        notes.append(f"n={mean.patients}")
    return Noted(mean.mean, "\n".join(notes))


def _has_penalty(mean: Mean, metric: str) -> bool:
    return is_distance(metric) and mean.erased > 0


def _place(metric: str) -> tuple[int, str]:
    return (_FIRST.index(metric) if metric in _FIRST else len(_FIRST), metric)
