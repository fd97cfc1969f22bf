"""Preparing and submitting a sweep: which jobs it has, which of them are done, one transaction that records it."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from db import owners, states
from db.engine import read, write
from db.many import among
from db.models import Job
from db.sweeps import find_states, find_sweep, one_at_a_time, record_sweep, thinking
from services.access import Caller
from services.access.owners import note_change, require_free
from services.access.trust import content_of_spec, require_allowed
from services.comparisons.question import CLEAN
from services.comparisons.raw_units import raw_units, spans_by_series
from services.datasets.describe import DataDescription, describe_data
from services.datasets.patients import likely_follow_ups
from services.datasets.splits import draw_cases, split_cases
from services.errors import BadInput
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.retrying import retrying
from services.science.epsilon import format_epsilon
from services.settings import Settings
from services.sweeps.forecast.expected import expected
from services.sweeps.forecast.leaving import leaving
from services.sweeps.forecast.long_attacks import long_attacks
from services.sweeps.forecast.network_sizes import sizes_in_words, too_large
from services.sweeps.forecast.power import PlannedComparisons
from services.sweeps.planning.cohorts import cohorts
from services.sweeps.planning.expand import expand
from services.sweeps.planning.plan import JobRole, PlannedJob, SweepPlan
from services.sweeps.reading.external_models import notes_on
from services.sweeps.reading.load import load_sweep, refusing_data_of
from services.sweeps.reading.posted import PostedSweep
from services.sweeps.schema import SweepSpec
from services.sweeps.sections.variants import ExternalModel
from services.sweeps.submitting.precision import Arithmetic, find_arithmetic, precision_in_words
from services.sweeps.submitting.recorded import Recorded
from services.sweeps.submitting.shared_jobs import Standing, find_standing

#: So long a transaction is tried again that the database took back in favour of another.
_PATIENCE_S = 60.0


@dataclass(frozen=True)
class Prepared:
    """A checked sweep, its jobs, and the states of those that the database knows."""

    sweep: SweepSpec
    plan: SweepPlan
    known: dict[str, tuple[int, str]]  # digest -> job id, state
    tested: dict[str, list[int]]  # how many cases, and how many patients, each fold tests (`clean_…`: without attack)
    warnings: Sequence[str]  # what its user should know before it runs, a sentence each
    data: DataDescription
    recorded: Recorded  # what the plan was made from
    arithmetic: Arithmetic  # by which `precision: auto` of its attacks became what it is now
    file: str | None  # as its user wrote it; None: that is not all that was said

    @property
    def left(self) -> list[PlannedJob]:
        """Jobs that are still to run."""
        return _left(self.plan, self.known)

    @property
    def done(self) -> int:
        """Jobs whose results are there already."""
        return sum(state == states.DONE for _, state in self.known.values())

    def kinds(self) -> list[tuple[str, int, int]]:
        """For each kind, in the order of work: its name, how many jobs, how many of them done."""
        total: Counter[str] = Counter()
        done: Counter[str] = Counter()
        for job in self.plan.jobs:
            total[job.kind.name] += 1
            done[job.kind.name] += self.known.get(job.digest, (0, ""))[1] == states.DONE
        return [(kind, total[kind], done[kind]) for kind in total]


def prepare(
    path: Path | PostedSweep,
    overrides: Sequence[str],
    settings: Settings,
    engine: Engine,
    *,
    trust: bool = False,
    by: Caller | None = None,
) -> Prepared:
    """Load, check and expand a sweep file; writes nothing but the cache of file fingerprints.

    `trust`: its user trusts the files of the external models; raises `BadInput` where that is needed. Where it came
    over the network, `by` whom: an admin must have allowed them, else `NotAllowed` is raised.
    """
    sweep = load_sweep(path, overrides)
    external = _external(sweep)
    if by is not None:
        with read(engine) as connection:
            _require_allowed(connection, sweep, by)
    elif external and not trust:
        raise BadInput(
            f"to load the model {', '.join(model.name for model in external)} may run code from its file: say --trust "
            "if you trust whoever made it"
        )
    arithmetic = find_arithmetic(settings, engine)
    sweep = arithmetic.applied(sweep)
    with refusing_data_of(path, overrides):
        data = describe_data(sweep.data.source, settings.cache / "data", sweep.data.scheme)
    recorded = Recorded(sweep.name)
    with read(engine) as connection, recorded.asking(connection):
        plan = expand(sweep, data, recorded)
        known = find_states(connection, [job.digest for job in plan.jobs])
        standing = _standing(connection, by, plan, known)
        gone = leaving(connection, plan)
    left = _left(plan, known)
    notes = [note for model in external for note in notes_on(model, sweep.data)]
    warnings = [
        *gone,
        *standing.sentences,
        *data.warnings,
        *notes,
        *too_large(sweep, settings),
        *_about_patients(data),
        *long_attacks(left, data.patients),
    ]
    file = None if overrides else _text_of(path)
    return Prepared(sweep, plan, known, _tested(sweep, data), warnings, data, recorded, arithmetic, file)


def _text_of(path: Path | PostedSweep) -> str | None:
    """The sweep file as its user wrote it, to be edited later; None where it is gone by now or no database takes it."""
    try:
        text = path.text if isinstance(path, PostedSweep) else path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    return None if "\0" in text else text


def _external(sweep: SweepSpec) -> list[ExternalModel]:
    """The models that a sweep brings."""
    return [model for model in sweep.models if isinstance(model, ExternalModel)]


def _require_allowed(connection: Connection, sweep: SweepSpec, by: Caller | None) -> None:
    """Raises `NotAllowed` where a sweep that came over the network brings a model that nobody has allowed."""
    if by is not None:
        require_allowed(connection, {model.name: model.spec for model in _external(sweep)})


def _left(plan: SweepPlan, known: Mapping[str, tuple[int, str]]) -> list[PlannedJob]:
    """Jobs that are still to run."""
    return [job for job in plan.jobs if known.get(job.digest, (0, ""))[1] != states.DONE]


def sizes(prepared: Prepared) -> list[str]:
    """How large its networks are."""
    return sizes_in_words(prepared.sweep)


def budgets_in_raw_units(engine: Engine, prepared: Prepared) -> list[str]:
    """What the budgets of a prepared sweep are in the units of its files, by what is scored already."""
    clean = {}
    for job in prepared.plan.jobs:
        if isinstance(job.kind, EvaluateJob) and job.role.attack == CLEAN and job.digest in prepared.known:
            clean[prepared.known[job.digest][0]] = job.role.fold
    with read(engine) as connection:
        where = among(connection, Job.id, clean)
        done = connection.execute(select(Job.id, Job.summary).where(where, Job.state == states.DONE)).all()
    of_folds = {clean[job_id]: summary for job_id, summary in done}
    section = prepared.sweep.data.model_dump(mode="json")
    tried = [(attack.spec, attack.epsilons) for attack in prepared.sweep.attacks]
    return raw_units(section, tried, spans_by_series(of_folds.values()))


def precision(engine: Engine, prepared: Prepared) -> list[str]:
    """What `precision: auto` became and saves, or would, in sentences."""
    todo = [job for job in prepared.left if isinstance(job.kind, AttackJob)]
    found = expected(engine, prepared.plan, todo, prepared.data, by=lambda job: job.role.attack)
    seconds = {name: guess.seconds for name, guess in found.items()}
    return list(precision_in_words(prepared.sweep, prepared.arithmetic, seconds))


def planned_comparisons(engine: Engine, prepared: Prepared) -> PlannedComparisons:
    """What the comparisons of a prepared sweep can show at all."""
    patients = prepared.tested["patients"]
    return PlannedComparisons.of(prepared.sweep, prepared.plan, sum(patients), len(patients), engine)


def submit(engine: Engine, prepared: Prepared, *, by: Caller | None = None) -> tuple[int, Sequence[str]]:
    """Record the sweep, all or nothing; jobs that exist are shared. Returns its id, and what of it does not hold.

    Whoever submits it first over the network, `by`, owns it; None has the database. Raises `NotAllowed` where a sweep
    of its name is somebody else's. What he says otherwise of jobs that sweeps of others need does not hold: a sentence
    each.

    Sweeps are recorded one after the other. What another one has recorded since this one was prepared, such as the same
    budget of an attack in a job of its own, is seen: then the plan is made again.
    """
    until = time.monotonic() + _PATIENCE_S
    return retrying(lambda: _record(engine, prepared, by), _is_collision, until=until, pause_s=0.1)


def _is_collision(error: BaseException) -> bool:
    """Whether the database took back this transaction because it and another waited for each other."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in ("40P01", "40001")


