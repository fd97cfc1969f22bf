"""The settings of a training run and what one epoch of it reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from services.frozen import Frozen
from services.science.losses import LossName

#: Items per batch where the settings leave it open: whole volumes differ in size, slices are small.
BATCH_SIZES = {2: 16, 3: 1}


class TrainingSettings(Frozen):
    """How a network is trained: AdamW with a one-cycle schedule."""

    epochs: Annotated[int, Field(ge=1, le=100_000)] = Field(
        60, description="Rounds over the training cases; a 2-D network sees 16 slices of each case in a round."
    )
    loss: LossName = Field(
        "dice_ce", description="Cross-entropy, soft Dice loss or their sum; defenses may have a loss of their own."
    )
    learning_rate: Annotated[float, Field(gt=0, le=1)] = Field(
        5e-3, description="The highest one; it rises over the first 30 % of all steps, then falls to almost 0."
    )
    weight_decay: Annotated[float, Field(ge=0, le=1)] = Field(1e-5, description="Decoupled from the gradient (AdamW).")
    batch_size: Annotated[int, Field(ge=1, le=100_000)] | None = Field(
        None, description="Volumes or patches in 3-D, slices in 2-D; left out: 1 in 3-D, 16 in 2-D."
    )
    patch_size: Annotated[tuple[Annotated[int, Field(ge=1, le=10_000)], ...], Field(max_length=3)] | None = Field(
        None, description="Voxels along each axis of a 2-D or 3-D network; left out: whole slices or volumes."
    )
    flips: bool = Field(True, description="Mirror each item along random axes.")
    intensity_augmentation: bool = Field(True, description="Random gain and gamma per series, sometimes noise.")
    precision: Literal["auto", "float32", "bfloat16"] = Field(
        "auto", description="Arithmetic of the forward pass; `auto`: bfloat16 where the device has it in hardware."
    )

    gpus: Annotated[int, Field(ge=1, le=16)] = Field(
        1,
        description="GPUs of one slot that train a network together, each on its part of every batch; on a CPU so many "
        "processes. The network is the same but for rounding, so that this may change at any time.",
    )

    def items_per_batch(self, dims: int) -> int:
        """Items of a batch of a 2-D or 3-D network."""
        return self.batch_size or BATCH_SIZES[dims]


class TrainingChanges(Frozen):
    """How the networks of one defense are trained otherwise than the sweep's; left out: the same."""

    epochs: Annotated[int, Field(ge=1, le=100_000)] | None = Field(
        None, description="Instead of `training.epochs`, of each of its trainings; left out: the same."
    )
    learning_rate: Annotated[float, Field(gt=0, le=1)] | None = Field(
        None, description="Instead of `training.learning_rate`; left out: the same."
    )

    def given(self) -> dict[str, float]:
        """What is said."""
        return self.model_dump(exclude_none=True)


@dataclass(frozen=True)
class EpochRecord:
    """What one finished epoch reports; `phase` names the training where a job has several."""

    phase: str
    epoch: int  # 1-based, within the phase
    epochs: int  # of the phase
    loss: float  # mean over the epoch's steps
    validation_dice: float | None  # mean hard Dice over WT, TC, ET of the validation cases; None without such cases
    learning_rate: float
    seconds: float
    note: str = ""  # of the training's hooks
