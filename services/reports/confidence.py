"""Whether a network's own confidence warns of failures, under each attack and budget (statistics 14)."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

import numpy as np
from sqlalchemy import Engine, String, bindparam, select, text

from db.engine import read
from db.models import Sweep
from services.comparisons.access import CONTROL
from services.comparisons.attacked_cases import read_not_attacked
from services.counted import counted
from services.errors import BadInput, UnknownName
from services.reports.chosen import Chosen
from services.reports.declared import read_declared
from services.reports.floor import Floors, read_floors
from services.reports.scores import ConditionKey, order_of, texts_of_conditions
from services.reports.table import Table
from services.science.stats import Bounds, Interval, mean_difference
from services.science.stats.confidence import ENOUGH, FAILURE, FEWEST, least_augrc, mean_auroc, risk_coverage

_SCORES = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, replica, patient_id,
           avg(CASE WHEN metric = 'dice' THEN value END) AS dice,
           avg(CASE WHEN metric = 'expected_dice' THEN value END) AS expected,
           avg(CASE WHEN metric = 'calibration_error' THEN value END) AS error
    FROM results
    WHERE sweep = :sweep AND region = :region AND metric IN ('dice', 'expected_dice', 'calibration_error')
        AND case_id NOT IN :not_attacked
    GROUP BY model, defense, defense_params, attack, attack_params, access, source, epsilon, replica, patient_id
    ORDER BY replica, patient_id
""").bindparams(bindparam("not_attacked", type_=String(), expanding=True))
_REGIONS = text("SELECT DISTINCT region FROM results WHERE sweep = :sweep")
_SEED = 0


@dataclass(frozen=True)
class ConfidenceLine:
    """One condition: what stands over patients, and means over the replicas of what one network at a time says."""

    condition: ConditionKey
    patients: int
    replicas: int
    dice: float
    expected: float
    gap: Interval  # of expected less reached Dice, over patients, replicas averaged
    calibration_error: float
    shared: int  # patients whom all replicas met; what follows is of them, and of none where there are none
    failures: Sequence[int]  # of each replica
    auroc: Interval | None  # None: too few failures, or too few others
    aurc: float | None
    augrc: float | None
    least_augrc: float | None  # of an order that knew the Dice


@dataclass(frozen=True)
class ConfidenceScores:
    """Everything for the tables of one region."""

    region: str
    lines: Sequence[ConfidenceLine]
    without: Sequence[ConditionKey]  # scored, but without confidence: they may be on their way
    floors: Floors


def read_confidence(engine: Engine, sweep: str, chosen: Chosen) -> ConfidenceScores:
    """Of a region, the first of the sweep unless one is named; cases of a patient are averaged.

    Cases whose clean images alone are scored are left out.

    Raises `UnknownName` for another region, defense or attack, `BadInput` where nothing was scored for it.
    """
    asked = require_region(engine, sweep, chosen, "--confidence")
    with read(engine) as connection:
        not_attacked = sorted(read_not_attacked(connection, sweep))
        rows = connection.execute(_SCORES, {"sweep": sweep, "region": asked, "not_attacked": not_attacked}).all()
        floors = read_floors(connection, sweep)
        document = connection.scalar(select(Sweep.document).where(Sweep.name == sweep)) or {}
    groups: dict[ConditionKey, list[Any]] = defaultdict(list)
    for row in rows:
        groups[ConditionKey._make(row[:8])].append(row)
    groups = {condition: found for condition, found in groups.items() if condition.access != CONTROL}
    scored = {
        condition: [row for row in found if None not in (row.dice, row.expected, row.error)]
        for condition, found in groups.items()
    }
    if not any(scored.values()):
        asks = bool((document.get("evaluation") or {}).get("confidence"))
        raise BadInput(_why_none(sweep, rows, asks=asks))
    order = order_of(list(groups))
    kept = sorted(chosen.conditions(groups), key=order)
    lines = [_line(condition, scored[condition]) for condition in kept if scored[condition]]
    return ConfidenceScores(asked, lines, [condition for condition in kept if not scored[condition]], floors)


