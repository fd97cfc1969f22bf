"""The claims of a sweep, each answered once for each attacker and model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from services.comparisons.claims.attackers import Curve, curves_of, shared_budgets
from services.comparisons.claims.declared import Claims
from services.comparisons.claims.effects import Effect, area_difference, below_clean, losses
from services.comparisons.claims.rules import (
    Ruling,
    Standing,
    of_below_clean,
    of_better,
    of_loss,
    of_several,
    refusals,
    robust_to_variance,
    so_far,
    with_gates,
)
from services.comparisons.naming import Words
from services.comparisons.primary import Defended
from services.comparisons.question import UNDEFENDED
from services.comparisons.runs import ScoreTable
from services.science.stats import benjamini_hochberg, holm

LOSS, BETTER, CONTROL, BELOW_CLEAN, PAIR = "loss", "better", "control", "below clean", "pair"
#: The families of tests.
PRIMARY, EXPLORATORY = "primary", "exploratory"


@dataclass(frozen=True)
class Part:
    """A claim about something, under one attacker, with all numbers that belong to it.

    `pair` and `control` are compared and answer nothing.
    """

    claim: str
    subject: str  # the defenses in words; of a loss: the undefended network
    model: str
    attacker: str
    effects: tuple[Effect, ...]
    ruling: Ruling
    family: str = ""  # whose p are adjusted together; empty: not adjusted


@dataclass(frozen=True)
class Answers:
    """Everything that was asked."""

    parts: tuple[Part, ...]
    overall: Mapping[tuple[str, str, str], str]  # model, claim, attacker -> verdict
    words: Words
    lacking: tuple[str, ...]  # what has no scores yet, as sentences


def answer_claims(
    claims: Claims, table: ScoreTable, region: str, standing: Callable[[Defended], Standing], *, unfinished: str = ""
) -> Answers:
    """The answers to claims; `table` holds Dice under everything that was scored, also as files.

    `standing` says what is known of a defense beside. `unfinished` says what is not scored yet: then no claim holds or
    does not, since what is missing may be the stronger attack, or on one side alone. Raises `NotComparable` for scores
    made in different ways.
    """
    words = Words.of(table)
    lacking: list[str] = []
    parts: list[Part] = []
    for model in sorted({(key.model, key.architecture, key.dims) for key in table}):
        for name, attacker in claims.attackers.items():
            curves = curves_of(table, model, attacker, region)
            without = [_in_words(curve.defended, words) for curve in curves if not curve.worst]
            if without:
                lacking.append(f"{model[0]} under {name}: no scores of {', '.join(without)}")
            parts += _measured(claims, name, model[0], curves, words)
    parts = _adjusted(parts)
    decided: dict[tuple[str, str, str], Ruling] = {}
    ruled: list[Part] = []
    for part in sorted(parts, key=lambda part: part.attacker != claims.decided_by):  # which others may have to follow
        ruling = _ruled(part, claims, words, standing, decided.get((part.model, part.claim, part.subject)))
        if unfinished:
            ruling = so_far(ruling, unfinished)
        if part.attacker == claims.decided_by:
            decided[part.model, part.claim, part.subject] = ruling
        ruled.append(replace(part, ruling=ruling))
    order = list(claims.attackers)
    ruled.sort(key=lambda part: (part.model, _ORDER.index(part.claim), order.index(part.attacker)))
    overall = {
        (part.model, part.claim, part.attacker): of_several(
            other.ruling.verdict
            for other in ruled
            if (other.model, other.claim, other.attacker) == (part.model, part.claim, part.attacker)
        )
        for part in ruled
        if part.claim in (LOSS, BETTER, BELOW_CLEAN)
    }
    return Answers(tuple(ruled), overall, words, tuple(lacking))


_ORDER = (LOSS, BETTER, CONTROL, BELOW_CLEAN, PAIR)
_OPEN = Ruling("cannot be told")


def _measured(claims: Claims, attacker: str, model: str, curves: Sequence[Curve], words: Words) -> list[Part]:
    """All numbers under one attacker."""
    factor, budgets = claims.variance_factor, shared_budgets(curves)
    undefended = next((curve for curve in curves if curve.defended.defense == UNDEFENDED), None)
    defended = [curve for curve in curves if curve.defended.defense != UNDEFENDED]
    decisive = attacker == claims.decided_by

    def part(claim: str, subject: str, effects: Sequence[Effect | None], family: str = "") -> Part:
        return Part(claim, subject, model, attacker, tuple(filter(None, effects)), _OPEN, family)

    found: list[Part] = []
    if claims.loss:
        lost = losses(undefended, claims.loss.share, factor) if undefended else []
        found.append(part(LOSS, UNDEFENDED, lost))
    if claims.better:
        seconds = [curve for curve in defended if curve.defended.defense == claims.better.b]
        for claim, names in ((BETTER, claims.better.a), (CONTROL, claims.better.control)):
            scored = {curve.defended.defense for curve in defended}
            lacking = [name for name in names if not {name, claims.better.b} <= scored]
            found += [part(claim, f"{name} − {claims.better.b}", []) for name in lacking]
            for first in (curve for name in names for curve in defended if curve.defended.defense == name):
                for second in seconds:
                    effect = area_difference(first, second, budgets, factor) if budgets else None
                    subject = f"{_in_words(first.defended, words)} − {_in_words(second.defended, words)}"
                    family = PRIMARY if decisive and claim == BETTER else EXPLORATORY
                    found.append(part(claim, subject, [effect], family))
    if undefended and decisive and claims.better and budgets:
        for curve in defended:
            subject = f"{_in_words(curve.defended, words)} − {UNDEFENDED}"
            effect = area_difference(curve, undefended, budgets, factor)
            found.append(part(PAIR, subject, [effect], PRIMARY))
    if claims.below_clean and undefended:
        asked = [c for c in defended if c.defended.defense in (claims.below_clean.defenses or (c.defended.defense,))]
        effects = [below_clean(curve, undefended, budgets, claims.margin, factor) for curve in asked] if budgets else []
        found.append(part(BELOW_CLEAN, "every defense", effects))
    return found


def _adjusted(parts: Sequence[Part]) -> list[Part]:
    """With p adjusted in each family: Holm in the primary one, Benjamini and Hochberg in the other."""
    done = list(parts)
    for family, method in ((PRIMARY, holm), (EXPLORATORY, benjamini_hochberg)):
        mine = [(at, effect) for at, part in enumerate(parts) if part.family == family for effect in part.effects]
        usual, wide = (
            method([effect.found.p_value(variance_factor=factor(effect)) for _, effect in mine])
            for factor in (lambda _: 1.0, lambda effect: effect.variance_factor)
        )
        for (at, effect), p, wide_p in zip(mine, usual, wide, strict=True):
            done[at] = replace(done[at], effects=(replace(effect, p_adjusted=p, wide_p_adjusted=wide_p),))
    return done


def _ruled(
    part: Part, claims: Claims, words: Words, standing: Callable[[Defended], Standing], decisive: Ruling | None
) -> Ruling:
    """What a part comes to; `decisive`: under the decisive attacker, None: this is he."""

    def named(effect: Effect) -> str:
        return _in_words(effect.a, words)

    def by_rule(*, wide: bool) -> Ruling:
        if part.claim == LOSS and claims.loss:
            return of_loss(part.effects, claims.loss.share, wide=wide)
        if part.claim == BELOW_CLEAN:
            return of_below_clean(
                {named(one): (one, standing(one.a)) for one in part.effects}, claims.margin, wide=wide
            )
        return of_better(next(iter(part.effects), None), claims.margin, wide=wide)

    ruling = robust_to_variance(by_rule(wide=False), by_rule(wide=True), claims.variance_factor)
    sides = {_in_words(one.a, words): standing(one.a) for one in part.effects}
    others = {_in_words(one.b, words): standing(one.b) for one in part.effects if one.b}
    if part.claim == BELOW_CLEAN:  # which has left out such defenses itself, and asks clean images alone of the other
        sides = {name: side for name, side in sides.items() if not refusals({name: side})}
        others = {name: side for name, side in others.items() if refusals({name: side})}
    ruling = with_gates(ruling, sides | others, decisive)
    if ruling.verdict == "not answered":
        return ruling
    rests_on_all = part.claim == BELOW_CLEAN and ruling.verdict == "held"
    split = [
        f"{named(one) + ', ' if rests_on_all else ''}replica {', '.join(map(str, one.split_replicas))} lies on the "
        "other side"
        for one in (part.effects if rests_on_all else filter(None, [ruling.deciding]))
        if one.split_replicas and not (rests_on_all and standing(one.a).is_untrained)
    ]
    return replace(ruling, marks=(*ruling.marks, *split))


def _in_words(defended: Defended, words: Words) -> str:
    return words.defenses[defended.defense, defended.defense_params]
