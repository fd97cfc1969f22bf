"""Shifts that move the patient: all series, the brain and the labels alike."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from services.science.shifts.base import GradedShift

if TYPE_CHECKING:
    from services.science.imaging.nifti import RawCase


class Movement(GradedShift):
    """Resamples the case: images linearly, brain and labels by the nearest voxel. What leaves the image is lost."""

    @abstractmethod
    def displacement_mm(
        self, places_mm: NDArray[np.float32], shape: tuple[int, int, int], rng: np.random.Generator
    ) -> NDArray[np.float32]:
        """How far from each voxel of the result its value comes from, (3, D, H, W), along the axes.

        `places_mm` (3, D, H, W) are the voxels' places, the centre of the image being 0.
        """

    @override
    def change(self, raw: RawCase, rng: np.random.Generator) -> RawCase:
        from scipy.ndimage import map_coordinates

        shape = raw.brain.shape
        spacing = np.reshape(raw.geometry.spacing_mm, (3, 1, 1, 1)).astype(np.float32)
        middle = np.reshape(np.subtract(shape, 1) / 2, (3, 1, 1, 1)).astype(np.float32)
        places = (np.indices(shape, np.float32) - middle) * spacing
        source = (places + self.displacement_mm(places, (shape[0], shape[1], shape[2]), rng)) / spacing + middle
        return replace(
            raw,
            images=np.stack([map_coordinates(image, source, order=1) for image in raw.images]),
            labels=map_coordinates(raw.labels, source, order=0),
            mask=map_coordinates(raw.brain.astype(np.uint8), source, order=0).astype(bool),
        )
