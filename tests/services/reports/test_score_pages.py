"""Pages of scores are the rows of the view `results` on both databases, and cost the same wherever they are."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pytest
from sqlalchemy import Engine, event, text

from db.engine import read
from services.errors import BadInput
from services.reports.score_pages import COLUMNS, Key, ScoreFilter, every_score, heard, scores_page, told
from tests.db.populated import Shape, populate

SHAPE = Shape(folds=2, patients=6, defenses=("none", "static"), attacks=("fgsm",), budgets=(2, 8), epochs=1)


def _view(engine: Engine, where: str = "") -> list[tuple[Any, ...]]:
    with read(engine) as connection:
        rows = connection.execute(text(f"SELECT {', '.join(COLUMNS)} FROM results WHERE sweep = 'sweep-1' {where}"))
        return sorted(map(tuple, rows), key=str)


def _pages(engine: Engine, chosen: ScoreFilter, limit: int) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    after: Key | None = None
    while True:
        with read(engine) as connection:
            found, after = scores_page(connection, 2, "sweep-1", chosen, after=after, limit=limit)
        assert len(found) <= limit
        rows += [tuple(row[name] for name in COLUMNS) for row in found]
        if after is None:
            return sorted(rows, key=str)
        assert len(found) == limit
        assert heard(told(after)) == after


def test_pages_are_the_view_without_a_row_twice(engine: Engine) -> None:
    populate(engine, SHAPE, 3)
    whole = _view(engine)
    assert len(whole) == SHAPE.scores
    for limit in (1000, 53):
        assert _pages(engine, ScoreFilter(), limit) == whole
    case = whole[0][COLUMNS.index("case_id")]
    chosen = ScoreFilter(defense="static", attack="fgsm", access="transfer", region="WT", metric="dice", case=case)
    where = "AND defense = 'static' AND attack = 'fgsm' AND access = 'transfer' AND region = 'WT' AND metric = 'dice'"
    assert _pages(engine, chosen, 1) == _view(engine, f"{where} AND case_id = '{case}'") != []
    with read(engine) as connection:
        rows = every_score(connection, 2, "sweep-1", ScoreFilter(region="ET"))
        assert sorted(map(tuple, rows), key=str) == _view(engine, "AND region = 'ET'")


def test_the_last_page_asks_no_more_than_the_first(sqlite_engine: Engine) -> None:
    populate(sqlite_engine, SHAPE, 2)
    asked: list[str] = []
    event.listen(sqlite_engine, "before_cursor_execute", lambda *details: asked.append(details[2]))
    after: Key | None = None
    counts = []
    while True:
        asked.clear()
        with read(sqlite_engine) as connection:
            _, after = scores_page(connection, 2, "sweep-1", ScoreFilter(), after=after, limit=40)
        counts.append(sum("score" in statement for statement in asked))
        of_rows = [statement for statement in asked if "SELECT" in statement]
        assert all("LIMIT" in statement for statement in of_rows), "also of its conditions no more than it needs"
        if after is None:
            break
    assert len(counts) > 10
    assert max(counts) <= 3


@pytest.mark.parametrize("limit", [1000, 7])
def test_whoever_sees_other_names_sees_their_order_and_every_row_once(engine: Engine, limit: int) -> None:
    populate(engine, SHAPE, 2)
    place = COLUMNS.index("case_id")
    cases = sorted({row[place] for row in _view(engine)})
    names = {case: f"P{number:02}" for number, case in enumerate(reversed(cases), start=1)}
    rows: list[dict[str, Any]] = []
    after: Key | None = None
    while True:
        with read(engine) as connection:
            found, after = scores_page(
                connection, 2, "sweep-1", ScoreFilter(defense="static"), after=after, limit=limit, names=names
            )
        rows += found
        if after is None:
            break
        assert len(found) == limit
        assert after[3] == names[found[-1]["case_id"]]
    assert sorted((tuple(row.values()) for row in rows), key=str) == _view(engine, "AND defense = 'static'")
    block = ("job_id", "epsilon", "metric", "region")
    for _, members in groupby(rows, lambda row: [row[key] for key in block]):
        shown = [names[row["case_id"]] for row in members]
        assert len(shown) > 1
        assert shown == sorted(shown)


@pytest.mark.parametrize("case", ["two\nlines", "no\u00a0break", "\u202eodd"])
def test_whatever_a_case_is_called_the_next_page_begins_behind_it(case: str) -> None:
    assert heard(told((1, "dice", "WT", case))) == (1, "dice", "WT", case)


_UNSTORED = [told(key) for key in ((1, "dice", "WT", "\0"), (1, "dice", "WT", "\ud800"), (2**31, "dice", "WT", "a"))]


@pytest.mark.parametrize("wrong", ["", "x", "W10", "WzEsMSwxLDFd", "Wy05LCJhIiwiYiIsICJjIl0x", *_UNSTORED])
def test_other_texts_are_no_keys(wrong: str) -> None:
    with pytest.raises(BadInput, match="'after' takes what the page before says"):
        heard(wrong)
