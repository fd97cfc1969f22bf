"""Budgets along an axis, at equal distances: 1/255 and 32/255 fit one panel."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.science.epsilon import format_epsilon

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST_TICKS = 9


@dataclass(frozen=True)
class BudgetAxis:
    """Clean images at the left end, then each budget."""

    budgets: tuple[float, ...]

    @classmethod
    def of(cls, budgets: Iterable[float]) -> BudgetAxis:
        """All that are drawn; 0 is among them, since clean images are."""
        return cls(tuple(sorted({0.0, *budgets})))

    @property
    def in_255ths(self) -> bool:
        """Whether short numbers say all of them."""
        return all(math.isclose(budget * 1020, round(budget * 1020), abs_tol=1e-6) for budget in self.budgets)

    @property
    def label(self) -> str:
        """Of the axis, with its unit."""
        return "budget ε, in 1/255" if self.in_255ths else "budget ε"

    def place(self, budget: float) -> int:
        """Where a budget stands."""
        return self.budgets.index(budget)

    def apply(self, axes: Axes) -> None:
        """Ticks and limits; where budgets are many, not each has its number."""
        step = -(-len(self.budgets) // _MOST_TICKS)
        shown = range(0, len(self.budgets), step)
        axes.set_xticks(list(shown), [self._text(self.budgets[at]) for at in shown])
        axes.set_xlim(-0.5, len(self.budgets) - 0.5)
        axes.grid(visible=False, axis="x")

    def _text(self, budget: float) -> str:
        return f"{round(budget * 1020) / 4:g}" if self.in_255ths else format_epsilon(budget)
