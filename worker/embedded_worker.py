"""Embedded worker process: its slots are threads, each a supervisor, that claim ready jobs straight from SQL.

`python -m worker.embedded_worker` needs no broker. It ends by itself when no job is left (`--drain`, of one sweep with
`--sweep-id`), when standard input ends (its parent died) or on SIGTERM; running jobs are then released and go on
elsewhere or later.
"""

from __future__ import annotations

import argparse
import logging
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from db.jobs import Ready
from services.database import open_database
from services.errors import NoDevice, RobustError, first_line
from services.jobs.queues import parse_queues
from services.jobs.remaining import is_work_left, most_gpus_of
from services.logs import complain, configure_logging
from services.refusals import find_refusal, is_disk_full
from services.settings import Settings, load_settings
from worker.client import HOPELESS
from worker.device import find_devices
from worker.entry import ending_with_a_sentence, stop_on_signals, worker_options
from worker.metrics.counting import counting_threads
from worker.notifier import notifying
from worker.reconciler import Reconciler
from worker.slot import Slot, group_gpus, plan_slots
from worker.supervisor import Supervisor

if TYPE_CHECKING:
    from worker.metrics.slot import Meters

#: How long an idle slot sleeps when no job of its own process ends meanwhile.
_POLL_S = 0.5


def serve(
    engine: Engine,
    settings: Settings,
    *,
    slots: Sequence[Slot],
    sweep_id: int | None,
    stop: threading.Event,
    drain: bool = False,
    meters: Meters | None = None,
) -> None:
    """Run jobs on these slots until stopped, or (with `drain`) until nothing is left for them; `meters` count them.

    Raises what ended the first slot that cannot go on; the others release their jobs.
    """
    changed = threading.Condition()
    failures: list[BaseException] = []

    def wake_all(ready: Sequence[Ready] = ()) -> None:
        with changed:
            changed.notify_all()

    def wait_for_work() -> bool:
        usable = [supervisor.slot for supervisor in supervisors if supervisor.is_usable()]
        queues = {queue for slot in usable for queue in slot.queues}
        if drain and not is_work_left(engine, sweep_id, queues):
            wake_all()
            return False
        with changed:
            changed.wait(_POLL_S)
        return True

    def run_slot(supervisor: Supervisor) -> None:
        try:
            supervisor.serve(wait_for_work)
        except BaseException as error:
            failures.append(error)
            stop.set()

    reconciler = Reconciler(engine, settings)
    reconciler.round()
    supervisors = [
        Supervisor(engine, settings, slot, stop, sweep_id, job_ended=wake_all, meters=meters) for slot in slots
    ]
    threads = [threading.Thread(target=run_slot, args=(supervisor,)) for supervisor in supervisors]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        for thread in threads:
            thread.join(settings.reconcile_s / len(threads))
        if any(thread.is_alive() for thread in threads):
            try:
                reconciler.round()
            except DBAPIError as error:  # a database that is locked or away for a while must not end the slots
                logging.getLogger("robustseg.reconciler").warning("%s; it tries again", first_line(error.orig))
    if failures:
        raise failures[0]
    if all(supervisor.quarantined for supervisor in supervisors):
        raise NoDevice(f"no slot is left, the last one ended with: {supervisors[-1].quarantined}")


def main() -> None:
    """The command line, for `worker.client`; people use `robust-cli worker`."""
    parser = worker_options()
    parser.add_argument("--sweep-id", type=int, default=None)
    parser.add_argument("--with-parent", action="store_true", help="end when standard input ends")
    arguments = parser.parse_args()
    stop = stop_on_signals()
    if arguments.with_parent:
        threading.Thread(target=_stop_with_parent, args=(stop,), daemon=True).start()
    with ending_with_a_sentence():
        _run(arguments, stop)


def _run(arguments: argparse.Namespace, stop: threading.Event) -> None:
    settings = load_settings()
    configure_logging(settings)
    engine = open_database(settings)
    slots = _plan(arguments, engine)
    try:
        with (
            counting_threads(arguments.metrics_port, arguments.metrics_address, slots) as meters,
            notifying(engine, settings),
        ):
            serve(
                engine,
                settings,
                slots=slots,
                sweep_id=arguments.sweep_id,
                stop=stop,
                drain=arguments.drain,
                meters=meters,
            )
    except NoDevice as error:
        complain("worker", str(error))
        sys.exit(HOPELESS)
    except RobustError:
        raise
    except Exception as error:
        if (sentence := find_refusal(error)) is None:
            raise
        complain("worker", sentence)
        sys.exit(HOPELESS if is_disk_full(error) else 1)


def _plan(arguments: argparse.Namespace, engine: Engine) -> list[Slot]:
    """Slots that take everything; those of GPUs are as large as the largest job needs, unless the user says how."""
    devices = find_devices(arguments.gpus, arguments.workers)
    queues = parse_queues(arguments.queues or "") or None
    if "cpu" in devices:
        return plan_slots(devices, per_slot=arguments.gpus_per_slot or 1, queues=queues or ())
    if arguments.gpus_per_slot is not None:
        return plan_slots(devices, per_slot=arguments.gpus_per_slot, queues=queues)
    wanted = most_gpus_of(engine, arguments.sweep_id)
    if arguments.sweep_id is None:  # other sweeps may have trainings that fit
        wanted = min(wanted, len(devices))
    return plan_slots(group_gpus(devices, max(1, wanted)), queues=queues)


def _stop_with_parent(stop: threading.Event) -> None:
    sys.stdin.read()
    stop.set()


if __name__ == "__main__":
    main()
