"""Runner process: imports torch and runs jobs, one after another (`python -m worker.runner REPLY_FD DEVICE`).

Claims come as JSON lines on standard input, replies go as JSON lines to the pipe `REPLY_FD`; standard output and
error are the job's log. When the input ends, whoever started this process is gone, and it ends at once.
"""

from __future__ import annotations

import ctypes
import faulthandler
import gc
import io
import json
import os
import queue
import signal
import sys
import threading
import time
import traceback
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from db.engine import make_engine
from db.jobs import Claim, LostLease
from services.database import noticing_upgrades
from services.errors import storable
from services.jobs.context import Progress
from services.jobs.device.kept_memory import KeptMemory
from services.jobs.device.peak_memory import PeakMemory
from services.jobs.execute import execute
from services.jobs.failures import classify_failure
from services.settings import load_settings


def main(reply_fd: int, device: str) -> None:
    """Serve claims until the input ends."""
    faulthandler.enable()
    for stream in (sys.stdout, sys.stderr):  # to the supervisor, whatever the terminal is
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    _end_with_supervisor()
    settings = load_settings()
    engine = make_engine(settings.url)
    replies = os.fdopen(reply_fd, "w", buffering=1)
    memory, kept = PeakMemory(device), KeptMemory()
    claims: queue.SimpleQueue[Claim] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(claims,), daemon=True).start()

    def report(progress: Progress) -> None:
        _log(f"{progress.unit} {progress.done}/{progress.total} {progress.detail}")
        _send(replies, progress=vars(progress))

    while True:
        claim = claims.get()
        began = time.monotonic()
        _log(f"job {claim.job_id} ({claim.kind}), claim {claim.fence}, on {device}, process {os.getpid()}")
        try:
            memory.begin()
            with noticing_upgrades(engine):
                ready = execute(claim, engine=engine, settings=settings, device=device, progress=report, memory=memory)
            reply: dict[str, Any] = {"ended": "done", "ready": [(job.job_id, job.gpus) for job in ready]}
            _log(f"done in {time.monotonic() - began:.1f} s")
        except LostLease:
            reply = {"ended": "lost"}
        except BaseException as error:  # sys.exit in a job must not end its slot
            traceback.print_exc()
            verdict = classify_failure(error, batch_divisor=claim.batch_divisor)
            reply = {"ended": "retry" if verdict.retry else "failed", **asdict(verdict), "peak_memory": memory.read()}
            reply["message"] = storable(reply["message"])
        if reply["ended"] != "done":
            gc.collect()  # what the traceback's frames held is needed by the next job
        kept.give_back()  # other slots may need it, and the peak of the next job is its own
        sys.stdout.flush()
        sys.stderr.flush()
        _send(replies, **reply)


def _end_with_supervisor() -> None:
    """On Linux the kernel sees to it, also while a job lets no other thread of this process run."""
    if sys.platform == "linux":
        set_parent_death_signal = 1  # PR_SET_PDEATHSIG
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


def _log(line: str) -> None:
    print(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {line}")


def _listen(claims: queue.SimpleQueue[Claim]) -> None:
    # A thread of its own notices the end of the input even while a job computes.
    for line in sys.stdin:
        claims.put(Claim(**json.loads(line)))
    os._exit(0)


def _send(replies: Any, **message: Any) -> None:
    try:
        replies.write(json.dumps(message, allow_nan=False) + "\n")
    except BrokenPipeError:
        os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
