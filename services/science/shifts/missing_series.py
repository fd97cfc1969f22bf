"""A protocol without one of the series that the network was trained on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from pydantic import Field, field_validator
from typing_extensions import override

from services.errors import did_you_mean
from services.science.labels import SERIES
from services.science.shifts.base import Shift

if TYPE_CHECKING:
    from services.science.volumes import RawCase


class MissingSeries(Shift):
    """Series of zeros, as whoever lacks a series would fill its channel."""

    series: tuple[str, ...] = Field(
        min_length=1, description="Which are missing together; `[[t1], [flair]]` is an axis of two shifts."
    )

    @field_validator("series")
    @classmethod
    def _some_of_all(cls, series: tuple[str, ...]) -> tuple[str, ...]:
        for name in series:
            if name not in SERIES:
                raise ValueError(f"series of the data, but {name!r} is none{did_you_mean(name, SERIES)}")
        if len(set(series)) == len(SERIES):
            raise ValueError("at least one series that is left")
        return tuple(name for name in SERIES if name in series)

    @override
    def change(self, raw: RawCase, rng: np.random.Generator) -> RawCase:
        images = raw.images.copy()
        images[[SERIES.index(name) for name in self.series]] = 0
        return replace(raw, images=images, mask=raw.brain)
