"""A patient who moves during the acquisition (Shaw et al., MIDL 2019)."""

from __future__ import annotations

from typing import Any

import numpy as np
from typing_extensions import override

from services.science.shifts._torchio import TorchioArtefact

#: How irregularly movements follow each other, as a share of the mean time between two.
_IRREGULAR = 0.3


class Motion(TorchioArtefact):
    """2 s movements, each of up to 2 s mm along and s degrees about each axis, s being the severity."""

    @override
    def transform(self, rng: np.random.Generator) -> Any:
        from torchio import Motion as Transform

        count = 2 * self.severity
        return Transform(
            degrees=rng.uniform(-self.severity, self.severity, (count, 3)),
            translation=rng.uniform(-2 * self.severity, 2 * self.severity, (count, 3)),
            times=(np.arange(1, count + 1) + rng.uniform(-_IRREGULAR, _IRREGULAR, count)) / (count + 1),
            image_interpolation="linear",
        )
