"""A posted sweep learns nothing of files that are not below the roots, whichever key names them."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from services.comparisons.question import Question
from services.datasets.spec import AllTested, FoldSplit, FractionSplit, Synthetic
from services.errors import BadSweep, Mistake
from services.science import attacks, defenses, external, metrics, models, shifts
from services.science.gates.settings import GateSettings
from services.science.scoring.certify import CertificateSettings
from services.science.sliding_window import SlidingWindow
from services.sweeps.reading.data import FileSplit, PatientFile
from services.sweeps.reading.load import SECTIONS, load_sweep
from services.sweeps.reading.places import PATHS, may_be_named
from services.sweeps.reading.posted import PostedSweep
from services.sweeps.schema import EvaluationSection, Training
from services.sweeps.sections.data import Data
from services.sweeps.sections.study import Study
from services.sweeps.sections.variants import Expectation, Worst

_BASE: dict[str, Any] = {"data": {"synthetic": {"cases": 4, "size": 16}}, "models": {"m": {"architecture": "unet"}}}

_looked_at: list[str] = []
_seen: list[str] = []


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if _looked_at and event in ("open", "os.listdir", "os.scandir", "os.chdir"):
        _seen.extend(str(one) for one in arguments[:1] if _looked_at[0] in str(one))


sys.addaudithook(_audit)


@pytest.fixture
def secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file outside the roots; whoever opens it, lists its folder or asks whether it is there is noted."""
    folder = tmp_path / "secret"
    folder.mkdir()
    found = folder / "names.csv"
    found.write_text("case,part,patient\nMrs Smith,train,1\n")
    ask = os.stat

    def stat(path: Any, *more: Any, **options: Any) -> os.stat_result:
        if _looked_at and _looked_at[0] in str(path):
            _seen.append(str(path))
        return ask(path, *more, **options)

    monkeypatch.setattr(os, "stat", stat)
    monkeypatch.chdir(tmp_path)
    _seen.clear()
    _looked_at[:] = [str(folder)]
    yield found
    _looked_at.clear()


def _yaml(values: dict[str, Any]) -> str:
    text = io.StringIO()
    YAML(typ="safe").dump(values, text)
    return text.getvalue()


def _mistakes(values: dict[str, Any], tmp_path: Path, **tables: str) -> list[str]:
    try:
        load_sweep(PostedSweep(_yaml(values), (tmp_path / "allowed",), tables=tables))
    except BadSweep as error:
        return list(error.problems)
    return []


def _written_at(key: tuple[str, ...], value: object) -> dict[str, Any]:
    """A sweep file with this value at a key, in which everything else is right."""
    values: dict[str, Any] = deepcopy(_BASE)
    if key[0] == "data" and key[1:2] in (("root",), ("patient",)):
        values["data"] = {} if key[1] == "root" else {"root": "allowed"}
    if key[0] == "models" and key[-1] in ("file", "weights"):
        values["models"] = {"m": {"python": "os:getcwd"} if key[-1] == "weights" else {}}
    _write(values, key, value)
    return values


def _write(values: dict[str, Any], key: tuple[str, ...], value: object) -> None:
    target = values
    for part in key[:-1]:
        if not isinstance(target.get(part), dict):
            target[part] = {}
        target = target[part]
    target[key[-1]] = value


def _keys() -> list[tuple[str, ...]]:
    """Every key that a sweep file may have, found from the schema."""
    found: set[tuple[str, ...]] = {(name,) for name in SECTIONS}
    fixed: dict[tuple[str, ...], list[Any]] = {
        ("data",): [Data],
        ("data", "synthetic"): [Synthetic],
        ("data", "split"): [FileSplit, FoldSplit, FractionSplit, AllTested],
        ("data", "patient"): [PatientFile],
        ("training",): [Training],
        ("evaluation",): [EvaluationSection],
        ("evaluation", "gates"): [GateSettings],
        ("evaluation", "certificate"): [CertificateSettings],
        ("evaluation", "window"): [SlidingWindow],
        ("study",): [Study],
        ("models", "m", "expect"): [Expectation],
        ("attacks", "worst"): [Worst],
    }
    for section, registry in (("attacks", attacks), ("defenses", defenses), ("shifts", shifts), ("models", models)):
        fixed |= {(section, name): [registry.require(name)] for name in registry.names()}
    fixed |= {("evaluation", "metrics", name): [metrics.require(name)] for name in metrics.names()}
    for place, kinds in fixed.items():
        found |= {(*place, field) for kind in kinds for field in kind.model_fields}
    formats = {field for name in external.names() for field in external.require(name).model_fields}
    found |= {("models", "m", key) for key in {*formats, "file", "weights", "python", "architecture"}}
    found |= {("comparisons", "0", field) for field in Question.model_fields}
    found |= {("defenses", name, "training") for name in defenses.names()}
    return sorted(found)


def test_no_key_makes_the_server_look_at_a_file_outside_the_roots(secret: Path, tmp_path: Path) -> None:
    keys = _keys()
    assert len(keys) > 200
    # Data and models are read key by key, as one mistake ends the reading of a section; of others all keys at once.
    alone = [key for key in keys if key[0] in ("data", "models") or len(key) == 1]
    for value in (str(secret), {"file": str(secret)}):
        documents = {key: _written_at(key, value) for key in alone}
        everything = documents["all",] = _written_at(("seed",), 0)
        for key in sorted(set(keys) - set(alone), key=len):
            _write(everything, key, value)
        for key, document in documents.items():
            assert "Smith" not in "".join(_mistakes(document, tmp_path)), key
            assert not _seen, (key, value)


