"""Whether the classes of a model's channels were declared in another order than the one it was trained with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from services.science.external._outputs import known_regions
from services.science.nets.argmax import argmax

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.anatomy import Anatomy
    from services.science.external._fitted import FittedNetwork

#: An order is told when the mean Dice under it is at least this, and as much above the declared one's as that.
_ENOUGH, _BETTER = 0.25, 0.1
#: The same of one that leaves no doubt.
_GOOD, _CLEARLY = 0.5, 0.2
#: In favour of the declared order, among equals.
_TIE = 1e-6


class BetterOrder(NamedTuple):
    """What each channel more probably stands for, and the mean Dice of the declared and of this order."""

    names: tuple[str, ...]
    declared: float
    found: float

    @property
    def is_clear(self) -> bool:
        """Whether that is no accident of a model that finds little."""
        return self.found >= _GOOD and self.found - self.declared >= _CLEARLY


class Overlaps:
    """Voxels that each channel claims, that each name has in the reference, and that both have, over several cases.

    Channels of softmax count as the classes that they are declared to be, those of sigmoid as they are.
    """

    def __init__(self, model: FittedNetwork) -> None:
        self._model, self._declared = model, model.network.declared
        anatomy: Anatomy = model.anatomy
        self._names: tuple[str, ...]
        self._classes: list[tuple[int, ...]]
        if self._declared.regions is None:
            self._names, self._classes = anatomy.classes, [(number,) for number in range(len(anatomy.classes))]
        else:
            known = known_regions(anatomy)
            self._names, self._classes = self._declared.regions, [known[name] for name in self._declared.regions]
        count = len(self._names)
        self._claimed, self._true, self._both = np.zeros(count), np.zeros(count), np.zeros((count, count))

    def add(self, channels: Tensor, labels: NDArray[np.uint8]) -> None:
        """One case: logits (1,N,D,H,W) of the declared channels, and the reference (D,H,W)."""
        if self._declared.regions is None:
            predicted = argmax(self._model.in_classes(channels))[0].cpu().numpy()
            claimed = [predicted == number for number in range(len(self._names))]
        else:
            claimed = list((channels[0] > 0).cpu().numpy())
        true = [np.isin(labels, classes) for classes in self._classes]
        self._claimed += [mask.sum() for mask in claimed]
        self._true += [mask.sum() for mask in true]
        self._both += [[np.count_nonzero(mine & other) for other in true] for mine in claimed]

    def better_order(self) -> BetterOrder | None:
        """The order in which the channels overlap the reference most, if that is better; else None.

        The assignment of channels to names with the largest sum of Dice (Kuhn 1955, by scipy). Its mean, over the names
        that occur in the reference but the background, decides: no order helps a model that finds nothing.
        """
        from scipy.optimize import linear_sum_assignment

        dice = 2 * self._both / np.maximum(self._claimed[:, None] + self._true[None, :], 1)
        _, order = linear_sum_assignment(-(dice + _TIE * np.eye(len(dice))))
        background = self._declared.regions is None
        counted = [number for number in range(int(background), len(dice)) if self._true[number]]
        if not counted:
            return None
        channel_of = {int(name): channel for channel, name in enumerate(order)}
        declared = float(np.mean([dice[number, number] for number in counted]))
        found = float(np.mean([dice[channel_of[number], number] for number in counted]))
        if found < _ENOUGH or found - declared < _BETTER:
            return None
        stands_for = {self._names[channel]: self._names[int(name)] for channel, name in enumerate(order)}
        return BetterOrder(tuple(stands_for[name] for name in self._declared.meanings), declared, found)
