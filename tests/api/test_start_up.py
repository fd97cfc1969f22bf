"""Listing and planning start fast and without torch."""

import subprocess
import sys
import time

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


def test_help_is_quick(cli: CommandLine) -> None:
    # Goal: 0.35 s; the fastest of five, since other tests share the machine.
    durations = []
    for _ in range(5):
        began = time.perf_counter()
        process = cli.start("--help")
        process.communicate(timeout=60)
        durations.append(time.perf_counter() - began)
        assert process.returncode == 0
    assert min(durations) < 0.35
