"""From a sweep to its jobs: a pure function, the same plan for the same sweep and data."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

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
from services.sweeps.shifted import shifted

#: Family digests -> the budgets of each known attack job of each family; a family may be missing.
Existing = Callable[[Collection[str]], Mapping[str, Sequence[tuple[Epsilon, ...]]]]

#: Within one fold and replica long jobs start first; folds and replicas are finished one after another.
_STAGES = {"train": 0, "defense": 1, "attack": 2, "evaluate": 3, "stats": 4}


def expand(sweep: Sweep, data: DataDescription, existing: Existing = lambda families: {}) -> Plan:
    """All jobs of the sweep on these data.

    Digests cover neither names that the user gave (but in the stats job) nor where the data lie, and seeds depend on
    the sweep's seed, fold and replica alone: a sweep that is extended keeps the jobs that it had. `existing`, asked
    once, gives the budgets of the attack jobs that are already known: those are reused, and only budgets that none of
    them has become new jobs. Raises `BadInput` for a split that leaves a part empty.
    """
    blocks = [
        _Block(sweep, cohort, replica) for replica in range(sweep.training.replicas) for cohort in cohorts(sweep, data)
    ]
    known = existing([attack.family for block in blocks for attack in block.attacks()])
    jobs = [
        replace(job, priority=number * len(_STAGES) + job.priority)
        for number, block in enumerate(blocks)
        for job in sorted(block.jobs(known), key=lambda job: job.priority)
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
class _Attack:
    """One attack on one network with all the budgets that are wanted, whichever jobs will hold them."""

    variant: AttackVariant
    kind: Attack
    family: str


@dataclass(frozen=True)
class _Victim:
    """A network that is attacked and scored, and how it is called in labels."""

    job: PlannedJob
    title: str
    attacks: tuple[_Attack, ...]  # one for each of the sweep's, or none


@dataclass(frozen=True)
class _Block:
    """Everything that belongs to one fold and replica."""

    sweep: Sweep
    cohort: Cohort
    replica: int

    def attacks(self) -> Iterator[_Attack]:
        """All attacks on all networks of the block."""
        return (attack for victims in self._victims for victim in victims for attack in victim.attacks)

    def jobs(self, known: Mapping[str, Sequence[tuple[Epsilon, ...]]]) -> Iterator[PlannedJob]:
        """All jobs of the block, each after its parents; `known` are the budgets of existing attack jobs by family."""
        for undefended, *defended in self._victims:
            sources = [self._attack_jobs(undefended, attack, known) for attack in undefended.attacks]
            for victim in (undefended, *defended):
                yield victim.job
                clean = self._evaluate(victim)
                yield clean
                yield from shifted(clean, self.sweep)
                for number, (variant, source) in enumerate(zip(self.sweep.attacks, sources, strict=True)):
                    for attack in victim.attacks[number : number + 1]:
                        made = source if victim is undefended else self._attack_jobs(victim, attack, known)
                        yield from made
                        yield from (self._evaluate(victim, variant, job) for job in made)
                    if victim is not undefended and "transfer" in self.sweep.evaluation.access:
                        yield from (self._evaluate(victim, variant, job, access="transfer") for job in source)

    @cached_property
    def _victims(self) -> list[list[_Victim]]:
        """For each model its networks, the undefended one first."""
        found = []
        for model in self.sweep.models:
            undefended = self._train(model)
            defended = [self._defend(model, defense, undefended) for defense in self.sweep.defenses[1:]]
            found.append([undefended, *defended])
        return found

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
        job = _planned(kind, cell, f"train {model.name}{self._where()}")
        # Always attacked: that is what transfer means, and what every defense is measured against.
        return _Victim(job, model.name, self._attacks(job))

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
        job = _planned(kind, cell, f"defend {title}{self._where()}")
        return _Victim(job, title, self._attacks(job) if "white-box" in self.sweep.evaluation.access else ())

    def _attacks(self, victim: PlannedJob) -> tuple[_Attack, ...]:
        return tuple(self._attack(victim, variant) for variant in self.sweep.attacks)

    def _attack(self, victim: PlannedJob, variant: AttackVariant) -> _Attack:
        kind = Attack(
            cohort=self.cohort,
            victim=victim.digest,
            attack=variant.spec,
            epsilons=variant.epsilons,
            brain_only=self.sweep.evaluation.brain_only,
            seed=self._seed("attack"),
        )
        return _Attack(variant, kind, family_digest(kind))

    def _attack_jobs(
        self, victim: _Victim, attack: _Attack, known: Mapping[str, Sequence[tuple[Epsilon, ...]]]
    ) -> list[PlannedJob]:
        variant = attack.variant
        cell = replace(victim.job.cell, attack=variant.name, attack_params=variant.params)
        label = f"attack {variant.label} on {victim.title}{self._where()}"
        return [
            _planned(
                attack.kind.model_copy(update={"epsilons": group}), replace(cell, epsilons=group), label, attack.family
            )
            for group in split_epsilons(variant.epsilons, known.get(attack.family, ()))
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
