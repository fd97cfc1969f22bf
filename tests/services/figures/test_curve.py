"""Curves over the budget show every patient, and their table holds what they show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as Tree

import numpy as np
import pytest
from sqlalchemy import Engine

from db import schema
from db.engine import make_engine
from services.errors import BadInput, UnknownName
from services.figures import Drawing, Selection, draw
from services.reports.mean_intervals import mean_intervals
from tests.db.populated import populate
from tests.services.comparisons.stored_gates import store_gates
from tests.services.figures.conftest import SHAPE
from tests.services.figures.made_up import NAME
from tests.services.figures.strict import broken_rules, texts_of


@pytest.fixture(scope="module")
def curve(drawn_sweep: Engine) -> Drawing:
    """The curve of the sweep as `plot` draws it without options."""
    (drawing,) = draw(drawn_sweep, "sweep-0", "curve")
    return drawing


def lines(drawing: Drawing) -> dict[str, np.ndarray]:
    """Heights of what has an id in the figure."""
    return {
        line.get_gid(): np.asarray(line.get_ydata(), float)
        for axes in drawing.figure.axes
        for line in axes.lines
        if line.get_gid()
    }


def test_a_curve_is_drawn_again_from_its_table(curve: Drawing) -> None:
    records = curve.table.records()
    for shows, prefix in (("mean", "mean-"), ("patient", "patients-"), ("noise", "control-")):
        drawn = np.concatenate([heights for name, heights in lines(curve).items() if name.startswith(prefix)])
        listed = np.array([record["value"] for record in records if record["shows"] == shows])
        np.testing.assert_array_equal(np.sort(drawn), np.sort(listed))
    header, *rows = curve.csv().splitlines()
    assert header == "region,access,defense,epsilon,shows,patient,value,low,high,n,gates,strength"
    assert len(rows) == len(records)


def test_means_and_intervals_are_those_of_the_tables(curve: Drawing, drawn_sweep: Engine) -> None:
    attack = curve.title.split(" under ")[1].split(",")[0]
    expected = {
        (row["region"], row["access"], row["defense"], row["epsilon"]): (row["mean"], row["low"], row["high"])
        for row in mean_intervals(drawn_sweep, "sweep-0").records()
        if row["attack"] == attack
    }
    found = {
        (row["region"], row["access"], row["defense"], row["epsilon"]): (row["value"], row["low"], row["high"])
        for row in curve.table.records()
        if row["shows"] == "mean" and row["epsilon"] != "0"
    }
    assert found == {key: pytest.approx(value) for key, value in expected.items()}


def test_every_patient_is_a_dot_that_names_its_case(curve: Drawing) -> None:
    svg = curve.svg()
    assert broken_rules(svg) == []
    root = Tree.fromstring(svg)
    groups = [group for group in root.iter() if group.get("data-region")]
    cases = {f"BraTS2021_{number:05}" for number in range(SHAPE.patients)}
    assert groups
    for group in groups:
        assert {mark.get("data-case") for mark in group.iter() if mark.get("data-case")} == cases
        assert group.get("data-defense") in SHAPE.defenses
    assert {"WT", "ET", "none", "distillation", "static"} <= set(texts_of(svg))


def test_the_same_figure_is_the_same_file(curve: Drawing, drawn_sweep: Engine) -> None:
    (again,) = draw(drawn_sweep, "sweep-0", "curve")
    assert again.svg() == curve.svg()
    assert again.png() == curve.png()
    assert again.pdf() == curve.pdf()
    assert curve.png().startswith(b"\x89PNG")
    assert curve.pdf().startswith(b"%PDF")


def test_scores_that_the_gates_doubt_are_marked_named_and_told_in_the_table(made_up: Engine) -> None:
    (drawing,) = draw(made_up, NAME, "curve")
    svg = drawing.svg()
    assert broken_rules(svg) == []
    assert "gates: masking suspected" in texts_of(svg)
    assert "Circled: the gates suspect that distillation hides its gradients" in drawing.caption
    means = lines(drawing)
    marks = {name: heights for name, heights in means.items() if name.startswith("gates-")}
    assert len(marks) == 4, (
        "two regions, white-box images and those of files; transferred ones follow no gradient of it"
    )
    for name, heights in marks.items():
        np.testing.assert_array_equal(heights, means[name.removeprefix("gates-")][1:], "all but clean images")
    told = {(record["defense"], record["gates"], record["strength"]) for record in drawing.table.records()}
    assert told == {
        ("none", "passed", "strong"),
        ("distillation", "masking-suspected", "strong"),
        ("pgd_at", "passed", "strong"),
        ("trades", "passed", "strong"),
    }


def test_a_sweep_without_gates_has_no_marks_and_says_nothing_of_them(curve: Drawing) -> None:
    assert not [name for name in lines(curve) if name.startswith("gates-")]
    assert "gates" not in curve.caption
    assert not [text for text in texts_of(curve.svg()) if "gates" in text]
    assert {(record["gates"], record["strength"]) for record in curve.table.records()} == {("not run", "not run")}


@pytest.mark.parametrize(
    ("failed", "words", "sentence"),
    [("G4", "gates: invalid", "scores of static under attack mean nothing"), ("G7", "", "attacks on static are weak")],
)
def test_what_else_the_gates_say_is_told(tmp_path: Path, failed: str, words: str, sentence: str) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'robust.db'}")
    schema.upgrade(engine)
    populate(engine, replace(SHAPE, folds=1, patients=2, attacks=("fgsm",), epochs=1), sweeps=1)
    store_gates(engine, "sweep-0", {("static", 0): {"G0": True, failed: False}})
    (drawing,) = draw(engine, "sweep-0", "curve")
    assert sentence in drawing.caption
    assert [text for text in texts_of(drawing.svg()) if "gates" in text] == ([words] if words else [])
    marked = [name for name in lines(drawing) if name.startswith("gates-")]
    for access in ("white-box", "transfer"):
        assert any(name.endswith(access) for name in marked) == bool(words)


def test_a_selection_changes_no_colour(curve: Drawing, drawn_sweep: Engine) -> None:
    (only,) = draw(drawn_sweep, "sweep-0", "curve", Selection.of(defense=["static"], region=["ET"]))

    def color(drawing: Drawing) -> set[object]:
        return {
            line.get_color()
            for axes in drawing.figure.axes
            for line in axes.lines
            if str(line.get_gid()).startswith("mean-") and line.get_marker() == "^"
        }

    assert color(only) == color(curve)
    assert {record["defense"] for record in only.table.records()} == {"static"}
    assert {record["region"] for record in only.table.records()} == {"ET"}


def test_each_attack_and_metric_is_a_figure_of_its_own(drawn_sweep: Engine) -> None:
    drawings = draw(drawn_sweep, "sweep-0", "curve", Selection.of(attack=["fgsm,noise"], metric=["dice", "hd95"]))
    assert [drawing.name for drawing in drawings] == [
        *("curve-fgsm-dice", "curve-noise-dice", "curve-fgsm-hd95", "curve-noise-hd95"),
    ]


@pytest.mark.parametrize(
    ("name", "selection", "theme", "sentence"),
    [
        ("curv", {}, "light", "unknown figure 'curv'; did you mean 'curve'"),
        ("curve", {"region": ["WX"]}, "light", "unknown region 'WX'; did you mean 'WT'"),
        ("curve", {"attack": ["fgms"]}, "light", "unknown attack 'fgms'; did you mean 'fgsm'"),
        ("curve", {"defense": ["statik"]}, "light", "unknown defense 'statik'; did you mean 'static'"),
        ("curve", {"metric": ["dise"]}, "light", "unknown metric 'dise'; did you mean 'dice'"),
        ("curve", {"metric": ["certified_dice"]}, "light", "certified_dice is not scored in sweep 'sweep-0'"),
        ("curve", {"attack": ["clean"]}, "light", "no attack on sweep 'sweep-0' has scores"),
        ("curve", {}, "sepia", "unknown theme 'sepia'"),
    ],
)
def test_what_cannot_be_drawn_is_one_sentence(
    drawn_sweep: Engine, name: str, selection: dict[str, list[str]], theme: str, sentence: str
) -> None:
    with pytest.raises((BadInput, UnknownName)) as raised:
        draw(drawn_sweep, "sweep-0", name, Selection.of(**selection), theme)
    assert sentence in str(raised.value)
    assert "\n" not in str(raised.value)
