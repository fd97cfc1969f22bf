"""A question expanded over everything that is not varied: one family of comparisons per pair of runs."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any

from db.rows import ComparisonRow
from services.comparisons.access import CONTROL, INDEPENDENT, TWIN, WHITE_BOX
from services.comparisons.compare import ComparisonSettings, adjust, compare, member
from services.comparisons.gate_verdicts import UNCHECKED, GateVerdicts
from services.comparisons.naming import Words
from services.comparisons.question import CLEAN, UNDEFENDED, Question
from services.comparisons.runs import COLUMNS_OF, RunKey, ScoreTable
from services.comparisons.worst_cases import not_asked
from services.errors import NotComparable

VariedValues = tuple[object, ...]  # values of the columns that a question varies; the first one is the user's name


@dataclass(frozen=True)
class Answer:
    """What came of one question."""

    comparisons: tuple[ComparisonRow, ...]
    refusals: tuple[str, ...]  # one sentence for each comparison that would have been meaningless


def answer(
    question: Question,
    table: ScoreTable,
    *,
    seed: int,
    verdicts: GateVerdicts = UNCHECKED,
    largest_mm: float = math.inf,
) -> Answer:
    """All comparisons of the question, family by family, in an order that is always the same.

    No distance in the scored volumes is longer than `largest_mm`.
    """
    settings = ComparisonSettings(
        seed=seed,
        largest_mm=largest_mm,
        alternative=question.alternative,
        zero_rule=question.zero_rule,
        adjustment=question.adjustment or "benjamini_hochberg",
        inference=question.inference,
        failure_threshold=question.failure_threshold,
    )
    words = Words.of(table)
    families: dict[str, list[ComparisonRow]] = defaultdict(list)
    refusals: list[str] = []
    for a, b in pairs_to_compare(question, table):
        labels = words.labels(a, b, frozenset({question.vary}))
        family = families[f"{question.label} | {labels.model} | {labels.a} | {labels.b}"]
        try:
            family.append(compare(member(a, b, table, table, labels, verdicts), settings))
        except NotComparable as refusal:
            refusals.append(str(refusal))
    rows = [
        row
        for name, members in families.items()
        for row in adjust(members, question=question.label, family=name, settings=settings)
    ]
    return Answer(tuple(rows), tuple(dict.fromkeys(refusals)))


def pairs_to_compare(question: Question, table: Collection[RunKey]) -> Iterator[tuple[RunKey, RunKey]]:
    """Keys of the runs to be compared, A and B; one of the two may have no scores, but not both.

    Everything that is not varied is equal on both sides. Clean images have neither budget nor access: they stand
    against every budget and access of an attack. A model, defense, attack, access or source that one side never had is
    not planned.
    """
    columns, asked = COLUMNS_OF[question.vary], _asked(question, table)
    conditions: dict[VariedValues, dict[RunKey, RunKey]] = defaultdict(dict)
    for key in table:
        if asked(key):
            conditions[tuple(getattr(key, column) for column in columns)][key.without(columns)] = key
    for first, second in _pairs(question, sorted(conditions, key=_baseline_last)):
        for condition in _shared(question, conditions[first], conditions[second], first[0], second[0]):
            a, b = (conditions[side].get(condition) or _with(condition, columns, side) for side in (first, second))
            yield a, b


def _asked(question: Question, table: Collection[RunKey]) -> Callable[[RunKey], bool]:
    """Which runs the question is about.

    Images from the undefended twin, from which some defenses start, are no part of it where images from an independent
    network are there; attacks that only the gates look at never are.
    """
    other = not_asked(question, table)
    unfair = {TWIN} if any(key.source == INDEPENDENT for key in table) else set()

    def asked(key: RunKey) -> bool:
        return (
            (not question.attacks or key.attack in question.attacks)
            and (key.attack, key.attack_params) not in other
            and key.source not in unfair
            and key.access != CONTROL
            and key.metric == question.metric
            and key.region in question.regions
        )

    return asked


def _pairs(question: Question, variants: Sequence[VariedValues]) -> Iterator[tuple[VariedValues, VariedValues]]:
    """Pairs of different variants; each unordered pair once, with the baseline as B."""
    seen: set[frozenset[VariedValues]] = set()
    for first, second in product(variants, variants) if question.a or question.b else combinations(variants, 2):
        if first == second or question.a not in (None, first[0]) or question.b not in (None, second[0]):
            continue
        pair = frozenset((first, second))
        if pair not in seen:
            seen.add(pair)
            yield first, second


def _shared(
    question: Question, a: Mapping[RunKey, RunKey], b: Mapping[RunKey, RunKey], a_name: object, b_name: object
) -> list[RunKey]:
    """Conditions (keys without the varied columns) of a pair of runs, sorted."""
    clean_a, clean_b = (question.vary == "attack" and name == CLEAN for name in (a_name, b_name))
    reach = [{_run(condition, clean_a or clean_b) for condition in side} for side in (a, b)]
    sides = [a] if clean_b else [b] if clean_a else [a, b]
    found = dict.fromkeys(condition for side in sides for condition in side)
    planned = [condition for condition in found if _run(condition, clean_a or clean_b) in reach[0] & reach[1]]
    return sorted(planned, key=lambda condition: condition.order(question.regions))


def _baseline_last(variant: VariedValues) -> tuple[bool, str]:
    return variant[0] in (UNDEFENDED, CLEAN), repr(variant)


def _with(condition: RunKey, columns: Sequence[str], variant: VariedValues) -> RunKey:
    values: dict[str, Any] = dict(zip(columns, variant, strict=True))
    key = condition._replace(**values)
    # unperturbed images are stored once, under these two values
    return key._replace(epsilon=0.0, access=WHITE_BOX, source="") if key.is_clean else key


def _run(condition: RunKey, any_access: bool) -> RunKey:
    """What a condition says about the runs themselves: model, defense, attack, access and source."""
    run = condition._replace(epsilon=0.0, region="")
    return run._replace(access="", source="") if any_access else run
