"""What operators of the compose cluster rely on: backups, logs that machines read, metrics."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from sqlalchemy import select, text

from db.engine import read, write
from db.models import Base, Cell
from services.logs import FIELDS
from tests.cluster.running import OURS, Cluster, docker
from tests.cluster.sweeps import Jobs

SCRIPT = Path(__file__).resolve().parents[2] / "deploy" / "cluster_backup.sh"


def rows(cluster: Cluster) -> dict[str, list[str]]:
    """Every row of every table; of workers those that have stopped, because the others go on beating."""
    with read(cluster.engine) as connection:
        found = {name: connection.execute(select(table)).all() for name, table in Base.metadata.tables.items()}
    found["worker"] = [row for row in found["worker"] if row.state == "stopped"]
    return {name: sorted(map(str, values)) for name, values in found.items()}


def call(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", str(SCRIPT), *words], capture_output=True, text=True)


def test_a_restored_cluster_has_the_rows_of_the_backup_and_works_on(cluster: Cluster, tmp_path: Path) -> None:
    first = Jobs(cluster, seconds=0.0)
    first.assert_done_once()
    before, file = rows(cluster), tmp_path / "backup"
    done = call("backup", str(file))
    assert done.returncode == 0, done.stderr
    assert "exists and is left as it is" in call("backup", str(file)).stderr
    Jobs(cluster, seconds=0.0, name="lost-again").assert_done_once()

    (tmp_path / "cut").write_bytes(file.read_bytes()[:-500])
    try:
        assert call("restore", str(tmp_path / "cut")).returncode != 0
        with read(cluster.engine) as connection:
            assert connection.scalar(text("SELECT count(*) FROM sweep WHERE name = 'lost-again'")) == 1
        done = call("restore", str(file))
        assert done.returncode == 0, done.stderr
        after = rows(cluster)
        assert {name: found for name, found in after.items() if name != "worker"} == {
            name: found for name, found in before.items() if name != "worker"
        }
        assert set(before["worker"]) <= set(after["worker"])
        with write(cluster.engine) as connection:  # slots that were alive in the backup have ended since
            connection.execute(text("UPDATE worker SET state = 'stopped'"))
    finally:
        cluster.do("start", *OURS)
    Jobs(cluster, seconds=0.0).assert_done_once()


def test_every_line_of_workers_and_reconcilers_is_json_and_says_where_it_belongs(cluster: Cluster) -> None:
    jobs = Jobs(cluster, seconds=0.0)
    jobs.assert_done_once()
    told = [
        line for service in OURS for name in cluster.containers(service) for line in docker("logs", name).splitlines()
    ]
    lines = [json.loads(line) for line in told]
    assert all({"time", "level", "message", *FIELDS} <= set(line) for line in lines)
    mine = [line for line in lines if line["sweep"] == jobs.name]
    with read(cluster.engine) as connection:
        ids = set(connection.scalars(select(Cell.job_id).where(Cell.sweep_id == jobs.sweep_id)))
    assert {line["job"] for line in mine} == ids
    assert all(line["fence"] and line["worker"] and line["slot"] == 0 for line in mine)


def test_workers_and_reconcilers_serve_their_numbers(cluster: Cluster) -> None:
    Jobs(cluster, seconds=0.0).assert_done_once()
    ask = (
        "import urllib.request as url; print(url.urlopen('http://127.0.0.1:9100/metrics', timeout=20).read().decode())"
    )
    for name in cluster.containers("reconciler"):
        told = cluster.run_inside(name, ask)
        assert re.search(r"^robust_database_up 1.0$", told, re.MULTILINE)
        assert re.search(r'^robust_slots\{state="idle"\} 2.0$', told, re.MULTILINE)
        assert re.search(r'^robust_broker_queue_length\{queue="cpu"\} 0.0$', told, re.MULTILINE)
        assert re.search(r'^robust_jobs\{kind="noop",state="done"\} [1-9]', told, re.MULTILINE)
    ended = [
        re.search(r'^robust_jobs_ended_total\{kind="noop",outcome="done"\} (\d+)', cluster.run_inside(name, ask), re.M)
        for name in cluster.containers("worker")
    ]
    assert sum(int(found.group(1)) for found in ended if found) >= 6
