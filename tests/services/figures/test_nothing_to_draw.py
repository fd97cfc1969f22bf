"""What cannot be drawn is one sentence, and what is drawn of little says how little it is."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

import pytest
from sqlalchemy import Engine, insert, update

from db import schema
from db.engine import make_engine, write
from db.models import Score, Sweep
from services.errors import BadInput
from services.figures import FIGURES, Selection, draw
from tests.db.populated import Shape, populate


def filled(url: str, **shape: object) -> Engine:
    """A sweep `sweep-0` of one fold, one defense beside none, one attack and one budget."""
    engine = make_engine(url)
    schema.upgrade(engine)
    small = {"folds": 1, "defenses": ("none", "static"), "attacks": ("fgsm",), "budgets": (8,), "epochs": 2}
    populate(engine, Shape(**{**small, "patients": 4, "metrics": ("dice",), **shape}), sweeps=1)  # type: ignore[arg-type]
    return engine


@pytest.mark.parametrize("figure", FIGURES)
def test_a_sweep_without_a_finished_evaluation_says_where_to_look(sqlite_engine: Engine, figure: str) -> None:
    with write(sqlite_engine) as connection:
        connection.execute(insert(Sweep).values(name="new", document={}))
    with pytest.raises(BadInput, match=r"`robust-cli (status|gates) new`") as raised:
        draw(sqlite_engine, "new", figure)
    assert "\n" not in str(raised.value)


def test_of_one_patient_there_are_curves_but_no_pairs(new_sqlite_url: Callable[[], str]) -> None:
    engine = filled(new_sqlite_url(), patients=1)
    (drawing,) = draw(engine, "sweep-0", "curve")
    assert "One patient: no interval can be given." in drawing.caption
    with pytest.raises(BadInput, match="pairs need two patients or more, and both sides of static and none share 1"):
        draw(engine, "sweep-0", "pairs")
    with pytest.raises(BadInput, match="has no ranking: it needs three or more defenses"):
        draw(engine, "sweep-0", "ranking")
    engine.dispose()


def test_a_region_that_is_empty_everywhere_is_left_out_or_refused(new_sqlite_url: Callable[[], str]) -> None:
    engine = filled(new_sqlite_url())
    with write(engine) as connection:
        connection.execute(update(Score).where(Score.region == "ET").values(state="both_empty", value=1.0))
    (drawing,) = draw(engine, "sweep-0", "curve")
    assert {row["region"] for row in drawing.table.records()} == {"WT", "TC"}
    assert "Not drawn: ET, which nobody's reference has." in drawing.caption
    for figure in ("curve", "pairs"):
        with pytest.raises(BadInput, match="the reference of ET is empty in all patients"):
            draw(engine, "sweep-0", figure, Selection.of(region=["ET"]))
    engine.dispose()


def test_networks_that_have_too_little_to_lose_are_named_below(new_sqlite_url: Callable[[], str]) -> None:
    engine = filled(new_sqlite_url())
    with write(engine) as connection:
        connection.execute(update(Score).values(value=0.2))
    for figure in ("curve", "pairs", "failures"):
        (drawing, *_) = draw(engine, "sweep-0", figure)
        assert "Under the floor: a network whose clean Dice of WT is below 0.5" in drawing.caption
    engine.dispose()


def test_without_matplotlib_the_extra_is_named(drawn_sweep: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr("services.figures.style.find_spec", lambda name: None if name == "matplotlib" else found(name))
    with pytest.raises(BadInput, match=r"without matplotlib: pip install 'robustseg\[web\]'"):
        draw(drawn_sweep, "sweep-0", "curve")
