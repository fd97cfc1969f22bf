"""The states of a job, which of them are final, and conditions on them in statements."""

from __future__ import annotations

from sqlalchemy import ColumnElement, String, func, literal_column

from db.models import Job

WAITING = "waiting"  # parents not done
READY = "ready"
RUNNING = "running"
DONE = "done"
FAILED = "failed"  # its own error
PARKED = "parked"  # killed its worker too often
BLOCKED = "blocked"  # a parent failed, was parked or cancelled
CANCELLED = "cancelled"

ALL = (WAITING, READY, RUNNING, DONE, FAILED, PARKED, BLOCKED, CANCELLED)

#: Something happens to these by itself; running ones come first, there are few.
OPEN = (RUNNING, READY, WAITING)

#: Nothing happens to these without a user.
ENDED = (DONE, FAILED, PARKED, BLOCKED, CANCELLED)

#: Parents in these states block their children.
BLOCKING = (FAILED, PARKED, BLOCKED, CANCELLED)


def in_state(state: str) -> ColumnElement[bool]:
    """That a job is in a state, in the text of the statement: so every plan for it can use the index of that state."""
    return Job.state == literal_column(f"'{state}'", String)


def also_in_state(state: str) -> ColumnElement[bool]:
    """The same of jobs that are found by their number: hides that an index has all of that state, few or many."""
    return func.coalesce(Job.state, "") == state
