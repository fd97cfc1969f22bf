"""Case 8: no room for the database, for checkpoints and files, for logs. Damaged checkpoints: test_checkpoint.py."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.chaos.modes import Embedded, Mode
from tests.waiting import wait_for

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="NOT RUN: case 8 mounts a small tmpfs, which needs root")


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of 4 MB."""
    folder.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "chaos", str(folder)], check=False)
    if mounted.returncode:
        pytest.skip("NOT RUN: case 8 mounts a small tmpfs, which is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Take all room that is left; returns the file to delete."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    return ballast


@pytest.mark.parametrize("what", ["scratch", "artifacts"])
def test_without_room_for_files_a_job_is_tried_again_and_then_parked_with_a_sentence(mode: Mode, what: str) -> None:
    with small_disk(mode.folder / what) as disk:
        mode.start_worker()  # it would not start on a store that refuses
        ballast = fill(disk)
        mode.submit(["a"], rows=3, file_bytes=100_000, expect="done")
        wait_for(lambda: mode.witness.states()["a"] == "parked", "the job is parked")
        assert mode.witness.attempts()["a"] == 3
        assert "disk is full" in mode.witness.errors()["a"]
        ballast.unlink()
        mode.witness.forget("a")
        mode.retry(["a"])
        mode.wait_until_ended()
        mode.check(rows=3)
        mode.stop()


def test_without_room_for_its_log_a_worker_goes_on(mode: Mode) -> None:
    with small_disk(mode.folder / "logs") as disk:
        mode.output = disk / "output"
        mode.output.touch()
        fill(disk)
        mode.start_worker()
        mode.submit({"a": [], "b": ["a"]}, rows=3)
        mode.submit(["bad"], behave="raise", expect="failed")
        mode.wait_until_ended()
        mode.check(rows=3)
        mode.stop()


def test_without_room_for_sqlite_nothing_is_lost(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        mode = Embedded(disk, record_property)
        mode.output = tmp_path / "output"
        gate = tmp_path / "gate"
        try:
            worker = mode.start_worker()
            mode.submit({"a": [], "b": ["a"]}, rows=2_000, until=str(gate))
            mode.wait_until_running(1)
            ballast = fill(disk)
            gate.touch()
            wait_for(lambda: not worker.find("supervisor"), "the worker ends")
            assert "disk is full" in mode.output.read_text()
            ballast.unlink()
            mode.witness.forget("a", "b")
            if mode.count("failed"):
                mode.retry(["a", "b"])
            mode.start_worker()
            mode.wait_until_ended()
            mode.check(rows=2_000)
        finally:
            mode.close()
