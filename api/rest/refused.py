"""Attempts that were refused, as audit rows have them: so many of each name and no more, however often he tries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from api.rest.rates import Rate
from api.rest.refusal import Refusal


@dataclass
class RefusalRows:
    """Which attempts leave a row: the first hundred of each name, then one in ten minutes, which counts the others.

    All whom nobody knows share one name.
    """

    rate: Rate = field(default_factory=lambda: Rate(at_once=100, a_second=1 / 600))
    _left_out: Counter[str] = field(default_factory=Counter, repr=False)

    def row_of(self, who: str, about: str) -> str | None:
        """What the row says; None where this attempt leaves none."""
        try:
            self.rate.take(who)
        except Refusal:
            self._left_out[who] += 1
            return None
        before = self._left_out.pop(who, 0)
        return f"{about}, and {before} more before" if before else about


def address_of(path: str, parameters: Mapping[str, Any]) -> str:
    """An address without the words in it, which may name a patient; numbers of rows stay."""
    words = [value for value in parameters.values() if isinstance(value, str) and value and not value.isdecimal()]
    return "/".join("*" if any(word in part for word in words) else part for part in path.split("/"))
