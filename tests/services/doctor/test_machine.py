"""The doctor on one machine: a client without torch is well, half an installation is not."""

from __future__ import annotations

import importlib.util
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from services.doctor import machine
from services.doctor.check import CheckFailed
from services.settings import Settings


def test_a_client_without_torch_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(machine, "_version", lambda name: None if name in machine.TO_RUN_JOBS else "1.0")
    assert machine.check_device().startswith("torch is not installed: this machine cannot run jobs")
    assert machine.check_packages() == "robustseg 1.0, sqlalchemy 1.0, psycopg 1.0, celery 1.0, redis 1.0"


def test_another_package_that_brings_a_name_of_ours_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert machine.check_names() == "api, db, robustseg, services, worker are ours alone"
    about = tmp_path / "other_app-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: other-app\nVersion: 1.0\n")
    (about / "top_level.txt").write_text("db\nother_app\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(CheckFailed, match="other-app also brings a package 'db'") as told:
        machine.check_names()
    assert "environment of its own" in told.value.remedy


def test_half_of_what_runs_jobs_is_told_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_version", lambda name: None if name == "monai" else "1.0")
    with pytest.raises(CheckFailed, match="missing: monai") as told:
        machine.check_packages()
    assert told.value.remedy == "pip install 'robustseg[worker]'"


def test_a_gpu_that_torch_does_not_see_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: SimpleNamespace(stdout="0\n1\n"))
    with pytest.raises(CheckFailed, match=r"the driver finds 2 GPUs, torch .* none") as told:
        machine.check_device()
    assert "install a torch" in told.value.remedy
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert machine.check_device().startswith("no GPU (CUDA_VISIBLE_DEVICES='')")


def test_a_disk_that_is_nearly_full_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home")
    assert "GB free in" in machine.check_disk(settings)
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda _: SimpleNamespace(free=1.5e9))
    with pytest.raises(CheckFailed, match=r"only 1\.5 GB are free in"):
        machine.check_disk(settings)


def test_a_home_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(CheckFailed, match="home") as told:
        machine.check_disk(Settings(home=tmp_path / "home"))
    assert "ROBUST_HOME" in told.value.remedy


def test_settings_are_named_without_their_values(tmp_path: Path) -> None:
    assert machine.name_settings(Settings(home=tmp_path, broker_url="redis://:secret@h")) == "set: broker_url, home"