def _record(engine: Engine, prepared: Prepared, by: Caller | None) -> tuple[int, Sequence[str]]:
    with write(engine) as connection:
        one_at_a_time(connection)
        require_free(connection, by, prepared.sweep.name)
        is_new = find_sweep(connection, prepared.sweep.name) is None
        plan = prepared.plan
        with thinking(connection):
            if not prepared.recorded.holds(connection):
                with prepared.recorded.asking(connection):
                    plan = expand(prepared.sweep, prepared.data, prepared.recorded)
            rows = _rows(prepared, plan, by)
        _require_allowed(connection, prepared.sweep, by)
        standing = _standing(connection, by, plan, find_states(connection, [job.digest for job in plan.jobs]))
        sweep_id = record_sweep(connection, **rows, standing=standing.job_ids)
        if is_new and by is not None:
            owners.give(connection, sweep_id, by.name)
        note_change(connection, by, "submit", f"sweep {sweep_id}")
        return sweep_id, standing.sentences


def _standing(
    connection: Connection, by: Caller | None, plan: SweepPlan, known: Mapping[str, tuple[int, str]]
) -> Standing:
    """Jobs of a plan that stay as they are recorded, for the sweeps of others."""
    ids = {digest: job_id for digest, (job_id, _) in known.items()}
    return find_standing(connection, by, ids, [_job_columns(job) for job in plan.jobs if job.digest in ids])