@pytest.mark.parametrize("path", PATHS, ids=".".join)
def test_what_is_said_of_a_path_is_the_same_whether_the_file_is_there(
    secret: Path, tmp_path: Path, path: tuple[str, ...]
) -> None:
    key = tuple("m" if part == "*" else part for part in path)
    there = _mistakes(_written_at(key, str(secret)), tmp_path)
    secret.unlink()
    assert there == _mistakes(_written_at(key, str(secret)), tmp_path)
    refused = [one for one in there if isinstance(one, Mistake) and one.key == ".".join(key)]
    assert len(refused) == 1
    assert "ROBUST_SERVE_ROOTS" in refused[0]
    assert refused[0].line


@pytest.mark.parametrize("path", PATHS, ids=".".join)
def test_the_watch_of_these_tests_sees_what_a_file_of_ones_own_reads(
    secret: Path, tmp_path: Path, path: tuple[str, ...]
) -> None:
    key = tuple("m" if part == "*" else part for part in path)
    (tmp_path / "sweep.yaml").write_text(_yaml(_written_at(key, str(secret))))
    with suppress(BadSweep):
        load_sweep(tmp_path / "sweep.yaml")
    assert _seen


def test_a_link_out_of_the_roots_is_refused_and_a_path_within_is_read(secret: Path, tmp_path: Path) -> None:
    allowed = tmp_path / "allowed"
    allowed.mkdir()
    (allowed / "out.csv").symlink_to(secret)
    (allowed / "split.csv").write_text("case,part\na,train\nb,nonsense\n")
    for written in ("allowed/out.csv", "allowed/../secret/names.csv", "~/names.csv", "~root/x.csv", "/etc/shadow"):
        said = _mistakes(_written_at(("data", "split", "file"), written), tmp_path)
        assert len(said) == 1
        assert "ROBUST_SERVE_ROOTS" in said[0]
    inside = _mistakes(_written_at(("data", "split", "file"), "allowed/split.csv"), tmp_path)
    assert "allowed/split.csv cannot be used" in inside[0]


@pytest.mark.parametrize("key", [("data", "split", "file"), ("data", "patient", "file")], ids=".".join)
def test_nothing_that_stands_in_a_file_of_the_server_is_quoted(tmp_path: Path, key: tuple[str, ...]) -> None:
    (tmp_path / "allowed").mkdir()
    for text in ("Mrs Smith\n", "case,part,patient\nSmith,Smith,\n", "case,part,patient\nSmith,test,1\nSmith,test,1\n"):
        (tmp_path / "allowed" / "table.csv").write_text(text)
        said = "".join(_mistakes(_written_at(key, str(tmp_path / "allowed" / "table.csv")), tmp_path))
        assert "what stands in files of this server is not told" in said
        assert "Smith" not in said


def test_hidden_files_settings_and_the_servers_own_are_not_for_sweeps_though_they_lie_below_a_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    posted = PostedSweep("", (Path.cwd(),), home=Path("state"))
    (tmp_path / "link.csv").symlink_to(tmp_path / ".env")
    for written in (".env", ".robust/x.csv", "a/.git/config", "robust.toml", "state/x.csv", "a/../state", "link.csv"):
        assert not may_be_named(written, posted), written
    assert may_be_named("data/split.csv", posted)
    assert may_be_named("x", PostedSweep("", (tmp_path / ".kept",), home=Path("state"))) is False
    assert may_be_named(".kept/x", PostedSweep("", (tmp_path / ".kept",), home=Path("state")))


def test_tables_that_come_with_the_sweep_are_read_instead_of_files(tmp_path: Path) -> None:
    table = "case,part\nphantom-0000,train\nphantom-0001,nonsense\n"
    values = _written_at(("data", "split", "file"), "/home/me/split.csv")
    said = _mistakes(values, tmp_path, **{"/home/me/split.csv": table})
    assert len(said) == 1
    assert "/home/me/split.csv, line 3: unknown part 'nonsense'" in said[0]
    sweep = load_sweep(PostedSweep(_yaml(values), (), tables={"/home/me/split.csv": table.replace("nonsense", "test")}))
    assert sweep.data.split.model_dump()["assigned"] == (("phantom-0000", "train"), ("phantom-0001", "test"))


def test_code_of_the_server_is_not_chosen_from_elsewhere(tmp_path: Path) -> None:
    values = {**_BASE, "models": {"m": {"python": "os:getcwd", "weights": "w.safetensors"}}}
    said = _mistakes(values, tmp_path)
    assert any("models.m.python: a posted sweep brings no code" in one for one in said)


def test_every_mistake_has_its_line_and_key(tmp_path: Path) -> None:
    text = "data: {synthetic: {cases: 4, size: 16}}\ntraining:\n  epochs: -1\nattacks:\n  fgsmm: {}\n"
    with pytest.raises(BadSweep) as caught:
        load_sweep(PostedSweep(text, (), name="mine.yaml"), ["evaluation.metrics=[none]"])
    found = [(one.line, one.key) for one in caught.value.problems if isinstance(one, Mistake)]
    assert {(3, "training.epochs"), (5, "attacks.fgsmm")} <= set(found)
    assert all(isinstance(one, Mistake) and one.sentence in one for one in caught.value.problems)
