"""What a figure is asked to show, and what there is to show of a sweep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select, text

from db.many import among
from db.models import Cell, Score, Sweep
from db.models import Condition as StoredCondition
from services.comparisons.access import CONTROL, NATURAL
from services.comparisons.attacked_cases import read_not_attacked
from services.comparisons.naming import parameters, shortest_texts
from services.comparisons.question import UNDEFENDED
from services.comparisons.result_rows import ScoredRun, read_runs
from services.comparisons.runs import RunKey
from services.comparisons.worst_cases import REGION, select_of
from services.errors import BadInput, UnknownName
from services.figures.style import DefenseStyle, Theme, looks_of
from services.reports.chosen import ALL as EVERY
from services.reports.chosen import Chosen
from services.reports.declared import Declared, read_declared
from services.reports.scores import ConditionKey, Texts, order_of, texts_of_conditions
from services.science import metrics

#: As an attack or a metric: each of them, in figures of their own.
ALL = "all"
_MEANS = text("""
    SELECT attack, attack_params, region, avg(value) AS value FROM results
    WHERE sweep = :sweep AND metric = 'dice' AND epsilon = :epsilon AND source = ''
    GROUP BY attack, attack_params, region
""")


@dataclass(frozen=True)
class Selection:
    """Names that a user gave. Without a metric it is Dice; without an attack the sweep's worst case or strongest."""

    metrics: tuple[str, ...] = ()
    chosen: Chosen = EVERY
    epsilon: float | None = None  # None: the largest budget

    @classmethod
    def of(
        cls,
        *,
        region: Sequence[str] | None = None,
        metric: Sequence[str] | None = None,
        attack: Sequence[str] | None = None,
        defense: Sequence[str] | None = None,
        epsilon: float | None = None,
    ) -> Selection:
        """As options give them: repeated, or with commas."""
        names = tuple(name.strip() for words in metric or () for name in words.split(","))
        return cls(names, Chosen.of(region, attack, defense), epsilon)


@dataclass(frozen=True)
class ScoredSweep:
    """What a sweep has scores of."""

    sweep: str
    declared: Declared
    conditions: tuple[ConditionKey, ...]  # in the order of tables, without what only gates look at
    words: tuple[Texts, Texts]  # of all defenses and attacks
    stored: Mapping[ConditionKey, Sequence[int]]  # its rows of the table `condition`, one for each network
    not_attacked: frozenset[str] = frozenset()  # cases whose clean images alone are scored

    @property
    def defenses(self) -> list[str]:
        """The words of all defenses, the undefended network first."""
        return list(dict.fromkeys(self.defense(condition) for condition in self.conditions))

    def defense(self, condition: ConditionKey) -> str:
        """Its defense in words."""
        return self.words[0][condition.defense, condition.defense_params]

    def attack(self, condition: ConditionKey) -> str:
        """Its attack in words."""
        return self.words[1][condition.attack, condition.attack_params]

    def metrics(self, connection: Connection) -> list[str]:
        """All that are scored, Dice first."""
        found = {name for ids in self.stored.values() for name in _distinct(connection, Score.metric, ids[0])}
        return sorted(found, key=lambda name: (name != "dice", name))

    def regions(self, connection: Connection, metric: str) -> list[str]:
        """All in which a metric is scored, by name."""
        mine = Score.metric == metric
        return sorted(
            {name for ids in self.stored.values() for name in _distinct(connection, Score.region, ids[0], mine)}
        )


def _distinct(connection: Connection, column: Any, stored: int, *where: Any) -> Iterator[str]:
    """The values of a column of one condition's scores: a look into the index for each, however many rows there are."""
    least = select(func.min(column)).where(Score.condition_id == stored, *where)
    value = connection.scalar(least)
    while value is not None:
        yield value
        value = connection.scalar(least.where(column > value))


