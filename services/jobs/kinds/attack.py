"""Attack one model on the test part of a cohort, with one attack and a whole list of budgets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.epsilon import Epsilon, format_epsilon
from services.science.window import Window
from services.seeds import derive

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from db.rows import PerceptibilityRow
    from services.datasets.dataset import Dataset
    from services.jobs.context import JobContext, Outcome
    from services.science.case import Case


class Attack(JobKind):
    """Its artifact: `adversarial.h5`, lossless; its rows: perceptibility per case, series and budget."""

    added: ClassVar[frozenset[str]] = frozenset({"window"})

    cohort: Cohort
    victim: str  # digest of the train or defense job whose model is attacked
    attack: dict[str, Any]  # spec of an attack plug-in, without epsilon
    epsilons: tuple[Epsilon, ...]  # sorted, distinct
    window: Window | None = None  # through which the model sees a volume; None: all of it at once
    brain_only: bool = True  # the support of the perturbation: brain voxels, or the whole field of view
    seed: int

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.victim,)

    @override
    def run(self, context: JobContext) -> Outcome:
        import numpy as np
        import torch

        from services.artifacts.perturbations import PerturbationWriter
        from services.jobs.context import Outcome, Progress
        from services.jobs.memory_advice import advising
        from services.jobs.predictor import load_predictor
        from services.science import attacks
        from services.science.craft import craft
        from services.science.predict import BATCH_SLICES

        attack = attacks.build(self.attack)
        model = load_predictor(context, self.victim, self.window)
        dataset = context.open_dataset(self.cohort.data)
        cases = dataset.parts(self.cohort).test
        donors = self._donors(dataset, cases)
        slices = BATCH_SLICES // context.batch_divisor
        path = context.output / "adversarial.h5"
        rows: list[PerceptibilityRow] = []
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
                    remedy="set a coarser data.spacing_mm or a smaller model, or use a device with more memory",
                ):
                    found = craft(
                        attack,
                        model,
                        torch.from_numpy(np.array(case.images)),
                        torch.from_numpy(np.array(case.labels)),
                        self.epsilons,
                        mask=torch.from_numpy(np.array(case.brain)) if self.brain_only else None,
                        rng=np.random.default_rng(derive(self.seed, "attack", case_id)),
                        donor=self._donor_labels(dataset, case, donors),
                        batch_slices=slices,
                        groups=context.batch_divisor,
                        progress=report,
                    )
                for epsilon, volume in zip(self.epsilons, found.numpy(), strict=True):
                    writer.add(case_id, format_epsilon(epsilon), volume, case.images)
                rows += self._perceptibility(case, found.numpy())
        context.progress(Progress(len(cases), len(cases), "case"))
        summary = {"cases": len(cases), "largest_linf": max((row.linf for row in rows), default=0.0)}
        return Outcome(files={path.name: path}, perceptibility=rows, summary=summary)

    def _donors(self, dataset: Dataset, cases: tuple[str, ...]) -> dict[str, str]:
        """Case -> the case whose labels it is attacked towards, when the attack wants such."""
        from services.science.donors import pair_donors

        if self.attack.get("target") != "other_case":
            return {}
        return pair_donors({case: dataset.patients[case] for case in cases}, self.seed)

    def _donor_labels(self, dataset: Dataset, case: Case, donors: dict[str, str]) -> Tensor | None:
        import torch

        from services.science.donors import labels_on_grid

        if case.case_id not in donors:
            return None
        reference = dataset.case(donors[case.case_id]).reference
        return torch.from_numpy(labels_on_grid(reference, case.grid))

    def _perceptibility(self, case: Case, found: NDArray[np.float32]) -> Iterator[PerceptibilityRow]:
        """Rows for one case; `found` (E,4,D,H,W)."""
        from db.rows import PerceptibilityRow
        from services.science.perceptibility import PerceptibilityReference

        reference = PerceptibilityReference(case.images, case.brain)
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
