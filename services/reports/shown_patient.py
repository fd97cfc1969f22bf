"""A patient who is looked at: his numbers on clean images, and under an attack or a natural shift."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from db.many import among
from db.models import Condition as StoredCondition
from db.models import Job, Perceptibility, Score
from services.comparisons.access import NATURAL, access_in_words
from services.comparisons.naming import shortest_texts
from services.comparisons.result_rows import FAILURE_METRIC, ScoredRun
from services.reports.table import Table
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
    """One case of one network under one attack at one budget, or under one natural shift."""

    sweep: str
    case_id: str
    region: str
    clean: ScoredRun
    attacked: ScoredRun
    images_job: int  # the attack job that stores the images; of a shift, of which none are stored, what scored them
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
    def under_shift(self) -> bool:
        """Whether nobody attacked: it is as another scan of the same patient."""
        return self.attacked.access == NATURAL

    @property
    def changed(self) -> str:
        """What the images are called that are not the clean ones."""
        return "shifted" if self.under_shift else "attacked"

    @property
    def condition(self) -> str:
        """The attack with its budget, or the shift, in words."""
        return self.words[1] if self.under_shift else f"{self.words[1]} {self.epsilon_key}"

    @property
    def table(self) -> Table:
        """All numbers of the case: scores by region and metric, and how visible the attack is by series."""
        columns = ("what", "of", "clean", self.changed, "change")
        rows: list[tuple[Any, ...]] = [
            (metric, region, before, after, after - before) for (region, metric), (before, after) in self.scores.items()
        ]
        for seen in self.seen:
            rows += [
                ("largest change ×255", seen.series, None, 255 * seen.linf, None),
                ("PSNR in dB", seen.series, None, seen.psnr_db, None),
                ("SSIM", seen.series, None, seen.ssim, None),
            ]
        return Table(f"{self.case_id} under {self.condition}", columns, rows, whole=True)

    @property
    def tables(self) -> list[Table]:
        """The same for people: scores, then how visible an attack is, which is not measured of a shift."""
        rows = [(region, metric, *pair, pair[1] - pair[0]) for (region, metric), pair in self.scores.items()]
        seen = [(one.series, 255 * one.linf, one.psnr_db, one.ssim) for one in self.seen]
        scores = Table("scores of the case", ("region", "metric", "clean", self.changed, "change"), rows, whole=True)
        if self.under_shift:
            return [scores]
        return [
            scores,
            Table("how visible the attack is", ("series", "largest change ×255", "PSNR dB", "SSIM"), seen, whole=True),
        ]


def network_of(run: ScoredRun) -> tuple[Any, ...]:
    """What names the network of a run in its sweep."""
    return run.model, run.defense, run.defense_params, run.replica, run.fold


def texts_of_runs(runs: Sequence[ScoredRun]) -> tuple[Mapping[tuple[str, str], str], Mapping[tuple[str, str], str]]:
    """The shortest texts that tell their defenses and their attacks apart."""
    return (
        shortest_texts((run.defense, run.defense_params) for run in runs),
        shortest_texts((run.attack, run.attack_params) for run in runs),
    )


_OF_SCORE = ("region", "metric", "case_id", "value", "state")


def scores_of_jobs(connection: Connection, jobs: Collection[int], *more: Any) -> Sequence[Any]:
    """Rows of `Score` under these jobs' conditions, with job and budget."""
    columns = (StoredCondition.job_id, StoredCondition.epsilon, *(getattr(Score, name) for name in _OF_SCORE))
    joined = select(*columns).join(Score, Score.condition_id == StoredCondition.id)
    return connection.execute(joined.where(among(connection, StoredCondition.job_id, jobs), *more)).all()


def both_scores(
    connection: Connection, before: ScoredRun, after: ScoredRun, case_id: str, regions: Sequence[str]
) -> dict[tuple[str, str], tuple[float, float]]:
    """All scores of a case, by region and metric, on clean and on attacked images; Dice first."""
    found: dict[tuple[int, float], dict[tuple[str, str], float]] = {}
    for row in scores_of_jobs(connection, {before.job_id, after.job_id}, Score.case_id == case_id):
        found.setdefault((row.job_id, row.epsilon), {})[row.region, row.metric] = row.value
    one, other = (found.get((run.job_id, run.epsilon), {}) for run in (before, after))
    metrics = sorted({metric for _, metric in other}, key=lambda name: (name != FAILURE_METRIC, name))
    keys = [(region, metric) for region in regions for metric in metrics]
    return {key: (one[key], other[key]) for key in keys if key in one and key in other}


def images_of_run(connection: Connection, run: ScoredRun, case_id: str) -> tuple[int, list[Seen]]:
    """The attack job whose images were scored, and how visible they are; of a natural shift the job that scored."""
    if run.access == NATURAL:
        return run.job_id, []
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
