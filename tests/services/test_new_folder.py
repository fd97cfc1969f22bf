"""Folders that a command writes: whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.errors import BadInput
from services.new_folder import new_folder

OTHERWISE = "give another folder"


@pytest.mark.parametrize("is_there", [True, False])
def test_a_new_or_an_empty_folder_is_filled_at_once(tmp_path: Path, is_there: bool) -> None:
    path = tmp_path / "way" / "site"
    if is_there:
        path.mkdir(parents=True)
    with new_folder(path, otherwise=OTHERWISE) as place:
        (place / "page").write_text("written")
        assert not path.exists() or not list(path.iterdir())
    assert [file.name for file in path.parent.iterdir()] == ["site"]
    assert (path / "page").read_text() == "written"


def test_what_fails_leaves_neither_a_file_nor_a_folder_on_the_way(tmp_path: Path) -> None:
    path = tmp_path / "way" / "to" / "it"
    with pytest.raises(ValueError, match="half way"), new_folder(path, otherwise=OTHERWISE) as place:
        (place / "page").write_text("written")
        raise ValueError("half way")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_somebody_fills_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "site"
    with pytest.raises(BadInput, match="is not empty and is left as it is"), new_folder(path, otherwise=OTHERWISE):
        path.mkdir()
        (path / "mine").write_text("mine")
    assert [file.name for file in tmp_path.rglob("*")] == ["site", "mine"]


@pytest.mark.parametrize("what", ["file", "link", "full"])
def test_what_is_there_is_left_as_it_is(tmp_path: Path, what: str) -> None:
    path = tmp_path / "site"
    if what == "file":
        path.write_text("mine")
    elif what == "link":
        path.symlink_to(tmp_path / "nowhere")
    else:
        path.mkdir()
        (path / "mine").write_text("mine")
    with pytest.raises(BadInput, match=OTHERWISE), new_folder(path, otherwise=OTHERWISE):
        pass
    assert [file.name for file in tmp_path.iterdir()] == ["site"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    path = tmp_path / "file" / "site"
    path.parent.write_text("mine")
    with pytest.raises(BadInput, match="site cannot be made: Not a directory"), new_folder(path, otherwise=OTHERWISE):
        pass
