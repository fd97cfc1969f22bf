"""Adapted attacks: those of the sweep, changed by an attacker who knows the defense."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from services.errors import BadInput
from services.science import attacks, defenses
from services.sweeps.sections.variants import AttackVariant, Variant


def changes(defense: Variant) -> tuple[dict[str, Any], ...]:
    """Parameters of attacks that know the defense; none for an undefended network."""
    return defenses.build(defense.spec).adaptive() if defense.spec else ()


def adapted(attack: AttackVariant, defense: Variant, classes: int) -> Iterator[AttackVariant]:
    """The attack with each change that the defense names and that it can take; none against the undefended model.

    An attack cannot take parameters that it lacks, nor another loss when it has its own, nor one that needs more than
    the `classes` of the data. An attack of a sweep may leave parameters as they are.
    """
    plugin = attacks.require(attack.method)
    allowed = plugin.model_fields.keys() & (plugin.model_fields if attack.adapted is None else attack.adapted)
    for change in changes(defense) if plugin.needs_gradient else ():
        if change.keys() <= allowed:
            try:
                form = attacks.build({**attack.spec, **change})
            except BadInput:
                continue
            spec = form.recipe()
            if spec != attack.spec and form.fewest_classes <= classes:
                yield attack.model_copy(update={"spec": spec, "grid": {**attack.grid, **change}})
