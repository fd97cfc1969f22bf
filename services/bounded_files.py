"""JSON and YAML of others, read within bounds of size, depth and time before anything is believed of them."""

from __future__ import annotations

import json
import re
import stat
import unicodedata
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from services.errors import BadInput, first_line, one_line

MAX_BYTES = 4_000_000
MAX_DEPTH = 64
MAX_VALUES = 200_000
#: YAML is scanned in Python, some thousand values a second.
_MAX_YAML_BYTES, _MAX_YAML_VALUES = 300_000, 20_000
_PLAIN = {f"tag:yaml.org,2002:{tag}" for tag in ("int", "float", "bool", "null", "str")}
#: Of a whole number; what is larger cannot even be printed.
MOST_BITS = 1024
#: Of Linux, one less for the end of the text.
_LONGEST_PATH, _LONGEST_NAME = 4096, 255
#: Whose time grows as the square of its length.
_LONG_TAG = re.compile(r"!\S{1000}")
#: Words that YAML 1.1 calls true and false, and PyYAML, which wrote most such files, text.
_LETTERS = ("y", "Y", "n", "N")


def read_json(path: Path, called: str = "", *, most: int = MAX_BYTES, values: int = MAX_VALUES) -> Any:
    """The values of a JSON file; raises `BadInput`, which begins with what the file is `called` (its path)."""
    called = called or str(path)
    return parse_json(_bytes_of(path, called, most), called, values=values)


def parse_json(content: bytes, called: str, *, values: int = MAX_VALUES) -> Any:
    """The values of JSON that has been read already; raises `BadInput` as `read_json` does."""
    try:
        found = json.loads(content)
    except RecursionError:
        raise _too_deep(called) from None
    except ValueError as error:
        raise BadInput(f"{called} cannot be read: it is not JSON ({one_line(first_line(error), 200)})") from error
    _require_bounded(found, called, values)
    return found


def read_yaml(path: Path, called: str = "") -> Any:
    """The values of a YAML file as PyYAML reads it (YAML 1.1), without tags; raises `BadInput` as `read_json` does.

    Aliases of one value are one object: change none of them.
    """
    called = called or str(path)
    try:
        text = _bytes_of(path, called, _MAX_YAML_BYTES).decode("utf-8-sig")
        _require_few_events(text, called)
        node = _yaml().compose(text)
        found = None if node is None else _Values(called).of(node)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = "" if mark is None else f" in line {mark.line + 1}"
        raise BadInput(
            f"{called} cannot be read: it is not YAML{line} ({one_line(str(error.problem or error.context), 200)})"
        ) from error
    except (YAMLError, ValueError, RecursionError) as error:
        raise BadInput(f"{called} cannot be read: it is not YAML ({one_line(first_line(error), 200)})") from error
    _require_bounded(found, called)
    return found


def read_json_or_yaml(path: Path, called: str = "") -> Any:
    """The values of a file, by its suffix."""
    return (read_json if path.suffix.lower() == ".json" else read_yaml)(path, called)


