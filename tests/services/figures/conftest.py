"""Finished sweeps that figures are drawn from, each once for all tests here; to be read only."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, update

from db import schema
from db.engine import make_engine, write
from db.models import Score
from tests.db.populated import Shape, populate
from tests.services.figures.made_up import MadeUp, made_up_sweep

SHAPE = Shape(
    folds=2,
    patients=6,
    attacks=("fgsm", "noise"),
    budgets=(8, 32),
    regions=("WT", "ET"),
    metrics=("dice", "hd95"),
    epochs=5,
)
#: What a terminal, a page, LaTeX, a spreadsheet or a file system would obey.
HOSTILE = "=1+1 <script>alert(1)</script> $x_1$ \x1b[31m ../../etc %&_{}#~^\\ 'a' \"b\" &amp;"
HOSTILE_REGION = "@SUM(1) <img src=x onerror=alert(1)> $\\frac{1}$ «脑» ∮"
HOSTILE_CASE = "-2+3 ../case \x1b]0;title\x07 <b>&"


@pytest.fixture(scope="session")
def drawn_sweep(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A database with the sweep `sweep-0` of `SHAPE`."""
    engine = make_engine(f"sqlite:///{tmp_path_factory.mktemp('figures') / 'robust.db'}")
    schema.upgrade(engine)
    populate(engine, SHAPE, sweeps=1)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A database with the sweep `made-up-0`, which has something for every figure."""
    engine = made_up_sweep(
        tmp_path_factory.mktemp("made-up") / "robust.db",
        MadeUp(patients=8, budgets=(8, 32), regions=("WT", "ET"), epochs=5),
    )
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The same with names that are anything but names: of a defense, a region, an attack and a case."""
    shape = MadeUp(
        patients=6, defenses=("none", HOSTILE, "trades"), regions=("WT", HOSTILE_REGION), budgets=(8, 32), epochs=3
    )
    engine = made_up_sweep(tmp_path_factory.mktemp("hostile") / "robust.db", shape)
    with write(engine) as connection:
        first = update(Score).where(Score.case_id == "BraTS2021_00000")
        connection.execute(first.values(case_id=HOSTILE_CASE, patient_id=HOSTILE_CASE))
    yield engine
    engine.dispose()
