"""What a cluster costs its servers: connections of each slot, bytes of each message, job and result row.

    python -m benchmarks.footprint [--smoke]

A real PostgreSQL and Redis from pip, one worker with two slots, empty jobs that leave 100 result rows each. Connections
are counted in the servers' own lists: of slots that have not worked yet, and while both run a job after many others.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

import psutil
import psycopg
from sqlalchemy import Engine, func, select

from benchmarks.servers import running_postgres, running_redis
from db import schema
from db.engine import make_engine, read
from db.jobs import Ready
from db.models import Job
from services.settings import Settings
from tests.db.helpers import PLUGINS, submit
from worker.client import ring
from worker.doorbell import Doorbell

SLOTS, ROWS, JOBS = 2, 100, 200


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--smoke", action="store_true", help="tiny, to see that it works")
    smoke = parser.parse_args().smoke
    count_of_jobs = 10 if smoke else JOBS
    with running_postgres() as postgres, running_redis() as redis, tempfile.TemporaryDirectory() as home:
        url = postgres.url("footprint")
        os.environ |= {"ROBUST_HOME": home, "ROBUST_DATABASE_URL": url, "ROBUST_BROKER_URL": redis.url}
        os.environ["ROBUST_PLUGINS"] = str(PLUGINS)
        settings, engine = Settings(), make_engine(url)
        schema.upgrade(engine)
        broker = redis.client()

        before = broker.info("memory")["used_memory"]
        Doorbell(settings).ring([Ready(number, 0) for number in range(10_000)])
        print(f"Redis: {(broker.info('memory')['used_memory'] - before) / 10_000:.0f} bytes for each message")
        broker.flushall()

        def count() -> str:
            with psycopg.connect(postgres.dsn("footprint")) as connection:
                found = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'footprint' AND pid <> pg_backend_pid()"
                (total,) = connection.execute(found).fetchone() or (0,)
            return f"{total / SLOTS:g} to PostgreSQL, {(len(broker.client_list()) - 1) / SLOTS:g} to Redis"

        engine.dispose()
        command = [sys.executable, "-P", "-m", "worker.celery_worker", "--workers", str(SLOTS), "--queues", "cpu"]
        worker = subprocess.Popen(command)
        try:
            _wait(lambda: _workers(engine) == SLOTS)
            time.sleep(3)  # connections come up one after another
            engine.dispose()
            print(f"connections of each new slot: {count()}")
            submit(engine, {f"job-{number}": [] for number in range(count_of_jobs)}, name="rows", rows=ROWS)
            ring(engine, settings)
            _wait(lambda: _count(engine, "done") == count_of_jobs)
            submit(engine, {f"busy-{number}": [] for number in range(SLOTS)}, name="busy", behave="endless")
            ring(engine, settings)
            _wait(lambda: _count(engine, "running") == SLOTS)
            time.sleep(1 if smoke else 20)  # beyond a heartbeat
            engine.dispose()
            print(f"connections of each busy slot: {count()}")
            print("memory, shared parts divided among those that share them:", _memory(worker.pid))
        finally:
            worker.send_signal(signal.SIGTERM)
            worker.wait()
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM FULL")

            def size(*tables: str) -> float:
                return sum(
                    connection.exec_driver_sql(f"SELECT pg_total_relation_size('{name}')").scalar_one()
                    for name in tables
                )

            print(f"PostgreSQL: {size('score') / (count_of_jobs * ROWS):.0f} bytes for each result row, with its index")
            jobs = size("job", "cell", "job_parent", "log", "condition", "evaluation") / count_of_jobs
            print(f"PostgreSQL: {jobs:.0f} bytes for each job, with its log, roles and indexes")


def _memory(pid: int) -> str:
    sums: dict[str, float] = {}
    for process in psutil.Process(pid).children(recursive=True):
        module = next(word for word in process.cmdline() if word.startswith("worker."))
        sums[module] = sums.get(module, 0.0) + process.memory_full_info().pss / 1e6 / SLOTS
    return ", ".join(f"{module} {megabytes:.0f} MB" for module, megabytes in sums.items()) + " for each slot"


def _wait(reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 120
    while not reached():
        if time.monotonic() > deadline:
            raise RuntimeError("it did not happen within two minutes")
        time.sleep(0.1)


def _count(engine: Engine, state: str) -> int:
    with read(engine) as connection:
        counted = select(func.count()).select_from(Job).where(Job.state == state)
        return connection.execute(counted).scalar_one()


def _workers(engine: Engine) -> int:
    with read(engine) as connection:
        found: int = connection.exec_driver_sql("SELECT count(*) FROM worker WHERE state = 'idle'").scalar_one()
        return found


if __name__ == "__main__":
    main()
