"""Budgets in words, where each series has its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from types import MappingProxyType

from sqlalchemy import Engine, select

from db.engine import read
from db.many import among
from db.models import Cell, Sweep
from services.comparisons.naming import parameters
from services.science.attacking.series_budgets import budgets_in_words
from services.science.epsilon import format_epsilon

#: Name of an attack -> the shares that its series have of its budget; only of attacks whose series differ.
SeriesOfAttacks = Mapping[str, Mapping[str, float]]
NO_SERIES: SeriesOfAttacks = MappingProxyType({})


def budget_in_words(epsilon: float, attack_params: str) -> str:
    """The budget of an attack with these parameters (JSON); of each series, where they have different ones."""
    shares = _shares(attack_params)
    return format_epsilon(epsilon) if shares is None else budgets_in_words(shares, epsilon)


def series_of_attacks(engine: Engine, sweeps: Collection[str] | None) -> SeriesOfAttacks:
    """Of the attacks of these sweeps (None: of all); variants of one name that differ in it tell so in their names."""
    cells = select(Cell.attack, Cell.attack_params).join(Sweep, Sweep.id == Cell.sweep_id).distinct()
    found: dict[str, list[Mapping[str, float] | None]] = defaultdict(list)
    with read(engine) as connection:
        chosen = cells if sweeps is None else cells.where(among(connection, Sweep.name, sweeps))
        for name, params in connection.execute(chosen):
            found[name].append(_shares(params))
    return {
        name: first
        for name, (first, *others) in found.items()
        if first is not None and all(shares == first for shares in others)
    }


def budget_of(attack: str, epsilon: float, series: SeriesOfAttacks) -> str:
    """The budget under which two runs are compared; `attack` in the words of the comparison."""
    shares = series.get(attack.partition(" ")[0].rstrip(","))
    return format_epsilon(epsilon) if shares is None else budgets_in_words(shares, epsilon)


def _shares(attack_params: str) -> Mapping[str, float] | None:
    series = parameters(attack_params).get("series")
    return series if isinstance(series, dict) and len(set(series.values())) > 1 else None
