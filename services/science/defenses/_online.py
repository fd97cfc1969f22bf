"""Online adversarial training: a share of the items of every step is attacked anew."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.defenses._adversarial_items import AdversarialItems
from services.science.defenses.base import Defense
from services.science.epsilon import PositiveEpsilon
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.defenses._adversarial_items import StepItems
    from services.science.nets.segmenter import Segmenter
    from services.science.training.hooks import Hooks
    from services.science.training.loop import TrainingRun


class OnlineAdversarial(Defense):
    """A share of the items of every step is attacked against the network as it is then, inside the brain."""

    epsilon: PositiveEpsilon = Field(4 / 255, description="The budget of the images that it is trained on.")
    ratio: Annotated[float, Field(gt=0, le=1)] = Field(
        1.0, description="Share of what the network sees that is adversarial; 0.5: as many attacked as clean items."
    )

    @abstractmethod
    def adversary(self, model: Segmenter, items: StepItems) -> Tensor:
        """The images of some items, attacked."""

    def hooks(self, run: TrainingRun) -> Hooks:
        """What changes the training."""
        return AdversarialItems(self.adversary, run, share=self.ratio)

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train

        return (yield from train(run, hooks=self.hooks(run)))
