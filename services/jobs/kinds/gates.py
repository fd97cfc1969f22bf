"""Run the gates on one model: by the scores that a sweep has of it, by its stored images, by new attacks."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import Field
from typing_extensions import override

from services.datasets.spec import Cohort
from services.frozen import Frozen
from services.jobs.kinds.base import JobKind
from services.science.epsilon import Epsilon, format_epsilon
from services.science.gates.settings import GateSettings
from services.science.sliding_window import SlidingWindow

if TYPE_CHECKING:
    from db.rows import GateRow, ScoreRow
    from services.jobs.context import JobContext, Outcome
    from services.science.gates.evidence import Evidence
    from services.science.gates.result import GateResult
    from services.science.gates.stored_images import StoredChange
    from services.science.imaging.case import Case
    from services.science.nets.predictor import Predictor


class ScoredEvaluation(Frozen):
    """One evaluate job whose scores are looked at.

    `own`: of the checked model, on clean images (no attack) or on images made against it; `transfer`: of the checked
    model, on images made against another; `twin`: of the undefended twin, on images made against the twin.
    """

    role: Literal["own", "transfer", "twin"]
    evaluation: str  # digest of the evaluate job
    perturbations: str | None = None  # digest of the attack job
    attack: dict[str, Any] | None = None  # spec of the attack plug-in, without epsilon
    brain_only: bool = True  # whether its images differ in the brain only
    # Came after results had been stored: digests name them only where there are some.
    epsilons: tuple[Epsilon, ...] | None = Field(None, exclude_if=lambda epsilons: epsilons is None)  # None: all

    def counts(self, budget: str) -> bool:
        """Whether a budget, which goes by its key, is looked at."""
        return self.epsilons is None or budget in map(format_epsilon, self.epsilons)


class GatesJob(JobKind):
    """Its rows: what each gate found."""

    #: 2: G18 asks at any budget up to 32/255, G21 is new, and too little data is no longer a pass or a failure.
    version: ClassVar[int] = 2

    cohort: Cohort
    victim: str  # digest of the job whose model is checked
    scored: tuple[ScoredEvaluation, ...]
    adaptive: tuple[dict[str, Any], ...] = ()  # parameters of attacks that know the model's defense
    settings: GateSettings
    window: SlidingWindow | None = None  # through which the model sees a volume; None: all of it at once
    seed: int

    @override
    def parents(self) -> tuple[str, ...]:
        files = [item.perturbations for item in self.scored if item.role == "own" and item.perturbations]
        return (self.victim, *(item.evaluation for item in self.scored), *files)

    @override
    def run(self, context: JobContext) -> Outcome:
        from services.jobs.context import Outcome, Progress
        from services.science.gates.result import GATES, OF_STRENGTH, strength, verdict

        found: list[GateResult] = []
        for result in self._results(context):
            found.append(result)
            done = len({known.gate for known in found})
            context.progress(Progress(done, len(GATES), "gate", GATES[result.gate]))
        outcomes = [(result.gate, result.passed) for result in found]
        failed = dict.fromkeys(gate for gate, passed in outcomes if passed is False)
        return Outcome(
            gates=[_row(result) for result in found],
            summary={
                "verdict": verdict(outcomes),
                "failed": [gate for gate in failed if gate not in OF_STRENGTH],
                "strength": strength(outcomes),
                "too_weak": [gate for gate in failed if gate in OF_STRENGTH],
            },
        )

    def _results(self, context: JobContext) -> Iterator[GateResult]:
        from db import results
        from services.jobs.device.memory_advice import advising
        from services.jobs.kinds._predictor import holds_less_next_time, load_predictor
        from services.science import attacks
        from services.science.anatomy import anatomy_of
        from services.science.gates.attack_order import check_scores
        from services.science.gates.result import not_run
        from services.science.gates.subject import as_volumes, subject_of
        from services.science.gates.suite import ON_MODEL, check_model

        model = load_predictor(context, self.victim, self.window, self.cohort.data)
        dataset = context.open_dataset(self.cohort.data)
        tested = dataset.parts(self.cohort).test
        cases = _with_labels(map(dataset.case, tested), self.settings.cases)
        stored: dict[str, list[ScoreRow]] = defaultdict(list)
        with context.read() as connection:
            by_digest = {item.evaluation: item for item in self.scored}
            for digest, row in results.scores(connection, list(by_digest), metric="dice"):
                # Clean images of others may have been scored as well: all means are over the same cases.
                if row.case_id in tested and by_digest[digest].counts(row.epsilon_key):
                    stored[digest].append(row)
        evidence = self._evidence(stored, list(anatomy_of(model).regions))
        yield from check_scores(evidence)
        if not cases:
            yield from (not_run(gate, "no test case has a labeled voxel") for gate in ON_MODEL)
            return
        with advising(
            "checking for gradient masking",
            batch_divisor=context.batch_divisor,
            can_halve=holds_less_next_time(model, context),
        ):
            own = [attacks.rebuild(item.attack) for item in self.scored if item.role == "own" and item.attack]
            subjects = [subject_of(case, dims=model.dims, device=context.device) for case in cases]
            random = False
            for result in check_model(as_volumes(model), subjects, own, self.settings, seed=self.seed):
                random |= result.gate == "G3" and (result.value or 0.0) > (result.threshold or 0.0)
                yield result
            for result in self._on_images(model, cases, stored, context):
                yield not_run("G1", "the model draws random numbers") if random and result.gate == "G1" else result

    def _evidence(self, stored: Mapping[str, Sequence[ScoreRow]], regions: Sequence[str]) -> Evidence:
        """The scores by role and attack; jobs of one attack on one model differ in their budgets and are one run.

        A case that a targeted attack left out stays as it is: its score is that of its clean images.
        """
        from services.jobs.kinds._stored_scores import hard_scores
        from services.science import attacks
        from services.science.gates.evidence import AttackScores, Evidence

        clean: dict[str, float] = {}
        runs: dict[str, dict[str, AttackScores]] = defaultdict(dict)
        for item in self.scored:
            found = hard_scores(stored.get(item.evaluation, ()), regions)
            if item.attack is None:
                clean.update(found.get(0.0, {}))
            elif found:
                key = item.evaluation if item.role == "transfer" else repr(item.attack)
                earlier = runs[item.role].get(key)
                merged = {**earlier.scores, **found} if earlier else found
                runs[item.role][key] = AttackScores(attacks.rebuild(item.attack), merged)
        by_role = {role: tuple(found.values()) for role, found in runs.items()}
        for role in {"own", "transfer"} & by_role.keys():  # of the twin no clean scores are known here
            by_role[role] = tuple(
                AttackScores(run.attack, {epsilon: {**clean, **scores} for epsilon, scores in run.scores.items()})
                for run in by_role[role]
            )
        return Evidence(clean, **by_role, adaptive=self.adaptive)

    def _on_images(
        self, model: Predictor, cases: Sequence[Case], stored: Mapping[str, Sequence[ScoreRow]], context: JobContext
    ) -> Iterator[GateResult]:
        """The gates on what attack jobs have stored: the budget of all volumes, the Dice of the largest budgets."""
        from services.artifacts.perturbations import FILE, stored_budgets, stored_left_out
        from services.jobs.kinds._stored_images import changes_in, differences_in
        from services.jobs.kinds.evaluate import EvaluateJob
        from services.science import attacks
        from services.science.anatomy import anatomy_of
        from services.science.gates.stored_images import keeps_budget, scores_agree

        changes: list[StoredChange] = []
        differences: list[tuple[float, str]] = []
        series = anatomy_of(model).series
        for item in self.scored:
            if item.role != "own" or item.perturbations is None or item.attack is None:
                continue
            path = context.store.fetch(context.artifacts[item.perturbations]) / FILE
            attack = attacks.rebuild(item.attack)
            absent = stored_left_out(path)
            attacked = [case for case in cases if case.case_id not in absent]
            budgets = [key for key in stored_budgets(path) if item.counts(key)]
            changes += changes_in(path, budgets, attacked, attack, series=series, brain_only=item.brain_only)
            known = {(row.epsilon_key, row.case_id, row.region): row.value for row in stored.get(item.evaluation, ())}
            again = EvaluateJob(
                cohort=self.cohort,
                victim=self.victim,
                perturbations=item.perturbations,
                metrics=({"name": "dice"},),
                regions=tuple(dict.fromkeys(region for _, _, region in known)),
            )
            differences += differences_in(path, budgets[-1:], attacked, again, model, context, known)
        yield keeps_budget(changes)
        yield scores_agree(differences)


def _with_labels(cases: Iterable[Case], count: int) -> list[Case]:
    """The first `count` in which there is anything to find."""
    return list(islice((case for case in cases if case.labels.any()), count))


def _row(result: GateResult) -> GateRow:
    from db.rows import GateRow

    finite = result.value is not None and math.isfinite(result.value)
    return GateRow(**{**asdict(result), "value": result.value if finite else None})
