"""Scores of patients by condition and region, which figures are drawn from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.models import Score
from services.errors import BadInput
from services.figures.selection import ScoredSweep
from services.reports.chosen import Chosen
from services.reports.scores import ConditionKey

#: States of scores whose reference has the region.
PRESENT = frozenset({"normal", "prediction_empty"})


@dataclass(frozen=True)
class PatientScores:
    """Of one condition and region: a value for each patient, the mean over his cases and over replicas.

    In the order of the values: that of names would tell, in a figure with pseudonyms, who is who.
    """

    patients: Sequence[str]
    cases: Sequence[str]  # one of each patient
    values: Sequence[float]
    present: int  # patients whose reference has the region


class CaseScores(NamedTuple):
    """Of one condition in one network and region, case by case."""

    condition: ConditionKey
    region: str
    cases: Sequence[str]
    patients: Sequence[str]
    values: Sequence[float]
    states: Sequence[str]


#: Scores of one metric.
ScoresByCondition = Mapping[tuple[ConditionKey, str], PatientScores]


def read_case_scores(
    connection: Connection,
    scored: ScoredSweep,
    metric: str,
    conditions: Collection[ConditionKey],
    regions: Sequence[str],
) -> Iterator[CaseScores]:
    """All scores under these conditions in these regions, network by network; in the order of the table's key.

    Those of clean images, which stand here beside attacked ones, over the cases that attacks meet.
    """
    columns = (Score.region, Score.case_id, Score.patient_id, Score.value, Score.state)
    for condition in conditions:
        for stored in scored.stored[condition]:
            statement = select(*columns).where(Score.condition_id == stored, Score.metric == metric)
            if len(regions) == 1:
                statement = statement.where(Score.region == regions[0])
            rows = connection.execute(statement.order_by(Score.region, Score.case_id)).all()
            if condition.is_clean and scored.not_attacked:
                rows = [row for row in rows if row.case_id not in scored.not_attacked]
            for region, found in groupby(rows, itemgetter(0)):
                if region in regions:
                    _, cases, patients, values, states = zip(*found, strict=True)
                    yield CaseScores(condition, region, cases, patients, values, states)


def read_patient_scores(
    connection: Connection,
    scored: ScoredSweep,
    metric: str,
    conditions: Collection[ConditionKey],
    regions: Sequence[str],
) -> dict[tuple[ConditionKey, str], PatientScores]:
    """The same by patient, lowest value first."""
    blocks: dict[tuple[ConditionKey, str], list[CaseScores]] = defaultdict(list)
    for block in read_case_scores(connection, scored, metric, conditions, regions):
        blocks[block.condition, block.region].append(block)
    return {key: by_patient(found) for key, found in blocks.items()}


def by_patient(blocks: Sequence[CaseScores]) -> PatientScores:
    """Cases and replicas of each patient averaged, each score counting alike."""
    first = blocks[0]
    if len(blocks) == 1 and len(set(first.patients)) == len(first.patients):  # one case of each: nothing to average
        order = sorted(range(len(first.patients)), key=lambda at: (first.values[at], first.patients[at]))
        patients, cases = ([names[at] for at in order] for names in (first.patients, first.cases))
        values = [first.values[at] for at in order]
        return PatientScores(patients, cases, values, sum(state in PRESENT for state in first.states))
    return _averaged(blocks)


def _averaged(blocks: Sequence[CaseScores]) -> PatientScores:
    values: dict[str, list[float]] = defaultdict(list)
    cases: dict[str, str] = {}
    present: set[str] = set()
    for block in blocks:
        for case, patient, value, state in zip(block.cases, block.patients, block.values, block.states, strict=True):
            values[patient].append(value)
            if patient not in cases or case < cases[patient]:
                cases[patient] = case
            if state in PRESENT:
                present.add(patient)
    means = {patient: sum(found) / len(found) for patient, found in values.items()}
    patients = sorted(means, key=lambda patient: (means[patient], patient))
    listed = [means[patient] for patient in patients]
    return PatientScores(patients, [cases[patient] for patient in patients], listed, len(present))


def drawn_regions(scores: ScoresByCondition, asked: Sequence[str]) -> tuple[list[str], list[str]]:
    """The asked regions that somebody has, and those that nobody has; raises `BadInput` where only these are left."""
    present: dict[str, int] = defaultdict(int)
    for (_, region), found in scores.items():
        present[region] += found.present
    drawn = [region for region in asked if present[region]]
    empty = [region for region in asked if not present[region]]
    if not drawn:
        raise BadInput(
            f"the reference of {', '.join(empty)} is empty in all patients, so that there is nothing to draw: choose "
            "another --region"
        )
    return drawn, empty


def asked_regions(connection: Connection, scored: ScoredSweep, metric: str, chosen: Chosen) -> list[str]:
    """The chosen regions of all that are scored in a metric, in their order; raises `UnknownName`."""
    return chosen.of_regions(scored.declared.ordered(scored.regions(connection, metric)))
