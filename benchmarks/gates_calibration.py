"""How often the checks for gradient masking catch masked networks and suspect honest ones: the tables of docs/gates.md.

    robust-cli submit examples/gates-calibration.yaml
    python -m benchmarks.gates_calibration gates-calibration [--replicas 5-9]

Reads a finished sweep in which the networks whose defense has a parameter `mask` hide their gradients, and no others.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from services.comparisons.gate_verdicts import CheckedModel, ModelVerdict, read_verdicts
from services.counted import counted
from services.database import open_database
from services.errors import BadInput, RobustError
from services.reports.gates import gate_rows, unchecked
from services.science.gates.result import GATES, OF_MASKING, about, failing, strength, verdict
from services.science.gates.suite import ON_MODEL
from services.science.stats import wilson
from services.settings import load_settings

#: Words of a verdict on a masked network that was caught.
CAUGHT = ("masking-suspected", "invalid")
#: Gates of masking that hold scores against each other: they need test cases in which the network finds anything.
ON_SCORES = OF_MASKING.difference(ON_MODEL)


@dataclass(frozen=True)
class CheckedNetwork:
    """What the gates found of one network."""

    kind: str  # its mask, or its defense where it has none
    is_masked: bool
    found: tuple[tuple[str, bool | None], ...]  # (gate, passed)

    @property
    def is_caught(self) -> bool:
        """Whether its own gates call it suspected or invalid; of an honest one that is a false alarm."""
        return verdict(self.found) in CAUGHT

    @property
    def fails_any(self) -> bool:
        """Whether any gate failed: for which it would have been suspected when all of them spoke of the model."""
        return any(passed is False for _, passed in self.found)


def main() -> None:
    """Print the tables of a sweep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sweep", nargs="?", default="gates-calibration")
    parser.add_argument("--replicas", default="", metavar="FIRST-LAST", help="of these training seeds alone")
    told = parser.parse_args()
    engine = open_database(load_settings())
    if missing := unchecked(engine, told.sweep):
        raise BadInput(missing)
    checks = chosen(gate_rows(engine, told.sweep).records(), told.replicas)
    networks = checked_networks(checks)
    kinds = ("network", "is", "caught or suspected", "by the gates", "any gate fails")
    tables = [("Networks, each by itself", kinds, by_kind(networks))]
    if not told.replicas:
        with engine.connect() as connection:
            models = by_model(read_verdicts(connection, sweeps={told.sweep}))
        tables.append(("Models", ("model", "is", "gates", "strength", "failed", "in some networks"), models))
    tables += [
        ("Gates", ("gate", "about", "fails of the masked", "fails of the honest", "not run"), by_gate(networks)),
        ("Strength", ("networks", "strong", "weak", "attack-limited", "not run"), strengths(networks)),
    ]
    for title, columns, rows in tables:
        print(f"**{title}**\n\n| {' | '.join(columns)} |\n|{'---|' * len(columns)}")
        print("".join(f"| {' | '.join(map(str, row))} |\n" for row in rows))
    if sentence := unjudged(checks):
        print(sentence)


def chosen(rows: Iterable[Mapping[str, Any]], replicas: str) -> list[Mapping[str, Any]]:
    """The rows of some replicas, such as "5-9"; empty: of all. Raises `BadInput`."""
    try:
        first, last = map(int, replicas.split("-")) if replicas else (0, sys.maxsize)
    except ValueError:
        raise BadInput(f"--replicas {replicas!r}: expected the first and the last, such as 5-9") from None
    return [row for row in rows if first <= row["replica"] <= last]


def checked_networks(rows: Iterable[Mapping[str, Any]]) -> list[CheckedNetwork]:
    """The networks behind rows of the view `gates`; raises `BadInput` unless there are masked and honest ones."""
    found: dict[tuple[object, ...], list[tuple[str, bool | None]]] = defaultdict(list)
    for row in rows:
        passed = row["passed"]
        found[_network(row)].append((str(row["gate"]), None if passed is None else bool(passed)))
    networks = [
        CheckedNetwork(mask or str(name), mask is not None, tuple(outcomes))
        for (_, name, params, _, _), outcomes in found.items()
        for mask in [json.loads(str(params)).get("mask")]
    ]
    for masked in (True, False):
        if not any(network.is_masked is masked for network in networks):
            raise BadInput(f"the sweep has no {'masked' if masked else 'honest'} network whose checks are done")
    return networks


