"""Stripes all over the image, from one bad sample of k-space ("herringbone")."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts._torchio import applied
from services.science.shifts.base import Array3D


class Spike(Artefact):
    """One spike anywhere in k-space, 0.6 times severity as high as its centre.

    Not in ROOD-MRI: severity 5 is the upper end of TorchIO's range.
    """

    needs_torchio: ClassVar[bool] = True

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        from torchio import Spike as Transform

        transform = Transform(spikes_positions=rng.uniform(size=(1, 3)), intensity=0.6 * self.severity)
        return applied(transform, image, spacing_mm)
