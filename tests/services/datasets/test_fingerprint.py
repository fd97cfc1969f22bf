from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from services.datasets import fingerprint
from services.datasets.fingerprint import hash_files
from services.errors import BadData


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("a", "b")]
    for path in paths:
        path.write_text(path.name)
    return paths


def test_hashes_content(files: list[Path], tmp_path: Path) -> None:
    hashes = hash_files(files, tmp_path / "memory" / "m.json")
    assert hashes == {path: hashlib.sha256(path.name.encode()).hexdigest() for path in files}


def test_a_second_call_reads_no_file(files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = hash_files(files, tmp_path / "m.json")
    monkeypatch.setattr(fingerprint.hashlib, "file_digest", lambda *_: pytest.fail("read a file again"))
    assert hash_files(files, tmp_path / "m.json") == first


def test_a_changed_file_is_hashed_again(files: list[Path], tmp_path: Path) -> None:
    before = hash_files(files, tmp_path / "m.json")
    files[0].write_text("other content")
    after = hash_files(files, tmp_path / "m.json")
    assert after[files[0]] != before[files[0]]
    assert after[files[1]] == before[files[1]]


@pytest.mark.parametrize("content", ["", "[1]", '{"x": 3}', "{"])
def test_a_damaged_memory_is_ignored(files: list[Path], tmp_path: Path, content: str) -> None:
    (tmp_path / "m.json").write_text(content)
    assert len(hash_files(files, tmp_path / "m.json")) == 2


def test_what_was_hashed_before_a_failure_is_remembered(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadData, match="missing cannot be read"):
        hash_files([*files, tmp_path / "missing"], tmp_path / "m.json")
    monkeypatch.setattr(fingerprint.hashlib, "file_digest", lambda *_: pytest.fail("read a file again"))
    hash_files(files, tmp_path / "m.json")


def test_a_memory_that_cannot_be_written_does_no_harm(files: list[Path], tmp_path: Path) -> None:
    assert len(hash_files(files, files[0] / "not a folder" / "m.json")) == 2
