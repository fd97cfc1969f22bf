"""Celery parent process and pool process of one slot, woken by a broker.

`python -m worker.celery_slot --slot 0 --of 1 --device cpu --queues cpu` is Celery's parent process, which talks to the
broker. It forks the pool process, which is the supervisor of the slot and starts its runner process. Celery ends the
second with the first, and the third ends with the second.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import socket
import sys
import threading
import warnings
from collections.abc import Sequence
from typing import Any

import psutil
from celery import Celery, signals
from celery.exceptions import SecurityWarning
from sqlalchemy.exc import DBAPIError

from db.jobs import Ready
from services.database import open_database
from services.errors import SchemaMismatch, first_line
from services.jobs.queues import parse_queues
from services.logs import configure_logging
from services.retrying import is_away
from services.settings import Settings, load_settings
from worker.celery_app import TASK, make_app
from worker.doorbell import Doorbell
from worker.metrics.folder import find_meters
from worker.reconciler import take_from_dead
from worker.slot import Slot
from worker.supervisor import Supervisor

_log = logging.getLogger("robustseg.slot")

#: A task that has nothing more to do returns within this time.
_RETURN_S = 0.5


class PoolProcess:
    """The pool process: made when it starts, used by every task that it runs."""

    def __init__(self, slot: Slot, settings: Settings, app: Celery) -> None:
        self._engine = open_database(settings, create=False)
        self._settings = settings
        self._doorbell = Doorbell(settings, app)
        self._stop = threading.Event()
        self._supervisor = Supervisor(
            self._engine,
            settings,
            slot,
            self._stop,
            job_ended=self._ring,
            meters=find_meters(),
            on_outdated=self._outdated,
        )
        self._is_answering = False
        self._end = threading.Timer(_RETURN_S, os.kill, (os.getppid(), signal.SIGTERM))
        self._ending = threading.Lock()  # taken once, and never given back
        # Told to stop before it has begun, it ends as usual all the same; its pool sets another handler after this.
        signal.signal(signal.SIGTERM, lambda *_: self._stop.set())
        # A predecessor that was killed leaves a job behind; there is no need to wait for its lease to run out.
        take_from_dead(self._engine, settings)
        self._supervisor.open()

    def answer(self, queue: str) -> None:
        """Run one job of this queue, if there is one."""
        if self._stop.is_set() or not self._supervisor.is_usable():
            return
        self._is_answering = True
        # Only while a job runs, which is then released; an idle process ends as its pool has it.
        idle_handler = signal.signal(signal.SIGTERM, lambda *_: self._stop.set())
        try:
            self._supervisor.run_next(queue)
            self._supervisor.save_log()
        except SchemaMismatch as error:
            _log.error("%s", error)
        except DBAPIError as error:
            if not is_away(error):
                raise
            # The message is gone; the reconciler rings again when the database is back.
            _log.warning("%s; the job waits for the reconciler", first_line(error.orig))
        finally:
            signal.signal(signal.SIGTERM, idle_handler)
        self._is_answering = False
        if not self._supervisor.is_usable():
            self._end_soon()

    def _outdated(self, error: SchemaMismatch) -> None:
        """The heartbeat has found that somebody has upgraded the database."""
        _log.error("%s", error)
        if not self._is_answering:  # else the task ends the slot, once it is over
            self._end_soon()

    def _end_soon(self) -> None:
        """End the whole slot, but not at once: the signal comes back to this process, and would end a task that has not
        returned yet.
        """
        if self._ending.acquire(blocking=False):
            self._end.start()

    def close(self) -> None:
        """End the runner and record that the slot has stopped."""
        self._supervisor.close()

    def _ring(self, ready: Sequence[Ready]) -> None:
        from kombu.exceptions import OperationalError

        try:
            self._doorbell.ring(ready)
        except OperationalError as error:  # the reconciler rings when the broker is back
            _log.warning("cannot reach the broker (%s); %d jobs wait for the reconciler", error, len(ready))


def main() -> None:
    """Serve until SIGTERM or until standard input ends, which means that the parent is gone."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--slot", type=int, required=True)
    parser.add_argument("--of", type=int, required=True)
    parser.add_argument("--device", required=True)
    parser.add_argument("--queues", type=parse_queues, required=True)
    arguments = parser.parse_args()
    slot = Slot(arguments.slot, arguments.of, arguments.device, arguments.queues)
    settings = load_settings()
    configure_logging(settings)
    app = make_app(settings)
    process: list[PoolProcess] = []

    def job(self: Any, job_id: int) -> None:
        if process:
            process[0].answer(self.request.delivery_info["routing_key"])

    def begin(**_: Any) -> None:
        try:
            process.append(PoolProcess(slot, settings, app))
        except SchemaMismatch as error:
            _end_slot(error)
        except Exception as error:  # Celery would go on with a process that cannot work
            _log.error("cannot begin: %s", first_line(error))
            os.kill(os.getppid(), signal.SIGKILL)  # to be started again after a pause
            os._exit(1)

    def end(**_: Any) -> None:
        if process:
            process[0].close()

    def pass_on(**_: Any) -> None:
        for child in psutil.Process().children():
            child.terminate()

    app.task(job, name=TASK, bind=True)
    signals.setup_logging.connect(_leave_logging_alone)
    signals.worker_process_init.connect(begin, weak=False)
    signals.worker_process_shutdown.connect(end, weak=False)
    signals.worker_shutting_down.connect(pass_on, weak=False)
    # It warns of root because pickled messages could then run anything; this application accepts JSON only.
    warnings.filterwarnings("ignore", category=SecurityWarning)
    threading.Thread(target=_stop_with_parent, daemon=True).start()
    worker = app.Worker(
        hostname=f"slot{slot.number}@{socket.gethostname()}",
        queues=list(slot.queues),
        pool="prefork",
        concurrency=1,
        without_mingle=True,
        without_gossip=True,
        without_heartbeat=True,
        quiet=True,
        loglevel="WARNING",
    )
    worker.start()
    # Celery returns after an error of its own too; only 0 says that the end is wanted.
    sys.exit(worker.exitcode or 0)


def _end_slot(error: SchemaMismatch) -> None:
    """End the whole slot, on purpose: started again it would end in the same way."""
    _log.error("%s", error)
    os.kill(os.getppid(), signal.SIGTERM)


def _leave_logging_alone(**_: Any) -> None:
    """Celery configures logging itself only when nobody answers this signal."""


def _stop_with_parent() -> None:
    # Not through `sys.stdin`: the pool process closes its copy, whose lock this thread would hold for ever.
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
