"""Score one model on the files that an attack would have to be handed in as: rounded, written, and read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.jobs.kinds.evaluate import EvaluateJob

if TYPE_CHECKING:
    from db.rows import ScoreRow
    from services.jobs.context import JobContext, Outcome


class RealiseJob(EvaluateJob):
    """Its rows: as an evaluate job's, of the volumes that the ordinary pipeline reads from files of attacked images.

    Each series is a file in the units and the number type of the file that it comes from; brain and percentiles are
    those of the attacked file, fixed limits stay. Under `coarse` the summary names the series whose range is under 255
    stored units.
    """

    perturbations: str  # there is nothing to realise of clean images
    attack: dict[str, Any]  # the spec of the attack, without epsilon
    brain_only: bool  # as the attack job has it

    @override
    def run(self, context: JobContext) -> Outcome:
        import tempfile
        from pathlib import Path

        import numpy as np

        from services.artifacts.nifti import write_series
        from services.artifacts.perturbations import FILE, stored, stored_budgets
        from services.jobs.context import Progress
        from services.jobs.device.memory_advice import advising
        from services.jobs.kinds._attacked_files import AttackedFiles
        from services.jobs.kinds._predictor import load_predictor
        from services.science import attacks
        from services.science.imaging.stored_series import coarse_budgets

        model = load_predictor(context, self.victim, self.window, self.cohort.data)
        attack = attacks.rebuild(self.attack)
        path = context.store.fetch(context.artifacts[self.perturbations]) / FILE
        dataset = context.open_dataset(self.cohort.data)
        attacked, keys = {case_id for case_id, _ in stored(path)}, stored_budgets(path)
        cases = [case_id for case_id in dataset.parts(self.cohort).test if case_id in attacked]
        rows: list[ScoreRow] = []
        coarse: list[dict[str, Any]] = []
        with self.kept(context) as kept:
            for number, case_id in enumerate(cases):
                context.progress(Progress(number, len(cases), "case", case_id))
                found = AttackedFiles.of(dataset, case_id, path, attack, brain_only=self.brain_only)
                files = dataset.stored(case_id)
                named = dict(zip(found.raw.anatomy.series, files, strict=True))
                coarse += coarse_budgets(case_id, named, found.low, found.high, found.budgets(keys[0]))
                for key in keys:
                    with tempfile.TemporaryDirectory(dir=context.scratch) as folder:
                        written = write_series(Path(folder), found.raw, found.attacked(key, files), ending=".nii")
                        again = dataset.read_again(found.raw, written)
                    with advising(
                        f"predicting case {case_id}", batch_divisor=context.batch_divisor, can_halve=model.dims == 2
                    ):
                        rows += self.score(model, again, key, np.array(again.images), context, kept)
        context.progress(Progress(len(cases), len(cases), "case"))
        summary = {"cases": len(cases), "volumes": len(cases) * len(keys), "scores": len(rows)}
        return self.outcome(context, rows, {**summary, **({"coarse": coarse} if coarse else {})})
