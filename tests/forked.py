"""New processes that begin with what they would otherwise import first, forked from one that does nothing else."""

from __future__ import annotations

import multiprocessing
from functools import cache
from multiprocessing.context import ForkServerContext
from pathlib import Path

#: In PYTHONPATH it makes processes that import PyTorch and MONAI start sooner.
PLAIN = str(Path(__file__).with_name("plain"))

#: What the commands of `robust-cli` and upgrades of databases import when they run; none of it imports PyTorch.
_PRELOADED = (
    "alembic.command",
    "api.cli.main",
    "db.schema",
    "psycopg",
    "rich.table",
    "s3fs",
    "services.backup.database",
    "services.database",
    "services.datasets.inspect",
    "services.doctor.examine",
    "services.garbage.in_store",
    "services.reports.comparisons",
    "services.reports.export",
    "services.reports.gates",
    "services.reports.means",
    "services.sweeps.control",
    "services.sweeps.progress.status",
    "services.sweeps.submitting.submit",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
)


@cache
def forked() -> ForkServerContext:
    """Where such processes come from: nothing of the tests' own state is in them, as if they were spawned."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([*_PRELOADED])
    return context
