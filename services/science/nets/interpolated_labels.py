"""Logits on a finer or coarser grid slice by slice, and the most likely class, without all the logits of that grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from services.science.nets.argmax import argmax

if TYPE_CHECKING:
    from torch import Tensor


def interpolated_labels(logits: Tensor, shape: Sequence[int]) -> NDArray[np.uint8]:
    """The class of the largest logit on a grid of another shape, uint8, of logits (K, D, H, W) with K <= 255.

    Logits are interpolated trilinearly; voxel centres of both grids cover the same box. On a CPU one slice is made at a
    time, in the order of arithmetic of `torch.nn.functional.interpolate`, so that labels are those of its logits, which
    take three times as long and the memory of all classes.
    """
    if _at_once(logits):
        return argmax(_interpolated(logits, shape)[None])[0].cpu().numpy()
    labels = np.empty(tuple(shape), np.uint8)

    def fill(number: int, plane: Tensor) -> None:
        labels[number] = argmax(plane[None])[0].numpy()

    each_slice(logits, shape, fill)
    return labels


def each_slice(logits: Tensor, shape: Sequence[int], visit: Callable[[int, Tensor], None]) -> None:
    """Call `visit` with the number of each slice of a grid of another shape, and its logits (K, H, W).

    Interpolated as by `interpolated_labels`; on a CPU by several threads, in each of which torch has one, so that a
    visit may write to its own slice alone.
    """
    if _at_once(logits):
        fine = _interpolated(logits, shape)
        for number in range(shape[0]):
            visit(number, fine[:, number])
        return
    with _single_threaded() as threads, ThreadPoolExecutor(threads) as pool:
        edges = [shape[0] * part // threads for part in range(threads + 1)]
        # As a list, so that errors come through.
        list(pool.map(partial(_visit, logits.detach(), tuple(shape), visit), pairwise(edges)))


def _at_once(logits: Tensor) -> bool:
    """Whether torch interpolates the whole grid faster than slices are made one by one."""
    import torch

    return logits.device.type != "cpu" or logits.dtype != torch.float32


def _interpolated(logits: Tensor, shape: Sequence[int]) -> Tensor:
    from torch.nn import functional

    return functional.interpolate(logits[None], size=tuple(shape), mode="trilinear", align_corners=False)[0]


def _visit(
    logits: Tensor, shape: tuple[int, ...], visit: Callable[[int, Tensor], None], slices: tuple[int, int]
) -> None:
    """Visit the slices from the first of two numbers up to the second."""
    depth = _axis(logits.shape[1], shape[0])
    planes: dict[int, Tensor] = {}  # slices of the logits, interpolated within: the two that lie around the next one
    for number in range(*slices):
        first, second = int(depth.first[number]), int(depth.second[number])
        planes = {
            place: planes[place] if place in planes else _within(logits[:, place], shape[1:])
            for place in (first, second)
        }
        visit(number, _weighted(planes[first], planes[second], depth.weight[number], depth.rest[number]))


@contextmanager
def _single_threaded() -> Iterator[int]:
    """Operations of torch run in the thread that asks for them; gives how many would have shared in each.

    A slice is so small that threads of one operation wait for each other longer than they work.
    """
    import torch

    count = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield count
    finally:
        torch.set_num_threads(count)


@dataclass(frozen=True)
class _Axis:
    """Between which two values of an axis each new one lies, and with what weights: `first * weight + second * rest`.

    All four have one element per new value; the last two are float32.
    """

    first: Tensor
    second: Tensor
    weight: Tensor
    rest: Tensor


@lru_cache(maxsize=64)
def _axis(size: int, new: int) -> _Axis:
    import torch

    # The position is rounded once, as by processors that multiply and subtract in one step.
    scale = float(np.float32(size) / np.float32(new))
    position = np.maximum((scale * (np.arange(new) + 0.5) - 0.5).astype(np.float32), np.float32(0))
    first = np.minimum(position.astype(np.int64), size - 1)
    second = np.minimum(first + 1, size - 1)
    rest = np.clip(position - first.astype(np.float32), np.float32(0), np.float32(1))
    return _Axis(*(torch.from_numpy(array) for array in (first, second, np.float32(1) - rest, rest)))


def _within(plane: Tensor, shape: Sequence[int]) -> Tensor:
    """A slice (K, H, W), interpolated along W and then along H."""
    turned = plane.transpose(1, 2).contiguous()  # whole rows are taken several times as fast as single values
    return _along(_along(turned, shape[1]).transpose(1, 2).contiguous(), shape[0])


def _along(values: Tensor, new: int) -> Tensor:
    """Values (K, N, M), interpolated along N."""
    if values.shape[1] == new:
        return values
    axis = _axis(values.shape[1], new)
    first, second = values.index_select(1, axis.first), values.index_select(1, axis.second)
    return _weighted(first, second, axis.weight[:, None], axis.rest[:, None])


def _weighted(first: Tensor, second: Tensor, weight: Tensor, rest: Tensor) -> Tensor:
    """The sum of both; only the second product is rounded before it, where the processor can do so."""
    import torch

    return torch.addcmul(second * rest, first, weight)
