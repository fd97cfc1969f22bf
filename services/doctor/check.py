"""The result of a check."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CheckResult:
    """One part, whether it works, what was found, and what to do if it does not."""

    part: str
    ok: bool
    finding: str
    remedy: str = ""


class CheckFailed(Exception):
    """A part does not work; says what to do."""

    def __init__(self, finding: str, remedy: str) -> None:
        self.finding, self.remedy = finding, remedy
        super().__init__(finding)
