"""Training on images with Gaussian noise, the undefended way of using the network (methods 4.9)."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import override

from services.science.defenses._adversarial_items import AdversarialItems
from services.science.defenses._gaussian import noisy_items
from services.science.defenses.base import Defense
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


class GaussianAugmentation(Defense):
    """A share of what the network sees has Gaussian noise in the brain; predictions are made without noise.

    Gaussian data augmentation: the control of randomized smoothing, which trains alike and predicts by vote.
    """

    sigma: Annotated[float, Field(gt=0, le=1)] = Field(
        0.1, description="Standard deviation of the noise, in units of the [0,1] intensity range; not clipped."
    )
    ratio: Annotated[float, Field(gt=0, le=1)] = Field(0.5, description="Share of what the network sees that is noisy.")

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train

        noise = AdversarialItems(noisy_items(self.sigma), run, share=self.ratio)
        return (yield from train(run, hooks=noise))
