"""The states of a job and which of them are final."""

from __future__ import annotations

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
