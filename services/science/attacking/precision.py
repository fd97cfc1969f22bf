"""What a network computes in while an attack follows its gradient."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

Precision = Literal["float32", "bfloat16"]

FLOAT32: Precision = "float32"
BFLOAT16: Precision = "bfloat16"
#: In a sweep file: one of both, as it turns out when the sweep is submitted.
AUTO = "auto"
PRECISIONS = (FLOAT32, BFLOAT16, AUTO)


def mixed(precisions: Collection[str]) -> str:
    """What images are called that were chosen among images of these: `float32+bfloat16` for both."""
    return "+".join(name for name in (FLOAT32, BFLOAT16) if name in precisions) or FLOAT32
