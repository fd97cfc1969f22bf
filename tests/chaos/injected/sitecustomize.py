"""Read by every Python process that a chaos test starts: what only tests may do, the product has no switch for."""

import os
import signal
import socket
import time
from importlib import import_module

if "CHAOS_HOST" in os.environ:  # as if on another machine: its processes cannot be looked up, only its lease counts
    socket.gethostname = lambda: os.environ["CHAOS_HOST"]

if "CHAOS_WITHOUT_FENCE" in os.environ:  # whoever ran a job may store its results and end it, as often as it likes
    jobs, models = import_module("db.jobs"), import_module("db.models")
    sql = import_module("sqlalchemy")
    anybody = sql.and_(
        models.Job.id == sql.bindparam("job_id"),
        sql.or_(models.Job.fence == sql.bindparam("held_fence"), models.Job.id == models.Job.id),
    )
    jobs._held = lambda claim: models.Job.id == claim.job_id
    jobs.is_finished_by = lambda connection, claim: False
    jobs._END = sql.update(models.Job).where(anybody).values(finished_at=jobs.now())
    jobs._EXTEND = sql.update(models.Job).where(anybody).values(lease_until=jobs.LEASE)
    jobs._EXTEND = jobs._EXTEND.returning(models.Job.cancel_requested)
    jobs._EXTEND_AND_TELL = jobs._EXTEND.values(progress=sql.bindparam("progress_", type_=sql.JSON))

if "CHAOS_HANG" in os.environ:  # "module:function:file": the first call of all processes never returns, and says so
    module, name, mark = os.environ["CHAOS_HANG"].split(":")
    whole = getattr(import_module(module), name)

    def hang(*details, **named):
        try:
            os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return whole(*details, **named)
        while True:
            time.sleep(60)

    setattr(import_module(module), name, hang)

if "CHAOS_LAST_STATEMENT" in os.environ:  # killed before the next statement: between two that belong together
    from sqlalchemy import Engine, event

    left = int(os.environ["CHAOS_LAST_STATEMENT"])

    @event.listens_for(Engine, "before_cursor_execute")
    def die(*details):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
