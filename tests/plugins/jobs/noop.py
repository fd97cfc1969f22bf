"""An empty job: what the machinery itself costs, for benchmarks and tests of the machinery.

A plug-in from outside: processes that run it have `tests.db.helpers.PLUGINS` as ROBUST_PLUGINS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from services.jobs.kinds.base import JobKind

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class Noop(JobKind):
    """Leaves `rows` scores behind, and can be told to misbehave."""

    token: str
    after: tuple[str, ...] = ()  # digests of its parents
    reads: bool = False  # whether it needs the files of its parents
    of_part: bool = False  # whether it runs over those of its parents that are done
    rows: int = 0
    file_bytes: int = 0  # of a file that it leaves behind
    seconds: float = 0.0  # how long it takes
    until: str = ""  # a file: it does not end before that exists
    #: How it ends: "well", "raise", "exit", "import", "memory", "segfault", "endless", "stuck"; "out_of_memory" unless
    #: it may work in pieces, "out_of_memory_always", "cuda_error", "cuda_error_once" (the second attempt on this
    #: machine ends well); "refused": its files are kept; unless it may work in pieces "killed" by SIGKILL, and
    #: "kernel_kill", of a process that it started.
    behave: str = "well"

    @property
    @override
    def gpus(self) -> int:
        return 0

    @property
    @override
    def partial(self) -> bool:
        return self.of_part

    @override
    def parents(self) -> tuple[str, ...]:
        return self.after

    @override
    def run(self, context: JobContext) -> Outcome:
        import time
        from pathlib import Path

        from db.rows import EvaluationRow, ScoreRow
        from services.jobs.context import Outcome, Refused

        print(f"noop {self.token}")
        time.sleep(self.seconds)
        while self.until and not Path(self.until).exists():
            time.sleep(0.02)
        for parent in self.after if self.reads else ():
            context.store.fetch(context.artifacts[parent])
        _misbehave(self.behave, context)
        scores = [
            ScoreRow("0", 0.0, f"case-{index:04d}", f"case-{index:04d}", "WT", "dice", 1.0, "normal", 1, 1)
            for index in range(self.rows)
        ]
        made = EvaluationRow("noop", "internal", "original", "adopted", None) if scores else None
        files = {}
        if self.file_bytes:
            files["noop.bin"] = context.scratch / "noop.bin"
            files["noop.bin"].write_bytes(bytes(self.file_bytes))
        outcome = Outcome(files=files, evaluation=made, scores=scores)
        if self.behave == "refused":
            raise Refused("told to refuse", outcome)
        return outcome


def _misbehave(how: str, context: JobContext) -> None:
    import importlib
    import os
    import re
    import signal
    import time

    from services.jobs.failures import FailureVerdict, Judged

    if how == "raise":
        raise ZeroDivisionError("told to fail")
    if how == "exit":
        raise SystemExit(3)
    if how == "segfault":
        os.kill(os.getpid(), signal.SIGSEGV)
    if how == "killed" and context.batch_divisor == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "kernel_kill" and context.batch_divisor == 1:
        raise Judged(FailureVerdict("kernel_kill", "a process that it started was killed by the kernel", retry=True))
    if how == "out_of_memory_always" or (how == "out_of_memory" and context.batch_divisor == 1):
        raise MemoryError("told to need more than there is")
    if how == "cuda_error" or (how == "cuda_error_once" and _is_first(context)):
        raise RuntimeError("CUDA error: uncorrectable ECC error encountered")
    if how == "import":
        importlib.import_module("no_module_has_this_name")
    if how == "memory":
        _exhaust_memory()
    while how == "endless":
        time.sleep(0.05)
    if how == "stuck":  # takes for ever, and lets no other thread of its process run
        re.match(r"(a+)+$", "a" * 64 + "b")


def _is_first(context: JobContext) -> bool:
    """Whether no attempt on this machine asked before."""
    mark = context.scratch / "asked"
    known = mark.exists()
    mark.touch()
    return not known


def _exhaust_memory() -> None:
    """Take memory, without touching it, until the system refuses more; a limit of our own spares the machine."""
    import resource

    import numpy as np

    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (1 << 32, limits[1]))
    taken = []
    try:
        while True:
            taken.append(np.empty(1 << 26, dtype=np.uint8))
    finally:
        taken.clear()
        resource.setrlimit(resource.RLIMIT_AS, limits)
