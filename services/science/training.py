"""The settings of a training run and what one epoch of it reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class TrainingSettings(BaseModel):
    """How a network is trained: AdamW with a one-cycle schedule."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    epochs: Annotated[int, Field(ge=1, le=100_000)] = 60
    loss: Literal["ce", "dice", "dice_ce"] = "dice_ce"
    learning_rate: Annotated[float, Field(gt=0, le=1)] = 5e-3
    weight_decay: Annotated[float, Field(ge=0, le=1)] = 1e-5
    batch_size: Annotated[int, Field(ge=1)] | None = None  # volumes or patches in 3-D, slices in 2-D; None: the model's
    patch_size: tuple[int, ...] | None = None  # voxels; None: whole volumes (3-D) or whole slices (2-D)
    flips: bool = True
    intensity_augmentation: bool = True
    precision: Literal["auto", "float32", "bfloat16"] = "auto"  # auto: bfloat16 autocast where the device has it


@dataclass(frozen=True)
class EpochRecord:
    """What one finished epoch reports; `phase` tells the parts of a defense apart (`teacher`, `student`, `train`)."""

    phase: str
    epoch: int  # 1-based, within the phase
    epochs: int  # of the phase
    loss: float  # mean over the epoch's steps
    validation_dice: float | None  # mean hard Dice over WT, TC, ET of the validation cases; None without such cases
    learning_rate: float
    seconds: float
