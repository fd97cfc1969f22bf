"""What the comparisons of a planned sweep can show at all, as sentences and as a table for `plan`."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, text

from db.engine import read
from services.comparisons.family import pairs_to_compare
from services.comparisons.primary import Defended, budgets_by_attack, primary_pairs, shared_budgets
from services.comparisons.question import VARIANCE_COMPONENTS
from services.comparisons.ranges import DICE_AREA, range_of
from services.comparisons.runs import RunKey
from services.counted import counted
from services.science.epsilon import format_epsilon
from services.science.stats.power import smallest_mean, smallest_shift
from services.science.stats.variance_components import ENOUGH_NETWORKS
from services.sweeps.planning.plan import SweepPlan
from services.sweeps.schema import SweepSpec

_ALPHA, _POWER = 0.05, 0.8

#: Of the patients' SD: that of what is left, and those of networks for which a difference is given.
_RESIDUAL, _NETWORKS = 0.5, (0.0, 0.5, 1.0)

_SPREADS = text("""
    SELECT sweep, difference_sd, network_sd, patient_sd, residual_sd
    FROM comparisons WHERE role = 'primary' AND region = :region AND difference_sd > 0
    ORDER BY sweep = :sweep DESC, id DESC
""")


@dataclass(frozen=True)
class Spreads:
    """Standard deviations of paired differences in a finished sweep, root mean squares over its primary comparisons."""

    sweep: str
    difference: float  # of patients, one replica each
    network: float | None  # None: it had one replica
    patient: float | None
    residual: float | None


#: What the columns of `PlannedComparisons.detectable` are called.
DETECTABLE = ("tests", "patients", "networks", "spread", "in SDs of patients", "in area under Dice")


@dataclass(frozen=True)
class PlannedComparisons:
    """The comparisons of a planned sweep, over patients of so many folds, and what is known of their spreads."""

    sweep: SweepSpec
    patients: int
    folds: int
    keys: dict[RunKey, None]  # of all rows that the sweep will have
    primary: Sequence[tuple[Defended, Defended]]  # also those that share no budget
    tests: int  # how many of these there will be
    known: Spreads | None

    @classmethod
    def of(cls, sweep: SweepSpec, plan: SweepPlan, patients: int, folds: int, engine: Engine) -> PlannedComparisons:
        """Of a plan; `engine` is asked for the spreads of finished sweeps."""
        keys, region = _keys(sweep, plan), sweep.evaluation.regions[0]
        primary = primary_pairs(sweep.comparisons, keys)
        tests = sum(bool(shared_budgets(keys, pair, region)) for pair in primary)
        known = _read_spreads(engine, sweep.name, region) if tests else None
        return cls(sweep, patients, folds, keys, primary, tests, known)

    def sentences(self) -> list[str]:
        """What differences the primary comparisons can show, and warnings where none can be significant."""
        lines: list[str] = []
        if self.tests:
            lines += self._over_networks() if self.sweep.training.replicas > 1 else self._over_patients()
        endpoints = dict.fromkeys(_endpoints(self.primary, self.keys, self.sweep.evaluation.regions[0]))
        return [*lines, *endpoints, *_floors(self.sweep, self.keys, self.patients)]

    def detectable(self) -> list[tuple[Any, ...]]:
        """The smallest difference that the primary comparisons show with a chance of 80 %, as `DETECTABLE` has it.

        A row for each way in which networks may vary, and one for the spread of an earlier sweep, if there is one; none
        without primary comparisons. A difference is None where none is shown so, or no two areas can have it.
        """
        known, networks = self.known, self.folds * self.sweep.training.replicas
        if not self.tests:
            return []
        if self.sweep.training.replicas == 1:
            shift = self._shift()
            area = None if shift is None or known is None else shift * known.difference
            spread = f"as in {known.sweep}" if known else "of these networks alone"
            return [(self.tests, self.patients, networks, spread, shift, _possible(area))]
        words = ("networks do not vary", "networks vary half as much as patients", "networks vary as much as patients")
        rows: list[tuple[Any, ...]] = [
            (self.tests, self.patients, networks, word, self._mean(network, 1.0, _RESIDUAL), None)
            for word, network in zip(words, _NETWORKS, strict=True)
        ]
        if known and known.network is not None and known.patient is not None and known.residual is not None:
            area = self._mean(known.network, known.patient, known.residual)
            rows.append((self.tests, self.patients, networks, f"as in {known.sweep}", None, _possible(area)))
        return rows

    def _shift(self) -> float | None:
        """What the signed-rank test shows, in SDs of the patients' differences."""
        return smallest_shift(self.patients, alpha=_ALPHA / self.tests, power=_POWER)

    def _mean(self, network: float, patient: float, residual: float) -> float | None:
        """What variance components of these SDs show, in their unit."""
        spreads = {"network_sd": network, "patient_sd": patient, "residual_sd": residual}
        replicas, alpha = self.sweep.training.replicas, _ALPHA / self.tests
        return smallest_mean(self.folds, replicas, self.patients, **spreads, alpha=alpha, power=_POWER)

    def _in_words(self) -> str:
        return counted(self.tests, "primary comparison") + " (Holm)" * (self.tests > 1)

    def _over_patients(self) -> Iterator[str]:
        shift, patients, known = self._shift(), self.patients, self.known
        if shift is None:
            yield (
                f"no primary comparison can be significant: with {counted(patients, 'patient')} the smallest p is "
                f"{2 * 0.5**patients:.2g}, times {self.tests} it is above {_ALPHA}; compare fewer defenses, or more "
                "patients"
            )
            return
        dice = f", or {_area(shift * known.difference)} by the spread in {known.sweep!r}" if known else ""
        yield (
            f"{self._in_words()} over {counted(patients, 'patient')} can show, with a chance of 80 %, a difference of "
            f"{shift:.2f} SD of the patients' differences{dice}; of these networks alone, since they have one replica: "
            "from `training.replicas: 2` on it is counted how networks vary"
        )

    def _over_networks(self) -> Iterator[str]:
        known, networks = self.known, self.folds * self.sweep.training.replicas
        shown = [self._mean(network, 1.0, _RESIDUAL) for network in _NETWORKS]
        words = ["none" if found is None else f"{found:.2f}" for found in shown]
        yield (
            f"{self._in_words()} over {counted(networks, 'network')} and {counted(self.patients, 'patient')} can show, "
            f"with a chance of 80 %, a difference of {words[0]} SD of the patients' differences if networks do not "
            f"vary, {words[1]} if their SD is half as large, {words[2]} if it is the same"
        )
        if networks < ENOUGH_NETWORKS:
            yield (
                f"{counted(networks, 'network', 'is', 'are')} too few to see how they vary: their test "
                f"finds differences where there are none in up to 13 % of cases; train {ENOUGH_NETWORKS} or more "
                "(folds times `training.replicas`)"
            )
        if known and known.network is not None and known.patient is not None and known.residual is not None:
            found = self._mean(known.network, known.patient, known.residual)
            yield (
                f"by the spread in {known.sweep!r} (SD of networks {known.network:.3f}, of patients "
                f"{known.patient:.3f}, of the rest {known.residual:.3f}) that is {_area(found)}"
            )


