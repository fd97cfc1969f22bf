"""Where worst cases count what nobody sought to invent, results say so."""

from __future__ import annotations

from sqlalchemy import Engine, update

from db.engine import write
from db.models import Cell, Job
from services.reports.not_sought import not_sought
from tests.db.helpers import submit


def test_each_worst_case_tells_how_many_references_lack_a_region(engine: Engine) -> None:
    submit(engine, {"fold 0": [], "fold 1": [], "by mean": []})
    found = {"fold 0": {"ET": ["a", "b"], "WT": ["b"]}, "fold 1": {"ET": ["b", "c"]}}
    with write(engine) as connection:
        connection.execute(update(Cell).values(attack="each"))
        for label, absent in found.items():
            summary = {"cases": 2, "not_sought": absent}
            connection.execute(update(Job).where(Job.label == label).values(kind="worst_case", summary=summary))
        connection.execute(update(Job).where(Job.label == "by mean").values(kind="worst_case", summary={"cases": 2}))
    (sentence,) = not_sought(engine, "test")
    assert sentence.startswith(
        "each by region: WT is absent from the reference of 1 case, ET is absent from the reference of 3 cases; there "
    )
    assert "none of them aims to" in sentence
    assert not_sought(engine, "other") == []
