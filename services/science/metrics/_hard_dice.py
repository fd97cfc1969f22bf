"""Hard Dice of predicted label maps (S of methods 0), per subject; attackers keep the lowest."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

#: Weight of false positives where the reference is empty: they rank iterates without counting as Dice.
TIE = 1e-6


class HardDice:
    """Mean hard Dice over the regions that are not empty in the reference.

    A subject whose reference has none of the regions gets 1 for an empty prediction; else 0, less a little for each
    false positive.
    """

    def __init__(
        self, reference: Tensor, regions: Collection[tuple[int, ...]], scored: Tensor | None = None, *, classes: int = 4
    ) -> None:
        """Prepare what all predictions are compared with.

        `reference` (B,...) integers below `classes`, `scored` (B,...) bool; a region is the classes that make it up.
        """
        import torch

        self._classes, self._pairs = classes, classes**2
        small = torch.uint8 if self._pairs + classes <= 256 else torch.int64  # bytes take a third of the time
        self._rows = reference.to(small) * classes
        if scored is not None:
            self._rows = self._rows.masked_fill(~scored, self._pairs)
        members = [[float(label in region) for label in range(classes)] for region in regions]
        self._members = torch.tensor(members, dtype=torch.float64, device=reference.device)  # (R,K)

    def __call__(self, predicted: Tensor) -> Tensor:
        """The score of `predicted` (B,...), integers below `classes`: (B,) float64."""
        return self.score(self.joint_counts(predicted))

    def score(self, table: Tensor) -> Tensor:
        """The same from joint counts (B,K,K)."""
        import torch

        present = self._members @ table.sum(2).T > 0  # (R,B)
        dices = self._dice(table) * present
        count = present.sum(0)
        false = table.sum(1) @ self._members.amax(0)  # where nothing is to be found, every one of them is false
        nothing = torch.where(false == 0, 1.0, -TIE * false / table.sum((1, 2)).clamp(min=1))
        return torch.where(count > 0, dices.sum(0) / count.clamp(min=1), nothing)

    def per_region(self, predicted: Tensor) -> Tensor:
        """Dice of each region, (R,B) float64; 1 for a region that is empty in both maps."""
        return self._dice(self.joint_counts(predicted))

    def _dice(self, table: Tensor) -> Tensor:
        """From joint counts (B,K,K): twice the common voxels over those of both, (R,B)."""
        import torch

        size = self._members @ (table.sum(2) + table.sum(1)).T
        common = ((self._members @ table) * self._members).sum(2).T
        return torch.where(size > 0, 2 * common / size.clamp(min=1), 1.0)

    def joint_counts(self, predicted: Tensor) -> Tensor:
        """How often each pair (reference, predicted) occurs among a subject's scored voxels, (B,K,K) float64."""
        import torch

        joint = self._rows + predicted.to(self._rows.dtype)
        counts = [subject.flatten().bincount(minlength=self._pairs)[: self._pairs] for subject in joint]
        return torch.stack(counts).view(-1, self._classes, self._classes).double()
