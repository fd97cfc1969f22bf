"""The notebook runs from top to bottom, and what it says of its results is so."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from api.python.frame import Frame

TOUR = Path(__file__).parents[3] / "docs" / "notebooks" / "tour.ipynb"


def run(cells: list[str]) -> tuple[dict[str, Any], list[object]]:
    """The names that the cells leave, and what a notebook would show below each."""
    names: dict[str, Any] = {}
    shown: list[object] = []
    for number, cell in enumerate(cells):
        *body, last = ast.parse(cell).body
        if not isinstance(last, ast.Expr):
            body.append(last)
        exec(compile(ast.Module(body, []), f"cell {number}", "exec"), names)
        if isinstance(last, ast.Expr):
            shown.append(eval(compile(ast.Expression(last.value), f"cell {number}", "eval"), names))
    return names, shown


def test_the_tour_runs_and_shows_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook = json.loads(TOUR.read_text(encoding="utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert [cell["outputs"] for cell in code] == [[]] * len(code)
    monkeypatch.chdir(tmp_path)
    names, shown = run(["".join(cell["source"]) for cell in code])
    frame, compared, gates = shown
    assert isinstance(frame, Frame)
    means = {
        (attack, budget): sum(rows["value"]) / len(rows)
        for attack, budget in (("clean", 0), ("pgd", "24/255"), ("noise", "24/255"))
        for rows in [frame.where(attack=attack, epsilon=budget)]
    }
    assert means["clean", 0] > 0.8
    assert means["pgd", "24/255"] < means["clean", 0] - 0.2 < means["noise", "24/255"]
    assert "<svg" in frame._repr_html_()
    assert isinstance(compared, Frame)
    under = compared.where(attack="pgd", epsilon="24/255")
    assert under["hodges_lehmann"][0] > 0
    assert isinstance(gates, Frame)
    assert names["plain"].training
    assert not list(tmp_path.iterdir())
