"""The base of everything that is declared: parameters, settings, sections of a sweep file."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Fields that are checked once, at construction; unknown keys, NaN and infinity are mistakes."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, validate_default=True)
