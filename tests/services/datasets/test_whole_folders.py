from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from services.datasets.whole_folders import make_folder, sweep_abandoned
from services.errors import RobustError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_folder_appears_whole(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "made", lambda folder: (folder / "content").write_text("x"))
    assert (tmp_path / "a" / "made" / "content").read_text() == "x"
    assert names(tmp_path / "a") == ["made"]


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").write_text("x")
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        make_folder(tmp_path / "made", fail)
    assert names(tmp_path) == []


def test_kill_9_in_the_middle_leaves_no_half_made_folder(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom services.datasets.whole_folders import make_folder\n"
        "def fill(folder):\n    (folder / 'half').write_text('x')\n    os.kill(os.getpid(), signal.SIGKILL)\n"
        "make_folder(Path(sys.argv[1]) / 'made', fill)\n"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert killed.returncode == -9
    assert not (tmp_path / "made").exists()
    make_folder(tmp_path / "made", lambda folder: (folder / "content").write_text("x"))
    assert names(tmp_path / "made") == ["content"]


def test_two_at_once_agree_on_one(tmp_path: Path) -> None:
    both_filled = threading.Barrier(2, timeout=30)
    failures: list[BaseException] = []

    def make(text: str) -> None:
        def fill(folder: Path) -> None:
            (folder / "content").write_text(text)
            both_filled.wait()

        try:
            make_folder(tmp_path / "made", fill)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=make, args=(text,)) for text in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert names(tmp_path) == ["made"]
    assert (tmp_path / "made" / "content").read_text() in "ab"


def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    def full(folder: Path) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(RobustError, match="cannot be written: No space left on device; free space or set ROBUST_HOME"):
        make_folder(tmp_path / "made", full)


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RobustError, match="cannot be written: Not a directory"):
        make_folder(tmp_path / "file" / "cache" / "made", lambda folder: None)


def test_only_what_was_abandoned_long_ago_is_swept(tmp_path: Path) -> None:
    old, new = tmp_path / ".making-old", tmp_path / ".making-new"
    for folder in (old, new, tmp_path / "made"):
        folder.mkdir()
    os.utime(old, (0, 0))
    os.utime(tmp_path / "made", (0, 0))
    sweep_abandoned(tmp_path)
    assert names(tmp_path) == [".making-new", "made"]
