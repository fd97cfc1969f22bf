"""The file as values: places, overrides, and one clear sentence for what is no sweep file at all."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from services.errors import BadSweep
from services.sweeps.reading.yaml_source import read_source

TEXT = """\
name: demo
attacks:
  fgsm:
    epsilon: [1/255, 0.5]
  ifgsm: {steps: 5}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "sweep.yaml"
    path.write_text(TEXT)
    return path


def problems_of(path: Path, *overrides: str) -> tuple[str, ...]:
    with pytest.raises(BadSweep) as caught:
        read_source(path, overrides)
    return caught.value.problems


def test_values_are_plain_and_every_one_has_its_line(file: Path) -> None:
    source = read_source(file)
    assert source.values == {"name": "demo", "attacks": {"fgsm": {"epsilon": ["1/255", 0.5]}, "ifgsm": {"steps": 5}}}
    assert source.place(("attacks", "fgsm", "epsilon", 1)) == (4, "sweep.yaml:4")
    assert source.place(("attacks", "ifgsm", "missing")) == (5, "sweep.yaml:5")


def test_an_override_replaces_adds_and_is_shown_as_such(file: Path) -> None:
    source = read_source(file, ["attacks.fgsm.epsilon.1=8/255", "training.epochs=3", "attacks.ifgsm={steps: 7}"])
    assert source.values["attacks"] == {"fgsm": {"epsilon": ["1/255", "8/255"]}, "ifgsm": {"steps": 7}}
    assert source.values["training"] == {"epochs": 3}
    assert source.place(("attacks", "fgsm", "epsilon", 1)) == (0, "--set")
    assert source.place(("attacks", "fgsm", "epsilon", 0)) == (4, "sweep.yaml:4")
    assert source.place(("attacks", "ifgsm", "steps")) == (0, "--set")


@pytest.mark.parametrize(
    ("override", "sentence"),
    [
        ("training.epochs", "--set: expected KEY=VALUE such as training.epochs=5, got 'training.epochs'"),
        (".epochs=3", "--set: expected KEY=VALUE such as training.epochs=5, got '.epochs=3'"),
        ("name.short=3", "--set: name.short: name is the value 'demo', it has no keys"),
        ("attacks.fgsm.epsilon.7=3", "--set: attacks.fgsm.epsilon.7: expected an index from 0 to 1, got '7'"),
        ("attacks.fgsm.epsilon.9.x=3", "--set: attacks.fgsm.epsilon.9.x: expected an index from 0 to 1, got '9'"),
        ("seed=[1", "--set: this is not YAML: expected ',' or ']', but got '<stream end>'"),
    ],
)
def test_an_override_that_cannot_be_applied_says_why(file: Path, override: str, sentence: str) -> None:
    assert problems_of(file, override) == (sentence,)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (b"", "{path}: the file is empty; expected a sweep, such as examples/quickstart.yaml"),
        (b"# only a comment\n", "{path}: the file is empty; expected a sweep, such as examples/quickstart.yaml"),
        (b"- a\n- b\n", "sweep.yaml:1: expected a mapping with keys such as name, data, models; got ['a', 'b']"),
        (b"just words\n", "sweep.yaml:1: expected a mapping with keys such as name, data, models; got 'just words'"),
        (b"name: \xff\xfe\n", "{path}: expected UTF-8 text, got other bytes at position 6"),
        (b"data:\n\troot: x\n", "sweep.yaml:2: a tab stands where YAML expects spaces; indent with spaces"),
        (b"a: 1\n---\nb: 2\n", "sweep.yaml:2: expected one document, got a second one after '---'"),
        (b"a: 1\nb: [1, 2\nc: 3\n", "sweep.yaml:3: this is not YAML: expected ',' or ']', but got ':'"),
        (b"a: 1\nb:\n  c: 2\na: 3\n", "sweep.yaml:4: key a stands here a second time, see sweep.yaml:1"),
        (
            b"a: !!python/name:os.system x\n",
            "sweep.yaml:1: a: expected a plain value, got the tag 'tag:yaml.org,2002:python/name:os.system'",
        ),
        (b"a: !!int abc\n", "sweep.yaml:1: a: expected a value of type int, got 'abc'"),
        (b"a: !!bool maybe\n", "sweep.yaml:1: a: expected a value of type bool, got 'maybe'"),
        (b"a: " + b"9" * 5000, f"sweep.yaml:1: a: expected a value of type int, got '{'9' * 76}..."),
        (b"? [1, 2]\n: 3\n", "sweep.yaml:1: expected a plain key, got a list or a mapping as a key"),
        (b"a: &a [*a]\n", "sweep.yaml:1: an alias stands within the value that it names; write that value out"),
    ],
)
def test_what_is_no_sweep_file_gets_one_clear_sentence(tmp_path: Path, text: bytes, sentence: str) -> None:
    path = tmp_path / "sweep.yaml"
    path.write_bytes(text)
    assert problems_of(path) == (sentence.format(path=path),)


