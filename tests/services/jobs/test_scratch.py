"""A job's folder on its machine is there while the job uses it."""

from __future__ import annotations

import threading
from pathlib import Path

from services.jobs.scratch import open_scratch, remove_scratch


def test_a_folder_in_use_is_not_removed(tmp_path: Path) -> None:
    with open_scratch(tmp_path / "job") as folder, open_scratch(tmp_path / "job"):
        assert not remove_scratch(folder, lambda: True)
    assert remove_scratch(folder, lambda: True)
    assert not folder.exists()


def test_a_folder_that_is_needed_after_all_stays(tmp_path: Path) -> None:
    with open_scratch(tmp_path / "job") as folder:
        pass
    assert not remove_scratch(folder, lambda: False)
    assert folder.exists()


def test_a_folder_that_is_not_there_is_nothing_to_remove(tmp_path: Path) -> None:
    assert not remove_scratch(tmp_path / "job", lambda: True)


def test_a_job_that_begins_while_its_folder_is_removed_gets_a_new_one(tmp_path: Path) -> None:
    with open_scratch(tmp_path / "job") as folder:
        (folder / "old").touch()
    opened: list[list[str]] = []

    def use() -> None:
        with open_scratch(tmp_path / "job") as mine:
            (mine / "new").touch()
            opened.append(sorted(path.name for path in mine.iterdir()))

    job = threading.Thread(target=use)

    def begin() -> bool:
        job.start()
        job.join(0.2)
        assert job.is_alive()  # it waits until the folder is gone
        return True

    assert remove_scratch(folder, begin)
    job.join(10)
    assert opened == [["new"]]
    assert (folder / "new").exists()
