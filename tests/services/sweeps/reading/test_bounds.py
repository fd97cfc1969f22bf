"""No number and no list that a sweep file may give is without bounds."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, Field

from services import science
from services.frozen import Frozen
from services.plugin import Registry
from services.sweeps.reading.data import FileSplit, PatientFile
from services.sweeps.schema import SweepSpec

#: Lists of entries, each of which is read for itself: how many jobs they may make is bounded as a whole; and notes,
#: which nobody gives.
ENTRIES = {f"SweepSpec.{name}" for name in ("models", "defenses", "attacks", "worst_cases", "shifts", "comparisons")}
ENTRIES |= {"SweepSpec.models[].notes"}


def registries() -> dict[str, Registry[Any]]:
    """All kinds of plug-ins, by the folder below `services.science`."""
    found = {}
    for module in pkgutil.iter_modules(science.__path__):
        registry = getattr(importlib.import_module(f"services.science.{module.name}"), "_registry", None)
        if registry is not None:
            found[module.name] = registry
    return found


def unbounded(model: type[BaseModel]) -> list[str]:
    schema = model.model_json_schema()
    return list(dict.fromkeys(_unbounded(schema, schema.get("$defs", {}), model.__name__, ())))


def _unbounded(schema: dict[str, Any], defs: dict[str, Any], path: str, above: tuple[str, ...]) -> Iterator[str]:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name not in above:
            yield from _unbounded(defs[name], defs, path, (*above, name))
        return
    if "enum" in schema or "const" in schema:
        return
    for union in ("anyOf", "oneOf", "allOf"):
        for branch in schema.get(union, ()):
            yield from _unbounded(branch, defs, path, above)
    kind = schema.get("type")
    if kind in ("integer", "number"):
        for end in ("maximum", "minimum"):
            if not {end, f"exclusive{end.capitalize()}"} & schema.keys():
                yield f"{path}: no {end}"
    if kind == "array":
        if "maxItems" not in schema and path not in ENTRIES:
            yield f"{path}: no limit of its length"
        for item in [schema.get("items", {}), *schema.get("prefixItems", ())]:
            yield from _unbounded(item, defs, f"{path}[]", above)
    if kind == "object":
        for name, field in schema.get("properties", {}).items():
            yield from _unbounded(field, defs, f"{path}.{name}", above)
        if isinstance(schema.get("additionalProperties"), dict):
            yield from _unbounded(schema["additionalProperties"], defs, f"{path}.*", above)


def test_all_kinds_of_plugins_are_looked_at() -> None:
    assert {"attacks", "defenses", "external", "layouts", "metrics", "models", "shifts"} <= registries().keys()


@pytest.mark.parametrize(
    "model",
    [
        *(registry.require(name) for registry in registries().values() for name in registry.built_in()),
        *(SweepSpec, FileSplit, PatientFile),
    ],
    ids=lambda model: model.__module__.removeprefix("services.") + "." + model.__name__,
)
def test_every_number_and_every_list_has_an_honest_bound(model: type[BaseModel]) -> None:
    assert unbounded(model) == []


def test_a_field_without_bounds_would_be_found() -> None:
    class Careless(Frozen):
        steps: int
        width: float = Field(ge=0)
        sizes: dict[str, tuple[int, ...]]

    found = unbounded(Careless)
    assert "Careless.steps: no maximum" in found
    assert "Careless.width: no maximum" in found
    assert "Careless.sizes.*[]: no minimum" in found
    assert "Careless.sizes.*: no limit of its length" in found