def _rows(prepared: Prepared, plan: SweepPlan, by: Caller | None) -> dict[str, Any]:
    """What `record_sweep` is told."""
    source = prepared.data.source.model_dump(mode="json")
    if external := _external(prepared.sweep):
        source["models"] = {model.spec["sha256"]: model.file for model in external}
        if by is not None:
            source["to_be_allowed"] = sorted({content_of_spec(model.spec) for model in external})
    jobs = [{**_job_columns(job), "source": source} for job in plan.jobs]
    cells = [
        {
            "digest": job.digest,
            **_role_columns(job.role),
            "budgets": _keys(job.declared),
            "scores_of": job.scores_of,
            "until_job": None,
        }
        for job in plan.jobs
    ]
    return {
        "name": prepared.sweep.name,
        "file": prepared.file,
        "document": {**prepared.sweep.model_dump(mode="json"), "tested": prepared.tested},
        "jobs": jobs,
        "parents": {job.digest: job.parents for job in plan.jobs},
        "cells": cells,
    }


def _job_columns(job: PlannedJob) -> dict[str, Any]:
    """Its columns in the table `job`: all that it knows itself."""
    return {
        "digest": job.digest,
        "family": job.family,
        "kind": job.kind.name,
        "label": job.label,
        "params": {**job.kind.model_dump(mode="json"), **job.kind.version_of_code()},
        "gpus": job.kind.gpus,
        "priority": job.priority,
        "partial": job.kind.partial,
    }


def _about_patients(data: DataDescription) -> list[str]:
    """A warning where cases that look like scans of one patient count as patients."""
    suspected = None if data.source.patient else likely_follow_ups(data.patients)
    return [f"WARNING: {suspected.sentence}"] if suspected else []


def _tested(sweep: SweepSpec, data: DataDescription) -> dict[str, list[int]]:
    """What tables need to say how many are still to come."""
    tested, every = [], []
    for cohort in cohorts(sweep, data):
        parts = split_cases(cohort.split, data.patients, cohort.split_seed, cohort.fold)
        tested.append(draw_cases(parts, sweep.evaluation.cases, cohort.split_seed, cohort.fold).test)
        every.append(parts.test)
    counts = {"": tested, **({"clean_": every} if sweep.evaluation.clean == "all" else {})}
    return {
        name: sizes
        for of, found in counts.items()
        for name, sizes in (
            (f"{of}cases", [len(cases) for cases in found]),
            (f"{of}patients", [len({data.patients[case] for case in cases}) for cases in found]),
        )
    }


def _role_columns(role: JobRole) -> dict[str, Any]:
    """Its columns in the table `cell`: all fields but the budgets."""
    names = [field.name for field in fields(role) if field.name != "epsilons"]
    values = {name: getattr(role, name) for name in names}
    return {name: _canonical(value) if name.endswith("_params") else value for name, value in values.items()}


def _keys(epsilons: Sequence[float] | None) -> str | None:
    """Budgets as `condition` names them."""
    return None if epsilons is None else " ".join(map(format_epsilon, epsilons))


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, allow_nan=False)
