"""Attack one model on the test part of a cohort, with one attack and a whole list of budgets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.attacking.precision import BFLOAT16
from services.science.epsilon import Epsilon, format_epsilon
from services.science.sliding_window import SlidingWindow
from services.seeds import derive

if TYPE_CHECKING:
    from db.rows import PerceptibilityRow
    from services.datasets.dataset import Dataset
    from services.jobs.context import JobContext, Outcome
    from services.jobs.kinds._attacked_cases import AttackedCases
    from services.science.attacks.base import Attack
    from services.science.nets.predictor import Predictor


class AttackJob(JobKind):
    """Its artifact: `adversarial.h5`, lossless; its rows: perceptibility per case, series and budget.

    A case whose labels equal the target map is not attacked, has no images and is named in the summary under
    `target_is_truth`. Under `short_of_aim` the summary names, by budget, the cases in which an attack with a success
    criterion did not meet it.
    """

    added: ClassVar[frozenset[str]] = frozenset({"window", "by_volume"})

    cohort: Cohort
    victim: str  # digest of the train or defense job whose model is attacked
    attack: dict[str, Any]  # spec of an attack plug-in, without epsilon
    epsilons: tuple[Epsilon, ...]  # sorted, distinct
    window: SlidingWindow | None = None  # of the model; None: it takes a whole volume
    by_volume: bool = (
        False  # of a 2-D model: keep the slices that leave the lowest Dice of the volume, not of each slice
    )
    brain_only: bool = True  # the support of the perturbation: brain voxels, or the whole field of view
    seed: int

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.victim,)

    @override
    def run(self, context: JobContext) -> Outcome:
        import numpy as np

        from services.artifacts.perturbations import FILE, PerturbationWriter
        from services.jobs.context import Outcome, Progress
        from services.jobs.device.memory_advice import advising
        from services.jobs.kinds._attacked_cases import perceptibility_rows
        from services.jobs.kinds._bfloat16 import require_bfloat16
        from services.jobs.kinds._predictor import holds_less_next_time, load_predictor
        from services.science import attacks
        from services.science.external._fitted import FittedNetwork

        attack = attacks.rebuild(self.attack)
        if attack.precision == BFLOAT16:
            require_bfloat16(context, attack.name)
        model = load_predictor(context, self.victim, self.window, self.cohort.data)
        dataset = context.open_dataset(self.cohort.data)
        cases = dataset.parts(self.cohort).test
        target_cases = self._target_cases(dataset, cases)
        attack = self._fitted(attack, model, dataset, context)
        attacked = self._attacked(attack, model, dataset, target_cases, context)
        pieces = model.dims == 2 or len(self.epsilons) > 1
        path, keys = context.output / FILE, [format_epsilon(epsilon) for epsilon in self.epsilons]
        rows: list[PerceptibilityRow] = []
        without_target: list[str] = []
        short_of_aim: dict[str, list[str]] = {}
        with PerturbationWriter(path) as writer:
            for number, case_id in enumerate(cases):
                case = dataset.case(case_id)

                def report(done: int, total: int, number: int = number, case_id: str = case_id) -> None:
                    detail = f"{case_id}: step {done} of {total}"
                    context.progress(Progress(number, len(cases), "case", detail))

                report(0, len(self.epsilons))
                with advising(
                    f"attacking case {case_id}",
                    batch_divisor=context.batch_divisor,
                    can_halve=pieces or (attack.needs_gradient and holds_less_next_time(model, context)),
                ):
                    volume = attacked.volume(case)
                    if number == 0 and attack.needs_gradient and isinstance(model, FittedNetwork):
                        volume.require_input_gradient()
                    if not volume.has_target_left():
                        writer.leave_out(case_id)
                        without_target.append(case_id)
                        continue
                    rng = np.random.default_rng(derive(self.seed, "attack", case_id))
                    found = volume.sweep(self.epsilons, rng=rng, groups=context.batch_divisor, progress=report)
                    success = [volume.succeeded(images) for images in found] if attack.has_success_criterion else []
                for key, images in zip(keys, found.numpy(), strict=True):
                    writer.add(case_id, key, images, case.images)
                for key, reached in zip(keys, success, strict=False):
                    short_of_aim.setdefault(key, []).extend([] if reached else [case_id])
                rows += perceptibility_rows(case, self.epsilons, found.numpy(), self.cohort.data.about.series)
        context.progress(Progress(len(cases), len(cases), "case"))
        summary: dict[str, Any] = {"cases": len(cases), "largest_linf": max((row.linf for row in rows), default=0.0)}
        if attack.needs_gradient:
            summary["precision"] = attack.precision
        if without_target:
            summary["target_is_truth"] = without_target
        if short_of_aim:
            summary["short_of_aim"] = short_of_aim
        return Outcome(files={path.name: path}, perceptibility=rows, summary=summary)

    def _fitted(self, attack: Attack, model: Predictor, dataset: Dataset, context: JobContext) -> Attack:
        """The attack, fitted to the training cases where it needs some."""
        import numpy as np

        from services.jobs.context import Progress
        from services.jobs.device.memory_advice import advising

        if not attack.needs_training_cases:
            return attack
        parts = dataset.parts(self.cohort)
        attacked = self._attacked(attack, model, dataset, self._target_cases(dataset, parts.train), context)

        def report(done: int, total: int) -> None:
            context.progress(Progress(0, len(parts.test), "case", f"learning from training cases: {done} of {total}"))

        with advising(
            "learning from the training cases",
            batch_divisor=context.batch_divisor,
            can_halve=model.dims == 2,
        ):
            useful = [case_id for case_id in parts.train if attacked.volume_of(case_id).has_target_left()]
            return attack.fit(
                model,
                [partial(attacked.volume_of, case_id) for case_id in useful],
                self.epsilons,
                rng=np.random.default_rng(derive(self.seed, "attack", "training cases")),
                progress=report,
            )

    def _attacked(
        self, attack: Attack, model: Predictor, dataset: Dataset, target_cases: dict[str, str], context: JobContext
    ) -> AttackedCases:
        from services.jobs.kinds._attacked_cases import AttackedCases
        from services.science.nets.predict import BATCH_SLICES

        slices = BATCH_SLICES // context.batch_divisor
        return AttackedCases(attack, model, dataset, target_cases, self.brain_only, self.by_volume, slices)

    def _target_cases(self, dataset: Dataset, cases: tuple[str, ...]) -> dict[str, str]:
        """Case -> the case whose labels it is attacked towards, where it needs one."""
        from services.science.attacking.target_case import pair_target_cases

        if self.attack.get("target") != "other_case":
            return {}
        return pair_target_cases({case: dataset.patients[case] for case in cases}, self.seed)
