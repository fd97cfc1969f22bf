"""Client process: what it may ask of the workers. The only file of this folder that `api` imports."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from services.own_packages import python_command

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.settings import Settings

#: Exit code of a worker process that would end in the same way if it were started again.
HOPELESS = 2


@dataclass
class EmbeddedWorkers:
    """Worker slots in a process of their own, which ends when this one does: for one sweep, and then also with that."""

    workers: int
    sweep_id: int | None  # None: whatever is ready, for ever
    _process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process; its own messages go to this one's standard error."""
        command = [*python_command("worker.embedded_worker"), "--with-parent", "--workers", str(self.workers)]
        command += [] if self.sweep_id is None else ["--drain", "--sweep-id", str(self.sweep_id)]
        # A session of its own: Ctrl-C in the terminal reaches this process alone, which then says `stop`.
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603

    def exit_code(self) -> int | None:
        """None while it runs."""
        return None if self._process is None else self._process.poll()

    def stop(self) -> None:
        """Release running jobs and end."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()

    def kill(self) -> None:
        """End at once; whoever comes next sees that the process is gone and takes its jobs back."""
        if self._process is not None:
            self._process.kill()


def become_worker(settings: Settings, arguments: Sequence[str]) -> NoReturn:
    """Turn this process into a worker; `arguments` are those of `worker.celery_worker` and `worker.embedded_worker`."""
    module = "worker.embedded_worker" if settings.broker_url is None else "worker.celery_worker"
    sys.stdout.flush()
    os.execv(sys.executable, [*python_command(module), *arguments])  # noqa: S606 - our own module


def ring(engine: Engine, settings: Settings) -> str | None:
    """Tell the cluster's workers that jobs are ready; returns what the broker refused, if it did.

    The jobs are recorded by then: the reconciler rings again when the broker is back.
    """
    if settings.broker_url is None:
        return None
    from kombu.exceptions import OperationalError

    from worker.doorbell import Doorbell

    try:
        Doorbell(settings).ring_missing(engine)
    except OperationalError as error:
        return str(error)
    return None


def reconcile(engine: Engine, settings: Settings) -> int:
    """One round of the reconciler; returns how many jobs it took from holders that are gone."""
    from worker.reconciler import reconcile, ring_missing

    released = reconcile(engine, settings)
    if settings.broker_url is not None:
        from worker.doorbell import Doorbell

        ring_missing(Doorbell(settings), engine)
    return released


def reconcile_forever(
    engine: Engine, settings: Settings, *, metrics_port: int | None = None, metrics_address: str = "127.0.0.1"
) -> None:
    """Round after round, until SIGTERM or Ctrl-C, with `/metrics` of the whole cluster on a port if one is given."""
    from worker.entry import stop_on_signals
    from worker.metrics.counting import counting_rounds
    from worker.notifier import notifying
    from worker.reconciler import reconcile_forever

    stop = stop_on_signals()
    with counting_rounds(metrics_port, metrics_address, settings) as rounds, notifying(engine, settings):
        reconcile_forever(engine, settings, stop, rounds)
