"""The base of everything that is declared: parameters, settings, sections of a sweep file."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

#: Of a list of series, labels, regions, metrics or attacks; and the longest text, the path of a file.
MOST_NAMES, LONGEST_TEXT = 256, 4096
Names = Annotated[tuple[str, ...], Field(max_length=MOST_NAMES)]


class Frozen(BaseModel):
    """Fields that are checked once, at construction; unknown keys, NaN, infinity and endless text are mistakes."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", allow_inf_nan=False, validate_default=True, str_max_length=LONGEST_TEXT
    )
