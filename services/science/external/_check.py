"""Whether an external model does what was declared, tried on one small image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from services.errors import BadInput, RobustError, first_line
from services.seeds import derive

if TYPE_CHECKING:
    from services.science.external._declared import DeclaredNetwork

#: Voxels along each axis where no window says more.
_SIZE = 32
_RIM = 2


def check_declared(model: DeclaredNetwork) -> dict[str, Any]:
    """A few facts for its job's summary; raises `BadInput` in one sentence when it cannot be what it was said to be."""
    import torch

    from services.science.external._probabilities import OutputRange

    declared = model.declared
    size = list(declared.window.size) if declared.window else [_SIZE] * declared.dims
    size = [*[4] * (3 - len(size)), *size]
    body = np.zeros((1, len(declared.series), *size), np.float32)
    inside = (slice(None), slice(None), *(slice(_RIM, -_RIM) if length > 3 * _RIM else slice(None) for length in size))
    body[inside] = np.random.default_rng(derive(0, "adopt")).random(body[inside].shape, np.float32)
    # In the order in which the model will see the axes as they are given.
    turned_back = body.transpose(0, 1, *(2 + declared.axes.index(axis) for axis in range(3)))
    images = torch.from_numpy(np.ascontiguousarray(turned_back)).requires_grad_()
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
            f"size {size}: say with 'series' which it takes, with 'window' in which size, and with 'dims' whether "
            f"slices (2) or volumes (3) ({first_line(error)})"
        ) from error
    finally:
        hook.remove()
    if not bool(raw[0].isfinite().all()):
        raise BadInput("the model's logits are not finite")
    seen = OutputRange(sigmoid=declared.regions is not None)
    seen.add(raw[0])
    seen.require_logits()
    return {"format": declared.name, "channels": len(declared.meanings), "differentiable": differentiable}


def _reaches(logits: Any, images: Any) -> bool:
    import torch

    if not logits.requires_grad:
        return False
    try:
        (gradient,) = torch.autograd.grad(logits.square().sum(), images)
    except RobustError:
        return False
    return bool(gradient.isfinite().all()) and bool(gradient.any())
