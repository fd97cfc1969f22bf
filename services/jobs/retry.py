"""What an error means for its job: the same again would fail again, or another try may help."""

from __future__ import annotations

from dataclasses import dataclass

from services.errors import MissingArtifact, RobustError
from services.refusals import find_place, first_line, is_disk_full


@dataclass(frozen=True)
class Verdict:
    """What to tell the user, and whether to try again."""

    kind: str  # bad_input, failed, bug, out_of_memory, disk_full, lost
    message: str  # one sentence
    retry: bool


def judge(error: BaseException) -> Verdict:
    """Classify what ended a job."""
    if isinstance(error, MissingArtifact):
        return Verdict("lost", str(error), retry=True)
    if isinstance(error, RobustError):
        return Verdict("bad_input" if error.exit_code == 2 else "failed", str(error), retry=False)
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        return Verdict("out_of_memory", f"out of memory: {_short(error)}", retry=True)
    if is_disk_full(error):
        where = f"while writing {place}" if (place := find_place(error)) else f"({first_line(error)})"
        message = f"the disk is full {where}: free some space, then `robust-cli retry`"
        return Verdict("disk_full", message, retry=False)
    return Verdict("bug", f"{type(error).__name__}: {_short(error)} (the log has the traceback)", retry=False)


def _short(error: BaseException) -> str:
    text = str(error).strip() or "no message"
    return text.splitlines()[0][:500]
