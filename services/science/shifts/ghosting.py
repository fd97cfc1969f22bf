"""Copies of the head along the phase-encoding axis, from periodic motion or flow."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts._torchio import applied
from services.science.shifts.base import Array3D


class Ghosting(Artefact):
    """1 + 2 s ghosts of intensity s / 2 from left to right or from back to front, s being the severity."""

    needs_torchio: ClassVar[bool] = True

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        from torchio import Ghosting as Transform

        ghosts, axis = 1 + 2 * self.severity, int(rng.integers(2))
        transform = Transform(num_ghosts=ghosts, axis=axis, intensity=0.5 * self.severity, restore=None)
        return applied(transform, image, spacing_mm)
