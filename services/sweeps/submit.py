"""Preparing and submitting a sweep: which jobs it has, which of them are done, one transaction that records it."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from db import states
from db.engine import read, write
from db.many import among
from db.models import Job
from db.reusable import KnownAttack, KnownScores, KnownWorstCase, find_attacks, find_scores, find_worst_cases
from db.sweeps import find_states, one_at_a_time, record_sweep, thinking
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
from services.sweeps.expected import expected
from services.sweeps.leaving import leaving
from services.sweeps.long_attacks import long_attacks
from services.sweeps.network_sizes import sizes_in_words, too_large
from services.sweeps.planning.cohorts import cohorts
from services.sweeps.planning.expand import expand
from services.sweeps.planning.plan import JobRole, PlannedJob, SweepPlan
from services.sweeps.power import power_of
from services.sweeps.precision import Arithmetic, find_arithmetic, precision_in_words
from services.sweeps.reading.external_models import notes_on
from services.sweeps.reading.load import load_sweep, refusing_data_of
from services.sweeps.schema import SweepSpec
from services.sweeps.variants import ExternalModel

#: So long a transaction is tried again that the database took back in favour of another.
_PATIENCE_S = 60.0


@dataclass(frozen=True)
class Prepared:
    """A checked sweep, its jobs, and the states of those that the database knows."""

    sweep: SweepSpec
    plan: SweepPlan
    known: dict[str, tuple[int, str]]  # digest -> job id, state
    tested: dict[str, list[int]]  # how many cases, and how many patients, each fold tests
    warnings: Sequence[str]  # what its user should know before it runs, a sentence each
    data: DataDescription
    recorded: Recorded  # what the plan was made from
    arithmetic: Arithmetic  # by which `precision: auto` of its attacks became what it is now

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
    path: Path, overrides: Sequence[str], settings: Settings, engine: Engine, *, trust: bool = False
) -> Prepared:
    """Load, check and expand a sweep file; writes nothing but the cache of file fingerprints.

    `trust`: its user trusts the files of the external models; raises `BadInput` where that is needed.
    """
    sweep = load_sweep(path, overrides)
    external = [model for model in sweep.models if isinstance(model, ExternalModel)]
    if external and not trust:
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
        gone = leaving(connection, plan)
    left = _left(plan, known)
    notes = [note for model in external for note in notes_on(model, sweep.data)]
    warnings = [
        *gone,
        *data.warnings,
        *notes,
        *too_large(sweep, settings),
        *_about_patients(data),
        *long_attacks(left, data.patients),
    ]
    return Prepared(sweep, plan, known, _tested(sweep, data), warnings, data, recorded, arithmetic)


def _left(plan: SweepPlan, known: Mapping[str, tuple[int, str]]) -> list[PlannedJob]:
    """Jobs that are still to run."""
    return [job for job in plan.jobs if known.get(job.digest, (0, ""))[1] != states.DONE]


class Recorded:
    """What the database knows, as a sweep sees it (`Known`), and what of it was asked."""

    def __init__(self, sweep: str) -> None:
        self._sweep = sweep
        self._connection: Connection | None = None
        self._asked: list[tuple[Callable[..., Any], Collection[str], Any]] = []

    @contextmanager
    def asking(self, connection: Connection) -> Iterator[None]:
        """Answer from this connection, from the beginning."""
        self._connection, self._asked = connection, []
        yield
        self._connection = None

    def attacks(self, families: Collection[str]) -> dict[str, list[KnownAttack]]:
        found: dict[str, list[KnownAttack]] = self._ask(find_attacks, families)
        return found

    def scores(self, digests: Collection[str]) -> dict[str, KnownScores]:
        found: dict[str, KnownScores] = self._ask(find_scores, digests)
        return found

    def worst_cases(self, members: Collection[str]) -> list[KnownWorstCase]:
        found: list[KnownWorstCase] = self._ask(find_worst_cases, members)
        return found

    def holds(self, connection: Connection) -> bool:
        """Whether all answers would be the same now, and so whatever was planned with them."""
        return all(find(connection, about, self._sweep) == answer for find, about, answer in self._asked)

    def _ask(self, find: Callable[..., Any], about: Collection[str]) -> Any:
        names = list(about)
        answer = find(self._connection, names, self._sweep)
        self._asked.append((find, names, answer))
        return answer


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
    data = prepared.data
    found = expected(engine, prepared.plan, todo, data.patients, data.source, by=lambda job: job.role.attack)
    seconds = {name: guess.seconds for name, guess in found.items()}
    return list(precision_in_words(prepared.sweep, prepared.arithmetic, seconds))


def power(engine: Engine, prepared: Prepared) -> list[str]:
    """What the comparisons of a prepared sweep can show at all, in sentences."""
    patients = prepared.tested["patients"]
    return power_of(prepared.sweep, prepared.plan, sum(patients), len(patients), engine)


def submit(engine: Engine, prepared: Prepared) -> int:
    """Record the sweep, all or nothing; jobs that exist are shared. Returns the sweep's id.

    Sweeps are recorded one after the other. What another one has recorded since this one was prepared, such as the same
    budget of an attack in a job of its own, is seen: then the plan is made again.
    """
    until = time.monotonic() + _PATIENCE_S
    return retrying(lambda: _record(engine, prepared), _is_collision, until=until, pause_s=0.1)


def _is_collision(error: BaseException) -> bool:
    """Whether the database took back this transaction because it and another waited for each other."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in ("40P01", "40001")


def _record(engine: Engine, prepared: Prepared) -> int:
    with write(engine) as connection:
        one_at_a_time(connection)
        plan = prepared.plan
        with thinking(connection):
            if not prepared.recorded.holds(connection):
                with prepared.recorded.asking(connection):
                    plan = expand(prepared.sweep, prepared.data, prepared.recorded)
            rows = _rows(prepared, plan)
        return record_sweep(connection, **rows)


def _rows(prepared: Prepared, plan: SweepPlan) -> dict[str, Any]:
    """What `record_sweep` is told."""
    source = prepared.data.source.model_dump(mode="json")
    if external := [model for model in prepared.sweep.models if isinstance(model, ExternalModel)]:
        source["models"] = {model.spec["sha256"]: model.file for model in external}
    jobs = [
        {
            "digest": job.digest,
            "family": job.family,
            "kind": job.kind.name,
            "label": job.label,
            "params": {**job.kind.model_dump(mode="json"), **job.kind.version_of_code()},
            "source": source,
            "gpus": job.kind.gpus,
            "priority": job.priority,
            "partial": job.kind.partial,
        }
        for job in plan.jobs
    ]
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
        "document": {**prepared.sweep.model_dump(mode="json"), "tested": prepared.tested},
        "jobs": jobs,
        "parents": {job.digest: job.parents for job in plan.jobs},
        "cells": cells,
    }


def _about_patients(data: DataDescription) -> list[str]:
    """A warning where cases that look like scans of one patient count as patients."""
    suspected = None if data.source.patient else likely_follow_ups(data.patients)
    return [f"WARNING: {suspected.sentence}"] if suspected else []


def _tested(sweep: SweepSpec, data: DataDescription) -> dict[str, list[int]]:
    """What tables need to say how many are still to come."""
    tested = []
    for cohort in cohorts(sweep, data):
        parts = split_cases(cohort.split, data.patients, cohort.split_seed, cohort.fold)
        tested.append(draw_cases(parts, sweep.evaluation.cases, cohort.split_seed, cohort.fold).test)
    patients = [len({data.patients[case] for case in cases}) for cases in tested]
    return {"cases": [len(cases) for cases in tested], "patients": patients}


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
