"""What gradient attacks and checks need of a network: that it is frozen meanwhile, and that its logits are usable."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from services.errors import BadInput, RobustError
from services.science.nets.cheaper_layers import fast_convolutions, plain_slopes

if TYPE_CHECKING:
    from torch import Tensor, nn


@contextmanager
def frozen(model: nn.Module) -> Iterator[None]:
    """Inside: `model` in eval mode, its parameters need no gradient, autocast and TF32 off, gradients on.

    After: as before.
    """
    import torch

    # A frozen TorchScript program has no mode.
    modes = [(module, module.training) for module in model.modules() if hasattr(module, "training")]
    wanted = [(parameter, parameter.requires_grad) for parameter in model.parameters()]
    device = next((parameter.device.type for parameter, _ in wanted), "cpu")
    try:
        model.eval().requires_grad_(False)
        with (
            torch.inference_mode(False),
            torch.enable_grad(),
            torch.autocast(device, enabled=False),
            whole_float32(),
            plain_slopes(model),
        ):
            yield
    finally:
        for module, training in modes:
            module.training = training
        for parameter, required in wanted:
            parameter.requires_grad_(required)


@contextmanager
def attacked(model: nn.Module) -> Iterator[None]:
    """Inside: `model` is `frozen`, and its small convolutions are fast, which rounds otherwise. After: as before.

    For attacks, as for steps of a training: what a network is judged by is rounded as torch does.
    """
    with frozen(model), fast_convolutions(model):
        yield


@contextmanager
def whole_float32() -> Iterator[None]:
    """Inside, CUDA multiplies float32 numbers as they are, not rounded to the 10 bits of TF32. After: as before.

    Convolutions round by default, which moves logits as much as a change of the images below some budgets does, and
    differently in the network that is attacked and in the one that is scored when only one of them rounds.
    """
    switches = _tf32_switches()
    before = [getattr(owner, name) for owner, name, _ in switches]
    try:
        for owner, name, off in switches:
            setattr(owner, name, off)
        yield
    finally:
        for (owner, name, _), value in zip(switches, before, strict=True):
            setattr(owner, name, value)


def _tf32_switches() -> list[tuple[Any, str, object]]:
    """Where torch keeps whether it rounds: owner, attribute, and its value for no."""
    import torch

    matmul, cudnn = torch.backends.cuda.matmul, cast("Any", torch.backends.cudnn)
    if hasattr(matmul, "fp32_precision"):
        return [(owner, "fp32_precision", "ieee") for owner in (matmul, cudnn.conv, cudnn.rnn)]
    return [(owner, "allow_tf32", False) for owner in (matmul, cudnn)]  # before torch 2.9


def require_logits(logits: Tensor, labels: Tensor) -> Tensor:
    """`logits` when they are (B,K,...) on the grid of `labels` and every label is below K; raises `BadInput`."""
    if logits.ndim != labels.ndim + 1 or (logits.shape[0], *logits.shape[2:]) != labels.shape:
        raise BadInput(
            f"the model returned shape {tuple(logits.shape)} for labels of shape {tuple(labels.shape)}, "
            "expected logits (B,K,...) on the same grid"
        )
    if labels.numel() and int(labels.max()) >= logits.shape[1]:
        raise BadInput(
            f"labels hold class {int(labels.max())}, but the model has only {logits.shape[1]} classes; "
            "map the labels to the internal scheme first"
        )
    return logits


def require_graph(logits: Tensor) -> Tensor:
    """Logits through which a gradient can pass; raises `RobustError`."""
    if not logits.requires_grad:
        raise no_gradient()
    return logits


def no_gradient() -> RobustError:
    """The error where no gradient attack can be made."""
    return RobustError(
        "the model passes no gradient on to its images, so a gradient attack cannot be made on it; "
        "the attack 'square' needs none"
    )
