"""Cluster worker process: starts a Celery parent process for each slot of this machine, and restarts those that die.

`python -m worker.celery_worker` ends on SIGTERM, after every slot has released its job, or with `--drain` when nothing
is left to do.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from services.database import open_database
from services.jobs.queues import parse_queues
from services.jobs.remaining import is_work_left
from services.logs import configure_logging
from services.own_packages import python_command
from services.retrying import is_away
from services.settings import load_settings
from worker.celery_app import forget_variables
from worker.client import HOPELESS
from worker.device import find_devices
from worker.entry import ending_with_a_sentence, stop_on_signals, worker_options
from worker.metrics.counting import counting_processes
from worker.slot import Slot, plan_slots

#: How often the processes, and with `--drain` the jobs that are left, are looked at.
_POLL_S, _COUNT_S = 0.25, 2.0
#: A slot that dies at once is started again after so long, doubled each time.
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 60.0
#: A slot that lived for so long is taken to be in order.
_SETTLED_S = 60.0


_log = logging.getLogger("robustseg.worker")


@dataclass
class SlotProcess:
    """One slot: its process now, and when to start the next one if that dies."""

    slot: Slot
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause_s: float = _FIRST_PAUSE_S
    ended: bool = False  # it ended by itself and on purpose: its device failed, or its database was upgraded

    def start(self) -> None:
        """Start the process; its end of our pipe tells it when we die."""
        slot = self.slot
        command = python_command("worker.celery_slot")
        command += ["--slot", str(slot.number), "--of", str(slot.of)]
        command += ["--device", slot.device, "--queues", ",".join(slot.queues)]
        # Its log goes to standard error; what Celery says to standard output is said without a logger.
        self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, start_new_session=True
        )
        self.started = time.monotonic()

    def restart_if_dead(self) -> None:
        """Start it again when it died, not too often."""
        if self.ended or self.process is None or self.process.poll() is None:
            return
        if self.process.returncode == 0:
            self.ended = True
            return
        lived = time.monotonic() - self.started
        if lived > _SETTLED_S:
            self.pause_s = _FIRST_PAUSE_S
        if lived > self.pause_s:
            _log.warning("slot %d died (%s), starting it again", self.slot.number, self.process.returncode)
            self.pause_s = min(2 * self.pause_s, _LONGEST_PAUSE_S)
            self.start()

    def stop(self) -> None:
        """Ask it to release its job and end."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def wait(self, seconds: float) -> None:
        """Wait for its end; after `seconds` it is killed, and what it held waits for the reconciler."""
        if self.process is None:
            return
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def serve(slots: list[Slot], stop: threading.Event, *, engine: Engine | None, grace_s: float) -> bool:
    """Keep the slots alive until stopped, or, given an `engine`, until nothing is left for them.

    Returns whether any slot was still in order at the end.
    """
    processes = [SlotProcess(slot) for slot in slots]
    queues = {queue for slot in slots for queue in slot.queues}
    for process in processes:
        process.start()
    next_count = time.monotonic() + _COUNT_S
    while not stop.wait(_POLL_S):
        for process in processes:
            process.restart_if_dead()
        if all(process.ended for process in processes):
            return False
        if engine is not None and time.monotonic() > next_count:
            if _is_drained(engine, queues):
                break
            next_count = time.monotonic() + _COUNT_S
    for process in processes:
        process.stop()
    deadline = time.monotonic() + grace_s
    for process in processes:
        process.wait(max(0.0, deadline - time.monotonic()))
    return True


def _is_drained(engine: Engine, queues: set[str]) -> bool:
    try:
        return not is_work_left(engine, None, queues)
    except DBAPIError as error:
        if not is_away(error):
            raise
        return False


def main() -> None:
    """The command line, for `worker.client`; people use `robust-cli worker`."""
    arguments = worker_options().parse_args()
    forget_variables()  # here, because Celery looks at some as soon as a slot imports it
    stop = stop_on_signals()
    with ending_with_a_sentence():
        settings = load_settings()
        configure_logging(settings)
        devices = find_devices(arguments.gpus, arguments.workers)
        slots = plan_slots(
            devices, per_slot=arguments.gpus_per_slot or 1, queues=parse_queues(arguments.queues or "") or None
        )
        engine = open_database(settings) if arguments.drain else None
        with counting_processes(arguments.metrics_port, arguments.metrics_address, slots):
            # Twice the runner's grace: it is told to stop, and killed, and only then the slot says goodbye.
            in_order = serve(slots, stop, engine=engine, grace_s=2 * settings.stop_grace_s + 15.0)
    if not in_order:
        _log.error(
            "every slot has ended, for the reason that it gave; `robust-cli workers` shows those whose device failed"
        )
        sys.exit(HOPELESS)


if __name__ == "__main__":
    main()
