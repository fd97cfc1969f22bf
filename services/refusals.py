"""Refusals of a file, a disk or the database, and mistakes of plug-ins from outside, as one sentence."""

from __future__ import annotations

import errno

from services.errors import first_line
from services.outside import find_mistake
from services.settings import ESCAPES

_FULL = (errno.ENOSPC, errno.EDQUOT)
#: What a disk, a network file system or a busy machine says of a file, whoever opened it and however right that was.
_NOBODYS_FAULT = {
    *(errno.ESTALE, errno.EIO, errno.ETIMEDOUT, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENOTCONN),
    *(errno.EMFILE, errno.ENFILE, errno.EROFS, *_FULL),
}
#: How libraries say so that keep the error's number to themselves.
_FULL_IN_WORDS = ("no space left on device", "database or disk is full", "disk quota exceeded")
_FREE = "; free some space and say it again"

_AWAY = ("Connection refused", "Connection timed out", "timeout expired", "No such file or directory", "No route to")
_LOST = ("could not translate host", "failed to resolve host", "Network is unreachable")
#: What to do about what a database says.
_ADVICE = (
    (
        ("permission denied", "must be owner"),
        "this role lacks the right to do so; ask the owner for it, or name a role in ROBUST_DATABASE_URL that has it",
    ),
    (
        ("read-only transaction",),
        "you may read it and not change it; ask its owner, or name a role or server in ROBUST_DATABASE_URL that may",
    ),
    (
        ("readonly database",),
        "you may read it and not change it; ask its owner, or set ROBUST_HOME to a folder of your own",
    ),
    (("no schema has been selected",), "make the schema that search_path names in ROBUST_DATABASE_URL"),
    (("no equivalent in encoding", "invalid byte sequence"), "its encoding must be UTF8: `createdb --encoding=UTF8`"),
    (("unsupported startup parameter",), "a pooler takes no options: `ALTER ROLE ... SET`, or name the server itself"),
    (("invalid connection option", "invalid URI query"), "leave that option out of ROBUST_DATABASE_URL"),
    (("server does not support SSL", "SSL error", "certificate"), "see sslmode and sslrootcert in ROBUST_DATABASE_URL"),
    (("disk I/O error",), "a full disk does this"),
    (
        ("password authentication failed", "no password supplied", "no pg_hba.conf entry", 'role "'),
        f"correct user and password in ROBUST_DATABASE_URL, {ESCAPES}",
    ),
    ((*_AWAY, *_LOST), "start PostgreSQL there, or correct host and port in ROBUST_DATABASE_URL"),
    (('database "',), "make it with `createdb`, or correct its name in ROBUST_DATABASE_URL"),
    (("already exists",), "it holds tables of another program: name a database that holds ours alone"),
    (("lock timeout",), "somebody is at work in it, stop the workers and say it again"),
    (
        ("idle-in-transaction",),
        "this process stood still for too long, and nothing that it began is kept: say it again",
    ),
    (("too many clients", "remaining connection slots"), "raise its `max_connections` or run fewer slots"),
)
#: Conditions of PostgreSQL that its driver takes for mistakes in a statement: no privilege, a reader's transaction, no
#: schema, a character that the database cannot hold.
_REFUSALS = ("42501", "25006", "3F000", "22P05", "22021")


def is_disk_full(error: BaseException) -> bool:
    """Whether a disk had no room left."""
    words = str(error).lower()
    return (isinstance(error, OSError) and error.errno in _FULL) or any(full in words for full in _FULL_IN_WORDS)


def has_machine_failed(error: BaseException) -> bool:
    """Whether a full, broken or distant disk or a busy machine is behind an error, which may be a sentence about it."""
    found: BaseException | None = error
    while found is not None:
        if is_disk_full(found) or (isinstance(found, OSError) and found.errno in _NOBODYS_FAULT):
            return True
        found = found.__cause__
    return False


def find_place(error: BaseException) -> str | None:
    """The file that could not be read or written; of a copy, the one that it was to be written to."""
    place = (error.filename2 or error.filename) if isinstance(error, OSError) else None
    return None if place is None else str(place)


def find_refusal(error: BaseException) -> str | None:
    """What a file, the database or a plug-in of the user's is to blame for; None for any other error: a bug of ours."""
    if sentence := find_mistake(error):
        return sentence
    place = find_place(error)
    if isinstance(error, OSError) and place:
        return f"{place}: {error.strerror or error}{_FREE if is_disk_full(error) else ''}"
    if isinstance(error, OSError) and is_disk_full(error):
        return f"{error.strerror or error}{_FREE}"
    from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

    # Other errors of the database are about statements, which are ours.
    if isinstance(error, DBAPIError) and (
        isinstance(error, OperationalError)
        or error.connection_invalidated
        or type(error) is DatabaseError
        or getattr(error.orig, "sqlstate", None) in _REFUSALS
    ):
        return f"cannot use the database: {database_words(error.orig)}"
    return None


def database_words(error: BaseException | None) -> str:
    """What the database itself says, and what to do about it where that is known."""
    words = first_line(error)
    advice = next((advice for signs, advice in _ADVICE if any(sign in words for sign in signs)), None)
    return f"{words}: {advice}" if advice else words
