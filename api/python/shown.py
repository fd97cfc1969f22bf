"""Rows for people: a table of means instead of a row for each score, as text and in a notebook."""

from __future__ import annotations

import html
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from services.comparisons.access import CONTROL
from services.comparisons.naming import shortest_texts
from services.counted import counted
from services.errors import BadInput
from services.plain_text import plain
from services.reports.scores import metric_name
from services.reports.table import Table
from services.science.epsilon import format_epsilon
from services.science.labels import REGIONS, ordered_regions

#: Columns that tell conditions apart; those with one value stay out of the table, but two.
_CONDITION = ("model", "defense", "attack", "access", "source", "epsilon", "metric")
_ALWAYS = ("attack", "epsilon")
#: What a table of scores has.
_OF_SCORES = {"value", "region", "case_id", "metric", "attack_params"}
_MOST_ROWS, _WIDEST = 40, 60


@dataclass(frozen=True)
class ShownTable:
    """A table and the sentences below it."""

    table: Table
    notes: Sequence[str]

    def text(self) -> str:
        """In columns, the title above and the notes below."""
        columns, body = [plain(name, keep="") for name in self.table.columns], self.table.rows
        cells = [[_word(value) for value in row] for row in body[:_MOST_ROWS]]
        widths = [max(map(len, (head, *(row[at] for row in cells)))) for at, head in enumerate(columns)]
        numbers = [all(isinstance(row[at], int | float | None) for row in body) for at in range(len(columns))]

        def line(words: Sequence[str]) -> str:
            parts = (
                word.rjust(width) if number else word.ljust(width)
                for word, width, number in zip(words, widths, numbers, strict=True)
            )
            return "  ".join(parts).rstrip()

        title, *notes = (plain(text, keep="") for text in (self.table.title, *self.notes))
        return "\n".join([title, line(columns), *map(line, cells), *self._rest(), *notes])

    def html(self) -> str:
        """As HTML; names from outside stay text."""
        head = "".join(f"<th>{_escaped(column)}</th>" for column in self.table.columns)
        rows = (
            f"<tr>{''.join(f'<td>{_escaped(_word(value))}</td>' for value in row)}</tr>"
            for row in self.table.rows[:_MOST_ROWS]
        )
        below = "".join(f"<p>{_escaped(text)}</p>" for text in (*self._rest(), *self.notes))
        caption = f"<caption>{_escaped(self.table.title)}</caption>"
        return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{below}"

    def _rest(self) -> list[str]:
        rest = len(self.table.rows) - _MOST_ROWS
        return [f"... and {counted(rest, 'more row')}"] if rest > 0 else []


def for_people(rows: Table) -> Table:
    """Of scores their means: a row for each condition, a column for each region; all other rows as they are."""
    if not set(rows.columns) >= _OF_SCORES:
        return rows
    records = [row for row in _named(rows) if row.get("access") != CONTROL]
    names = [
        name
        for name in _CONDITION
        if name in rows.columns and (name in _ALWAYS or len({row[name] for row in records}) > 1)
    ]
    regions = regions_of(records)
    found: dict[tuple[Any, ...], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for row in records:
        found[tuple(row[name] for name in names)][row["region"]].append(row["value"])
    body = [
        (
            *(format_epsilon(value) if name == "epsilon" else value for name, value in zip(names, key, strict=True)),
            *(fmean(values[region]) if region in values else None for region in regions),
            max(map(len, values.values())),
        )
        for key, values in found.items()
    ]
    metrics = {row["metric"] for row in records}
    what = f"mean {metric_name(metrics.pop())} of " if len(metrics) == 1 else "means of "
    cases = counted(len({row["case_id"] for row in records}), "case")
    return Table(f"{rows.title}: {what}{cases}, {counted(len(records), 'row')} in all", (*names, *regions, "n"), body)


def figures_of(rows: Table) -> str:
    """Curves over the budget as SVG, of scores alone; a sentence where matplotlib is not installed."""
    if not (set(rows.columns) >= _OF_SCORES and rows.rows):
        return ""
    from services.figures.of_rows import curves_of_rows
    from services.figures.style import require_matplotlib

    try:
        require_matplotlib()
    except BadInput as error:
        return f"<p>{_escaped(str(error))}</p>"
    records = [dict(zip(rows.columns, row, strict=True)) for row in rows.rows]
    drawings = curves_of_rows(records, regions_of(records))
    return "".join(f"<figure>{one.svg()}<figcaption>{_escaped(one.caption)}</figcaption></figure>" for one in drawings)


def regions_of(records: Iterable[Mapping[str, Any]]) -> list[str]:
    """Regions as they come, those of gliomas from the outermost on."""
    there_are = dict.fromkeys(row["region"] for row in records)
    return ordered_regions(there_are, [name for name in there_are if name not in REGIONS])


def _named(rows: Table) -> list[dict[str, Any]]:
    """The rows, attacks and defenses with those parameters in which some of one name differ."""
    records = [dict(zip(rows.columns, row, strict=True)) for row in rows.rows]
    for column in ("attack", "defense"):
        if column in rows.columns:
            words = shortest_texts((row[column], row[f"{column}_params"]) for row in records)
            for row in records:
                row[column] = words[row[column], row[f"{column}_params"]]
    return records


def _word(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3f}"
    text = plain(str(value), keep="")
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 3]}..."


def _escaped(text: str) -> str:
    return html.escape(plain(text, keep=""))
