"""The configuration of a MONAI bundle: its files merged, its macros (`%`) and references (`@`) followed, nothing run.

What MONAI's `ConfigParser` would make of it, without its `eval` and its imports: components (`_target_`) stay mappings,
and what is not known here without running something is an `Unread`, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from services.errors import BadInput
from services.science.external._expressions import NotRead, evaluate

_SEPARATOR = "::"
_REFERENCE = re.compile(rf"@(?:\w*)(?:{_SEPARATOR}\w*)*")
_RELATIVE = re.compile(rf"(?:@|%)(?:{_SEPARATOR})+")
_FILE = re.compile(rf"(.*\.(?:json|yaml|yml)(?=(?:{_SEPARATOR}.*)|$))", re.IGNORECASE)
#: How many values macros and references may make of a configuration, and how deep they may lead.
_MAX_VALUES, _MAX_DEPTH = 200_000, 150


@dataclass(frozen=True)
class Unread:
    """A value that is not known without running something, or that the files do not define; `why` ends a sentence."""

    why: str
    missing: bool = False  # a reference to what the files do not define


class BundleConfig:
    """Values by their ids: `inferer::roi_size`, `preprocessing::transforms::0`; `#` stands for `::`."""

    def __init__(self, values: Mapping[str, Any], read_other: Callable[[str], Any] | None = None) -> None:
        """`read_other` gives the values of another file, which macros name (`%configs/other.json#patch`)."""
        self._read_other, self._left = read_other, _MAX_VALUES
        self._root: Any = self._copied(dict(values))
        self._root = self._expanded(self._root, "")
        self._resolved: dict[str, Any] = {}
        # Of the lists and mappings that were made, by `id`: values and levels. Kept, so that no `id` is used again.
        self._weights: dict[int, tuple[int, int]] = {}
        self._kept: list[Any] = []

    def has(self, id_: str) -> bool:
        """Whether the files define a value of this id, whatever it is."""
        return not isinstance(self._raw(normalised(id_)), _Missing)

    def names(self) -> list[str]:
        """The ids of the top level."""
        return list(self._root)

    def get(self, id_: str) -> Any:
        """The value, plain: what it refers to in its place, disabled components left out; or an `Unread`."""
        return self._reference(normalised(id_), (), 0)

    # Macros and relative ids, replaced once, in the order in which MONAI walks through the values.

    def _expanded(self, value: Any, id_: str) -> Any:
        if isinstance(value, dict | list):
            for key, inner_id, inner in _inside(value, id_):
                value[key] = self._expanded(inner, inner_id)
        if isinstance(value, str):
            absolute = _absolute(id_, value)
            if isinstance(absolute, str) and absolute.startswith("%"):
                return self._macro(absolute)
            return absolute
        return value

    def _macro(self, macro: str) -> Any:
        found = _FILE.findall(macro[1:])
        file = found[0] if found else ""
        _, _, ids = macro[1:].rpartition(file) if file else ("", "", macro[1:])
        try:
            source = self._root if not file else self._other(file)
            return self._copied(_item(source, ids.removeprefix(_SEPARATOR) if file else ids))
        except BadInput as error:
            return Unread(f"{_shown(macro)!r} cannot be read: {error}")
        except LookupError:
            return Unread(f"{_shown(macro)!r} names what the files do not define", missing=True)

    def _other(self, file: str) -> Any:
        if self._read_other is None:
            raise BadInput("it is in another file")
        return self._read_other(file)

    def _copied(self, value: Any, depth: int = 0) -> Any:
        self._left -= 1
        if self._left < 0 or depth > _MAX_DEPTH:
            raise BadInput(f"macros make more than {_MAX_VALUES} values of the configuration, or nest them too deep")
        if isinstance(value, dict):
            return {str(key): self._copied(inner, depth + 1) for key, inner in value.items()}
        return [self._copied(inner, depth + 1) for inner in value] if isinstance(value, list) else value

    # References, followed where they are asked for.

    def _raw(self, id_: str) -> Any:
        value = self._root
        for step in id_.split(_SEPARATOR) if id_ else ():
            if isinstance(value, dict) and step in value:
                value = value[step]
            elif isinstance(value, list) and step.isdecimal() and str(int(step)) == step and int(step) < len(value):
                value = value[int(step)]
            else:
                return _MISSING
        return value

    def _reference(self, id_: str, within: tuple[str, ...], depth: int) -> Any:
        """`within` are the ids that wait for this one."""
        if id_ in self._resolved:
            return self._resolved[id_]
        if id_ in within:
            circle = " -> ".join(f"@{name}" for name in (*within[within.index(id_) :], id_))
            return Unread(f"{_shown(circle)} is a circle of references")
        if depth > _MAX_DEPTH:
            return Unread(f"{_shown('@' + id_)!r} is reached through too many references")
        raw = self._raw(id_)
        if isinstance(raw, _Missing):
            return Unread(f"{_shown('@' + id_)!r} names what the files do not define", missing=True)
        found = self._value(raw, id_, (*within, id_), depth + 1)
        if not isinstance(found, Unread):  # which may be one of this way alone
            self._resolved[id_] = found
        return found

    def _value(self, raw: Any, id_: str, within: tuple[str, ...], depth: int) -> Any:
        self._left -= 1
        if self._left < 0 or depth > _MAX_DEPTH:
            return Unread("its references make too many values, or nest them too deep")
        if isinstance(raw, str):
            return self._text(raw, within, depth)
        if not isinstance(raw, dict | list):
            return raw
        found: Any = type(raw)()
        for key, inner_id, inner in _inside(raw, id_):
            value = self._item_of(inner, inner_id, within, depth)
            if isinstance(inner, dict) and "_target_" in inner and _is_disabled(value):
                continue
            if isinstance(found, dict):
                found[key] = value
            else:
                found.append(value)
        return self._weighed(found)

    def _weighed(self, found: Any) -> Any:
        """The list or mapping, unless it is too large where what it shares is counted as often as it stands there."""
        inside = found.values() if isinstance(found, dict) else found
        weights = [self._weights.get(id(value), (1, 0)) for value in inside]
        size, levels = 1 + sum(size for size, _ in weights), 1 + max((levels for _, levels in weights), default=0)
        if size > _MAX_VALUES or levels > _MAX_DEPTH:
            return Unread("its references make too many values, or nest them too deep")
        self._weights[id(found)] = size, levels
        self._kept.append(found)
        return found

    def _item_of(self, inner: Any, inner_id: str, within: tuple[str, ...], depth: int) -> Any:
        """Components and expressions inside a value are items of their own, which may wait for others, too."""
        if (isinstance(inner, dict) and "_target_" in inner) or (isinstance(inner, str) and inner.startswith("$")):
            return self._reference(inner_id, within, depth + 1)
        return self._value(inner, inner_id, within, depth + 1)

    def _text(self, text: str, within: tuple[str, ...], depth: int) -> Any:
        text = normalised(text)
        if not text.startswith("$"):
            return self._reference(text[1:], within, depth + 1) if _REFERENCE.fullmatch(text) else text
        names: dict[str, Any] = {}
        expression = text[1:]
        # The longest first, of which others may be the beginning.
        for number, reference in enumerate(sorted(set(_REFERENCE.findall(expression)), key=len, reverse=True)):
            name = f"_reference_{number}_"
            names[name] = self._reference(reference[1:], within, depth + 1)
            if isinstance(names[name], Unread):
                return names[name]
            expression = expression.replace(reference, name)
        try:
            return evaluate(expression, names)
        except NotRead:
            return Unread(f"{_shown(text)!r} is an expression, of which nothing runs here")


class _Missing:
    """That there is no value."""


_MISSING = _Missing()


def merged(files: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The values of several files as MONAI merges them: a later one replaces the keys of its top level.

    `+key` adds to a list or mapping, `a::b` and `a#b` name a key inside. Raises `BadInput` where that cannot be.
    """
    found: dict[str, Any] = {}
    for values in files:
        for key, value in values.items():
            _merge(found, normalised(str(key)), value)
    return found


