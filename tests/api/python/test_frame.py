"""Rows that show themselves, as text and in a notebook."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from api.python.frame import Frame
from services.errors import BadInput, UnknownName
from services.in_memory.evaluate import ScoredNumber

HOSTILE = '<script>alert("x")</script>\x1b[31m=1+1'


def scores(model: str = "net") -> Frame:
    rows = [
        ScoredNumber(model, 3, attack, params, epsilon, "white-box", case, case, region, "dice", value, "normal", "1",
                     "brats", 10, 9, "float32")
        for case, value in (("a", 0.5), ("b", 0.7))
        for region in ("TC", "WT")
        for attack, params, epsilon in (("clean", "{}", 0.0), ("pgd", '{"method": "pgd", "steps": 3}', 8 / 255),
                                        ("pgd", '{"method": "pgd", "steps": 9}', 8 / 255))
    ]  # fmt: skip
    return Frame("results of net", ScoredNumber._fields, tuple(rows), ("one was left out",))


def test_people_see_means_with_what_tells_conditions_apart() -> None:
    text = repr(scores())
    assert text.splitlines()[0] == "results of net: mean Dice of 2 cases, 12 rows in all"
    assert text.splitlines()[1].split() == ["attack", "epsilon", "WT", "TC", "n"]
    assert text.splitlines()[3].split() == ["pgd", "steps=3", "8/255", "0.600", "0.600", "2"]
    assert text.splitlines()[-1] == "one was left out"


def test_columns_rows_and_filters_are_plain_values() -> None:
    frame = scores()
    assert frame["value"][0] == 0.5
    assert next(iter(frame))["case_id"] == "a"
    assert len(frame.where(region="WT", epsilon="8/255", case_id=["a", "b"])) == 4
    with pytest.raises(UnknownName, match="unknown column 'valu'; did you mean 'value'"):
        frame["valu"]
    with pytest.raises(UnknownName, match="unknown attack 'pdg'; did you mean 'pgd'"):
        frame.where(attack="pdg")


def test_a_notebook_shows_the_curve_over_the_budget_above_the_means() -> None:
    page = scores()._repr_html_()
    assert page.index("<svg") < page.index("<figcaption>Mean Dice over 2 patients") < page.index("<table>")
    assert "<svg" not in Frame("rows", ("number",), ((1,),))._repr_html_()


def test_without_matplotlib_a_sentence_stands_in_place_of_the_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.figures.style.find_spec", lambda name: None)
    assert "pip install &#x27;robustseg[web]&#x27;" in scores()._repr_html_()


def test_names_from_outside_stay_text_everywhere(tmp_path: Path) -> None:
    frame = Frame(HOSTILE, ("name", HOSTILE), ((HOSTILE, 1),), (HOSTILE,))
    page = frame._repr_html_()
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    for shown in (page, repr(frame), frame.to_csv()):
        assert "\x1b" not in shown
    frame.to_csv(tmp_path / "rows.csv")
    (_, row) = csv.reader(io.StringIO((tmp_path / "rows.csv").read_text()))
    assert row[1] == "1"
    with pytest.raises(BadInput, match="exists and is left as it is; give another name"):
        frame.to_csv(tmp_path / "rows.csv")


def test_a_long_table_ends_with_how_much_more_there_is() -> None:
    frame = Frame("rows", ("number",), tuple((number,) for number in range(50)))
    assert repr(frame).splitlines()[-1] == "... and 10 more rows"
    assert "... and 10 more rows" in frame._repr_html_()


def test_nothing_is_shown_as_nothing() -> None:
    empty = scores().where(case_id="a")
    assert "mean Dice of 1 case" in repr(empty)
    none = Frame("results of x", ScoredNumber._fields, (), ("nothing is finished yet",))
    assert repr(none).splitlines()[-1] == "nothing is finished yet"
    assert "nothing is finished yet" in none._repr_html_()
