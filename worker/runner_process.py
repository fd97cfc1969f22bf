"""Supervisor process: its handle of the runner process. Sends claims, reads replies and log lines, kills the group."""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import psutil

from db.jobs import Claim
from services.own_packages import python_command


@dataclass
class Heard:
    """What arrived from a runner since it was last listened to."""

    replies: list[dict[str, Any]] = field(default_factory=list)
    log: str = ""
    gone: bool = False  # the process has ended and everything that it said has been read


class RunnerProcess:
    """One `worker.runner` in a process group of its own."""

    def __init__(self, device: str, environment: Mapping[str, str]) -> None:
        reply_read, reply_write = os.pipe()
        torch_device = "cpu" if device == "cpu" else "cuda"
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [*python_command("worker.runner", "-u"), str(reply_write), torch_device],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            pass_fds=(reply_write,),
            env=dict(environment),
            start_new_session=True,
        )
        os.close(reply_write)
        self._replies = reply_read
        assert self._process.stdout is not None  # noqa: S101 - asked for above; tells the type checker
        self._output = self._process.stdout.fileno()
        self._selector = selectors.DefaultSelector()
        for descriptor in (self._replies, self._output):
            os.set_blocking(descriptor, False)
            self._selector.register(descriptor, selectors.EVENT_READ)
        self._partial = b""
        self._stopped = False

    @property
    def pid(self) -> int:
        """Process id, which is also its group's."""
        return self._process.pid

    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def is_frozen(self) -> bool:
        """Whether it was stopped from outside and not continued: it lives, but computes nothing."""
        try:
            status: str = psutil.Process(self.pid).status()
        except psutil.NoSuchProcess:
            return False
        return status in (psutil.STATUS_STOPPED, psutil.STATUS_TRACING_STOP)

    def send(self, claim: Claim) -> None:
        """Give it a job; a process that is gone is noticed by the next `listen`."""
        line = json.dumps(asdict(claim), allow_nan=False) + "\n"
        with contextlib.suppress(BrokenPipeError):
            assert self._process.stdin is not None  # noqa: S101
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()

    def listen(self, timeout_s: float) -> Heard:
        """Wait for something to arrive, at most `timeout_s`, and take all of it."""
        gone = not self.alive()
        self._selector.select(0 if gone else timeout_s)
        # The log first: what a job printed before it ended is then never behind its last reply.
        replies = self._drain(self._replies)
        heard = Heard(log=self._drain(self._output).decode(errors="replace"), gone=gone)
        *lines, self._partial = (self._partial + replies).split(b"\n")
        heard.replies = [json.loads(line) for line in lines]
        return heard

    def stop(self, grace_s: float) -> None:
        """End the whole process group: SIGTERM, then SIGKILL after `grace_s`. A second time does nothing."""
        if self._stopped:
            return
        self._stopped = True
        for name in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, name)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(grace_s)
        self._process.wait()
        self._selector.close()
        os.close(self._replies)
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(BrokenPipeError):
                assert stream is not None  # noqa: S101
                stream.close()

    def is_killed(self) -> bool:
        """Whether SIGKILL ended the process."""
        return self._process.poll() == -signal.SIGKILL

    def exit_words(self) -> str:
        """How the process ended, in words."""
        code = self._process.poll()
        if code is None:
            return "still runs"
        if code < 0:
            return f"was killed by {signal.Signals(-code).name}"
        return f"ended with exit code {code}"

    @staticmethod
    def _drain(descriptor: int) -> bytes:
        pieces = []
        with contextlib.suppress(BlockingIOError):
            while piece := os.read(descriptor, 1 << 16):
                pieces.append(piece)
        return b"".join(pieces)
