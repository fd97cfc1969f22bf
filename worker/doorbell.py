"""Client, pool and reconciler process: sends one message for each job that became ready.

A lost or doubled message costs time, never a job: who runs what is decided in the database.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from db.engine import read
from db.jobs import Ready
from db.open_jobs import claimable
from services.jobs.queues import queue_of
from worker.celery_app import TASK, make_app

if TYPE_CHECKING:
    from celery import Celery

    from services.settings import Settings

#: No more jobs than this are rung for at once; the next round of the reconciler adds the rest.
_AT_ONCE = 20_000


class Doorbell:
    """A connection to the broker that is kept open between calls."""

    def __init__(self, settings: Settings, app: Celery | None = None) -> None:
        self._app = app or make_app(settings)

    def ring(self, ready: Sequence[Ready]) -> None:
        """One message for each job, in its queue. Raises `kombu.exceptions.OperationalError` without a broker."""
        if not ready:
            return
        with _one_kind_of_error(), self._app.producer_pool.acquire(block=True) as producer:
            for job in ready:
                self._app.send_task(
                    TASK,
                    (job.job_id,),
                    queue=queue_of(job.gpus),
                    producer=producer,
                    ignore_result=True,
                    retry=False,
                )

    def ring_missing(self, engine: Engine) -> int:
        """Ring again where a queue holds fewer messages than jobs that may be claimed; returns how many.

        Several copies at once ring too often, which is harmless: a worker that finds nothing drops the message.
        """
        with read(engine) as connection:
            ready = claimable(connection, _AT_ONCE)
        waiting = Counter(job.gpus for job in ready)
        missing: list[Ready] = []
        for gpus, count in waiting.items():
            short = count - self.length(queue_of(gpus))
            missing += [job for job in ready if job.gpus == gpus][: max(0, short)]
        self.ring(missing)
        return len(missing)

    def length(self, queue: str) -> int:
        """Messages that wait in a queue. Raises `kombu.exceptions.OperationalError` without a broker."""
        with _one_kind_of_error(), self._app.connection_or_acquire() as connection:
            # Not passive: kombu's test for existence forgets the namespace's prefix. Declaring changes nothing.
            length: int = connection.default_channel.queue_declare(queue).message_count
            return length


@contextmanager
def _one_kind_of_error() -> Iterator[None]:
    """Kombu raises its own for a broker that is gone, Redis's for one that refuses: a replica, one that is full."""
    from kombu.exceptions import OperationalError
    from redis.exceptions import RedisError

    try:
        yield
    except (RedisError, ConnectionError) as error:
        raise OperationalError(str(error)) from error
