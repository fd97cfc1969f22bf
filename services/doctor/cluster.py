"""Checks of the cluster: slots, queues, reconciler."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version

from sqlalchemy import Engine, func, select

from db import states
from db.census import Waiting, count_all
from db.clock import now
from db.engine import read
from db.models import Job
from services.broker import inspect_broker
from services.counted import counted
from services.doctor.check import CheckFailed
from services.errors import BadInput
from services.jobs.queues import queue_of
from services.reports.slots import SlotRow, list_workers
from services.settings import Settings

_LIVING = ("idle", "busy")


@dataclass(frozen=True)
class ClusterState:
    """The cluster at one moment."""

    slots: list[SlotRow]
    waiting: Mapping[str, Waiting]  # jobs that somebody may claim, by queue
    messages: Mapping[str, int] | None  # by queue; None: there is no broker, or it cannot be asked
    in_cluster: bool  # a broker is set
    overdue: int  # running jobs whose lease ran out
    overdue_s: float  # since the first of these did
    patience_s: float  # a reconciler that lives has seen to everything that is older


def read_state(settings: Settings, engine: Engine) -> ClusterState:
    """The state of the cluster, from the database and the broker."""
    messages = None
    with suppress(BadInput):  # told by the check of the broker
        messages = inspect_broker(settings).lengths if settings.broker_url else None
    with read(engine) as connection:
        census = count_all(connection, silent_after_s=settings.lease_s)
        overdue = select(func.count(), func.max(now() - Job.lease_until))
        count, longest_s = connection.execute(overdue.where(Job.state == states.RUNNING, Job.lease_until < now())).one()
    return ClusterState(
        slots=list_workers(engine, silent_after_s=settings.lease_s),
        waiting={queue_of(waiting.gpus): waiting for waiting in census.waiting},
        messages=messages,
        in_cluster=settings.broker_url is not None,
        overdue=count,
        overdue_s=longest_s or 0.0,
        patience_s=2 * settings.reconcile_s + 5.0,
    )


def check_workers(state: ClusterState) -> str:
    """How many live, on which hosts; all run this version, and none is quarantined."""
    living = [slot for slot in state.slots if slot.state in _LIVING]
    if broken := [slot for slot in state.slots if slot.state == "quarantined"]:
        raise CheckFailed(
            "; ".join(f"{_name(slot)} is quarantined: {slot.note}" for slot in broken),
            "look at the device, then start the worker again",
        )
    ours = version("robustseg")
    if others := [f"{_name(slot)} runs {slot.version}" for slot in living if slot.version not in ("", ours)]:
        remedy = "install the same version everywhere, then start those workers again"
        raise CheckFailed(f"this machine has robustseg {ours}, but {'; '.join(others)}", remedy)
    silent = [f"{_name(slot)} for {slot.heartbeat:.0f} s" for slot in state.slots if slot.state == "silent"]
    hosts = {slot.host for slot in living}
    found = f"{counted(len(living), 'slot')} alive on {', '.join(sorted(hosts))}" if living else "no slot is alive"
    return f"{found}; silent: {', '.join(silent)}" if silent else found


def check_queues(state: ClusterState) -> str:
    """Jobs and messages that wait; every queue with jobs has somebody to serve it."""
    served = {queue for slot in state.slots if slot.state in _LIVING for queue in slot.queues.split(",")}
    unserved = [name for name in state.waiting if not served & {name, "all"}]
    if unserved and state.in_cluster:
        waiting = {name: counted(state.waiting[name].count, "job", "waits", "wait") for name in unserved}
        found = "; ".join(f"{words} in {name}" for name, words in waiting.items())
        raise CheckFailed(f"{found}, and no living worker serves it", "; ".join(map(_how_to_serve, unserved)))
    names = [*state.waiting, *(name for name in state.messages or () if name not in state.waiting)]
    counts = [
        f"{name}: {counted(state.waiting[name].count if name in state.waiting else 0, 'job')} ready"
        + (f", {counted(state.messages.get(name, 0), 'message')}" if state.messages is not None else "")
        for name in names
    ]
    found = "; ".join(counts) or "nothing waits"
    return f"{found}: `robust-cli worker`, or submitting again, runs them" if unserved else found


def check_reconciler(state: ClusterState) -> str:
    """Whether something lies about that a living reconciler would have seen to."""
    if not state.in_cluster:
        return "none is needed without a broker: slots do it themselves"
    remedy = "start `robust-cli reconcile --forever`, in any number of copies"
    if state.overdue and state.overdue_s > state.patience_s:
        lost = counted(state.overdue, "running job", "was", "were")
        found = f"{lost} lost by a worker, the first {state.overdue_s:.0f} s ago"
        raise CheckFailed(f"{found}: no reconciler runs", remedy)
    # A queue that is short by a few has just been served; an empty one beside old jobs has been forgotten.
    for name, waiting in state.waiting.items():
        forgotten = state.messages is not None and not state.messages.get(name) and waiting.oldest_s > state.patience_s
        if forgotten:
            found = f"nobody rang for {counted(waiting.count, 'job')} in {name}"
            raise CheckFailed(f"{found}, the first ready for {waiting.oldest_s:.0f} s: no reconciler runs", remedy)
    return "nothing is left that it should have seen to"


def _name(slot: SlotRow) -> str:
    return f"{slot.host} slot {slot.slot}"


def _how_to_serve(queue: str) -> str:
    gpus = queue.removeprefix("gpu")
    wide = f" --gpus-per-slot {gpus}" if gpus.isdecimal() else ""
    return f"start `robust-cli worker --queues {queue}{wide}` on a machine that can"