def test_aliases_of_aliases_do_not_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "sweep.yaml"
    levels = [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 7)]
    path.write_text("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "\n".join(levels))
    assert "aliases expand" in problems_of(path)[0]


def test_deep_nesting_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "sweep.yaml"
    path.write_text("a: " + "[" * 20_000)
    assert problems_of(path) == ("sweep.yaml: the document is nested more than 50 levels deep",)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert problems_of(tmp_path / "no.yaml") == (f"{tmp_path / 'no.yaml'}: there is no such file",)
    assert problems_of(tmp_path) == (f"{tmp_path}: expected a sweep file, got a folder",)


def test_an_alias_means_the_same_values_again(tmp_path: Path) -> None:
    path = tmp_path / "sweep.yaml"
    path.write_text("a: &list [1, 2]\nb: *list\n")
    source = read_source(path)
    assert source.values == {"a": [1, 2], "b": [1, 2]}


MERGED = """\
soft: &soft {temperature: 10, epochs: 3}
long: &long
  epochs: 90
  rate: [1, 2]
one: {<<: *soft, temperature: 20}
several:
  <<: [*long, *soft]
  rate: 5
again:
  <<:
    <<: *long
    other: 1
"""


def test_a_merge_key_brings_what_is_not_written_beside_it_with_the_lines_where_it_was(tmp_path: Path) -> None:
    file = tmp_path / "sweep.yaml"
    file.write_text(MERGED)
    source = read_source(file, ["one.epochs=7"])
    assert source.values["one"] == {"temperature": 20, "epochs": 7}
    assert source.values["soft"] == {"temperature": 10, "epochs": 3}
    assert source.values["several"] == {"epochs": 90, "rate": 5, "temperature": 10}
    assert source.values["again"] == {"epochs": 90, "rate": [1, 2], "other": 1}
    assert source.place(("one", "temperature")) == (5, "sweep.yaml:5")
    assert source.place(("several", "epochs")) == (3, "sweep.yaml:3")
    assert source.place(("several", "temperature")) == (1, "sweep.yaml:1")
    assert source.place(("several", "rate")) == (8, "sweep.yaml:8")
    assert source.place(("several", "rate", 0)) == (8, "sweep.yaml:8")
    assert source.place(("again", "rate", 1)) == (4, "sweep.yaml:4")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: {<<: 3}", "sweep.yaml:1: a.<<: expected one merge key with a mapping or a list of mappings"),
        ("a:\n  <<: [{b: 1}, 3]", "sweep.yaml:2: a.<<: expected one merge key"),
        ("a:\n  <<: {b: 1}\n  <<: {c: 1}", "sweep.yaml:2: a.<<: expected one merge key"),
        ("a: &a {<<: *a}", "sweep.yaml:1: an alias stands within the value that it names"),
        ("a: {<<: {b: 1}, b: 2, b: 3}", "sweep.yaml:1: key a.b stands here a second time"),
    ],
)
def test_what_cannot_be_merged_is_told(tmp_path: Path, text: str, sentence: str) -> None:
    file = tmp_path / "sweep.yaml"
    file.write_text(text)
    (told,) = problems_of(file)
    assert told.startswith(sentence)


def test_merges_of_merges_of_merges_are_stopped(tmp_path: Path) -> None:
    file = tmp_path / "sweep.yaml"
    lines = ["a0: &a0 {x: 1}", *(f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 9))]
    file.write_text("\n".join(lines))
    (told,) = problems_of(file)
    assert "aliases expand to more than" in told


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: [" + "1," * 490_000 + "1]", "holds more than 20000 values"),
        ("".join(f"k{number}: 1\n" for number in range(90_000)), "holds more than 20000 values"),
        ("a: " + "!" * 900_000, "holds a tag of more than 1000 letters"),
        ("---\n" * 200_000, "holds more than 20000 values"),
        ("a: 0x" + "f" * 20_000, "a: expected a value of type int, got '0xfff"),
        ("x" * 900_000 + ": 1", "this is not YAML"),
        ("x" * 2_000_000, "at most 1000000 bytes"),
    ],
)
def test_what_would_take_minutes_to_read_is_refused_in_seconds(tmp_path: Path, text: str, sentence: str) -> None:
    file = tmp_path / "sweep.yaml"
    file.write_text(text)
    started = time.process_time()
    (told,) = problems_of(file)
    assert time.process_time() - started < 10
    assert sentence in told
    assert len(told) < 300


def test_of_thousands_of_mistakes_fifty_are_told(tmp_path: Path) -> None:
    file = tmp_path / "sweep.yaml"
    file.write_text("a: 1\n" * 3000)
    *told, rest = problems_of(file)
    assert len(told) == 50
    assert rest == "and 2949 more mistakes"


def test_a_file_and_all_its_overrides_share_one_limit_of_size_and_values(file: Path) -> None:
    many = [f"seed=[{'1,' * 8000}1]"] * 3
    (said,) = problems_of(file, *many)
    assert said.endswith("holds more than 20000 values")
    (said,) = problems_of(file, *[f"name={'x' * 300_000}"] * 4)
    assert "at most 1000000 letters, the sweep file included" in said
