"""Copies of the head along the phase-encoding axis, from periodic motion or flow."""

from __future__ import annotations

from typing import Any

import numpy as np
from typing_extensions import override

from services.science.shifts._torchio import TorchioArtefact


class Ghosting(TorchioArtefact):
    """1 + 2 s ghosts of intensity s / 2 from left to right or from back to front, s being the severity."""

    @override
    def transform(self, rng: np.random.Generator) -> Any:
        from torchio import Ghosting as Transform

        ghosts, axis = 1 + 2 * self.severity, int(rng.integers(2))
        return Transform(num_ghosts=ghosts, axis=axis, intensity=0.5 * self.severity, restore=None)
