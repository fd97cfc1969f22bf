"""Logits of an anatomy's classes from the channels of an external model."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


def from_classes(logits: Tensor, names: Sequence[str], wanted: Sequence[str]) -> Tensor:
    """Channels (B,N,...) in the order of `wanted`; those of one class are merged, so that its probabilities add up."""
    columns = []
    for name in wanted:
        channels = [number for number, other in enumerate(names) if other == name]
        columns.append(logits[:, channels].logsumexp(1) if len(channels) > 1 else logits[:, channels[0]])
    return torch.stack(columns, 1)


def from_regions(logits: Tensor, order: Sequence[tuple[int, int]], classes: int) -> Tensor:
    """Logits (B,classes,...) from those of sigmoid regions, in whose `order` (channel, class) is decided.

    A voxel is of the first region whose logit is above 0. The logit of a class is the least margin of the decisions
    that lead to it: for nested regions min(-ET, TC) for the core without enhancement. So the largest is that of the
    class decided on, exactly one is above 0, and gradients do not vanish.
    """
    found: dict[int, Tensor] = {}
    passed: Tensor | None = None  # how clearly all regions so far were decided against
    for channel, label in order:
        own = logits[:, channel]
        found[label] = own if passed is None else torch.minimum(passed, own)
        passed = -own if passed is None else torch.minimum(passed, -own)
    if passed is not None:
        found[0] = passed
    return torch.stack([found[label] for label in range(classes)], 1)
