"""Where a patient is: which jobs had his images, which networks learned from them, which numbers were made with him."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Engine, select

from db import states
from db.dependents import descendants
from db.engine import read
from db.many import among
from db.models import Cell, Job, JobParent, Score, Sweep
from db.removal import changed_jobs, scored_jobs
from services.datasets.sources import CaseSource, open_source
from services.datasets.spec import AllTested, AssignedSplit, Cohort, DataSpec, JobSource
from services.datasets.splits import split_cases
from services.errors import BadInput, RobustError, did_you_mean
from services.removal.names import FORGOTTEN
from services.settings import Settings

#: Kinds of job that leave a network which was trained on a cohort.
_TRAINED = ("train", "defense")


@dataclass(frozen=True)
class TracedJob:
    """A job's row, as far as it may hold something of a patient."""

    job_id: int
    digest: str
    kind: str
    label: str
    state: str
    fence: int
    artifact: str | None
    params: Mapping[str, Any]
    source: Mapping[str, Any]
    summary: Mapping[str, Any]

    @property
    def data(self) -> str | None:
        """The fingerprint of its data."""
        found: str | None = self.params.get("cohort", {}).get("data", {}).get("fingerprint")
        return found


@dataclass(frozen=True)
class Learned:
    """A job that was taught by the patient's images and stays."""

    job: TracedJob
    how: str  # the part that the patient had in it


@dataclass
class Traces:
    """Everything that is known of one patient."""

    patient: str
    cases: frozenset[str]
    jobs: Sequence[TracedJob]
    data: frozenset[str]  # fingerprints of the data that hold him
    unread: frozenset[str]  # fingerprints of data that are not there as they were: who is in them is not known
    patients: Mapping[str, Mapping[str, str]]  # fingerprint -> case -> patient, of data that can be read
    scored: frozenset[int]
    changed: frozenset[int]  # attack jobs that hold his images
    below: frozenset[int]  # jobs that are made from those that had his images
    stats: frozenset[int]  # whose comparisons were made with his scores
    models: Mapping[int, tuple[str, str]] = field(default_factory=dict)  # job -> names of its model, of its sweeps

    @cached_property
    def by_id(self) -> Mapping[int, TracedJob]:
        """All jobs."""
        return {job.job_id: job for job in self.jobs}

    @cached_property
    def with_data(self) -> frozenset[int]:
        """Jobs whose data hold the patient."""
        return frozenset(job.job_id for job in self.jobs if job.data in self.data)

    @property
    def names(self) -> frozenset[str]:
        """What he and his cases are called."""
        return self.cases | {self.patient}

    @property
    def touched(self) -> frozenset[int]:
        """Jobs whose rows may name him, or whose numbers may be made with him."""
        return self.with_data | self.scored | self.changed | self.below | self.stats

    @property
    def open(self) -> list[TracedJob]:
        """Jobs that would read him, or what was made from him, later or now; comparisons only read the database."""
        return [
            job
            for job in self.jobs
            if job.state in states.OPEN and job.job_id in (self.with_data | self.below) and job.kind != "stats"
        ]

    def learned(self) -> list[Learned]:
        """The jobs that are done and stay, although they were taught by his images."""
        found = ((job, self._how(job)) for job in self.jobs if job.state == states.DONE)
        return [Learned(job, how) for job, how in found if how]

    def _how(self, job: TracedJob) -> str:
        if job.kind == "attack" and job.job_id in self.with_data:
            return self._how_attacked(job)
        if job.kind not in _TRAINED or job.data is None or job.data not in self.data | self.unread:
            return ""
        cohort = Cohort(**job.params["cohort"])
        if isinstance(cohort.split, AllTested):
            return ""
        if job.data in self.patients:
            parts = split_cases(cohort.split, self.patients[job.data], cohort.split_seed, cohort.fold)
            return _part(self.cases & set(parts.train), self.cases & set(parts.validation))
        if isinstance(cohort.split, AssignedSplit):
            parts_of = {part for case, part in cohort.split.assigned if case in self.cases}
            return _part("train" in parts_of, "validation" in parts_of)
        if self._was_tested(job):
            return ""
        if job.data in {self.by_id[number].data for number in self.scored}:  # who is not tested is in another part
            return "training or validation"
        return "perhaps training: its data have changed" if job.data in self.data | self.unread else ""

    def _was_tested(self, job: TracedJob) -> bool:
        """Whether the patient is scored in the fold that a network was trained for."""
        keys = ("split", "split_seed", "fold")
        mine = {key: job.params["cohort"].get(key) for key in keys}
        return any(
            other.data == job.data and {key: other.params["cohort"].get(key) for key in keys} == mine
            for other in map(self.by_id.__getitem__, self.scored)
            if "cohort" in other.params
        )

    def _how_attacked(self, job: TracedJob) -> str:
        from services.science import attacks

        spec = job.params["attack"]
        if spec.get("target") == "other_case" and job.job_id in self.scored | self.changed:
            return "labels that others' images aim at"
        try:
            learns = attacks.rebuild(dict(spec)).needs_training_cases
        except RobustError:  # a plug-in that is not here
            return ""
        return "perhaps training of its perturbation" if learns else ""


def _part(trained: object, validated: object) -> str:
    return "training" if trained else "validation" if validated else ""


