"""What every natural shift promises: another scan of the same patient, on the same grid, the same for every model.

Severities are those of ROOD-MRI (Boone et al., NeuroImage 2023), re-implemented from their parameters.
"""

from __future__ import annotations

import json
from abc import abstractmethod
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, ClassVar

import numpy as np
from pydantic import Field

from services.errors import BadData, BadInput, RobustError
from services.plugin import Plugin
from services.science.imaging.case import Array3D as Array3D
from services.seeds import derive

if TYPE_CHECKING:
    from services.science.imaging.nifti import RawCase


#: A case of which less than this share of the brain is left cannot be scored.
_SMALLEST_SHARE = 0.01

#: Ends a sentence about a shift that cannot be computed here.
WITHOUT_TORCHIO = "needs TorchIO: pip install 'robustseg[shifts]'"


class Shift(Plugin):
    """Changes a raw case as another scanner, protocol or patient might have.

    Whatever a plug-in's `change` returns, the result has the shape and dtype of the case, is finite, zero outside the
    brain and nowhere below zero (or below a series that has negative values itself). Labels and brain change only where
    a shift moves them. Draws depend on the shift, its parameters, the case and the seed, and on nothing else.
    """

    #: Whether it calls TorchIO, which is an extra of this package.
    needs_torchio: ClassVar[bool] = False

    @abstractmethod
    def change(self, raw: RawCase, rng: np.random.Generator) -> RawCase:
        """The changed case, in new arrays; values outside the brain and below zero are corrected afterwards."""

    def __call__(self, raw: RawCase, *, seed: int) -> RawCase:
        """The shifted case. Raises `BadData` when too little of the brain is left, `BadInput` without TorchIO."""
        if self.needs_torchio and not has_torchio():
            raise BadInput(f"shift {self.name!r} {WITHOUT_TORCHIO}")
        parameters = json.dumps(self.parameters(), sort_keys=True)
        changed = self.change(raw, np.random.default_rng(derive(seed, "shift", parameters, raw.case_id)))
        if not isinstance(changed, type(raw)):
            raise RobustError(f"shift {self.name!r} returned {type(changed).__name__}, expected a changed case")
        images = changed.images.astype(np.float32)
        if images.shape != raw.images.shape or not np.isfinite(images).all():
            raise RobustError(f"shift {self.name!r} must return finite images of the shape {raw.images.shape}")
        if changed.brain.sum() < _SMALLEST_SHARE * raw.brain.sum():
            words = ", ".join(f"{name} {value}" for name, value in self.model_dump(mode="json").items())
            raise BadData(
                f"shift {self.name!r} ({words}) moves the brain of case {raw.case_id} out of the image; "
                "give it a smaller severity"
            )
        lowest = np.minimum(raw.images.min(axis=(1, 2, 3), keepdims=True), 0)
        images = np.maximum(images, lowest) * changed.brain
        return replace(changed, images=images, mask=changed.brain)


class GradedShift(Shift):
    """A shift that comes in five severities."""

    severity: Annotated[int, Field(ge=1, le=5)] = Field(description="1 (mild) to 5; left out: each of them in turn.")


def has_torchio() -> bool:
    """Whether TorchIO is installed; does not import it."""
    return find_spec("torchio") is not None
