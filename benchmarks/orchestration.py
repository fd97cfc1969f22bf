"""How many empty jobs per second, beside a bare Celery task and beside Optuna and MLflow, measured in turns in one run.

    python -m benchmarks.orchestration [--rounds 5] [--only PART ...] [--write docs/benchmarks.md]

Every contestant records the same ten values per job. What each does for a job:

* robustseg, Celery: submit (one transaction), a message per job through Redis, then per job: claim with lease and
  fence, hand over to a runner process, ten result rows and the move to `done` in one transaction, the log; PostgreSQL
  with its own settings (every commit is on disk), Redis with an append-only file.
* robustseg, embedded: the same without messages, on SQLite (WAL, synchronous=NORMAL: a power cut may lose the last
  moments, never consistency).
* bare Celery: a task that does nothing and records nothing, its empty result back through Redis; two processes.
* Optuna: ask, ten values, tell; `reported` stores ten intermediate values, one call each, `objectives` all ten in one
  call, its fastest way. No queue, no other process, nothing is claimed or leased. SQLite with Optuna's own settings
  (every commit is on disk) and, to be fair, with ours; PostgreSQL as above.
* MLflow: create a run, log ten metrics in one batch, end the run, through its client; SQLite likewise.

Not counted for anybody: starting processes, imports, making tables, the first jobs of each process. Counted for
RobustSeg and Celery alone: submitting. CPU is processor time of everybody involved, servers included, per job; it says
what a quiet machine could do when this one is not quiet. Peers run in an environment of their own, in build/peers.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.deployment import Deployment, Timed
from benchmarks.report import fill
from benchmarks.servers import Postgres, RedisServer, machine, running_postgres, running_redis

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parent / "build" / "peers"
#: The two whose ratios to everybody else are printed.
CELERY, EMBEDDED = "robustseg, Celery, PostgreSQL", "robustseg, embedded, SQLite"
SLOTS, ROWS = 2, 10


@dataclass(frozen=True)
class Contestants:
    """Everybody, by name; each call measures once."""

    postgres: Postgres
    redis: RedisServer
    python: Path  # of the peers
    folder: Path
    jobs: int  # of ours; others record fewer

    def all(self) -> Mapping[str, Callable[[], Timed]]:
        """In the order of the table."""
        found: dict[str, Callable[[], Timed]] = {CELERY: self.celery, EMBEDDED: self.embedded}
        found["bare Celery no-op, 2 processes"] = self.bare_celery
        for processes in (1, 2):
            times = "1 process" if processes == 1 else f"{processes} processes"
            for way in ("reported", "objectives"):
                found[f"Optuna {way}, SQLite, {times}"] = self.optuna(way, "sqlite", processes)
            found[f"Optuna objectives, SQLite as ours, {times}"] = self.optuna("objectives", "wal", processes)
            for way in ("reported", "objectives"):
                found[f"Optuna {way}, PostgreSQL, {times}"] = self.optuna(way, "postgres", processes)
            found[f"MLflow, SQLite, {times}"] = self.mlflow("sqlite", processes)
            found[f"MLflow, SQLite as ours, {times}"] = self.mlflow("wal", processes)
        return found

    def celery(self) -> Timed:
        """Ours with a broker."""
        with Deployment.cluster(SLOTS, self.postgres, self.redis) as deployment:
            return deployment.run(self.jobs, rows=ROWS)

    def embedded(self) -> Timed:
        """Ours without."""
        with Deployment.embedded(SLOTS) as deployment:
            return deployment.run(2 * self.jobs, rows=ROWS)

    def bare_celery(self) -> Timed:
        """Celery alone, on the same broker."""
        assert self.redis.process is not None
        command = [sys.executable, "-m", "benchmarks.peers.bare_celery", 2 * self.jobs, self.redis.process.pid]
        return _timed(command, BARE_CELERY_BROKER=self.redis.url)

    def optuna(self, way: str, database: str, processes: int) -> Callable[[], Timed]:
        """One of Optuna's ways to record."""
        return lambda: self._record("record_optuna", database, processes, f"optuna_{way}", "--way", way)

    def mlflow(self, database: str, processes: int) -> Callable[[], Timed]:
        """MLflow's client."""
        return lambda: self._record("record_mlflow", database, processes, "mlflow")

    def _record(self, script: str, database: str, processes: int, name: str, *options: str) -> Timed:
        command = [self.python, "-m", f"benchmarks.peers.{script}"]
        command += ["--jobs", self.jobs // 10, "--processes", processes, *options]
        if database == "postgres":
            command += ["--storage", self.postgres.url(name), "--server", self.postgres.pid]
        else:
            command += ["--storage", f"sqlite:///{self.folder / f'{name}_{database}.db'}"]
        return _timed([*command, "--wal"] if database == "wal" else command)


def peers_python() -> Path:
    """The interpreter of the peers' environment, which is made when it is missing or out of date."""
    requirements = HERE / "requirements-peers.txt"
    stamp, wanted = ENVIRONMENT / "requirements.sha256", hashlib.sha256(requirements.read_bytes()).hexdigest()
    python = ENVIRONMENT / "bin" / "python"
    if not stamp.exists() or stamp.read_text() != wanted:
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", "--requirement", requirements], check=True)
        stamp.write_text(wanted)
    return python


def table(rounds: list[dict[str, Timed]]) -> str:
    """One line per contestant: medians over the rounds, ratios within each round."""
    lines = [f"{'':46} {'jobs/s':>7} {'range':>11} {'CPU ms/job':>10}  {'Celery is':>9} {'embedded is':>12}"]
    for name in rounds[0]:
        rates = [found[name].rate for found in rounds]
        cpu = statistics.median(found[name].cpu_s / found[name].jobs for found in rounds)
        line = f"{name:46} {statistics.median(rates):7.0f} {min(rates):5.0f}-{max(rates):<5.0f} {cpu * 1e3:10.1f}"
        for ours in (CELERY, EMBEDDED):
            if ours in rounds[0]:
                ratio = statistics.median(found[ours].rate / found[name].rate for found in rounds)
                line += f"  {ratio:9.2f}x"
        lines.append(line)
    return "\n".join(lines)


def main() -> None:
    """Measure everybody in turns and print the table."""
    parser = argparse.ArgumentParser(description="empty jobs per second beside Celery, Optuna and MLflow")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=1000, help="of RobustSeg over Celery; embedded runs twice as many")
    parser.add_argument("--only", action="append", help="contestants whose name contains this")
    parser.add_argument("--write", type=Path, help="put the table into this document")
    arguments = parser.parse_args()
    ours_alone = arguments.only and not any(part in "OptunaMLflow" for part in arguments.only)
    python = Path(sys.executable) if ours_alone else peers_python()
    at_start = machine()
    with (
        running_postgres() as postgres,
        running_redis() as redis,
        tempfile.TemporaryDirectory(prefix="robustseg-peers-") as folder,
    ):
        versions = f"PostgreSQL {postgres.version()}, Redis {redis.client().info()['redis_version']}"
        contestants = Contestants(postgres, redis, python, Path(folder), arguments.jobs).all()
        chosen = {
            name: measure
            for name, measure in contestants.items()
            if not arguments.only or any(part in name for part in arguments.only)
        }
        rounds: list[dict[str, Timed]] = []
        for number in range(arguments.rounds):
            rounds.append({name: measure() for name, measure in chosen.items()})
            print(f"round {number + 1} of {arguments.rounds} done", file=sys.stderr)
    found = f"{at_start}; {versions}; median of {arguments.rounds} rounds\n\n{table(rounds)}"
    print(found)
    if arguments.write:
        fill(arguments.write, {"orchestration": found})


def _timed(command: list[object], **environment: str) -> Timed:
    words = [str(word) for word in command]
    ended = subprocess.run(
        words, cwd=HERE.parent, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True, check=True
    )
    found = json.loads(ended.stdout.splitlines()[-1])
    return Timed(found["jobs"], found["seconds"], found["cpu_s"])


if __name__ == "__main__":
    main()
