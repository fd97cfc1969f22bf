"""How much the replicas of a network agree on a case, from the label maps that evaluations kept (statistics 14)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean
from typing import Any

import numpy as np
from sqlalchemy import Engine, String, bindparam, select, text

from db import states
from db.engine import read
from db.models import Cell, Job, Sweep
from services.comparisons.attacked_cases import read_not_attacked
from services.counted import counted
from services.errors import BadInput
from services.reports.chosen import Chosen
from services.reports.confidence import require_region
from services.reports.floor import Floors, read_floors
from services.reports.predictions import KeptPredictions, require_predictions
from services.reports.scores import ConditionKey, order_of, texts_of_conditions
from services.reports.table import Table
from services.science.epsilon import parse_epsilon
from services.science.labels import classes_mask
from services.science.stats.confidence import FAILURE, FEWEST, mean_auroc
from services.settings import Settings

_DICE = text("""
    SELECT model, defense, defense_params, attack, attack_params, access, source, epsilon, replica, case_id, patient_id,
           value
    FROM results WHERE sweep = :sweep AND region = :region AND metric = 'dice' AND case_id NOT IN :not_attacked
""").bindparams(bindparam("not_attacked", type_=String(), expanding=True))


@dataclass(frozen=True)
class AgreementLine:
    """Of one condition: the mean Dice between two replicas, over patients, and whether little of it warns."""

    condition: ConditionKey
    patients: int
    pairs: int  # of replicas
    agreement: float
    dice: float
    auroc: float | None  # None: too few failures, or too few others


@dataclass(frozen=True)
class Agreements:
    """Of one region; `missing` jobs have no predictions."""

    region: str
    lines: Sequence[AgreementLine]
    missing: int
    floors: Floors


def read_agreements(engine: Engine, settings: Settings, sweep: str, chosen: Chosen) -> Agreements:
    """Reads every kept label map of the chosen conditions once for each other replica.

    Raises `BadInput` where no two replicas have kept any, `UnknownName` as `read_confidence` does.
    """
    region = require_region(engine, sweep, chosen, "--agreement")
    names = [getattr(Cell, name) for name in ConditionKey._fields[:-1]]
    statement = (
        select(*names, Cell.fold, Cell.replica, Cell.job_id)
        .join(Job, Job.id == Cell.job_id)
        .join(Sweep, Sweep.id == Cell.sweep_id)
        .where(Sweep.name == sweep, Job.kind == "evaluate", Job.state == states.DONE)
        .order_by(Cell.job_id)
    )
    with read(engine) as connection:
        jobs = connection.execute(statement).all()
        not_attacked = sorted(read_not_attacked(connection, sweep))
        floors = read_floors(connection, sweep)
        scores = connection.execute(_DICE, {"sweep": sweep, "region": region, "not_attacked": not_attacked}).all()
    dice = {(ConditionKey._make(row[:8]), row.replica, row.case_id): (row.patient_id, row.value) for row in scores}
    kept_conditions = set(chosen.conditions({key for key, _, _ in dice}))
    found: dict[ConditionKey, dict[str, dict[tuple[int, int], float]]] = defaultdict(lambda: defaultdict(dict))
    # An extended sweep has several jobs of one network and attack, of other budgets.
    groups: dict[tuple[Any, ...], dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for row in jobs:
        groups[(*row[: len(names)], row.fold)][row.replica].append(row.job_id)
    missing = 0
    for key, of_replica in groups.items():
        if len(of_replica) < 2 or not any(condition[:-1] == key[:-1] for condition in kept_conditions):
            continue
        predictions: dict[int, dict[tuple[str, str], KeptPredictions]] = defaultdict(dict)
        for replica, job in ((replica, job) for replica, found_jobs in of_replica.items() for job in found_jobs):
            try:
                kept = require_predictions(engine, settings, job)
            except BadInput:
                missing += 1
                continue
            predictions[replica] |= dict.fromkeys(kept.stored, kept)
        for pair in combinations(sorted(predictions), 2):
            first, second = (predictions[one] for one in pair)
            for (case, budget), value in _between(first, second, region).items():
                condition = ConditionKey._make((*key[:-1], parse_epsilon(budget)))
                if condition in kept_conditions:
                    found[condition][case][pair] = value
    lines = [line for condition, cases in found.items() if (line := _line(condition, cases, dice))]
    if not lines:
        raise BadInput(
            f"no two replicas of sweep {sweep!r} have kept predictions of a case whose Dice is scored: that needs "
            "training.replicas of 2 or more, dice in evaluation.metrics, predictions in evaluation.keep, and "
            f"evaluations that are done (`robust-cli status {sweep}`)"
        )
    order = order_of([line.condition for line in lines])
    return Agreements(region, sorted(lines, key=lambda line: order(line.condition)), missing, floors)


def _between(
    one: Mapping[tuple[str, str], KeptPredictions], other: Mapping[tuple[str, str], KeptPredictions], region: str
) -> dict[tuple[str, str], float]:
    """Dice of the region between two networks' maps of each (case, budget) of both; 1 where both are empty."""
    found = {}
    for place in sorted(one.keys() & other.keys()):
        classes = one[place].data.about.require_region(region)
        masks = [classes_mask(kept[place].labels(*place), classes) for kept in (one, other)]
        size = sum(int(np.count_nonzero(mask)) for mask in masks)
        found[place] = 2 * int(np.count_nonzero(masks[0] & masks[1])) / size if size else 1.0
    return found


