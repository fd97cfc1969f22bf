"""Networks whose clean Dice is under the floor: what attacks and defenses do to them says little."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import fmean

from sqlalchemy import Connection, Engine

from db.engine import read
from db.models import Cell
from services.comparisons.naming import shortest_texts, word_of
from services.comparisons.question import UNDEFENDED
from services.counted import counted
from services.reports.declared import read_declared
from services.reports.jobs_of import jobs_of
from services.reports.scores import RegionSums, Trained, read_clean
from services.reports.table import Table

#: How far the clean Dice of a defended network may lie below that of its undefended twin.
BELOW_TWIN = 0.2
#: What stands behind the name of a defense that has networks under the floor.
MARK = "*"

NetworkName = tuple[str, str, str]  # model, defense, its parameters


@dataclass(frozen=True)
class UnderFloor:
    """The networks of one defense, over folds and replicas, that are under the floor."""

    under: int
    networks: int
    clean: float  # mean clean Dice of all of them
    undefended: float | None  # the same of their undefended twins, where there are any


@dataclass(frozen=True)
class Floors:
    """The defenses of a sweep that have networks under the floor."""

    region: str | None
    floor: float
    found: Mapping[NetworkName, UnderFloor]
    networks: frozenset[NetworkName]  # all of the sweep, which words tell apart

    def mark(self, network: NetworkName, text: str) -> str:
        """The text for a defense, marked where it has networks under the floor."""
        return text + MARK if network in self.found else text

    def mark_words(self, model: str, text: str) -> str:
        """The same for a defense in the words that tell those of the sweep apart."""
        found = {self._words[network[1:]] for network in self.found if network[0] == model}
        return text + MARK if text in found else text

    def mark_rows(self, table: Table) -> Table:
        """A table with columns `model` and `defense`, its defenses marked."""
        model, defense = table.columns.index("model"), table.columns.index("defense")
        body = [
            tuple(self.mark_words(row[model], value) if at == defense else value for at, value in enumerate(row))
            for row in table.rows
        ]
        return replace(table, rows=body)

    def flag_rows(self, table: Table) -> Table:
        """For programs: the same with a column more, whether a defense is marked."""
        model, defense = table.columns.index("model"), table.columns.index("defense")
        body = [(*row, self.mark_words(row[model], row[defense]) != row[defense]) for row in table.rows]
        return replace(table, columns=(*table.columns, "under_floor"), rows=body)

    def marked(self, model: str, side: str) -> str:
        """One side of a comparison, in its words ("defense=static attack=fgsm"), marked in the same way.

        `model` is that of the comparison, both where its sides differ in theirs.
        """
        defense = word_of(side, "defense")
        texts = [self._words[network[1:]] for network in self.found if _is_of(network, model, side)]
        return side.replace(f"defense={defense}", f"defense={defense}{MARK}", 1) if defense in texts else side

    def flagged(self, table: Table) -> Table:
        """A table of comparisons for programs with a column more: which of its sides are marked."""
        model, *sides = (table.columns.index(name) for name in ("model", "a", "b"))
        body = [
            (*row, ", ".join(name for name, at in zip("ab", sides, strict=True) if self._marks(row[model], row[at])))
            for row in table.rows
        ]
        return replace(table, columns=(*table.columns, "under_floor"), rows=body)

    def _marks(self, model: str, side: str) -> bool:
        return self.marked(model, side) != side

    def of_side(self, model: str, side: str) -> list[str]:
        """What is known of the networks of one side that are under the floor, by the name of its defense."""
        name = word_of(side, "defense").partition(" ")[0]
        return [
            self._sentence(network) for network in self.found if network[1] == name and _is_of(network, model, side)
        ]

    def sentences(self) -> list[str]:
        """What the mark means, and one sentence for each defense that has it."""
        if not self.found:
            return []
        return [
            f"{MARK}: under the floor: a network whose clean Dice of {self.region} is below {self.floor:g} "
            f"(`evaluation.floor`), or more than {BELOW_TWIN:g} below that of its undefended twin, has too little to "
            "lose, so that its rows say nothing about robustness; cases without the region are not counted",
            *(f"{MARK}: {self._sentence(network)}" for network in sorted(self.found)),
        ]

    def _sentence(self, network: NetworkName) -> str:
        found = self.found[network]
        twin = "" if found.undefended is None else f", undefended {found.undefended:.3f}"
        mean = (
            "mean of their " if found.networks > 1 else ""
        )  # folds differ in size, so that it is not that of the cases
        return (
            f"{network[0]} {self._words[network[1:]]}, {found.under} of {counted(found.networks, 'network')}, {mean}"
            f"clean {self.region} {found.clean:.3f}{twin}"
        )

    @cached_property
    def _words(self) -> Mapping[tuple[str, str], str]:
        return shortest_texts(network[1:] for network in self.networks)


def under_floor(engine: Engine, sweep: str) -> Floors:
    """Of a sweep; nothing is found where Dice was not scored."""
    with read(engine) as connection:
        return read_floors(connection, sweep)


def read_floors(connection: Connection, sweep: str) -> Floors:
    """The same, in a transaction that is open."""
    declared = read_declared(connection, sweep)
    sums = read_clean(connection, sweep, "dice")
    region = declared.first(name for found in sums.values() for name in found)
    adopted = set(connection.scalars(jobs_of(sweep, "adopt", Cell.model)))
    of_networks: dict[NetworkName, dict[Trained | None, RegionSums]] = defaultdict(lambda: defaultdict(RegionSums))
    for (condition, trained), found in sums.items():
        if region is not None and region in found:
            network = None if condition.model in adopted else trained  # one, whose cases the folds share out
            of_networks[condition.network][network].add(found[region])
    scores = {
        name: {network: mean for network, found in own.items() if (mean := found.present_mean) is not None}
        for name, own in of_networks.items()
    }
    found_under = {}
    for name, own in scores.items():
        twins = scores.get((name[0], UNDEFENDED, "{}"), {}) if name[1] != UNDEFENDED else {}
        under = [
            network
            for network, mean in own.items()
            if mean < declared.floor or mean < twins.get(network, 0.0) - BELOW_TWIN
        ]
        if under:
            found_under[name] = UnderFloor(len(under), len(own), fmean(own.values()), _mean(twins.values()))
    return Floors(region, declared.floor, found_under, frozenset(key[0].network for key in sums))


def _is_of(network: NetworkName, model: str, side: str) -> bool:
    """Whether a side of a comparison of `model` may be of this network's model."""
    own = word_of(side, "model")
    return network[0] == own if own else network[0] in model.split(", ")


def _mean(values: Iterable[float]) -> float | None:
    listed = list(values)
    return fmean(listed) if listed else None
