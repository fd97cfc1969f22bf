"""What a client may ask of the workers: the only file of this folder that `api` imports."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.settings import Settings

#: Exit code of a worker process that would end in the same way if it were started again.
HOPELESS = 2


@dataclass
class EmbeddedWorkers:
    """Worker slots in a process of their own, which ends when this one does."""

    workers: int
    sweep_id: int | None = None
    drain: bool = True
    _process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process; its own messages go to this one's standard error."""
        command = [sys.executable, "-P", "-m", "worker.embedded", "--with-parent", "--workers", str(self.workers)]
        if self.sweep_id is not None:
            command += ["--sweep-id", str(self.sweep_id)]
        if self.drain:
            command.append("--drain")
        # A session of its own: Ctrl-C in the terminal reaches this process alone, which then says `stop`.
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603

    def exit_code(self) -> int | None:
        """None while it runs."""
        return None if self._process is None else self._process.poll()

    def wait(self) -> int:
        """Wait for its end and return its exit code; Ctrl-C and SIGTERM are passed on."""
        process = self._process
        if process is None:
            return 0
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: process.terminate())
        return process.wait()

    def stop(self) -> None:
        """Release running jobs and end."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()


def reconcile(engine: Engine, settings: Settings) -> int:
    """One round of the reconciler; returns how many jobs it took from holders that are gone."""
    from worker.reconciler import reconcile

    return reconcile(engine, settings)
