"""Every benchmark, one after the other: `make bench`; or small, to see that each still works: `make bench-smoke`.

    python -m benchmarks.all [--smoke] [--only NAME ...]

A script that can be run is in `SCRIPTS`, with arguments that make it small (tests/test_benchmarks.py looks). What each
one prints goes to build/bench/NAME.txt; figures get into documents by the `--write` of each script alone. Small ones
run two at a time, since nobody reads their figures; others alone.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
OUTPUT = HERE.parent / "build" / "bench"

#: Script -> its arguments in the smoke run; the longest first, so that none runs alone at the end.
SCRIPTS: dict[str, Sequence[str]] = {
    "two_workers": ("--rounds", "1", "--smoke"),
    "scaling": ("--smoke",),
    "load": ("--smoke", "--only", "sqlite"),
    "attacks": ("--size", "16", "--steps", "2", "--rounds", "1"),
    "comparisons": ("--cases", "20", "--comparisons", "10"),
    "coverage": ("--runs", "2"),
    "coverage_of_many": ("--runs", "2", "--sizes", "2001"),
    "figures": ("--patients", "40"),
    "footprint": ("--smoke",),
    "memory": ("--rounds", "1", "--steps", "1", "--size", "32"),
    "metrics": ("--rounds", "1"),
    "networks_vary": ("--runs", "20", "--folds", "1"),
    "orchestration": ("--rounds", "1", "--jobs", "20", "--only", "robustseg", "--only", "bare Celery"),
    "precision": ("--cases", "1", "--size", "16", "--steps", "1", "--epochs", "1", "--rounds", "1", "--device", "cpu"),
    "reading": ("--rounds", "1"),
    "relative_loss": ("--runs", "2"),
    "results_at_size": ("--sweeps", "1", "--only", "sqlite"),
    "runner_environment": ("--rounds", "1", "--small"),
    "runner_overhead": ("--smoke",),
    "spearman": ("--draws", "20", "--resamples", "20"),
    "start_up": ("--smoke",),
    "strength": ("--size", "16", "--training-cases", "1", "--cases", "1", "--epochs", "1", "--steps", "3"),
    "submit_and_claim": ("--smoke", "--only", "sqlite"),
    "training": ("--size", "16", "--cases", "2", "--rounds", "1"),
    "volumes": ("--rounds", "1", "--size", "64"),
}
#: Script -> why it is not run here.
NOT_RUN = {
    "gpu": "benchmarks/gpu.sh runs it on a machine with a GPU, tests/test_gpu_script.py small and without one",
    "gates_calibration": "reads a sweep of its own, which takes half an hour: docs/gates.md",
}


def main() -> None:
    """Run them; ends with 1 and their names if some fail."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--smoke", action="store_true", help="tiny sizes, figures that mean nothing")
    parser.add_argument("--only", action="append", metavar="NAME", choices=sorted(SCRIPTS), help="these alone")
    arguments = parser.parse_args()
    names = arguments.only or list(SCRIPTS)
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for name, why in NOT_RUN.items():
        print(f"{name:20} not run: {why}")
    with ThreadPoolExecutor(2 if arguments.smoke else 1) as pool:
        ended = pool.map(lambda name: run(name, SCRIPTS[name] if arguments.smoke else ()), names)
        failed = [name for name, passed in zip(names, ended, strict=True) if not passed]
    if failed:
        for name in failed:
            print(f"\n== {name}\n{output_of(name).read_text()[-3000:]}")
        sys.exit(f"failed: {', '.join(failed)}; whole outputs are in build/bench")


def run(name: str, words: Sequence[str]) -> bool:
    """Whether a script ended well; a line about it is printed."""
    began = time.monotonic()
    with output_of(name).open("w") as output:
        ended = subprocess.run(
            [sys.executable, "-m", f"benchmarks.{name}", *words],
            cwd=HERE.parent,
            env=dict(os.environ) | ({"OMP_NUM_THREADS": "1"} if words else {}),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    print(f"{name:20} {'ok' if ended.returncode == 0 else 'FAILED'}, {time.monotonic() - began:.0f} s", flush=True)
    return ended.returncode == 0


def output_of(name: str) -> Path:
    """Where what a script prints is kept."""
    return OUTPUT / f"{name}.txt"


if __name__ == "__main__":
    main()
