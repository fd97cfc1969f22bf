"""The section claims: about defenses and attackers that this sweep has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from services.comparisons.claims.declared import Attacker, Claims
from services.comparisons.question import UNDEFENDED
from services.science import attacks
from services.sweeps.reading.evaluation import scores_dice
from services.sweeps.reading.problems import Problems, validate
from services.sweeps.reading.yaml_source import value_in_words
from services.sweeps.schema import NAME, NAME_IN_WORDS, EvaluationSection


def read_claims(problems: Problems, section: object, found: Mapping[str, Any]) -> Claims | None:
    """The section; None where there is none, or where it has mistakes.

    `found` holds the defenses, attacks and evaluation (None where it has mistakes) of the sweep.
    """
    if section is None:
        return None
    claims = validate(problems, ("claims",), Claims, section)
    if claims is None:
        return None
    evaluation: EvaluationSection | None = found["evaluation"]
    if evaluation and not scores_dice(evaluation):
        problems.add(("claims",), "claims are about Dice: add dice to evaluation.metrics")
    for name, attacker in claims.attackers.items():
        _check_attacker(problems, name, attacker, found)
    known = [defense.name for defense in found["defenses"] if defense.name != UNDEFENDED]
    named = {"below_clean": {"defenses": claims.below_clean.defenses} if claims.below_clean else {}}
    if claims.better:
        named["better"] = {"a": claims.better.a, "b": (claims.better.b,), "control": claims.better.control}
    for claim, fields in named.items():
        for field, names in fields.items():
            for defense in names:
                if defense not in known:
                    problems.add_unknown(("claims", claim, field), "defense", known, name=defense)
    return claims


def _check_attacker(problems: Problems, name: str, attacker: Attacker, found: Mapping[str, Any]) -> None:
    path = ("claims", "attackers", name)
    if not re.fullmatch(NAME, name):
        problems.add(path, f"expected a name of {NAME_IN_WORDS}, got {value_in_words(name)}")
    evaluation: EvaluationSection | None = found["evaluation"]
    bounded = [attack.name for attack in found["attacks"] if not attacks.require(attack.method).unbounded]
    for attack in attacker.attacks:
        if attack not in bounded:
            problems.add_unknown((*path, "attacks"), "attack", bounded, name=attack, hint=" with a budget")
    if evaluation is None:
        return
    if missing := [access for access in attacker.access if access not in evaluation.access]:
        problems.add((*path, "access"), f"{missing[0]!r} is not evaluated: add it to evaluation.access")
    if attacker.adapted and not evaluation.adaptive:
        problems.add((*path, "adapted"), "adapted forms are not evaluated: set evaluation.adaptive to true")
    if attacker.realised and not evaluation.realise:
        problems.add((*path, "realised"), "images are not realised: set evaluation.realise to true")
