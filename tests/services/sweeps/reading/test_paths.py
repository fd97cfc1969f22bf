"""Paths of a sweep file: the home folder, and names that are no text."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.datasets.describe import describe_data
from services.datasets.spec import DataSource
from services.datasets.synth import write_synthetic
from services.errors import BadData, BadSweep, storable
from services.sweeps.reading.load import load_sweep


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    (tmp_path / "me").mkdir()
    return tmp_path / "me"


def test_a_tilde_is_the_home_folder(home: Path, tmp_path: Path) -> None:
    write_synthetic(home / "data", cases=2, size=16, seed=0)
    (home / "split.csv").write_text("case,part\n")
    file = tmp_path / "sweep.yaml"
    file.write_text("data: {root: ~/data}\n")
    assert load_sweep(file).data.source.root == str(home / "data")
    file.write_text("data: {root: ~nobody-of-this-name/data}\n")
    with pytest.raises(BadSweep, match=r"data\.root: expected a path without ~nobody-of-this-name"):
        load_sweep(file)
    file.write_text("data: {root: ~/data}\nmodels: {mine: {file: ~/missing.pt}}\n")
    with pytest.raises(BadSweep, match=r"there is no file .*missing"):
        load_sweep(file)


def test_names_that_are_no_text_are_refused_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "caf\udce9"
    write_synthetic(folder, cases=2, size=16, seed=0)
    with pytest.raises(BadData, match=r"caf\\udce9 is not UTF-8: rename it"):
        describe_data(DataSource(root=str(folder)), tmp_path / "cache")


def test_every_message_can_be_stored() -> None:
    assert storable("größer \udce9 \0") == "größer \\udce9 \\x00"
