"""A worker whose database is upgraded while it runs: it says so, takes nothing more, and gives back what it has."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from db import jobs, workers
from db.engine import read, write
from db.models import Job, Worker
from db.schema import Migrated
from services.settings import Settings
from tests.db.helpers import PLUGINS, states, submit
from tests.waiting import wait_for
from worker.client import HOPELESS, ring

SENTENCE = "the database has schema 9999, newer than this software knows"


def start(engine: Engine, home: Path, *arguments: str, **variables: str) -> subprocess.Popen[str]:
    """`worker.embedded_worker`, or `worker.celery_worker` with a broker, on a short lease."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")},
        "ROBUST_HOME": str(home),
        "ROBUST_DATABASE_URL": engine.url.render_as_string(hide_password=False),
        "ROBUST_PLUGINS": str(PLUGINS),
        "ROBUST_LEASE_S": "4",
        "ROBUST_RECONCILE_S": "0.5",
        "ROBUST_STOP_GRACE_S": "0.5",
        **variables,
    }
    module = "worker.celery_worker" if "ROBUST_BROKER_URL" in variables else "worker.embedded_worker"
    command = [sys.executable, "-P", "-m", module, *arguments]
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)


def upgrade(engine: Engine) -> None:
    """As a newer release would, as far as this one can tell."""
    with write(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))


def slots(engine: Engine) -> list[str]:
    with read(engine) as connection:
        return list(connection.scalars(select(Worker.state)))


def claims(engine: Engine) -> dict[str, tuple[int, int]]:
    """Fence and attempts by token."""
    with read(engine) as connection:
        return {
            token: (fence, lost)
            for token, fence, lost in connection.execute(select(Job.label, Job.fence, Job.attempts))
        }


def test_no_move_of_an_old_worker_counts_but_giving_back(engine: Engine) -> None:
    submit(engine, {"held": [], "ready": []})
    with write(engine) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
        held = jobs.claim(connection, owner="w", lease_s=60.0)
    assert held is not None
    upgrade(engine)
    for move in (
        lambda connection: jobs.claim(connection, owner="w", lease_s=60.0),
        lambda connection: jobs.finish(connection, held),
        lambda connection: jobs.fail(connection, held, error_kind="bug", error="no such column"),
        lambda connection: workers.beat(connection, "w", "idle"),
    ):
        with pytest.raises(Migrated, match="9999"), write(engine) as connection:
            move(connection)
    assert states(engine) == {"held": "running", "ready": "ready"}
    with write(engine) as connection:
        jobs.release(connection, held, blame=None, max_attempts=3)
        workers.beat(connection, "w", "stopped")
    assert states(engine) == {"held": "ready", "ready": "ready"}
    assert claims(engine) == {"held": (1, 0), "ready": (0, 0)}
    assert slots(engine) == ["stopped"]


@pytest.fixture(params=["embedded", "celery"])
def variables(request: pytest.FixtureRequest) -> dict[str, str]:
    """How a worker is started, in both modes."""
    return {"ROBUST_BROKER_URL": request.getfixturevalue("redis_url")} if request.param == "celery" else {}


def test_an_idle_worker_ends_with_a_sentence(
    postgres_engine: Engine, tmp_path: Path, variables: dict[str, str]
) -> None:
    process = start(postgres_engine, tmp_path, **variables)
    wait_for(lambda: slots(postgres_engine) == ["idle"])
    upgrade(postgres_engine)
    _, errors = process.communicate(timeout=60)
    assert SENTENCE in errors
    assert "Traceback" not in errors
    assert process.returncode == HOPELESS
    assert slots(postgres_engine) == ["stopped"]


def test_a_worker_that_starts_too_late_ends_with_the_same_sentence(
    postgres_engine: Engine, tmp_path: Path, variables: dict[str, str]
) -> None:
    upgrade(postgres_engine)
    process = start(postgres_engine, tmp_path, **variables)
    _, errors = process.communicate(timeout=60)
    assert SENTENCE in errors
    assert "Traceback" not in errors
    assert process.returncode == HOPELESS
    assert slots(postgres_engine) == []


def test_a_busy_worker_gives_its_job_back_and_takes_no_other(
    postgres_engine: Engine, tmp_path: Path, variables: dict[str, str]
) -> None:
    submit(postgres_engine, {"first": [], "second": []}, until=str(tmp_path / "never"))
    process = start(postgres_engine, tmp_path, **variables)
    if variables:
        assert ring(postgres_engine, Settings(broker_url=variables["ROBUST_BROKER_URL"])) is None
    wait_for(lambda: states(postgres_engine)["first"] == "running")
    upgrade(postgres_engine)
    _, errors = process.communicate(timeout=60)
    assert SENTENCE in errors
    assert "Traceback" not in errors
    assert process.returncode == HOPELESS
    assert states(postgres_engine) == {"first": "ready", "second": "ready"}
    assert claims(postgres_engine) == {"first": (1, 0), "second": (0, 0)}


def test_a_job_that_ends_after_the_upgrade_leaves_nothing_and_runs_again(sqlite_engine: Engine, tmp_path: Path) -> None:
    submit(sqlite_engine, {"first": []}, rows=3, until=str(tmp_path / "go on"))
    process = start(sqlite_engine, tmp_path, ROBUST_LEASE_S="240")  # no heartbeat before the job ends
    wait_for(lambda: states(sqlite_engine)["first"] == "running")
    upgrade(sqlite_engine)
    (tmp_path / "go on").touch()
    _, errors = process.communicate(timeout=60)
    assert SENTENCE in errors
    assert process.returncode == HOPELESS
    assert claims(sqlite_engine) == {"first": (1, 0)}
    assert states(sqlite_engine) == {"first": "ready"}


def test_a_statement_that_no_longer_fits_is_told_as_what_it_is(sqlite_engine: Engine, tmp_path: Path) -> None:
    process = start(sqlite_engine, tmp_path)
    wait_for(lambda: slots(sqlite_engine) == ["idle"])
    with write(sqlite_engine) as connection:
        connection.execute(text("ALTER TABLE job RENAME COLUMN priority TO urgency"))
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    _, errors = process.communicate(timeout=60)
    assert SENTENCE in errors
    assert process.returncode == HOPELESS


def test_an_old_reconciler_ends_with_the_same_sentence(postgres_engine: Engine, tmp_path: Path) -> None:
    submit(postgres_engine, {"a": []})
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")},
        "ROBUST_HOME": str(tmp_path),
        "ROBUST_DATABASE_URL": postgres_engine.url.render_as_string(hide_password=False),
        "ROBUST_RECONCILE_S": "0.2",
    }
    command = [sys.executable, "-P", "-m", "api.cli.main", "reconcile", "--forever"]
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    with write(postgres_engine) as connection:
        workers.register_worker(
            connection, incarnation="dead", host="h", pid=1, process_started=0.0, slot=0, device="cpu"
        )
        assert jobs.claim(connection, owner="dead", lease_s=0.0)
    wait_for(lambda: states(postgres_engine) == {"a": "ready"})
    upgrade(postgres_engine)
    _, errors = process.communicate(timeout=60)
    assert SENTENCE in errors
    assert process.returncode == 2
