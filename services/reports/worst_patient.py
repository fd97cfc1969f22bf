"""Whom an attack or a natural shift harms most in a sweep, of all or of what is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from db.many import among
from db.models import Condition as StoredCondition
from db.models import Job, Score
from services.comparisons.access import CONTROL, NATURAL, WHITE_BOX
from services.comparisons.naming import parameters
from services.comparisons.question import CLEAN
from services.comparisons.result_rows import FAILURE_METRIC, ScoredRun, read_runs
from services.comparisons.worst_cases import REGION, WORST_CASE, select_of
from services.errors import BadInput, UnknownName
from services.reports.chosen import Chosen, named
from services.reports.declared import read_declared
from services.reports.scores import ConditionKey
from services.reports.shown_patient import (
    ShownPatient,
    both_scores,
    images_of_run,
    network_of,
    scores_of_jobs,
    texts_of_runs,
)
from services.science import attacks
from services.science.epsilon import format_epsilon


def choose_patient(
    connection: Connection,
    sweep: str,
    *,
    case: str | None = None,
    attack: str | None = None,
    epsilon: float | None = None,
    region: str | None = None,
    defense: str | None = None,
    shifts: bool = False,
) -> ShownPatient:
    """The largest drop of a region's Dice among what is asked for: of one case, attack or shift, budget or defense.

    Without an attack it is any of those that the primary endpoint chooses among, bounded white-box ones, at the largest
    budget that all of these share; without a region the first that some case has. With `shifts` it is a natural shift
    in any of its severities, or the one that `attack` names; a name that an attack and a shift have is the attack's
    otherwise. Raises `BadInput` where nothing is scored, `UnknownName`.
    """
    runs = [run for run in read_runs(connection, sweeps=[sweep]) if run.access != CONTROL]
    kinds = dict(
        connection.execute(
            select(Job.id, Job.kind).where(among(connection, Job.id, {run.job_id for run in runs}))
        ).all()
    )
    declared = next((run for run in sorted(runs) if _is_worst_by_region(run)), None)
    runs = [run for run in runs if kinds[run.job_id] == "evaluate"]
    clean = {network_of(run): run for run in runs if run.attack == CLEAN}
    changed = [run for run in runs if run.attack != CLEAN and network_of(run) in clean]
    attacked = _of_kind(changed, sweep, attack, shifts=shifts)
    texts = texts_of_runs(attacked)
    attacked = _at_budget(_of_names(attacked, attack, defense, declared), epsilon, named=attack is not None)
    regions = read_declared(connection, sweep).ordered(_regions(connection, attacked))
    if not regions:
        raise BadInput(
            f"Dice is not scored in sweep {sweep!r}: add dice to `evaluation.metrics` and submit again, which attacks "
            "and trains nothing again"
        )
    if region is not None and region not in regions:
        raise UnknownName("region", region, regions)
    found, note = _worst(connection, clean, attacked, [region] if region else regions, case)
    run, case_id, chosen = found
    before = clean[network_of(run)]
    images_job, seen = images_of_run(connection, run, case_id)
    return ShownPatient(
        sweep,
        case_id,
        chosen,
        before,
        run,
        images_job,
        (texts[0][run.defense, run.defense_params], texts[1][run.attack, run.attack_params]),
        both_scores(connection, before, run, case_id, [chosen, *(name for name in regions if name != chosen)]),
        seen,
        note,
    )


def _of_kind(runs: Sequence[ScoredRun], sweep: str, attack: str | None, *, shifts: bool) -> list[ScoredRun]:
    """Those under natural shifts where these are asked for, or where only a shift has the name; else the attacks.

    Raises `BadInput` where there are none, with what there is.
    """
    natural = [run for run in runs if run.access == NATURAL]
    attacked = [run for run in runs if run.access != NATURAL]
    if attack is not None and not shifts and runs:
        return next((kind for kind in (attacked, natural) if _has(kind, attack)), list(runs))
    found = natural if shifts else attacked
    if not found:
        kind, instead = ("shifted", "") if shifts else ("attacked", " --shifts" if natural else "")
        advice = (
            f"`robust-cli look {sweep}{instead}` looks at those under natural shifts"
            if instead
            else f"`robust-cli status {sweep}` tells how far it is"
        )
        raise BadInput(
            f"sweep {sweep!r} has no network that is scored both on clean and on {kind} images, so that there is "
            f"nothing to look at: {advice}"
        )
    return found


def _has(runs: Sequence[ScoredRun], attack: str) -> bool:
    return any(named(text, [attack]) for text in texts_of_runs(runs)[1].values())


def _is_worst_by_region(run: ScoredRun) -> bool:
    """Whether a run is a worst case that is chosen by region, which the primary endpoint is about."""
    return WORST_CASE in run.attack_params and select_of(run.attack_params) == REGION


def _of_names(
    runs: Sequence[ScoredRun], attack: str | None, defense: str | None, declared: ScoredRun | None
) -> list[ScoredRun]:
    """Those under such an attack and of such a defense; without one those that the primary endpoint chooses among.

    These are bounded: what the worst case `declared` is of, else all white-box ones. Raises `UnknownName`.
    """
    chosen = Chosen.of(None, [attack] if attack else None, [defense] if defense else None)
    by_condition = {run: ConditionKey._make(getattr(run, name) for name in ConditionKey._fields) for run in runs}
    kept = set(chosen.conditions(by_condition.values()))
    found = [run for run in runs if by_condition[run] in kept]
    if attack is None:
        about = parameters(declared.attack_params) if declared else {}
        access, names = about.get("access", [WHITE_BOX]), about.get("of")
        primary = [run for run in found if run.access in access and (names is None or run.attack in names)]
        found = [run for run in primary if _is_bounded(run)] or found
    if not found:
        raise BadInput(f"no finished evaluation is of the attack {attack!r} on the defense {defense!r}")
    return found


def _is_bounded(run: ScoredRun) -> bool:
    """Whether an attack keeps its budget."""
    method = str(parameters(run.attack_params).get("method", run.attack))
    return not attacks.has(method) or not attacks.require(method).unbounded


def _at_budget(runs: Sequence[ScoredRun], epsilon: float | None, *, named: bool) -> list[ScoredRun]:
    """At the budget that is asked for; else at the largest one that all attacks share, or of each attack alone."""
    if epsilon is not None:
        key = format_epsilon(epsilon)
        found = [run for run in runs if format_epsilon(run.epsilon) == key]
        if not found:
            raise UnknownName("budget", key, {format_epsilon(run.epsilon) for run in runs})
        return found
    budgets: dict[tuple[str, str], set[float]] = {}
    for run in runs:
        budgets.setdefault((run.attack, run.attack_params), set()).add(run.epsilon)
    shared = set.intersection(*budgets.values())
    if shared and not named:
        return [run for run in runs if run.epsilon == max(shared)]
    return [run for run in runs if run.epsilon == max(budgets[run.attack, run.attack_params])]


def _regions(connection: Connection, runs: Sequence[ScoredRun]) -> set[str]:
    """All regions with Dice of some of these runs."""
    columns = select(Score.region).distinct().join(StoredCondition, Score.condition_id == StoredCondition.id)
    jobs = {run.job_id for run in runs}
    return set(
        connection.scalars(
            columns.where(among(connection, StoredCondition.job_id, jobs), Score.metric == FAILURE_METRIC)
        )
    )


def _worst(
    connection: Connection,
    clean: Mapping[tuple[Any, ...], ScoredRun],
    attacked: Sequence[ScoredRun],
    regions: Sequence[str],
    case: str | None,
) -> tuple[tuple[ScoredRun, str, str], str]:
    """Run, case and region of the largest drop, and why it is not the first of the regions.

    A region that no reference has is passed over for the next one.
    """
    jobs = {run.job_id for run in attacked} | {clean[network_of(run)].job_id for run in attacked}
    by_run: dict[tuple[str, int, float], dict[str, tuple[float, str]]] = {}
    dice = (Score.metric == FAILURE_METRIC, Score.region.in_(regions))
    rows = scores_of_jobs(connection, jobs, *dice, *([] if case is None else [Score.case_id == case]))
    if case is not None and not rows:
        raise UnknownName("case", case, {row.case_id for row in scores_of_jobs(connection, jobs, *dice)})
    for row in rows:
        by_run.setdefault((row.region, row.job_id, row.epsilon), {})[row.case_id] = row.value, row.state
    drops: list[tuple[float, float, str, ScoredRun, str]] = []
    passed: list[str] = []
    for region in regions:
        for run in attacked:
            before = clean[network_of(run)]
            on_clean = by_run.get((region, before.job_id, before.epsilon), {})
            for case_id, (value, state) in by_run.get((region, run.job_id, run.epsilon), {}).items():
                if case in (None, case_id) and case_id in on_clean and state in ("normal", "prediction_empty"):
                    drops.append((value - on_clean[case_id][0], value, case_id, run, region))
        if drops:
            break
        passed.append(region)
    if drops:
        _, _, case_id, run, region = min(drops, key=lambda drop: drop[:3])
        why = f"no reference {'of case ' + case if case else 'here'} has {' or '.join(passed)}: {region} instead"
        return (run, case_id, region), why if passed else ""
    region = regions[0]
    scored = [
        (value, case_id, run)
        for run in attacked
        for case_id, (value, _) in by_run.get((region, run.job_id, run.epsilon), {}).items()
        if case in (None, case_id)
    ]
    if not scored:
        raise BadInput(
            f"case {case!r} has no scores under what is asked: leave out --attack, --epsilon or --defense; one that "
            "stands under clean images alone was not drawn (`evaluation.cases`)"
        )
    _, case_id, run = min(scored, key=lambda item: item[:2])
    return (run, case_id, region), "no reference here has any of the regions: what is newly wrong, or has changed"
