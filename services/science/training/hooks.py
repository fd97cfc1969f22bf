"""The places where a defense can change a training, called by `services.science.training.loop.train`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.nets.segmenter import Segmenter
    from services.science.training.batches import Batch


@dataclass(frozen=True)
class EpochEnd:
    """What hooks answer after an epoch."""

    note: str = ""  # kept in the epoch's record
    go_back: bool = False  # whether the network becomes that of the newest checkpoint, of the epoch before


class Hooks:
    """Hooks that change nothing; a defense overrides what it needs.

    Every process of a training by several has hooks of its own, which are called in the same order. They must keep
    what differs between the processes in step, and draw random numbers from the seeds that they are given only.
    """

    #: The share of an epoch's items that is altered, evenly spread over its batches: `Batch.altered` marks them, and
    #: where a sample has altered images they are shown.
    altered_share: float = 0.0

    def epochs(self, epochs: int) -> int:
        """How many epochs there are where the settings say `epochs`; the learning rate follows the settings."""
        return epochs

    def images(self, batch: Batch, model: Segmenter, *, seed: int, progress: float) -> Batch:
        """The batch with changed images; the model is left as it is.

        `batch` is this process's shard, augmented. `seed` belongs to the step and is the same in all processes;
        `progress` is the share of the training that is done after the step, in (0, 1].
        """
        return batch

    def passes(self, batch: Batch, epoch: int) -> Iterator[Batch]:
        """The batch once for every step of the optimizer; epochs count from 1.

        When the generator goes on after a batch, the step is done, and images that require a gradient have it.
        """
        yield batch

    def epoch_ended(self, model: Segmenter, epoch: int) -> EpochEnd:
        """Called after the last step of an epoch, before its checkpoint is written; may raise `RobustError`."""
        return EpochEnd()

    def is_over(self) -> bool:
        """Whether the training ends here; asked before every epoch, also of a training that was resumed."""
        return False

    def state(self) -> tuple[Mapping[str, Tensor], Mapping[str, Any]]:
        """Tensors and JSON values that a resumed training needs; kept in the checkpoint of the first process.

        Their names stand beside the training's own: `records`, `groups`, `scheduler`, `model.*` and `optimizer.*`.
        """
        return {}, {}

    def restore(self, tensors: Mapping[str, Tensor], values: Mapping[str, Any]) -> None:
        """Take back what `state` gave from all that a checkpoint holds; the tensors are on the CPU."""
