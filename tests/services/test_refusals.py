"""What the machine refused is told in one sentence; a bug is not."""

from __future__ import annotations

import errno
import sqlite3

import pytest
from sqlalchemy.exc import DatabaseError, IntegrityError, InternalError, OperationalError

from services.refusals import find_refusal, is_disk_full


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        RuntimeError("Error while serializing: I/O error: No space left on device (os error 28)"),
        OperationalError("insert", None, sqlite3.OperationalError("database or disk is full")),
    ],
)
def test_a_full_disk_is_recognised_however_a_library_says_it(error: Exception) -> None:
    assert is_disk_full(error)


def test_a_file_is_named_with_what_is_wrong_with_it() -> None:
    error = OSError(errno.EROFS, "Read-only file system", "results.csv")
    assert find_refusal(error) == "results.csv: Read-only file system"


def test_a_full_disk_is_told_although_nobody_knows_the_file() -> None:
    error = OSError(errno.ENOSPC, "No space left on device")
    assert find_refusal(error) == "No space left on device; free some space and say it again"


def test_of_a_copy_the_target_is_named() -> None:
    error = OSError(errno.ENOSPC, "No space left on device", "scratch/weights", None, "store/weights")
    assert find_refusal(error) == "store/weights: No space left on device; free some space and say it again"


def test_a_damaged_database_speaks_for_itself() -> None:
    damaged = DatabaseError("select", None, sqlite3.DatabaseError("database disk image is malformed"))
    assert find_refusal(damaged) == "cannot use the database: database disk image is malformed"
    full = OperationalError("select", None, sqlite3.OperationalError("disk I/O error"))
    assert find_refusal(full) == "cannot use the database: disk I/O error: a full disk does this"


@pytest.mark.parametrize("error", [ValueError("x"), OSError("x"), IntegrityError("insert", None, ValueError("x"))])
def test_a_bug_is_none_of_these(error: Exception) -> None:
    assert find_refusal(error) is None


def test_a_connection_that_the_server_ended_is_no_bug_of_ours() -> None:
    words = "terminating connection due to idle-in-transaction timeout"
    ended = Exception(words)
    told = find_refusal(InternalError("select", None, ended, connection_invalidated=True))
    advice = "this process stood still for too long, and nothing that it began is kept: say it again"
    assert told == f"cannot use the database: {words}: {advice}"
    assert find_refusal(InternalError("select", None, ended)) is None
