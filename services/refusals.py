"""What the machine refused (a file, a disk, the database), as one sentence."""

from __future__ import annotations

import errno

_FULL = (errno.ENOSPC, errno.EDQUOT)
#: How libraries say so that keep the error's number to themselves.
_FULL_IN_WORDS = ("no space left on device", "database or disk is full", "disk quota exceeded")


def is_disk_full(error: BaseException) -> bool:
    """Whether a disk had no room left."""
    words = str(error).lower()
    return (isinstance(error, OSError) and error.errno in _FULL) or any(full in words for full in _FULL_IN_WORDS)


def find_place(error: BaseException) -> str | None:
    """The file that could not be read or written; of a copy, the one that it was to be written to."""
    place = (error.filename2 or error.filename) if isinstance(error, OSError) else None
    return None if place is None else str(place)


def find_refusal(error: BaseException) -> str | None:
    """What a file or the database refused; None for any other error, which is a bug."""
    place = find_place(error)
    if isinstance(error, OSError) and place:
        return f"{place}: {error.strerror or error}"
    if isinstance(error, OSError) and is_disk_full(error):
        return f"{error.strerror or error}; free some space and say it again"
    from sqlalchemy.exc import DatabaseError, OperationalError

    # Other errors of the database are about statements, which are ours.
    if isinstance(error, OperationalError) or type(error) is DatabaseError:
        return f"cannot use the database: {database_words(error.orig)}"
    return None


def database_words(error: BaseException | None) -> str:
    """What the database itself says."""
    words = first_line(error)
    return f"{words} (a full disk does this)" if words == "disk I/O error" else words


def first_line(error: BaseException | None) -> str:
    """The first line of an error's message, or its type."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