def require_region(engine: Engine, sweep: str, chosen: Chosen, option: str) -> str:
    """The region that is chosen, or the first of the sweep; raises `BadInput` for two, `UnknownName`."""
    if len(chosen.regions) > 1:
        raise BadInput(f"{option} shows one region: name it with --region, its numbers differ from region to region")
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        known = declared.ordered(row.region for row in connection.execute(_REGIONS, {"sweep": sweep}))
    region = next(iter(chosen.regions), None)
    if region is not None and region not in known:
        raise UnknownName("region", region, known)
    return region or next(iter(known), "")


def _why_none(sweep: str, rows: Sequence[Any], *, asks: bool) -> str:
    if any(row.expected is not None for row in rows):
        return f"sweep {sweep!r} does not score Dice: add dice to evaluation.metrics and submit again"
    if asks:
        return f"no confidence of sweep {sweep!r} is scored yet: `robust-cli status {sweep}` tells how far it is"
    return (
        f"sweep {sweep!r} has no confidence of its networks: set `evaluation.confidence: true` and submit it again, "
        "which attacks and trains nothing again"
    )


def _line(condition: ConditionKey, rows: Sequence[Any]) -> ConfidenceLine:
    of_replica: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        of_replica[row.replica].append(row)
    # Areas and AUROC are of one network at a time, and all networks are asked about the same patients.
    shared = set.intersection(*({row.patient_id for row in found} for found in of_replica.values()))
    networks = [[row for row in found if row.patient_id in shared] for found in of_replica.values() if shared]
    expected, dice = (_table(networks, name) for name in ("expected", "dice"))
    curves = [risk_coverage(confidence, 1 - reached) for confidence, reached in zip(expected, dice, strict=True)]
    failed = dice < FAILURE
    by_patient: Mapping[str, list[Any]] = defaultdict(list)
    for row in rows:
        by_patient[row.patient_id].append(row)
    means = [
        [fmean(getattr(row, name) for row in found) for name in ("expected", "dice", "error")]
        for found in by_patient.values()
    ]
    x, y, errors = zip(*means, strict=True)
    found = mean_difference(x, y, seed=_SEED)
    limits = Bounds(-1.0, 1.0).cut(found.low, found.high, np.subtract(x, y).tolist())
    return ConfidenceLine(
        condition,
        len(by_patient),
        len(of_replica),
        fmean(y),
        fmean(x),
        Interval(found.estimate, *limits, 0.95),
        fmean(errors),
        len(shared),
        failed.sum(-1).tolist(),
        mean_auroc(expected, failed, seed=_SEED) if networks else None,
        fmean(curve.aurc for curve in curves) if networks else None,
        fmean(curve.augrc for curve in curves) if networks else None,
        fmean(least_augrc(1 - reached) for reached in dice) if networks else None,
    )


def _table(networks: Sequence[Sequence[Any]], name: str) -> Any:
    """(networks, patients) of float64."""
    return np.array([[getattr(row, name) for row in found] for found in networks], np.float64)


def confidence_scores(found: ConfidenceScores) -> Table:
    """For programs: one row per condition, with what people get no room for."""
    defenses, attacks = texts_of_conditions(line.condition for line in found.lines)
    body = [
        (
            *(found.region, line.condition.model),
            defenses[line.condition.defense, line.condition.defense_params],
            attacks[line.condition.attack, line.condition.attack_params],
            *(line.condition.access_words, line.condition.budget, line.patients, line.replicas),
            *(line.dice, line.expected, line.gap.estimate, *_limits(line.gap), line.calibration_error),
            fmean(line.failures) if line.shared else None,
            *(line.auroc.estimate if line.auroc else None, *(_limits(line.auroc) if line.auroc else (None, None))),
            *(line.aurc, line.augrc, line.least_augrc),
        )
        for line in found.lines
    ]
    columns = (
        *("region", "model", "defense", "attack", "access", "epsilon", "patients", "replicas", "dice"),
        *("expected_dice", "gap", "gap_low", "gap_high", "calibration_error", "mean_failures", "auroc_failure"),
        *("auroc_low", "auroc_high", "aurc", "augrc", "least_augrc"),
    )
    return Table("confidence", columns, body)


