"""Which part of which case a training step is shown: an epoch is a list of draws that depends on its seed only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from services.errors import BadInput
from services.science.imaging.case import Case

Box = tuple[slice, slice, slice]

#: Shares of draws that are centred on tumor: patches on a tumor voxel, slices that hold tumor.
TUMOR_PATCHES, TUMOR_SLICES = 0.67, 0.5
#: Slices of a case in one epoch of a 2-D network: as much arithmetic as the whole volume in 3-D, more or less.
SLICES_PER_CASE = 16


@dataclass(frozen=True)
class Sample:
    """A training case as a network is shown it."""

    case: Case
    altered_images: Sequence[NDArray[np.float32]] = ()  # other versions of case.images, for draws that are altered
    soft_logits: NDArray[np.float16] | None = None  # (K, D, H, W): a teacher's logits at its temperature

    @cached_property
    def tumor_slices(self) -> NDArray[np.intp]:
        """Indices of the axial slices that hold tumor."""
        return np.flatnonzero(self.case.labels.any((1, 2)))

    @cached_property
    def brain_slices(self) -> NDArray[np.intp]:
        """Indices of the axial slices that hold brain."""
        return np.flatnonzero(self.case.brain.any((1, 2)))


@dataclass(frozen=True)
class Draw:
    """One item of a batch: a box of a sample, mirrored along `flips`."""

    sample: int
    box: Box
    flips: tuple[int, ...] = ()  # axes of (D, H, W)
    altered: bool = False
    version: int = 0  # of the altered images, where the sample has some


@dataclass(frozen=True)
class Sampler:
    """Cuts epochs out of samples. 3-D: a volume or patch of each case per epoch; 2-D: some slices of each case."""

    samples: Sequence[Sample]
    dims: Literal[2, 3]
    batch_size: int
    patch_size: tuple[int, ...] | None = None  # voxels; None: whole volumes or slices
    flips: bool = True
    altered_share: float = 0.0  # of all items, spread evenly over the batches
    _size: tuple[int, ...] | None = field(init=False)

    def __post_init__(self) -> None:
        if self.patch_size is not None and len(self.patch_size) != self.dims:
            raise BadInput(f"training.patch_size: expected {self.dims} numbers for a {self.dims}-D network")
        # A slice is a patch one voxel thick.
        thick = (1, *self.patch_size) if self.patch_size and self.dims == 2 else self.patch_size
        object.__setattr__(self, "_size", thick)

    @property
    def steps(self) -> int:
        """Batches per epoch."""
        return -(-self._length // self.batch_size)

    def epoch(self, rng: Generator) -> Iterator[list[Draw]]:
        """The batches of one epoch, in order."""
        sources = list(self._volumes(rng) if self.dims == 3 else self._slices(rng))
        marks = _spread(self._length, self.altered_share, rng)
        draws = [self._draw(index, depth, mark, rng) for (index, depth), mark in zip(sources, marks, strict=True)]
        for start in range(0, len(draws), self.batch_size):
            yield draws[start : start + self.batch_size]

    @property
    def _length(self) -> int:
        return len(self.samples) * (1 if self.dims == 3 else SLICES_PER_CASE)

    def _volumes(self, rng: Generator) -> Iterator[tuple[int, int | None]]:
        return ((int(index), None) for index in rng.permutation(len(self.samples)))

    def _slices(self, rng: Generator) -> Iterator[tuple[int, int | None]]:
        """Cases in random order, equally often, the slice drawn among those with tumor or among all with brain."""
        for index in rng.permutation(np.repeat(np.arange(len(self.samples)), SLICES_PER_CASE)):
            sample = self.samples[index]
            tumor = len(sample.tumor_slices) and rng.random() < TUMOR_SLICES
            yield int(index), int(rng.choice(sample.tumor_slices if tumor else sample.brain_slices))

    def _draw(self, index: int, depth: int | None, altered: bool, rng: Generator) -> Draw:
        sample = self.samples[index]
        flips = tuple(axis for axis in range(3 - self.dims, 3) if self.flips and rng.random() < 0.5)
        version = int(rng.integers(len(sample.altered_images))) if altered and sample.altered_images else 0
        return Draw(index, self._box(sample.case, depth, rng), flips, altered, version)

    def _box(self, case: Case, depth: int | None, rng: Generator) -> Box:
        within = slice(None) if depth is None else slice(depth, depth + 1)
        if self._size is None:
            return within, slice(None), slice(None)
        tumor = np.flatnonzero(case.labels[within]) if rng.random() < TUMOR_PATCHES else ()
        shape = case.labels[within].shape
        centre = (
            np.unravel_index(rng.choice(tumor), shape) if len(tumor) else [rng.integers(length) for length in shape]
        )
        starts = [
            min(max(int(middle) - size // 2, 0), max(length - size, 0))
            for middle, size, length in zip(centre, self._size, shape, strict=True)
        ]
        if depth is not None:
            starts[0] = depth
        d, h, w = (slice(start, start + size) for start, size in zip(starts, self._size, strict=True))
        return d, h, w


def _spread(count: int, share: float, rng: Generator) -> list[bool]:
    """`count` marks, a share of them true and evenly spread, so that every batch holds about that share."""
    offset = rng.random()
    return [int((i + 1) * share + offset) > int(i * share + offset) for i in range(count)]
