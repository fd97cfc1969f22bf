"""Checkpoints follow a job to another machine, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.artifacts.checkpoints import KeptCheckpoints
from services.artifacts.store import ArtifactStore
from services.errors import StoreRefused

DIGEST = "d" * 64


@pytest.fixture(params=["folder", "s3"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return f"s3://{request.getfixturevalue('bucket')}/prefix" if request.param == "s3" else str(tmp_path / "store")


class Machine:
    """One attempt at the job on a machine of its own."""

    def __init__(self, url: str, folder: Path, fence: int, every_s: float = 0.0) -> None:
        self.scratch = folder / "scratch"
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.store = ArtifactStore(url, folder / "cache", shared=True)
        self.kept = KeptCheckpoints(self.store, DIGEST, fence, self.scratch, every_s=every_s)
        self.kept.bring()

    def train(self, phase: str, epoch: int) -> None:
        """One epoch, with the checkpoint that a training writes after it; the newest two are kept."""
        (self.scratch / phase).mkdir(exist_ok=True)
        self.file(phase, epoch).write_bytes(f"{phase} {epoch}".encode())
        self.file(phase, epoch - 2).unlink(missing_ok=True)
        self.kept.keep()

    def file(self, phase: str, epoch: int) -> Path:
        return self.scratch / phase / f"epoch-{epoch:06d}.safetensors"

    def has(self) -> list[str]:
        return sorted(path.relative_to(self.scratch).as_posix() for path in self.scratch.rglob("*") if path.is_file())


@pytest.fixture
def first(url: str, tmp_path: Path) -> Machine:
    return Machine(url, tmp_path / "first", 1)


def test_another_machine_goes_on_from_the_newest_checkpoint_of_each_phase(
    first: Machine, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first.train("teacher", 1)
    first.train("teacher", 2)
    first.train("student", 1)
    second = Machine(url, tmp_path / "second", 2)
    assert second.has() == ["student/epoch-000001.safetensors", "teacher/epoch-000002.safetensors"]
    assert second.file("student", 1).read_bytes() == b"student 1"
    assert "goes on from checkpoints of another attempt" in capsys.readouterr().out
    assert [path for path in (tmp_path / "second" / "cache").rglob("*") if path.is_file()] == []


def test_a_machine_that_is_further_itself_goes_on_from_its_own(first: Machine, url: str, tmp_path: Path) -> None:
    first.train("train", 1)
    first.kept.keep = lambda: None  # type: ignore[method-assign]
    first.train("train", 2)
    again = Machine(url, tmp_path / "first", 2)
    assert again.has() == ["train/epoch-000001.safetensors", "train/epoch-000002.safetensors"]


def test_a_machine_that_comes_back_takes_what_another_one_has_done(first: Machine, url: str, tmp_path: Path) -> None:
    first.train("train", 1)
    second = Machine(url, tmp_path / "second", 2)
    second.train("train", 2)
    second.train("train", 3)
    third = Machine(url, tmp_path / "first", 3)
    assert third.file("train", 3).read_bytes() == b"train 3"


@pytest.mark.parametrize("content", [b"trun", None])
def test_a_truncated_or_lost_file_falls_back_to_the_one_before(
    first: Machine, url: str, tmp_path: Path, content: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.artifacts.folder.LATENCY_S", 0.0)
    for epoch in (1, 2, 3):
        first.train("train", epoch)
    newest = max(first.kept._lists)
    place = f"checkpoints/{DIGEST}/{first.kept._lists[newest]['train/epoch-000003.safetensors']}"
    first.store.remove(place)
    if content is not None:
        first.store.write(f"{place}/checkpoint", content)
    assert Machine(url, tmp_path / "second", 2).has() == ["train/epoch-000002.safetensors"]


def test_a_list_that_makes_no_sense_is_no_reason_to_fail(first: Machine, url: str, tmp_path: Path) -> None:
    first.store.write(f"checkpoints/{DIGEST}/00000001-00000001.json", b'{"../../../stolen": "x"}')
    assert Machine(url, tmp_path / "second", 2).has() == []


def test_only_the_newest_two_are_kept_and_none_after_the_end(first: Machine) -> None:
    for epoch in range(1, 6):
        first.train("train", epoch)
    names = first.store.names(f"checkpoints/{DIGEST}")
    assert [name for name in names if name.endswith(".json")] == ["00000001-00000004.json", "00000001-00000005.json"]
    assert len(names) == 4
    first.kept.forget()
    assert first.store.entries() == []


def test_what_has_not_changed_is_not_sent_again(first: Machine) -> None:
    first.train("train", 1)
    before = first.store.entries()
    first.kept.keep()
    assert first.store.entries() == before


def test_checkpoints_are_sent_only_now_and_then(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("services.artifacts.checkpoints.time.monotonic", lambda: clock[0])
    machine = Machine(url, tmp_path / "first", 1, every_s=300.0)
    machine.train("train", 1)
    assert machine.store.entries() == []
    clock[0] = 301.0
    machine.train("train", 2)
    machine.train("train", 3)
    assert [list(files) for files in machine.kept._lists.values()] == [["train/epoch-000002.safetensors"]]


def test_a_training_goes_on_when_the_store_refuses(
    first: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*arguments: object) -> None:
        raise StoreRefused("the store is away")

    monkeypatch.setattr(first.store, "publish", refuse)
    first.train("train", 1)
    assert "is not kept for other machines: the store is away" in capsys.readouterr().out
    monkeypatch.undo()
    first.train("train", 2)
    assert list(first.kept._lists) == ["00000001-00000001.json"]
