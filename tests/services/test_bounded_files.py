"""Files of others are read within bounds, or refused in one short sentence, quickly."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from services.bounded_files import read_json, read_json_or_yaml, read_yaml
from services.errors import BadInput

DOUBLING = "a: &a [x, x]\n" + "".join(
    f"b{n}: &b{n} [*{name}, *{name}]\n" for n in range(40) for name in [f"b{n - 1}" if n else "a"]
)


@pytest.mark.parametrize(
    ("read", "text", "said"),
    [
        (read_json, "[" * 100_000 + "]" * 100_000, "nested more than 64 levels deep"),
        (read_json, '{"a":' * 100_000, "nested more than"),
        (read_json, "[" * 65 + "1" + "]" * 65, "nested more than"),
        (read_json, "[" + "[]," * 900_000 + "1]", "more than 200000 values"),
        (read_json, "1" * 5_000_000, "more than 4000000 bytes"),
        (read_json, "9" * 5000, "not JSON"),
        (read_json, "[1, 2", "not JSON"),
        (read_json, "", "not JSON"),
        (read_json, "\udcff", "not JSON"),
        (read_yaml, "[" * 100_000, "nested more than"),
        (read_yaml, "- " * 100_000, "nested more than"),
        (read_yaml, "- a\n" * 70_000, "more than 20000 values"),
        (read_yaml, "a" * 400_000, "more than 300000 bytes"),
        (read_yaml, DOUBLING, "more than 200000 values"),
        (read_yaml, "a: &a [*a]", "holds itself"),
        (read_yaml, "a: &a {<<: *a}", "holds itself"),
        (read_yaml, "<<: [1]", "merges mappings only"),
        (read_yaml, "? [1]\n: 2", "a list or a mapping stands as a key"),
        (read_yaml, "a: !!int abc", "'abc' is no value of the type int"),
        (read_yaml, "a: 0x" + "9" * 10_000, "is no value of the type int"),
        (read_yaml, "a: 1\n---\nb: 1", "not YAML in line 2"),
        (read_yaml, "a: [1", "not YAML in line"),
        (read_yaml, "\udcff", "not YAML"),
    ],
)
def test_what_is_too_much_or_none_is_told(read: Callable[..., Any], text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    started = time.process_time()
    with pytest.raises(BadInput, match=said) as raised:
        read(path, "x.json")
    assert time.process_time() - started < 5
    assert str(raised.value).startswith("x.json cannot be read: ")
    assert len(str(raised.value)) < 300
    assert "\n" not in str(raised.value)


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing.yaml"):
        with pytest.raises(BadInput, match="cannot be read: "):
            read_json_or_yaml(path)


TEXTS = [
    "a: yes\nb: off\ny: no\nn: ~\n1: 0x1F\nc: 017\nd: 1_000\ne: 1:20\nf: .inf\ng: 1.5e+3\nh: '1'",
    "base: &base {a: 1, b: [2]}\nover: {<<: *base, b: 3}\nboth: {<<: [*base, {c: 4}], a: 5}",
    'a: |\n  text\n  more\nb: >-\n  folded\n  text\nc: "\\u00e9"',
    "- [1, {a: b}]\n- !!str 5\n- !!float 1",
    "a: 1\na: 2",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_yaml_is_what_pyyaml_reads(text: str, tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(text)
    assert read_json_or_yaml(path) == yaml.safe_load(text)


def test_tags_make_text_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text("a: !!python/object/apply:os.system [echo]\nb: !mine word\nc: 2024-01-01\nd: 1e-3")
    assert read_yaml(path) == {"a": ["echo"], "b": "word", "c": "2024-01-01", "d": 0.001}


def test_json_is_what_json_says(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.write_text('{"a": [1, 2.5, null, true, "\\u00e9"], "a b": {}}')
    assert read_json_or_yaml(path) == {"a": [1, 2.5, None, True, "é"], "a b": {}}
    path.write_text("[" * 64 + "1" + "]" * 64)
    assert read_json(path)
