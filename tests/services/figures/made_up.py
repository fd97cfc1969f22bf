"""A made-up sweep with every figure to show: four defenses, three attacks, checks, a ranking, invented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import Connection, Engine, Row, bindparam, select, update

from db import schema
from db.engine import make_engine, write
from db.many import insert_rows
from db.models import Cell, Comparison, Condition, Epoch, Job, Score, Sweep
from services.comparisons.primary import primary_answer
from services.comparisons.question import Question
from services.comparisons.ranks import rankings
from services.comparisons.result_rows import read_results
from services.comparisons.runs import collect
from services.seeds import derive
from tests.db.populated import Shape, populate
from tests.services.comparisons.stored_gates import store_gates

NAME = "made-up-0"
#: What each defense loses at 32/255 under PGD, and at clean images.
_LOSS = {"none": (0.78, 0.0), "distillation": (0.72, 0.01), "trades": (0.36, 0.05), "pgd_at": (0.31, 0.07)}
_OTHER = (0.5, 0.02)
_HARD = {"clean": 0.0, "noise": 0.05, "fgsm": 0.55, "pgd": 1.0}
_REGION = {"WT": 0.91, "TC": 0.86, "ET": 0.8}


@dataclass(frozen=True)
class MadeUp(Shape):
    """Beside white-box and transferred images those of files."""

    folds: int = 2
    patients: int = 24
    defenses: tuple[str, ...] = tuple(_LOSS)
    attacks: tuple[str, ...] = ("fgsm", "pgd", "noise")
    budgets: tuple[int, ...] = (2, 4, 8, 16, 32)
    epochs: int = 30

    def runs(self) -> Iterator[tuple[str, str, str]]:
        """With the realised ones of PGD."""
        yield from super().runs()
        yield from ((defense, "pgd", "white-box realised") for defense in self.defenses)


def made_up_sweep(path: Path, shape: Shape | None = None) -> Engine:
    """A new SQLite file with the sweep `NAME`, as if it had run."""
    engine = make_engine(f"sqlite:///{path}")
    schema.upgrade(engine)
    shape = shape or MadeUp()
    populate(engine, shape, sweeps=1, prefix="made-up")
    with write(engine) as connection:
        _plan(connection, shape)
        _score(connection)
        _train(connection)
        _compare(connection)
    found = {
        (defense, fold): {gate: _passes(defense, gate) for gate in ("G0", "G1", "G2", "G5", "G7", "G9", "G12", "G18")}
        for defense in shape.defenses
        for fold in range(shape.folds)
    }
    store_gates(engine, NAME, found)
    return engine


def _passes(defense: str, gate: str) -> bool | None:
    if defense == "distillation" and gate in ("G5", "G12"):
        return False
    return None if gate == "G18" and defense == "none" else True


def _plan(connection: Connection, shape: Shape) -> None:
    """Who trained and who was to be tested; one patient of the last fold has no score."""
    tested = [shape.patients // shape.folds + (fold == shape.folds - 1) for fold in range(shape.folds)]
    document = connection.scalar(select(Sweep.document).where(Sweep.name == NAME)) or {}
    document = {**document, "tested": {"cases": tested, "patients": tested}}
    connection.execute(update(Sweep).where(Sweep.name == NAME).values(document=document))
    for fold, count in enumerate(tested):
        trained = select(Cell.job_id).where(Cell.fold == fold).join(Job, Job.id == Cell.job_id)
        trained = trained.where(Job.kind.in_(("train", "defense")))
        summary = {"training_cases": sum(tested) - count}
        connection.execute(update(Job).where(Job.id.in_(trained)).values(summary=summary))


def _score(connection: Connection) -> None:
    """Values that fall with the budget, and masks that vanish."""
    role = (Cell.defense, Cell.attack, Cell.access, Condition.epsilon)
    columns = (Score.condition_id, Score.metric, Score.region, Score.case_id, *role)
    joined = select(*columns).join(Condition, Condition.id == Score.condition_id)
    rows = connection.execute(joined.join(Cell, Cell.job_id == Condition.job_id)).all()
    # By its columns, so that many rows are one statement.
    table = Score.__table__
    where = [table.c[name] == _bound(name) for name in ("condition_id", "metric", "region", "case_id")]
    connection.execute(
        update(table).where(*where).values(value=_bound("new_value"), state=_bound("new_state")),
        [
            {
                **{f"b_{name}": getattr(row, name) for name in ("condition_id", "metric", "region", "case_id")},
                **dict(zip(("b_new_value", "b_new_state"), _made_up(row), strict=True)),
            }
            for row in rows
        ],
    )


def _bound(name: str):

    return bindparam(f"b_{name}")


def _made_up(row: Row[Any]) -> tuple[float, str]:
    """A score and its state, the same for the same case and condition."""
    defense, attack, access = row.defense, row.attack, row.access
    steep, clean = _LOSS.get(defense, _OTHER)
    hard = _HARD.get(attack, 0.7) * (0.4 if access == "transfer" else 0.85 if "realised" in access else 1.0)
    patient = 0.05 * _drawn(row.case_id, row.region)
    spread = _drawn(row.case_id, row.region, defense, attack, access)
    reach = (row.epsilon * 255 / 32) ** 0.6
    dice = _REGION.get(row.region, 0.8) - clean + patient - steep * hard * reach * (1 + 0.25 * spread)
    dice = float(np.clip(dice, 0, 0.985))
    state = "normal"
    if dice < 0.06:
        dice, state = 0.0, "prediction_empty"
    elif row.region == "ET" and row.case_id.endswith("7"):
        state = "both_empty" if dice > 0.6 else "reference_empty"
        dice = 1.0 if state == "both_empty" else 0.0
    if row.metric == "hd95":
        return (
            0.0 if state == "both_empty" else 240.0 if state != "normal" else round(2 + 60 * (1 - dice) ** 2, 3)
        ), state
    return (dice if row.metric == "dice" else dice**0.7), state


@cache
def _drawn(*what: str) -> float:
    """From the standard normal distribution, the same for the same words."""
    return float(np.random.default_rng(derive(0, *what)).normal())


def _train(connection: Connection) -> None:
    jobs = connection.execute(
        select(Epoch.job_id, Cell.defense, Cell.fold, Epoch.epoch).join(Cell, Cell.job_id == Epoch.job_id)
    ).all()
    for row in jobs:
        noise = 0.01 * _drawn(row.defense, str(row.fold), str(row.epoch))
        slow = 6 if row.defense in ("none", "distillation") else 9
        left = float(np.exp(-row.epoch / slow))
        values = {
            "loss": 0.15 + 0.9 * left + noise,
            "validation_dice": 0.9 - _LOSS.get(row.defense, _OTHER)[1] - 0.7 * left + noise,
        }
        connection.execute(update(Epoch).where(Epoch.job_id == row.job_id, Epoch.epoch == row.epoch).values(**values))


def _compare(connection: Connection) -> None:
    """The primary endpoint and the ranking, as the stats job of the sweep finds them."""
    stats = connection.scalar(
        select(Job.id).join(Cell, Cell.job_id == Job.id).join(Sweep).where(Sweep.name == NAME, Job.kind == "stats")
    )
    rows = read_results(connection, sweep=NAME, metric="dice", region="WT")
    table = collect(row for row in rows if "realised" not in row.access)
    questions = [Question(vary="defense", regions=("WT",))]
    found, _ = primary_answer(questions, table, region="WT", seed=0)
    summary: Mapping[str, object] = {"rankings": rankings(questions, table, region="WT", seed=0)}
    connection.execute(update(Job).where(Job.id == stats).values(summary=summary))
    insert_rows(connection, Comparison, [{"job_id": stats, **asdict(replace(row, evaluations=1))} for row in found])
