"""An empty job: what the machinery itself costs, for benchmarks and tests of the machinery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.jobs.kinds.base import JobKind

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class Noop(JobKind):
    """Leaves `rows` scores behind, and can be told to misbehave."""

    gpus = 0

    token: str
    after: tuple[str, ...] = ()  # digests of its parents
    rows: int = 0
    seconds: float = 0.0  # how long it takes
    behave: str = "well"  # "well", "raise", "exit", "segfault", "endless": how it ends

    @override
    def parents(self) -> tuple[str, ...]:
        return self.after

    @override
    def run(self, context: JobContext) -> Outcome:
        import time

        from db.rows import EvaluationRow, ScoreRow
        from services.jobs.context import Outcome

        print(f"noop {self.token}")
        time.sleep(self.seconds)
        _misbehave(self.behave)
        scores = [
            ScoreRow("0", 0.0, f"case-{index:04d}", f"case-{index:04d}", "WT", "dice", 1.0, "normal", 1, 1)
            for index in range(self.rows)
        ]
        made = EvaluationRow("noop", "internal", "original", "adopted", None) if scores else None
        return Outcome(evaluation=made, scores=scores)


def _misbehave(how: str) -> None:
    import os
    import signal
    import time

    if how == "raise":
        raise ZeroDivisionError("told to fail")
    if how == "exit":
        raise SystemExit(3)
    if how == "segfault":
        os.kill(os.getpid(), signal.SIGSEGV)
    while how == "endless":
        time.sleep(0.05)
