"""A sweep file as plain values, and where each of them was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from services.bounded_files import MOST_BITS, excess_of
from services.errors import BadSweep, Mistake, first_line, in_short, one_line
from services.sweeps.reading.posted import PostedSweep

KeyPath = tuple[str | int, ...]
#: Line number (0: not from the file) and how it is shown, such as "sweep.yaml:12" or "--set".
Position = tuple[int, str]

_OVERRIDE: Position = (0, "--set")
_MAX_BYTES = 1_000_000
_MAX_DEPTH = 50
_MAX_WRITTEN = 20_000  # with all overrides; a second reads some thousand
_MAX_VALUES = 100_000  # aliases replaced; also stops aliases of aliases of aliases
_MERGE = "tag:yaml.org,2002:merge"
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
        self.problems: list[Mistake] = []
        self._seen = self._written = 0

    def parse(self, text: str, path: KeyPath = (), place: Position | None = None) -> Any:
        """The value that `text` describes; `place` overrides line numbers. Raises `BadSweep`."""
        yaml = YAML(typ="safe", pure=True)
        whole = place or (0, self.file)
        try:
            excess, self._written = excess_of(yaml, text, depth=_MAX_DEPTH, values=_MAX_WRITTEN, before=self._written)
            if excess:
                raise BadSweep([mistake(whole, (), f"the document {excess}")])
            yaml = YAML(typ="safe", pure=True)
            node = yaml.compose(text)
            return None if node is None else self._value(node, path, place, yaml, ())
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            where = whole if place or mark is None else (mark.line + 1, f"{self.file}:{mark.line + 1}")
            raise BadSweep([mistake(where, (), _in_words(error))]) from error
        except YAMLError as error:
            raise BadSweep([mistake(whole, (), f"this is not YAML: {one_line(first_line(error), 200)}")]) from error

    def _value(self, node: Node, path: KeyPath, place: Position | None, yaml: YAML, above: tuple[Node, ...]) -> Any:
        line = node.start_mark.line + 1
        here = place or (line, f"{self.file}:{line}")
        self.places.setdefault(path, here)
        self._count(node, here, above)
        above = (*above, node)
        if isinstance(node, MappingNode):
            mapping: dict[str, Any] = {}
            for key_node, value_node in self._pairs(node, path, place, above):
                line = key_node.start_mark.line + 1
                there = place or (line, f"{self.file}:{line}")
                if not isinstance(key_node, ScalarNode):
                    self.problems.append(mistake(there, (), "expected a plain key, got a list or a mapping as a key"))
                    continue
                key = str(key_node.value)
                if key in mapping:
                    first = self.places[*path, key][1]
                    again = f"key {dotted((*path, key))} stands here a second time, see {first}"
                    self.problems.append(mistake(there, (), again, about=(*path, key)))
                    continue
                self.places[*path, key] = there
                mapping[key] = self._value(value_node, (*path, key), place, yaml, above)
            return mapping
        if isinstance(node, SequenceNode):
            return [self._value(item, (*path, i), place, yaml, above) for i, item in enumerate(node.value)]
        if node.tag not in _PLAIN:
            if node.tag != "tag:yaml.org,2002:timestamp":
                self.problems.append(mistake(here, path, f"expected a plain value, got the tag {in_short(node.tag)}"))
            return str(node.value)
        try:
            found = yaml.constructor.construct_object(node)
            if isinstance(found, int) and found.bit_length() > MOST_BITS:
                raise ValueError(node.value)
            return found
        except (ValueError, KeyError):  # such as `!!int abc`
            kind = node.tag.rpartition(":")[2]
            sentence = f"expected a value of type {kind}, got {value_in_words(node.value)}"
            self.problems.append(mistake(here, path, sentence))
            return None

    def _pairs(
        self, node: MappingNode, path: KeyPath, place: Position | None, above: tuple[Node, ...]
    ) -> list[tuple[Node, Node]]:
        """Keys and values of a mapping, those first that its merge key `<<` brings and it does not have itself.

        Of several mappings that are merged the first one that has a key counts.
        """
        own = [(key, value) for key, value in node.value if key.tag != _MERGE]
        merges = [(key, value) for key, value in node.value if key.tag == _MERGE]
        taken = {key.value for key, _ in own if isinstance(key, ScalarNode)}
        inherited: list[tuple[Node, Node]] = []
        for key_node, value_node in merges:
            line = key_node.start_mark.line + 1
            there = place or (line, f"{self.file}:{line}")
            sources = value_node.value if isinstance(value_node, SequenceNode) else [value_node]
            if len(merges) > 1 or not all(isinstance(source, MappingNode) for source in sources):
                expected = "expected one merge key with a mapping or a list of mappings"
                sentence = f"{expected}, such as <<: *name or <<: [*one, *other]"
                self.problems.append(mistake(there, (*path, "<<"), sentence))
                break
            for source in sources:
                self._count(source, there, above)
                for key, value in self._pairs(source, path, place, (*above, source)):
                    if isinstance(key, ScalarNode) and key.value not in taken:
                        taken.add(key.value)
                        inherited.append((key, value))
        return [*inherited, *own]

    def _count(self, node: Node, here: Position, above: tuple[Node, ...]) -> None:
        self._seen += 1
        if any(node is other for other in above):
            raise BadSweep([mistake(here, (), "an alias stands within the value that it names; write that value out")])
        if self._seen > _MAX_VALUES:
            raise BadSweep([mistake(here, (), f"aliases expand to more than {_MAX_VALUES} values")])


def read_source(sweep: Path | PostedSweep, overrides: Sequence[str] = ()) -> YamlSource:
    """The file's values with each override `a.b=value` written over them; raises `BadSweep`."""
    file = sweep.name
    reader = _Reader(file)
    text = _text_of(sweep) if isinstance(sweep, PostedSweep) else _read_text(sweep)
    if len(text) + sum(map(len, overrides)) > _MAX_BYTES:
        raise BadSweep([mistake(_OVERRIDE, (), f"expected at most {_MAX_BYTES} letters, the sweep file included")])
    values = reader.parse(text)
    if values is None:
        whole = (0, file if isinstance(sweep, PostedSweep) else str(sweep))
        raise BadSweep([mistake(whole, (), "the file is empty; expected a sweep, such as examples/quickstart.yaml")])
    if not isinstance(values, dict):
        sentence = f"expected a mapping with keys such as name, data, models; got {value_in_words(values)}"
        raise BadSweep([mistake((1, f"{file}:1"), (), sentence)])
    for override in overrides:
        _override(reader, values, override)
    if reader.problems:
        raise BadSweep(reader.problems)
    return YamlSource(file, values, reader.places)


