"""Every figure: its SVG passes a strict policy, its table holds what it shows, and names in it are text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine, delete, select

from db.engine import write
from db.models import Cell, Evaluation, Job
from services.figures import FIGURES, Drawing, Selection, draw
from services.plain_text import plain
from tests.services.figures.conftest import HOSTILE, HOSTILE_CASE, HOSTILE_REGION
from tests.services.figures.made_up import MadeUp, made_up_sweep
from tests.services.figures.strict import broken_rules, texts_of

NAME = "made-up-0"


@pytest.fixture(params=FIGURES)
def figure(request: pytest.FixtureRequest) -> str:
    """Each figure by its name."""
    return str(request.param)


@cache
def drawn(engine: Engine, figure: str, theme: str = "light") -> tuple[Drawing, ...]:
    """Its drawings, drawn once; of pairs one is enough."""
    selection = Selection.of(defense=["pgd_at"]) if figure == "pairs" else Selection()
    return tuple(draw(engine, NAME, figure, selection, theme))


def y_of(drawing: Drawing, prefix: str) -> list[np.ndarray]:
    """Heights of the lines whose id begins so, in the order of drawing."""
    return [
        np.asarray(line.get_ydata(), float)
        for axes in drawing.figure.axes
        for line in axes.lines
        if str(line.get_gid()).startswith(prefix)
    ]


def column(drawing: Drawing, name: str, **where: Any) -> np.ndarray:
    """A column of the table in the rows that have these values."""
    rows = [row for row in drawing.table.records() if all(row[key] == value for key, value in where.items())]
    return np.array([row[name] for row in rows], float)


def check_curve(drawing: Drawing) -> None:
    """Means, patients and noise."""
    for prefix, shows in (("mean-", "mean"), ("patients-", "patient"), ("control-", "noise")):
        heights = np.sort(np.concatenate(y_of(drawing, prefix)))
        np.testing.assert_array_equal(heights, np.sort(column(drawing, "value", shows=shows)))


def check_pairs(drawing: Drawing) -> None:
    """Both ends of each line, the differences and the interval."""
    lines = np.stack(y_of(drawing, "line-"))
    np.testing.assert_array_equal(lines[:, 0], column(drawing, "b", shows="patient"))
    np.testing.assert_array_equal(lines[:, 1], column(drawing, "a", shows="patient"))
    differences = np.concatenate(y_of(drawing, "differences-"))
    np.testing.assert_allclose(differences, column(drawing, "value", shows="patient"), rtol=0, atol=1e-15)
    np.testing.assert_array_equal(
        np.concatenate(y_of(drawing, "estimate-")), column(drawing, "value", shows="Hodges-Lehmann")
    )
    intervals = np.stack(y_of(drawing, "interval-"))
    for end, name in enumerate(("low", "high")):
        np.testing.assert_array_equal(intervals[:, end], column(drawing, name, shows="Hodges-Lehmann"))
    spans = [axes.patches[0].get_extents().transformed(axes.transData.inverted()) for axes in drawing.figure.axes[1::2]]
    np.testing.assert_allclose([span.y1 for span in spans], column(drawing, "value", shows="smallest detectable"))


def check_ranking(drawing: Drawing) -> None:
    """Ranks, their intervals, and each test once."""
    axes = drawing.figure.axes[0]
    ranks = {line.get_gid(): list(line.get_xdata()) for line in axes.lines}
    listed = [row for row in drawing.table.records() if row["shows"] == "rank"]
    assert len(listed) > 2
    for place, row in enumerate(listed):
        assert ranks[f"rank-{place}"] == [row["rank"]]
        assert ranks[f"interval-{place}"] == [row["rank_low"], row["rank_high"]]
    tests = [row for row in drawing.table.records() if row["shows"] == "test"]
    assert len(tests) == len(listed) * (len(listed) - 1) // 2
    signs = [text.get_text().split("\n")[1] for text in drawing.figure.axes[1].texts]
    for row in tests:
        p = "<.001" if row["p_adjusted"] < 0.001 else f"{row['p_adjusted']:.3f}"
        assert p in signs


def check_gates(drawing: Drawing) -> None:
    """The signs in the cells."""
    said = [text.get_text() for text in drawing.figure.axes[0].texts]
    assert said == [
        f"✗ {row['passed']}/{row['passed'] + row['failed']}"
        if row["failed"]
        else f"✓ {row['passed']}/{row['passed']}"
        if row["passed"]
        else "–"
        for row in drawing.table.records()
    ]


def check_failures(drawing: Drawing) -> None:
    """Heights of the bars, and the rates above them."""
    bars = sum(patch.get_height() for axes in drawing.figure.axes for patch in axes.patches)
    np.testing.assert_allclose(bars, column(drawing, "rate").sum())
    np.testing.assert_array_equal(np.concatenate(y_of(drawing, "rate-")), column(drawing, "rate"))
    intervals = np.stack(y_of(drawing, "interval-"))
    np.testing.assert_array_equal(intervals, np.stack([column(drawing, "low"), column(drawing, "high")], axis=1))
    counted = sum(column(drawing, name) for name in ("erased", "invented", "below"))
    np.testing.assert_array_equal(counted, column(drawing, "failed"))


def check_training(drawing: Drawing) -> None:
    """Both curves of each network."""
    np.testing.assert_array_equal(np.concatenate(y_of(drawing, "loss-")), column(drawing, "loss"))
    np.testing.assert_array_equal(np.concatenate(y_of(drawing, "dice-")), column(drawing, "validation_dice"))


def check_cohort(drawing: Drawing) -> None:
    """Counts of each fold and of all, and a dashed frame where some have no score."""
    *folds, every = drawing.table.records()
    boxes = {text.get_gid(): text for text in drawing.figure.axes[0].texts}
    for fold in folds:
        box = boxes[f"fold-{fold['fold']}"]
        assert box.get_text().split("\n") == [
            f"fold {fold['fold']}",
            f"training: {fold['training cases']} cases",
            f"to be tested: {fold['test patients']} patients",
            f"with scores: {fold['patients scored']} patients",
        ]
        assert (box.get_bbox_patch().get_linestyle() == "--") == (fold["scored"] < fold["test cases"])
    assert f"\n{every['test patients']} patients" in boxes["all"].get_text()
    assert f"\n{every['patients scored']} patients" in boxes["scored"].get_text()
    assert {fold["test cases"] - fold["scored"] for fold in folds} == {0, 1}
    assert "Cases without a score: 1 of fold 1." in drawing.caption


CHECKS: dict[str, Callable[[Drawing], None]] = {
    "curve": check_curve,
    "pairs": check_pairs,
    "ranking": check_ranking,
    "gates": check_gates,
    "failures": check_failures,
    "training": check_training,
    "cohort": check_cohort,
}


def test_a_figure_is_drawn_again_from_its_table(made_up: Engine, figure: str) -> None:
    for drawing in drawn(made_up, figure):
        CHECKS[figure](drawing)
        assert drawing.caption.endswith(".")
        header, *rows = csv.reader(io.StringIO(drawing.csv()))
        assert header == list(drawing.table.columns)
        assert len(rows) == len(drawing.table.rows) > 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_svg_passes_a_strict_policy(made_up: Engine, figure: str, theme: str) -> None:
    for drawing in drawn(made_up, figure, theme):
        svg = drawing.svg()
        assert broken_rules(svg) == []
        assert drawing.title in svg


@pytest.mark.parametrize("figure", [name for name in FIGURES if name != "cohort"])  # which names nobody
def test_names_from_outside_are_text_in_every_form(hostile: Engine, figure: str) -> None:
    selection = Selection() if figure in ("ranking", "gates") else Selection.of(defense=[HOSTILE])
    for drawing in draw(hostile, NAME, figure, selection):
        svg = drawing.svg()
        assert broken_rules(svg) == []
        assert "=1+1" in "".join(texts_of(svg))
        assert "\x1b" not in svg + drawing.csv() + drawing.latex() + drawing.caption + drawing.title
        for row in csv.reader(io.StringIO(drawing.csv())):
            assert not any(cell[:1] in set("=@+-\t") and not _is_number(cell) for cell in row if cell)
        assert "<script>" not in drawing.latex()
        assert "$x_1$" not in drawing.latex()
        assert re.fullmatch("[A-Za-z0-9_-]+", drawing.name)
        assert drawing.pdf().startswith(b"%PDF")


def test_of_many_folds_the_first_and_the_last_are_drawn(tmp_path: Path) -> None:
    engine = made_up_sweep(tmp_path / "robust.db", MadeUp(folds=10, patients=20, budgets=(8,), defenses=("none",)))
    (drawing,) = draw(engine, NAME, "cohort")
    engine.dispose()
    said = {text.get_gid(): text.get_text() for text in drawing.figure.axes[0].texts}
    assert [said[name].split("\n")[0] for name in said if name not in ("all", "scored")] == [
        "fold 0",
        "fold 1",
        "7 more folds",
        "fold 9",
    ]
    assert len(drawing.table.rows) == 11


def test_a_name_of_a_region_and_a_case_is_text_where_it_is_drawn(hostile: Engine) -> None:
    (drawing,) = draw(hostile, NAME, "curve")
    svg = drawing.svg()
    assert HOSTILE_REGION[:20] in "".join(texts_of(svg))
    assert broken_rules(svg) == []
    assert plain(HOSTILE_CASE).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in svg


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def test_a_defense_that_is_trained_and_not_scored_yet_changes_no_colour(
    tmp_path: Path,
) -> None:
    engine = made_up_sweep(tmp_path / "robust.db", MadeUp(patients=4, budgets=(8,), regions=("WT",), epochs=2))
    with write(engine) as connection:
        unscored = select(Cell.job_id).join(Job, Job.id == Cell.job_id).where(Cell.defense == "distillation")
        connection.execute(delete(Evaluation).where(Evaluation.job_id.in_(unscored)))

    def colors(figure: str) -> dict[str, object]:
        (drawing, *_) = draw(engine, NAME, figure)
        handles = drawing.figure.legends[0].legend_handles
        labels = [text.get_text() for text in drawing.figure.legends[0].get_texts()]
        return {label: handle.get_color() for label, handle in zip(labels, handles, strict=True) if label != "noise"}

    scored, trained = colors("curve"), colors("training")
    engine.dispose()
    assert "distillation" in trained
    assert "distillation" not in scored
    assert {name: scored[name] for name in ("none", "pgd_at", "trades")} == {
        name: trained[name] for name in ("none", "pgd_at", "trades")
    }
