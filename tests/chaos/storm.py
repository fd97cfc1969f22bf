"""Random faults for a while: processes die and freeze, the broker forgets and repeats itself; somebody cleans up."""

from __future__ import annotations

import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import psutil

from tests.chaos.modes import LEASE_S, Celery, Mode, Worker
from tests.chaos.processes import send
from tests.waiting import wait_for

#: What can be done; a mode without a broker has a pause instead of what concerns it.
KINDS = ("kill", "freeze", "kill a reconciler", "wipe the broker", "double messages")
#: Processes of a worker that are killed or frozen together.
_VICTIMS = ("runner", "supervisor", "everything")


@dataclass
class Storm:
    """Keeps `staff` workers and `reconcilers` reconcilers of one test running and does bad things to them."""

    mode: Mode
    rng: random.Random
    staff: int
    reconcilers: int
    variables: dict[str, str] = field(default_factory=dict)  # of every worker
    kinds: tuple[str, ...] = KINDS  # what is done, each as likely as the others
    done: Counter[str] = field(default_factory=Counter)
    _frozen: list[tuple[float, list[psutil.Process]]] = field(default_factory=list)
    _reconcilers: list[psutil.Process] = field(default_factory=list)

    def begin(self) -> None:
        """Everybody starts."""
        while len(self._reconcilers) < self.reconcilers:
            self._reconcilers.append(self.mode.start_reconciler())
        self._replace_the_dead()

    def rage(self, seconds: float, enough: Callable[[], object] = lambda: False) -> None:
        """One fault after the other, for so long or until there is `enough`; then whoever is frozen goes on, so that
        jobs can be recorded.
        """
        pause = threading.Event()
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0 and not enough():
            self._thaw()
            self._replace_the_dead()
            self._do(self.rng.choice(self.kinds))
            pause.wait(min(left, self.rng.uniform(0.2, 2.0)))
        self._thaw(everybody=True)

    def end(self) -> None:
        """Whoever is dead is replaced, and every slot is there."""
        self._replace_the_dead()
        for worker in self._living():
            wait_for(lambda worker=worker: self._is_there(worker), "every slot of a worker is announced")

    def _do(self, kind: str) -> None:
        if kind in ("kill", "freeze"):
            worker, role = self.rng.choice(self._living()), self.rng.choice(_VICTIMS)
            victims = worker.everything() if role == "everything" else worker.find(role)
            if kind == "kill":
                send(signal.SIGKILL, victims)
                self.done[f"kill -9 of {role}"] += 1
            else:
                send(signal.SIGSTOP, victims)
                # Some return while others run their job, some after it has ended.
                self._frozen.append((time.monotonic() + LEASE_S + self.rng.uniform(0.5, 3.0), victims))
                self.done[f"SIGSTOP of {role} beyond its lease"] += 1
        elif kind == "kill a reconciler":
            send(signal.SIGKILL, [self._reconcilers.pop(0)])
            self._reconcilers.append(self.mode.start_reconciler())
            self.done["kill -9 of a reconciler"] += 1
        elif kind == "wipe the broker" and isinstance(self.mode, Celery):
            self.mode.wipe_broker()
            self.done["FLUSHALL"] += 1
        elif kind == "double messages" and isinstance(self.mode, Celery):
            self.mode.ring(self.rng.choices(self.mode.witness.job_ids(), k=20) * 2)
            self.done["40 messages for 20 jobs in any state"] += 1

    def _living(self) -> list[Worker]:
        return [worker for worker in self.mode.workers if _lives(worker.command)]

    def _replace_the_dead(self) -> None:
        missing = self.staff - len(self._living())
        for worker in self.mode.order_workers(missing, **self.variables):
            wait_for(lambda worker=worker: self._is_there(worker), "every slot of a worker is announced")

    def _is_there(self, worker: Worker) -> bool:
        # Whoever was frozen within a transaction of SQLite keeps everybody from announcing himself until it goes on.
        self._thaw()
        return self.mode.slots_of(worker) == worker.slots

    def _thaw(self, everybody: bool = False) -> None:
        now = time.monotonic()
        due = [entry for entry in self._frozen if everybody or entry[0] <= now]
        self._frozen = [entry for entry in self._frozen if entry not in due]
        for _, victims in due:
            send(signal.SIGCONT, victims)


def _lives(process: psutil.Process) -> bool:
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
