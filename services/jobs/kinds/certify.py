"""Certify the predictions of a network that draws noise, on the clean images of the test part of a cohort."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from services.datasets.spec import Cohort
from services.jobs.kinds.base import JobKind
from services.science.scoring.certify import CertificateSettings
from services.science.sliding_window import SlidingWindow
from services.seeds import derive

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class CertifyJob(JobKind):
    """Its rows: `smoothed_dice`, `certified_dice` and `abstention` per case and region, on the working grid.

    They are numbers of another kind than those of an evaluate job, and about another predictor: the certified class of
    a voxel is what most of the `selection` passes choose, an evaluation counts the `votes` of the defense, and an
    attack sees single passes. `metric_impl` names the l2 radius on the working grid that they hold for, so that they
    are compared with those of the same radius only; the summary also gives it for the scans' own voxels.
    """

    cohort: Cohort
    victim: str  # digest of the defense job whose model is certified
    certificate: CertificateSettings
    regions: tuple[str, ...]
    window: SlidingWindow | None = None  # through which the model sees a volume; None: all of it at once
    seed: int

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.victim,)

    @override
    def run(self, context: JobContext) -> Outcome:
        import torch

        from db.rows import EvaluationRow, ScoreRow
        from services.jobs.context import Outcome, Progress
        from services.jobs.device.memory_advice import advising
        from services.jobs.kinds._predictor import load_predictor
        from services.science.imaging.preprocess import resampling_norm
        from services.science.metrics._mask_pair import EMPTY_RULE
        from services.science.nets.predict import BATCH_SLICES, noisy_votes
        from services.science.nets.transforms import require_noise
        from services.science.scoring.certify import certify

        model = load_predictor(context, self.victim, self.window, self.cohort.data)
        noise = require_noise(model)
        dataset = context.open_dataset(self.cohort.data)
        cases = dataset.parts(self.cohort).test
        passes = self.certificate.selection + self.certificate.draws
        rows: list[ScoreRow] = []
        uncertain: list[float] = []
        values, growth = 0, 0.0
        for number, case_id in enumerate(cases):
            context.progress(Progress(number, len(cases), "case", case_id))
            case = dataset.case(case_id)
            with advising(
                f"certifying case {case_id}",
                batch_divisor=context.batch_divisor,
                can_halve=model.dims == 2,
            ):
                votes = noisy_votes(
                    model,
                    torch.from_numpy(np.array(case.images)).to(context.device),
                    passes,
                    seed=derive(self.seed, "certify", case_id),
                    batch_slices=BATCH_SLICES // context.batch_divisor,
                )
                found = certify(votes, self.certificate)
            uncertain.append(float(found.abstains.mean()))
            values, growth = max(values, case.images.size), max(growth, resampling_norm(case.grid))
            for score in found.scores(np.asarray(case.labels), self.regions, self.cohort.data.about):
                rows.append(ScoreRow("0", 0.0, case_id, case.patient_id, *score))
        context.progress(Progress(len(cases), len(cases), "case"))
        radius = self.certificate.radius(noise.sigma)
        return Outcome(
            evaluation=EvaluationRow(
                metric_impl=f"robustseg-1/segcertify/l2 radius {radius:.6g}/alpha {self.certificate.alpha:g}",
                label_scheme=self.cohort.data.labels.name,
                spacing_source="working",
                empty_rule=EMPTY_RULE,
                penalty_mm=None,
            ),
            scores=rows,
            summary={
                "cases": len(cases),
                "attacked_predictor": "single noisy passes, or the mean of the logits of an attack's draws",
                "evaluated_predictor": f"vote of {noise.votes} noisy passes (the metrics of evaluations)",
                "certified_predictor": f"class that most of {self.certificate.selection} noisy passes choose, "
                f"tested by {self.certificate.draws} others (certified_dice, abstention)",
                "l2_radius": radius,
                # Of a change of the scans' own voxels, in units of the same range, for every case.
                "native_l2_radius": radius / growth if growth else radius,
                # The largest budget, in the units of epsilon, whose l-infinity ball lies within the radius.
                "linf_radius": radius / float(np.sqrt(max(values, 1))),
                "abstaining_share": float(np.mean(uncertain)) if uncertain else None,
            },
        )
