"""Gates on an attack of our own: longer, from other starts and in double precision it must find nothing more."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

import numpy as np

from services.errors import first_line
from services.science.attacking.ball import NormBall
from services.science.attacking.losses import AttackLossName, attack_loss
from services.science.gates.recorded_ascent import NOTHING, Ascent, recorded_ascent
from services.science.gates.result import GateResult, at_most, not_run
from services.science.nets.freezing import frozen
from services.seeds import derive

if TYPE_CHECKING:
    from torch import nn

    from services.science.gates.settings import GateSettings
    from services.science.gates.subject import GateCase

#: The loss of the gates' own attacks: soft Dice, which S is made of, and cross-entropy, which most attacks ascend.
LOSS: AttackLossName = "dice_ce"


@dataclass(frozen=True)
class SubjectAscents:
    """The attacks on one subject; `first` takes twice as many steps as the others."""

    steps: int
    first: Ascent
    others: tuple[Ascent, ...]  # from other starts
    precise: Ascent | str  # from the first start, in float64; why there is none

    @property
    def score(self) -> float:
        """S after as many steps as the others take."""
        return self.first.lowest(self.steps)


def attack_subject(
    model: nn.Module, subject: GateCase, settings: GateSettings, *, seed: int, eot_samples: int = 1
) -> SubjectAscents:
    """Attack one subject from three starts, and from the first one in double precision."""
    import torch

    def run(model: nn.Module, subject: GateCase, start: int, points: int) -> Ascent:
        with frozen(model):
            ball = NormBall(subject.images, settings.epsilon, subject.brain)
            objective = subject.objective(model, attack_loss(LOSS), eot_samples=eot_samples)
            rng = np.random.default_rng(derive(seed, "gates", subject.case_id, start))
            return recorded_ascent(objective, ball, points=points, rng=rng)

    def run_precisely() -> Ascent | str:
        try:
            with torch.no_grad():  # else the copied weights of a TorchScript program are no leaves
                precise = copy.deepcopy(model).double()
            return run(precise, subject.double(), 0, settings.steps)
        except torch.OutOfMemoryError:
            raise
        except RuntimeError as error:  # the weights of a program may be constants
            return f"the model cannot be computed in double precision: {first_line(error)}"

    return SubjectAscents(
        steps=settings.steps,
        first=run(model, subject, 0, 2 * settings.steps),
        others=tuple(run(model, subject, start, settings.steps) for start in (1, 2)),
        precise=run_precisely(),
    )


def more_steps(ascents: Sequence[SubjectAscents]) -> GateResult:
    """G7: twice as many steps lower S by at most 0.01 more."""
    few, many, steps = (
        fmean(run.score for run in ascents),
        fmean(run.first.lowest() for run in ascents),
        ascents[0].steps,
    )
    return at_most("G7", few - many, 0.01, f"S {few:.3f} after {steps} steps, {many:.3f} after {2 * steps}")


def more_starts(ascents: Sequence[SubjectAscents]) -> GateResult:
    """G8: the best of three random starts lowers S by at most 0.01 more than the first."""
    one = fmean(run.score for run in ascents)
    three = fmean(min(run.score, *(other.lowest() for other in run.others)) for run in ascents)
    return at_most("G8", one - three, 0.01, f"S {one:.3f} from one start, {three:.3f} from three")


def has_ended(ascents: Sequence[SubjectAscents]) -> GateResult:
    """G17: in each case the last tenth of the steps (methods G17) brings at most 0.05 of what the best
    loss gains, or nothing of S is left to take.
    """
    gain = max(0.0 if run.first.lowest() <= NOTHING else run.first.late_gain() for run in ascents)
    return at_most("G17", gain, 0.05, "largest share of a case's gain that came in the last tenth of the steps")


def in_double_precision(ascents: Sequence[SubjectAscents]) -> GateResult:
    """G19: S in float64 is that in float32 to 0.02."""
    found = [run.precise for run in ascents if not isinstance(run.precise, str)]
    if len(found) < len(ascents):
        return not_run("G19", next(run.precise for run in ascents if isinstance(run.precise, str)))
    single, double = fmean(run.score for run in ascents), fmean(precise.lowest() for precise in found)
    return at_most("G19", abs(single - double), 0.02, f"S {single:.3f} in float32, {double:.3f} in float64")


#: All gates of this file.
ON_ASCENTS = (more_steps, more_starts, has_ended, in_double_precision)
