"""What an error means for its job: whether it would fail again, or another try may help.

A mistake of the job itself, its data, its parameters or its code, is final at once. What the machinery did costs an
attempt: a file of ours is gone, a disk is full or away, the store refuses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from services import errors
from services.errors import first_line
from services.jobs.device.errors import is_assertion, is_device_failure, is_out_of_memory
from services.outside import find_mistake
from services.refusals import find_place, has_machine_failed, is_disk_full
from services.retrying import is_away


@dataclass(frozen=True)
class Left:
    """What a job leaves behind that fails: published files as name, sha256 and size, and a summary."""

    artifact: str | None  # location of the files
    files: Sequence[tuple[str, str, int]]
    summary: Mapping[str, Any]


@dataclass(frozen=True)
class FailureVerdict:
    """What to tell the user, and whether to try again."""

    kind: str  # bad_input, failed, bug, out_of_memory, kernel_kill, cuda, disk_full, machine, store, missing, lost
    message: str  # one sentence
    retry: bool  # out_of_memory: once, in smaller pieces; kernel_kill: in smaller pieces; cuda: in another slot
    spent: bool = False  # the process that ran the job must not run another
    location: str | None = None  # missing: of the artifact that another job makes again
    left: Left | None = None


class Judged(Exception):
    """An error that has been judged where it arose, such as in another process of the same job."""

    def __init__(self, verdict: FailureVerdict) -> None:
        self.verdict = verdict
        super().__init__(verdict.message)


def classify_failure(error: BaseException, *, batch_divisor: int = 1) -> FailureVerdict:
    """Classify what ended a job that computed its batches in `batch_divisor` pieces."""
    if isinstance(error, Judged):
        return error.verdict
    if isinstance(error, errors.MissingArtifact):
        return FailureVerdict(
            "missing" if error.location else "lost", error.problem, retry=True, location=error.location
        )
    if isinstance(error, errors.StoreRefused):
        return FailureVerdict("store", str(error), retry=True)
    if isinstance(error, errors.OutOfMemory):
        return FailureVerdict("out_of_memory", str(error), retry=error.can_halve and batch_divisor == 1)
    if isinstance(error, errors.DeviceFailed):
        return FailureVerdict("cuda", str(error), retry=True, spent=True)
    if isinstance(error, errors.SchemaMismatch):
        return FailureVerdict("upgraded", str(error), retry=True)
    if isinstance(error, errors.MachineFailed) or has_machine_failed(error):
        return FailureVerdict(*_of_machine(error), retry=True)
    if isinstance(error, errors.RobustError):
        return FailureVerdict("bad_input" if error.exit_code == 2 else "failed", str(error), retry=False)
    if is_out_of_memory(error):
        return FailureVerdict("out_of_memory", f"out of memory: {_short(error)}", retry=batch_divisor == 1)
    if is_device_failure(error):
        return FailureVerdict("cuda", f"the GPU failed: {_short(error)}", retry=True, spent=True)
    if is_away(error):
        return FailureVerdict("lost", f"the database was away for too long: {_short(error)}", retry=True)
    mistake = find_mistake(error)
    if isinstance(error, OSError) and mistake is None:  # not of a user's file: whoever reads these says so
        return FailureVerdict(*_of_machine(error), retry=True)
    words = mistake or f"{type(error).__name__}: {_short(error)}"
    return FailureVerdict("bug", f"{words} (the log has the traceback)", retry=False, spent=is_assertion(error))


def _of_machine(error: BaseException) -> tuple[str, str]:
    """The kind and the words of what a disk or a file of ours did."""
    if isinstance(error, errors.MachineFailed):
        return "machine", str(error)
    if is_disk_full(error):
        where = f"while writing {place}" if (place := find_place(error)) else f"({first_line(error)})"
        return "disk_full", f"the disk is full {where}: free some space, then `robust-cli retry`"
    if isinstance(error, errors.RobustError):
        return "machine", str(error)
    said = getattr(error, "strerror", None) or _short(error)
    return "machine", f"{find_place(error) or type(error).__name__}: {said} (the log has the traceback)"


def _short(error: BaseException) -> str:
    text = str(error).strip() or "no message"
    return text.splitlines()[0][:500]
