"""What a big sweep costs: submitting 10,000 jobs, and the moves of one job among 100 and among 10,000.

    python -m benchmarks.submit_and_claim [--postgres URL] [--only sqlite|postgresql] [--write docs/benchmarks.md]

Each move is timed on four databases in turns, two with about 100 jobs and two with about 10,000, so that a busy machine
slows all of them; the ratio of the medians should be near 1. PostgreSQL: `--postgres` names a server on which databases
may be made; without it one is started from pip.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, event, text

from benchmarks.databases import KINDS, new_databases, version_of
from benchmarks.lines import Lines
from benchmarks.servers import machine
from db import jobs, workers
from db.engine import read, write
from services.jobs.remaining import is_work_left
from services.settings import Settings
from services.sweeps.progress.watching import Watch
from services.sweeps.submitting.submit import prepare
from services.sweeps.submitting.submit import submit as record
from tests.db.helpers import submit
from worker.reconciler import Reconciler

FEW, MANY = 100, 10_000
#: How often each move is timed, after WARM times that do not count. Together fewer than half of FEW, so that a job of
#: each number of GPUs is left.
ROUNDS, WARM = 44, 3
#: Into so many databases the big sweep is submitted.
SUBMITS = 3
#: So many jobs run before claims are timed again.
CHURN = 3_000

SWEEP = """\
name: big
data: {synthetic: {cases: 16, size: 16}, split: {folds: 2}}
training: {epochs: 1, replicas: 31}
models: {unet3d: {architecture: unet, dims: 3}}
defenses: {distillation: {temperature: [5, 10, 20, 50], loss: dice_ce}}
attacks:
  fgsm: {epsilon: [1/255]}
  ifgsm: {epsilon: [1/255, 2/255], steps: [5, 10, 20, 30, 40, 50, 60, 70, 80, 90]}
