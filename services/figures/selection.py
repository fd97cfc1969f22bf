"""What a figure is asked to show, and what there is to show of a sweep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from services.comparisons.access import CONTROL, NATURAL
from services.comparisons.result_rows import ScoredRun, read_runs
from services.comparisons.worst_cases import REGION, WORST_CASE, select_of
from services.errors import BadInput, UnknownName
from services.reports.chosen import ALL as EVERY
from services.reports.chosen import Chosen
from services.reports.declared import Declared, read_declared
from services.reports.scores import Condition, Texts, order_of, texts_of_conditions
from services.science import metrics

#: As an attack or a metric: each of them, in figures of their own.
ALL = "all"
_METRICS = text("SELECT DISTINCT metric FROM results WHERE sweep = :sweep")


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
class Scored:
    """What a sweep has scores of."""

    sweep: str
    declared: Declared
    conditions: tuple[Condition, ...]  # in the order of tables, without what only gates look at
    words: tuple[Texts, Texts]  # of all defenses and attacks

    @property
    def defenses(self) -> list[str]:
        """The words of all defenses, the undefended network first: what colours go by."""
        return list(dict.fromkeys(self.defense(condition) for condition in self.conditions))

    def defense(self, condition: Condition) -> str:
        """Its defense in words."""
        return self.words[0][condition.defense, condition.defense_params]

    def attack(self, condition: Condition) -> str:
        """Its attack in words."""
        return self.words[1][condition.attack, condition.attack_params]


def read_scored(connection: Connection, sweep: str) -> Scored:
    """What there is of a sweep; raises `BadInput` where no evaluation is finished."""
    runs = read_runs(connection, sweeps=[sweep])
    found = list(dict.fromkeys(_condition(run) for run in runs if run.access != CONTROL))
    if not found:
        raise BadInput(
            f"sweep {sweep!r} has no finished evaluation, so that nothing can be drawn: `robust-cli status {sweep}` "
            "tells how far it is"
        )
    order = order_of(found)
    return Scored(sweep, read_declared(connection, sweep), tuple(sorted(found, key=order)), texts_of_conditions(found))


def chosen_metrics(connection: Connection, sweep: str, asked: Sequence[str]) -> list[str]:
    """Those that are asked for and scored; raises `BadInput` for one that is not."""
    known = sorted(connection.scalars(_METRICS, {"sweep": sweep}), key=lambda name: (name != "dice", name))
    if ALL in asked:
        return known
    for name in asked:
        if name not in known and metrics.has(name):
            raise BadInput(
                f"{name} is not scored in sweep {sweep!r}, which has {', '.join(known)}: add it to "
                "`evaluation.metrics` and submit again, which attacks and trains nothing again"
            )
        if name not in known:
            raise UnknownName("metric", name, known)
    return list(asked) or known[:1]


def chosen_conditions(scored: Scored, chosen: Chosen) -> list[Condition]:
    """The conditions of these defenses under these attacks, clean images and natural shifts among them.

    Raises `UnknownName`.
    """
    everything = Chosen(chosen.regions, (), chosen.defenses) if ALL in chosen.attacks else chosen
    return everything.conditions(scored.conditions)


def is_attacked(condition: Condition) -> bool:
    """Whether somebody attacked, within a budget."""
    return not condition.is_clean and condition.access != NATURAL and condition.epsilon > 0


def worst_declared(scored: Scored) -> str | None:
    """The words of the sweep's worst case: by region before others; None where it declares none."""
    found = [c for c in scored.conditions if WORST_CASE in c.attack_params and select_of(c.attack_params)]
    found.sort(key=lambda condition: select_of(condition.attack_params) != REGION)
    return scored.attack(found[0]) if found else None


def _condition(run: ScoredRun) -> Condition:
    return Condition._make(getattr(run, name) for name in Condition._fields)
