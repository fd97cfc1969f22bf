"""Which iterate of each slice leaves the lowest Dice of the volume (methods R4), from counts of what an attack offered.

The Dice of a slice is a bad guide: an empty slice counts 1 or 0 whatever its size, and a slice of a few voxels as much
as one of thousands. A volume's Dice is a ratio of sums over slices, so that counts of each slice decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from services.science.attacking.best_iterate import BestIterate, chosen

if TYPE_CHECKING:
    from collections.abc import Collection

    from torch import Tensor

Counts = NDArray[np.float64]


class Offers:
    """What an attack offers for the subjects of one batch, in order: counts, or in a second run the images wanted.

    An attack takes part by keeping what it returns in `Objective.best_iterate` alone, and by offering scores that come
    from the objective. Its second run, from the same random numbers, offers the same images in the same order.
    """

    def __init__(self, wanted: Tensor | None = None) -> None:
        """`wanted` (B,) int64: the number of the offer that is kept of each subject; None: count."""
        self.wanted = wanted
        self._best: Tensor | None = None  # (B,) int64: the offer that the attack keeps itself
        self._tables: list[Tensor] = []
        self._counted: tuple[Tensor, Tensor] | None = None
        self._comparable, self._number = True, 0
        self._images: Tensor | None = None

    def count(self, score: Tensor, table: Tensor) -> None:
        """`score` (B,) was computed from the joint counts `table` (B,K,K)."""
        self._counted = score, table

    def keeper(self, clean: Tensor) -> BestIterate:
        """What an attack keeps its best images in, `clean` before anything is offered."""
        return _Recorded(clean, self)

    def take(self, images: Tensor, score: Tensor, better: Tensor) -> None:
        """The next offer, and for which subjects the attack keeps it, (B,) bool."""
        import torch

        number, self._number = self._number, self._number + 1
        if self.wanted is not None:
            asked = (self.wanted == number).to(images.device)
            self._images = chosen(asked, images, images if self._images is None else self._images)
        elif self._counted is not None and self._counted[0] is score:
            self._tables.append(self._counted[1])
            before = torch.zeros_like(better, dtype=torch.int64) if self._best is None else self._best
            self._best = torch.where(better, number, before)
        else:
            self._comparable = False  # its score is no Dice

    def counts(self) -> list[Counts] | None:
        """Of each subject the joint counts (offers, K, K); None where nothing was offered that has any."""
        import torch

        if not self._tables or not self._comparable:
            return None
        return list(torch.stack(self._tables, 1).cpu().numpy())

    def kept(self) -> list[int]:
        """The numbers of the offers that the attack keeps itself, of each subject."""
        return [] if self._best is None else self._best.tolist()

    def result(self, kept: Tensor) -> Tensor:
        """The images wanted, or `kept`, what the attack itself returned."""
        return kept if self._images is None else self._images


class _Recorded(BestIterate):
    """Keeps the same, and tells what it was offered."""

    def __init__(self, clean: Tensor, offers: Offers) -> None:
        super().__init__(clean)
        self._offers = offers

    def offer(self, images: Tensor, score: Tensor) -> None:
        self._offers.take(images, score, score <= self.score)
        super().offer(images, score)


@dataclass(frozen=True)
class VolumeScore:
    """S of a volume from sums over its slices; lower is better for the attacker, towards a target the highest Dice."""

    regions: Collection[tuple[int, ...]]  # the classes that make up each
    targeted: bool = False

    def choose(self, slices: Sequence[Counts], start: Sequence[int]) -> list[int]:
        """Of each slice the offer that is kept, never worse for the attacker together than `start`.

        `slices` holds joint counts (offers, K, K) of each slice. Dinkelbach's method (1967): with D the present Dice,
        each slice takes the offer with the lowest sum over regions of (2 common - D predicted) / (predicted + true),
        again and again while S falls. Of a single region this ends at the lowest S there is. Then one slice after
        another takes the offer by which S falls most, until none does; of several regions this ends where no change of
        one slice lowers S.
        """
        measured = [self._features(tables) for tables in slices]
        now = list(start)
        while (new := self._linear(measured, now)) != now and self._value(measured, new) < self._value(measured, now):
            now = new
        while (new := self._one_by_one(measured, now)) != now:
            now = new
        return now

    def _features(self, tables: Counts) -> Counts:
        """Of each offer (offers, 3 R + 2): common, predicted and true voxels per region; false and all voxels."""
        members = np.array([[label in region for label in range(tables.shape[1])] for region in self.regions], float)
        true, predicted = tables.sum(2), tables.sum(1)
        common = np.einsum("rk,nkl,rl->nr", members, tables, members)
        false = predicted @ members.max(0)
        return np.column_stack([common, predicted @ members.T, true @ members.T, false, predicted.sum(1)])

    def _value(self, measured: Sequence[Counts], choice: Sequence[int]) -> float:
        return float(self._score(self._sums(measured, choice)[None])[0])

    def _score(self, sums: Counts) -> Counts:
        """S of volumes with these sums (n, 3 R + 2), minus it towards a target, (n,)."""
        from services.science.metrics._hard_dice import TIE

        common, predicted, true = np.split(sums[:, :-2], 3, axis=1)
        false, voxels = sums[:, -2], sums[:, -1]
        present = true[0] > 0
        if present.any():
            found = (2 * common / np.maximum(predicted + true, 1))[:, present].mean(1)
        else:
            found = np.where(false == 0, 1.0, -TIE * false / np.maximum(voxels, 1))
        signed: Counts = -found if self.targeted else found
        return signed

    def _sums(self, measured: Sequence[Counts], choice: Sequence[int]) -> Counts:
        sums: Counts = np.sum([offers[number] for offers, number in zip(measured, choice, strict=True)], axis=0)
        return sums

    def _linear(self, measured: Sequence[Counts], choice: Sequence[int]) -> list[int]:
        """The choice that is best where S is replaced by its linear form at the present one."""
        sums = self._sums(measured, choice)
        common, predicted, true = np.split(sums[:-2], 3)
        present = true > 0
        size = np.maximum(predicted + true, 1)
        weights = np.zeros_like(sums)
        if present.any():
            shares = np.where(present, 1 / size, 0)
            weights[: len(common)] = 2 * shares
            weights[len(common) : 2 * len(common)] = -2 * common / size * shares
        else:
            weights[-2] = -1
        if self.targeted:
            weights = -weights
        found = []
        for offers, number in zip(measured, choice, strict=True):
            cost = offers @ weights
            found.append(number if cost[number] <= cost.min() else int(cost.argmin()))
        return found

    def _one_by_one(self, measured: Sequence[Counts], choice: Sequence[int]) -> list[int]:
        """Every slice once: the offer with the lowest S of the volume, if it is lower than the present one."""
        found, sums = list(choice), self._sums(measured, choice)
        for place, offers in enumerate(measured):
            rest = sums - offers[found[place]]
            values = self._score(rest + offers)
            best = int(values.argmin())
            if values[best] < values[found[place]]:
                found[place] = best
                sums = rest + offers[best]
        return found