def find_traces(engine: Engine, settings: Settings, name: str) -> Traces:
    """Everything of the patient who is called so, or who has a case of this name.

    Raises `BadInput` for a name that nothing stored has, with the nearest one that does.
    """
    with read(engine) as connection:
        jobs = _jobs(connection)
    patients, changed_data, missing = _read_data(jobs, settings)
    with read(engine) as connection:
        called = (Score.patient_id == name) | (Score.case_id == name)
        rows = connection.execute(select(Score.case_id, Score.patient_id).where(called).distinct())
        stored = {(case, owner) for case, owner in rows}
        there = [*patients.items(), *changed_data]
        listed = stored.union(*(found.items() for _, found in there), _declared(jobs))
        patient = _require_patient(connection, name, listed)
        more = select(Score.case_id).where(Score.patient_id == patient).distinct()
        cases = {case for case, other in listed if other == patient} | set(connection.scalars(more))
        scored = scored_jobs(connection, patient)
        by_id = {job.job_id: job for job in jobs}
        data = {key for key, found in there if patient in found.values()}
        data |= {found for job_id in scored if (found := by_id[job_id].data)}
        changed = {job_id for job_id in changed_jobs(connection, cases) if by_id[job_id].data in data}
        changed |= {job.job_id for job in jobs if job.data in data and _left_out(job) & cases}
        data |= {job.data for job in jobs if job.data and _assigned(job) & cases}
        below = descendants(connection, scored | changed, that_use_them=True) - scored - changed
        edges = select(JobParent.job_id).distinct().where(among(connection, JobParent.parent_id, scored))
        stats = {job_id for job_id in connection.scalars(edges) if by_id[job_id].kind == "stats"}
        models = _models(connection)
    return Traces(
        patient,
        frozenset(cases),
        jobs,
        frozenset(data),
        frozenset(missing),
        patients,
        frozenset(scored),
        frozenset(changed),
        frozenset(below),
        frozenset(stats),
        models,
    )


def _jobs(connection: Connection) -> list[TracedJob]:
    columns = (Job.id, Job.digest, Job.kind, Job.label, Job.state, Job.fence, Job.artifact, Job.params, Job.source)
    rows: Any = connection.execute(select(*columns, Job.summary).order_by(Job.id)).all()
    found: Any = ((*row[:-1], row[-1] or {}) for row in rows)
    return [TracedJob(*values) for values in found]


def _read_data(
    jobs: Iterable[TracedJob], settings: Settings
) -> tuple[dict[str, Mapping[str, str]], list[tuple[str, Mapping[str, str]]], set[str]]:
    """Case -> patient by fingerprint, of data that are there as they were; of others as they are now; those not there.

    Where a table of patients has no line for a case any more, its patient is one of no name.
    """
    found: dict[str, Mapping[str, str]] = {}
    changed: list[tuple[str, Mapping[str, str]]] = []
    seen: set[str] = set()
    unread: set[str] = set()
    for job in jobs:
        key = json.dumps([job.data, job.source], sort_keys=True)
        if job.data is None or key in seen:
            continue
        seen.add(key)
        try:
            data = Cohort(**job.params["cohort"]).data
            cases = _open(JobSource(**job.source), data, settings)
        except (RobustError, OSError, ValueError):
            unread.add(job.data)
            continue
        if cases.fingerprint == data.fingerprint:
            found[job.data] = dict(cases.patients)
        else:
            changed.append((job.data, dict(cases.patients)))
            unread.add(job.data)
    return found, [(key, patients) for key, patients in changed if key not in found], unread - found.keys()


def _open(source: JobSource, data: DataSpec, settings: Settings) -> CaseSource:
    cache, rule = settings.cache / "data", source.patient
    if not isinstance(rule, dict):
        return open_source(source, data.labels, cache)
    cases = open_source(source.model_copy(update={"patient": None}), data.labels, cache).patients
    whole = {case: rule.get(case, FORGOTTEN) for case in cases}
    return open_source(source.model_copy(update={"patient": whole}), data.labels, cache)


def _declared(jobs: Iterable[TracedJob]) -> set[tuple[str, str]]:
    """Case and patient, from the tables of patients that sweeps gave."""
    rules = (job.source.get("patient") for job in jobs)
    return {pair for rule in rules if isinstance(rule, dict) for pair in rule.items()}


def _assigned(job: TracedJob) -> set[str]:
    split = job.params.get("cohort", {}).get("split", {})
    return {case for case, _ in split.get("assigned", ())}


def _left_out(job: TracedJob) -> set[str]:
    """The cases that an attack job's file names without images."""
    return set(job.summary.get("target_is_truth") or ()) if job.kind == "attack" else set()


def _require_patient(connection: Connection, name: str, listed: set[tuple[str, str]]) -> str:
    if any(patient == name for _, patient in listed):
        return name
    if owners := sorted({patient for case, patient in listed if case == name}):
        return owners[0]
    stored = connection.execute(select(Score.case_id, Score.patient_id).distinct()).all()
    known = {word for pair in (*listed, *map(tuple, stored)) for word in pair}
    nearest = did_you_mean(name, known).partition(" (")[0]
    raise BadInput(
        f"nothing that is stored names a patient or a case {name!r}{nearest}; `--caches-only` looks at the "
        "caches of this machine alone"
    )


def _models(connection: Connection) -> dict[int, tuple[str, str]]:
    """Model, and sweeps, of each job."""
    found: dict[int, tuple[set[str], set[str]]] = {}
    rows = connection.execute(
        select(Cell.job_id, Cell.model, Cell.defense, Sweep.name).join(Sweep, Sweep.id == Cell.sweep_id)
    )
    for job_id, model, defense, sweep in rows:
        names, sweeps = found.setdefault(job_id, (set(), set()))
        names.add(model if defense in ("none", "") else f"{model} {defense}")
        sweeps.add(sweep)
    return {job_id: (", ".join(sorted(names)), ", ".join(sorted(sweeps))) for job_id, (names, sweeps) in found.items()}
