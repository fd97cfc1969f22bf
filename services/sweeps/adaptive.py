"""Adapted attacks: those of the sweep, changed by one who knows the defense."""

from __future__ import annotations

from collections.abc import Iterator

from services.errors import BadInput
from services.science import attacks, defenses
from services.sweeps.schema import AttackVariant, Variant


def adapted(attack: AttackVariant, defense: Variant) -> Iterator[AttackVariant]:
    """The attack with each change that the defense names and that it can take; none against the undefended model.

    An attack cannot take parameters that it lacks, nor another loss when it has its own.
    """
    plugin = attacks.require(attack.method)
    changes = defenses.build(defense.spec).adaptive() if defense.spec else ()
    for change in changes if plugin.needs_gradient else ():
        if change.keys() <= plugin.model_fields.keys():
            try:
                spec = attacks.build({**attack.spec, **change}).recipe()
            except BadInput:
                continue
            if spec != attack.spec:
                yield attack.model_copy(update={"spec": spec, "grid": {**attack.grid, **change}})
