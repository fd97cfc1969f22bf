"""The networks of a sweep: every model undefended and with every defense, trained for every fold and replica."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from services.datasets.spec import Cohort
from services.jobs.kinds.adopt import Adopt
from services.jobs.kinds.base import JobKind
from services.jobs.kinds.defense import Defense
from services.jobs.kinds.train import Train
from services.science import defenses
from services.science.sliding_window import Window
from services.seeds import derive
from services.sweeps.planning.plan import Cell, PlannedJob
from services.sweeps.schema import OwnModel, Sweep, Variant


class Place(NamedTuple):
    """Which network: the numbers of its replica, fold, model and defense; defense 0 is none."""

    replica: int
    fold: int
    model: int
    defense: int


@dataclass(frozen=True)
class Network:
    """A trained network: it is attacked and scored, and images made on it may be shown to others."""

    place: Place
    block: int  # networks of one fold and replica share it
    cohort: Cohort
    job: PlannedJob
    title: str  # what it is called in labels
    where: str  # its fold and replica, as a label ends

    def window(self, sweep: Sweep) -> Window | None:
        """Through which it is attacked and scored; a model that a user brought has its own inside."""
        return None if isinstance(self.job.kind, Adopt) else sweep.evaluation.window


def networks_of(sweep: Sweep, cohorts: Sequence[Cohort]) -> Mapping[Place, Network]:
    """All networks, those of one replica and fold after another, the undefended one of each model first."""
    found: dict[Place, Network] = {}
    for replica in range(sweep.training.replicas):
        for cohort in cohorts:
            for model in range(len(sweep.models)):
                place = Place(replica, cohort.fold, model, 0)
                undefended = _undefended(sweep, cohort, place, block=replica * len(cohorts) + cohort.fold)
                found[place] = undefended
                for defense in range(1, len(sweep.defenses)):
                    found[place._replace(defense=defense)] = _defended(sweep, undefended, defense)
    return found


def seed_of(sweep: Sweep, purpose: str, place: Place) -> int:
    """The same for all networks of a fold and replica, so that a sweep can grow without changing what it has."""
    return derive(sweep.seed, purpose, place.fold, place.replica)


def _undefended(sweep: Sweep, cohort: Cohort, place: Place, block: int) -> Network:
    model = sweep.models[place.model]
    own = isinstance(model, OwnModel)
    kind: JobKind = (
        _adopt(sweep, model)
        if own
        else Train(
            cohort=cohort,
            model=model.spec,
            training=sweep.training.settings,
            seed=seed_of(sweep, "train", place),
        )
    )
    cell = Cell(
        model=model.name,
        architecture=model.method,
        dims=model.spec["dims"],
        replica=place.replica,
        fold=place.fold,
    )
    where = f" fold {place.fold}" + (f" replica {place.replica}" if sweep.training.replicas > 1 else "")
    job = PlannedJob.of(kind, cell, f"adopt {model.name}" if own else f"train {model.name}{where}")
    return Network(place, block, cohort, job, model.name, where)


def _adopt(sweep: Sweep, model: Variant) -> Adopt:
    """The same job in every fold: nothing is trained. A window belongs inside, after what is done to whole volumes."""
    window = sweep.evaluation.window
    spec = (
        model.spec if model.spec["window"] or not window else {**model.spec, "window": window.model_dump(mode="json")}
    )
    return Adopt(model=spec)


def _defended(sweep: Sweep, undefended: Network, number: int) -> Network:
    place, twin = undefended.place._replace(defense=number), undefended.job
    model, defense = sweep.models[place.model], sweep.defenses[number]
    kind = Defense(
        cohort=undefended.cohort,
        model=model.spec,
        training=sweep.training.settings,
        defense=defense.spec,
        undefended=twin.digest if defenses.build(defense.spec).needs_undefended else None,
        seed=seed_of(sweep, "train", place),
    )
    cell = replace(twin.cell, defense=defense.name, defense_params=defense.params)
    title = f"{model.name}/{defense.label}"
    job = PlannedJob.of(kind, cell, f"defend {title}{undefended.where}")
    return replace(undefended, place=place, job=job, title=title)
