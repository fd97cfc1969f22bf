"""A sweep file as plain values, and where each of them was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from services.errors import BadSweep

KeyPath = tuple[str | int, ...]
#: Line number (0: not from the file) and how it is shown, such as "sweep.yaml:12" or "--set".
Position = tuple[int, str]

_OVERRIDE: Position = (0, "--set")
_MAX_BYTES = 1_000_000
_MAX_DEPTH = 50
_MAX_VALUES = 100_000  # also stops aliases of aliases of aliases
_PLAIN = {f"tag:yaml.org,2002:{tag}" for tag in ("int", "float", "bool", "null", "str")}


@dataclass(frozen=True)
class YamlSource:
    """Values as YAML gave them, overrides applied."""

    file: str
    values: Mapping[str, Any]
    places: Mapping[KeyPath, Position]

    def place(self, path: KeyPath) -> Position:
        """Where the value at `path` was written, or the nearest enclosing one that was."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, f"{self.file}:1"))


class _Reader:
    """Turns YAML nodes into dicts, lists and scalars; remembers places and collects problems."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.places: dict[KeyPath, Position] = {}
        self.problems: list[str] = []
        self._seen = 0

    def parse(self, text: str, path: KeyPath = (), place: Position | None = None) -> Any:
        """The value that `text` describes; `place` overrides line numbers. Raises `BadSweep`."""
        yaml = YAML(typ="safe", pure=True)
        label = place[1] if place else self.file
        try:
            if _nesting(text) > _MAX_DEPTH:
                raise BadSweep([f"{label}: the document is nested more than {_MAX_DEPTH} levels deep"])
            node = yaml.compose(text)
            return None if node is None else self._value(node, path, place, yaml, ())
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            label = label if place or mark is None else f"{self.file}:{mark.line + 1}"
            raise BadSweep([f"{label}: {_in_words(error)}"]) from error
        except YAMLError as error:
            raise BadSweep([f"{label}: this is not YAML: {str(error).splitlines()[0]}"]) from error

    def _value(self, node: Node, path: KeyPath, place: Position | None, yaml: YAML, above: tuple[Node, ...]) -> Any:
        line = node.start_mark.line + 1
        here = place or (line, f"{self.file}:{line}")
        self.places.setdefault(path, here)
        self._seen += 1
        if self._seen > _MAX_VALUES or any(node is other for other in above):
            raise BadSweep([f"{here[1]}: aliases expand to more than {_MAX_VALUES} values"])
        above = (*above, node)
        if isinstance(node, MappingNode):
            mapping: dict[str, Any] = {}
            for key_node, value_node in node.value:
                line = key_node.start_mark.line + 1
                there = place or (line, f"{self.file}:{line}")
                if not isinstance(key_node, ScalarNode):
                    self.problems.append(f"{there[1]}: expected a plain key, got a list or a mapping as a key")
                    continue
                key = str(key_node.value)
                if key in mapping:
                    first = self.places[*path, key][1]
                    self.problems.append(
                        f"{there[1]}: key {dotted((*path, key))} stands here a second time, see {first}"
                    )
                    continue
                self.places[*path, key] = there
                mapping[key] = self._value(value_node, (*path, key), place, yaml, above)
            return mapping
        if isinstance(node, SequenceNode):
            return [self._value(item, (*path, i), place, yaml, above) for i, item in enumerate(node.value)]
        if node.tag not in _PLAIN:
            if node.tag != "tag:yaml.org,2002:timestamp":
                self.problems.append(f"{here[1]}: {dotted(path)}: expected a plain value, got the tag {node.tag!r}")
            return str(node.value)
        try:
            return yaml.constructor.construct_object(node)
        except (ValueError, KeyError):  # such as `!!int abc`
            kind = node.tag.rpartition(":")[2]
            self.problems.append(
                f"{here[1]}: {dotted(path)}: expected a value of type {kind}, got {value_in_words(node.value)}"
            )
            return None


def read_source(path: Path, overrides: Sequence[str] = ()) -> YamlSource:
    """The file's values with each override `a.b=value` written over them; raises `BadSweep`."""
    file = path.name
    reader = _Reader(file)
    values = reader.parse(_read_text(path))
    if values is None:
        raise BadSweep([f"{path}: the file is empty; expected a sweep, such as examples/quickstart.yaml"])
    if not isinstance(values, dict):
        raise BadSweep(
            [f"{file}:1: expected a mapping with keys such as name, data, models; got {value_in_words(values)}"]
        )
    for override in overrides:
        _override(reader, values, override)
    if reader.problems:
        raise BadSweep(reader.problems)
    return YamlSource(file, values, reader.places)


def _read_text(path: Path) -> str:
    try:
        if path.is_dir():
            raise BadSweep([f"{path}: expected a sweep file, got a folder"])
        if path.stat().st_size > _MAX_BYTES:
            raise BadSweep([f"{path}: expected a sweep file of at most {_MAX_BYTES} bytes"])
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise BadSweep([f"{path}: there is no such file"]) from None
    except OSError as error:
        raise BadSweep([f"{path}: cannot be read: {error.strerror}"]) from error
    except UnicodeDecodeError as error:
        raise BadSweep([f"{path}: expected UTF-8 text, got other bytes at position {error.start}"]) from None


def _override(reader: _Reader, values: dict[str, Any], override: str) -> None:
    """Write one `a.b=value` into `values`; sections on the way that do not exist are made."""
    address, equals, text = override.partition("=")
    keys = [key.strip() for key in address.split(".")]
    if not equals or not all(keys):
        reader.problems.append(f"--set: expected KEY=VALUE such as training.epochs=5, got {override!r}")
        return
    path: KeyPath = ()
    target: Any = values
    for depth, key in enumerate(keys):
        step: str | int = key
        if isinstance(target, list):
            if not key.isdecimal() or int(key) >= len(target):
                limits = f"an index from 0 to {len(target) - 1}" if target else "no index, since the list is empty"
                reader.problems.append(f"--set: {address}: expected {limits}, got {key!r}")
                return
            step = int(key)
        elif not isinstance(target, dict):
            reader.problems.append(
                f"--set: {address}: {dotted(path)} is the value {value_in_words(target)}, it has no keys"
            )
            return
        path = (*path, step)
        if depth == len(keys) - 1:
            for old in [old for old in reader.places if old[: len(path)] == path]:
                del reader.places[old]
            target[step] = reader.parse(text, path, _OVERRIDE)
        elif isinstance(target, dict) and target.get(key) is None:
            reader.places[path] = _OVERRIDE
            target[step] = {}
        target = target[step]


def _nesting(text: str) -> int:
    """How deep lists and mappings are nested, counted no further than needed to see that it is too deep."""
    deepest = depth = 0
    for event in YAML(typ="safe", pure=True).parse(text):
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        deepest = max(deepest, depth)
        if deepest > _MAX_DEPTH:
            break
    return deepest


def _in_words(error: MarkedYAMLError) -> str:
    problem = str(error.problem or error.context or "this is not YAML")
    if "'\\t'" in problem:
        return "a tab stands where YAML expects spaces; indent with spaces"
    if "expected a single document" in str(error):
        return "expected one document, got a second one after '---'"
    return f"this is not YAML: {problem}"


def dotted(path: KeyPath) -> str:
    """A key path as it is written after `--set`."""
    return ".".join(str(part) for part in path)


def value_in_words(value: object) -> str:
    """A value of a sweep file, short enough for a message."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return f"a mapping with {', '.join(value)}" if value else "an empty mapping"
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
