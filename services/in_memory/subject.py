"""A network and its cases, fitted to each other by what is said of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
import torch
from pydantic import ValidationError
from torch import nn

from services.errors import BadInput, in_short
from services.in_memory.arrays import require_bounds
from services.in_memory.cases import Given, open_cases
from services.in_memory.network import (
    UNIT,
    device_of,
    dims_of,
    left_as_it_was,
    open_network,
    require_outputs,
)
from services.in_memory.words import Said
from services.plugin import describe
from services.science.anatomy import anatomy_of
from services.science.imaging.case import Case
from services.science.nets.predictor import Predictor
from services.science.sliding_window import SlidingWindow


@dataclass(frozen=True)
class SubjectOptions:
    """What a caller says of a network and of its cases."""

    words: Mapping[str, Any] = field(default_factory=dict)  # of a sweep file's section `data`
    classes: Sequence[str] | None = None
    bounds: tuple[float, float] = UNIT
    logits: bool = True
    dims: int | None = None
    divisible_by: int | Sequence[int] | None = None
    window: Mapping[str, Any] | None = None
    voxel_mm: Sequence[float] | None = None
    only: int | Sequence[str] | None = None  # of the cases: the first so many, or those of these names


@dataclass(frozen=True)
class Subject:
    """What is attacked and scored."""

    model: Predictor
    cases: Iterable[Case]
    label_scheme: str


@contextmanager
def opened(network: object, cases: object, about: SubjectOptions, *, seed: int, in_mm: str = "") -> Iterator[Subject]:
    """The subject, whose network is in eval mode inside and as before after; `in_mm`: a metric that needs voxel sizes.

    The first case of each size tries the network. Raises `BadInput` for everything that does not fit.
    """
    net = require_network(network)
    bounds, dims = require_bounds(about.bounds), about.dims or dims_of(net)
    if dims not in (2, 3):
        raise BadInput(f"dims: expected 2 or 3, got {in_short(dims)}")
    given = Given(about.words, about.classes, anatomy_of(net), dims, bounds, about.voxel_mm, in_mm, about.only)
    found = open_cases(cases, given)
    model = fitted(net, found.said, about, dims=dims, bounds=bounds)

    def tried() -> Iterator[Case]:
        sizes = set[tuple[int, ...]]()
        for case in found.each:
            size = case.images.shape[-dims:]
            if size not in sizes:
                images = np.array(case.images if dims == 3 else case.images[:, case.images.shape[1] // 2])[None]
                require_outputs(model, torch.from_numpy(images).to(device_of(model)), said=found.said.classes)
                sizes.add(size)
            yield case

    with left_as_it_was(net, seed=seed):
        yield Subject(model, tried(), found.label_scheme)


def require_network(network: object) -> nn.Module:
    """The module itself; raises `BadInput` for anything else."""
    if not isinstance(network, nn.Module):
        raise BadInput(f"expected a network (torch.nn.Module), got {type(network).__name__}")
    return network


def fitted(
    network: nn.Module, said: Said, about: SubjectOptions, *, dims: int, bounds: tuple[float, float]
) -> Predictor:
    """The network as attacks take it; raises `BadInput`."""
    window = None
    if about.window is not None:
        try:
            window = SlidingWindow.model_validate(about.window)
        except ValidationError as error:
            raise BadInput(f"window: {'; '.join(describe(one, SlidingWindow) for one in error.errors())}") from error
    divisors = _divisors(about.divisible_by, dims)
    made = open_network(
        network, said.anatomy, dims=dims, bounds=bounds, logits=about.logits, divisors=divisors, window=window
    )
    return cast("Predictor", made)


def _divisors(given: object, dims: int) -> tuple[int, ...]:
    """One number per axis; raises `BadInput`."""
    if given is None:
        return ()
    found = (given,) * dims if isinstance(given, int) else tuple(given) if isinstance(given, Iterable) else ()
    if len(found) != dims or not all(isinstance(number, int) and 1 <= number <= 1024 for number in found):
        raise BadInput(f"divisible_by: expected a number such as 16, or one for each axis, got {in_short(given)}")
    return found
