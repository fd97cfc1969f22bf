"""Which parts of a network are computed again for its gradient, chosen from a forward pass that was measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint
from torch.utils.hooks import RemovableHandle

from services.science.nets.frozen_convolution import forgets, forgetting_inputs, replaced


@dataclass
class ModuleCall:
    """One call of a module in a forward pass; sizes in bytes."""

    name: str
    parts: list[ModuleCall] = field(default_factory=list)  # the calls inside it, in order
    inputs: int = 0
    keeps: int = 0  # of a layer, for its backward pass
    safe: bool = True  # whether computing it again finds what it was given: nobody has written to that since

    @property
    def inside(self) -> int:
        """What is kept while its gradient is computed."""
        return sum(part.inside for part in self.parts) if self.parts else self.keeps

    def split(self, most: int) -> tuple[int, list[ModuleCall]]:
        """The least that can be kept, and the parts, of at most `most` inside, that keep only their inputs so."""
        if not self.parts:
            return self.keeps, []
        found = [part.split(most) for part in self.parts]
        kept, segments = sum(size for size, _ in found), [part for _, parts in found for part in parts]
        if self.name and self.safe and self.inside <= most and self.inputs < kept:
            return self.inputs, [self]
        return kept, segments


@dataclass(frozen=True)
class Plan:
    """Names of modules that keep nothing but what they were given, and what a pass needs so, in estimated bytes."""

    segments: tuple[str, ...]
    estimate: int


def plans(root: ModuleCall) -> list[Plan]:
    """From the fastest, where nothing is computed again, to the one that needs least; each needs less than before."""
    found = [Plan((), root.inside)]
    for most in sorted({part.inside for part in _all_parts(root) if part.parts}, reverse=True):
        kept, segments = root.split(most)
        estimate = kept + max((part.inside for part in segments), default=0)
        if estimate < found[-1].estimate:
            found.append(Plan(tuple(part.name for part in segments), estimate))
    return found


def measure_parts(network: nn.Module, inputs: Sequence[Any]) -> ModuleCall:
    """The calls of a forward pass without a gradient, which holds little more than the largest layer at once.

    A part that is called twice, or whose input is written to later, is not safe to be computed again.
    """
    root = ModuleCall("")
    stack = [root]
    handles: list[RemovableHandle] = []
    given: list[tuple[ModuleCall, Tensor, int]] = []
    names = {module: name for name, module in network.named_modules() if name and is_cut(module)}

    def enter(module: nn.Module, inputs: Any) -> None:
        part = ModuleCall(names[module], inputs=_bytes(inputs))
        stack[-1].parts.append(part)
        stack.append(part)
        given.extend((part, tensor, tensor._version) for tensor in _tensors(inputs))

    def leave(module: nn.Module, inputs: Any, outputs: Any) -> None:
        part = stack.pop()
        passes_on = {id(tensor) for tensor in _tensors(outputs)} == {id(tensor) for tensor in _tensors(inputs)}
        # One that returns what it was given keeps nothing, but for one that writes to it.
        written = any(given_part is part and tensor._version != version for given_part, tensor, version in given)
        part.keeps = 0 if forgets(module) or (passes_on and not written) else part.inputs

    for module in names:
        handles += [module.register_forward_pre_hook(enter), module.register_forward_hook(leave)]
    try:
        with torch.no_grad():
            network.forward(*inputs)
    finally:
        for handle in handles:
            handle.remove()
    for part, tensor, version in given:
        part.safe = part.safe and tensor._version == version
    calls = Counter(part.name for part in _all_parts(root))
    for part in _all_parts(root):
        part.safe = part.safe and calls[part.name] == 1
    return root


def is_cut(module: nn.Module) -> bool:
    """Whether a module's forward pass is Python that calls its parts: programs are one piece."""
    return not isinstance(module, torch.jit.ScriptModule | torch.fx.GraphModule)


@contextmanager
def computed_again(network: nn.Module, plan: Plan) -> Iterator[None]:
    """Inside, the segments of a plan keep nothing for the backward pass but what they were given.

    Logits and gradients of images have the same bits as without.
    """
    with ExitStack() as stack, forgetting_inputs(network):
        for name in plan.segments:
            module = network.get_submodule(name)
            stack.enter_context(replaced(module, _Again(module.forward, module)))
        yield


class _Again:
    def __init__(self, forward: Any, module: nn.Module) -> None:
        self._forward, self._module = forward, module

    def __call__(self, *inputs: Any, **named: Any) -> Any:
        if not torch.is_grad_enabled():
            return self._forward(*inputs, **named)

        def compute(*inputs: Any, **named: Any) -> Any:
            with forgetting_inputs(self._module):
                return self._forward(*inputs, **named)

        # The state of random numbers is kept, so that dropout drops the same values again.
        return checkpoint(compute, *inputs, use_reentrant=False, **named)


def _all_parts(part: ModuleCall) -> Iterator[ModuleCall]:
    for inner in part.parts:
        yield inner
        yield from _all_parts(inner)


def _bytes(values: Any) -> int:
    return sum(tensor.numel() * tensor.element_size() for tensor in _tensors(values))


def _tensors(values: Any) -> Iterator[Tensor]:
    if isinstance(values, Tensor):
        yield values
    elif isinstance(values, dict):
        yield from _tensors(list(values.values()))
    elif isinstance(values, list | tuple):
        for value in values:
            yield from _tensors(value)
