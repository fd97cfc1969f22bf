"""No file of a user is lost to one that a command writes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

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


def test_a_full_disk_leaves_what_was_there_and_is_told_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before")
    (tmp_path / ".file.part").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left") as raised:
        write_whole(path, b"after")
    assert find_refusal(raised.value) == f"{path}: No space left on device; free some space and say it again"
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_that_knows_its_file_keeps_it(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="inside"), named_in_errors(tmp_path / "file"):
        (tmp_path / "inside").read_bytes()
