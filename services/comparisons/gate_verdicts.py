"""What the gates say of the models that are compared: one word for each, and the gates that failed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from db.many import among
from services.comparisons.runs import RunKey
from services.science.gates.result import GATES, GateVerdict, verdict

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
    """What the gates say of a model, and which ones it failed."""

    verdict: GateVerdict = "not run"
    failed: tuple[str, ...] = ()  # the gates, in their order


GateVerdicts = Mapping[CheckedModel, ModelVerdict]

#: Of models that have no gates job.
UNCHECKED: GateVerdicts = {}


def verdict_of(verdicts: GateVerdicts, key: RunKey) -> ModelVerdict:
    """What the gates say of the model of a key; "not run" where it has no gates job."""
    return verdicts.get(CheckedModel(key.sweep, key.model, key.defense, key.defense_params), ModelVerdict())


def read_verdicts(
    connection: Connection, *, sweeps: Collection[str] | None = None, by_sweep: bool = True
) -> dict[CheckedModel, ModelVerdict]:
    """Of all models of these sweeps (None: of all); one that failed a gate in any fold or replica failed it.

    With `by_sweep` false the sweep is left empty.
    """
    from sqlalchemy import Text, column, select, table

    gates = table("gates", column("sweep", Text()), *map(column, (*CheckedModel._fields[1:], "gate", "passed"))).c
    statement = select(*(gates[name] for name in (*CheckedModel._fields, "gate", "passed"))).distinct()
    if sweeps is not None:
        statement = statement.where(among(connection, gates.sweep, sweeps))
    found: dict[CheckedModel, list[tuple[str, bool | None]]] = defaultdict(list)
    for sweep, model, defense, params, gate, passed in connection.execute(statement):
        found[CheckedModel(sweep if by_sweep else "", model, defense, params)].append((gate, passed))
    order = list(GATES)
    return {
        model: ModelVerdict(
            verdict(results),
            tuple(sorted({gate for gate, passed in results if passed is not None and not passed}, key=order.index)),
        )
        for model, results in found.items()
    }
