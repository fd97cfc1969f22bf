"""The scores of a sweep summed up by condition and region: how many, of which states, how many are still to come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from sqlalchemy import Connection, select, text

from db import states
from db.models import Cell, Job, Sweep
from services.comparisons.access import NATURAL, WHITE_BOX, access_in_words
from services.comparisons.naming import shortest_texts
from services.comparisons.question import CLEAN, UNDEFENDED
from services.reports.budgets import budget_in_words
from services.reports.declared import Declared
from services.reports.kept import kept
from services.science import metrics

_NETWORK = "model, defense, defense_params, attack, attack_params, access, source, epsilon, replica, fold, region"
#: Of each patient first: whoever was scanned twice counts once.
_SUMS = f"""
    SELECT {_NETWORK}, count(*) AS patients, sum(mean) AS total,
           CAST(sum(cases) AS integer) AS n, CAST(sum(both_empty) AS integer) AS both_empty,
           CAST(sum(erased) AS integer) AS erased, CAST(sum(invented) AS integer) AS invented,
           CAST(sum(measured) AS integer) AS measured, sum(measured_total) AS measured_total
    FROM (
        SELECT {_NETWORK}, avg(value) AS mean, count(*) AS cases,
               sum(CASE WHEN state = 'both_empty' THEN 1 ELSE 0 END) AS both_empty,
               sum(CASE WHEN state = 'prediction_empty' THEN 1 ELSE 0 END) AS erased,
               sum(CASE WHEN state = 'reference_empty' THEN 1 ELSE 0 END) AS invented,
               sum(CASE WHEN state = 'normal' THEN 1 ELSE 0 END) AS measured,
               sum(CASE WHEN state = 'normal' THEN value ELSE 0 END) AS measured_total
        FROM results WHERE sweep = :sweep AND metric = :metric {{and_only}}
        GROUP BY {_NETWORK}, patient_id
    ) AS patient
    GROUP BY {_NETWORK}
