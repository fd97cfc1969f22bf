"""A network of the caller's own as one that is attacked and scored: what it takes, what its outputs mean."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import ClassVar

import numpy as np
import torch
from torch import Tensor, nn

from services.counted import counted
from services.errors import BadInput, RobustError, first_line, in_short
from services.jobs.device.errors import is_out_of_memory
from services.science.anatomy import Anatomy, anatomy_of
from services.science.external._probabilities import OutputRange
from services.science.nets.padded import Padded
from services.science.nets.predictor import Predictor
from services.science.nets.windowed import Windowed
from services.science.sliding_window import SlidingWindow
from services.seeds import derive

#: The least and largest probability that becomes a logit.
_LEAST = 1e-7
#: What attacks compute in.
_TYPES = (torch.float32, torch.float64)

Bounds = tuple[float, float]
UNIT: Bounds = (0.0, 1.0)


class OwnNetwork(Predictor):
    """Images (B,C,*size) in [0,1] in, logits (B,K,*size) out, whatever range the network itself takes and gives."""

    network_inside: ClassVar[str] = "network"

    def __init__(
        self, network: nn.Module, *, dims: int, anatomy: Anatomy, bounds: Bounds = UNIT, logits: bool = True
    ) -> None:
        """`bounds` are the values that 0 and 1 become in front of the network; `logits`: false for probabilities."""
        super().__init__()
        self.network, self.dims, self.anatomy = network, dims, anatomy
        self._bounds, self._gives_logits = bounds, logits

    def forward(self, images: Tensor) -> Tensor:
        """Logits of the classes of the anatomy; raises `BadInput` where the network gives anything else."""
        low, high = self._bounds
        outputs = self.network(images if self._bounds == UNIT else images * (high - low) + low)
        if not isinstance(outputs, Tensor):
            raise BadInput(
                f"the network returns {_a(outputs)}, expected one tensor (B,K,...): wrap it in a module whose forward "
                "returns the full-size logits alone"
            )
        return self._as_logits(outputs)

    @contextmanager
    def heard(self) -> Iterator[list[Tensor]]:
        """What the network itself returns inside."""
        found: list[Tensor] = []

        def hear(module: nn.Module, given: object, outputs: object) -> None:
            if isinstance(outputs, Tensor):
                found.append(outputs.detach())

        hook = self.network.register_forward_hook(hear)
        try:
            yield found
        finally:
            hook.remove()

    def require_what_it_says(self, outputs: Sequence[Tensor]) -> None:
        """Raises `BadInput` where these are probabilities and were said to be logits, or the other way round."""
        seen = OutputRange(sigmoid=outputs[0].shape[1] == 1)
        for each in outputs:
            seen.add(each)
        if self._gives_logits:
            try:
                seen.require_logits()
            except BadInput as error:
                raise BadInput(f"{error}; or say logits=False, and their logarithms are attacked") from error
            return
        low, high = (torch.stack([each.aminmax()[end] for each in outputs]) for end in (0, 1))
        if low.min() < 0 or high.max() > 1:
            raise BadInput(
                f"logits=False says that the network returns probabilities, but they run from {low.min():.3g} to "
                f"{high.max():.3g}: leave it out"
            )

    def _as_logits(self, outputs: Tensor) -> Tensor:
        one = outputs.ndim > 1 and outputs.shape[1] == 1 and len(self.anatomy.classes) == 2
        if not self._gives_logits:
            clamped = outputs.clamp(_LEAST, 1 - _LEAST)
            outputs = clamped.logit() if one else clamped.log()
        return torch.cat([torch.zeros_like(outputs), outputs], 1) if one else outputs


def open_network(
    network: nn.Module,
    anatomy: Anatomy,
    *,
    dims: int,
    bounds: Bounds = UNIT,
    logits: bool = True,
    divisors: Sequence[int] = (),
    window: SlidingWindow | None = None,
) -> nn.Module:
    """The network as attacks and scores take it, with `dims` and `anatomy`, on its device; ours (`Predictor`) as it is.

    Images are padded to multiples of the `divisors`, one for each axis, and seen through the window.

    Raises `BadInput` for one that computes in other numbers than float32 or float64, or has other series or classes.
    """
    strange = {str(p.dtype) for p in network.parameters() if p.is_floating_point() and p.dtype not in _TYPES}
    if strange:
        raise BadInput(f"the network has parameters in {', '.join(sorted(strange))}: attacks need float32, net.float()")
    if isinstance(network, Predictor) and bounds == UNIT and logits:
        anatomy.require_fitting(network, "the network")
        own: nn.Module = network
    else:
        own = OwnNetwork(network, dims=dims, anatomy=anatomy, bounds=bounds, logits=logits)
    own = Padded(own, divisors) if divisors else own
    return own if window is None else Windowed(own, window)


def dims_of(network: nn.Module) -> int:
    """3 for a network of volumes, 2 for one of slices, as its convolutions are; raises `BadInput` where none tells."""
    if isinstance(network, Predictor):
        return network.dims
    names = {base.__name__ for module in network.modules() for base in type(module).__mro__}
    names |= {str(getattr(module, "original_name", "")) for module in network.modules()}  # of TorchScript
    found = {dims for dims in (2, 3) if {f"Conv{dims}d", f"ConvTranspose{dims}d"} & names}
    if len(found) == 1:
        return found.pop()
    raise BadInput(
        f"the network has {'convolutions of both kinds' if found else 'no convolution'}, which do not tell whether it "
        "takes volumes or slices: say dims=3 or dims=2"
    )


def device_of(network: nn.Module) -> torch.device:
    """Where its parameters lie; the CPU for a network without any."""
    return next((parameter.device for parameter in network.parameters()), torch.device("cpu"))


@contextmanager
def left_as_it_was(network: nn.Module, *, seed: int) -> Iterator[None]:
    """Inside, the network is in eval mode, random numbers begin with `seed`, autocast is off. After: all as before."""
    modes = [(module, module.training) for module in network.modules() if hasattr(module, "training")]
    wanted = [(parameter, parameter.requires_grad, parameter.grad) for parameter in network.parameters()]
    states = random.getstate(), np.random.get_state()  # noqa: NPY002 - whoever calls may draw from it
    device = device_of(network)
    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices), torch.autocast(device.type, enabled=False):
        try:
            network.eval()
            torch.manual_seed(derive(seed, "network"))
            yield
        finally:
            random.setstate(states[0])
            np.random.set_state(states[1])  # noqa: NPY002
            for module, training in modes:
                module.training = training
            for parameter, required, gradient in wanted:
                parameter.requires_grad_(required)
                parameter.grad = gradient


def require_outputs(network: nn.Module, images: Tensor, *, said: bool) -> None:
    """Try the network on one batch (1,C,*size) in [0,1]; raises `BadInput` unless it gives logits of every class.

    `said`: whether the caller named the classes; else they are those of gliomas.
    """
    own = next((module for module in network.modules() if isinstance(module, OwnNetwork)), None)
    heard: list[Tensor] = []
    try:
        with torch.no_grad(), own.heard() if own else nullcontext(heard) as heard:
            outputs = network(images)
    except RobustError:
        raise
    except Exception as error:
        if is_out_of_memory(error):
            raise
        series = anatomy_of(network).series
        if own is not None and (channels := _channels(own)) not in (None, len(series)):
            takes = counted(channels or 0, "channel")
            raise BadInput(
                f"the network takes {takes}, and images have {len(series)} ({', '.join(series)}): give those that it "
                "takes, in its order, and their names as series=[...]"
            ) from error
        raise BadInput(
            f"the network cannot take images of {len(series)} series ({', '.join(series)}) and the size "
            f"{tuple(images.shape[2:])}: say with divisible_by=, such as 16, which lengths it takes, or with "
            f"window={{'size': [...]}} ({first_line(error)})"
        ) from error
    shape, classes = tuple(outputs.shape), anatomy_of(network).classes
    if outputs.ndim != images.ndim or shape[2:] != tuple(images.shape[2:]):
        raise BadInput(
            f"the network returns the shape {shape} for images of the shape {tuple(images.shape)}, expected logits "
            "(B,K,...) on the same grid: say with divisible_by=, such as 16, which lengths it takes, or with window="
        )
    if shape[1] != len(classes):
        known = f"{len(classes)} classes ({', '.join(classes)})"
        raise BadInput(
            f"the network returns {shape[1]} channels, but classes= says {known}: name one for each channel, the "
            "background first"
            if said
            else f"the network returns {shape[1]} channels: say classes=['background', ...], a name for each (left "
            f"out, they are the {known} of a glioma)"
        )
    if not bool(outputs.isfinite().all()):
        raise BadInput("the network's outputs are not finite: check its weights, and bounds=, the range that it takes")
    if own is not None:
        own.require_what_it_says(heard)


def _channels(network: OwnNetwork) -> int | None:
    """How many channels its first layer takes, where that is a convolution."""
    first = next((parameter for parameter in network.parameters() if parameter.ndim == network.dims + 2), None)
    return None if first is None else first.shape[1]


def _a(value: object) -> str:
    kind = type(value).__name__
    return f"{kind} of {len(value)}" if isinstance(value, tuple | list | dict) else f"{kind} {in_short(value)[:40]}"
