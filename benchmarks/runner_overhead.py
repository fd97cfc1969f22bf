"""What a warm runner adds to a job: claim, hand over, record, finish, with an empty job kind.

    python -m benchmarks.runner_overhead [--smoke]

Prints milliseconds per job for one slot, and how many times a bare SQL claim-and-finish that is.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
import time

from db import jobs, schema, workers
from db.engine import make_engine, write
from services.settings import Settings
from tests.db.helpers import PLUGINS, submit
from worker.embedded_worker import serve
from worker.slot import plan_slots

JOBS = 300


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--smoke", action="store_true", help="tiny, to see that it works")
    count = 10 if parser.parse_args().smoke else JOBS
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"ROBUST_HOME": folder, "ROBUST_PLUGINS": str(PLUGINS)}
        settings = Settings()
        engine = make_engine(settings.url)
        schema.upgrade(engine)

        submit(engine, {"first": []}, name="warm-up")
        began = time.perf_counter()
        serve(engine, settings, slots=plan_slots(["cpu"], queues=()), sweep_id=None, stop=threading.Event(), drain=True)
        start_up = time.perf_counter() - began

        submit(engine, {f"job-{index}": [] for index in range(count)}, name="empty", rows=10)
        began = time.perf_counter()
        serve(engine, settings, slots=plan_slots(["cpu"], queues=()), sweep_id=None, stop=threading.Event(), drain=True)
        per_job = (time.perf_counter() - began - start_up) / count

        submit(engine, {f"bare-{index}": [] for index in range(count)}, name="bare")
        with write(engine) as connection:
            workers.register_worker(
                connection, incarnation="b", host="h", pid=1, process_started=0.0, slot=0, device="cpu"
            )
        began = time.perf_counter()
        for _ in range(count):
            with write(engine) as connection:
                claim = jobs.claim(connection, owner="b", lease_s=60)
            if claim is None:
                raise RuntimeError("a job is missing")
            with write(engine) as connection:
                jobs.finish(connection, claim, artifact=None, summary={})
        bare = (time.perf_counter() - began) / count
        engine.dispose()
    print(f"start of a slot and its first job: {start_up:.2f} s")
    print(f"each further empty job with 10 result rows: {per_job * 1e3:.1f} ms (goal: at most 50 ms)")
    print(f"that is {per_job / bare:.1f} times a bare claim and finish in SQL ({bare * 1e3:.1f} ms)")


if __name__ == "__main__":
    main()
