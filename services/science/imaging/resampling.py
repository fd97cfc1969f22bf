"""Resampling of volumes, and the change of a volume's own voxels that gives a change of the resampled ones.

Resampling is linear and acts on each axis alone, so that a small matrix per axis is all of it, and all of its way back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from torch import Tensor

Shape = tuple[int, int, int]

#: Steps of the search within bounds; from 40 on the change that is kept differs in the third digit.
_STEPS = 40
#: Smaller entries of a pseudo-inverse are rounding: without them, what did not change stays exactly as it is.
_ROUNDING = 1e-9


def resample(channels: Tensor, shape: Sequence[int]) -> Tensor:
    """Volumes (C,D,H,W) on a grid of another shape that covers the same box.

    An axis on which voxels grow is averaged (each new voxel over all that it touches), one on which they shrink is
    interpolated linearly.
    """
    from torch.nn import functional

    stack, wanted = channels[None], tuple(shape)
    fewer = tuple(min(pair) for pair in zip(stack.shape[2:], wanted, strict=True))
    if fewer != stack.shape[2:]:
        stack = functional.interpolate(stack, fewer, mode="area")
    if fewer != wanted:
        stack = functional.interpolate(stack, wanted, mode="trilinear", align_corners=False)
    return stack[0]


@dataclass(frozen=True)
class Resampling:
    """`resample` from one shape to another as three matrices; arrays are (D,H,W)."""

    box: Shape  # voxels of the original grid
    working: Shape

    @property
    def repeats(self) -> bool:
        """Whether every axis stays or averages whole blocks: then the way back repeats a change over its block."""
        return all(there % here == 0 for there, here in zip(self.box, self.working, strict=True))

    def forward(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """What `resample` makes of values on the original grid."""
        return self._along_axes(_matrix, values)

    def adjoint(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The transposed matrices, from the working to the original grid."""
        return self._along_axes(lambda *sizes: _matrix(*sizes).T, values)

    def inverse(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The pseudo-inverse, from the working to the original grid.

        Of what was averaged, the smallest values (sum of squares) whose averages are `values`; of what was interpolated
        finer, those whose interpolation comes nearest (least squares).
        """
        return self._along_axes(_pseudo_inverse, values)

    def change_within(
        self, change: NDArray[np.float64], *, limit: float | None = None, free: NDArray[np.bool_] | None = None
    ) -> NDArray[np.float64]:
        """A change (D,H,W) of the original voxels, within `limit`, that resampling turns into `change` or nearly.

        Where whole blocks are averaged it is the change, repeated over each block. Where working voxels share original
        ones, the pseudo-inverse may be many times larger than the change: a projected gradient search (FISTA, Beck and
        Teboulle 2009) starts there, clipped, and lowers the sum of squared differences within the limit, or without one
        within the largest change. Only voxels that are `free` (D,H,W; None: all) change.
        """
        bound = np.abs(change).max() if limit is None else limit
        allowed = bound if free is None else bound * free

        def project(values: NDArray[np.float64]) -> NDArray[np.float64]:
            return np.clip(values, -allowed, allowed)

        found = project(self.inverse(change))
        if self.repeats or not found.any():
            return found
        step = 1 / prod(float(np.linalg.norm(_gram(*sizes).toarray(), 2)) for sizes in self._sizes)
        wanted = self.adjoint(change)
        ahead, momentum = found, 1.0
        for _ in range(_STEPS):
            better = project(ahead - step * (self._along_axes(_gram, ahead) - wanted))
            following = (1 + (1 + 4 * momentum**2) ** 0.5) / 2
            ahead = better + (momentum - 1) / following * (better - found)
            found, momentum = better, following
        return found

    @property
    def _sizes(self) -> Sequence[tuple[int, int]]:
        return list(zip(self.box, self.working, strict=True))

    def _along_axes(self, matrix_of: Callable[[int, int], Any], values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The matrix of each axis that is resampled along it, those that shrink the array first."""
        matrices = [(axis, matrix_of(*sizes)) for axis, sizes in enumerate(self._sizes) if sizes[0] != sizes[1]]
        for axis, matrix in sorted(matrices, key=lambda item: item[1].shape[0] / item[1].shape[1]):
            first = np.moveaxis(values, axis, 0)
            found = matrix @ np.ascontiguousarray(first).reshape(len(first), -1)
            values = np.moveaxis(found.reshape(-1, *first.shape[1:]), 0, axis)
        return values


@lru_cache(maxsize=64)
def _matrix(size: int, working: int) -> Any:
    """(working, size), sparse: what `resample` does along one axis, from what it does to each single voxel."""
    import torch
    from scipy.sparse import csr_array

    single = torch.eye(size, dtype=torch.float64).reshape(size, size, 1, 1)
    return csr_array(resample(single, (working, 1, 1))[:, :, 0, 0].numpy().T)


@lru_cache(maxsize=64)
def _gram(size: int, working: int) -> Any:
    """(size, size), sparse: the matrix after its transposed one."""
    return _matrix(size, working).T @ _matrix(size, working)


@lru_cache(maxsize=64)
def _pseudo_inverse(size: int, working: int) -> NDArray[np.float64]:
    inverse = np.linalg.pinv(_matrix(size, working).toarray())
    return np.where(np.abs(inverse) < _ROUNDING, 0.0, inverse)
