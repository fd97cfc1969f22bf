"""No defense, but the look of one: gradients are hidden, and nothing is more robust."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from services.errors import BadInput
from services.science.defenses.base import Defense
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


class Masked(Defense):
    """The model `maskable_unet`, trained as if undefended from a seed of its own, which then hides its gradients."""

    mask: Literal["large_logits", "rounding", "noise", "detached"] = Field(
        description="`large_logits`: times 100; `rounding`: of the images, without BPDA; `noise`: in every pass, "
        "without EOT; `detached`: the gradient is that of a branch that hardly matters."
    )

    def adaptive(self) -> tuple[dict[str, Any], ...]:
        """What sees through large logits; of the other masks nobody is told."""
        return ({"loss": "margin"}, {"temperature": "margin"}) if self.mask == "large_logits" else ()

    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train

        model = yield from train(replace(run, seed=run.seed_for("masked", self.mask)))
        put_on = getattr(model.body, "put_on", None)
        if put_on is None:
            raise BadInput("only the model 'maskable_unet' can hide its gradients: use it with the defense 'masked'")
        put_on(self.mask)
        return model
