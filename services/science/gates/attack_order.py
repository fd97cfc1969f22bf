"""Gates on stored scores: which attack of a model must be at least as strong as which other one.

Where gradients are masked the order is reversed: one step does more than ten, a search more than an attack.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from services.counted import counted
from services.science.attacks.base import Attack
from services.science.epsilon import format_epsilon
from services.science.gates.adapted_forms import adapting_gains_little
from services.science.gates.evidence import NOISE, SQUARE, Evidence, ScoreByCase, common_budgets, mean, share, worst
from services.science.gates.recorded_ascent import NOTHING
from services.science.gates.result import GateResult, at_least, at_most, not_run
from services.science.stats import wilson

#: The attack that takes one step of the size of the budget, and those that take many with the same loss.
ONE_STEP, MANY_STEPS = "fgsm", ("ifgsm", "pgd")

#: Differences of S up to these, of the mean and of one case, count as none: attacks ascend a loss and not S, so that
#: ten steps left up to 0.013 more of a case than one on honest networks.
_TOLERANCE, _OF_A_CASE = 0.005, 0.02

#: The largest budget at which attacks are asked to leave nearly nothing of S of an undefended network: beyond it the
#: change is one that everybody sees.
_LARGE = 32 / 255

#: S up to this is nearly nothing.
_NEARLY_NOTHING = 0.10

#: Of fewer cases none can be called the exception.
_FEWEST = 2

#: In this share of the cases the order may be reversed: one search or the other gets stuck.
_EXCEPTIONS = 0.05


def many_steps(evidence: Evidence) -> GateResult:
    """G6: at equal budget and loss many steps leave no more of S than one, and clearly more in hardly any case."""
    found = [
        (epsilon, one.scores[epsilon], many.scores[epsilon], many.attack.name)
        for one in evidence.by(ONE_STEP)
        for name in MANY_STEPS
        for many in evidence.by(name)
        if _same_loss(one.attack, many.attack) and not many.attack.targeted
        for epsilon in common_budgets([one], [many])
    ]
    if not found:
        return not_run("G6", "fgsm was not scored beside ifgsm or pgd with the same loss and budget")
    reverse = max(
        (share(reversed_order), _are_more_than_exceptions(reversed_order))
        for _, one, many, _ in found
        for reversed_order in [[many[case] > one[case] + _OF_A_CASE for case in one]]
    )
    gain, epsilon, name = max((mean(many) - mean(one), epsilon, name) for epsilon, one, many, name in found)
    detail = f"{name} against fgsm at {format_epsilon(epsilon)}; at most {reverse[0]:.0%} of cases the other way round"
    return GateResult("G6", gain <= _TOLERANCE and not reverse[1], gain, _TOLERANCE, detail)


def larger_budget(evidence: Evidence) -> GateResult:
    """G9: S never rises with the budget, from the clean images on.

    Of attacks that search their whole ball, and for nothing else than a low S: one step as long as the budget
    overshoots on honest models, too.
    """
    found = []
    for run in evidence.own:
        if run.attack.targeted or run.attack.constrained or run.attack.name in (ONE_STEP, NOISE):
            continue
        curve = [(0.0, mean(evidence.clean)), *((epsilon, mean(run.scores[epsilon])) for epsilon in sorted(run.scores))]
        found += [(s - before, epsilon, run.attack.name) for (_, before), (epsilon, s) in pairwise(curve)]
    if not found:
        return not_run("G9", "no untargeted attack of several steps was scored")
    rise, epsilon, name = max(found)
    return at_most("G9", rise, _TOLERANCE, f"{name} up to {format_epsilon(epsilon)}")


def beats_transfer(evidence: Evidence) -> GateResult:
    """G11: in nearly every case white-box leaves no more of S than the best transfer."""
    found = []
    for epsilon in common_budgets(evidence.white_box, evidence.transfer):
        white, best = worst(evidence.white_box, epsilon), worst(evidence.transfer, epsilon)
        weaker = [white[case] > best[case] + _OF_A_CASE for case in white]
        found.append((1 - share(weaker), epsilon, _are_more_than_exceptions(weaker), len(weaker)))
    if not found:
        return not_run("G11", "white-box and transfer were not both scored at one budget")
    value, epsilon, fails, cases = min(found)
    chance = "" if fails or value >= 1 - _EXCEPTIONS else ": so few exceptions may be chance"
    return GateResult(
        "G11",
        not fails,
        value,
        1 - _EXCEPTIONS,
        f"share of {counted(cases, 'case')} at {format_epsilon(epsilon)}{chance}",
    )


def beats_noise(evidence: Evidence) -> GateResult:
    """G12: in every case white-box leaves less of S than the worst noise, or nothing."""
    noise, shares = evidence.by(NOISE), {}
    for epsilon in common_budgets(evidence.white_box, noise):
        white, blind = worst(evidence.white_box, epsilon), worst(noise, epsilon)
        shares[epsilon] = share(white[case] < blind[case] or white[case] <= 0 for case in white)
    return _smallest("G12", shares, 1.0, "the attack 'noise' was not scored beside a white-box attack")


def beats_search(evidence: Evidence) -> GateResult:
    """G13: a search without gradients leaves at least as much of S as white-box."""
    square = evidence.by(SQUARE)
    leads = {
        epsilon: mean(worst(square, epsilon)) - mean(worst(evidence.white_box, epsilon))
        for epsilon in common_budgets(evidence.white_box, square)
    }
    return _smallest(
        "G13", leads, -0.002, "the attack 'square' was not scored beside a white-box attack", "square less white-box"
    )


def knows_the_defense(evidence: Evidence) -> GateResult:
    """G14: attacks that know the defense attain the worst of all attacks in nearly every case without the others."""
    if not evidence.adaptive:
        return not_run("G14", "the model is undefended, or its defense names no attacks that know it")
    adaptive, shares = [run for run in evidence.white_box if _has_any(run.attack, evidence.adaptive)], {}
    for epsilon in common_budgets(adaptive):
        alone, every = worst(adaptive, epsilon), worst(evidence.white_box, epsilon)
        shares[epsilon] = share(alone[case] <= every[case] + _TOLERANCE for case in alone)
    return _smallest("G14", shares, 0.90, "no attack that knows the defense was scored")


def breaks_the_twin(evidence: Evidence) -> GateResult:
    """G18: at the smallest scored budget up to 32/255 at which they do, the same attacks leave nearly nothing of S of
    the undefended twin; where there is none, this sweep cannot tell a robust model from one that was hardly attacked.
    """
    left = {epsilon: mean(worst(evidence.twin, epsilon)) for epsilon in common_budgets(evidence.twin)}
    usable = [epsilon for epsilon in left if epsilon <= _LARGE]
    if not usable:
        return not_run("G18", "the model is undefended, or its twin was not attacked at up to 32/255")
    broken = [epsilon for epsilon in usable if left[epsilon] <= _NEARLY_NOTHING]
    epsilon = broken[0] if broken else min(usable, key=left.__getitem__)
    return at_most("G18", left[epsilon], _NEARLY_NOTHING, f"S of the twin at {format_epsilon(epsilon)}")


#: All gates of this file.
ON_SCORES = (
    many_steps,
    larger_budget,
    beats_transfer,
    beats_noise,
    beats_search,
    knows_the_defense,
    breaks_the_twin,
    adapting_gains_little,
)


def check_scores(evidence: Evidence) -> Iterator[GateResult]:
    """All gates of this file; none runs where the scores are too few, or too low to be lowered."""
    why = _nothing_to_tell(evidence.clean)
    for gate in ON_SCORES:
        found = gate(evidence)
        yield not_run(found.gate, why) if why and found.passed is not None else found


def _nothing_to_tell(clean: ScoreByCase) -> str:
    """Why these scores say nothing; empty: they do."""
    if len(clean) < _FEWEST:
        return f"{len(clean)} test case is too few: an exception cannot be told from the rule"
    if (left := mean(clean)) <= NOTHING:
        return f"S of the clean images is {left:.3f}: the model finds nothing that an attack could take"
    return ""


def _are_more_than_exceptions(flags: Sequence[bool]) -> bool:
    """Whether Wilson's 95 % interval of their share is above 5 %: one of ten cases is not, one of two is."""
    return wilson(sum(flags), len(flags)).low > _EXCEPTIONS


def _smallest(
    gate: str, by_budget: Mapping[float, float], threshold: float, lacking: str, what: str = "share of cases"
) -> GateResult:
    """The budget at which the value is smallest decides."""
    if not by_budget:
        return not_run(gate, lacking)
    value, epsilon = min((value, epsilon) for epsilon, value in by_budget.items())
    return at_least(gate, value, threshold, f"{what} at {format_epsilon(epsilon)}")


def _same_loss(a: Attack, b: Attack) -> bool:
    """Whether two attacks follow the same loss in the same series."""
    return all(getattr(a, name, None) == getattr(b, name, None) for name in ("loss", "temperature", "series"))


def _has_any(attack: Attack, changes: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the attack's parameters are those of one of the changes."""
    return any(all(getattr(attack, key, None) == value for key, value in change.items()) for change in changes)