def read_scored(connection: Connection, sweep: str) -> ScoredSweep:
    """What there is of a sweep; raises `BadInput` where no evaluation is finished."""
    runs = [run for run in read_runs(connection, sweeps=[sweep]) if run.access != CONTROL]
    found = list(dict.fromkeys(map(condition_of, runs)))
    if not found:
        raise BadInput(
            f"sweep {sweep!r} has no finished evaluation, so that nothing can be drawn: `robust-cli status {sweep}` "
            "tells how far it is"
        )
    order = order_of(found)
    stored = select(StoredCondition.job_id, StoredCondition.epsilon, StoredCondition.id)
    jobs = among(connection, StoredCondition.job_id, sorted({run.job_id for run in runs}))
    ids = {(row.job_id, row.epsilon): row.id for row in connection.execute(stored.where(jobs))}
    rows: dict[ConditionKey, list[int]] = defaultdict(list)
    for run in runs:
        rows[condition_of(run)].append(ids[run.job_id, run.epsilon])
    words = texts_of_conditions(found)
    conditions = tuple(sorted(found, key=order))
    declared, not_attacked = read_declared(connection, sweep), read_not_attacked(connection, sweep)
    return ScoredSweep(sweep, declared, conditions, words, rows, not_attacked)


def looks_of_sweep(connection: Connection, sweep: str, words: Texts, theme: Theme) -> dict[str, DefenseStyle]:
    """A look for each of these defenses by its words, the undefended network first.

    It goes by all defenses that the sweep declares, scored or not, so that it is the same in every figure.
    """
    declared = select(Cell.defense, Cell.defense_params).join(Sweep, Sweep.id == Cell.sweep_id)
    found = connection.execute(declared.where(Sweep.name == sweep, Cell.defense != "").distinct())
    names = shortest_texts({(row.defense, row.defense_params) for row in found} | set(words))
    order = sorted(names, key=lambda variant: (variant[0] != UNDEFENDED, names[variant]))
    looks = looks_of((names[variant] for variant in order), theme)
    return {words[variant]: looks[names[variant]] for variant in order if variant in words}


def chosen_metrics(connection: Connection, scored: ScoredSweep, asked: Sequence[str]) -> list[str]:
    """Those that are asked for and scored; raises `BadInput` for one that is not."""
    known = scored.metrics(connection)
    if ALL in asked:
        return known
    for name in asked:
        if name not in known and metrics.has(name):
            raise BadInput(
                f"{name} is not scored in sweep {scored.sweep!r}, which has {', '.join(known)}: add it to "
                "`evaluation.metrics` and submit again, which attacks and trains nothing again"
            )
        if name not in known:
            raise UnknownName("metric", name, known)
    return list(asked) or known[:1]


def chosen_conditions(scored: ScoredSweep, chosen: Chosen) -> list[ConditionKey]:
    """The conditions of these defenses under these attacks, clean images and natural shifts among them.

    Raises `UnknownName`.
    """
    everything = Chosen(chosen.regions, (), chosen.defenses) if ALL in chosen.attacks else chosen
    return everything.conditions(scored.conditions)


def is_attacked(condition: ConditionKey) -> bool:
    """Whether somebody attacked, within a budget."""
    return not condition.is_clean and condition.access != NATURAL and condition.epsilon > 0


def is_noise(condition: ConditionKey) -> bool:
    """Whether an attack is noise, which knows nothing: the control of all others."""
    return str(parameters(condition.attack_params).get("method", condition.attack)) == "noise"


def attacks_to_draw(
    connection: Connection, scored: ScoredSweep, found: Sequence[ConditionKey], chosen: Chosen
) -> list[str]:
    """The words of the attacks among these conditions, each of which is drawn, if any were asked for.

    Else one: the declared worst case, by region before others; without one the attack that leaves the lowest mean Dice
    of the first region at the largest budget.
    """
    attacked = [condition for condition in found if is_attacked(condition)]
    words = list(dict.fromkeys(scored.attack(condition) for condition in attacked))
    if chosen.attacks or len(words) < 2:
        return words
    worst = [condition for condition in attacked if select_of(condition.attack_params)]
    if worst:
        return [scored.attack(min(worst, key=lambda c: select_of(c.attack_params) != REGION))]
    real = [condition for condition in attacked if not is_noise(condition)] or attacked
    largest = max(condition.epsilon for condition in real)
    names = {condition[3:5] for condition in real}
    means = connection.execute(_MEANS, {"sweep": scored.sweep, "epsilon": largest}).all()
    first = scored.declared.first(row.region for row in means)
    low = {row[:2]: row.value for row in means if row.region == first and row[:2] in names}
    return [scored.words[1][min(low, key=lambda name: low[name])] if low else scored.attack(real[0])]


def condition_of(run: ScoredRun | RunKey) -> ConditionKey:
    """The condition under which a run was scored."""
    return ConditionKey._make(getattr(run, name) for name in ConditionKey._fields)
