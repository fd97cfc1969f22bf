"""A protocol without one of the series that the network was trained on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from pydantic import Field, field_validator
from typing_extensions import override

from services.errors import BadInput
from services.frozen import Names
from services.science.labels import SERIES
from services.science.shifts.base import Shift

if TYPE_CHECKING:
    from services.science.imaging.nifti import RawCase


class MissingSeries(Shift):
    """Series of zeros, as whoever lacks a series would fill its channel."""

    series: Names = Field(
        min_length=1, description="Which are missing together; `[[t1], [flair]]` is an axis of two shifts."
    )

    @field_validator("series")
    @classmethod
    def _in_order(cls, series: tuple[str, ...]) -> tuple[str, ...]:
        return (*(name for name in SERIES if name in series), *sorted(set(series).difference(SERIES)))

    @override
    def change(self, raw: RawCase, rng: np.random.Generator) -> RawCase:
        known = raw.anatomy.series
        if not set(self.series) < set(known):
            raise BadInput(
                f"shift {self.name!r} of {', '.join(self.series)}: expected some of {', '.join(known)}, not all"
            )
        images = raw.images.copy()
        images[[known.index(name) for name in self.series]] = 0
        return replace(raw, images=images, mask=raw.brain)
