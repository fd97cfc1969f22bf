"""Score one model on the test part of a cohort, on its images as they are or as an attack job changed them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.sliding_window import SlidingWindow

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from db.rows import EvaluationRow, ScoreRow
    from services.artifacts.predictions import PredictionWriter
    from services.datasets.dataset import Dataset
    from services.jobs.context import JobContext, Outcome
    from services.science.imaging.case import Case
    from services.science.metrics.base import Metric
    from services.science.nets.predictor import Predictor


#: What an evaluate job leaves beside its scores.
Keep = Literal["predictions", "none"]


class EvaluateJob(JobKind):
    """Its artifact: `predictions.h5`, unless it keeps none; its rows: one score per case, budget, region and metric.

    A case that the attack left out because its target is the truth gets none: comparisons count and name it as missing.
    """

    added: ClassVar[frozenset[str]] = frozenset({"window", "confidence"})

    cohort: Cohort
    victim: str  # digest of the job whose model is scored
    perturbations: str | None  # digest of the attack job; None: clean images
    metrics: tuple[dict[str, Any], ...]  # specs of metric plug-ins
    regions: tuple[str, ...]
    window: SlidingWindow | None = None  # through which the model sees a volume; None: all of it at once
    keep: Keep = "predictions"
    confidence: bool = False  # also score what the network's own probabilities say of each region

    @override
    def work(self) -> dict[str, Any]:
        work = super().work()
        work.pop("keep")  # the same scores
        return work

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.victim, self.perturbations) if self.perturbations else (self.victim,)

    @override
    def run(self, context: JobContext) -> Outcome:
        from services.comparisons.ranges import LARGEST_DISTANCE
        from services.comparisons.raw_units import SPANS
        from services.jobs.context import Progress
        from services.jobs.device.memory_advice import advising
        from services.jobs.kinds._predictor import load_predictor, require_known_zero
        from services.science.metrics._mask_pair import diagonal_mm

        model = load_predictor(context, self.victim, self.window, self.cohort.data)
        images = self._images(context)
        dataset = context.open_dataset(self.cohort.data)
        tested = dataset.parts(self.cohort).test
        cases = [case_id for case_id in tested if case_id not in images.left_out]
        rows: list[ScoreRow] = []
        longest = 0.0
        with self.kept(context) as kept:
            for number, case_id in enumerate(cases):
                context.progress(Progress(number, len(cases), "case", case_id))
                case = dataset.case(case_id)
                longest = max(longest, diagonal_mm(case.reference.shape, case.grid.original_spacing_mm))
                require_known_zero(model, dataset, case_id)
                with advising(
                    f"predicting case {case_id}",
                    batch_divisor=context.batch_divisor,
                    can_halve=model.dims == 2,
                ):
                    for epsilon_key, volume in images.of(case):
                        rows += self.score(model, case, epsilon_key, volume, context, kept)
        context.progress(Progress(len(cases), len(cases), "case"))
        summary: dict[str, Any] = {
            "cases": len(cases),
            "volumes": len(cases) * len(images.epsilon_keys),
            "scores": len(rows),
            LARGEST_DISTANCE: longest,
        }
        if self.perturbations is None and (spans := self._raw_spans(dataset, cases)):
            summary[SPANS] = spans
        if images.left_out:
            summary["target_is_truth"] = [case_id for case_id in tested if case_id in images.left_out]
        return self.outcome(context, rows, summary)

    @contextmanager
    def kept(self, context: JobContext) -> Iterator[PredictionWriter | None]:
        """What takes the label maps of this attempt; None where they are not kept."""
        from services.artifacts.predictions import FILE, PredictionWriter

        if self.keep == "none":
            yield None
            return
        with PredictionWriter(context.output / FILE) as writer:
            yield writer

    def outcome(self, context: JobContext, rows: Sequence[ScoreRow], summary: dict[str, Any]) -> Outcome:
        """What it leaves behind."""
        from services.artifacts.predictions import FILE
        from services.jobs.context import Outcome

        files = {FILE: context.output / FILE} if self.keep == "predictions" else {}
        return Outcome(files=files, evaluation=self.made(), scores=rows, summary=summary)

    def made(self) -> EvaluationRow:
        """How its numbers are made."""
        from db.rows import EvaluationRow
        from services.science.evaluate import metric_impl
        from services.science.metrics._mask_pair import EMPTY_RULE

        return EvaluationRow(
            metric_impl=metric_impl(self._plugins()),
            label_scheme=self.cohort.data.labels.name,
            spacing_source="original",
            empty_rule=EMPTY_RULE,
            penalty_mm=None,
        )

    def _raw_spans(self, dataset: Dataset, cases: Sequence[str]) -> dict[str, list[float]]:
        """Per series without fixed limits: the least, median and largest range of raw intensities that is [0,1]."""
        import numpy as np

        data, found = self.cohort.data, {}
        spans = np.array([np.subtract(*dataset.raw_range(case_id)[::-1]) for case_id in cases])
        for number, name in enumerate(data.about.series if cases else ()):
            if name not in data.preprocessing.limits:
                found[name] = [float(f"{value:.6g}") for value in np.quantile(spans[:, number], (0, 0.5, 1))]
        return found

    def _plugins(self) -> list[Metric]:
        from services.science import metrics

        return [metrics.rebuild(spec) for spec in self.metrics]

    def _images(self, context: JobContext) -> AttackedImages:
        from services.artifacts.perturbations import FILE, stored_budgets, stored_left_out

        if self.perturbations is None:
            return AttackedImages(None, ("0",))
        path = context.store.fetch(context.artifacts[self.perturbations]) / FILE
        return AttackedImages(path, tuple(stored_budgets(path)), frozenset(stored_left_out(path)))

    def score(
        self,
        model: Predictor,
        case: Case,
        epsilon_key: str,
        volume: NDArray[np.float32],
        context: JobContext,
        kept: PredictionWriter | None = None,
    ) -> Iterator[ScoreRow]:
        """Rows of one volume (C,D,H,W), predicted on its working grid and scored on the original one.

        Its label map goes to `kept`, where that is given.
        """
        import torch

        from db.rows import ScoreRow
        from services.science.epsilon import parse_epsilon
        from services.science.evaluate import score_case
        from services.science.nets.predict import BATCH_SLICES, predict_logits, to_original
        from services.science.nets.probabilities import probabilities_of
        from services.science.scoring.confidence import region_confidences

        slices = BATCH_SLICES // context.batch_divisor
        logits = predict_logits(model, torch.from_numpy(volume).to(context.device), batch_slices=slices)
        predicted = to_original(logits, case.grid)
        if kept is not None:
            kept.add(case.case_id, epsilon_key, predicted)
        confidences = None
        if self.confidence:
            regions = {name: self.cohort.data.about.require_region(name) for name in self.regions}
            confidences = region_confidences(logits, probabilities_of(model), predicted, case, regions)
        scores = score_case(
            predicted,
            case.reference,
            spacing_mm=case.grid.original_spacing_mm,
            scheme="internal",
            metrics=self._plugins(),
            regions=self.regions,
            anatomy=self.cohort.data.about,
            confidences=confidences,
        )
        for score in scores:
            yield ScoreRow(epsilon_key, parse_epsilon(epsilon_key), case.case_id, case.patient_id, *score)


@dataclass(frozen=True)
class AttackedImages:
    """Where the scored images come from: the case itself, or the file of an attack job."""

    perturbations: Path | None
    epsilon_keys: tuple[str, ...]
    left_out: frozenset[str] = frozenset()  # cases in which the attack had nothing to do

    def of(self, case: Case) -> Iterator[tuple[str, NDArray[np.float32]]]:
        """(epsilon key, images (C,D,H,W)) of one case, in new arrays; raises `MissingArtifact` for a case not there."""
        import numpy as np

        from services.artifacts.perturbations import read_adversarial

        for key in self.epsilon_keys:
            if self.perturbations is None:
                yield key, np.array(case.images)
            else:
                yield key, read_adversarial(self.perturbations, case.case_id, key, case.images)
