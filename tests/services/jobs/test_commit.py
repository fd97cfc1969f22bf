"""Jobs that end in the same moment leave nothing waiting."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, local

from sqlalchemy import Connection, Engine, event

from db import jobs, workers
from db.engine import write
from services.artifacts.store import ArtifactStore
from services.jobs.context import Outcome
from services.jobs.execute import commit
from tests.db.helpers import states, submit


def test_a_child_whose_last_two_parents_end_in_one_moment_becomes_ready(
    postgres_engine: Engine, tmp_path: Path
) -> None:
    submit(postgres_engine, {"a": [], "b": [], "child": ["a", "b"]})
    claims = []
    for slot, name in enumerate(("one", "two")):
        with write(postgres_engine) as connection:
            workers.register_worker(
                connection, incarnation=name, host="h", pid=1, process_started=0.0, slot=slot, device="cpu"
            )
            claims.append(jobs.claim(connection, owner=name, lease_s=60))
    both_have_looked, mine = Barrier(2, timeout=10), local()

    @event.listens_for(postgres_engine, "commit")
    def wait_for_the_other(connection: Connection) -> None:
        if not getattr(mine, "waited", False):
            mine.waited = True
            both_have_looked.wait()

    store = ArtifactStore(str(tmp_path / "store"), tmp_path / "cache")
    with ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(commit, postgres_engine, claim, Outcome(), store) for claim in claims]
    found = [future.result() for future in futures]
    event.remove(postgres_engine, "commit", wait_for_the_other)
    assert states(postgres_engine) == {"a": "done", "b": "done", "child": "ready"}
    assert sum(len(ready) for ready in found) == 1  # one of the two rings for it
