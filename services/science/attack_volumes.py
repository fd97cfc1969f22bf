"""One attack on one whole volume: at once for a 3-D model, in batches of axial slices for a 2-D one."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from services.science.attacking.inputs import AttackBatch
from services.science.attacking.objective import has_gradient
from services.science.nets.freezing import frozen, no_gradient
from services.science.nets.predict import BATCH_SLICES
from services.science.training.process_group import split

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.attacks.base import Attack, Rng


class AttackedVolume:
    """A volume, cut once into the batches that a model is given; slices where nothing may change are left out.

    Iterating gives the batches on the model's device. The target map of each is made when it is first needed, and only
    for attacks that have one.
    """

    def __init__(
        self,
        attack: Attack,
        model: nn.Module,
        images: Tensor,
        labels: Tensor,
        *,
        mask: Tensor | None = None,
        target_case: Tensor | None = None,
        batch_slices: int = BATCH_SLICES,
    ) -> None:
        """`images` (C,D,H,W) in [0,1]; `labels` and `target_case`, the labels of another case, (D,H,W) integers.

        `mask` (D,H,W) bool is where images may change (None: everywhere). `model.dims` is 2 or 3; a 2-D model is given
        `batch_slices` axial slices at once.
        """
        self._attack, self._model = attack, model
        self._sliced = getattr(model, "dims", 3) == 2
        self._stack, self._labels = self._stacked(images), self._items(labels)
        self._mask = None if mask is None else self._items(mask)
        self._target_case = None if target_case is None else self._items(target_case)
        self._device = next((parameter.device for parameter in model.parameters()), images.device)
        count = len(self._stack)
        free = [item for item in range(count) if not self._sliced or mask is None or bool(mask[item].any())]
        self._places = [free[start : start + batch_slices] for start in range(0, len(free), batch_slices)]
        self._targets: dict[int, Tensor] = {}

    def __iter__(self) -> Iterator[AttackBatch]:
        return (self._batch(number) for number in range(len(self._places)))

    def require_input_gradient(self) -> None:
        """Raises `RobustError` for a model whose gradient is zero everywhere: gradient attacks would find it robust."""
        with frozen(self._model):
            for batch in self:
                if not has_gradient(self._model, batch.images, batch.labels.long(), batch.scored):
                    raise no_gradient()

    def has_target_left(self) -> bool:
        """False where the target map says what the labels say, wherever it counts: there is nothing to attack."""
        if not self._attack.targeted:
            return True
        with frozen(self._model):
            for batch in self:
                objective, _ = self._attack.prepare(self._model, batch)
                other = objective.target_labels != objective.labels
                if bool((other if objective.scored is None else other & objective.scored).any()):
                    return True
        return False

    def sweep(
        self,
        epsilons: Sequence[float],
        *,
        rng: Rng | None = None,
        groups: int = 1,
        progress: Callable[[int, int], None] | None = None,
    ) -> Tensor:
        """Adversarial volumes, one per budget: (E,C,D,H,W) on the device of the images.

        To save memory, the budgets are computed in so many `groups`. `progress` hears (steps done, of how many).
        """
        found = self._stack.expand(len(epsilons), *self._stack.shape).clone()
        parts = split(len(epsilons), groups)
        for number, batch in enumerate(self):
            for part in parts:
                done = number * len(epsilons) + part.start
                found[part, self._places[number]] = self._attack.sweep_batch(
                    self._model,
                    batch,
                    epsilons[part],
                    # Every budget starts from the same state, in whichever group it is.
                    rng=rng if part is parts[-1] else copy.deepcopy(rng),
                    progress=_following(progress, done, len(self._places) * len(epsilons)),
                ).to(found)
        return found.transpose(1, 2).contiguous() if self._sliced else found[:, 0]

    def succeeded(self, images: Tensor) -> bool:
        """Whether perturbed `images` (C,D,H,W) meet the success criterion that the attack must have."""
        stack, fooled, needed = self._stacked(images), 0.0, 0.0
        with frozen(self._model):
            for place, batch in zip(self._places, self, strict=True):
                objective, _ = self._attack.prepare(self._model, batch)
                hit, enough = self._attack.fooled_voxels(objective, stack[place].to(self._device))
                fooled, needed = fooled + float(hit.sum()), needed + float(enough.sum())
        return fooled >= needed

    def _batch(self, number: int) -> AttackBatch:
        place = self._places[number]
        batch = AttackBatch(
            self._stack[place].to(self._device),
            self._labels[place].to(self._device),
            None if self._mask is None else self._mask[place].to(self._device).unsqueeze(1),
            None if self._target_case is None else self._target_case[place].to(self._device),
        )
        return replace(batch, target_labels=self._target_labels(number, batch))

    def _target_labels(self, number: int, batch: AttackBatch) -> Tensor | None:
        """The target map of a batch; None for a network that draws noise, where each attack makes it from its draws."""
        from services.science.nets.transforms import noise_of

        if not self._attack.targeted or noise_of(self._model) is not None:
            return None
        if number not in self._targets:
            with frozen(self._model):
                self._targets[number] = self._attack.prepare(self._model, batch)[0].target_labels
        return self._targets[number]

    def _stacked(self, images: Tensor) -> Tensor:
        """What the model takes of a volume, (N,C,...): its slices, or the one volume."""
        return images.transpose(0, 1) if self._sliced else images.unsqueeze(0)

    def _items(self, volume: Tensor) -> Tensor:
        """The same of a volume without channels, (N,...)."""
        return volume if self._sliced else volume.unsqueeze(0)


def _following(
    progress: Callable[[int, int], None] | None, before: int, total: int
) -> Callable[[int, int], None] | None:
    """Progress of one part as progress of all."""
    if progress is None:
        return None
    report = progress
    return lambda done, _: report(before + done, total)
