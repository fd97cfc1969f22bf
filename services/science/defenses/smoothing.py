"""Randomized smoothing of segmentations (Fischer et al., ICML 2021; methods 4.9)."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field
from typing_extensions import override

from services.science.defenses._adversarial_items import AdversarialItems
from services.science.defenses._gaussian import noisy_items
from services.science.defenses.base import Defense
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


class RandomizedSmoothing(Defense):
    """The network is trained on noisy images, and predicts by vote over noisy copies of an image.

    The vote estimates the smoothed classifier: per voxel, the class that the network gives most often under Gaussian
    noise. Its predictions on clean images can be certified (`evaluation.certificate`): no perturbation of an l2 norm
    below a radius that follows from the votes changes them.
    """

    sigma: Annotated[float, Field(gt=0, le=1)] = Field(
        0.25, description="Standard deviation of the noise, in units of the [0,1] intensity range; not clipped."
    )
    votes: Annotated[int, Field(ge=1, le=100_000)] = Field(
        20, description="Noisy copies that a prediction counts; attacks see single ones."
    )

    @property
    @override
    def certifies(self) -> bool:
        return True

    @override
    def adaptive(self) -> tuple[dict[str, Any], ...]:
        """Gradients averaged over the noise (EOT)."""
        return ({"draws": 20},)

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.nets.transforms import GaussianNoise
        from services.science.training.loop import train

        model = yield from train(run, hooks=AdversarialItems(noisy_items(self.sigma), run))
        model.transform = GaussianNoise(self.sigma, self.votes)
        return model
