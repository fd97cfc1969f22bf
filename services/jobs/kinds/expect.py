"""Whether an external model scores on clean images what its user says that it scores; attacks wait for that."""

from __future__ import annotations

from collections import defaultdict
from statistics import fmean
from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from services.errors import BadInput
from services.jobs.kinds.base import JobKind

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class ExpectJob(JobKind):
    """Its summary: the mean of the stored Dice of every test case, by region, beside what was expected.

    It fails where the two are further apart than the tolerance, in either direction.
    """

    needs_gpu: ClassVar[bool] = False

    evaluations: tuple[str, ...]  # digests of the evaluate jobs of the model on clean images, of all folds
    dice: tuple[tuple[str, float], ...]  # region and its mean Dice
    tolerance: float

    @override
    def parents(self) -> tuple[str, ...]:
        return self.evaluations

    @override
    def run(self, context: JobContext) -> Outcome:
        from db import results
        from services.jobs.context import Outcome

        expected = dict(self.dice)
        found: dict[str, dict[str, float]] = defaultdict(dict)
        with context.read() as connection:
            for _, row in results.scores(connection, list(self.evaluations), metric="dice"):
                if row.region in expected:
                    found[row.region][row.case_id] = row.value
        means = {region: fmean(found[region].values()) for region in expected}
        missed = {region: mean for region, mean in means.items() if abs(mean - expected[region]) > self.tolerance}
        if missed:
            count = len(next(iter(found.values())))
            pairs = ", ".join(f"{region} {mean:.3f} instead of {expected[region]:g}" for region, mean in missed.items())
            above = all(mean > expected[region] for region, mean in missed.items())
            remedy = (
                "see whether it was trained on these cases, or correct 'expect'"
                if above
                else "see in the picture of its trial what it is given, or correct 'expect'"
            )
            raise BadInput(
                f"the model's mean Dice over the {count} clean test cases is not what was expected: {pairs} "
                f"(tolerance {self.tolerance:g}); nothing attacks it: {remedy}"
            )
        return Outcome(summary={"dice": means, "expected": expected, "tolerance": self.tolerance})