"""  # noqa: S608 - of our own words
_ALL = text(_SUMS.format(and_only=""))
_CLEAN = text(_SUMS.format(and_only="AND attack = :clean"))

#: Metrics as papers write them.
_METRICS = {"dice": "Dice", "hd95": "HD95", "nsd": "NSD", "assd": "ASSD", "iou": "IoU"}

#: One training: its replica and its fold.
Trained = tuple[int, int]

#: A text for each name with its parameters.
Texts = Mapping[tuple[str, str], str]


class ConditionKey(NamedTuple):
    """What one line of a table is about."""

    model: str
    defense: str
    defense_params: str
    attack: str
    attack_params: str
    access: str
    source: str
    epsilon: float

    @property
    def network(self) -> tuple[str, str, str]:
        """Model, defense and its parameters."""
        return self[:3]

    @property
    def is_clean(self) -> bool:
        """Scored on images as they are."""
        return self.attack == CLEAN

    @property
    def access_words(self) -> str | None:
        """Who attacked; None for clean images, which nobody did."""
        return None if self.is_clean else access_in_words(self.access, self.source)

    @property
    def budget(self) -> str:
        """The budget in words; where series have different ones, that of each."""
        return budget_in_words(self.epsilon, self.attack_params)


@dataclass
class RegionSums:
    """Scores of one region, summed up: values, and how many masks were empty."""

    n: int = 0  # scores
    patients: int = 0  # of each training
    total: float = 0.0  # of the means of patients
    both_empty: int = 0
    erased: int = 0  # the reference has voxels, the prediction none
    invented: int = 0  # the prediction has voxels, the reference none
    measured: int = 0  # both have voxels
    measured_total: float = 0.0

    @property
    def mean(self) -> float:
        """Over patients, each with the mean of his scores; empty masks by the rule."""
        return self.total / self.patients

    @property
    def measured_mean(self) -> float | None:
        """Over the scores in which both masks have voxels, so that a distance is one; None where there are none."""
        return self.measured_total / self.measured if self.measured else None

    @property
    def present_mean(self) -> float | None:
        """Over the scores in which the reference has voxels; None where there are none."""
        count = self.measured + self.erased
        return self.measured_total / count if count else None

    @property
    def signs(self) -> str:
        """How many masks were empty, in the signs of `sign_sentences`."""
        return signs_of(self.both_empty, self.erased, self.invented)

    def add(self, row: object) -> None:
        """Add a row of the same columns."""
        for name in _SUMMED:
            setattr(self, name, getattr(self, name) + getattr(row, name))


_SUMMED = tuple(field.name for field in fields(RegionSums))


@dataclass(frozen=True)
class Line:
    """The scores of one condition."""

    condition: ConditionKey
    regions: Mapping[str, RegionSums]
    patients: int
    cases_expected: int | None  # scores in each mean once all its jobs are done; None: not known yet
    patients_expected: int | None
    finished: bool

    @property
    def n(self) -> int:
        """Scores in each mean."""
        return max((found.n for found in self.regions.values()), default=0)


def signs_of(both_empty: int, erased: int, invented: int) -> str:
    """Counts of empty masks as they stand beside a mean: "=2 −1"."""
    counts = {"=": both_empty, "−": erased, "+": invented}
    return " ".join(f"{sign}{count}" for sign, count in counts.items() if count)


def sign_sentences(signs: Iterable[str], *, is_distance: bool) -> list[str]:
    """What the signs mean, those that are there."""
    there = "".join(signs)
    worst = "the diagonal of its volume, in mm" if is_distance else "0, the worst value"
    meanings = {
        "=": "k of these scores are of a region that is empty in reference and prediction: each counts as "
        + ("0 mm" if is_distance else "1"),
        "−": f"k times the region was erased (nothing predicted): each counts as {worst}",
        "+": f"k times the region was invented (the reference has none): each counts as {worst}",
    }
    return [f"{sign}k: {meaning}" for sign, meaning in meanings.items() if sign in there]


def read_clean(
    connection: Connection, sweep: str, metric: str
) -> Mapping[tuple[ConditionKey, Trained], Mapping[str, RegionSums]]:
    """Sums over clean images by condition, training and region."""
    return kept.read_or_make(connection, sweep, ("clean", metric), lambda: _clean(connection, sweep, metric))


def _clean(
    connection: Connection, sweep: str, metric: str
) -> dict[tuple[ConditionKey, Trained], dict[str, RegionSums]]:
    found: dict[tuple[ConditionKey, Trained], dict[str, RegionSums]] = defaultdict(dict)
    for row in connection.execute(_CLEAN, {"sweep": sweep, "metric": metric, "clean": CLEAN}):
        sums = RegionSums()
        sums.add(row)
        found[ConditionKey._make(row[:8]), (row.replica, row.fold)][row.region] = sums
    return found


def read_lines(connection: Connection, sweep: str, metric: str, declared: Declared) -> Sequence[Line]:
    """A line for each condition that has scores, in the order of `order_of`."""
    return kept.read_or_make(connection, sweep, ("lines", metric), lambda: _lines(connection, sweep, metric, declared))


def _lines(connection: Connection, sweep: str, metric: str, declared: Declared) -> list[Line]:
    rows = connection.execute(_ALL, {"sweep": sweep, "metric": metric}).all()
    open_jobs = _open(connection, sweep, metric) if rows else {}
    regions: dict[ConditionKey, dict[str, RegionSums]] = defaultdict(lambda: defaultdict(RegionSums))
    patients: dict[ConditionKey, dict[Trained, int]] = defaultdict(dict)
    counts = {
        True: (dict(declared.clean_cases), dict(declared.clean_patients)),  # of clean images
        False: (dict(declared.cases), dict(declared.patients)),
    }
    for row in rows:
        condition, trained = ConditionKey._make(row[:8]), (row.replica, row.fold)
        regions[condition][row.region].add(row)
        patients[condition][trained] = max(patients[condition].get(trained, 0), row.patients)
        cases_of, patients_of = counts[condition.is_clean]
        if row.fold not in declared.cases:
            cases_of[row.fold] = max(cases_of.get(row.fold, 0), row.n)
            patients_of[row.fold] = max(patients_of.get(row.fold, 0), row.patients)
    lines = []
    for condition, sums in regions.items():
        scored = patients[condition]
        cases_of, patients_of = counts[condition.is_clean]
        missing = open_jobs.get(condition[:-1], set()).difference(scored)
        folds = {fold: max(count for (_, at), count in scored.items() if at == fold) for _, fold in scored}
        lines.append(
            Line(
                condition,
                dict(sums),
                sum(folds.values()),
                _total(max(found.n for found in sums.values()), [cases_of.get(fold) for _, fold in missing]),
                _total(sum(folds.values()), [patients_of.get(fold) for _, fold in missing if fold not in folds]),
                finished=not missing,
            )
        )
    order = order_of(list(regions))
    return sorted(lines, key=lambda line: order(line.condition))


def metric_name(metric: str) -> str:
    """A metric as papers write it; others by the names of their files."""
    return _METRICS.get(metric, metric)


def is_distance(metric: str) -> bool:
    """Whether a metric is 0 at best, as distances are, for which empty masks count the penalty and not 0."""
    return metrics.has(metric) and not metrics.require(metric).higher_is_better


def in_mm(metric: str) -> bool:
    """Whether a metric is a distance in mm, and no share of which less is better."""
    return is_distance(metric) and metrics.require(metric).extremes(2.0)[1] == 2.0


def is_of_confidence(metric: str) -> bool:
    """Whether a metric is what networks say of themselves, which `results --confidence` shows."""
    return metrics.has(metric) and metrics.require(metric).of_confidence


def texts_of(lines: Iterable[Line]) -> tuple[Texts, Texts]:
    """The shortest texts that tell the defenses and the attacks of these lines apart."""
    return texts_of_conditions(line.condition for line in lines)


def texts_of_conditions(conditions: Iterable[ConditionKey]) -> tuple[Texts, Texts]:
    """The same of conditions."""
    found = list(conditions)
    return (
        shortest_texts((condition.defense, condition.defense_params) for condition in found),
        shortest_texts((condition.attack, condition.attack_params) for condition in found),
    )


def order_of(conditions: Sequence[ConditionKey]) -> Callable[[ConditionKey], tuple[Any, ...]]:
    """A key to sort by: undefended networks first, clean before attacks before shifts."""
    defenses, attacks = texts_of_conditions(conditions)

    def key(found: ConditionKey) -> tuple[Any, ...]:
        defense = defenses[found.defense, found.defense_params]
        attack = attacks[found.attack, found.attack_params]
        kinds = (found.defense != UNDEFENDED, defense, found.attack != CLEAN, found.access == NATURAL, attack)
        return (found.model, *kinds, found.access != WHITE_BOX, found.access, found.source, found.epsilon)

    return key


def _open(connection: Connection, sweep: str, metric: str) -> dict[tuple[object, ...], set[Trained]]:
    """Of each condition, without its budget, the trainings whose scores are still to come, or never will."""
    certified = metrics.has(metric) and metrics.require(metric).certified
    names = [getattr(Cell, name) for name in ConditionKey._fields[:-1]]
    jobs = (
        select(*names, Cell.replica, Cell.fold)
        .join(Job, Job.id == Cell.job_id)
        .join(Sweep, Sweep.id == Cell.sweep_id)
        .where(Sweep.name == sweep, Job.state != states.DONE)
        .where(Job.kind.in_(("certify",) if certified else ("evaluate", "worst_case", "realise")))
    )
    found: dict[tuple[object, ...], set[Trained]] = defaultdict(set)
    for row in connection.execute(jobs):
        found[tuple(row[: len(names)])].add((row.replica, row.fold))
    return found


def _total(so_far: int, missing: list[int | None]) -> int | None:
    known = [count for count in missing if count is not None]
    return so_far + sum(known) if len(known) == len(missing) else None
