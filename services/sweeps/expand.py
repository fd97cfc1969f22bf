"""From a sweep to its jobs: a pure function, the same plan for the same sweep and data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from services.datasets.describe import DataDescription
from services.datasets.spec import Cohort
from services.errors import BadSweep
from services.jobs.kinds.attack import Attack
from services.jobs.kinds.base import JobKind
from services.jobs.kinds.defense import Defense
from services.jobs.kinds.evaluate import Evaluate
from services.jobs.kinds.stats import Stats
from services.jobs.kinds.train import Train
from services.science import defenses
from services.science.epsilon import Epsilon
from services.seeds import derive
from services.sweeps.cohorts import cohorts
from services.sweeps.epsilons import family_digest, split_epsilons
from services.sweeps.plan import Cell, Plan, PlannedJob
from services.sweeps.schema import AttackVariant, Sweep, Variant

Existing = Callable[[str], Sequence[tuple[Epsilon, ...]]]

#: Within one fold and replica long jobs start first; folds and replicas are finished one after another.
_STAGES = {"train": 0, "defense": 1, "attack": 2, "evaluate": 3, "stats": 4}


def expand(sweep: Sweep, data: DataDescription, existing: Existing = lambda family: ()) -> Plan:
    """All jobs of the sweep on these data.

    Digests cover neither names that the user gave (but in the stats job) nor where the data lie, and seeds depend on
    the sweep's seed, fold and replica alone: a sweep that is extended keeps the jobs that it had. `existing` gives the
    budgets of the attack jobs that are already known, by their family digest: those are reused, and only budgets that
    none of them has become new jobs. Raises `BadInput` for a split that leaves a part empty.
    """
    blocks = [
        _Block(sweep, cohort, replica, existing)
        for replica in range(sweep.training.replicas)
        for cohort in cohorts(sweep, data)
    ]
    jobs = [
        replace(job, priority=number * len(_STAGES) + job.priority)
        for number, block in enumerate(blocks)
        for job in sorted(block.jobs(), key=lambda job: job.priority)
    ]
    if sweep.comparisons:
        stats = Stats(
            sweep=sweep.name,
            evaluations=tuple(sorted(job.digest for job in jobs if isinstance(job.kind, Evaluate))),
            questions=sweep.comparisons,
            seed=derive(sweep.seed, "stats"),
        )
        last = _planned(stats, Cell(defense="", attack="", access=""), "compare the runs")
        jobs.append(replace(last, priority=len(blocks) * len(_STAGES)))
    _require_distinct(jobs)
    return Plan(sweep.name, tuple(jobs))


@dataclass(frozen=True)
class _Victim:
    """A network that is attacked and scored, and how it is called in labels."""

    job: PlannedJob
    title: str


@dataclass(frozen=True)
class _Block:
    """Everything that belongs to one fold and replica."""

    sweep: Sweep
    cohort: Cohort
    replica: int
    existing: Existing

    def jobs(self) -> Iterator[PlannedJob]:
        """All jobs of the block, each after its parents."""
        for model in self.sweep.models:
            undefended = self._train(model)
            yield undefended.job
            yield self._evaluate(undefended)
            # Always planned: they are what transfer means, and what every defense is measured against.
            sources = [(attack, self._attacks(undefended, attack)) for attack in self.sweep.attacks]
            for attack, made in sources:
                yield from made
                yield from (self._evaluate(undefended, attack, job) for job in made)
            for defense in self.sweep.defenses[1:]:
                defended = self._defend(model, defense, undefended)
                yield defended.job
                yield self._evaluate(defended)
                for attack, source in sources:
                    if "white-box" in self.sweep.evaluation.access:
                        made = self._attacks(defended, attack)
                        yield from made
                        yield from (self._evaluate(defended, attack, job) for job in made)
                    if "transfer" in self.sweep.evaluation.access:
                        yield from (self._evaluate(defended, attack, job, access="transfer") for job in source)

    def _train(self, model: Variant) -> _Victim:
        kind = Train(
            cohort=self.cohort,
            model=model.spec,
            training=self.sweep.training.settings,
            seed=self._seed("train"),
        )
        cell = Cell(
            model=model.name,
            architecture=model.method,
            dims=model.spec["dims"],
            replica=self.replica,
            fold=self.cohort.fold,
        )
        return _Victim(_planned(kind, cell, f"train {model.name}{self._where()}"), model.name)

    def _defend(self, model: Variant, defense: Variant, undefended: _Victim) -> _Victim:
        needs_twin = defenses.build(defense.spec).needs_undefended
        kind = Defense(
            cohort=self.cohort,
            model=model.spec,
            training=self.sweep.training.settings,
            defense=defense.spec,
            undefended=undefended.job.digest if needs_twin else None,
            seed=self._seed("train"),
        )
        cell = replace(undefended.job.cell, defense=defense.name, defense_params=defense.params)
        title = f"{model.name}/{defense.label}"
        return _Victim(_planned(kind, cell, f"defend {title}{self._where()}"), title)

    def _attacks(self, victim: _Victim, attack: AttackVariant) -> list[PlannedJob]:
        whole = Attack(
            cohort=self.cohort,
            victim=victim.job.digest,
            attack=attack.spec,
            epsilons=attack.epsilons,
            brain_only=self.sweep.evaluation.brain_only,
            seed=self._seed("attack"),
        )
        family = family_digest(whole)
        cell = replace(victim.job.cell, attack=attack.name, attack_params=attack.params)
        label = f"attack {attack.label} on {victim.title}{self._where()}"
        return [
            _planned(whole.model_copy(update={"epsilons": group}), replace(cell, epsilons=group), label, family)
            for group in split_epsilons(attack.epsilons, self.existing(family))
        ]

    def _evaluate(
        self,
        victim: _Victim,
        attack: AttackVariant | None = None,
        perturbations: PlannedJob | None = None,
        *,
        access: str = "white-box",
    ) -> PlannedJob:
        kind = Evaluate(
            cohort=self.cohort,
            victim=victim.job.digest,
            perturbations=perturbations.digest if perturbations else None,
            metrics=self.sweep.evaluation.metrics,
            regions=self.sweep.evaluation.regions,
        )
        cell, what = replace(victim.job.cell, epsilons=(0.0,)), "on clean images"
        if attack and perturbations:
            cell = replace(
                cell,
                attack=attack.name,
                attack_params=attack.params,
                epsilons=perturbations.cell.epsilons,
                access=access,
            )
            what = f"under {attack.label}" + (" (transfer)" if access == "transfer" else "")
        return _planned(kind, cell, f"evaluate {victim.title} {what}{self._where()}")

    def _seed(self, purpose: str) -> int:
        return derive(self.sweep.seed, purpose, self.cohort.fold, self.replica)

    def _where(self) -> str:
        replica = f" replica {self.replica}" if self.sweep.training.replicas > 1 else ""
        return f" fold {self.cohort.fold}{replica}"


def _planned(kind: JobKind, cell: Cell, label: str, family: str | None = None) -> PlannedJob:
    return PlannedJob(kind, kind.digest(), cell, label, _STAGES[kind.name], family)


def _require_distinct(jobs: Sequence[PlannedJob]) -> None:
    """One job cannot have two roles in a sweep; raises `BadSweep` naming both."""
    first: dict[str, str] = {}
    problems = []
    for job in jobs:
        if job.digest in first:
            problems.append(f"{first[job.digest]!r} and {job.label!r} are the same job; leave one of the two out")
        first[job.digest] = job.label
    if problems:
        raise BadSweep(problems)