def _text_of(sweep: PostedSweep) -> str:
    if len(sweep.text.encode("utf-8", "replace")) > _MAX_BYTES:
        raise BadSweep([mistake((0, sweep.name), (), f"expected a sweep file of at most {_MAX_BYTES} bytes")])
    return sweep.text.removeprefix("\ufeff")


def _read_text(path: Path) -> str:
    try:
        if path.is_dir():
            raise BadSweep([f"{path}: expected a sweep file, got a folder"])
        with path.open("rb") as file:  # may also be a pipe, as of <(...)
            content = file.read(_MAX_BYTES + 1)
        if len(content) > _MAX_BYTES:
            raise BadSweep([f"{path}: expected a sweep file of at most {_MAX_BYTES} bytes"])
        return content.decode("utf-8-sig")
    except FileNotFoundError:
        raise BadSweep([f"{path}: there is no such file"]) from None
    except UnicodeDecodeError as error:
        raise BadSweep([f"{path}: expected UTF-8 text, got other bytes at position {error.start}"]) from None
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte
        reason = getattr(error, "strerror", None) or error
        raise BadSweep([f"{one_line(str(path), 300)}: cannot be read: {reason}"]) from error


def _override(reader: _Reader, values: dict[str, Any], override: str) -> None:
    """Write one `a.b=value` into `values`; sections on the way that do not exist are made."""
    address, equals, text = override.partition("=")
    keys = [key.strip() for key in address.split(".")]
    if not equals or not all(keys):
        sentence = f"expected KEY=VALUE such as training.epochs=5, got {in_short(override)}"
        reader.problems.append(mistake(_OVERRIDE, (), sentence))
        return
    if len(keys) > _MAX_DEPTH:
        reader.problems.append(mistake(_OVERRIDE, (), f"expected at most {_MAX_DEPTH} keys"))
        return
    path: KeyPath = ()
    target: Any = values
    for depth, key in enumerate(keys):
        step: str | int = key
        if isinstance(target, list):
            if not key.isdecimal() or int(key) >= len(target):
                limits = f"an index from 0 to {len(target) - 1}" if target else "no index, since the list is empty"
                sentence = f"{one_line(address)}: expected {limits}, got {in_short(key)}"
                reader.problems.append(mistake(_OVERRIDE, (), sentence))
                return
            step = int(key)
        elif not isinstance(target, dict):
            sentence = f"{one_line(address)}: {dotted(path)} is the value {value_in_words(target)}, it has no keys"
            reader.problems.append(mistake(_OVERRIDE, (), sentence))
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


def _in_words(error: MarkedYAMLError) -> str:
    problem = str(error.problem or error.context or "this is not YAML")
    if "'\\t'" in problem:
        return "a tab stands where YAML expects spaces; indent with spaces"
    if "expected a single document" in str(error):
        return "expected one document, got a second one after '---'"
    return f"this is not YAML: {one_line(problem, 200)}"


def mistake(place: Position, path: KeyPath, sentence: str, *, about: KeyPath = ()) -> Mistake:
    """A mistake at a place, in the value at `path`; `about`: a key that the sentence names itself."""
    number, label = place
    text = f"{label}: {dotted(path)}: {sentence}" if path else f"{label}: {sentence}"
    return Mistake(text, line=number or None, key=dotted(path or about), sentence=sentence)


def dotted(path: KeyPath) -> str:
    """A key path as it is written after `--set`."""
    return one_line(".".join(one_line(str(part)) for part in path), 240)


def value_in_words(value: object) -> str:
    """A value of a sweep file, short enough for a message."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return one_line(f"a mapping with {', '.join(list(value)[:40])}") if value else "an empty mapping"
    return in_short(value)
