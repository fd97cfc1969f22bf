"""Scores of patients by condition and region, which figures are drawn from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, text

from services.errors import BadInput
from services.reports.chosen import Chosen
from services.reports.scores import Condition

#: In the order of the scores: that of names would tell, in a figure with pseudonyms, who is who.
_SCORES = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, region, patient_id,
           min(case_id) AS case_id, avg(value) AS value,
           max(CASE WHEN state IN ('normal', 'prediction_empty') THEN 1 ELSE 0 END) AS present
    FROM results WHERE sweep = :sweep AND metric = :metric AND attack IN :attacks
    GROUP BY model, defense, defense_params, attack, attack_params, access, source, epsilon, region, patient_id
    ORDER BY value, patient_id
""").bindparams(bindparam("attacks", expanding=True))


@dataclass
class PatientScores:
    """Of one condition and region: a value for each patient, the mean over his cases and over replicas."""

    patients: list[str] = field(default_factory=list)
    cases: list[str] = field(default_factory=list)  # one of each patient
    values: list[float] = field(default_factory=list)
    present: int = 0  # patients whose reference has the region


#: Scores of one metric.
ScoresByCondition = Mapping[tuple[Condition, str], PatientScores]


def read_patient_scores(
    connection: Connection, sweep: str, metric: str, conditions: Collection[Condition]
) -> dict[tuple[Condition, str], PatientScores]:
    """Scores under these conditions, in all regions."""
    wanted, found = set(conditions), defaultdict[tuple[Condition, str], PatientScores](PatientScores)
    named = {"sweep": sweep, "metric": metric, "attacks": sorted({condition.attack for condition in wanted})}
    for row in connection.execute(_SCORES, named):
        condition = Condition._make(row[:8])
        if condition in wanted:
            scores = found[condition, row.region]
            scores.patients.append(row.patient_id)
            scores.cases.append(row.case_id)
            scores.values.append(row.value)
            scores.present += row.present
    return dict(found)


def drawn_regions(scores: ScoresByCondition, ordered: Sequence[str], chosen: Chosen) -> tuple[list[str], list[str]]:
    """The chosen regions that somebody has, and those that nobody has; raises `BadInput` where only these are left."""
    present: dict[str, int] = defaultdict(int)
    for (_, region), found in scores.items():
        present[region] += found.present
    asked = chosen.of_regions(ordered)
    drawn = [region for region in asked if present[region]]
    empty = [region for region in asked if not present[region]]
    if not drawn:
        there = ", ".join(region for region in ordered if present[region]) or "no other has a voxel either"
        raise BadInput(
            f"the reference of {', '.join(empty)} is empty in all patients, so that there is nothing to draw; "
            f"regions that are not: {there}"
        )
    return drawn, empty


def regions_of(scores: Iterable[tuple[Condition, str]]) -> list[str]:
    """All regions that have scores, in the order in which they come."""
    return list(dict.fromkeys(region for _, region in scores))
