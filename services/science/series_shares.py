"""Which series an attack may change, and how far: shares of its budget by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from services.errors import BadInput, did_you_mean
from services.science.epsilon import parse_epsilon


def _as_mapping(value: Any) -> Any:
    if isinstance(value, str):
        value = [value]
    return dict.fromkeys(value, 1.0) if isinstance(value, list | tuple) else value


#: Name of a series -> its share of the budget; a series that is not named stays as it is. A list of names will do.
SeriesShares = Annotated[
    dict[str, Annotated[float, Field(gt=0, le=1)]] | list[str], BeforeValidator(_as_mapping), Field(min_length=1)
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
    budgets = {name: parse_epsilon(budget) for name, budget in given.items()}
    largest = max(budgets.values(), default=0.0)
    if not largest:
        raise ValueError("a budget above 0 for at least one series")
    shares = {name: budget / largest for name, budget in budgets.items() if budget}
    return {**values, "epsilon": largest, "series": shares}


def shares_of(shares: Mapping[str, float] | Sequence[str], series: Sequence[str]) -> list[float]:
    """The share of each of the `series`, 0 where it is not named; raises `BadInput` for a series that the data lack."""
    named = shares if isinstance(shares, Mapping) else dict.fromkeys(shares, 1.0)
    for name in named:
        if name not in series:
            raise BadInput(f"the attack names the series {name!r}, which the images lack{did_you_mean(name, series)}")
    return [float(named.get(name, 0.0)) for name in series]
