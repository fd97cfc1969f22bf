"""Sections of named entries, each with a plug-in and a grid of its parameters."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from services.comparisons.question import UNDEFENDED
from services.errors import BadInput
from services.frozen import LONGEST_TEXT
from services.plugin import Plugin
from services.science import attacks, defenses, models, shifts
from services.science.anatomy import Anatomy
from services.science.training.settings import TrainingChanges
from services.sweeps.forecast.network_sizes import MOST_PARAMETERS, in_words, parameters_of
from services.sweeps.reading.external_models import is_external, read_external
from services.sweeps.reading.grid import axes, grid_points
from services.sweeps.reading.problems import Problems, usable, validate
from services.sweeps.reading.yaml_source import KeyPath, dotted, value_in_words
from services.sweeps.schema import NAME, NAME_IN_WORDS
from services.sweeps.sections.variants import DefenseVariant, Variant

_MAX_POINTS = 10_000
#: The key of a defense that is no parameter of the plug-in.
_TRAINING = "training"


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
            _check_size(problems, path, variant, anatomy)
            found.append(variant.model_copy(update={"name": f"{variant.name}:{grid}", "grid": {}}) if grid else variant)
    if not section:
        problems.add(("models",), "expected at least one model such as 'unet3d: {architecture: unet, dims: 3}'")
    return distinct(problems, MODELS, found)


def _check_size(problems: Problems, path: KeyPath, variant: Variant, anatomy: Anatomy | None) -> None:
    size = parameters_of(variant.spec, anatomy)
    if size is not None and size > MOST_PARAMETERS:
        problems.add(
            path,
            f"expected a network of at most {in_words(MOST_PARAMETERS)} parameters, got one of {in_words(size)}: "
            "make it smaller",
        )


def read_defenses(problems: Problems, section: object) -> tuple[DefenseVariant, ...]:
    """The undefended model first, whether it is listed or not: every defense is measured against it."""
    found: list[DefenseVariant] = []
    for path, entry in entries(problems, DEFENSES, section):
        if path[-1] == UNDEFENDED:
            if entry:
                problems.add(
                    path, f"{UNDEFENDED!r} is the undefended model and takes no parameters, got {value_in_words(entry)}"
                )
        else:
            training = _training_of(problems, path, entry)
            found += [
                DefenseVariant(**dict(variant), training=training)
                for variant in variants(problems, DEFENSES, path, entry)
            ]
    return (DefenseVariant(name=UNDEFENDED, spec={}), *distinct(problems, DEFENSES, found))


def _training_of(problems: Problems, path: KeyPath, entry: dict[str, Any]) -> TrainingChanges:
    """The key `training` of a defense, taken out of its parameters unless it is one of them."""
    method = entry.get(DEFENSES.chooser, path[-1])
    with suppress(BadInput):
        if _TRAINING in defenses.require(method).model_fields:
            return TrainingChanges()
    given, place = entry.pop(_TRAINING, None), (*path, _TRAINING)
    if isinstance(given, list):
        problems.add(place, "expected one mapping: give each training to a defense of its own name, with 'method'")
        return TrainingChanges()
    return validate(problems, place, TrainingChanges, given) or TrainingChanges()


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
            problems.add(path, f"expected a name of {NAME_IN_WORDS}, got {value_in_words(name)}")
            if not 0 < len(name) <= LONGEST_TEXT:
                continue
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
        twin = first.setdefault(variant.identity, variant)
        if twin.name != variant.name:
            mine, other = (item.name.partition(":")[0] for item in (variant, twin))
            place = dotted((family.section, other))
            problems.add(
                (family.section, mine), f"has the same parameters as {place}; {_remedy(family, variant, twin)}"
            )
    return tuple(variants)


def _remedy(family: Family, variant: Variant, twin: Variant) -> str:
    if family is ATTACKS:
        return "put their epsilons into one list"
    if getattr(variant, "expect", None) != getattr(twin, "expect", None):
        return "'expect' is checked and makes no other model: keep one of them, with what you expect of it"
    return "leave one of them out"


def _word(value: object) -> str:
    """A grid value within a model's name."""
    return "-".join(map(_word, value)) if isinstance(value, tuple | list) else str(value)
