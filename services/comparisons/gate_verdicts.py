"""What the gates say of the models that are compared and of their attacks: a word each, and the gates that failed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from db.many import among
from services.comparisons.runs import RunKey
from services.science.gates.result import GATES, OF_STRENGTH, Found, GateVerdict, Strength, failing, strength, verdict

if TYPE_CHECKING:
    from sqlalchemy import Connection


class CheckedModel(NamedTuple):
    """A model of a sweep, over all its folds and replicas."""

    sweep: str  # empty where the sweep does not matter, as in `RunKey`
    model: str
    defense: str
    defense_params: str


@dataclass(frozen=True)
class ModelVerdict:
    """What the gates say of a model and of the attacks that it met, and which ones it failed, in their order."""

    verdict: GateVerdict = "not run"
    failed: tuple[str, ...] = ()  # of the gates that speak of the model
    strength: Strength = "not run"
    too_weak: tuple[str, ...] = ()  # of the gates that speak of the attacks
    in_some: tuple[str, ...] = ()  # failed in some of its networks, but in no more than half


GateVerdicts = Mapping[CheckedModel, ModelVerdict]

#: Of models that have no gates job.
UNCHECKED: GateVerdicts = {}


def verdict_of(verdicts: GateVerdicts, key: RunKey) -> ModelVerdict:
    """What the gates say of the model of a key; "not run" where it has no gates job."""
    return verdicts.get(CheckedModel(key.sweep, key.model, key.defense, key.defense_params), ModelVerdict())


def read_verdicts(
    connection: Connection, *, sweeps: Collection[str] | None = None, by_sweep: bool = True
) -> dict[CheckedModel, ModelVerdict]:
    """Of all models of these sweeps (None: of all), from the gates of all their networks (`failing`).

    With `by_sweep` false the sweep is left empty.
    """
    from sqlalchemy import Text, column, select, table

    names = (*CheckedModel._fields, "replica", "fold", "gate", "passed")
    gates = table("gates", column("sweep", Text()), *map(column, names[1:])).c
    statement = select(*(gates[name] for name in names)).distinct()
    if sweeps is not None:
        statement = statement.where(among(connection, gates.sweep, sweeps))
    found: dict[CheckedModel, dict[tuple[str, int, int], list[tuple[str, bool | None]]]] = defaultdict(dict)
    for sweep, model, defense, params, replica, fold, gate, passed in connection.execute(statement):
        networks = found[CheckedModel(sweep if by_sweep else "", model, defense, params)]
        networks.setdefault((sweep, replica, fold), []).append((gate, None if passed is None else bool(passed)))
    return {model: _verdict(*networks.values()) for model, networks in found.items()}


def _verdict(*networks: Found) -> ModelVerdict:
    failed = failing(networks)
    ever = {gate for found in networks for gate, passed in found if passed is False}
    return ModelVerdict(
        verdict(*networks),
        tuple(gate for gate in failed if gate not in OF_STRENGTH),
        strength(*networks),
        tuple(gate for gate in failed if gate in OF_STRENGTH),
        tuple(gate for gate in GATES if gate in ever.difference(failed)),
    )
