"""Which series an attack may change, and how far: shares of its budget by name."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from services.errors import BadInput, did_you_mean, in_short
from services.frozen import MOST_NAMES
from services.science.epsilon import format_epsilon, parse_epsilon


def _as_mapping(value: Any) -> dict[str, float]:
    """Shares by name from a name, a list of names or shares; raises `ValueError`."""
    names = [value] if isinstance(value, str) else value
    if isinstance(names, list | tuple) and all(isinstance(name, str) for name in names):
        names = dict.fromkeys(names, 1.0)
    if not (isinstance(names, Mapping) and names and all(map(_is_share, names.values()))):
        raise ValueError("names of series such as [flair], or shares above 0 and at most 1 such as {t1: 0.5, flair: 1}")
    return {str(name): float(names[name]) for name in sorted(names)}


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= 1


#: Name of a series -> its share of the budget; a series that is not named stays as it is. A list of names will do.
SeriesShares = Annotated[
    Annotated[dict[str, Annotated[float, Field(gt=0, le=1)]], Field(max_length=MOST_NAMES)]
    | Annotated[list[str], Field(max_length=MOST_NAMES)],
    BeforeValidator(_as_mapping),
]


def from_budgets(values: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters of an attack whose `epsilon` may be a mapping: its largest budget, and the others as shares of it.

    Raises `ValueError` for budgets that are none, and where `series` is given as well.
    """
    given = values.get("epsilon")
    if not isinstance(given, Mapping):
        return dict(values)
    if values.get("series") is not None:
        raise ValueError("budgets per series under 'epsilon', or 'series', not both")
    budgets = {name: _budget_of(name, budget) for name, budget in given.items()}
    largest = max(budgets.values(), default=0.0)
    if not largest:
        raise ValueError("a budget above 0 for at least one series")
    shares = {name: budget / largest for name, budget in budgets.items() if budget}
    return {**values, "epsilon": largest, "series": shares}


def _budget_of(series: str, budget: Any) -> float:
    try:
        return parse_epsilon(budget)
    except ValueError as error:
        raise ValueError(f"for the series {in_short(series)} {error}, got {in_short(budget)}") from None


def shares_of(shares: Mapping[str, float] | Sequence[str], series: Sequence[str]) -> list[float]:
    """The share of each of the `series`, 0 where it is not named; raises `BadInput` for a series that the data lack."""
    named = shares if isinstance(shares, Mapping) else dict.fromkeys(shares, 1.0)
    for name in named:
        if name not in series:
            raise BadInput(f"the attack names the series {name!r}, which the images lack{did_you_mean(name, series)}")
    return [float(named.get(name, 0.0)) for name in series]


def shares_in_words(shares: Mapping[str, float]) -> str:
    """Shares as short as they can be: "t1,flair", or "t1:0.25,flair" where one has less than the whole budget."""
    return ",".join(name if share == 1 else f"{name}:{share:g}" for name, share in shares.items())


def budgets_in_words(shares: Mapping[str, float], epsilon: float) -> str:
    """The budget of each series, "t1:2/255 flair:8/255", from the largest one and the shares of it."""
    return " ".join(f"{name}:{_budget_in_words(share * epsilon)}" for name, share in shares.items())


def _budget_in_words(epsilon: float) -> str:
    """As `format_epsilon`, but a share of a budget is rounded, so that an equal one is told by the same fraction."""
    nearest = round(epsilon * 1020) / 1020
    return format_epsilon(nearest) if math.isclose(nearest, epsilon, rel_tol=1e-9) else f"{epsilon:.4g}"
