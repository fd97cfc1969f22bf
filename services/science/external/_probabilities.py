"""Whether a network returns probabilities instead of logits, on whatever scale."""

from __future__ import annotations

import torch
from torch import Tensor

from services.errors import BadInput

#: How far probabilities may be from adding up to 1: half precision has 11 bits.
_ADDS_UP = 5e-3
#: Of logits all of which lie between 0 and 1, these reach both ends only where they are probabilities.
_ENDS = (0.01, 0.99)


class OutputRange:
    """Where the outputs lie that it is shown, (B,N,*size) each: `sigmoid` of regions, else softmax of classes."""

    def __init__(self, *, sigmoid: bool) -> None:
        self._sigmoid = sigmoid
        self._least = self._largest = torch.empty(0)  # of each channel (N,), then of the sum of all of them

    def add(self, outputs: Tensor) -> None:
        """Other outputs of the same network."""
        values = torch.cat([outputs, outputs.sum(1, keepdim=True)], 1).transpose(0, 1).flatten(1)
        least, largest = values.amin(1).cpu(), values.amax(1).cpu()
        known = len(self._least) > 0
        self._least = least.minimum(self._least) if known else least
        self._largest = largest.maximum(self._largest) if known else largest

    def require_logits(self) -> None:
        """Raises `BadInput` where all outputs so far can only be probabilities, or multiples of such.

        Several times probabilities are none below 0 and add up to the same number in every voxel, measured by how much
        single channels change from voxel to voxel: so real logits, in which what changes is not balanced by the other
        channels, are none, also where they are above 0 by a bias that is large beside them.
        """
        low, high = float(self._least[:-1].min()), float(self._largest[:-1].max())
        if low < 0 or high <= 0:
            return
        least, total = float(self._least[-1]), float(self._largest[-1])
        changes = float((self._largest - self._least)[:-1].max())
        adds_up_to_1 = abs(least - 1) < _ADDS_UP and abs(total - 1) < _ADDS_UP
        balanced = changes > _ADDS_UP * high and total - least <= _ADDS_UP * changes
        why = "since gradients vanish where probabilities are near 0 and 1"
        if high <= 1 and (self._sigmoid or adds_up_to_1 or (low <= _ENDS[0] and high >= _ENDS[1])):
            last = "softmax" if adds_up_to_1 and not self._sigmoid else "sigmoid"
            how = ", adding up to 1" if adds_up_to_1 else ""
            raise BadInput(
                f"the model returns probabilities (all between 0 and 1{how}), expected logits: export it without its "
                f"{last}, {why}"
            )
        if balanced and not self._sigmoid:
            raise BadInput(
                f"the model returns {total:.3g} times probabilities (none below 0, adding up to {total:.3g} in every "
                f"voxel), expected logits: export it without its softmax and what comes after that, {why}"
            )
        if self._sigmoid and low <= _ENDS[0] * high:
            raise BadInput(
                f"none of the model's outputs is below 0 (they lie between {low:.2g} and {high:.3g}), so that every "
                "region would hold every voxel; expected logits: export it without its sigmoid and what comes after "
                f"that, {why}"
            )
