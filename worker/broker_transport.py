"""Celery's parent process: takes messages from Redis, whoever wrote them, and lets through only what rings.

A message says "some job of this queue is ready" and no more. So each that can be read as one of ours is written anew
from that, and each that cannot is dropped and counted: nothing that somebody put into Redis, a time limit, a time to
wait until, a task to call afterwards or plain rubbish, reaches Celery, which ends with its slot on some of it.
"""

from __future__ import annotations

import base64
import binascii
import json
import logging
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kombu.transport import redis, virtual
from kombu.utils.uuid import uuid

from services.errors import first_line
from worker.celery_app import TASK
from worker.metrics.folder import find_meters

if TYPE_CHECKING:
    from worker.metrics.slot import Meters

_log = logging.getLogger("robustseg.slot")

#: What reading a message that is none may raise: no text, no JSON, nested too deeply, a value that JSON of kombu's
#: makes of a word like `__type__`.
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError, ArithmeticError)


class Channel(redis.Channel):
    """A channel that survives messages that cannot be read, and keeps no copy of those that it took in Redis.

    Messages are acknowledged when they arrive. Copies of what was not would bring back what the reconciler rings for
    anyway, and whoever writes rubbish among them ends the slot that reads it.
    """

    QoS = virtual.QoS  # type: ignore[assignment]  # the one that Redis's own inherits from

    def _brpop_read(self, **options: Any) -> Any:
        try:
            return super()._brpop_read(**options)  # type: ignore[no-untyped-call]
        except _UNREADABLE as error:
            self.connection.drop(error)
            return True


class Transport(redis.Transport):
    """Redis, without what is no message of ours."""

    Channel = Channel

    def drop(self, reason: Exception) -> None:
        """Count a message that is not passed on."""
        _log.warning("a message that is none of ours was dropped: %s", first_line(reason))
        if self._meters is not None:
            self._meters.dropped.inc()

    @cached_property
    def _meters(self) -> Meters | None:
        return find_meters()  # at the first message that is dropped: after the pool process was forked

    def _deliver(self, message: Any, queue: str) -> None:
        try:
            written = rewritten(message, queue)
        except _UNREADABLE as error:
            self.drop(error)
            return
        super()._deliver(written, queue)  # type: ignore[no-untyped-call]


def rewritten(message: Any, queue: str) -> dict[str, Any]:
    """The message that rings in this queue, with the job number of `message` and nothing else of it.

    Raises `ValueError`, `TypeError` or `KeyError` when it is no message of ours.
    """
    if message["headers"]["task"] != TASK:
        raise ValueError("another task")
    if message["content-type"] != "application/json" or message["properties"]["body_encoding"] != "base64":
        raise ValueError("another encoding")
    try:
        (job_id,), _, _ = json.loads(base64.b64decode(message["body"], validate=True))
    except binascii.Error:
        raise ValueError("no base64") from None
    if type(job_id) is not int:
        raise TypeError("no job number")
    body = json.dumps([[job_id], {}, {}]).encode()
    number = uuid()
    return {
        "body": base64.b64encode(body).decode(),
        "content-type": "application/json",
        "content-encoding": "utf-8",
        "headers": {"task": TASK, "id": number, "root_id": number, "lang": "py"},
        "properties": {
            "body_encoding": "base64",
            "delivery_tag": uuid(),
            "delivery_info": {"exchange": queue, "routing_key": queue},
            "delivery_mode": 2,
            "priority": 0,
        },
    }
