"""Attack one model on the test part of a cohort, with one attack and a whole list of budgets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.epsilon import Epsilon, format_epsilon
from services.science.sliding_window import SlidingWindow
from services.seeds import derive

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from db.rows import PerceptibilityRow
    from services.datasets.dataset import Dataset
    from services.jobs.context import JobContext, Outcome
    from services.science.attack_volumes import AttackedVolume
    from services.science.attacks.base import Attack
    from services.science.imaging.case import Case
    from services.science.nets.predict import Predictor


class AttackJob(JobKind):
    """Its artifact: `adversarial.h5`, lossless; its rows: perceptibility per case, series and budget.

    A case whose labels are what a target map wants is left as it is, has no images and is named in the summary under
    `target_is_truth`. There, too, under `short_of_aim`, are the cases in which an attack that wants a share of voxels
    fooled did not get so far, by budget.
    """

    added: ClassVar[frozenset[str]] = frozenset({"window"})

    cohort: Cohort
    victim: str  # digest of the train or defense job whose model is attacked
    attack: dict[str, Any]  # spec of an attack plug-in, without epsilon
    epsilons: tuple[Epsilon, ...]  # sorted, distinct
    window: SlidingWindow | None = None  # through which the model sees a volume; None: all of it at once
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
        from services.jobs.kinds._predictor import load_predictor
        from services.science import attacks
        from services.science.aims import has_target_left, require_input_gradient, succeeded
        from services.science.craft import attack_volume
        from services.science.external._fitted import FittedNetwork
        from services.science.nets.predict import BATCH_SLICES

        attack = attacks.build(self.attack)
        model = load_predictor(context, self.victim, self.window, self.cohort.data)
        dataset = context.open_dataset(self.cohort.data)
        cases = dataset.parts(self.cohort).test
        target_cases = self._target_cases(dataset, cases)
        slices = BATCH_SLICES // context.batch_divisor
        path = context.output / FILE
        rows: list[PerceptibilityRow] = []
        without_aim: list[str] = []
        short_of_aim: dict[str, list[str]] = {}
        attack = self._fitted(attack, model, dataset, slices, context)
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
                    can_halve=model.dims == 2 or len(self.epsilons) > 1,
                ):
                    volume = self._volume(dataset, case, target_cases)
                    if number == 0 and attack.needs_gradient and isinstance(model, FittedNetwork):
                        require_input_gradient(model, volume)
                    if not has_target_left(attack, model, volume, batch_slices=slices):
                        writer.leave_out(case_id)
                        without_aim.append(case_id)
                        continue
                    found = attack_volume(
                        attack,
                        model,
                        volume.images,
                        volume.labels,
                        self.epsilons,
                        mask=volume.mask,
                        rng=np.random.default_rng(derive(self.seed, "attack", case_id)),
                        target_case=volume.target_case,
                        batch_slices=slices,
                        groups=context.batch_divisor,
                        progress=report,
                    )
                    got_there = [succeeded(attack, model, volume, images, batch_slices=slices) for images in found]
                for epsilon, images, success in zip(self.epsilons, found.numpy(), got_there, strict=True):
                    writer.add(case_id, format_epsilon(epsilon), images, case.images)
                    if success is not None:
                        short_of_aim.setdefault(format_epsilon(epsilon), []).extend([] if success else [case_id])
                rows += self._perceptibility(case, found.numpy())
        context.progress(Progress(len(cases), len(cases), "case"))
        summary: dict[str, Any] = {"cases": len(cases), "largest_linf": max((row.linf for row in rows), default=0.0)}
        if without_aim:
            summary["target_is_truth"] = without_aim
        if short_of_aim:
            summary["short_of_aim"] = short_of_aim
        return Outcome(files={path.name: path}, perceptibility=rows, summary=summary)

    def _fitted(self, attack: Attack, model: Predictor, dataset: Dataset, slices: int, context: JobContext) -> Attack:
        """The attack, after it has learned from the training cases what it wants to learn from them."""
        import numpy as np

        from services.jobs.context import Progress
        from services.jobs.device.memory_advice import advising
        from services.science.aims import has_target_left
        from services.science.attack_volumes import VolumeBatches

        if not attack.needs_training_cases:
            return attack
        parts = dataset.parts(self.cohort)
        target_cases = self._target_cases(dataset, parts.train)

        def volume(case_id: str) -> AttackedVolume:
            return self._volume(dataset, dataset.case(case_id), target_cases)

        def pieces(case_id: str) -> VolumeBatches:
            return VolumeBatches(volume(case_id), model, slices)

        def report(done: int, total: int) -> None:
            context.progress(Progress(0, len(parts.test), "case", f"learning from training cases: {done} of {total}"))

        with advising(
            "learning from the training cases",
            batch_divisor=context.batch_divisor,
            can_halve=model.dims == 2,
        ):
            useful = [case for case in parts.train if has_target_left(attack, model, volume(case), batch_slices=slices)]
            return attack.fit(
                model,
                [partial(pieces, case) for case in useful],
                self.epsilons,
                rng=np.random.default_rng(derive(self.seed, "attack", "training cases")),
                progress=report,
            )

    def _volume(self, dataset: Dataset, case: Case, target_cases: dict[str, str]) -> AttackedVolume:
        import numpy as np
        import torch

        from services.science.attack_volumes import AttackedVolume

        images, labels, brain = (torch.from_numpy(np.array(array)) for array in (case.images, case.labels, case.brain))
        return AttackedVolume(
            images, labels, brain if self.brain_only else None, self._target_case_labels(dataset, case, target_cases)
        )

    def _target_cases(self, dataset: Dataset, cases: tuple[str, ...]) -> dict[str, str]:
        """Case -> the case whose labels it is attacked towards, when the attack wants such."""
        from services.science.attacking.target_case import pair_target_cases

        if self.attack.get("target") != "other_case":
            return {}
        return pair_target_cases({case: dataset.patients[case] for case in cases}, self.seed)

    def _target_case_labels(self, dataset: Dataset, case: Case, target_cases: dict[str, str]) -> Tensor | None:
        import torch

        from services.science.attacking.target_case import labels_on_grid

        if case.case_id not in target_cases:
            return None
        reference = dataset.case(target_cases[case.case_id]).reference
        return torch.from_numpy(labels_on_grid(reference, case.grid))

    def _perceptibility(self, case: Case, found: NDArray[np.float32]) -> Iterator[PerceptibilityRow]:
        """Rows for one case; `found` (E,4,D,H,W)."""
        from db.rows import PerceptibilityRow
        from services.science.scoring.perceptibility import PerceptibilityReference

        reference = PerceptibilityReference(case.images, case.brain, self.cohort.data.about.series)
        for epsilon, volume in zip(self.epsilons, found, strict=True):
            for seen in reference.measure(volume):
                yield PerceptibilityRow(
                    epsilon_key=format_epsilon(epsilon),
                    epsilon=epsilon,
                    case_id=case.case_id,
                    series=seen.series,
                    linf=seen.linf,
                    l2=seen.l2,
                    psnr_db=seen.psnr_db,
                    ssim=seen.ssim,
                )
