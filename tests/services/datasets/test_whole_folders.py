from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from services.datasets.whole_folders import ASIDE, make_folder, read_or_make
from services.errors import MachineFailed


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

    with pytest.raises(MachineFailed, match="cannot be written: No space left on device; free space or set"):
        make_folder(tmp_path / "made", full)


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineFailed, match="cannot be written: Not a directory"):
        make_folder(tmp_path / "file" / "cache" / "made", lambda folder: None)


def read(folder: Path) -> str:
    """What a whole folder holds."""
    text = (folder / "content").read_text()
    if not text:
        raise ValueError("half a file")
    return text


def write(folder: Path) -> None:
    (folder / "content").write_text("x")


def test_what_is_missing_is_made_and_then_read(tmp_path: Path) -> None:
    assert read_or_make(tmp_path / "made", read, write) == "x"
    assert read_or_make(tmp_path / "made", read, lambda _: pytest.fail("made again")) == "x"


@pytest.mark.parametrize("damage", ["half a file", "a file is gone", "nothing", "a file in its place"])
def test_what_is_damaged_is_moved_aside_and_made_again(tmp_path: Path, damage: str) -> None:
    made = tmp_path / "made"
    if damage == "a file in its place":
        made.write_text("")
    else:
        make_folder(made, lambda folder: (folder / "other").write_text("y"))
        (made / "content").write_text("")
    if damage in ("a file is gone", "nothing"):
        (made / "content").unlink()
    if damage == "nothing":
        (made / "other").unlink()
    assert read_or_make(made, read, write) == "x"
    aside, kept = names(tmp_path)
    assert (aside[:9], kept) == (ASIDE, "made")


def test_a_whole_folder_that_somebody_finished_between_looking_and_moving_stays(tmp_path: Path) -> None:
    """A reader finds nothing; before it does anything about that, another one finishes."""
    made = tmp_path / "made"
    finished: list[int] = []

    def distracted(folder: Path) -> str:
        if not finished:
            make_folder(made, write)
            finished.append(made.stat().st_ino)
            raise FileNotFoundError(folder)
        return read(folder)

    assert read_or_make(made, distracted, lambda _: pytest.fail("made again")) == "x"
    assert [made.stat().st_ino] == finished
    assert names(tmp_path) == ["made"]


def test_what_could_not_be_read_for_another_reason_stays(tmp_path: Path) -> None:
    def refuse(folder: Path) -> str:
        raise PermissionError(13, "Permission denied")

    make_folder(tmp_path / "made", write)
    with pytest.raises(PermissionError):
        read_or_make(tmp_path / "made", refuse, write)
    assert names(tmp_path) == ["made"]


def test_a_disk_that_never_gives_back_what_was_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MachineFailed, match="cannot be read although it was made again 20 times: is its disk in order"):
        read_or_make(tmp_path / "made", read, lambda folder: (folder / "content").write_text(""))
