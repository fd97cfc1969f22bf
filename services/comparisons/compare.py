"""One comparison: every statistic of two runs under one condition."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from db.rows import ComparisonRow
from services.comparisons.gate_verdicts import UNCHECKED, GateVerdicts, ModelVerdict, verdict_of
from services.comparisons.naming import Labels, arithmetic
from services.comparisons.pairs import NetworkDifferences, Pairs, by_network, join
from services.comparisons.question import (
    SIGNED_RANK,
    VARIANCE_COMPONENTS,
    Adjustment,
    Alternative,
    Inference,
    ZeroRule,
)
from services.comparisons.ranges import limits_of_difference
from services.comparisons.result_rows import FAILURE_METRIC
from services.comparisons.runs import HOW_SCORED, RunKey, RunScores, ScoreTable
from services.counted import counted
from services.errors import BadInput, NotComparable
from services.science import metrics
from services.science.metrics.base import Metric
from services.science.stats import (
    Interval,
    benjamini_hochberg,
    hodges_lehmann,
    holm,
    mcnemar,
    mean_difference,
    paired_wilcoxon,
    rank_biserial,
    superiority,
    two_way_bootstrap,
    variance_components,
)
from services.science.stats.two_way_bootstrap import ENOUGH_REPLICAS
from services.seeds import derive

#: How many cases a note names before it counts the rest.
_NAMED = 5


@dataclass(frozen=True)
class ComparisonSettings:
    """How comparisons are made; declared before the data are looked at."""

    seed: int
    alternative: Alternative = "two-sided"
    zero_rule: ZeroRule = "pratt"
    adjustment: Adjustment = "holm"
    failure_threshold: float = 0.5
    inference: Inference | None = None  # None: variance components where there are replicas
    largest_mm: float = math.inf  # no distance in the scored volumes is longer


@dataclass(frozen=True)
class Member:
    """One planned comparison of a family: what is compared, and how that is called."""

    a: RunScores | None  # None: this run has no scores under this condition
    b: RunScores | None
    dice_a: RunScores | None  # the same runs in Dice, for failure rates
    dice_b: RunScores | None
    labels: Labels
    region: str
    metric: str
    higher_is_better: bool
    gates_a: ModelVerdict  # of the models of this run
    gates_b: ModelVerdict


def member(
    a: RunKey, b: RunKey, table_a: ScoreTable, table_b: ScoreTable, labels: Labels, verdicts: GateVerdicts = UNCHECKED
) -> Member:
    """The comparison of two runs by their keys, with the scores that the tables have for them."""
    return Member(
        a=table_a.get(a),
        b=table_b.get(b),
        dice_a=table_a.get(a._replace(metric=FAILURE_METRIC)),
        dice_b=table_b.get(b._replace(metric=FAILURE_METRIC)),
        labels=labels,
        region=a.region,
        metric=a.metric,
        higher_is_better=_require_metric(a.metric, table_a.get(a) or table_b.get(b)).higher_is_better,
        gates_a=verdict_of(verdicts, a),
        gates_b=verdict_of(verdicts, b),
    )


def _require_metric(name: str, scored: RunScores | None) -> type[Metric]:
    """The metric that these scores are of; raises `BadInput` where a plug-in from outside is not known here."""
    if not metrics.has(name) and scored is not None:
        raise BadInput(
            f"metric {name!r}, scored as {scored.rows[0].metric_impl}, is not here: to compare its scores, name the "
            "folder of its file in ROBUST_PLUGINS, or install its package"
        )
    return metrics.require(name)


def compare(member: Member, settings: ComparisonSettings) -> ComparisonRow:
    """All numbers of one comparison, still outside any family (size 0, nothing adjusted).

    Raises `NotComparable` naming the field and both values when the runs were scored in different ways, and `BadInput`
    where variance components are asked for with one replica.
    """
    require_comparable(member)
    pairs = join(member.a, member.b)
    test = paired_wilcoxon(pairs.x, pairs.y, alternative=settings.alternative, zeros=settings.zero_rule)
    gain = (test.r_plus - test.r_minus) * (1 if member.higher_is_better else -1)
    numbers = _effects(pairs, member, settings) if len(pairs.patients) else _NO_EFFECTS
    return ComparisonRow(
        question="",
        family="",
        family_size=0,
        **asdict(member.labels),
        region=member.region,
        metric=member.metric,
        **asdict(test),
        n_missing=len(pairs.missing),
        n_failed=len(pairs.failed),
        p_adjusted=None,
        adjustment=settings.adjustment,
        **numbers,
        **_over_networks(by_network(member.a, member.b), member, settings),
        **_failures(member, pairs, settings.failure_threshold),
        higher_is_better=member.higher_is_better,
        favours="a" if gain > 0 else "b" if gain < 0 else "neither",
        missing_cases=",".join(pairs.missing),
        note="; ".join(_notes(member, pairs, gain, numbers["mean_difference"])),
        gates_a=member.gates_a.verdict,
        gates_b=member.gates_b.verdict,
        strength_a=member.gates_a.strength,
        strength_b=member.gates_b.strength,
        jobs=",".join(map(str, sorted(set().union(*(side.jobs for side in (member.a, member.b) if side))))),
    )


def adjust(
    rows: list[ComparisonRow], *, question: str, family: str, settings: ComparisonSettings
) -> list[ComparisonRow]:
    """The rows as members of one family; those without pairs are listed but count neither as tests nor in the size.

    What is adjusted is the p of each row's `inference`.
    """
    method = holm if settings.adjustment == "holm" else benjamini_hochberg
    raw = [stated_p(row) for row in rows]
    adjusted = method(raw)
    size = sum(p is not None for p in raw)
    return [
        replace(row, question=question, family=family, family_size=size, p_adjusted=p)
        for row, p in zip(rows, adjusted, strict=True)
    ]


def stated_p(row: ComparisonRow) -> float | None:
    """The p that a row stands for: over networks and patients where there are replicas, else over patients."""
    return row.networks_p if row.inference == VARIANCE_COMPONENTS else row.p_value


def require_comparable(member: Member) -> None:
    """Raise `NotComparable` unless both runs (and all replicas within them) were scored in the same way."""
    for a, b in ((member.a, member.b), (member.dice_a, member.dice_b)):
        for field in HOW_SCORED:
            sides = [scores.how_scored[field] if scores else frozenset[str]() for scores in (a, b)]
            if len(sides[0] | sides[1]) > 1:
                first, second = (" and ".join(sorted(values)) or "nothing" for values in sides)
                raise NotComparable(
                    f"{member.labels.a} and {member.labels.b} cannot be compared: their {field} differs, {first} "
                    f"against {second}; score both in the same way first"
                )


def _effects(pairs: Pairs, member: Member, settings: ComparisonSettings) -> dict[str, Any]:
    shift = hodges_lehmann(pairs.x, pairs.y, alternative=settings.alternative, zeros=settings.zero_rule)
    # One seed for all: comparisons of as many patients draw the same samples of them, which takes most of the time.
    mean = mean_difference(pairs.x, pairs.y, seed=derive(settings.seed, "bootstrap"))
    where = member.metric, settings.largest_mm
    low, high = limits_of_difference(mean.low, mean.high, pairs.x - pairs.y, *where)
    lowest, highest = limits_of_difference(shift.low, shift.high, pairs.x - pairs.y, *where)
    return {
        "difference_sd": float(np.std(pairs.x - pairs.y, ddof=1)) if len(pairs.patients) > 1 else None,
        "mean_a": float(pairs.x.mean()),
        "mean_b": float(pairs.y.mean()),
        "mean_difference": mean.estimate,
        "mean_difference_low": low,
        "mean_difference_high": high,
        "mean_difference_status": mean.status,
        "hodges_lehmann": shift.estimate,
        "hodges_lehmann_low": lowest,
        "hodges_lehmann_high": highest,
        "hodges_lehmann_status": _shift_status(shift),
        "achieved_level": shift.achieved_level,
        "rank_biserial": rank_biserial(pairs.x, pairs.y),
        "superiority": superiority(pairs.x, pairs.y, higher_is_better=member.higher_is_better),
    }


_NO_EFFECTS: dict[str, Any] = {
    **dict.fromkeys(("mean_a", "mean_b", "mean_difference", "mean_difference_low", "mean_difference_high")),
    **dict.fromkeys(("hodges_lehmann", "hodges_lehmann_low", "hodges_lehmann_high", "achieved_level")),
    **dict.fromkeys(("rank_biserial", "superiority", "difference_sd")),
    **dict.fromkeys(("mean_difference_status", "hodges_lehmann_status"), "no_pairs"),
}


def _shift_status(shift: Interval) -> str:
    if shift.low > shift.high:
        return "no_shift_fits"
    return "ok" if math.isfinite(shift.low) and math.isfinite(shift.high) else "unbounded"


def _over_networks(found: NetworkDifferences, member: Member, settings: ComparisonSettings) -> dict[str, Any]:
    """What networks and patients together say; nothing where each patient met one network only."""
    if found.replicas < 2:
        if settings.inference == VARIANCE_COMPONENTS:
            raise BadInput(
                f"variance components need two or more replicas of {member.labels.a} and {member.labels.b}: raise "
                f"training.replicas, or ask with `inference: {SIGNED_RANK}`"
            )
        return {"networks": len(set(found.networks)) or None}
    fit = variance_components(found.values, found.networks, found.patients, alternative=settings.alternative)
    replicas = found.by_replica()
    low, high = limits_of_difference(fit.low, fit.high, found.values, member.metric, settings.largest_mm)
    two_way: Interval | None = None
    if len(replicas) >= ENOUGH_REPLICAS:
        two_way = two_way_bootstrap(found.values, found.networks, found.patients, seed=_seed(member, settings.seed))
    return {
        "inference": settings.inference or VARIANCE_COMPONENTS,
        "networks": fit.n_networks,
        "networks_estimate": fit.estimate,
        "networks_low": low,
        "networks_high": high,
        "networks_df": fit.df,
        "networks_p": fit.p_value,
        "network_sd": fit.network_sd,
        "patient_sd": fit.patient_sd,
        "residual_sd": fit.residual_sd,
        "two_way_low": two_way and two_way.low,
        "two_way_high": two_way and two_way.high,
        "replica_differences": json.dumps({str(replica): round(value, 9) for replica, value in replicas.items()}),
    }


def _failures(member: Member, compared: Pairs, threshold: float) -> dict[str, Any]:
    """Failure rates always speak of Dice, whatever metric is compared; None where Dice was not scored."""
    is_dice = member.dice_a is member.a and member.dice_b is member.b
    pairs = compared if is_dice else join(member.dice_a, member.dice_b)
    n = len(pairs.patients)
    if n == 0:
        return {"failure_rate_a": None, "failure_rate_b": None, "mcnemar_p": None}
    a_fails, b_fails = pairs.x < threshold, pairs.y < threshold
    return {
        "failure_rate_a": float(a_fails.mean()),
        "failure_rate_b": float(b_fails.mean()),
        "mcnemar_p": mcnemar(int((a_fails & ~b_fails).sum()), int((b_fails & ~a_fails).sum())),
    }


def _notes(member: Member, pairs: Pairs, gain: float, difference: float | None) -> list[str]:
    notes = []
    for side, scores in (("A", member.a), ("B", member.b)):
        if scores is None:
            notes.append(f"{side} was not run under this condition")
        elif scores.incomplete:
            notes.append(f"{side} lacks a replica of {_listed(scores.incomplete)}")
    if member.a and member.b and len(member.a.replicas) != len(member.b.replicas):
        notes.append(f"A averages {counted(len(member.a.replicas), 'replica')}, B {len(member.b.replicas)}")
    if member.a and member.b and not (member.a.key.is_clean or member.b.key.is_clean):
        used = arithmetic(member.a.key), arithmetic(member.b.key)
        if used[0] != used[1]:
            notes.append(f"A was attacked in {used[0]}, B in {used[1]}")
    if pairs.failed:
        notes.append(f"failed cases entered with the penalty: {_listed(pairs.failed)}")
    if difference is not None and gain * difference * (1 if member.higher_is_better else -1) < 0:
        notes.append("the mean difference favours the other side than the ranks")
    for side, gates in (("A", member.gates_a), ("B", member.gates_b)):
        if gates.failed:
            notes.append(f"{side} is {gates.verdict}: it fails {', '.join(gates.failed)}")
        if gates.too_weak:
            notes.append(f"the attacks on {side} are {gates.strength}: {', '.join(gates.too_weak)}")
    return notes


def _listed(names: tuple[str, ...]) -> str:
    rest = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + rest


def _seed(member: Member, seed: int) -> int:
    """Depends on the unordered pair of runs and the condition, neither on other comparisons nor on who is A."""
    sides = sorted(repr(tuple(scores.key[1:])) for scores in (member.a, member.b) if scores)
    return derive(seed, "bootstrap", *sides)