def normalised(id_: str) -> str:
    """With one separator."""
    return id_.replace("#", _SEPARATOR)


def unread_in(value: Any) -> Unread | None:
    """The first that is not known of a value."""
    return next(all_unread_in(value), None)


def all_unread_in(value: Any) -> Iterator[Unread]:
    """All that is not known of a value."""
    if isinstance(value, Unread):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from all_unread_in(inner)


def _merge(found: dict[str, Any], key: str, value: Any) -> None:
    adds = key.startswith("+")
    *steps, last = key.removeprefix("+").split(_SEPARATOR)
    target: Any = found
    try:
        for step in steps:
            target = target[step if isinstance(target, dict) else int(step)]
            if not isinstance(target, dict | list):
                raise TypeError
        place = last if isinstance(target, dict) else int(last)
        known = target.get(place) if isinstance(target, dict) else target[place]
        if adds and isinstance(known, dict) and isinstance(value, dict):
            target[place] = {**known, **value}
        elif adds and isinstance(known, list) and isinstance(value, list):
            target[place] = [*known, *value]
        elif adds and known is not None:
            raise TypeError
        else:
            target[place] = value
    except (LookupError, TypeError, ValueError) as error:
        raise BadInput(
            f"the configuration of the MONAI bundle has the key {_shown(key)!r}, which fits nothing"
        ) from error


def _inside(value: dict[Any, Any] | list[Any], id_: str) -> Iterator[tuple[Any, str, Any]]:
    pairs = list(value.items()) if isinstance(value, dict) else list(enumerate(value))
    for key, inner in pairs:
        yield key, f"{id_}{_SEPARATOR}{key}" if id_ else str(key), inner


def _absolute(id_: str, text: str) -> str | Unread:
    """`@::a` is `a` beside the value with this id, `@::::a` one level above."""
    text = normalised(text)
    steps = id_.split(_SEPARATOR)
    for prefix in sorted(set(_RELATIVE.findall(text)), reverse=True):
        sign, up = prefix[0], prefix.count(_SEPARATOR)
        if up > len(steps):
            return Unread(f"{_shown(text)!r} leads out of the configuration")
        above = _SEPARATOR.join(steps[:-up])
        text = text.replace(prefix, sign + (above + _SEPARATOR if above else ""))
    return text


def _item(value: Any, ids: str) -> Any:
    """What `ids` name inside a value; raises `LookupError`."""
    for step in ids.split(_SEPARATOR) if ids else ():
        if isinstance(value, dict):
            value = value[step]
        elif isinstance(value, list):
            try:
                value = value[int(step)]
            except ValueError as error:
                raise LookupError(step) from error
        else:
            raise LookupError(step)
    return value


def _is_disabled(component: Any) -> bool:
    said = component.get("_disabled_", False) if isinstance(component, dict) else False
    return said.strip().lower() == "true" if isinstance(said, str) else bool(said) and not isinstance(said, Unread)


def _shown(text: str) -> str:
    text = "".join(letter if letter.isprintable() else " " for letter in text)
    return text if len(text) <= 60 else f"{text[:57]}..."
