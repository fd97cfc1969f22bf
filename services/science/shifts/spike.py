"""Stripes all over the image, from one bad sample of k-space ("herringbone")."""

from __future__ import annotations

from typing import Any

import numpy as np
from typing_extensions import override

from services.science.shifts._torchio import TorchioArtefact


class Spike(TorchioArtefact):
    """One spike anywhere in k-space, 0.6 times severity as high as its centre.

    Not in ROOD-MRI: severity 5 is the upper end of TorchIO's range.
    """

    @override
    def transform(self, rng: np.random.Generator) -> Any:
        from torchio import Spike as Transform

        return Transform(spikes_positions=rng.uniform(size=(1, 3)), intensity=0.6 * self.severity)
