"""Whether an external model does what was declared, tried on one small image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from services.errors import BadInput, first_line
from services.seeds import derive

if TYPE_CHECKING:
    from services.science.external._declared import DeclaredNetwork

#: Voxels along each axis where no window says more.
_SIZE = 32
_RIM = 2


def check_declared(model: DeclaredNetwork) -> dict[str, Any]:
    """A few facts for its job's summary; raises `BadInput` in one sentence when it cannot be what it was said to be."""
    import torch

    declared = model.declared
    size = list(declared.window.size) if declared.window else [_SIZE] * declared.dims
    size = [*[4] * (3 - len(size)), *size]
    body = np.zeros((1, len(declared.series), *size), np.float32)
    inside = (slice(None), slice(None), *(slice(_RIM, -_RIM) if length > 3 * _RIM else slice(None) for length in size))
    body[inside] = np.random.default_rng(derive(0, "adopt")).random(body[inside].shape, np.float32)
    images = torch.from_numpy(_turned_back(body, declared.axes)).requires_grad_()
    raw: list[torch.Tensor] = []
    hook = model.core.register_forward_hook(lambda module, inputs, output: raw.append(output.detach()))
    try:
        with torch.enable_grad():
            logits = model.requires_grad_(False)(images)
        differentiable = _reaches(logits, images)
    except BadInput:
        raise
    except Exception as error:
        raise BadInput(
            f"the model cannot predict images of {len(declared.series)} series ({', '.join(declared.series)}) and the "
            f"size {size}: say with 'series' which it takes and with 'window' in which size ({first_line(error)})"
        ) from error
    finally:
        hook.remove()
    _require_logits(raw[0], sigmoid=declared.regions is not None)
    return {"format": declared.name, "channels": len(declared.meanings), "differentiable": differentiable}


def _turned_back(images: np.ndarray[Any, Any], order: list[int]) -> np.ndarray[Any, Any]:
    """Images whose axes the model will see in the order in which they are given."""
    return np.ascontiguousarray(images.transpose(0, 1, *(2 + order.index(axis) for axis in range(3))))


def _reaches(logits: Any, images: Any) -> bool:
    import torch

    from services.errors import RobustError

    if not logits.requires_grad:
        return False
    try:
        (gradient,) = torch.autograd.grad(logits.square().sum(), images)
    except RobustError:
        return False
    return bool(gradient.isfinite().all()) and bool(gradient.any())


def _require_logits(raw: Any, *, sigmoid: bool) -> None:
    if not bool(raw.isfinite().all()):
        raise BadInput("the model's logits are not finite")
    within = float(raw.min()) >= 0 and float(raw.max()) <= 1
    if within and bool(raw.any()) and (sigmoid or bool(((raw.sum(1) - 1).abs() < 1e-4).all())):
        last = "sigmoid" if sigmoid else "softmax"
        raise BadInput(f"the model returns probabilities, expected logits: export it without its {last}")
