"""Which patient is looked at: the one that an attack harms most, or the one that was asked for; his numbers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from db.many import among
from db.models import Condition as StoredCondition
from db.models import Job, Perceptibility, Score
from services.comparisons.access import CONTROL, NATURAL, WHITE_BOX, access_in_words
from services.comparisons.naming import parameters, shortest_texts
from services.comparisons.question import CLEAN
from services.comparisons.result_rows import FAILURE_METRIC, ScoredRun, read_runs
from services.comparisons.worst_cases import REGION, WORST_CASE, select_of
from services.errors import BadInput, UnknownName
from services.reports.chosen import Chosen
from services.reports.declared import read_declared
from services.reports.scores import ConditionKey
from services.reports.table import Table
from services.science import attacks
from services.science.epsilon import format_epsilon


@dataclass(frozen=True)
class Seen:
    """How visible an attack is in one series of a case."""

    series: str
    linf: float
    l2: float
    psnr_db: float | None
    ssim: float


@dataclass(frozen=True)
class ShownPatient:
    """One case of one network under one attack at one budget."""

    sweep: str
    case_id: str
    region: str
    clean: ScoredRun
    attacked: ScoredRun
    attack_job: int
    words: tuple[str, str]  # defense and attack, with parameters where these tell them apart
    scores: Mapping[tuple[str, str], tuple[float, float]]  # region, metric -> on clean and on attacked images
    seen: Sequence[Seen]
    note: str = ""  # why it is another region than the first

    @property
    def epsilon_key(self) -> str:
        """The budget, exactly."""
        return format_epsilon(self.attacked.epsilon)

    @property
    def access(self) -> str:
        """Who attacked, in words."""
        return access_in_words(self.attacked.access, self.attacked.source)

    @property
    def table(self) -> Table:
        """All numbers of the case: scores by region and metric, and how visible the attack is by series."""
        columns = ("what", "of", "clean", "attacked", "change")
        rows: list[tuple[Any, ...]] = [
            (metric, region, before, after, after - before) for (region, metric), (before, after) in self.scores.items()
        ]
        for seen in self.seen:
            rows += [
                ("largest change ×255", seen.series, None, 255 * seen.linf, None),
                ("PSNR in dB", seen.series, None, seen.psnr_db, None),
                ("SSIM", seen.series, None, seen.ssim, None),
            ]
        return Table(f"{self.case_id} under {self.words[1]} {self.epsilon_key}", columns, rows, whole=True)

    @property
    def tables(self) -> list[Table]:
        """The same for people: scores, then how visible the attack is."""
        rows = [(region, metric, *pair, pair[1] - pair[0]) for (region, metric), pair in self.scores.items()]
        seen = [(one.series, 255 * one.linf, one.psnr_db, one.ssim) for one in self.seen]
        return [
            Table("scores of the case", ("region", "metric", "clean", "attacked", "change"), rows, whole=True),
            Table("how visible the attack is", ("series", "largest change ×255", "PSNR dB", "SSIM"), seen, whole=True),
        ]


def choose_patient(
    connection: Connection,
    sweep: str,
    *,
    case: str | None = None,
    attack: str | None = None,
    epsilon: float | None = None,
    region: str | None = None,
    defense: str | None = None,
) -> ShownPatient:
    """The largest drop of a region's Dice among what is asked for: of one case, attack, budget or defense.

    Without an attack it is any of those that the primary endpoint chooses among, bounded white-box ones, at the largest
    budget that all of these share; without a region the first that some case has. Raises `BadInput` where nothing is
    scored, `UnknownName`.
    """
    runs = [run for run in read_runs(connection, sweeps=[sweep]) if run.access not in (CONTROL, NATURAL)]
    kinds = dict(
        connection.execute(
            select(Job.id, Job.kind).where(among(connection, Job.id, {run.job_id for run in runs}))
        ).all()
    )
    declared = next((run for run in sorted(runs) if _is_worst_by_region(run)), None)
    runs = [run for run in runs if kinds[run.job_id] == "evaluate"]
    clean = {network_of(run): run for run in runs if run.attack == CLEAN}
    attacked = [run for run in runs if run.attack != CLEAN and network_of(run) in clean]
    if not attacked:
        raise BadInput(
            f"sweep {sweep!r} has no network that is scored both on clean and on attacked images, so that there is "
            f"nothing to look at: `robust-cli status {sweep}` tells how far it is"
        )
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
    attack_job, seen = seen_of(connection, run, case_id)
    return ShownPatient(
        sweep,
        case_id,
        chosen,
        before,
        run,
        attack_job,
        (texts[0][run.defense, run.defense_params], texts[1][run.attack, run.attack_params]),
        both_scores(connection, before, run, case_id, [chosen, *(name for name in regions if name != chosen)]),
        seen,
        note,
    )


def network_of(run: ScoredRun) -> tuple[Any, ...]:
    """What names the network of a run in its sweep."""
    return run.model, run.defense, run.defense_params, run.replica, run.fold


def texts_of_runs(runs: Sequence[ScoredRun]) -> tuple[Mapping[tuple[str, str], str], Mapping[tuple[str, str], str]]:
    """The shortest texts that tell their defenses and their attacks apart."""
    return (
        shortest_texts((run.defense, run.defense_params) for run in runs),
        shortest_texts((run.attack, run.attack_params) for run in runs),
    )


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


_OF_SCORE = ("region", "metric", "case_id", "value", "state")


def _scores(connection: Connection, jobs: Collection[int], *more: Any) -> Sequence[Any]:
    columns = (StoredCondition.job_id, StoredCondition.epsilon, *(getattr(Score, name) for name in _OF_SCORE))
    joined = select(*columns).join(Score, Score.condition_id == StoredCondition.id)
    return connection.execute(joined.where(among(connection, StoredCondition.job_id, jobs), *more)).all()


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
    for row in _scores(connection, jobs, Score.metric == FAILURE_METRIC, Score.region.in_(regions)):
        by_run.setdefault((row.region, row.job_id, row.epsilon), {})[row.case_id] = row.value, row.state
    known = {case_id for found in by_run.values() for case_id in found}
    if case is not None and case not in known:
        raise UnknownName("case", case, known)
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
        raise BadInput(f"case {case!r} has no scores under this attack: leave out --attack, --epsilon or --defense")
    _, case_id, run = min(scored, key=lambda item: item[:2])
    return (run, case_id, region), "no reference here has any of the regions: what is newly wrong, or has changed"


def both_scores(
    connection: Connection, before: ScoredRun, after: ScoredRun, case_id: str, regions: Sequence[str]
) -> dict[tuple[str, str], tuple[float, float]]:
    """All scores of a case, by region and metric, on clean and on attacked images; Dice first."""
    found: dict[tuple[int, float], dict[tuple[str, str], float]] = {}
    for row in _scores(connection, {before.job_id, after.job_id}, Score.case_id == case_id):
        found.setdefault((row.job_id, row.epsilon), {})[row.region, row.metric] = row.value
    one, other = (found.get((run.job_id, run.epsilon), {}) for run in (before, after))
    metrics = sorted({metric for _, metric in other}, key=lambda name: (name != FAILURE_METRIC, name))
    keys = [(region, metric) for region in regions for metric in metrics]
    return {key: (one[key], other[key]) for key in keys if key in one and key in other}


def seen_of(connection: Connection, run: ScoredRun, case_id: str) -> tuple[int, list[Seen]]:
    """The attack job whose images were scored, and how visible they are."""
    params = connection.execute(select(Job.params).where(Job.id == run.job_id)).scalar_one()
    attack_job = connection.execute(select(Job.id).where(Job.digest == params["perturbations"])).scalar_one()
    columns = (getattr(Perceptibility, name) for name in ("series", "linf", "l2", "psnr_db", "ssim"))
    told = select(*columns).join(StoredCondition, StoredCondition.id == Perceptibility.condition_id)
    mine = (
        StoredCondition.job_id == attack_job,
        StoredCondition.epsilon_key == format_epsilon(run.epsilon),
        Perceptibility.case_id == case_id,
    )
    return attack_job, [Seen(*row) for row in connection.execute(told.where(*mine).order_by(Perceptibility.series))]
