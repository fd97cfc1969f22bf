"""An archive that somebody sent is looked into within bounds, and one that would fill the memory is refused."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest

from services.errors import BadInput
from services.science import external
from services.science.external._archive import names_in, require_harmless
from services.science.external._tensors import read_checkpoint


def archive(path: Path, content: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as opened:
        for name, data in content.items():
            opened.writestr(name, data)
    return path


def test_an_ordinary_archive_is_listed_and_harmless(tmp_path: Path) -> None:
    path = archive(tmp_path / "model.ts", {"m/code/x.py": b"x" * 1000}, zipfile.ZIP_DEFLATED)
    assert names_in(path) == ["m/code/x.py"]
    require_harmless(path)


def test_what_is_no_archive_has_no_names_and_is_left_to_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "weights.bin"
    path.write_bytes(b"no archive")
    assert names_in(path) == []
    require_harmless(path)
    assert names_in(tmp_path) == []


def test_an_archive_that_would_unpack_to_far_more_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "bomb.pt", {"m/data.pkl": bytes(200_000_000)}, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 1_000_000
    with pytest.raises(BadInput, match=r"bomb\.pt would unpack to 0\.2 GB, over 100 times its size"):
        require_harmless(path)
    with pytest.raises(BadInput, match="would unpack"):
        read_checkpoint(path)


@pytest.mark.parametrize("place", range(0, 22, 2))
def test_a_damaged_end_is_no_archive(tmp_path: Path, place: int) -> None:
    path = archive(tmp_path / "model.ts", {"m/code/x.py": b"x"})
    content = bytearray(path.read_bytes())
    content[len(content) - 22 + place : len(content) - 20 + place] = b"\xff\xff"
    path.write_bytes(content)
    assert names_in(path) in ([], ["m/code/x.py"])
    external.recognise(path)


def test_a_list_of_names_that_is_too_long_is_not_read(tmp_path: Path) -> None:
    path = archive(tmp_path / "model.ts", {"m/code/x.py": b"x"})
    content = bytearray(path.read_bytes())
    content[-10:-6] = struct.pack("<L", 100_000_000)
    path.write_bytes(content)
    assert names_in(path) == []
    with pytest.raises(BadInput, match="lists more than 16000000 bytes of names"):
        require_harmless(path)
