"""The sliding window through which a network predicts a volume."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from services.frozen import Frozen


class SlidingWindow(Frozen):
    """Overlapping windows whose logits are blended: both predictions and attacks use them."""

    size: Annotated[tuple[Annotated[int, Field(ge=1, le=10_000)], ...], Field(min_length=2, max_length=3)] = Field(
        description="Voxels along each axis of a 2-D or 3-D network."
    )
    overlap: Annotated[float, Field(ge=0, lt=1)] = Field(0.5, description="Share of a window that the next one covers.")
    blending: Literal["constant", "gaussian"] = Field(
        "gaussian", description="Weights inside a window: all alike, or falling towards its rim."
    )
    sigma: Annotated[float, Field(gt=0, le=10)] = Field(
        0.125,
        description="Of `gaussian`: its standard deviation as a share of the window.",
        exclude_if=lambda sigma: sigma == 0.125,  # younger than results that are stored
    )
    padding: Literal["constant", "reflect", "replicate", "circular"] = Field(
        "constant",
        description="With what images smaller than the window are padded: with 0, or from themselves.",
        exclude_if=lambda padding: padding == "constant",
    )
