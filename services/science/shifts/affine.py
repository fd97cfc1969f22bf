"""Translation and rotation: a patient who lies differently in the scanner."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from services.science.shifts._movement import Movement


class Affine(Movement):
    """Moved by up to 8 s mm along each axis and turned by up to 6 s degrees about it, s being the severity."""

    @override
    def displacement_mm(
        self, places_mm: NDArray[np.float32], shape: tuple[int, int, int], rng: np.random.Generator
    ) -> NDArray[np.float32]:
        from scipy.spatial.transform import Rotation

        degrees = rng.uniform(-6, 6, 3) * self.severity
        moved_mm = (rng.uniform(-8, 8, 3) * self.severity).reshape(3, 1, 1, 1).astype(np.float32)
        back = Rotation.from_euler("xyz", degrees, degrees=True).inv().as_matrix()
        source = np.tensordot(back.astype(np.float32), places_mm - moved_mm, axes=1)
        return np.asarray(source - places_mm, np.float32)
