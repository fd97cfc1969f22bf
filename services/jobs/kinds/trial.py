"""Try an external model on the data before anything else of it runs: what makes numbers wrong is found and named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from typing_extensions import override

from services.datasets.spec import Cohort, FoldSplit
from services.errors import BadInput
from services.jobs.kinds.base import JobKind

if TYPE_CHECKING:
    from torch import Tensor

    from services.artifacts.trial_picture import TrialCase
    from services.datasets.dataset import Dataset
    from services.jobs.context import JobContext, Outcome
    from services.science.external._fitted import FittedNetwork
    from services.science.external._trial import Trial
    from services.science.imaging.case import Case

#: How many cases are scored and drawn.
SCORED = 2


#: A mean Dice on clean images below which something is probably not as in the training.
_LOW = 0.25


class TrialJob(JobKind):
    """Its artifact: `trial.png`, what the model saw and said in two cases; its summary: their Dice, and notes.

    It fails, and with it all that waits for it, where a number of this model on these data would be wrong.
    """

    cohort: Cohort  # of any fold: the test cases of all folds are meant
    victim: str  # digest of the job that adopted the model
    regions: tuple[str, ...]  # that are scored
    expects: bool = False  # whether the sweep says which scores it expects of the model, which then decide on its order

    #: Of the sizes that the data have, those that are tried: the smallest, the largest, the least even.
    _tried: ClassVar[int] = 3

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.victim,)

    @override
    def run(self, context: JobContext) -> Outcome:
        import torch

        from services.artifacts.trial_picture import FILE, draw_trial
        from services.jobs.context import Outcome, Progress, Refused
        from services.jobs.device.memory_advice import advising
        from services.jobs.kinds._predictor import load_predictor, require_known_zero
        from services.science.external._fitted import FittedNetwork
        from services.science.external._trial import Trial

        model = load_predictor(context, self.victim, None, self.cohort.data)
        if not isinstance(model, FittedNetwork):
            raise BadInput(f"job {self.victim[:12]} holds no external model, so that there is nothing to try")
        dataset = context.open_dataset(self.cohort.data)
        cases = self._tested(dataset)

        def images(case: Case) -> Tensor:
            return torch.from_numpy(np.array(case.images)).to(context.device)

        def report(done: int, what: str) -> None:
            context.progress(Progress(done, len(cases) + SCORED + 2, "step", what))

        trial = Trial(model)
        with advising("trying the model", batch_divisor=context.batch_divisor, can_halve=False):
            report(0, f"the same image of {cases[0]} several times")
            trial.first_look(cases[0], images(dataset.case(cases[0])))
            sizes = {}
            for number, case_id in enumerate(cases):
                report(1 + number, f"the size of {case_id}")
                sizes[case_id] = dataset.case(case_id).images.shape[1:]
                require_known_zero(model, dataset, case_id)
            tried = _telling(sizes)
            for case_id in tried:
                report(1 + len(cases), f"{case_id}, {' × '.join(map(str, sizes[case_id]))}")
                if case_id != cases[0]:
                    trial.predict(case_id, images(dataset.case(case_id)))
            shown: list[TrialCase] = []
            for case in _worth_scoring(dataset, cases):
                report(2 + len(cases) + len(shown), f"scoring {case.case_id}")
                shown.append(self._scored(trial, case, images(case)))
        wrong = self._check_order(trial, model, shown)
        path = context.output / FILE
        drawn = draw_trial(path, shown, model)
        if not drawn:
            trial.notes.append("there is no picture of it: `pip install matplotlib` where jobs run draws one")
        for note in trial.notes:
            print(note)
        summary: dict[str, Any] = {
            "dice": {item.case.case_id: item.dice for item in shown},
            "sizes": {case_id: list(sizes[case_id]) for case_id in tried},
            "notes": trial.notes,
        }
        outcome = Outcome(files={path.name: path} if drawn else {}, summary=summary)
        if wrong is not None:
            writes = f"`robust-cli data images {context.job_id} --out DIR` writes the picture of what it saw and said"
            raise Refused(f"{wrong}; {writes}" if drawn else wrong, outcome)
        return outcome

    def _tested(self, dataset: Dataset) -> list[str]:
        """The cases that some fold tests, each once."""
        split = self.cohort.split
        folds = range(split.folds if isinstance(split, FoldSplit) else 1)
        parts = (dataset.parts(self.cohort.model_copy(update={"fold": fold})) for fold in folds)
        return list(dict.fromkeys(case_id for part in parts for case_id in part.test))

    def _scored(self, trial: Trial, case: Case, images: Tensor) -> TrialCase:
        """One case as the model sees it, what it says, and the Dice of that."""
        from services.artifacts.trial_picture import TrialCase
        from services.science.evaluate import score_case
        from services.science.nets.predict import labels_of, to_original

        anatomy = self.cohort.data.about
        logits, inside = trial.look_inside(case.case_id, images)
        scores = score_case(
            to_original(logits, case.grid),
            case.reference,
            spacing_mm=case.grid.original_spacing_mm,
            scheme="internal",
            metrics=("dice",),
            regions=self.regions,
            anatomy=anatomy,
        )
        dice = {score.region: score.value for score in scores}
        absent = frozenset(score.region for score in scores if not score.reference_voxels + score.prediction_voxels)
        print(f"{case.case_id}: Dice {', '.join(f'{region} {value:.3f}' for region, value in dice.items())}")
        return TrialCase(case, labels_of(logits), dice, absent, inside)

    def _check_order(self, trial: Trial, model: FittedNetwork, shown: Sequence[TrialCase]) -> str | None:
        """What is wrong where the model scores clearly better with its channels in another order; else notes."""
        from services.science.external._class_order import Overlaps

        overlaps = Overlaps(model)
        for item in shown:
            overlaps.add(item.inside.channels, np.asarray(item.case.labels))
        if not any(item.predicted.any() for item in shown) and any(item.case.labels.any() for item in shown):
            trial.notes.append(
                "it finds nothing but background in the cases that it was tried on: see in the picture whether "
                "'series', 'normalisation' and 'orientation' are as in its training"
            )
        better = overlaps.better_order()
        if better is None:
            trial.notes.extend(_told_of_low_scores(shown))
            return None
        key = "classes" if model.network.declared.regions is None else "regions"
        tried = " and ".join(item.case.case_id for item in shown)
        sentence = (
            f"the model scores {'clearly ' if better.is_clear else ''}better with its channels in another order, a "
            f"mean Dice of {better.found:.2f} instead of {better.declared:.2f} on {tried}: declare "
            f"`{key}: [{', '.join(better.names)}]`"
        )
        if better.is_clear and not self.expects:
            return f"{sentence}, or, if the order is right, say with 'expect' which Dice you expect of it"
        trial.notes.append(sentence)
        return None


def _told_of_low_scores(shown: Sequence[TrialCase]) -> Iterator[str]:
    """What a network that finds something, and next to nothing of what is there, has probably not been told."""
    scores = [value for item in shown for region, value in item.dice.items() if region not in item.absent]
    if any(item.predicted.any() for item in shown) and scores and (mean := sum(scores) / len(scores)) < _LOW:
        tried = " and ".join(item.case.case_id for item in shown)
        yield (
            f"it scores a mean Dice of {mean:.2f} on {tried}: 'orientation', 'normalisation' or 'series' are probably "
            "not those of its training, see in the picture; or it is a bad model"
        )


def _telling(sizes: dict[str, tuple[int, ...]]) -> list[str]:
    """Of the cases those of the smallest, the largest and the least even size."""

    def evenness(case_id: str) -> int:
        """How often all of its axes can be halved, together."""
        return sum(min((length & -length).bit_length() - 1, 6) for length in sizes[case_id])

    def voxels(case_id: str) -> int:
        return int(np.prod(sizes[case_id]))

    found = [min(sizes, key=voxels), max(sizes, key=voxels), min(sizes, key=evenness)]
    return list({sizes[case_id]: case_id for case_id in found[::-1]}.values())[::-1]


def _worth_scoring(dataset: Dataset, cases: Sequence[str]) -> list[Case]:
    """The first in which there is anything to find, else the first of all."""
    labeled: Iterator[Case] = (case for case in map(dataset.case, cases) if case.labels.any())
    found = list(islice(labeled, SCORED))
    return found or [dataset.case(case_id) for case_id in cases[:SCORED]]