def _endpoints(pairs: Iterable[tuple[Defended, Defended]], keys: dict[RunKey, None], region: str) -> Iterator[str]:
    """What the primary endpoint leaves out, because attacks have different budgets."""
    for pair in pairs:
        a, b = pair
        shared = shared_budgets(keys, pair, region)
        tried = [found for side in pair for found in budgets_by_attack(keys, side, region)]
        every = {budget for _, budgets in tried for budget in budgets}
        if not shared:
            yield (
                f"{a.defense} and {b.defense} of {a.model} will have no primary comparison: no budget is shared by all "
                "of their bounded attacks"
            )
        elif len(shared) < len(every):
            short = list(dict.fromkeys(name for name, budgets in sorted(tried) if budgets < every))
            alone = " alone, so that it is the Dice there and no area" if len(shared) == 1 else ""
            yield (
                f"the primary endpoint is over {', '.join(map(format_epsilon, shared))}{alone}: {', '.join(short)} "
                f"{'lacks' if len(short) == 1 else 'lack'} other budgets of the sweep"
            )


def _area(difference: float | None) -> str:
    """A difference of two areas, which are between 0 and 1."""
    found = _possible(difference)
    return "more area under Dice than there is" if found is None else f"{found:.3f} of area under Dice"


def _possible(difference: float | None) -> float | None:
    """None for a difference that no two areas have."""
    is_possible = difference is not None and difference <= range_of(DICE_AREA).of_differences().largest
    return difference if is_possible else None


