"""Three and more defenses of one model: whether they differ at all, and how stable their order is (statistics 9)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from services.comparisons.naming import Words
from services.comparisons.pairs import per_patient
from services.comparisons.primary import Defended, areas, primary_pairs, shared_budgets
from services.comparisons.question import Question
from services.comparisons.runs import ScoreTable
from services.errors import NotComparable
from services.science.stats import friedman, ranking_stability
from services.seeds import derive


def rankings(questions: Sequence[Question], table: ScoreTable, *, region: str, seed: int) -> list[dict[str, Any]]:
    """One entry of plain values for each model with three or more defenses (none among them) that are compared.

    On the primary endpoint, replicas averaged, patients that every defense has.
    """
    compared: dict[tuple[object, ...], set[Defended]] = {}
    for pair in primary_pairs(questions, table):
        compared.setdefault(pair[0][:3], set()).update(pair)
    words = Words.of(table)
    found = (_ranking(sorted(sides), table, region, words, seed) for sides in compared.values() if len(sides) > 2)
    return [ranking for ranking in found if ranking is not None]


def _ranking(
    sides: Sequence[Defended], table: ScoreTable, region: str, words: Words, seed: int
) -> dict[str, Any] | None:
    budgets = shared_budgets(table, sides, region)
    if not budgets:
        return None
    try:
        values = [per_patient(areas(table, side, region, budgets).scores) for side in sides]
    except NotComparable:
        return None  # said by the comparison of the pair
    patients = _shared(values)
    if not patients:
        return None
    scores = np.array([[column[patient] for column in values] for patient in patients])
    test = friedman(scores)
    by_mean, by_rank = ranking_stability(scores, seed=derive(seed, "ranking", sides[0].model))
    return {
        "model": sides[0].model,
        "region": region,
        "epsilon": budgets[-1],
        "patients": len(patients),
        "status": test.status,
        "chi2": test.chi2,
        "p_value": test.f_p_value if test.f_p_value is not None else test.p_value,
        "kendall_w": test.kendall_w,
        "defenses": [
            {
                "defense": words.defenses[side.defense, side.defense_params],
                "mean": float(scores[:, number].mean()),
                "rank": by_mean.ranks[number],
                "rank_low": by_mean.low[number],
                "rank_high": by_mean.high[number],
                "share_first": by_mean.share_first[number],
                "mean_rank": test.mean_ranks[number],
                "rank_by_ranks": by_rank.ranks[number],
            }
            for number, side in enumerate(sides)
        ],
    }


def _shared(values: Iterable[dict[str, float]]) -> list[str]:
    return sorted(set.intersection(*map(set, values)))