evaluation: {access: [white-box, transfer]}
"""

Timed = Callable[[], object]
#: The same move with few jobs and with many, each on one or more databases.
Sides = tuple[Sequence[Timed], Sequence[Timed]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--postgres", metavar="URL", help="postgresql+psycopg://user:password@host/database")
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    parser.add_argument("--smoke", action="store_true", help="tiny, to see that it works")
    arguments = parser.parse_args()
    if arguments.smoke:
        make_small()
    lines = Lines()
    lines.add(machine())
    for kind in [arguments.only] if arguments.only else KINDS:
        with new_databases(kind, arguments.postgres) as new:
            lines.add()
            lines.add(version_of(new()))
            time_submitting([new() for _ in range(SUBMITS)], lines)
            lines.add(f"{'':58} {f'among {FEW}':>12} {f'among {MANY:,}':>12} {'ratio':>6}")
            for name, (few, many) in timings(new):
                compare(name, few, many, lines)
            if kind == "postgresql":
                time_server(new, lines)
                lines.add(f"{'':58} {'fresh':>12} {'after':>12} {'ratio':>6}")
                time_after_churn(new, lines)
    lines.write(arguments.write, "submit and claim")


def make_small() -> None:
    """Figures that mean nothing, within seconds."""
    global MANY, ROUNDS, SUBMITS, CHURN, SWEEP
    MANY, ROUNDS, SUBMITS, CHURN, SWEEP = 2 * FEW, 1, 1, 5, SWEEP.replace("replicas: 31", "replicas: 1")


def time_submitting(engines: Sequence[Engine], lines: Lines) -> None:
    """A sweep of more than 10,000 jobs into each database, and the same one again."""
    with tempfile.TemporaryDirectory() as folder:
        settings, path = Settings(home=Path(folder)), Path(folder) / "big.yaml"
        path.write_text(SWEEP)
        for what in ("new ones", "all there already"):
            times = []
            for engine in engines:
                began = time.perf_counter()
                prepared = prepare(path, [], settings, engine)
                planned = time.perf_counter()
                record(engine, prepared)
                times.append((time.perf_counter() - began, planned - began))
            whole, plan = statistics.median_low(times)
            lines.add(
                f"submit {len(prepared.plan.jobs):,} jobs, {what}: {whole:.2f} s, of which the plan {plan:.2f} s "
                f"(worst of {len(times)}: {max(times)[0]:.2f} s)"
            )


def timings(new: Callable[[], Engine]) -> Iterator[tuple[str, Sides]]:
    """What is timed, with few jobs and with many."""
    for sweep in ("any", "one"):
        for gpus in (None, (0,), (1,), (0, 1)):
            few, many = sides(lambda size, sweep=sweep, gpus=gpus: Claims(new(), size, sweep == "one", gpus))
            yield f"claim from {sweep} sweep, GPUs {gpus or 'any'}", on(Claims.claim, few, many)
    for name, end in {"finish": Claims.finish, "fail": Claims.fail, "release with blame": Claims.release}.items():
        yield f"claim and {name}", on(end, *sides(lambda size: Claims(new(), size, False, None)))
    behind = sides(lambda size: Claims(new(), size, False, None, waiting=True))
    yield "claim and finish, where one job waits for all", on(Claims.finish, *behind)
    yield "claim and fail, where one job waits for all", on(Claims.fail, *behind)
    chains = sides(lambda size: Claims(new(), size, False, None, chained=True))
    yield "claim and fail, where every second job waits for another", on(Claims.fail, *chains)
    yield "is anything left to do?", on(Claims.is_left, *chains)
    yield "the live display looks", on(Claims.look, *chains)
    yield "a round of the reconciler", on(Claims.reconcile, *chains)


def sides(make: Callable[[int], Claims]) -> tuple[list[Claims], list[Claims]]:
    """Two databases with few jobs and two with many.

    Of two equal ones, the one that was connected to later is up to a third slower, by where the kernel puts its server
    process; so each size comes once early and once late.
    """
    first, second, third, fourth = (make(size) for size in (FEW, MANY, MANY, FEW))
    return [first, fourth], [second, third]


def on(move: Callable[[Claims], object], few: Sequence[Claims], many: Sequence[Claims]) -> Sides:
    """A move on each of these databases."""
    return [partial(move, one) for one in few], [partial(move, one) for one in many]


class Claims:
    """A database with so many ready jobs of one sweep, every second of which wants a GPU, and a worker."""

    def __init__(
        self,
        engine: Engine,
        size: int,
        of_sweep: bool,
        gpus: tuple[int, ...] | None,
        *,
        waiting: bool = False,
        chained: bool = False,
    ) -> None:
        self.engine, self.gpus = engine, gpus
        graph: dict[str, list[str]] = {f"job-{index}": [] for index in range(size)}
        if waiting:
            graph["last"] = list(graph)
        if chained:
            graph |= {f"child-{index}": [f"job-{index}"] for index in range(size)}
        self.sweep = submit(engine, graph)
        self.sweep_id = self.sweep if of_sweep else None
        self.watch, self.reconciler = Watch(engine, self.sweep), Reconciler(engine, Settings())
        with write(engine) as connection:
            connection.execute(text("UPDATE job SET gpus = priority % 2"))
            workers.register_worker(
                connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu"
            )

    def claim(self) -> jobs.Claim:
        with write(self.engine) as connection:
            found = jobs.claim(connection, owner="w", lease_s=60, gpus=self.gpus, sweep_id=self.sweep_id)
        if found is None:
            raise RuntimeError("a job is missing")
        return found

    def executed_ms(self) -> float:
        """What the server says that a claim took, which is taken back."""
        statements: list[tuple[str, object]] = []

        @event.listens_for(self.engine, "before_cursor_execute")
        def note(_: object, cursor: object, statement: str, parameters: object, *rest: object) -> None:
            statements.append((statement, parameters))

        with self.engine.connect() as connection:
            jobs.claim(connection, owner="w", lease_s=60, gpus=self.gpus, sweep_id=self.sweep_id)
            connection.rollback()
            event.remove(self.engine, "before_cursor_execute", note)
            (settings, _), (statement, parameters) = statements
            connection.exec_driver_sql(settings)
            (plan,) = connection.exec_driver_sql(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}", parameters).scalar_one()
            connection.rollback()
        return float(plan["Execution Time"])

    def finish(self) -> None:
        claim = self.claim()
        with write(self.engine) as connection:
            jobs.finish(connection, claim, artifact=None, summary={})

    def fail(self) -> None:
        claim = self.claim()
        with write(self.engine) as connection:
            jobs.fail(connection, claim, error_kind="bug", error="broken")

    def release(self) -> None:
        claim = self.claim()
        with write(self.engine) as connection:
            jobs.release(connection, claim, blame="silent", max_attempts=3, delay_s=3600)

    def is_left(self) -> None:
        if not is_work_left(self.engine, self.sweep, ()):
            raise RuntimeError("there is work left")

    def look(self) -> None:
        self.watch.look()

    def reconcile(self) -> None:
        self.reconciler.round()


def compare(name: str, few: Sequence[Timed], many: Sequence[Timed], lines: Lines) -> None:
    """Time all in turns and print the medians and their ratio."""
    for call in [*few, *many] * WARM:
        call()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for calls, found in zip((few, many), times, strict=True):
            for call in calls:
                began = time.perf_counter()
                call()
                found.append(time.perf_counter() - began)
    first, second = (statistics.median(found) * 1e3 for found in times)
    lines.add(f"{name:58} {first:9.2f} ms {second:9.2f} ms {second / first:6.2f}")


def time_server(new: Callable[[], Engine], lines: Lines) -> None:
    """The same claim without the way to the server and without the disk: what PostgreSQL itself says that it took."""
    claims = [Claims(new(), size, False, None) for size in (FEW, MANY)]
    for one in claims:
        with one.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))
    found = [(first.executed_ms(), second.executed_ms()) for first, second in [claims] * (ROUNDS + WARM)][WARM:]
    few, many = (statistics.median(times) for times in zip(*found, strict=True))
    lines.add(f"{'claim from any sweep, executed by the server':58} {few:9.3f} ms {many:9.3f} ms {many / few:6.2f}")


def time_after_churn(new: Callable[[], Engine], lines: Lines) -> None:
    """Claims after thousands of jobs have run, each of which leaves dead entries in the indexes of PostgreSQL."""
    fresh, churned, held = (Claims(new(), MANY, False, None) for _ in range(3))
    with read(held.engine) as reader:
        reader.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        reader.execute(text("SELECT count(*) FROM job"))
        for _ in range(CHURN):
            churned.finish()
            held.finish()
        compare(f"claim: no job has run, {CHURN:,} have", [fresh.claim], [churned.claim], lines)
        title = f"claim: no job has run, {CHURN:,} have while a reader looked on"
        compare(title, [fresh.claim], [held.claim], lines)


if __name__ == "__main__":
    main()
