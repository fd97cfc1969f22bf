"""What a sweep has scored of one model: S (methods 0) by attack, budget and case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from services.science.attacks.base import Attack

ScoreByCase = Mapping[str, float]  # case -> S, lower is better for the attacker

#: Attacks that white-box ones are held against.
NOISE, SQUARE = "noise", "square"


@dataclass(frozen=True)
class AttackScores:
    """One model on the images of one attack."""

    attack: Attack  # its own epsilon means nothing
    scores: Mapping[float, ScoreByCase]  # by budget


@dataclass(frozen=True)
class Evidence:
    """All that was scored of one model, and of its undefended twin when it is a defended one."""

    clean: ScoreByCase
    own: tuple[AttackScores, ...] = ()  # on images made against this very model
    transfer: tuple[AttackScores, ...] = ()  # on images made against another model
    twin: tuple[AttackScores, ...] = ()  # the twin on images made against the twin
    adaptive: tuple[Mapping[str, Any], ...] = ()  # parameters of attacks that know the model's defense

    @property
    def white_box(self) -> list[AttackScores]:
        """The attacks that followed this model's gradients."""
        return [run for run in self.own if run.attack.needs_gradient]

    def by(self, name: str) -> list[AttackScores]:
        """This model under the attacks of that plug-in."""
        return [run for run in self.own if run.attack.name == name]


def common_budgets(*groups: Iterable[AttackScores]) -> list[float]:
    """The budgets that at least one run of every group has, ascending."""
    return sorted(set.intersection(*({epsilon for run in group for epsilon in run.scores} for group in groups)))


def worst(runs: Iterable[AttackScores], epsilon: float) -> ScoreByCase:
    """Each case's lowest S under any of the runs that have this budget."""
    lowest: dict[str, float] = {}
    for run in runs:
        for case, score in run.scores.get(epsilon, {}).items():
            lowest[case] = min(score, lowest.get(case, score))
    return lowest


def mean(scores: ScoreByCase) -> float:
    """S of a model: the mean over its cases."""
    return fmean(scores.values())


def share(flags: Iterable[bool]) -> float:
    """How many of them are true, from 0 to 1."""
    return fmean(map(float, flags))
