"""The primary endpoint of two defenses: the area under Dice over the budget (statistics 8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import NamedTuple

import numpy as np

from db.rows import ComparisonRow
from services.comparisons.access import WHITE_BOX
from services.comparisons.compare import ComparisonSettings, Member, adjust, compare
from services.comparisons.gate_verdicts import UNCHECKED, GateVerdicts, verdict_of
from services.comparisons.naming import Labels, Words, parameters
from services.comparisons.question import UNDEFENDED, Question
from services.comparisons.ranges import DICE_AREA
from services.comparisons.result_rows import FAILURE_METRIC, ResultRow
from services.comparisons.runs import HOW_SCORED, RunKey, RunScores, ScoreTable
from services.comparisons.worst_cases import REGION, WORST_CASE
from services.errors import NotComparable
from services.science import attacks

#: The role of a primary comparison, which compares `DICE_AREA`.
PRIMARY = "primary"

#: In the note of a comparison whose curve has no second budget.
ONE_BUDGET = "no area but the Dice at one budget: all attacks share no other"
FAMILY = "primary endpoints"

#: As the attack of the areas where no worst case by region is declared.
WORST_STORED = "worst white-box"


#: Fold, replica and case.
Place = tuple[int, int, str]


class Defended(NamedTuple):
    """A model with a defense, over all its folds and replicas."""

    model: str
    architecture: str
    dims: int
    defense: str
    defense_params: str


@dataclass(frozen=True)
class Areas:
    """The endpoint of one model and defense, whose curve runs over some budgets."""

    scores: RunScores  # one area per case, fold and replica
    at_largest: RunScores  # Dice at the largest budget
    attack: str


def primary_pairs(questions: Iterable[Question], keys: Collection[RunKey]) -> list[tuple[Defended, Defended]]:
    """The pairs of defenses of one model that some question compares in Dice, sorted.

    A and B as the first such question has them; where it names no side, the undefended model is B.
    """
    asked = [question for question in questions if question.vary == "defense" and question.metric == FAILURE_METRIC]
    there: dict[tuple[object, ...], set[Defended]] = defaultdict(set)
    for key in keys:
        if not key.is_clean and key.access == WHITE_BOX:
            defended = defended_of(key)
            there[defended[:3]].add(defended)
    found = []
    for _, defenses in sorted(there.items()):
        for pair in combinations(sorted(defenses, key=_undefended_last), 2):
            sides = (pair, pair[::-1])
            found += [side for question in asked for side in sides if _covers(question, *side)][:1]
    return found


def budgets_of(keys: Iterable[RunKey], defended: Defended, region: str) -> list[float]:
    """The budgets that all bounded white-box attacks on a model share, ascending; those of no attack are none."""
    found = [set(budgets) for budgets in _members(keys, defended, region).values()]
    return sorted(set.intersection(*found)) if found else []


def budgets_by_attack(keys: Iterable[RunKey], defended: Defended, region: str) -> list[tuple[str, frozenset[float]]]:
    """The bounded attacks that the endpoint of a model chooses among, each with its budgets; sorted."""
    found = _members(keys, defended, region)
    return sorted((attack, frozenset(budgets)) for (attack, *_), budgets in found.items())


def primary_answer(
    questions: Sequence[Question], table: ScoreTable, *, region: str, seed: int, verdicts: GateVerdicts = UNCHECKED
) -> tuple[list[ComparisonRow], list[str]]:
    """The primary comparisons of a sweep, one Holm family, and a sentence for each pair that cannot be compared."""
    settings = ComparisonSettings(seed=seed)
    words = Words.of(table)
    rows, refusals = [], []
    for first, second in primary_pairs(questions, table):
        shared = shared_budgets(table, (first, second), region)
        if not shared:
            refusals.append(
                f"{first.defense} and {second.defense} of {first.model} share no budget of a bounded attack"
            )
            continue
        try:
            a, b = (areas(table, side, region, shared) for side in (first, second))
            row = compare(_member(a, b, words, shared[-1], verdicts), settings)
            one = [ONE_BUDGET] if len(shared) == 1 else []
            rows.append(replace(row, note="; ".join(filter(None, [*one, row.note]))))
        except NotComparable as refusal:
            refusals.append(str(refusal))
    found = adjust(rows, question="primary", family=FAMILY, settings=settings)
    return [replace(row, role=PRIMARY) for row in found], refusals


def shared_budgets(keys: Collection[RunKey], sides: Iterable[Defended], region: str) -> list[float]:
    """The budgets that all bounded white-box attacks on all these models share, ascending."""
    found = [set(budgets_of(keys, side, region)) for side in sides]
    return sorted(set.intersection(*found)) if found else []


def areas(table: ScoreTable, defended: Defended, region: str, budgets: Sequence[float]) -> Areas:
    """The area under Dice from clean images to the largest budget, divided by that budget, per case and network.

    By trapezoids; with one budget it is the Dice there. Under the worst case that is chosen by region where the sweep
    declares one, else under the lowest of all stored white-box scores. A case that lacks a budget in a network has no
    area there. Raises `NotComparable` for scores that were made in different ways.
    """
    clean = [row for key in table if key.is_clean and _of(key, defended, region) for row in table[key].rows]
    worst, attack, jobs = _worst(table, defended, region, budgets)
    used = [*clean, *(row for at_budget in worst.values() for row in at_budget.values())]
    for field in HOW_SCORED:
        made = sorted({str(getattr(row, field)) for row in used})
        if len(made) > 1:
            raise NotComparable(
                f"{defended.defense} of {defended.model} has no area under Dice: its {field} differs, "
                f"{' against '.join(made)}; score all budgets in the same way first"
            )
    found, largest = under_curve(clean, worst, budgets)
    key = RunKey(
        "", *defended, attack=attack, attack_params="", access=WHITE_BOX, source="", epsilon=budgets[-1],
        region=region, metric=DICE_AREA,
    )  # fmt: skip
    if not found:
        raise NotComparable(f"{defended.defense} of {defended.model} has no case with all budgets of its curve")
    jobs = jobs.union(row.job_id for row in clean)
    return Areas(
        RunScores(key, tuple(found), jobs), RunScores(key._replace(metric=FAILURE_METRIC), tuple(largest)), attack
    )


def under_curve(
    clean: Iterable[ResultRow], worst: Mapping[float, Mapping[Place, ResultRow]], budgets: Sequence[float]
) -> tuple[list[ResultRow], list[ResultRow]]:
    """The area of each clean row whose place has all budgets, and its row at the largest one."""
    grid = np.array([0.0, *budgets])
    found, largest = [], []
    for row in clean:
        place = row.fold, row.replica, row.case_id
        curve = [worst[budget].get(place) for budget in budgets]
        last = curve[-1]
        if last is None or any(step is None for step in curve):
            continue
        values = [row.value, *(step.value for step in curve if step is not None)]
        area = float(np.trapezoid(values, grid) / grid[-1]) if len(budgets) > 1 else last.value
        found.append(last._replace(metric=DICE_AREA, value=area, epsilon=budgets[-1]))
        largest.append(last)
    return found, largest


def _worst(
    table: ScoreTable, defended: Defended, region: str, budgets: Sequence[float]
) -> tuple[dict[float, dict[Place, ResultRow]], str, frozenset[int]]:
    """The worst row of each budget and place, what chose it, and the jobs whose rows it was chosen among."""
    declared = _declared(table, defended, region)
    if declared is None:
        keys = [key for found in _members(table, defended, region).values() for key in found.values()]
    else:
        keys = [key for key in table if key._replace(epsilon=declared.epsilon) == declared]
    worst: dict[float, dict[Place, ResultRow]] = {budget: {} for budget in budgets}
    jobs: set[int] = set()
    for key in sorted(keys):
        if key.epsilon in worst:
            jobs |= table[key].jobs
            for row in table[key].rows:
                place = row.fold, row.replica, row.case_id
                known = worst[key.epsilon].get(place)
                if known is None or row.value < known.value:
                    worst[key.epsilon][place] = row
    return worst, declared.attack if declared else WORST_STORED, frozenset(jobs)


def _declared(keys: Iterable[RunKey], defended: Defended, region: str) -> RunKey | None:
    """The worst case of a model that is chosen by region, at one of its budgets; the first by name."""
    found = [
        key
        for key in keys
        if WORST_CASE in key.attack_params and _of(key, defended, region) and key.access == WHITE_BOX
        if (chosen := parameters(key.attack_params)).get("method") == WORST_CASE and chosen.get("select") == REGION
    ]
    return min(found, default=None)


def _members(
    keys: Iterable[RunKey], defended: Defended, region: str
) -> Mapping[tuple[str, ...], Mapping[float, RunKey]]:
    """The bounded attacks that its endpoint chooses among, with their budgets."""
    known = list(keys)
    declared = _declared(known, defended, region)
    chosen = parameters(declared.attack_params) if declared else {}
    access, names = chosen.get("access", [WHITE_BOX]), chosen.get("of")
    found: dict[tuple[str, ...], dict[float, RunKey]] = defaultdict(dict)
    for key in known:
        asked = key.access in access and (names is None or key.attack in names)
        if asked and _of(key, defended, region) and is_bounded(key):
            found[key.attack, key.attack_params, key.access, key.source][key.epsilon] = key
    return found


def is_bounded(key: RunKey) -> bool:
    """Whether an attack keeps its budget; worst cases, which choose among attacks, are none."""
    method = str(parameters(key.attack_params).get("method", key.attack))
    return not key.is_clean and attacks.has(method) and not attacks.require(method).unbounded


def _of(key: RunKey, defended: Defended, region: str) -> bool:
    return key.region == region and key.metric == FAILURE_METRIC and defended_of(key) == defended


def defended_of(key: RunKey) -> Defended:
    """The model and defense of a key."""
    return Defended(key.model, key.architecture, key.dims, key.defense, key.defense_params)


def _undefended_last(defended: Defended) -> tuple[bool, Defended]:
    return defended.defense == UNDEFENDED, defended


def _covers(question: Question, a: Defended, b: Defended) -> bool:
    return question.a in (None, a.defense) and question.b in (None, b.defense)


def _member(a: Areas, b: Areas, words: Words, largest: float, verdicts: GateVerdicts) -> Member:
    sides = ["defense=" + words.defenses[side.scores.key.defense, side.scores.key.defense_params] for side in (a, b)]
    attack = a.attack if a.attack == b.attack else f"{a.attack}, {b.attack}"
    return Member(
        a=a.scores,
        b=b.scores,
        dice_a=a.at_largest,
        dice_b=b.at_largest,
        labels=Labels(a.scores.key.model, sides[0], sides[1], attack, WHITE_BOX, largest),
        region=a.scores.key.region,
        metric=DICE_AREA,
        higher_is_better=True,
        gates_a=verdict_of(verdicts, a.scores.key),
        gates_b=verdict_of(verdicts, b.scores.key),
    )
