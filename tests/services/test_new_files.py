"""No file of a user is lost to one that a command writes."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path
from typing import Any

import pytest

from services import new_files
from services.errors import BadInput
from services.new_files import is_stream, missing_folder, named_in_errors, require_new, write_whole
from services.refusals import find_refusal


def test_what_is_there_is_refused_and_the_way_out_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    for name in ("file", "link"):
        with pytest.raises(BadInput, match=f"{name} exists and is left as it is; say --replace"):
            require_new(tmp_path / name, otherwise="say --replace")
    with pytest.raises(BadInput, match="is a folder; name a file"):
        require_new(tmp_path, otherwise="name a file")
    require_new(tmp_path / "new" / "file", otherwise="")
    require_new(tmp_path / "file", otherwise="", ours={tmp_path / "file"})


def test_a_pipe_or_standard_output_is_no_file_to_lose(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/stdout"), Path("/dev/null")):
        require_new(path, otherwise="")
        assert is_stream(path)
    assert not is_stream(tmp_path / "file")


def test_the_first_folder_that_is_to_be_made_is_known(tmp_path: Path) -> None:
    assert missing_folder(tmp_path / "file") is None
    assert missing_folder(tmp_path / "a" / "b" / "file") == tmp_path / "a"


def test_a_file_is_written_whole_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file"
    for content in (b"first", b"then"):
        write_whole(path, content)
        assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_two_who_write_one_file_at_once_leave_one_of_both_whole_and_nothing_else(tmp_path: Path) -> None:
    path, context = tmp_path / "file", multiprocessing.get_context("fork")
    contents, together = [letter * 300_000 for letter in (b"a", b"b")], context.Barrier(2)
    writers = [context.Process(target=_write_often, args=(path, content, together)) for content in contents]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert path.read_bytes() in contents
    assert list(tmp_path.iterdir()) == [path]


def _write_often(path: Path, content: bytes, together: Any) -> None:
    together.wait(30)
    for _ in range(100):
        write_whole(path, content)
        found = path.read_bytes()
        if found != found[:1] * len(content):
            raise AssertionError("it holds something of both")


def test_a_full_disk_leaves_what_was_there_and_is_told_with_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_files, "token_hex", lambda count: "here")
    path = tmp_path / "file"
    path.write_bytes(b"before")
    (tmp_path / ".file.part-here").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left") as raised:
        write_whole(path, b"after")
    assert find_refusal(raised.value) == f"{path}: No space left on device; free some space and say it again"
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_that_knows_its_file_keeps_it(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="inside"), named_in_errors(tmp_path / "file"):
        (tmp_path / "inside").read_bytes()
