"""What a plan asks for: networks, attacks and budgets, patients, and about how much time and disk.

Time and disk come from finished jobs on the same data where there are any, by how much work each has, else from what
was measured once. Either is a guess by a factor of two or three.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, func, select

from db import states
from db.engine import read
from db.models import Artifact, Job
from services.artifacts.predictions import KINDS as SCORING
from services.comparisons.question import CLEAN
from services.counted import counted
from services.datasets.describe import DataDescription
from services.datasets.spec import Cohort, DataSpec
from services.datasets.splits import split_cases
from services.jobs import kinds
from services.jobs.kinds._trained import Trained
from services.jobs.kinds.base import JobKind
from services.science.attacking.precision import BFLOAT16
from services.science.epsilon import format_epsilon
from services.sweeps.forecast.long_attacks import BFLOAT16_SHARE, GRADIENT_S
from services.sweeps.planning.plan import PlannedJob, SweepPlan

#: Voxels of a brain at 2 mm, for which `GRADIENT_S` was measured; and of a brain at 1 mm.
_MEASURED_VOXELS, _NATIVE_VOXELS = 416_000.0, 3_330_000.0
#: Bytes of a packed file for each voxel of the body in it; seconds to read and resample one, and to bring a prediction
#: back to the grid of the files and score it (benchmarks/reading.py).
_BYTES_OF_VOXEL, _READING_S, _SCORED_S = 0.6, 0.2e-6, 0.03e-6
#: Bytes that a stored value of an attacked image takes: 0.4 to 0.9 in examples/quickstart.yaml.
_BYTES = 1.0
#: Bytes of a label map for each voxel of the brain, both on the grid of the files: 13 to 29 kB of BraTS 2021.
_MAP_BYTES = 0.007
#: A prediction, as a share of a gradient; seconds to score a case; gradients of all gates on one case.
_PREDICTION, _SCORING_S, _GATES = 0.4, 0.05, 150
#: Finished jobs that are looked at, the newest.
_RECENT = 3000


@dataclass(frozen=True)
class Expected:
    """Of the jobs of one kind that are still to run, on one slot."""

    seconds: float
    size: float  # bytes
    known: int  # how many of them are guessed from finished jobs


def expected(
    engine: Engine,
    plan: SweepPlan,
    todo: Iterable[PlannedJob],
    described: DataDescription,
    *,
    by: Callable[[PlannedJob], str] = lambda job: job.kind.name,
) -> dict[str, Expected]:
    """By kind, in the order of the plan; only kinds that have jobs in `todo`.

    Of packed files the first job that needs them also reads and resamples all cases, unless a finished one has.
    """
    packed_bytes, synthetic = described.packed_bytes, described.source.synthetic
    data = _Data(described.patients, float(synthetic.size**3) if synthetic else None, packed_bytes)
    rates, read = _finished(engine, plan, data)
    found: dict[str, list[tuple[float, float, bool]]] = defaultdict(list)
    for job in todo:
        units, values = data.work(job.kind)
        values_size = values * _BYTES
        if job.kind.name in SCORING:
            values = data.maps(job)
            values_size = values * data.map_bytes
        rate = rates.get((job.kind.name, _plugin(job.kind)), rates.get((job.kind.name, "")))
        if rate:
            found[by(job)].append((units * rate[0], values * rate[1] if rate[1] else values_size, True))
        else:
            found[by(job)].append((units * data.unit_s(job.kind), values_size, False))
        if packed_bytes and (cohort := _cohort(job.kind)) and cohort.data not in read:
            read.append(cohort.data)
            found[by(job)].append((packed_bytes * _READING_S, 0.0, False))
    return {
        kind: Expected(sum(row[0] for row in rows), sum(row[1] for row in rows), sum(row[2] for row in rows))
        for kind, rows in found.items()
    }


@dataclass(frozen=True)
class _Data:
    """How much there is to do on these data, by the sizes of their files."""

    patients: Mapping[str, str]  # by case
    native_voxels: float | None  # of a brain on the grid of the files; None: by their size
    packed_bytes: float  # of all files; 0: not known

    def work(self, kind: JobKind) -> tuple[float, float]:
        """How many gradients' worth of work a job is, and how many values it stores (1 where that is not known)."""
        cohort = _cohort(kind)
        if cohort is None:
            return 1.0, 1.0
        parts = split_cases(cohort.split, self.patients, cohort.split_seed, cohort.fold)
        tested = min(len(parts.test), cohort.cases or len(parts.test))
        spec = kind.spec()
        if isinstance(kind, Trained):
            inner = _steps(spec.get("defense") or {})
            return len(parts.train) * kind.training.epochs * len(kind.phases) * (1 + inner), 1.0
        budgets = len(spec.get("epsilons") or [None])
        if kind.name == "attack":
            values = tested * budgets * len(cohort.data.about.series) * self._voxels(cohort)
            share = BFLOAT16_SHARE if spec["attack"].get("precision") == BFLOAT16 else 1.0
            return tested * budgets * _steps(spec["attack"]) * share, values
        if kind.name == "gates":
            return tested * _GATES, 1.0
        return tested * budgets * _PREDICTION, 1.0

    def maps(self, job: PlannedJob) -> int:
        """How many label maps a job that scores keeps."""
        cohort = _cohort(job.kind)
        if cohort is None or job.kind.model_dump(include={"keep"}) != {"keep": "predictions"}:
            return 0
        parts = split_cases(cohort.split, self.patients, cohort.split_seed, cohort.fold)
        return min(len(parts.test), cohort.cases or len(parts.test)) * max(1, len(job.role.epsilons))

    @property
    def map_bytes(self) -> float:
        """Of a label map, by what was measured."""
        return _MAP_BYTES * (self.native_voxels or _NATIVE_VOXELS)

    def unit_s(self, kind: JobKind) -> float:
        """Seconds of one gradient, by what was measured."""
        cohort = _cohort(kind)
        if cohort is None:
            return 1.0
        scoring = max(_SCORING_S, self._packed_case * _SCORED_S) if kind.name in SCORING else 0.0
        return GRADIENT_S * self._voxels(cohort) / _MEASURED_VOXELS + scoring

    @property
    def _packed_case(self) -> float:
        return self.packed_bytes / len(self.patients)

    def _voxels(self, cohort: Cohort) -> float:
        """On the working grid; files are taken to have voxels of 1 mm."""
        spacing = cohort.data.preprocessing.spacing_mm or 1.0
        of_files = self._packed_case / (len(cohort.data.about.series) + 1) / _BYTES_OF_VOXEL
        native = self.native_voxels or of_files or _NATIVE_VOXELS
        return native / (math.prod(spacing) if isinstance(spacing, tuple) else spacing**3)


