"""The networks of a sweep: every model undefended and with every defense, trained for every fold and replica."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from services.comparisons.access import INDEPENDENT, TRANSFER
from services.datasets.spec import Cohort
from services.jobs.kinds.adopt import AdoptJob
from services.jobs.kinds.base import JobKind
from services.jobs.kinds.defense import DefenseJob
from services.jobs.kinds.train import TrainJob
from services.science import defenses
from services.science.sliding_window import SlidingWindow
from services.seeds import derive
from services.sweeps.planning.plan import JobRole, PlannedJob
from services.sweeps.schema import SweepSpec
from services.sweeps.sections.variants import ExternalModel, Variant

#: Of an independent network, which all replicas share.
_NO_REPLICA = -1


class NetworkKey(NamedTuple):
    """Which network: the numbers of its replica, fold, model and defense; defense 0 is none."""

    replica: int
    fold: int
    model: int
    defense: int


@dataclass(frozen=True)
class PlannedNetwork:
    """A trained network: it is attacked and scored, and images made on it may be shown to others."""

    key: NetworkKey
    block: int  # networks of one fold and replica share it
    cohort: Cohort
    job: PlannedJob
    title: str  # what it is called in labels
    where: str  # its fold and replica, as a label ends

    def tested(self, sweep: SweepSpec) -> Cohort:
        """The cohort that it is attacked and scored on; `cohort` is the one that it is trained on."""
        return self.cohort.model_copy(update={"cases": sweep.evaluation.cases})

    def scored_clean(self, sweep: SweepSpec) -> Cohort:
        """The cohort whose unperturbed images are scored."""
        return self.cohort if sweep.evaluation.clean == "all" else self.tested(sweep)

    def window(self, sweep: SweepSpec) -> SlidingWindow | None:
        """Through which it is attacked and scored; an external model has its own inside."""
        return None if isinstance(self.job.kind, AdoptJob) else sweep.evaluation.window


def networks_of(sweep: SweepSpec, cohorts: Sequence[Cohort]) -> Mapping[NetworkKey, PlannedNetwork]:
    """All networks, those of one replica and fold after another, the undefended one of each model first."""
    found: dict[NetworkKey, PlannedNetwork] = {}
    for replica in range(sweep.training.replicas):
        for cohort in cohorts:
            for model in range(len(sweep.models)):
                key = NetworkKey(replica, cohort.fold, model, 0)
                undefended = _undefended(sweep, cohort, key, block=replica * len(cohorts) + cohort.fold)
                found[key] = undefended
                for defense in range(1, len(sweep.defenses)):
                    found[key._replace(defense=defense)] = _defended(sweep, undefended, defense)
    return found


def independent_of(key: NetworkKey) -> NetworkKey:
    """The undefended network of its model and fold that is independent of all others, in every replica the same."""
    return key._replace(replica=_NO_REPLICA, defense=0)


def independent_networks(sweep: SweepSpec, cohorts: Sequence[Cohort]) -> Mapping[NetworkKey, PlannedNetwork]:
    """The independent networks, where images are transferred from them: one for each model and fold, never scored."""
    evaluation, found = sweep.evaluation, dict[NetworkKey, PlannedNetwork]()
    if TRANSFER in evaluation.access and INDEPENDENT in evaluation.transfer:
        for cohort in cohorts:
            for model in range(len(sweep.models)):
                key = NetworkKey(_NO_REPLICA, cohort.fold, model, 0)
                found[key] = _independent(sweep, cohort, key)
    return found


def seed_of(sweep: SweepSpec, purpose: str, key: NetworkKey) -> int:
    """The same for all networks of a fold and replica, so that a sweep can grow without changing what it has."""
    return derive(sweep.seed, purpose, key.fold, key.replica)


def _undefended(sweep: SweepSpec, cohort: Cohort, key: NetworkKey, block: int) -> PlannedNetwork:
    model = sweep.models[key.model]
    is_external = isinstance(model, ExternalModel)
    kind: JobKind = (
        _adopt(sweep, model)
        if is_external
        else TrainJob(
            cohort=cohort,
            model=model.spec,
            training=sweep.training.settings,
            seed=seed_of(sweep, "train", key),
        )
    )
    role = JobRole(
        model=model.name,
        architecture=model.method,
        dims=model.spec["dims"],
        replica=key.replica,
        fold=key.fold,
    )
    where = f" fold {key.fold}" + (f" replica {key.replica}" if sweep.training.replicas > 1 else "")
    job = PlannedJob.of(kind, role, f"adopt {model.name}" if is_external else f"train {model.name}{where}")
    return PlannedNetwork(key, block, cohort, job, model.name, where)


def _independent(sweep: SweepSpec, cohort: Cohort, key: NetworkKey) -> PlannedNetwork:
    model = sweep.models[key.model]
    kind = TrainJob(
        cohort=cohort,
        model=model.spec,
        training=sweep.training.settings,
        seed=derive(sweep.seed, "train", INDEPENDENT, key.fold),
    )
    role = JobRole(
        model=model.name, architecture=model.method, dims=model.spec["dims"], fold=key.fold, source=INDEPENDENT
    )
    title, where = f"{model.name} ({INDEPENDENT})", f" fold {key.fold}"
    job = PlannedJob.of(kind, role, f"train {title}{where}")
    return PlannedNetwork(key, cohort.fold, cohort, job, title, where)


def _adopt(sweep: SweepSpec, model: Variant) -> AdoptJob:
    """The same job in every fold: nothing is trained. A window belongs inside, after what is done to whole volumes."""
    window = sweep.evaluation.window
    spec = (
        model.spec if model.spec["window"] or not window else {**model.spec, "window": window.model_dump(mode="json")}
    )
    return AdoptJob(model=spec)


def _defended(sweep: SweepSpec, undefended: PlannedNetwork, number: int) -> PlannedNetwork:
    key, twin = undefended.key._replace(defense=number), undefended.job
    model, defense = sweep.models[key.model], sweep.defenses[number]
    kind = DefenseJob(
        cohort=undefended.cohort,
        model=model.spec,
        training=defense.settings(sweep.training.settings),
        defense=defense.spec,
        undefended=twin.digest if defenses.build(defense.spec).needs_undefended else None,
        seed=seed_of(sweep, "train", key),
    )
    role = replace(twin.role, defense=defense.name, defense_params=defense.params)
    title = f"{model.name}/{defense.label}"
    job = PlannedJob.of(kind, role, f"defend {title}{undefended.where}")
    return replace(undefended, key=key, job=job, title=title)
