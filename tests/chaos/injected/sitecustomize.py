"""Read by every Python process that a chaos test starts: what only a test may change, the product has no switch for."""

import os
import socket

if "CHAOS_HOST" in os.environ:  # as if on another machine: its processes cannot be looked up, only its lease counts
    socket.gethostname = lambda: os.environ["CHAOS_HOST"]

if "CHAOS_WITHOUT_FENCE" in os.environ:
    import db.jobs
    from db.models import Job

    db.jobs._held = lambda claim: Job.id == claim.job_id
