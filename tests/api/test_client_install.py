"""A client has neither torch nor scipy: all that it shows of stored results works, and what needs them says so."""

from __future__ import annotations

import subprocess
import sys

import pytest

from db import schema
from db.engine import make_engine
from services.jobs.packages import TO_RUN_JOBS
from tests.api.command_line import TINY, CommandLine
from tests.db.populated import Shape, populate

RUN = """
import sys
for name in {without}:
    sys.modules[name] = None  # as if it were not installed
sys.argv = ["robust-cli", *sys.argv[1:]]
from api.cli.main import main
main()
"""
SHAPE = Shape(folds=1, patients=12, defenses=("none", "static"), attacks=("fgsm",), budgets=(2, 8), epochs=2)


def on_client(cli: CommandLine, *words: str) -> subprocess.CompletedProcess[str]:
    code = RUN.replace("{without}", repr([*TO_RUN_JOBS, "matplotlib"]))
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, cwd=cli.folder, env=cli.environment, capture_output=True, text=True, check=False)


@pytest.fixture
def filled(cli: CommandLine) -> CommandLine:
    """Two finished sweeps and the file of one that nobody has run."""
    cli.write("tiny.yaml", TINY)
    (cli.folder / ".robust").mkdir(exist_ok=True)
    engine = make_engine(f"sqlite:///{cli.folder / '.robust' / 'robust.db'}")
    schema.upgrade(engine)
    populate(engine, SHAPE, 2)
    engine.dispose()
    return cli


@pytest.mark.long
def test_a_client_without_what_jobs_compute_with_plans_records_shows_and_compares(filled: CommandLine) -> None:
    for words in (
        ["plan", "tiny.yaml"],
        ["submit", "tiny.yaml", "--no-wait"],
        ["status"],
        ["results", "sweep-0", "--by", "region"],
        ["compare", "sweep-0", "--a", "defense=static", "--b", "defense=none"],
        ["query", "SELECT count(*) FROM results"],
        ["export", "sweep-0", "--format", "csv"],
    ):
        ended = on_client(filled, *words)
        assert ended.returncode == 0, (words, ended.stderr)


@pytest.mark.parametrize("words", ["submit tiny.yaml", "worker --drain", "data synth x"])
def test_who_would_run_jobs_on_a_client_is_told_which_extra_is_missing(filled: CommandLine, words: str) -> None:
    ended = on_client(filled, *words.split())
    assert ended.returncode == 2
    assert "pip install 'robustseg[worker]'" in " ".join(ended.stderr.split())
    assert "Traceback" not in ended.stderr
