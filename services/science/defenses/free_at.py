"""Free adversarial training (Shafahi et al., NeurIPS 2019; methods 4.4)."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.errors import BadInput
from services.science.defenses.base import Defense
from services.science.epsilon import PositiveEpsilon
from services.science.training.settings import EpochRecord, TrainingSettings

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


class FreeAt(Defense):
    """Each batch is seen several times in a row; one backward pass moves the weights and its perturbation.

    Free adversarial training (minibatch replay): the gradient with respect to the images costs nothing beyond that of
    the weights, and the perturbation is kept from batch to batch. So many times fewer epochs have as many steps in all
    as the undefended training; the last epoch takes what is left.
    """

    epsilon: PositiveEpsilon = Field(4 / 255, description="The budget of the perturbation.")
    replays: Annotated[int, Field(ge=1, le=1000)] = Field(
        8, description="How often each batch is seen; at most training.epochs, which become so many times fewer."
    )

    @override
    def require_fitting(self, settings: TrainingSettings) -> None:
        if self.replays > settings.epochs:
            raise BadInput(
                f"free_at sees each batch {self.replays} times, which does not fit into training.epochs "
                f"{settings.epochs}: set replays to {settings.epochs} or less, or more epochs"
            )

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.defenses._free_perturbation import FreePerturbation
        from services.science.training.loop import train

        self.require_fitting(run.settings)
        return (yield from train(run, hooks=FreePerturbation(run, self.epsilon, self.replays)))
