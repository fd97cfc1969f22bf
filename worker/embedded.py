"""Workers without a broker: `python -m worker.embedded` claims ready jobs straight from SQL.

It ends by itself when no job is left (`--drain`, of one sweep with `--sweep-id`), when standard input ends (its parent
died) or on SIGTERM; running jobs are then released and go on elsewhere or later.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from db import states
from db.engine import read
from db.jobs import count_states
from services.database import open_database
from services.refusals import find_refusal, is_disk_full
from services.settings import Settings, load_settings
from worker.client import HOPELESS
from worker.device import find_gpus
from worker.reconciler import reconcile
from worker.supervisor import Supervisor

#: How long an idle slot sleeps when no job of its own process ends meanwhile.
_POLL_S = 0.5


def serve(
    engine: Engine,
    settings: Settings,
    *,
    workers: int,
    sweep_id: int | None,
    stop: threading.Event,
    drain: bool = False,
) -> None:
    """Run jobs on one slot per GPU, or on `workers` CPU slots, until stopped or (with `drain`) nothing is left.

    Raises what ended the first slot that cannot go on; the others release their jobs.
    """
    devices = find_gpus() or ["cpu"] * workers
    changed = threading.Condition()
    failures: list[BaseException] = []

    def wake_all() -> None:
        with changed:
            changed.notify_all()

    def wait_for_work() -> bool:
        with read(engine) as connection:
            counts = count_states(connection, sweep_id)
        if drain and not any(count for state, count in counts.items() if state not in states.ENDED):
            wake_all()
            return False
        with changed:
            changed.wait(_POLL_S)
        return True

    def run_slot(slot: int, device: str) -> None:
        supervisor = Supervisor(engine, settings, slot, len(devices), device, stop, sweep_id, job_ended=wake_all)
        try:
            supervisor.serve(wait_for_work)
        except BaseException as error:
            failures.append(error)
            stop.set()

    reconcile(engine, settings)
    threads = [
        threading.Thread(target=run_slot, args=(slot, device), name=f"slot-{slot}")
        for slot, device in enumerate(devices)
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        for thread in threads:
            thread.join(settings.reconcile_s / len(threads))
        if any(thread.is_alive() for thread in threads):
            try:
                reconcile(engine, settings)
            except DBAPIError as error:  # a database that is locked or away for a while must not end the slots
                sys.stderr.write(f"reconciler: {str(error.orig).splitlines()[0]}; it tries again\n")
    if failures:
        raise failures[0]


def main() -> None:
    """The command line, for `worker.client`; people use `robust-cli worker`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--sweep-id", type=int, default=None)
    parser.add_argument("--drain", action="store_true")
    arguments = parser.parse_args()
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    threading.Thread(target=_stop_with_parent, args=(stop,), daemon=True).start()
    settings = load_settings()
    engine = open_database(settings)
    try:
        serve(
            engine, settings, workers=arguments.workers, sweep_id=arguments.sweep_id, stop=stop, drain=arguments.drain
        )
    except Exception as error:
        if (sentence := find_refusal(error)) is None:
            raise
        sys.stderr.write(f"worker: {sentence}\n")
        sys.exit(HOPELESS if is_disk_full(error) else 1)


def _stop_with_parent(stop: threading.Event) -> None:
    sys.stdin.read()
    stop.set()


if __name__ == "__main__":
    main()
