"""What the defenses share that train on images attacked anew at every step."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.defenses.base import Defense
from services.science.epsilon import PositiveEpsilon
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.training.adversarial_items import Marked
    from services.science.training.loop import TrainingRun


class Online(Defense):
    """A share of what the network sees is attacked as the network is at that step, inside the brain."""

    epsilon: PositiveEpsilon = Field(4 / 255, description="The budget of the images that it is trained on.")
    ratio: Annotated[float, Field(gt=0, le=1)] = Field(
        1.0, description="Share of what the network sees that is adversarial; 0.5: as many attacked as clean items."
    )

    @abstractmethod
    def adversary(self, model: Segmenter, items: Marked) -> Tensor:
        """The images of some items, attacked."""

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train

        return (yield from train(run, adversary=self.adversary, adversarial_share=self.ratio))
