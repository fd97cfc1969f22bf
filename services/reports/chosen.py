"""What `--region`, `--attack` and `--defense` leave of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from services.comparisons.naming import word_of
from services.errors import UnknownName
from services.reports.by_size import BySize
from services.reports.scores import ConditionKey, Line, texts_of_conditions
from services.reports.table import Table


@dataclass(frozen=True)
class Chosen:
    """Names that a user gave; none of a kind: all. An attack or defense goes by its name or all of its words."""

    regions: tuple[str, ...] = ()
    attacks: tuple[str, ...] = ()
    defenses: tuple[str, ...] = ()

    @classmethod
    def of(cls, region: Sequence[str] | None, attack: Sequence[str] | None, defense: Sequence[str] | None) -> Chosen:
        """As options give them: repeated, or with commas."""
        return cls(_names(region), _names(attack), _names(defense))

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return not (self.regions or self.attacks or self.defenses)

    def rows(self, table: Table) -> Table:
        """The rows of a table for programs with columns `defense` and `attack`, and `region` where there is one.

        Raises `UnknownName` for a name that is in none of its rows.
        """
        rows = list(table.rows)
        for column, names in (("defense", self.defenses), ("attack", self.attacks), ("region", self.regions)):
            if names and column in table.columns:
                at = table.columns.index(column)
                require(column, names, (row[at] for row in rows))
                rows = [row for row in rows if named(row[at], names)]
        return Table(table.title, table.columns, rows, table.extras, table.empty, table.whole)

    def of_regions(self, regions: Sequence[str]) -> list[str]:
        """Those that are chosen, in their order; raises `UnknownName`."""
        require("region", self.regions, regions)
        return [region for region in regions if not self.regions or region in self.regions]

    def lines(self, lines: Sequence[Line]) -> list[Line]:
        """Lines of such defenses under such attacks; raises `UnknownName`."""
        kept = set(self.conditions(line.condition for line in lines))
        return [line for line in lines if line.condition in kept]

    def conditions(self, conditions: Iterable[ConditionKey]) -> list[ConditionKey]:
        """Those of such defenses under such attacks; raises `UnknownName`."""
        found = list(conditions)
        defenses, attacks = texts_of_conditions(found)
        require("defense", self.defenses, defenses.values())
        require("attack", self.attacks, attacks.values())
        return [
            condition
            for condition in found
            if not self.defenses or named(defenses[condition.defense, condition.defense_params], self.defenses)
            if not self.attacks or named(attacks[condition.attack, condition.attack_params], self.attacks)
        ]

    def of_size(self, found: BySize) -> BySize:
        """Scores by size of such defenses under such attacks; raises `UnknownName`."""
        kept = set(self.conditions(line.condition for line in found.lines))
        return replace(found, lines=[line for line in found.lines if line.condition in kept])

    def comparisons(self, rows: Iterable[Any]) -> list[Any]:
        """Rows of the view `comparisons`: those with a side of such a defense, under such an attack."""
        found = list(rows)
        if self.defenses:
            require("defense", self.defenses, (side for row in found for side in _words(row, "defense")))
            found = [row for row in found if any(named(side, self.defenses) for side in _words(row, "defense"))]
        if self.attacks:
            require("attack", self.attacks, (side for row in found for side in _words(row, "attack")))
            found = [row for row in found if any(named(side, self.attacks) for side in _words(row, "attack"))]
        return [row for row in found if not self.regions or row.region in self.regions]


#: Leaves everything.
ALL = Chosen()


def require(noun: str, names: Iterable[str], known: Iterable[str]) -> None:
    """Raises `UnknownName` for a name that is none of these texts and no beginning word of one."""
    there = set(known)
    for name in names:
        if there and not any(named(text, (name,)) for text in there):
            raise UnknownName(noun, name, {text.partition(" ")[0] for text in there})


def named(text: str, names: Iterable[str]) -> bool:
    """Whether a text such as "distillation temperature=10" is one of these, or of one of these names."""
    return any(text == name or text.partition(" ")[0] == name for name in names)


def _names(texts: Sequence[str] | None) -> tuple[str, ...]:
    """Names with commas between; "attack step=1,2" has one in a value."""
    return tuple(name.strip() for text in texts or () for name in ([text] if "=" in text else text.split(",")))


def _words(row: Any, key: str) -> list[str]:
    """What a comparison says of its attack, or of the defenses of both sides."""
    if key == "attack":
        return list(row.attack.split(", "))
    return [words for side in (row.a, row.b) if (words := word_of(side, key))]
