"""Figures of many patients: seconds from the stored sweep to the file, and its size.

    python -m benchmarks.figures [--patients 10000]

A sweep of three defenses in one fold under one attack with three budgets, white-box and transferred, in one and in
three regions, in an SQLite file. Each figure is drawn once before it is timed, so that imports do not count; the
promise is 5 s and 2 MB for 10,000 patients.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from sqlalchemy import Engine

from db import schema
from db.engine import make_engine
from services.figures import Selection, draw
from tests.db.populated import Shape, populate

DEFENSES, METRICS = ("none", "distillation", "static"), ("dice",)
FIGURES = ("curve", "pairs", "failures", "training")
REGIONS = (["WT"], ["WT", "TC", "ET"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--patients", type=int, default=10_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        small, large = (filled(Path(folder) / f"{n}.db", n) for n in (8, arguments.patients))
        for figure in FIGURES:
            for regions in REGIONS[: 1 if figure == "training" else 2]:
                region = None if figure == "training" else regions
                selection = Selection.of(region=region, defense=["static"] if figure == "pairs" else None)
                timed(small, figure, selection)
                print(f"{figure:10} {' '.join(region or []):10} {timed(large, figure, selection)}", flush=True)


def filled(path: Path, patients: int) -> Engine:
    """A database with a sweep of so many patients."""
    engine = make_engine(f"sqlite:///{path}")
    schema.upgrade(engine)
    shape = Shape(1, patients, DEFENSES, ("fgsm",), (2, 8, 32), METRICS)
    populate(engine, shape, sweeps=1)
    return engine


def timed(engine: Engine, figure: str, selection: Selection) -> str:
    """Seconds for the values, for each kind of file, and what each is large."""
    began = time.perf_counter()
    (drawing,) = draw(engine, "sweep-0", figure, selection)
    said = [f"drawn {time.perf_counter() - began:.2f} s"]
    for form in ("svg", "png", "pdf"):
        began = time.perf_counter()
        size = len(getattr(drawing, form)())
        said.append(f"{form} {time.perf_counter() - began:.2f} s {size / 1e6:.2f} MB")
    return ", ".join(said)


if __name__ == "__main__":
    main()
