from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from services.science.training.checkpoint import Checkpoint, Checkpoints


def checkpoint(epoch: int) -> Checkpoint:
    return Checkpoint(epoch, {"weights": torch.full((50,), float(epoch))}, {"rate": 0.1 + epoch, "betas": [0.9, 0.999]})


def test_the_newest_comes_back_as_it_was(tmp_path: Path) -> None:
    checkpoints = Checkpoints(tmp_path / "new folder")
    for epoch in (9, 10, 11):
        checkpoints.save(checkpoint(epoch))
    found = checkpoints.find_newest()
    assert found
    assert found.epoch == 11
    assert torch.equal(found.tensors["weights"], torch.full((50,), 11.0))
    assert found.state == {"rate": 11.1, "betas": [0.9, 0.999]}


def test_only_two_are_kept(tmp_path: Path) -> None:
    for epoch in range(1, 5):
        Checkpoints(tmp_path).save(checkpoint(epoch))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["epoch-000003.safetensors", "epoch-000004.safetensors"]


def test_without_any_there_is_none(tmp_path: Path) -> None:
    assert Checkpoints(tmp_path / "nothing").find_newest() is None


@pytest.mark.parametrize("damage", ["truncated", "one bit", "empty", "half a header"])
def test_a_damaged_one_is_passed_over(tmp_path: Path, damage: str) -> None:
    checkpoints = Checkpoints(tmp_path)
    checkpoints.save(checkpoint(1))
    checkpoints.save(checkpoint(2))
    newest = tmp_path / "epoch-000002.safetensors"
    content = bytearray(newest.read_bytes())
    if damage == "one bit":
        content[-3] ^= 1
    newest.write_bytes(content[: {"truncated": -1, "one bit": None, "empty": 0, "half a header": 20}[damage]])
    found = checkpoints.find_newest()
    assert found
    assert found.epoch == 1


def test_an_attempt_that_froze_while_it_wrote_and_comes_back_disturbs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen, other = Checkpoints(tmp_path), Checkpoints(tmp_path)
    monkeypatch.setattr("os.getpid", lambda: 1)
    with monkeypatch.context() as meanwhile:
        write = safetensors.torch.save_file

        def freeze(*details: Any, **named: Any) -> None:
            meanwhile.undo()
            write(*details, **named)
            monkeypatch.setattr("os.getpid", lambda: 2)
            other.save(checkpoint(7))
            other.save(checkpoint(8))

        meanwhile.setattr(safetensors.torch, "save_file", freeze)
        frozen.save(checkpoint(7))  # frozen before the rename
    newest = frozen.find_newest()
    assert newest
    assert newest.epoch == 8


def test_an_unfinished_write_is_not_a_checkpoint(tmp_path: Path) -> None:
    (tmp_path / "unfinished").write_bytes(b"half of it")
    assert Checkpoints(tmp_path).find_newest() is None
