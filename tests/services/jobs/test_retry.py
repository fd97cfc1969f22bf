"""What ended a job decides whether it is tried again, and is told in a sentence."""

from __future__ import annotations

import errno

from services.jobs.retry import judge


def test_a_full_disk_is_told_with_the_file_that_found_no_room() -> None:
    verdict = judge(OSError(errno.ENOSPC, "No space left on device", "scratch/weights", None, "store/weights"))
    assert (verdict.kind, verdict.retry) == ("disk_full", False)
    assert verdict.message.startswith("the disk is full while writing store/weights: ")


def test_a_full_disk_is_recognised_in_the_words_of_a_library() -> None:
    verdict = judge(RuntimeError("Error while serializing: I/O error: No space left on device (os error 28)"))
    assert verdict.kind == "disk_full"
    assert "free some space" in verdict.message
