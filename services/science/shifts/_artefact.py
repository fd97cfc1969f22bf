"""Shifts that change each series independently: the series of a patient are acquired one after another."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from services.science.shifts.base import Array3D, GradedShift

if TYPE_CHECKING:
    from services.science.imaging.nifti import RawCase


class Artefact(GradedShift):
    """Draws its parameters anew for every series; labels and brain stay."""

    @abstractmethod
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        """The mathematics: one series (D, H, W) with the artefact."""

    @override
    def change(self, raw: RawCase, rng: np.random.Generator) -> RawCase:
        series = zip(raw.images, rng.spawn(len(raw.images)), strict=True)
        spoiled = [self.spoil(image, raw.geometry.spacing_mm, own) for image, own in series]
        return replace(raw, images=np.stack(spoiled), mask=raw.brain)
