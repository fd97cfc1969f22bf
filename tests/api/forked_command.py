"""`robust-cli` in a process forked from one that has imported it already: what a new interpreter does, without its
start-up, which takes longer than most commands. Tests about processes start real ones: `CommandLine.start`.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.forked import forked


def run_forked(
    words: tuple[str, ...], folder: Path, environment: Mapping[str, str], output: Path, errors: Path, timeout: float
) -> int:
    """Run one command in `folder` to its end, its output in two files; returns its exit code."""
    process = forked().Process(target=_main, args=(words, folder, dict(environment), output, errors))
    process.start()
    process.join(timeout)
    if process.exitcode is None:
        process.kill()
        process.join()
        raise TimeoutError(f"robust-cli {' '.join(words)} has not ended after {timeout:g} s")
    return process.exitcode


def _main(words: tuple[str, ...], folder: Path, environment: dict[str, str], output: Path, errors: Path) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    for number, path in ((1, output), (2, errors)):
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(file, number)
        os.close(file)
    sys.stdout, sys.stderr = os.fdopen(1, "w", closefd=False), os.fdopen(2, "w", closefd=False)
    sys.path[:0] = filter(None, environment.get("PYTHONPATH", "").split(os.pathsep))
    sys.argv = ["robust-cli", *words]
    code = _run()
    gc.collect()  # closes the database, as the end of an interpreter does; this process ends without one
    sys.exit(code)


def _run() -> str | int | None:
    from api.cli.main import main

    try:
        main()
    except SystemExit as ended:
        return ended.code
    return None
