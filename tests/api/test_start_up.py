"""Listing and planning start fast and without torch."""

import subprocess
import sys

from tests.api.command_line import TINY, CommandLine


def test_help_and_plan_never_import_torch(cli: CommandLine) -> None:
    cli.write("tiny.yaml", TINY)
    code = """
import sys
sys.argv = ["robust-cli", *sys.argv[1:]]
from api.cli.main import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
assert not {"torch", "monai"} & set(sys.modules), "torch was imported"
"""
    for words in (["--help"], ["plan", "tiny.yaml"], ["status"], ["plugins"]):
        subprocess.run([sys.executable, "-c", code, *words], check=True, cwd=cli.folder, env=cli.environment)


def test_help_loads_nothing_that_it_does_not_show(cli: CommandLine) -> None:
    # What makes it quick; how quick, `python -m benchmarks.start_up` measures.
    code = """
import sys
sys.argv = ["robust-cli", "--help"]
from api.cli.main import main
try:
    main()
except SystemExit:
    pass
heavy = {"alembic", "celery", "db", "nibabel", "numpy", "pydantic", "redis", "scipy", "sqlalchemy", "torch", "worker"}
print(*sorted(heavy & set(sys.modules)), file=sys.stderr)
"""
    ended = subprocess.run(
        [sys.executable, "-c", code], check=True, cwd=cli.folder, env=cli.environment, capture_output=True, text=True
    )
    assert "Usage" in ended.stdout
    assert ended.stderr.split() == []


def test_an_interpreter_that_drops_docstrings_is_refused_in_a_sentence(cli: CommandLine) -> None:
    command = [sys.executable, "-P", "-m", "api.cli.main", "plugins", "attack", "fgsm"]
    environment = {**cli.environment, "PYTHONOPTIMIZE": "2"}
    ended = subprocess.run(command, check=False, cwd=cli.folder, env=environment, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "PYTHONOPTIMIZE=2" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
