"""One patient of a sweep by row numbers: the run that is looked at, its other budgets, and every other defense."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from db.many import among
from db.models import Condition as StoredCondition
from db.models import Job, Score, Sweep
from services.access import NotThere
from services.comparisons.access import CONTROL, NATURAL, WHITE_BOX, access_in_words, is_realised
from services.comparisons.question import CLEAN, UNDEFENDED
from services.comparisons.result_rows import FAILURE_METRIC, ScoredRun, read_runs
from services.errors import BadInput
from services.reports.declared import read_declared
from services.reports.shown_patient import ShownPatient, both_scores, images_of_run, network_of, texts_of_runs
from services.reports.worst_patient import choose_patient
from services.science.epsilon import format_epsilon

#: Hexadecimal digits that stand for a case in an address, which names nobody.
_KEY = 16


@dataclass(frozen=True)
class PatientRun:
    """One attacked run in which the case is scored."""

    condition: int  # row of its budget: what addresses say
    run: ScoredRun
    defense: str  # in words
    attack: str
    dice: float | None  # of the region that is shown

    @property
    def epsilon_key(self) -> str:
        """The budget, exactly."""
        return format_epsilon(self.run.epsilon)

    @property
    def access(self) -> str:
        """Who attacked, in words."""
        return access_in_words(self.run.access, self.run.source)


@dataclass(frozen=True)
class PatientRuns:
    """The run that is shown, and those beside it; `conditions` of each are addresses."""

    shown: ShownPatient
    condition: int
    key: str
    budgets: Sequence[PatientRun]  # of the same network and attack, ascending; the shown one among them
    defenses: Sequence[PatientRun]  # under the same attack, budget and access; the undefended network first
    attacks: Sequence[PatientRun]  # of the same network, each at its largest budget
    regions: Sequence[str]
    every: Sequence[PatientRun]  # all in which the case has images


def key_of_case(case_id: str) -> str:
    """What stands for a case in addresses: always the same, and no name."""
    return hashlib.sha256(case_id.encode()).hexdigest()[:_KEY]


def case_of_key(connection: Connection, key: str, conditions: Any, key_of: Callable[[str], str] = key_of_case) -> str:
    """The case with Dice under some of these conditions that a key stands for. Raises `NotThere`."""
    mine = among(connection, Score.condition_id, sorted(conditions))
    cases = select(Score.case_id).distinct().where(mine, Score.metric == FAILURE_METRIC)
    for case_id in connection.scalars(cases):
        if key_of(case_id) == key:
            return case_id
    raise NotThere("no patient of this sweep has this address")


def patient_runs(
    connection: Connection,
    sweep_id: int,
    key: str,
    condition: int | None = None,
    region: str | None = None,
    *,
    key_of: Callable[[str], str] = key_of_case,
) -> PatientRuns:
    """What there is to look at of a patient; without a `condition`, or with one that has no images of his, his worst.

    A condition of another fold or replica means the same attack on the network that the patient is a test case of.
    Raises `NotThere` for a sweep, a patient or a condition that does not exist, and for one whom nothing attacked.
    """
    name = connection.scalar(select(Sweep.name).where(Sweep.id == sweep_id))
    if name is None:
        raise NotThere(f"there is no sweep {sweep_id}")
    runs = [run for run in read_runs(connection, sweeps=[name]) if run.access not in (CONTROL, NATURAL)]
    numbers = _conditions(connection, {run.job_id for run in runs})
    # Every patient is scored on clean images, which are few conditions of a sweep: others need not be looked through.
    on_clean = {numbers[run.job_id, format_epsilon(run.epsilon)] for run in runs if run.attack == CLEAN}
    case_id = case_of_key(connection, key, on_clean, key_of)
    if condition is not None and condition not in numbers.values():
        raise NotThere("this sweep has no scores at this address")
    known = _with_images(connection, runs)
    clean = {network_of(run): run for run in known if run.attack == CLEAN}
    attacked = [run for run in known if run.attack != CLEAN and network_of(run) in clean]
    words = texts_of_runs(attacked)
    regions = read_declared(connection, name).ordered(_regions(connection, case_id, on_clean))
    chosen = region if region in regions else regions[0] if regions else ""
    dice = _dice(connection, case_id, chosen, numbers.values())
    mine = [
        PatientRun(
            numbers[run.job_id, format_epsilon(run.epsilon)],
            run,
            words[0][run.defense, run.defense_params],
            words[1][run.attack, run.attack_params],
            dice.get(numbers[run.job_id, format_epsilon(run.epsilon)]),
        )
        for run in attacked
        if numbers[run.job_id, format_epsilon(run.epsilon)] in dice
    ]
    found = _asked(mine, condition, {number: key for key, number in numbers.items()}, runs)
    if found is None:
        found = _worst(connection, name, case_id, chosen, mine)
    run, before = found.run, clean[network_of(found.run)]
    images_job, seen = images_of_run(connection, run, case_id)
    shown = ShownPatient(
        name,
        case_id,
        chosen,
        before,
        run,
        images_job,
        (found.defense, found.attack),
        both_scores(connection, before, run, case_id, [chosen, *(other for other in regions if other != chosen)]),
        seen,
    )
    return PatientRuns(
        shown,
        found.condition,
        key,
        sorted((each for each in mine if _alike(each, found, "defense", "attack")), key=lambda each: each.run.epsilon),
        sorted(
            (each for each in mine if _alike(each, found, "attack") and each.run.epsilon == run.epsilon),
            key=lambda each: (each.run.defense != UNDEFENDED, each.defense),
        ),
        _largest([each for each in mine if _alike(each, found, "defense", access=False)]),
        regions,
        mine,
    )


def patient_of(connection: Connection, runs: PatientRuns) -> str:
    """Whose scan the case is."""
    mine = Score.condition_id == runs.condition, Score.case_id == runs.shown.case_id
    return connection.scalar(select(Score.patient_id).where(*mine).limit(1)) or runs.shown.case_id


def conditions_of(connection: Connection, sweep: str) -> Mapping[tuple[str, ...], int]:
    """A row for each (model, defense in words, attack, budget, access in words) of a sweep: what marks link to."""
    runs = [run for run in read_runs(connection, sweeps=[sweep]) if run.access != CONTROL]
    numbers = _conditions(connection, {run.job_id for run in runs})
    words = texts_of_runs(runs)[0]
    found: dict[tuple[str, ...], int] = {}
    for run in runs:
        key = format_epsilon(run.epsilon)
        if (run.job_id, key) in numbers:
            defense = words[run.defense, run.defense_params]
            access = access_in_words(run.access, run.source)
            found.setdefault((run.model, defense, run.attack, key, access), numbers[run.job_id, key])
    return found


def _asked(
    mine: Sequence[PatientRun],
    condition: int | None,
    keys: Mapping[int, tuple[int, str]],
    runs: Sequence[ScoredRun],
) -> PatientRun | None:
    """The run of this row, or the one that differs from it in fold and replica alone."""
    if condition is None:
        return None
    for each in mine:
        if each.condition == condition:
            return each
    job_id, epsilon_key = keys[condition]
    asked = next((run for run in runs if run.job_id == job_id and format_epsilon(run.epsilon) == epsilon_key), None)
    if asked is None:
        return None
    same = [each for each in mine if _class_of(each.run) == _class_of(asked)]
    return min(same, key=lambda each: (each.dice is None, each.dice or 0.0), default=None)


def _worst(connection: Connection, sweep: str, case_id: str, region: str, mine: Sequence[PatientRun]) -> PatientRun:
    """The run that `look` shows of a case, or, where it is in none of those that `look` chooses among, his lowest."""
    try:
        worst = choose_patient(connection, sweep, case=case_id, region=region or None).attacked
    except BadInput as error:
        if not mine:  # the sentence may name him
            raise NotThere("this patient is scored under no attack of this sweep") from error
        worst = None
    lowest = min(mine, key=lambda each: (each.dice is None, each.dice or 0.0))
    return next((each for each in mine if each.run == worst), lowest)


def _class_of(run: ScoredRun) -> ScoredRun:
    return run._replace(fold=0, replica=0, job_id=0, created_at=None)


def _alike(one: PatientRun, other: PatientRun, *names: str, access: bool = True) -> bool:
    """Whether two runs agree in these words, in their model and replica, and in who attacked."""
    a, b = one.run, other.run
    same = (a.model, a.replica, a.fold) == (b.model, b.replica, b.fold)
    return (
        same
        and (not access or one.access == other.access)
        and all(getattr(one, name) == getattr(other, name) for name in names)
    )


def _largest(runs: Sequence[PatientRun]) -> list[PatientRun]:
    found: dict[tuple[str, str], PatientRun] = {}
    for each in sorted(runs, key=lambda each: each.run.epsilon):
        found[each.attack, each.access] = each
    return sorted(found.values(), key=lambda each: (each.run.access != WHITE_BOX, each.access, each.attack))


def _with_images(connection: Connection, runs: Sequence[ScoredRun]) -> list[ScoredRun]:
    """Those that are scored on images: no worst case, nothing that went through files."""
    rows = connection.execute(
        select(Job.id, Job.kind).where(among(connection, Job.id, sorted({run.job_id for run in runs})))
    )
    kinds = {row.id: row.kind for row in rows}
    return [run for run in runs if kinds[run.job_id] == "evaluate" and not is_realised(run.access)]


def _conditions(connection: Connection, jobs: Any) -> dict[tuple[int, str], int]:
    columns = select(StoredCondition.id, StoredCondition.job_id, StoredCondition.epsilon_key)
    rows = connection.execute(columns.where(among(connection, StoredCondition.job_id, sorted(jobs))))
    return {(row.job_id, row.epsilon_key): row.id for row in rows}


def _dice(connection: Connection, case_id: str, region: str, conditions: Any) -> dict[int, float]:
    """By row: the Dice of a case in a region."""
    rows = connection.execute(
        select(Score.condition_id, Score.value).where(
            among(connection, Score.condition_id, sorted(conditions)),
            Score.metric == FAILURE_METRIC,
            Score.region == region,
            Score.case_id == case_id,
        )
    )
    return {row.condition_id: row.value for row in rows}


def _regions(connection: Connection, case_id: str, conditions: Any) -> set[str]:
    mine = select(Score.region).distinct().where(among(connection, Score.condition_id, sorted(conditions)))
    return set(connection.scalars(mine.where(Score.metric == FAILURE_METRIC, Score.case_id == case_id)))