def _line(
    condition: ConditionKey,
    cases: Mapping[str, Mapping[tuple[int, int], float]],
    dice: Mapping[tuple[ConditionKey, int, str], tuple[str, float]],
) -> AgreementLine | None:
    """None where no case has scores; failures are of those replicas that met every case."""
    of_patient: dict[str, list[tuple[float, dict[int, float]]]] = defaultdict(list)
    for case, found in cases.items():
        scored = {
            replica: known
            for replica in sorted({replica for pair in found for replica in pair})
            if (known := dice.get((condition, replica, case))) is not None
        }
        if scored:
            patient = next(iter(scored.values()))[0]
            of_patient[patient].append(
                (fmean(found.values()), {replica: value for replica, (_, value) in scored.items()})
            )
    if not of_patient:
        return None
    agreement = [fmean(value for value, _ in found) for found in of_patient.values()]
    met_all = sorted(set.intersection(*(set(values) for found in of_patient.values() for _, values in found)))
    auroc = None
    if met_all:
        reached = np.array(
            [[fmean(values[one] for _, values in found) for found in of_patient.values()] for one in met_all]
        )
        auroc = mean_auroc(np.broadcast_to(agreement, reached.shape), reached < FAILURE, seed=0)
    return AgreementLine(
        condition,
        len(of_patient),
        len({pair for found in cases.values() for pair in found}),
        fmean(agreement),
        fmean(fmean(fmean(values.values()) for _, values in found) for found in of_patient.values()),
        auroc.estimate if auroc else None,
    )


def agreement_scores(found: Agreements) -> Table:
    """For programs: one row per condition."""
    defenses, attacks = texts_of_conditions(line.condition for line in found.lines)
    body = [
        (
            *(found.region, line.condition.model),
            defenses[line.condition.defense, line.condition.defense_params],
            attacks[line.condition.attack, line.condition.attack_params],
            *(line.condition.access_words, line.condition.budget, line.patients, line.pairs),
            *(line.dice, line.agreement, line.auroc),
        )
        for line in found.lines
    ]
    columns = (
        *("region", "model", "defense", "attack", "access", "epsilon", "patients", "pairs"),
        *("dice", "agreement", "auroc_failure"),
    )
    return found.floors.flag_rows(Table("agreement of replicas", columns, body))


def agreement_table(found: Agreements) -> Table:
    """For people."""
    defenses, attacks = texts_of_conditions(line.condition for line in found.lines)
    body = [
        (
            line.condition.model,
            found.floors.mark(line.condition.network, defenses[line.condition.defense, line.condition.defense_params]),
            attacks[line.condition.attack, line.condition.attack_params],
            *(line.condition.access_words, line.condition.budget, line.patients, line.pairs),
            *(line.dice, line.agreement, line.auroc),
        )
        for line in found.lines
    ]
    columns = ("model", "defense", "attack", "access", "epsilon", "n", "pairs", "Dice", "agreement", "AUROC")
    return Table(f"agreement of replicas, {found.region}", columns, body, headings=("model", "defense"))


def agreement_sentences(found: Agreements) -> list[str]:
    """What the table needs to be understood."""
    lines = [
        "agreement: Dice between the predictions of two replicas, mean over their pairs, cases and patients; "
        f"AUROC: how often a patient who fails (Dice below {FAILURE}) has less of it than one who does not, mean over "
        "replicas that met every patient",
    ]
    if all(line.auroc is None for line in found.lines):
        lines.append(
            f"too few failures to tell whether disagreement warns: nowhere do {FEWEST} patients fail and {FEWEST} not"
        )
    if found.missing:
        lines.append(f"left out, as they kept no predictions: {counted(found.missing, 'evaluation')}")
    return [*lines, *found.floors.sentences()]
