"""One series that is not registered well to the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from services.science.shifts.base import GradedShift

if TYPE_CHECKING:
    from services.science.imaging.nifti import RawCase


class RegistrationJitter(GradedShift):
    """One series, drawn for each case, moved by 1, 1.5, 2, 2.5 or 3 mm in a random direction."""

    @override
    def change(self, raw: RawCase, rng: np.random.Generator) -> RawCase:
        from scipy.ndimage import shift

        images = raw.images.copy()
        moved = rng.integers(len(images))
        direction = rng.standard_normal(3)
        offset_mm = (0.5 + 0.5 * self.severity) * direction / np.linalg.norm(direction)
        images[moved] = shift(images[moved], offset_mm / np.array(raw.geometry.spacing_mm), order=1)
        return replace(raw, images=images, mask=raw.brain)
