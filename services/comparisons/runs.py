"""Scores of runs, gathered from result rows: one number per case and condition, replicas averaged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from services.comparisons.access import BLACK_BOX, WHITE_BOX
from services.comparisons.question import CLEAN, UNDEFENDED
from services.comparisons.result_rows import ResultRow, ScoredRun
from services.errors import NotComparable

#: Columns that name one thing together.
COLUMNS_OF: Mapping[str, tuple[str, ...]] = {
    "sweep": ("sweep",),
    "model": ("model", "architecture", "dims"),
    "defense": ("defense", "defense_params"),
    "attack": ("attack", "attack_params"),
    "access": ("access", "source"),
    "epsilon": ("epsilon",),
}
#: Columns in which all scores of a comparison must agree.
HOW_SCORED = ("metric_impl", "label_scheme")


class RunKey(NamedTuple):
    """What one set of scores is about: a run, its condition, a region and a metric."""

    sweep: str  # empty where the sweep does not matter
    model: str
    architecture: str
    dims: int
    defense: str
    defense_params: str
    attack: str
    attack_params: str
    access: str
    source: str  # of transferred images: how the network that they were made on differs; empty: made on this one
    epsilon: float
    region: str
    metric: str

    @property
    def is_clean(self) -> bool:
        """Scored on unperturbed images, which have neither budget nor access."""
        return self.attack == CLEAN

    def without(self, columns: Iterable[str]) -> RunKey:
        """The same with these columns empty: equal for keys that differ in nothing else.

        Whether images made on the scored network itself are white-box or black-box follows from the attack.
        """
        emptied = {column: type(getattr(self, column))() for column in columns}
        if "attack" in emptied and self.access == BLACK_BOX:
            emptied.setdefault("access", WHITE_BOX)
        return self._replace(**emptied)

    def order(self, regions: Sequence[str]) -> tuple[object, ...]:
        """A key to sort by: undefended and clean ones first, budgets ascending, regions as given."""
        return (
            *(self.sweep, self.model, self.defense != UNDEFENDED, self.defense, self.defense_params),
            *(not self.is_clean, self.attack, self.attack_params, self.access != WHITE_BOX, self.access),
            *(self.source, self.epsilon, regions.index(self.region)),
        )


#: What a key takes from a run, but its sweep.
_of_run = attrgetter(*(name for name in RunKey._fields if name not in ("sweep", "region", "metric")))


@dataclass(frozen=True)
class RunScores:
    """All rows of a run under one condition, in one region and metric; never empty."""

    key: RunKey
    rows: tuple[ResultRow, ...]  # one per job and case
    others: frozenset[int] = frozenset()  # jobs that its values were made from beside those of its rows
    not_attacked: frozenset[str] = frozenset()  # of clean images: cases that stand against no attack

    @cached_property
    def values(self) -> Mapping[str, float]:
        """Case -> mean over its replicas; sorted by case."""
        groups: dict[str, list[float]] = defaultdict(list)
        for row in self.rows:
            groups[row.case_id].append(row.value)
        return {case: sum(groups[case]) / len(groups[case]) for case in sorted(groups)}

    @cached_property
    def patients(self) -> Mapping[str, str]:
        """Case -> patient."""
        return {row.case_id: row.patient_id or row.case_id for row in self.rows}

    @cached_property
    def failed(self) -> frozenset[str]:
        """Cases that crashed in at least one replica and entered with their penalty."""
        return frozenset(row.case_id for row in self.rows if row.state == "failed")

    @cached_property
    def jobs(self) -> frozenset[int]:
        """The jobs that scored it."""
        return self.others.union(row.job_id for row in self.rows)

    @cached_property
    def replicas(self) -> frozenset[int]:
        """The replicas that were averaged."""
        return frozenset(row.replica for row in self.rows)

    @cached_property
    def by_network(self) -> Mapping[tuple[int, int, str], float]:
        """Fold, replica and case -> value."""
        return {(row.fold, row.replica, row.case_id): row.value for row in self.rows}

    @cached_property
    def how_scored(self) -> Mapping[str, frozenset[str]]:
        """Each of `HOW_SCORED` -> what its rows say there."""
        return {field: frozenset(str(getattr(row, field)) for row in self.rows) for field in HOW_SCORED}

    @cached_property
    def incomplete(self) -> tuple[str, ...]:
        """Cases that lack a replica which others have, sorted."""
        found: dict[str, set[int]] = defaultdict(set)
        for row in self.rows:
            found[row.case_id].add(row.replica)
        return tuple(sorted(case for case, replicas in found.items() if len(replicas) < len(self.replicas)))


ScoreTable = Mapping[RunKey, RunScores]


def collect(
    rows: Iterable[ResultRow], *, by_sweep: bool = False, not_attacked: frozenset[str] = frozenset()
) -> dict[RunKey, RunScores]:
    """Scores of every run key; a row that stands in several sweeps counts once (`by_sweep`: once in each sweep).

    `not_attacked`: cases whose clean images alone are scored.

    Raises `NotComparable` when two jobs scored the same replica, fold and case of a run: these are two runs.
    """
    groups: dict[RunKey, dict[tuple[str, int], ResultRow]] = defaultdict(dict)
    for row in rows:
        groups[key_of(row, by_sweep=by_sweep)].setdefault((row.case_id, row.job_id), row)
    for key, found in groups.items():
        first: dict[tuple[str, int, int], int] = {}
        for row in found.values():
            other = first.setdefault((row.case_id, row.replica, row.fold), row.job_id)
            if other != row.job_id:
                raise NotComparable(
                    f"jobs {other} and {row.job_id} both scored case {row.case_id} of model {key.model!r}, defense "
                    f"{key.defense!r}, attack {key.attack!r} in replica {row.replica}: they are different runs of "
                    "one name; choose one with sweep=NAME"
                )
    return {
        key: RunScores(key, tuple(found.values()), not_attacked=not_attacked if key.is_clean else frozenset())
        for key, found in groups.items()
    }


def key_of(row: ResultRow | ScoredRun, *, by_sweep: bool) -> RunKey:
    """The key of a row; that of a run has neither region nor metric."""
    of_case = (row.region, row.metric) if isinstance(row, ResultRow) else ("", "")
    return RunKey._make((row.sweep if by_sweep else "", *_of_run(row), *of_case))
