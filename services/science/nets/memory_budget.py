"""A budget for the memory of a network's gradient: parts of it are computed again where the whole does not fit."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, Protocol, Self

import torch
from torch import Tensor, nn

from services.errors import OutOfMemory
from services.science.nets.segments import Plan, computed_again, is_cut, measure_parts, plans

#: Until a pass of a network has been measured it is taken to need so much more than its layers return: the loss, the
#: gradient and what convolutions work with.
_UNMEASURED = 2.0
#: What is said to be enough is so much more than what was measured.
_MARGIN = 1.05


class MemoryMeter(Protocol):
    """The memory of this process, or of its GPU, in bytes."""

    def resident(self) -> int:
        """What it holds now."""

    def lap(self) -> int:
        """The most that it held since the last call."""

    def give_back(self) -> None:
        """Hold no more than is used."""

    def economise(self) -> None:
        """From now on keep nothing for later, which takes time."""


class MemoryBudget:
    """Sees to it that passes with a gradient stay within a budget.

    Before each pass the fastest plan is chosen that fits beside what is held already; how much a plan needs is
    estimated from a forward pass, and known once it has run. No plan changes a bit of logits or gradients.
    """

    def __init__(self, budget: int, meter: MemoryMeter, *, advice: str) -> None:
        """`budget` in bytes, of all that the meter counts. `advice` is an imperative, with `{smallest}`."""
        self._budget, self._meter, self._advice = budget, meter, advice
        self._plans: dict[Any, list[Plan]] = {}
        self._needs: dict[Any, dict[int, int]] = {}  # of a pass, by the number of its plan: what was measured
        self._last: tuple[Any, int, int] | None = None  # the pass before: its kind, its plan, what was held before it
        self._running = ExitStack()

    def __deepcopy__(self, memo: object) -> Self:
        return self  # a copy of a network, in another type of number for example, has the same budget

    def watch(self, predictor: nn.Module) -> None:
        """From now on, passes of the network in a predictor raise `OutOfMemory` where they cannot be kept within it.

        What stands in front of the network, such as noise, is never computed again. Programs are one piece: their
        passes need what they need.
        """
        for network in cut_networks(predictor):
            network.register_forward_pre_hook(self._begin)
            network.register_forward_hook(self._end, always_call=True)

    def _begin(self, network: nn.Module, inputs: tuple[Any, ...]) -> None:
        self._running.close()  # of a pass that failed
        wanted = any(isinstance(given, Tensor) and given.requires_grad for given in inputs)
        if not (wanted and torch.is_grad_enabled()):
            return
        self._note()
        kind = (type(network), sum(1 for _ in network.modules()), *map(_kind, inputs))
        if kind not in self._plans:
            self._plans[kind], self._needs[kind] = plans(measure_parts(network, inputs)), {}
        held = self._meter.resident()
        if held + self._need(kind, 0) > self._budget:
            self._meter.economise()
            self._meter.give_back()
            held = self._meter.resident()
        number = self._choose(kind, held)
        self._meter.lap()
        self._last = kind, number, held
        self._running.enter_context(computed_again(network, self._plans[kind][number]))

    def _end(self, *_: object) -> None:
        self._running.close()

    def _note(self) -> None:
        """What the last pass needed, with all that its attack did since."""
        if self._last is not None:
            kind, number, held = self._last
            known = self._needs[kind]
            known[number] = max(self._meter.lap() - held, known.get(number, 0))
            self._last = None

    def _choose(self, kind: Any, held: int) -> int:
        known, options = self._needs[kind], self._plans[kind]
        needs = [self._need(kind, number) for number in range(len(options))]
        for number, need in enumerate(needs):
            if held + need <= self._budget:
                return number
        least = len(options) - 1
        if held + known.get(least, options[least].estimate) <= self._budget:
            return least  # not known yet: it may fit
        raise self._too_small(held + needs[least])

    def _need(self, kind: Any, number: int) -> int:
        """What a pass needs beside what is held before it: as measured, else as estimated."""
        known, options = self._needs[kind], self._plans[kind]
        if number in known:
            return known[number]
        factor = max((need / options[other].estimate for other, need in known.items()), default=_UNMEASURED)
        return int(factor * options[number].estimate)

    def _too_small(self, needed: int) -> OutOfMemory:
        smallest = format_memory(int(needed * _MARGIN))
        return OutOfMemory(
            f"memory is limited to {format_memory(self._budget)}, and a pass of the network needs more even where "
            f"all that can be is computed again; {self._advice.format(smallest=smallest)}",
            can_halve=True,
        )


def format_memory(count: int) -> str:
    """Bytes as a setting takes them, rounded up to a tenth of a GB."""
    return f"{math.ceil(count / 1e8) / 10:g}GB"


def cut_networks(predictor: nn.Module) -> Iterator[nn.Module]:
    """What in a predictor can be computed again in parts: a module around it says where its layers are."""
    for module in predictor.modules():
        if (name := getattr(type(module), "layers_inside", None)) is not None and is_cut(getattr(module, name)):
            yield getattr(module, name)


def _kind(given: Any) -> object:
    return (tuple(given.shape), given.dtype, given.device) if isinstance(given, Tensor) else type(given)
