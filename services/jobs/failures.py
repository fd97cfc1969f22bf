"""What an error means for its job: whether it would fail again, or another try may help."""

from __future__ import annotations

from dataclasses import dataclass

from services.errors import (
    DeviceFailed,
    MissingArtifact,
    OutOfMemory,
    RobustError,
    SchemaMismatch,
    StoreRefused,
    first_line,
)
from services.jobs.device.errors import is_assertion, is_device_failure, is_out_of_memory
from services.outside import find_mistake
from services.refusals import find_place, is_disk_full
from services.retrying import is_away


@dataclass(frozen=True)
class FailureVerdict:
    """What to tell the user, and whether to try again."""

    kind: str  # bad_input, failed, bug, out_of_memory, cuda, disk_full, store, missing, lost
    message: str  # one sentence
    retry: bool  # out_of_memory: once, in smaller pieces; cuda: in another slot
    spent: bool = False  # the process that ran the job must not run another
    location: str | None = None  # missing: of the artifact that another job makes again


class Judged(Exception):
    """An error in another process of the same job, which has been judged there."""

    def __init__(self, verdict: FailureVerdict) -> None:
        self.verdict = verdict
        super().__init__(verdict.message)


def classify_failure(error: BaseException, *, batch_divisor: int = 1) -> FailureVerdict:
    """Classify what ended a job that computed its batches in `batch_divisor` pieces."""
    if isinstance(error, Judged):
        return error.verdict
    if isinstance(error, MissingArtifact):
        return FailureVerdict(
            "missing" if error.location else "lost", error.problem, retry=True, location=error.location
        )
    if isinstance(error, StoreRefused):
        return FailureVerdict("store", str(error), retry=True)
    if isinstance(error, OutOfMemory):
        return FailureVerdict("out_of_memory", str(error), retry=error.can_halve and batch_divisor == 1)
    if isinstance(error, DeviceFailed):
        return FailureVerdict("cuda", str(error), retry=True, spent=True)
    if isinstance(error, SchemaMismatch):
        return FailureVerdict("upgraded", str(error), retry=True)
    if isinstance(error, RobustError):
        return FailureVerdict("bad_input" if error.exit_code == 2 else "failed", str(error), retry=False)
    if is_out_of_memory(error):
        return FailureVerdict("out_of_memory", f"out of memory: {_short(error)}", retry=batch_divisor == 1)
    if is_device_failure(error):
        return FailureVerdict("cuda", f"the GPU failed: {_short(error)}", retry=True, spent=True)
    if is_disk_full(error):
        where = f"while writing {place}" if (place := find_place(error)) else f"({first_line(error)})"
        message = f"the disk is full {where}: free some space, then `robust-cli retry`"
        return FailureVerdict("disk_full", message, retry=False)
    if is_away(error):
        return FailureVerdict("lost", f"the database was away for too long: {_short(error)}", retry=True)
    words = find_mistake(error) or f"{type(error).__name__}: {_short(error)}"
    return FailureVerdict("bug", f"{words} (the log has the traceback)", retry=False, spent=is_assertion(error))


def _short(error: BaseException) -> str:
    text = str(error).strip() or "no message"
    return text.splitlines()[0][:500]
