"""TorchIO (Perez-Garcia et al., Comput Methods Programs Biomed 2021): artefacts of the acquisition, in k-space."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

import numpy as np
from typing_extensions import override

from services.science.shifts._artefact import Artefact
from services.science.shifts.base import Array3D


class TorchioArtefact(Artefact):
    """A transform of TorchIO, its parameters drawn anew for every series."""

    needs_torchio: ClassVar[bool] = True

    @abstractmethod
    def transform(self, rng: np.random.Generator) -> Any:
        """The TorchIO transform, its axes in the order (W, H, D)."""

    @override
    def spoil(self, image: Array3D, spacing_mm: tuple[float, float, float], rng: np.random.Generator) -> Array3D:
        """One series (D, H, W) through the transform, which sees it in its own axis order.

        The centre of the image is the origin of its world: TorchIO's motion turns about the origin, whatever the
        affine.
        """
        import torch
        import torchio

        library: Any = torchio  # parts of it carry no types
        transform = self.transform(rng)
        turned = np.ascontiguousarray(image.transpose(2, 1, 0))
        affine = np.diag([*spacing_mm[::-1], 1.0])
        affine[:3, 3] = -affine[:3, :3] @ np.subtract(turned.shape, 1) / 2
        with torch.random.fork_rng(devices=[]):  # every transform draws whether to be applied at all: always
            changed = transform(library.ScalarImage(tensor=torch.from_numpy(turned)[None], affine=affine))
        result: Array3D = changed.numpy()[0].transpose(2, 1, 0)
        return result
