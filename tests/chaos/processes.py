"""The processes of one test: found by a mark in their environment, named by what they do."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterable

import psutil

MARK = "CHAOS_RUN"

#: What a word in the command line says about a process; the first that fits counts.
_ROLES = (
    ("worker.runner", "runner"),
    ("worker.embedded_worker", "supervisor"),
    ("worker.celery_slot", "celery"),
    ("worker.celery_worker", "parent"),
    ("reconcile", "reconciler"),
    ("submit", "submit"),
)


def marked(mark: str) -> list[psutil.Process]:
    """All processes of a test that still run."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.environ().get(MARK) == mark and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def role(process: psutil.Process) -> str:
    """What a process does: `parent` of slots, `celery` of one, its `supervisor`, `runner`, `reconciler`, `submit`."""
    try:
        words = process.cmdline()
        named = next((role for word, role in _ROLES if word in words), "other")
        parent = process.parent()
        # Celery's pool process is a fork of the one that talks to the broker.
        forked = named == "celery" and parent is not None and "worker.celery_slot" in parent.cmdline()
        return "supervisor" if forked else named
    except psutil.NoSuchProcess:
        return "gone"


def send(name: signal.Signals, processes: Iterable[psutil.Process]) -> None:
    """One signal to each; those that are gone are left out."""
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess, ProcessLookupError):
            process.send_signal(name)


def family(process: psutil.Process) -> list[psutil.Process]:
    """A process and everything below it, parents first: no parent then acts on the end of its child."""
    try:
        return [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def orphans(processes: Iterable[psutil.Process]) -> list[psutil.Process]:
    """Those whose parent neither is among these processes nor is this test."""
    known = {process.pid for process in processes} | {os.getpid()}
    found = []
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            if process.ppid() not in known:
                found.append(process)
    return found