def networks_in_words(plan: SweepPlan) -> str:
    """Which networks the plan trains or adopts, as a sentence."""
    roles = [job.role for job in plan.jobs if job.kind.name in ("train", "defense", "adopt")]
    keys = ("model", "defense", "defense_params", "replica", "fold", "source")
    distinct = {tuple(str(getattr(role, key)) for key in keys) for role in roles}
    models, defenses = (list(dict.fromkeys(getattr(role, key) for role in roles)) for key in ("model", "defense"))
    factors = [f"{counted(len(models), 'model')} ({', '.join(models)})"]
    factors.append(f"{counted(len(defenses), 'defense')} ({', '.join(defenses)})")
    for key, noun in (("replica", "replica"), ("fold", "fold")):
        count = len({getattr(role, key) for role in roles})
        factors += [f"{count} {noun}s"] if count > 1 else []
    return f"{counted(len(distinct), 'network')}: {' × '.join(factors)}"


def attacks_of(plan: SweepPlan) -> list[tuple[str, str, str, int]]:
    """Of each attack as the sweep calls it: access, budgets, and how many networks are scored under it."""
    adopted = {job.role.model for job in plan.jobs if job.kind.name == "adopt"}  # one network for all folds
    networks: dict[tuple[str, str], set[Any]] = defaultdict(set)
    budgets: dict[tuple[str, str], set[float]] = defaultdict(set)
    for job in plan.jobs:
        role = job.role
        if job.kind.name not in ("evaluate", "worst_case") or role.attack == CLEAN:
            continue
        key = (role.attack, role.access)
        fold = None if role.model in adopted else role.fold
        networks[key].add((role.model, role.defense, str(role.defense_params), role.replica, fold))
        budgets[key].update(filter(None, role.epsilons))
    return [
        (attack, access, ", ".join(map(format_epsilon, sorted(budgets[attack, access]))) or "–", len(found))
        for (attack, access), found in networks.items()
    ]


