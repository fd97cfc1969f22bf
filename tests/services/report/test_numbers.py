"""Every number of a report comes from a file beside it, and every mean from the scores."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from statistics import fmean, median

import pytest

from tests.services.report.made import Written

_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?")


def expected(text: str, column: str, *, is_number: bool) -> str:
    """A cell of a CSV file as a page must show it."""
    if text == "":
        return "–"
    if text in ("True", "False"):
        return "yes" if text == "True" else "no"
    if is_number and _NUMBER.fullmatch(text) and not re.fullmatch(r"[+-]?\d+", text):
        value = float(text)
        return "<0.001" if column in ("p", "p adj.") and value < 0.001 else f"{value:z.3f}".replace("-", "−")
    return re.sub(r"(?<!\S)-(?=\d)", "−", text.removeprefix("'")).replace("`", "")  # what is typed has a font


def test_every_cell_of_every_table_of_the_page_is_that_of_its_file(report: Written) -> None:
    page = report.page
    names = {table.name for table in report.document.tables}
    assert set(page.tables) == names
    compared = 0
    for name, (heads, *shown) in page.tables.items():
        rows = report.rows(name)
        assert len(rows) == len(shown), name
        assert rows == [] or heads == [head for head in rows[0] if not head.startswith("beside ")]
        for row, cells in zip(rows, shown, strict=True):
            for head, cell in zip(heads, cells, strict=True):
                beside = (row.get(f"beside {head}") or "").removeprefix("'")  # which spreadsheets need
                words = f" ({', '.join(beside.splitlines())})" if beside else ""
                texts = {expected(row[head], head, is_number=number) + words for number in (True, False)}
                texts |= {""} if row[head] == "" else set()  # an empty text, or nothing
                assert cell in texts, (name, head, cell, row[head])
                compared += 1
    assert compared > 1000


def test_means_medians_and_worst_patients_are_those_of_the_scores(report: Written) -> None:
    scores: dict[tuple[str, ...], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    key = ("metric", "defense", "attack", "access", "epsilon", "region")
    with (report.folder / "tables/scores.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            scores[tuple(row[name] for name in key)][row["patient"]].append(float(row["value"]))
    seen = 0
    for name in ("clean", "attacked"):
        for metric in ("dice", "hd95"):
            for row in report.rows(f"{name}-{metric}"):
                access, epsilon = (row["access"], row["epsilon"]) if name == "attacked" else ("white-box", "0")
                found = scores[metric, row["defense"], row.get("attack", "clean"), access, epsilon, row["region"]]
                values = [fmean(mine) for mine in found.values()]
                assert int(row["n"]) == len(values)
                assert float(row["mean"]) == pytest.approx(fmean(values), abs=1e-6)  # scores count to six digits
                assert float(row["median"]) == pytest.approx(median(values), abs=1e-9)
                worst = max(values) if metric == "hd95" else min(values)
                assert float(row["worst patient"]) == pytest.approx(worst, abs=1e-9)
                assert float(row["95 % low"]) <= float(row["mean"]) <= float(row["95 % high"])
                seen += 1
    assert seen == 2 * 3 * (2 + 2 * 2 * (2 + 1))  # metrics, regions; networks clean; attacks, budgets, by access


def test_failures_and_conventions_are_those_of_the_scores(report: Written) -> None:
    scores: dict[tuple[str, ...], dict[str, list[tuple[float, str]]]] = defaultdict(lambda: defaultdict(list))
    key = ("defense", "attack", "access", "epsilon", "region")
    with (report.folder / "tables/scores.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if row["metric"] == "dice":
                found = scores[tuple(row[name] for name in key)]
                found[row["patient"]].append((float(row["value"]), row["state"]))
    for row in report.rows("failures"):
        place = (row["defense"], row["attack"], row["access"] or "white-box", row["epsilon"], row["region"])
        means = [fmean(value for value, _ in mine) for mine in scores[place].values()]
        assert int(row["failed"]) == sum(mean < 0.5 for mean in means)
        assert float(row["share"]) == pytest.approx(int(row["failed"]) / len(means))
    absent = 0
    for row in report.rows("conventions-dice"):
        place = (row["defense"], row["attack"], row["access"] or "white-box", row["epsilon"], row["region"])
        every = [pair for mine in scores[place].values() for pair in mine]
        present = [value for value, state in every if state in ("normal", "prediction_empty")]
        assert float(row["region present"]) == pytest.approx(fmean(present))
        assert float(row["each score once"]) == pytest.approx(fmean(value for value, _ in every))
        absent += len(present) < len(every)
    assert absent


def test_what_the_summary_says_in_numbers_stands_in_a_table(report: Written) -> None:
    (summary,) = [section for section in report.document.sections if section.name == "summary"]
    said = {number for block in summary.blocks for text in getattr(block, "items", ())
            for number in re.findall(r"\d+\.\d{3}", text)}  # fmt: skip
    held = set()
    for path in (report.folder / "tables").glob("*.csv"):
        for number in _NUMBER.findall(path.read_text()):
            held.add(f"{abs(float(number)):.3f}")
    assert said
    assert said <= held
