from __future__ import annotations

import hashlib
import os
import time
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


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written just now was written long ago."""
    now = time.time
    monkeypatch.setattr(fingerprint.time, "time", lambda: now() + 60)


def test_hashes_content(files: list[Path], tmp_path: Path) -> None:
    hashes = hash_files(files, tmp_path / "memory" / "m.json")
    assert hashes == {path: hashlib.sha256(path.name.encode()).hexdigest() for path in files}


@pytest.mark.usefixtures("later")
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


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_change_that_keeps_size_and_time_is_noticed(files: list[Path], tmp_path: Path, replaced: bool) -> None:
    files[0].write_bytes(b"abcdefgh" * 1000)
    before, status = hash_files(files, tmp_path / "m.json"), files[0].stat()
    other = tmp_path / "other" if replaced else files[0]
    other.write_bytes(b"Abcdefgh" + b"abcdefgh" * 999)
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(files[0])
    assert files[0].stat().st_mtime_ns == status.st_mtime_ns
    assert files[0].stat().st_size == status.st_size
    assert hash_files(files, tmp_path / "m.json")[files[0]] != before[files[0]]


@pytest.mark.usefixtures("later")
def test_a_change_of_a_packed_file_is_noticed_where_no_time_tells(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fixed = files[0].stat()
    monkeypatch.setattr(fingerprint.os, "fstat", lambda _: fixed)
    before = hash_files(files, tmp_path / "m.json")
    files[0].write_text("A")  # as long as before
    assert hash_files(files, tmp_path / "m.json")[files[0]] != before[files[0]]


def test_what_was_written_within_the_last_seconds_is_hashed_again(files: list[Path], tmp_path: Path) -> None:
    status = files[0].stat()
    before = hash_files(files, tmp_path / "m.json")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fingerprint.os, "fstat", lambda _: status)  # the change came within one tick of the clock
        files[0].write_bytes(b"b")
        assert hash_files(files, tmp_path / "m.json")[files[0]] != before[files[0]]


def test_a_file_that_changes_while_it_is_hashed_is_refused(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = hashlib.file_digest

    def disturbed(*arguments: object) -> object:
        files[0].write_text("longer than before")
        return digest(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(fingerprint.hashlib, "file_digest", disturbed)
    with pytest.raises(BadData, match="was changed while it was read"):
        hash_files(files[:1], tmp_path / "m.json")


@pytest.mark.parametrize("content", ["", "[1]", '{"x": 3}', '{"x": [1, 2, "a"]}', "{"])
def test_a_damaged_memory_is_ignored(files: list[Path], tmp_path: Path, content: str) -> None:
    (tmp_path / "m.json").write_text(content)
    assert len(hash_files(files, tmp_path / "m.json")) == 2


@pytest.mark.usefixtures("later")
def test_what_was_hashed_before_a_failure_is_remembered(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadData, match="missing does not exist"):
        hash_files([*files, tmp_path / "missing"], tmp_path / "m.json")
    monkeypatch.setattr(fingerprint.hashlib, "file_digest", lambda *_: pytest.fail("read a file again"))
    hash_files(files, tmp_path / "m.json")


def test_a_memory_that_cannot_be_written_does_no_harm(files: list[Path], tmp_path: Path) -> None:
    assert len(hash_files(files, files[0] / "not a folder" / "m.json")) == 2