def _floors(sweep: SweepSpec, keys: dict[RunKey, None], patients: int) -> Iterator[str]:
    """Questions whose families are so large that Holm lets no signed-rank test be significant."""
    networks = sweep.training.replicas > 1
    for question in sweep.comparisons:
        signed_rank = not networks or question.inference not in (None, VARIANCE_COMPONENTS)
        if question.adjustment != "holm" or not signed_rank:
            continue
        tails = 2 if question.alternative == "two-sided" else 1
        sizes = Counter((a.model, *_varied(a, b)) for a, b in pairs_to_compare(question, keys))
        largest = max(sizes.values(), default=0)
        if largest and largest * tails * 0.5**patients > _ALPHA:
            yield (
                f"no test of the question {question.label!r} can be significant: Holm over its "
                f"{counted(largest, 'test')}, whose smallest p with {counted(patients, 'patient')} is "
                f"{tails * 0.5**patients:.2g}; ask about fewer attacks, budgets or regions, or say "
                "`adjustment: benjamini_hochberg`"
            )


def _varied(a: RunKey, b: RunKey) -> tuple[str, ...]:
    return (
        a.defense,
        a.defense_params,
        b.defense,
        b.defense_params,
        *((a.attack, b.attack) if a.attack != b.attack else ()),
    )


def _keys(sweep: SweepSpec, plan: SweepPlan) -> dict[RunKey, None]:
    """The keys of all rows that the sweep will have."""

    def canonical(params: object) -> str:
        return json.dumps(params, sort_keys=True, allow_nan=False)

    metrics = [str(spec["name"]) for spec in sweep.evaluation.metrics]
    found: dict[RunKey, None] = {}
    for job in plan.jobs:
        if job.kind.name not in ("evaluate", "worst_case"):
            continue
        role = job.role
        run = (role.model, role.architecture, role.dims, role.defense, canonical(role.defense_params))
        under = (role.attack, canonical(role.attack_params), role.access, role.source)
        for epsilon in role.epsilons:
            for region in sweep.evaluation.regions:
                found.update((RunKey("", *run, *under, epsilon, region, metric), None) for metric in metrics)
    return found


def _read_spreads(engine: Engine, sweep: str, region: str) -> Spreads | None:
    """Of this sweep, else of the newest one that has them."""
    with read(engine) as connection:
        rows = connection.execute(_SPREADS, {"sweep": sweep, "region": region}).all()
    if not rows:
        return None
    mine = [row for row in rows if row.sweep == rows[0].sweep]
    replicated = [row for row in mine if row.network_sd is not None]
    return Spreads(
        sweep=rows[0].sweep,
        difference=_root_mean_square(_of_one_replica(row) for row in mine),
        network=_root_mean_square(row.network_sd for row in replicated) if replicated else None,
        patient=_root_mean_square(row.patient_sd for row in replicated) if replicated else None,
        residual=_root_mean_square(row.residual_sd for row in replicated) if replicated else None,
    )


def _of_one_replica(row: Any) -> float:
    """The SD of patients' differences without other replicas, over which `difference_sd` is averaged."""
    if row.network_sd is None:
        return float(row.difference_sd)
    return math.hypot(row.network_sd, row.patient_sd, row.residual_sd)


def _root_mean_square(values: Iterable[float]) -> float:
    found = list(values)
    return math.sqrt(sum(value**2 for value in found) / len(found))
