"""One attack on one whole volume: at once for a 3-D model, in batches of axial slices for a 2-D one."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from services.science.anatomy import anatomy_of
from services.science.attacking.inputs import AttackBatch
from services.science.attacking.objective import has_gradient
from services.science.attacking.precision import BFLOAT16
from services.science.attacking.volume_choice import Counts, Offers, VolumeScore
from services.science.nets.freezing import attacked, frozen, no_gradient
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
        origin: tuple[int, int, int] | None = None,
        by_volume: bool = False,
        batch_slices: int = BATCH_SLICES,
    ) -> None:
        """`images` (C,D,H,W) in [0,1]; `labels` and `target_case`, the labels of another case, (D,H,W) integers.

        `mask` (D,H,W) bool is where images may change (None: everywhere). `origin` (D,H,W) is where the first voxel
        lies in the grid that the cases share (None: it begins there). `model.dims` is 2 or 3; a 2-D model is given
        `batch_slices` axial slices at once. `by_volume`: of the slices that an attack offers it keeps those that leave
        the lowest Dice of the volume, else of each slice the one with the lowest Dice of its own.
        """
        self._attack, self._model = attack, model
        self._sliced = getattr(model, "dims", 3) == 2
        self._stack, self._labels = self._stacked(images), self._items(labels)
        self._mask = None if mask is None else self._items(mask)
        self._origin = () if origin is None else origin[1:] if self._sliced else origin
        self._target_case = None if target_case is None else self._items(target_case)
        self._by_volume = by_volume and self._sliced and attack.keeps_best
        self._device = next((parameter.device for parameter in model.parameters()), images.device)
        count = len(self._stack)
        free = [item for item in range(count) if not self._sliced or mask is None or bool(mask[item].any())]
        self._places = [free[start : start + batch_slices] for start in range(0, len(free), batch_slices)]
        self._targets: dict[int, Tensor] = {}

    def __iter__(self) -> Iterator[AttackBatch]:
        return (self._batch(number) for number in range(len(self._places)))

    def require_input_gradient(self) -> None:
        """Raises `RobustError` for a model whose gradient is zero everywhere: gradient attacks would find it robust."""
        with attacked(self._model):
            for batch in self:
                if not has_gradient(self._model, batch.images, batch.labels.long(), batch.scored):
                    raise no_gradient()

    def has_target_left(self) -> bool:
        """False where the target map says what the labels say, wherever it counts: there is nothing to attack."""
        if not self._attack.targeted:
            return True
        with attacked(self._model):
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
        total = len(self._places) * len(epsilons) * (2 if self._by_volume else 1)
        runs: list[_Run] = []
        for number, batch in enumerate(self):
            before = copy.deepcopy(rng) if self._by_volume else None
            for part in parts:
                run = _Run(number, part, before, [Offers() for _ in epsilons[part]])
                done = number * len(epsilons) + part.start
                found[part, self._places[number]] = self._attack.sweep_batch(
                    self._model,
                    batch,
                    epsilons[part],
                    # Every budget starts from the same state, in whichever group it is.
                    rng=rng if part is parts[-1] else copy.deepcopy(rng),
                    progress=_following(progress, done, total),
                    offers=run.offers if self._by_volume else None,
                ).to(found)
                runs.append(run)
        if self._by_volume:
            self._run_again(found, runs, epsilons, _following(progress, total // 2, total))
        return found.transpose(1, 2).contiguous() if self._sliced else found[:, 0]

    def _run_again(
        self,
        found: Tensor,
        runs: Sequence[_Run],
        epsilons: Sequence[float],
        progress: Callable[[int, int], None] | None,
    ) -> None:
        """Put those offers into `found` (E,N,C,...) that leave the lowest Dice of the volume.

        Counts of all offers fit into memory, the images do not: where other slices are kept than the attack kept
        itself, the batch is attacked again from the same random numbers. It is with all budgets of its group, since the
        noise of a model that draws some goes on from budget to budget.
        """
        score = VolumeScore(tuple(anatomy_of(self._model).regions.values()), self._attack.targeted)
        _choose(runs, score)
        own, done = found.clone(), 0
        for run in runs:
            if run.keeps_others():
                place = self._places[run.number]
                found[run.part, place] = self._attack.sweep_batch(
                    self._model,
                    self._batch(run.number),
                    epsilons[run.part],
                    rng=copy.deepcopy(run.state),
                    offers=[Offers(wanted) for wanted in run.wanted],
                ).to(found)
            done += len(run.offers)
            if progress:
                progress(done, done)
        if self._attack.precision == BFLOAT16 and any(run.keeps_others() for run in runs):
            for number in range(len(epsilons)):
                self._score_again(own[number], found[number], score)

    def _score_again(self, own: Tensor, found: Tensor, score: VolumeScore) -> None:
        """Put slices of `own` (N,C,...) back into `found` where they leave the lower Dice of the volume in float32.

        What was counted of all offers was counted in bfloat16.
        """
        counted: list[Counts] = []
        with frozen(self._model):
            for place, batch in zip(self._places, self, strict=True):
                objective, _ = self._attack.prepare(self._model, batch)
                objective.offers = heard = Offers()
                for images in (own, found):
                    again = objective.score(images[place].to(self._device))
                    heard.take(images, again, again.new_ones(len(again)).bool())
                counted += heard.counts() or []
        keeps = score.choose(counted, [1] * len(counted))
        for item, number in zip((item for place in self._places for item in place), keeps, strict=True):
            if number == 0:
                found[item] = own[item]

    def succeeded(self, images: Tensor) -> bool:
        """Whether perturbed `images` (C,D,H,W) meet the success criterion that the attack must have."""
        stack, fooled, needed = self._stacked(images), 0.0, 0.0
        with attacked(self._model):
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
            origin=self._origin,
        )
        return replace(batch, target_labels=self._target_labels(number, batch))

    def _target_labels(self, number: int, batch: AttackBatch) -> Tensor | None:
        """The target map of a batch; None for a network that draws noise, where each attack makes it from its draws."""
        from services.science.nets.transforms import noise_of

        if not self._attack.targeted or noise_of(self._model) is not None:
            return None
        if number not in self._targets:
            with attacked(self._model):
                self._targets[number] = self._attack.prepare(self._model, batch)[0].target_labels
        return self._targets[number]

    def _stacked(self, images: Tensor) -> Tensor:
        """What the model takes of a volume, (N,C,...): its slices, or the one volume."""
        return images.transpose(0, 1) if self._sliced else images.unsqueeze(0)

    def _items(self, volume: Tensor) -> Tensor:
        """The same of a volume without channels, (N,...)."""
        return volume if self._sliced else volume.unsqueeze(0)


@dataclass
class _Run:
    """One attack on one batch with the budgets of a group."""

    number: int  # of the batch
    part: slice  # of the budgets
    state: Rng | None  # of the random numbers before it
    offers: list[Offers]  # one per budget
    wanted: list[Tensor | None] = field(default_factory=list)  # the offers that are kept; None: those it kept itself

    def keeps_others(self) -> bool:
        """Whether anything is kept that the attack did not keep itself."""
        pairs = zip(self.offers, self.wanted, strict=True)
        return any(wanted is not None and wanted.tolist() != offers.kept() for offers, wanted in pairs)


def _choose(runs: Sequence[_Run], score: VolumeScore) -> None:
    """Decide for each budget what is kept of the slices of all batches."""
    import torch

    for group in {run.part.start: [other for other in runs if other.part == run.part] for run in runs}.values():
        for heard in zip(*(run.offers for run in group), strict=True):
            counted = [offers.counts() for offers in heard]
            wanted: Sequence[Tensor | None] = [None] * len(group)
            if all(counts is not None for counts in counted):
                slices = [one for counts in counted for one in counts or ()]
                found = iter(score.choose(slices, [number for offers in heard for number in offers.kept()]))
                wanted = [torch.tensor([next(found) for _ in offers.kept()]) for offers in heard]
            for run, numbers in zip(group, wanted, strict=True):
                run.wanted.append(numbers)


def _following(
    progress: Callable[[int, int], None] | None, before: int, total: int
) -> Callable[[int, int], None] | None:
    """Progress of one part as progress of all."""
    if progress is None:
        return None
    report = progress
    return lambda done, _: report(before + done, total)
