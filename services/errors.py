"""Every mistake that a user can make, as one tree of exceptions.

A message is one sentence: what is wrong, with which thing, what was expected, and what to do.
`exit_code` is what `robust-cli` returns when the error reaches it: 2 for bad input, 1 for work that failed.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from typing import Self

from services.counted import counted
from services.plain_text import plain

#: Characters of a value in a message, names that are listed or compared, and bits of a number that is written out.
_LONGEST, _MOST_LISTED, _MOST_COMPARED, _MOST_BITS = 80, 60, 2000, 256
_MOST_MISTAKES = 50  # of a sweep file


class RobustError(Exception):
    """Base of all errors whose message is meant for the user; anything else is a bug."""

    exit_code = 1


class BadInput(RobustError):
    """What the user gave cannot be used: a file, a name, a parameter."""

    exit_code = 2


class BadData(BadInput):
    """An image, a label map or a folder of cases cannot be used; `key` of a section data is what to change."""

    def __init__(self, sentence: str, key: str = "root") -> None:
        super().__init__(sentence)
        self.key = key


class UnknownName(BadInput):
    """A name that does not exist; says the nearest one that does."""

    def __init__(self, noun: str, name: object, known: Iterable[str]) -> None:
        super().__init__(f"unknown {noun} {in_short(name)}{did_you_mean(name, known)}")


class Mistake(str):
    """One mistake of a sweep file as a line of text; for programs also its place, and the sentence without it."""

    line: int | None  # of the file; None: it is of another place, such as `--set`
    key: str  # such as "training.epochs"; empty: the file as a whole
    sentence: str

    def __new__(cls, text: str, *, line: int | None = None, key: str = "", sentence: str = "") -> Self:
        """`sentence` left out: all of the text."""
        made = super().__new__(cls, text)
        made.line, made.key, made.sentence = line, key, sentence or text
        return made


class BadSweep(BadInput):
    """A sweep file with one or more mistakes, all of them listed unless they are very many.

    Those that have a place are each a `Mistake`.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        left = len(problems) - _MOST_MISTAKES
        more = [f"and {counted(left, 'more mistake')}"] if left > 0 else []
        self.problems = (*problems[:_MOST_MISTAKES], *more)
        super().__init__("\n".join(self.problems))


class SchemaMismatch(BadInput):
    """The database was made by another version of this software."""


class MissingArtifact(RobustError):
    """A file that an earlier job produced is gone or no longer has its checksum.

    `location` is where it should be in the artifact store, when the job that made it can make it again.
    """

    def __init__(self, problem: str, *, location: str | None = None) -> None:
        self.problem, self.location = problem, location
        super().__init__(f"{problem}: `robust-cli retry {location[:12]}` makes it again" if location else problem)


class StoreRefused(RobustError):
    """The artifact store cannot be reached, or refuses to be read or written; `passing`: another try may help."""

    exit_code = 2

    def __init__(self, message: str, *, passing: bool = False) -> None:
        self.passing = passing
        super().__init__(message)


class MachineFailed(RobustError):
    """A disk or a file of ours failed under a job, which is not to blame: another try may help."""


class OutOfMemory(RobustError):
    """What a job computes at once does not fit into memory; says what to change."""

    def __init__(self, message: str, *, can_halve: bool) -> None:
        self.can_halve = can_halve  # whether another try computes less at once, or keeps within what is free
        super().__init__(message)


class DeviceFailed(RobustError):
    """A GPU failed under a job: the job may run elsewhere, the GPU must not be trusted."""


class NoDevice(RobustError):
    """No slot of a worker can take jobs any more: its devices failed."""


class NotComparable(RobustError):
    """Two runs whose numbers do not mean the same thing."""


def in_short(value: object) -> str:
    """A value as it is written in Python, of at most 80 characters, whatever it is."""
    text = repr(_cut(value, 3))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def one_line(text: str, longest: int = _LONGEST) -> str:
    """Text that a message may hold without quotes: in one line, without control characters, not too long."""
    shown = plain(text[:longest], keep="")
    return shown if len(text) <= longest >= len(shown) else f"{shown[: longest - 3]}..."


class _Words(str):
    """Is shown as it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _cut(value: object, depth: int) -> object:
    """The beginning of a value, in which nothing is long."""
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > _MOST_BITS:
        return _Words(f"a whole number of about {value.bit_length() * 3 // 10} digits")
    if isinstance(value, str | bytes):
        return value[:_LONGEST]
    if isinstance(value, list | tuple | dict) and not depth:
        return _Words("...")
    if isinstance(value, dict):
        return {_cut(key, 0): _cut(value[key], depth - 1) for key in list(value)[:_LONGEST]}
    if isinstance(value, list | tuple):
        found = [_cut(item, depth - 1) for item in value[:_LONGEST]]
        return found if isinstance(value, list) else tuple(found)
    return value


def did_you_mean(name: object, known: Iterable[str]) -> str:
    """`": did you mean 'x'? Known: x, y"`, the tail of an error about a name."""
    names = sorted(known)
    given = name[: 2 * _LONGEST] if isinstance(name, str) else in_short(name)
    compared = [item.lower() for item in names if len(item) <= _LONGEST][:_MOST_COMPARED]
    close = difflib.get_close_matches(given.lower(), compared, n=1, cutoff=0.5)
    nearest = next((item for item in names if close and item.lower() == close[0]), None)
    more = f" and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else ""
    listing = f"known: {', '.join(map(one_line, names[:_MOST_LISTED]))}{more}" if names else "none is known"
    return f"; did you mean {nearest!r}? ({listing})" if nearest else f" ({listing})"


def is_utf8(name: str) -> bool:
    """Whether a name of a file is text: Linux takes any bytes, databases and libraries do not."""
    return not any("\ud800" <= character <= "\udfff" for character in name)


def storable(text: str) -> str:
    """The text with what no database takes, such as bytes of names that are not UTF-8, written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")


def first_line(error: BaseException | None) -> str:
    """What an error's message says in one line: its first, or where that only announces others, what they say."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
    if lines[0].endswith(":") and len(lines) > 1:
        return f"{lines[0]} {lines[1]}"
    return lines[-1] if "TorchScript interpreter" in lines[0] else lines[0]
