"""The gate on attacks that are adapted to a defense: they undo a mask, and of a model without one they undo nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from statistics import fmean, stdev
from typing import Any

from services.counted import counted
from services.science.attacks.base import Attack
from services.science.gates.evidence import AttackScores, Evidence, ScoreByCase, common_budgets
from services.science.gates.result import GateResult, not_run
from services.science.stats import Bounds

#: Of a difference of two gains, each a difference of S, which is a Dice.
_POSSIBLE = Bounds(0.0, 1.0).of_differences().of_differences()
#: How much more of S adapted forms may take from the model than from its twin.
_MORE = 0.02

#: The interval's confidence, over all attacks together.
_LEVEL = 0.95

#: Two differences that happen to be alike would give an interval of no width.
_FEWEST_CASES = 3

#: What a form that changes nothing else is to a model that draws no random numbers: the attack itself.
_DRAWS = frozenset({"draws"})


def adapting_gains_little(evidence: Evidence) -> GateResult:
    """G21: the forms of an attack that are adapted to the defense lower S, against the same attack as it is, by at most
    0.02 more than on the undefended twin, which meets the same forms; or by more that may be chance.

    Of each attack: the mean over cases of the difference of both gains, with Student's interval, Bonferroni over the
    attacks. A gain is a case's mean over the budgets of S under the attack less the lowest S under its forms.
    """
    gains = {str(attack): found for attack, found in _differences(evidence)}
    if not gains:
        return not_run("G21", "no attack was scored with its adapted forms, on the model and on its undefended twin")
    enough = {name: found for name, found in gains.items() if len(found) >= _FEWEST_CASES}
    if not enough:
        few = counted(max(map(len, gains.values())), "test case", "is", "are")
        return not_run("G21", f"{few} too few for an interval; it needs {_FEWEST_CASES}")
    judged = []
    for name, found in enough.items():
        mean, half = fmean(found), _half_width(found, 1 - (1 - _LEVEL) / len(enough))
        limits = _POSSIBLE.cut(mean - half, mean + half, found)
        judged.append((mean > _MORE and mean > half, mean, limits, name, len(found)))
    fails, mean, (low, high), name, cases = max(judged)
    detail = f"{name}: {mean:.3f} more of S than on the twin, interval {low:.3f} to {high:.3f}, "
    return GateResult("G21", not fails, mean, _MORE, f"{detail}{counted(cases, 'case')}")


def _differences(evidence: Evidence) -> Iterator[tuple[str, Sequence[float]]]:
    """Of each attack that has adapted forms: its name, and for each case how much more its forms gain on the model."""
    for plain in evidence.white_box:
        control = _same(plain.attack, evidence.twin)
        if control is None:
            continue
        pairs = list(_forms(plain.attack, evidence, control))
        if not pairs:
            continue
        own, twin = zip(*pairs, strict=True)
        budgets = common_budgets([plain], *([run] for run in own), [control], *([run] for run in twin))
        if budgets:
            gained, usual = _gain(plain, own, budgets), _gain(control, twin, budgets)
            yield plain.attack.name, [gained[case] - usual[case] for case in sorted(gained.keys() & usual.keys())]


def _forms(attack: Attack, evidence: Evidence, control: AttackScores) -> Iterator[tuple[AttackScores, AttackScores]]:
    """The attack's adapted forms on the model, each beside the same on the twin."""
    for change in evidence.adaptive:
        if not change.keys() <= type(attack).model_fields.keys():
            continue
        form = attack.model_copy(update=dict(change))
        if form.recipe() == attack.recipe():
            continue
        own = _same(form, evidence.white_box)
        twin = control if change.keys() == _DRAWS else _same(form, evidence.twin)
        if own and twin:
            yield own, twin


def _same(attack: Attack, runs: Sequence[AttackScores]) -> AttackScores | None:
    """The run of that very attack, whatever its own budget."""
    recipe: Mapping[str, Any] = attack.recipe()
    return next((run for run in runs if run.attack.recipe() == recipe), None)


def _gain(plain: AttackScores, forms: Sequence[AttackScores], budgets: Sequence[float]) -> ScoreByCase:
    """Case -> S under the attack less the lowest S under its forms, the mean over the budgets."""
    runs = [run.scores[epsilon] for run in (plain, *forms) for epsilon in budgets]
    cases = set.intersection(*(set(scores) for scores in runs))
    return {
        case: fmean(plain.scores[e][case] - min(form.scores[e][case] for form in forms) for e in budgets)
        for case in cases
    }


def _half_width(values: Sequence[float], level: float) -> float:
    """Of Student's interval of the mean."""
    from scipy.special import stdtrit

    quantile = float(stdtrit(len(values) - 1, (1 + level) / 2))
    return quantile * stdev(values) / math.sqrt(len(values))
