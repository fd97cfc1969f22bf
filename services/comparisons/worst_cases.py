"""Worst cases among runs: how the worst of several attacks was chosen, and which choice a question is about."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from services.comparisons.naming import NamedParameters, parameters
from services.comparisons.question import Question
from services.comparisons.runs import RunKey

#: In the section attacks, and as the method of their rows: not an attack of its own, but the worst of several.
WORST_CASE: Final = "worst_case"

#: How the worst is chosen: once for all regions by the mean, or in each region for itself; else the name of a metric.
MEAN: Final = "mean"
REGION: Final = "region"


def not_asked(question: Question, keys: Iterable[RunKey]) -> set[NamedParameters]:
    """Worst cases that a question is not about: of one region it asks what is worst there, not on average.

    Those chosen by the mean, where the same was also chosen by region; none for a question of several regions.
    """
    if len(question.regions) > 1:
        return set()
    found = {(key.attack, key.attack_params) for key in keys if WORST_CASE in key.attack_params}
    by_region = {_of_what(text) for _, text in found if select_of(text) == REGION}
    return {(name, text) for name, text in found if select_of(text) == MEAN and _of_what(text) in by_region}


def select_of(text: str) -> str:
    """By what the attack of these parameters chooses; empty where it is no worst case."""
    values = parameters(text)
    return str(values.get("select", MEAN)) if values.get("method") == WORST_CASE else ""


def _of_what(text: str) -> str:
    """Over which attacks: the parameters without the choice."""
    return json.dumps({key: value for key, value in parameters(text).items() if key != "select"}, sort_keys=True)
