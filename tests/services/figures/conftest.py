"""A finished sweep that figures are drawn from, one for all tests here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db import schema
from db.engine import make_engine
from tests.db.populated import Shape, populate

SHAPE = Shape(folds=2, patients=8, attacks=("fgsm", "ifgsm", "noise"), budgets=(2, 8, 32), epochs=5)


@pytest.fixture(scope="session")
def drawn_sweep(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A database with the sweep `sweep-0` of `SHAPE`, to be read only."""
    path: Path = tmp_path_factory.mktemp("figures") / "robust.db"
    engine = make_engine(f"sqlite:///{path}")
    schema.upgrade(engine)
    populate(engine, SHAPE, sweeps=1)
    yield engine
    engine.dispose()
