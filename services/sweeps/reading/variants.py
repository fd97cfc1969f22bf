"""Sections of named entries, each with a plug-in and a grid of its parameters."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from services.comparisons.question import UNDEFENDED
from services.plugin import Plugin
from services.science import attacks, defenses, models, shifts
from services.science.anatomy import Anatomy
from services.sweeps.reading.external_models import is_external, read_external
from services.sweeps.reading.grid import axes, grid_points
from services.sweeps.reading.problems import Problems, usable
from services.sweeps.reading.yaml_source import KeyPath, dotted, value_in_words
from services.sweeps.schema import NAME, NAME_IN_WORDS, Variant

_MAX_POINTS = 10_000


@dataclass(frozen=True)
class Family:
    """What differs between the sections."""

    section: str
    noun: str
    chooser: str  # the key that names the plug-in
    registry: Any  # a package with names, build, require


MODELS = Family("models", "model architecture", "architecture", models)
DEFENSES = Family("defenses", "defense", "method", defenses)
ATTACKS = Family("attacks", "attack", "method", attacks)
SHIFTS = Family("shifts", "shift", "method", shifts)


def read_models(problems: Problems, section: object, anatomy: Anatomy | None) -> tuple[Variant, ...]:
    """One variant per architecture and grid point, each with a name of its own: results have no model parameters.

    `anatomy` is what the data are about; None where they have mistakes.
    """
    found: list[Variant] = []
    for path, entry in entries(problems, MODELS, section):
        if is_external(entry):
            found += read_external(problems, path, entry, anatomy)
            continue
        for variant in variants(problems, MODELS, path, entry):
            grid = ",".join(f"{key}={_word(value)}" for key, value in variant.grid.items())
            found.append(variant.model_copy(update={"name": f"{variant.name}:{grid}", "grid": {}}) if grid else variant)
    if not section:
        problems.add(("models",), "expected at least one model such as 'unet3d: {architecture: unet, dims: 3}'")
    return distinct(problems, MODELS, found)


def read_defenses(problems: Problems, section: object) -> tuple[Variant, ...]:
    """The undefended model first, whether it is listed or not: every defense is measured against it."""
    found = []
    for path, entry in entries(problems, DEFENSES, section):
        if path[-1] == UNDEFENDED:
            if entry:
                problems.add(
                    path, f"{UNDEFENDED!r} is the undefended model and takes no parameters, got {value_in_words(entry)}"
                )
        else:
            found += variants(problems, DEFENSES, path, entry)
    return (Variant(name=UNDEFENDED, spec={}), *distinct(problems, DEFENSES, found))


def entries(problems: Problems, family: Family, section: object) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    """The named entries of a section that can be looked at further."""
    if section is None:
        return
    if not isinstance(section, dict):
        problems.add(
            (family.section,), f"expected a mapping of names, each with its parameters, got {value_in_words(section)}"
        )
        return
    for name, entry in section.items():
        path = (family.section, name)
        if not re.fullmatch(NAME, name):
            problems.add(path, f"expected a name of {NAME_IN_WORDS}, got {name!r}")
        if entry is not None and not isinstance(entry, dict):
            problems.add(path, f"expected a mapping of parameters such as {{}}, got {value_in_words(entry)}")
        else:
            yield path, dict(entry or {})


def variants(problems: Problems, family: Family, path: KeyPath, entry: dict[str, Any]) -> list[Variant]:
    """All grid points of one entry; mistakes are recorded, and then there are none."""
    name = str(path[-1])
    method = entry.pop(family.chooser, name)
    chosen = (*path, family.chooser) in problems.source.places
    place = (*path, family.chooser) if chosen else path
    if not family.registry.has(method):
        hint = "" if chosen else f"; or say which one with '{family.chooser}'"
        problems.add_unknown(place, family.noun, family.registry.names(), name=method, hint=hint)
        return []
    plugin: type[Plugin] | None = usable(problems, place, family.registry, method)
    if plugin is None:
        return []
    owner = f"{family.noun} {method!r}"
    found = axes(plugin, entry)
    for key, values in found.items():
        if not values:
            problems.add((*path, key), "expected at least one value, got an empty list")
    if math.prod(map(len, found.values())) > _MAX_POINTS:
        problems.add(path, f"expected at most {_MAX_POINTS} combinations of its lists")
        return []
    variants: dict[str, Variant] = {}
    for point in grid_points(plugin, entry):
        try:
            built = plugin.model_validate(dict(point.parameters))
        except ValidationError as error:
            problems.add_validation(path, error, plugin, owner=owner, indexes=point.indexes)
            continue
        variant = Variant(name=name, spec=built.spec(), grid={key: getattr(built, key) for key in found})
        if repr(variant.spec) in variants:
            key = next(reversed(found))
            problems.add((*path, key, point.indexes[key]), f"the list repeats {value_in_words(point.parameters[key])}")
        variants[repr(variant.spec)] = variant
    return list(variants.values())


def distinct(problems: Problems, family: Family, variants: list[Any]) -> tuple[Any, ...]:
    """The variants; two names for the same parameters would be one job in two roles, so that is a mistake."""
    first: dict[str, Variant] = {}
    for variant in variants:
        twin = first.setdefault(repr(variant.spec), variant)
        if twin.name != variant.name:
            mine, other = (item.name.partition(":")[0] for item in (variant, twin))
            remedy = "put their epsilons into one list" if family is ATTACKS else "leave one of them out"
            problems.add(
                (family.section, mine),
                f"has the same parameters as {dotted((family.section, other))}; {remedy}",
            )
    return tuple(variants)


def _word(value: object) -> str:
    """A grid value within a model's name."""
    return "-".join(map(_word, value)) if isinstance(value, tuple | list) else str(value)