def confidence_tables(found: ConfidenceScores) -> list[Table]:
    """For people, 80 columns wide: a table for each model."""
    defenses, attacks = texts_of_conditions(line.condition for line in found.lines)
    tables: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for line in found.lines:
        tables[line.condition.model].append(
            (
                found.floors.mark(
                    line.condition.network, defenses[line.condition.defense, line.condition.defense_params]
                ),
                attacks[line.condition.attack, line.condition.attack_params],
                *(line.condition.access_words, line.condition.budget, line.patients),
                *(_two(line.dice), _two(line.expected), f"{line.gap.estimate:+z.2f}", _two(line.calibration_error)),
                f"{fmean(line.failures):g}" if line.shared else None,
                line.auroc and _two(line.auroc.estimate),
                *(_two(line.aurc), _two(line.augrc)),
            )
        )
    heads = ("defense", "attack", "access", "epsilon", "n", "Dice", "exp.", "gap", "ECE", "fail")
    columns = (*heads, "AUROC", "AURC", "AUGRC")
    return [
        Table(f"confidence and failures, {found.region}, model {model}", columns, body, headings=("defense",))
        for model, body in tables.items()
    ]


def _two(value: float | None) -> str | None:
    return None if value is None else f"{value:.2f}"


def _limits(interval: Interval) -> tuple[float | None, float | None]:
    low, high = (limit if math.isfinite(limit) else None for limit in (interval.low, interval.high))
    return low, high


def confidence_sentences(found: ConfidenceScores) -> list[str]:
    """What the tables need to be understood, and what they cannot tell."""
    lines = [
        "n: patients, cases of each averaged; exp.: the Dice that the network's own probabilities expect of its "
        "prediction; gap: exp. less Dice, above 0 it promises too much",
        "ECE: expected calibration error, 15 bins, brain voxels within 10 mm of the predicted or the reference region",
        f"fail: patients with Dice below {FAILURE}, mean of the replicas; AUROC: how often one of them has less exp. "
        "than one of the others, 0.5 is chance",
        "AURC, AUGRC: what is lost (1 − Dice) where the least confident are rejected, over all shares that are kept, "
        "lower is better; AUGRC is per patient of all, AURC per patient kept",
    ]
    few = [line for line in found.lines if line.auroc is None]
    if few and len(few) == len(found.lines):
        lines.append(
            f"too few failures to tell whether low confidence warns: nowhere do {FEWEST} patients fail and {FEWEST} not"
        )
    elif few:
        lines.append(
            f"–: too few failures, or too few others, to tell: an AUROC needs {FEWEST} of both in every replica; "
            f"{counted(len(few), 'line')} of {len(found.lines)}"
        )
    if any(line.auroc and not math.isfinite(line.auroc.low) for line in found.lines):
        lines.append(
            f"AUROC of fewer than {ENOUGH} failures, or others, has no interval (--json): chance has a large say"
        )
    if any(line.replicas > 1 for line in found.lines):
        lines.append("AUROC, AURC and AUGRC: of one network after the other, then the mean of the replicas")
    if fewer := [line for line in found.lines if line.shared < line.patients]:
        lines.append(
            f"fail, AUROC, AURC and AUGRC are of patients whom all replicas met: fewer than n in {len(fewer)} of "
            f"{counted(len(found.lines), 'line')}"
        )
    if found.without:
        lines.append(
            f"without confidence so far: {counted(len(found.without), 'condition')}, whose evaluations are not done or "
            "older than `evaluation.confidence`"
        )
    return [*lines, *found.floors.sentences()]
