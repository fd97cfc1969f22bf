"""Dice that evaluate jobs have stored, and what it makes of each case: S of the methods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from statistics import fmean
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.among import among
from db.models import Condition, Job, Score
from services.science.gates.evidence import Scores

#: Regions that the reference does not have say nothing about an attack.
_ABSENT = frozenset({"reference_empty", "both_empty"})


class StoredDice(NamedTuple):
    """One region of one case."""

    evaluation: str  # digest of the evaluate job
    epsilon_key: str
    epsilon: float
    case_id: str
    region: str
    value: float
    state: str


def read_dice(connection: Connection, evaluations: Collection[str]) -> list[StoredDice]:
    """All Dice of these jobs."""
    statement = (
        select(Job.digest, Condition.epsilon_key, Condition.epsilon)
        .add_columns(Score.case_id, Score.region, Score.value, Score.state)
        .join(Condition, Condition.job_id == Job.id)
        .join(Score, Score.condition_id == Condition.id)
        .where(among(connection, Job.digest, evaluations), Score.metric == "dice")
    )
    return [StoredDice._make(row) for row in connection.execute(statement)]


def hard_scores(rows: Iterable[StoredDice], regions: Collection[str]) -> Mapping[str, Mapping[float, Scores]]:
    """Job -> budget -> case -> mean Dice over those of the regions that the case has; over all where it has none.

    On the original grid, as stored; attacks optimise the same on the working grid.
    """
    found: dict[tuple[str, float, str], list[StoredDice]] = defaultdict(list)
    for row in rows:
        if row.region in regions:
            found[row.evaluation, row.epsilon, row.case_id].append(row)
    scores: dict[str, dict[float, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
    for (evaluation, epsilon, case_id), dice in found.items():
        present = [row.value for row in dice if row.state not in _ABSENT]
        scores[evaluation][epsilon][case_id] = fmean(present or [row.value for row in dice])
    return scores
