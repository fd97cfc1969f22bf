"""Grid axes: a list where a parameter takes one value means that each of its values is tried."""

from __future__ import annotations

import itertools
import typing
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel

_ANY_DEPTH = 99


@dataclass(frozen=True)
class GridPoint:
    """One combination: its parameters, and for those that came from an axis the position in the list."""

    parameters: Mapping[str, Any]
    indexes: Mapping[str, int]


def axes(model: type[BaseModel], parameters: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The parameters whose list is deeper than their type: `[10, 50]` for a number, `[[8], [8, 16]]` for a list."""
    return {
        name: value
        for name, value in parameters.items()
        if name in model.model_fields
        and isinstance(value, list)
        and _depth_of_value(value) > depth(model.model_fields[name].annotation)
    }


def grid_points(model: type[BaseModel], parameters: Mapping[str, Any]) -> Iterator[GridPoint]:
    """All combinations of the axes, the last axis varying fastest."""
    found = axes(model, parameters)
    for positions in itertools.product(*(range(len(values)) for values in found.values())):
        indexes = dict(zip(found, positions, strict=True))
        yield GridPoint({**parameters, **{name: found[name][i] for name, i in indexes.items()}}, indexes)


def depth(annotation: Any) -> int:
    """How many lists deep a value of this type may be: 0 for `int`, 1 for `tuple[int, ...] | None`."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation is Any:
        return _ANY_DEPTH
    if origin is Annotated:
        return depth(arguments[0])
    if origin is typing.Literal:
        return 0
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return 0
    if isinstance(origin, type) and issubclass(origin, Sequence | AbstractSet):
        return 1 + max((depth(item) for item in arguments if item is not ...), default=0)
    if origin is None:
        return int(isinstance(annotation, type) and issubclass(annotation, tuple | list | set | frozenset))
    return max((depth(item) for item in arguments), default=0)  # a union


def _depth_of_value(value: object) -> int:
    if not isinstance(value, list):
        return 0
    return 1 + min((_depth_of_value(item) for item in value), default=0)
