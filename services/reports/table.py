"""A table as values, which the command line shows and files hold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Table:
    """Columns and rows; every row has one plain value (text, number, bool, None) per column."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]

    def records(self) -> list[dict[str, Any]]:
        """Rows as strict-JSON mappings: a number that is not finite becomes None."""
        return [as_record(self.columns, row) for row in self.rows]


def as_record(columns: Sequence[str], row: Sequence[Any]) -> dict[str, Any]:
    """One row as a strict-JSON mapping: a number that is not finite becomes None."""
    return dict(zip(columns, map(_strict, row), strict=True))


def _strict(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value
