"""Every mistake that a user can make, as one tree of exceptions.

A message is one sentence: what is wrong, with which thing, what was expected, and what to do.
`exit_code` is what `robust-cli` returns when the error reaches it: 2 for bad input, 1 for work that failed.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence


class RobustError(Exception):
    """Base of all errors whose message is meant for the user; anything else is a bug."""

    exit_code = 1


class BadInput(RobustError):
    """What the user gave cannot be used: a file, a name, a parameter."""

    exit_code = 2


class BadData(BadInput):
    """An image, a label map or a folder of cases cannot be used."""


class UnknownName(BadInput):
    """A name that does not exist; says the nearest one that does."""

    def __init__(self, noun: str, name: object, known: Iterable[str]) -> None:
        super().__init__(f"unknown {noun} {name!r}{did_you_mean(name, known)}")


class BadSweep(BadInput):
    """A sweep file with one or more mistakes, all of them listed."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


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


class OutOfMemory(RobustError):
    """What a job computes at once does not fit into memory; says what to change."""

    def __init__(self, message: str, *, can_halve: bool) -> None:
        self.can_halve = can_halve  # whether less can be computed at once
        super().__init__(message)


class DeviceFailed(RobustError):
    """A GPU failed under a job: the job may run elsewhere, the GPU must not be trusted."""


class NoDevice(RobustError):
    """No slot of a worker can take jobs any more: its devices failed."""


class NotComparable(RobustError):
    """Two runs whose numbers do not mean the same thing."""


def did_you_mean(name: object, known: Iterable[str]) -> str:
    """`": did you mean 'x'? Known: x, y"`, the tail of an error about a name."""
    names = sorted(known)
    close = difflib.get_close_matches(str(name).lower(), [item.lower() for item in names], n=1, cutoff=0.5)
    nearest = next((item for item in names if close and item.lower() == close[0]), None)
    listing = f"known: {', '.join(names)}" if names else "none is known"
    return f"; did you mean {nearest!r}? ({listing})" if nearest else f" ({listing})"


def first_line(error: BaseException | None) -> str:
    """What an error's message says in one line: its first, or where that only announces others, what they say."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
    if lines[0].endswith(":") and len(lines) > 1:
        return f"{lines[0]} {lines[1]}"
    return lines[-1] if "TorchScript interpreter" in lines[0] else lines[0]
