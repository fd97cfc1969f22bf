"""Ten million result rows: the table of means of one sweep, paired comparisons, export, and storing more rows.

    python -m benchmarks.results_at_size [--sweeps 100] [--postgres URL] [--only sqlite|postgresql] [--one]
                                         [--write docs/benchmarks.md]

The rows: 100 finished sweeps of 100,440 rows each, with jobs of their own: 120 patients in 5 folds, 3 metrics,
3 regions, 3 defenses against 3 attacks with 6 budgets, white-box and transfer. `--one` makes a single sweep of as many
rows instead, with 12,000 patients. What is asked is what `robust-cli results` and `robust-cli compare` call, in a warm
process; the commands themselves, which start Python, are timed too.

first: a sweep that nobody has asked about since it was stored, its pages dropped from the operating system's cache
(where the database's files can be reached). again: the same questions about the same sweeps. PostgreSQL: `--postgres`
names a server on which databases may be made; without it one is started from pip.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, select, text

from benchmarks.databases import KINDS, new_databases, version_of
from benchmarks.lines import Lines
from benchmarks.servers import machine
from db import results
from db.engine import read, write
from db.models import Cell, Sweep
from db.rows import ScoreRow
from services.reports.asked_comparisons import compare_runs
from services.reports.export import export_results
from services.reports.means import mean_scores
from services.reports.query import query
from tests.db.helpers import submit
from tests.db.populated import Shape, populate

#: How many sweeps are asked about, of those that were stored first.
ASKED = 10
A, B = "defense=none attack=fgsm epsilon=8/255", "defense=static"
REGIONS, METRICS = Shape().regions, Shape().metrics
EXAMPLES = Path(__file__).parents[1] / "examples" / "queries.sql"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sweeps", type=int, default=100)
    parser.add_argument("--one", action="store_true", help="one sweep with the rows of all")
    parser.add_argument("--postgres", metavar="URL", help="postgresql+psycopg://user:password@host/database")
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    arguments = parser.parse_args()
    lines = Lines()
    lines.add(machine())
    for kind in [arguments.only] if arguments.only else KINDS:
        with new_databases(kind, arguments.postgres) as new:
            measure(new(), arguments.sweeps, arguments.one, lines)
    lines.write(arguments.write, "one large sweep" if arguments.one else "results at size")


def measure(engine: Engine, sweeps: int, one: bool, lines: Lines) -> None:
    shape = Shape(patients=120 * sweeps) if one else Shape()
    sweeps = 1 if one else sweeps
    built = clocked(lambda: populate(engine, shape, sweeps))
    with read(engine) as connection:
        rows = connection.execute(text("SELECT count(*) FROM score")).scalar_one()
    lines.add()
    lines.add(
        f"{version_of(engine)}: {rows:,} rows in {sweeps} sweeps, {gigabytes(engine):.1f} GB, made in {built:.0f} s"
    )
    names = [f"sweep-{number}" for number in range(min(ASKED, sweeps))]
    for title, ask in questions(engine):
        drop_cached_pages(engine)
        asked = [[clocked(ask, name) for name in names] for _ in range(2)]
        lines.add(f"{title:58} first {shown(asked[0])}, again {shown(asked[1])}")
    for title, words in commands(names[-1]):
        lines.add(f"{title:58} {shown([clocked(run, engine, words) for _ in range(5)])}")
    if not one:
        everywhere = clocked(lambda: compare_runs(engine, A, B, metric="dice", region="WT"))
        lines.add(f"{f'{sweeps} paired comparisons, one in each sweep':58} {everywhere:.3f} s")
        for line in storing(engine):
            lines.add(line)
    with tempfile.TemporaryDirectory() as folder:
        seconds = clocked(lambda: export_results(engine, names[0], Path(folder) / "results.csv", "csv"))
    lines.add(f"{'export of one sweep as CSV':58} {seconds:.1f} s, {shape.scores / seconds:,.0f} rows/s")


def questions(engine: Engine) -> Iterator[tuple[str, Callable[[str], object]]]:
    """What is asked about a sweep, by name."""
    yield "means of one sweep, 93 lines", lambda sweep: mean_scores(engine, sweep)
    yield (
        "one paired comparison",
        lambda sweep: compare_runs(engine, A, B, metric="dice", region="WT", sweep=sweep),
    )
    yield (
        "one paired comparison, its sweep named by both sides",
        lambda sweep: compare_runs(engine, f"{A} sweep={sweep}", f"{B} sweep={sweep}", metric="dice", region="WT"),
    )
    yield (
        "57 paired comparisons, all of two defenses",
        lambda sweep: compare_runs(engine, "defense=none", "defense=static", metric="dice", region=None, sweep=sweep),
    )
    statements = [statement for statement in EXAMPLES.read_text().split(";\n") if "SELECT" in statement]
    yield (
        f"the {len(statements)} questions of examples/queries.sql together",
        lambda sweep: [query(engine, statement.replace("quickstart", sweep)) for statement in statements],
    )


def commands(sweep: str) -> Iterator[tuple[str, list[str]]]:
    """Whole commands, with the start of Python and all imports."""
    yield "`robust-cli results SWEEP`, the whole command", ["results", sweep]
    yield "`robust-cli compare SWEEP --a --b`, the whole command", ["compare", sweep, "--a", A, "--b", B]


def run(engine: Engine, words: list[str]) -> None:
    """A command on this database."""
    with tempfile.TemporaryDirectory() as home:
        if engine.dialect.name == "sqlite":
            Path(home, "robust.db").symlink_to(str(engine.url.database))
        own = {name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")}
        own |= {"ROBUST_HOME": home}
        if engine.dialect.name != "sqlite":
            own |= {"ROBUST_DATABASE_URL": engine.url.render_as_string(hide_password=False)}
        command = [sys.executable, "-m", "api.cli.main", *words]
        subprocess.run(command, env=own, check=True, stdout=subprocess.DEVNULL, cwd=Path(__file__).parents[1])


def storing(engine: Engine) -> Iterator[str]:
    """Rows per second into the table that holds ten million already, in transactions as jobs have them."""
    for rows, rounds in ((100, 50), (10_000, 10)):
        name = f"storing-{rows}"
        submit(engine, {f"{name}-{number}": [] for number in range(rounds)}, name=name)
        scores = [
            ScoreRow(
                f"{n % 6}/255",
                n % 6 / 255,
                f"case-{n // 54}",
                f"case-{n // 54}",
                REGIONS[n // 6 % 3],
                METRICS[n // 18 % 3],
                n / 1e6,
                "normal",
                5,
                4,
            )
            for n in range(rows)
        ]
        with read(engine) as connection:
            mine = select(Cell.job_id).join(Sweep, Sweep.id == Cell.sweep_id).where(Sweep.name == name)
            job_ids = connection.scalars(mine).all()
        usual = statistics.median(clocked(store, engine, job_id, scores) for job_id in job_ids)
        title = f"storing {rows:,} rows of a job, with the commit"
        yield f"{title:58} {usual * 1e3:.1f} ms, {rows / usual:,.0f} rows/s"


def store(engine: Engine, job_id: int, scores: list[ScoreRow]) -> None:
    """The scores of one job, committed."""
    with write(engine) as connection:
        results.add_scores(connection, job_id, scores)


def drop_cached_pages(engine: Engine) -> None:
    """Make the operating system forget the database's files, where they lie on this machine and may be read."""
    if engine.dialect.name == "sqlite":
        engine.dispose()
        files = [Path(str(engine.url.database))]
        with closing(sqlite3.connect(files[0])) as alone:
            alone.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("CHECKPOINT"))
            folder = connection.execute(text("SHOW data_directory")).scalar_one()
            number = connection.execute(text("SELECT oid FROM pg_database WHERE datname = current_database()"))
            files = list(Path(folder, "base", str(number.scalar_one())).glob("*"))
    for path in files:
        file = os.open(path, os.O_RDONLY)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)


def gigabytes(engine: Engine) -> float:
    """The size of the database."""
    if engine.dialect.name == "sqlite":
        return Path(str(engine.url.database)).stat().st_size / 1e9
    with read(engine) as connection:
        return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()) / 1e9


def clocked(call: Callable[..., object], *arguments: object) -> float:
    """Seconds that a call takes."""
    began = time.perf_counter()
    call(*arguments)
    return time.perf_counter() - began


def shown(times: Sequence[float]) -> str:
    """Median and worst."""
    return f"{statistics.median(times):.3f} s (worst {max(times):.3f})"


if __name__ == "__main__":
    main()