def unjudged(rows: Iterable[Mapping[str, Any]]) -> str:
    """How many networks no gate on scores judged, as on data that are too small, and why the first; empty: none."""
    whys: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for row in rows:
        if row["gate"] in ON_SCORES:
            whys[_network(row)].append("" if row["passed"] is not None else str(row["detail"]))
    lacking = [found[0] for found in whys.values() if all(found)]
    if not lacking:
        return ""
    return (
        f"{counted(len(lacking), 'network', 'is', 'are')} judged by no gate on scores, of {len(whys)}, so that "
        f"the tables say little of masks ({lacking[0]}): give the sweep more cases, or train longer"
    )


def by_kind(networks: Sequence[CheckedNetwork]) -> list[tuple[str, ...]]:
    """How many networks of each kind are caught, and by which gates; then all masked and all honest ones."""
    rows = []
    for kind in dict.fromkeys(network.kind for network in networks):
        mine = [network for network in networks if network.kind == kind]
        rows.append((kind, _is(mine[0]), _caught(mine), _failed(mine), _any(mine)))
    for masked in (True, False):
        mine = [network for network in networks if network.is_masked is masked]
        rows.append((f"all {_is(mine[0])}", "", _caught(mine), "", _any(mine)))
    return rows


def by_gate(networks: Sequence[CheckedNetwork]) -> list[tuple[str, ...]]:
    """How many of the networks in which a gate ran fail it."""
    rows = []
    for gate in GATES:
        shares, ran = [], 0
        for masked in (True, False):
            mine = [outcomes for network in networks if network.is_masked is masked if (outcomes := _of(network, gate))]
            ran += len(mine)
            shares.append(share(sum(not all(outcomes) for outcomes in mine), len(mine)))
        rows.append((gate, about(gate), *shares, str(len(networks) - ran)))
    return rows


def by_model(models: Mapping[CheckedModel, ModelVerdict]) -> list[tuple[str, ...]]:
    """The verdicts as `robust-cli gates` shows them."""
    rows = []
    for model, said in models.items():
        mask = json.loads(model.defense_params).get("mask")
        gates = (*said.failed, *said.too_weak), said.in_some
        failed = (", ".join(gate for gate in GATES if gate in found) for found in gates)
        rows.append((mask or model.defense, "masked" if mask else "honest", said.verdict, said.strength, *failed))
    return sorted(rows, key=lambda row: (row[1] == "masked", row[0] != "none", row[0]))


def strengths(networks: Sequence[CheckedNetwork]) -> list[tuple[str, ...]]:
    """What the gates say of the attacks on each network."""
    rows = []
    for masked in (True, False):
        words = Counter(strength(network.found) for network in networks if network.is_masked is masked)
        counted = (words["strong"], words["weak"], words["attack-limited"], words["not run"])
        rows.append(("masked" if masked else "honest", *map(str, counted)))
    return rows


def share(count: int, of: int) -> str:
    """How many of how many, with Wilson's 95 % interval."""
    if not of:
        return "not run"
    interval = wilson(count, of)
    return f"{count} of {of} [{interval.low:.2f}, {interval.high:.2f}]"


def _network(row: Mapping[str, Any]) -> tuple[object, ...]:
    """What tells the networks of a sweep apart."""
    return row["model"], row["defense"], row["defense_params"], row["replica"], row["fold"]


def _of(network: CheckedNetwork, gate: str) -> list[bool]:
    return [passed for name, passed in network.found if name == gate and passed is not None]


def _is(network: CheckedNetwork) -> str:
    return "masked" if network.is_masked else "honest"


def _caught(networks: Sequence[CheckedNetwork]) -> str:
    return share(sum(network.is_caught for network in networks), len(networks))


def _any(networks: Sequence[CheckedNetwork]) -> str:
    return share(sum(network.fails_any for network in networks), len(networks))


def _failed(networks: Sequence[CheckedNetwork]) -> str:
    """The gates of validity and masking that any of these fail, each with how many do."""
    counts = Counter(gate for network in networks for gate in failing([network.found]) if about(gate) != "attacks")
    return ", ".join(f"{gate} ({counts[gate]})" for gate in GATES if counts[gate])


if __name__ == "__main__":
    try:
        main()
    except RobustError as error:
        sys.exit(str(error))
