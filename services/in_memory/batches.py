"""One batch of images under one attack."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor

from services.errors import BadInput
from services.in_memory.arrays import in_unit, numbers_of, require_bounds, require_series, to_classes
from services.in_memory.network import UNIT, device_of, dims_of, left_as_it_was, require_outputs
from services.in_memory.subject import SubjectOptions, fitted, require_network
from services.in_memory.words import of_cases
from services.science import attacks
from services.science.anatomy import anatomy_of
from services.seeds import derive


def attack_batch(
    network: object,
    images: Any,
    labels: Any,
    spec: Mapping[str, Any],
    about: SubjectOptions,
    *,
    mask: Any = None,
    seed: int = 0,
) -> Tensor:
    """Adversarial images of the shape and on the device of `images` (B,C,...), by the attack of that spec.

    `labels` (B,...) or (B,1,...); `mask` (B,1,...): where images may change. Raises `BadInput`.
    """
    net = require_network(network)
    attack = attacks.build(spec)
    dims, bounds = about.dims or dims_of(net), require_bounds(about.bounds)
    said = of_cases(about.words, about.classes, anatomy_of(net))
    array = numbers_of(images, "images")
    axes = "(B,C,D,H,W)" if dims == 3 else "(B,C,H,W)"
    if array.ndim != dims + 2 or not array.size:
        hint = "; images[None] is a batch of one" if array.ndim == dims + 1 else ""
        raise BadInput(f"images: a {dims}-D network takes {axes}, got the shape {array.shape}{hint}")
    require_series(array.shape[1], array.shape[-1], said, "images", "images.movedim(-1, 1)")
    unit = in_unit(array, bounds, "images")
    numbers = numbers_of(labels, "labels")
    grid = (len(array), *array.shape[2:])
    if numbers.shape == (grid[0], 1, *grid[1:]):
        numbers = numbers[:, 0]
    if numbers.shape != grid:
        one_hot = numbers.shape == (grid[0], len(said.anatomy.classes), *grid[1:])
        hint = ": labels.argmax(1) makes class numbers" if one_hot else ""
        raise BadInput(
            f"labels: expected the shape {grid}, that of the images without series, got {numbers.shape}{hint}"
        )
    classes = to_classes(numbers, said, "labels", otherwise="bring them to class numbers before")
    device = device_of(net)
    dtype = next((p.dtype for p in net.parameters() if p.is_floating_point()), torch.float32)
    model = fitted(net, said, about, dims=dims, bounds=bounds)
    clean = torch.from_numpy(unit).to(device, dtype)
    support = None if mask is None else torch.as_tensor(numbers_of(mask, "mask") != 0).to(device)
    if attack.needs_training_cases or getattr(attack, "target", None) == "other_case":
        raise BadInput(
            f"attack {attack.name!r} with these parameters needs other cases, which a sweep has: choose another"
        )
    with left_as_it_was(net, seed=seed):
        require_outputs(model, clean[:1], said=said.classes)
        rng = np.random.default_rng(derive(seed, "attack"))
        found = attack(model, clean, torch.from_numpy(classes).to(device).long(), mask=support, rng=rng)
    if bounds != UNIT:
        given = torch.from_numpy(array).to(device, dtype)
        found = (given + (found - clean) * (bounds[1] - bounds[0])).clamp(*bounds)
    return found.to(images.device) if isinstance(images, Tensor) else found.cpu()