def _finished(
    engine: Engine, plan: SweepPlan, data: _Data
) -> tuple[dict[tuple[str, str], tuple[float, float]], list[DataSpec]]:
    """Seconds a unit and bytes a value of finished jobs on the plan's data, by kind and plug-in, and by kind.

    Also the data that these have read and resampled.
    """
    prints = {cohort.data.fingerprint for job in plan.jobs if (cohort := _cohort(job.kind))}
    size = select(func.sum(Artifact.size)).where(Artifact.job_id == Job.id).correlate(Job).scalar_subquery()
    spent = (Job.finished_at - Job.started_at).label("seconds")
    columns = (Job.kind, Job.params, Job.summary, spent, size.label("size"))
    statement = select(*columns).where(Job.state == states.DONE)
    with read(engine) as connection:
        rows = connection.execute(statement.order_by(Job.id.desc()).limit(_RECENT)).all()
    sums: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    known: list[DataSpec] = []
    for row in rows:
        try:
            kind = kinds.rebuild({"name": row.kind, **row.params})
            cohort = _cohort(kind)
            if row.seconds is None or (cohort and cohort.data.fingerprint not in prints):
                continue
            units, values = data.work(kind)
            if row.kind in SCORING:  # those from before predictions were kept say nothing of their size
                values = float((row.summary or {}).get("volumes", 0)) if row.size else 0.0
        except Exception:  # noqa: S112 - of another version, or of a plug-in that is not here: it teaches nothing
            continue
        if cohort and cohort.data not in known:
            known.append(cohort.data)
        for key in {(row.kind, _plugin(kind)), (row.kind, "")}:
            found = sums[key]
            for at, number in enumerate((row.seconds, units, row.size or 0, values)):
                found[at] += number
    rates = {
        key: (found[0] / found[1], found[2] / found[3] if found[3] else 0.0) for key, found in sums.items() if found[1]
    }
    return rates, known


def _steps(spec: Mapping[str, Any]) -> float:
    """Gradients, or as many passes as take their time, that a plug-in with these parameters follows for each budget."""
    steps = float(spec.get("steps") or 1 if "steps" in spec or spec.get("name") != "adversarial_training" else 0)
    if "queries" in spec:
        steps = _PREDICTION * float(spec["queries"])
    for key in ("draws", "restarts", "search_steps"):
        value = spec.get(key)
        steps *= float(value) if isinstance(value, int | float) and value > 0 else 1.0
    return steps * len(spec.get("members") or [None]) if spec.get("name") not in (None, "distillation") else 0.0


def _cohort(kind: JobKind) -> Cohort | None:
    found = getattr(kind, "cohort", None)
    return found if isinstance(found, Cohort) else None


def _plugin(kind: JobKind) -> str:
    """The attack or defense of a job, or the architecture that it trains."""
    for key in ("attack", "defense", "model"):
        if isinstance(found := getattr(kind, key, None), dict):
            return str(found.get("name", ""))
    return ""
