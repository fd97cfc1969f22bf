"""All plug-ins and their parameters as tables."""

from __future__ import annotations

import importlib
import json
from typing import Any

from services.errors import UnknownName
from services.outside import PluginRefused, shortened
from services.plugin import Plugin
from services.reports.table import Table
from services.science.epsilon import format_epsilon

#: Kinds of plug-ins.
KINDS = ("attacks", "defenses", "shifts", "metrics", "models", "layouts")


def list_plugins(kind: str | None = None) -> Table:
    """Kind, name, first sentence and origin of every plug-in; raises `UnknownName`.

    One from outside that cannot be used stands there with the reason.
    """
    kinds = KINDS if kind is None else (_require(kind),)
    rows = []
    for folder in kinds:
        registry = _registry(folder)
        for name in registry.names():
            try:
                what = _summary(registry.require(name))
            except PluginRefused as error:
                what = f"BROKEN: {error}"
            rows.append((folder, name, what, registry.origin(name)))
    return Table("plug-ins", ("kind", "name", "what it is", "from"), rows)


def list_parameters(kind: str, name: str) -> Table:
    """Parameter, type, default and meaning of one plug-in; raises `UnknownName`."""
    registry = _registry(_require(kind))
    plugin = registry.require(name)
    schema = plugin.model_json_schema()
    rows = [
        (
            parameter,
            _type(details),
            _default(parameter, details, required=parameter in schema.get("required", ())),
            details.get("description", ""),
        )
        for parameter, details in schema.get("properties", {}).items()
    ]
    columns = ("parameter", "type", "default", "meaning")
    origin = f" ({registry.origin(name)}, {shortened(plugin.code)})" if plugin.code else ""
    without = "" if rows else "; it has no parameters"
    return Table(f"{name}: {_summary(plugin)}{origin}{without}", columns, rows)


def schema_of(kind: str, name: str) -> dict[str, Any]:
    """The JSON schema of a plug-in's parameters; raises `UnknownName`, `PluginRefused`."""
    plugin: type[Plugin] = _registry(_require(kind)).require(name)
    return plugin.model_json_schema()


def _require(kind: str) -> str:
    """The kind's folder; one plug-in of a kind may be asked for, too."""
    for folder in KINDS:
        if kind.lower() in (folder, folder.removesuffix("s")):
            return folder
    raise UnknownName("kind of plug-in", kind, KINDS)


def _registry(folder: str) -> Any:
    return importlib.import_module(f"services.science.{folder}")


def _summary(plugin: type[Plugin]) -> str:
    return (plugin.__doc__ or "").strip().splitlines()[0]


def _default(parameter: str, details: dict[str, Any], *, required: bool) -> str:
    """The default as a sweep file would say it."""
    may_be_left_out = "left out:" in details.get("description", "")
    if required and not may_be_left_out:
        return "required"
    value = details.get("default")
    if value is None:
        return "left out"
    return _in_words(value, is_budget=parameter.startswith("epsilon"))


def _in_words(value: Any, *, is_budget: bool) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_in_words(item, is_budget=is_budget) for item in value)}]"
    if isinstance(value, dict):
        items = (f"{key}: {_in_words(item, is_budget=is_budget)}" for key, item in value.items())
        return f"{{{', '.join(items)}}}"
    if is_budget and isinstance(value, float):
        return format_epsilon(value)
    return value if isinstance(value, str) else json.dumps(value)


def _type(details: dict[str, Any]) -> str:
    """What may be written there, in words."""
    if "enum" in details:
        return " | ".join(map(str, details["enum"]))
    if "const" in details:
        return str(details["const"])
    if "anyOf" in details:
        options = [option for option in details["anyOf"] if option.get("type") != "null"]
        return " or ".join(dict.fromkeys(map(_type, options)))
    if details.get("type") == "array":
        items = details.get("items") or (details.get("prefixItems") or [None])[0]
        return f"list of {_type(items)}" if isinstance(items, dict) else "list"
    return _WORDS.get(str(details.get("type", "")), "value") + _range(details)


def _range(details: dict[str, Any]) -> str:
    """The bounds of a number."""
    signs = {"exclusiveMinimum": "above", "minimum": "from", "exclusiveMaximum": "below", "maximum": "to"}
    words = [f"{sign} {details[key]:g}" for key, sign in signs.items() if isinstance(details.get(key), int | float)]
    return f" {' '.join(words)}" if words else ""


_WORDS = {
    "integer": "whole number",
    "number": "number",
    "string": "text",
    "boolean": "true | false",
    "object": "mapping",
}