def read_text(path: Path, called: str = "", *, most: int = MAX_BYTES) -> str:
    """The text of a UTF-8 file of at most so many bytes; raises `BadInput` as `read_json` does."""
    called = called or str(path)
    try:
        return _bytes_of(path, called, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{called} cannot be read: it is not UTF-8 text (byte {error.start})") from None


def require_path(text: str) -> str:
    """The path itself; raises `ValueError` for what no file can be called."""
    if len(text.encode("utf-8", "replace")) >= _LONGEST_PATH:
        raise ValueError(f"a path of less than {_LONGEST_PATH} bytes")
    if any(len(name.encode("utf-8", "replace")) > _LONGEST_NAME for name in text.split("/")):
        raise ValueError(f"names of files of at most {_LONGEST_NAME} bytes")
    if any(unicodedata.category(letter) == "Cc" for letter in text):
        raise ValueError("a path without control characters")
    return text


def _bytes_of(path: Path, called: str, most: int) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would wait for somebody to write
            raise BadInput(f"{called} cannot be read: it is {'a folder' if path.is_dir() else 'no file'}")
        with path.open("rb") as file:
            found = file.read(most + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte
        raise BadInput(f"{called} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if len(found) > most:
        raise BadInput(f"{called} cannot be read: it has more than {most} bytes")
    return found


def _too_deep(called: str) -> BadInput:
    return BadInput(f"{called} cannot be read: it is nested more than {MAX_DEPTH} levels deep")


def _too_many(called: str, most: int = MAX_VALUES) -> BadInput:
    return BadInput(f"{called} cannot be read: it holds more than {most} values")


def _require_bounded(found: Any, called: str, values: int = MAX_VALUES) -> None:
    """Counts what is shared as often as it stands there; one that holds itself is too deep."""
    level, seen = [found], 0
    for _ in range(MAX_DEPTH):
        seen += len(level)
        level = [value for value in level if isinstance(value, dict | list)]
        if not level:
            return
        if seen + sum(map(len, level)) > values:
            raise _too_many(called, values)
        level = [inner for value in level for inner in (value.values() if isinstance(value, dict) else value)]
    if any(isinstance(value, dict | list) for value in level):
        raise _too_deep(called)


def _yaml() -> YAML:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 1)
    return yaml


def _require_few_events(text: str, called: str) -> None:
    """Stops at the first one that is too much: for what is nested deep the scanner's time grows as its square."""
    excess, _ = excess_of(_yaml(), text, depth=MAX_DEPTH, values=_MAX_YAML_VALUES)
    if excess:
        raise BadInput(f"{called} cannot be read: it {excess}")


def excess_of(yaml: YAML, text: str, *, depth: int, values: int, before: int = 0) -> tuple[str, int]:
    """What of a YAML document is more than that: words that follow its name; empty: nothing. Raises `YAMLError`.

    The values are counted from those `before` it on; their number is returned, too.
    """
    if _LONG_TAG.search(text):
        return "holds a tag of more than 1000 letters", before
    level, seen = 0, before
    for event in yaml.parse(text):
        level += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        seen += not isinstance(event, CollectionEndEvent)
        if level > depth:
            return f"is nested more than {depth} levels deep", seen
        if seen > values:
            return f"holds more than {values} values", seen
    return "", seen


class _Values:
    """Plain values from nodes, each node once, merge keys (`<<`) included."""

    def __init__(self, called: str) -> None:
        self._called, self._constructor = called, _yaml().constructor
        self._made: dict[int, Any] = {}
        self._within: set[int] = set()
        self._copied = 0

    def of(self, node: Node) -> Any:
        if id(node) in self._within:
            raise BadInput(f"{self._called} cannot be read: a value holds itself")
        if id(node) not in self._made:
            self._within.add(id(node))
            self._made[id(node)] = self._make(node)
            self._within.discard(id(node))
        return self._made[id(node)]

    def _make(self, node: Node) -> Any:
        if isinstance(node, MappingNode):
            return self._mapping(node)
        if isinstance(node, SequenceNode):
            return [self.of(item) for item in node.value]
        text = str(node.value)
        if node.tag not in _PLAIN or text in _LETTERS:
            return text
        try:
            if node.tag.endswith(":float") and "e" in text.lower() and ":" not in text:
                return float(text.replace("_", ""))  # 1e-3, which 1.1 has with a dot only
            found = self._constructor.construct_object(node)
            if isinstance(found, int) and found.bit_length() > MOST_BITS:
                raise ValueError(text)
            return found
        except (ValueError, KeyError) as error:  # such as `!!int abc`
            kind = node.tag.rpartition(":")[2]
            raise BadInput(f"{self._called} cannot be read: {text[:40]!r} is no value of the type {kind}") from error

    def _mapping(self, node: MappingNode) -> dict[Any, Any]:
        merged: dict[Any, Any] = {}
        own: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, ScalarNode):
                raise BadInput(f"{self._called} cannot be read: a list or a mapping stands as a key")
            value = self.of(value_node)
            if key_node.tag == "tag:yaml.org,2002:merge":
                for part in value if isinstance(value, list) else [value]:
                    if not isinstance(part, dict):
                        raise BadInput(f"{self._called} cannot be read: '<<' merges mappings only")
                    self._copied += len(part)
                    if self._copied > MAX_VALUES:
                        raise _too_many(self._called)
                    merged = {**part, **merged}
            else:
                own[self.of(key_node)] = value
        return {**merged, **own}
