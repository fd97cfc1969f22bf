"""A table as values, which the command line shows and files hold."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Self

#: In front of a number, at its beginning or in brackets.
_HYPHEN = re.compile(r"(?<![^\s(\[])-(?=\d)")


class Noted(float):
    """A number with words about it, which a terminal shows in a second line; to programs it is the number alone."""

    note: str

    def __new__(cls, value: float, note: str) -> Self:
        """The number; an empty note is none."""
        made = super().__new__(cls, value)
        made.note = note
        return made


@dataclass(frozen=True)
class Table:
    """Columns and rows; every row has one plain value (text, number, bool, None) per column.

    What follows the rows is about how people see it: programs get every column and every row.
    """

    title: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]
    extras: tuple[str, ...] = ()  # columns for terminals that are wide enough, the most wanted first
    empty: str = ""  # why there are no rows, as a sentence
    whole: bool = False  # every column stays where it is, also one that has the same value everywhere
    programs: tuple[str, ...] = ()  # columns for programs alone
    headings: tuple[str, ...] = ()  # first columns that stand above their rows before a name is folded

    def without(self, *columns: str) -> Self:
        """The same without some columns."""
        kept = [at for at, name in enumerate(self.columns) if name not in columns]
        names = tuple(self.columns[at] for at in kept)
        return replace(self, columns=names, rows=[[row[at] for at in kept] for row in self.rows])

    def for_people(self) -> Self:
        """The same without what is for programs alone."""
        return self.without(*self.programs) if self.programs else self

    def records(self) -> list[dict[str, Any]]:
        """Rows as strict-JSON mappings: a number that is not finite becomes None."""
        return [as_record(self.columns, row) for row in self.rows]


def with_minus(text: str) -> str:
    """With minus signs before negative numbers, for people; names keep their hyphens."""
    return _HYPHEN.sub("−", text)


def is_small_p(value: float, column: str) -> bool:
    """Whether a p-value is too small for three decimals."""
    return value < 0.001 and column in ("p", "p adj.")


def as_record(columns: Sequence[str], row: Sequence[Any]) -> dict[str, Any]:
    """One row as a strict-JSON mapping: a number that is not finite becomes None."""
    return dict(zip(columns, map(_strict, row), strict=True))


def as_number(value: Any) -> Any:
    """A number of PostgreSQL's type numeric, which sums and means of whole numbers have there, as one that JSON has."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value.as_tuple().exponent == 0 else float(value)


def _strict(value: Any) -> Any:
    value = as_number(value)
    return None if isinstance(value, float) and not math.isfinite(value) else value
