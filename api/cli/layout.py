"""How a table becomes lines of at most so many characters; no terminal is touched here.

Columns that have one value go into the title, columns for wide terminals come where there is room, texts are folded
between words and then inside long names, numbers never. What does not fit even so stands one value a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rich.cells import cell_len, chop_cells

from services.plain_text import plain
from services.reports.table import Noted, Table, is_small_p, with_minus

#: Blanks from one column to the next.
_GAP = 2
#: A name of up to so many characters is folded inside only where nothing else helps: the longest of our own words.
_WORD = 17
#: No column of texts is narrower, unless its texts are.
_NARROWEST = 6
#: A text as wide as this can be read: what it has beyond makes room for columns of wide terminals.
_READABLE = 24
#: A blank at which nothing is folded.
_TOGETHER = "\u00a0"
#: So many first columns become headings where a table is too wide otherwise.
_GROUPS = 3
#: Texts in which blanks belong to a number: budgets, intervals, counts, "14 of 16".
_NUMBERS = re.compile(r"(?:[\d\s.,…–−+\-/%∞()<>×=:]|\bof\b|\be[+-]?\d)*")
#: Where a name may be folded: behind these.
_JOINTS = re.compile(r"(?<=[/_=,;:+\-…])(?=[^\s])")


@dataclass(frozen=True)
class _Column:
    head: str
    cells: Sequence[str]
    is_number: bool

    @property
    def natural(self) -> int:
        """Characters of the longest line."""
        return max(_longest(self.head), *map(_longest, self.cells), 1)

    @property
    def readable(self) -> int:
        """What it takes at least to be read easily."""
        return self.natural if self.is_number else min(self.natural, max(_READABLE, self.narrow))

    @property
    def narrow(self) -> int:
        """Folded between words, and inside very long names."""
        return max(_widest(self.head, _WORD), *(self._of(cell, _WORD) for cell in self.cells), 1)

    @property
    def narrowest(self) -> int:
        """Folded at all joints."""
        return max(_widest(self.head, _NARROWEST), *(self._of(cell, _NARROWEST) for cell in self.cells), 1)

    def with_notes_beside(self) -> _Column:
        """What stands in second lines of numbers, behind them instead."""
        parts = [cell.split("\n") for cell in self.cells]
        if not self.is_number or max(map(len, parts)) == 1:
            return self
        numbers = max(cell_len(part[0]) for part in (*parts, [self.head]))
        notes = max(cell_len(" ".join(part[1:])) for part in parts)
        lines = [f"{part[0]:>{numbers}} {' '.join(part[1:]):<{notes}}" for part in (*parts, [self.head])]
        return _Column(lines[-1], lines[:-1], is_number=True)

    def _of(self, cell: str, spared: int) -> int:
        return max(cell_len(line) if self._is_rigid(line) else _widest(line, spared) for line in cell.split("\n"))

    def folded(self, width: int) -> list[list[str]]:
        """The lines of each cell."""
        return [
            [piece for line in cell.split("\n") for piece in ([line] if self._is_rigid(line) else fold(line, width))]
            for cell in self.cells
        ]

    def _is_rigid(self, line: str) -> bool:
        return self.is_number or _NUMBERS.fullmatch(line) is not None


def lay_out(table: Table, room: int, *, limit: int | None = None) -> tuple[str, list[str]]:
    """The title and the lines of a table, or of its first `limit` rows, each of at most `room` characters.

    The title is one line, to be folded like a sentence.
    """
    table = table.for_people()
    body = table.rows[:limit]
    shown, said = _without_constants(table)
    title = _with(plain(table.title), said)
    if not body:
        return title, []
    columns = [_column(table.columns[at], [row[at] for row in body]) for at in shown]
    wanted = {name: place for place, name in enumerate(table.extras)}
    chosen = [column for column in columns if column.head not in wanted]
    extras = sorted((column for column in columns if column.head in wanted), key=lambda column: wanted[column.head])
    for extra in extras:
        tried = [column for column in columns if column in chosen or column is extra]
        if _total([column.readable for column in tried]) > room:
            break
        chosen = tried
    beside = [column.with_notes_beside() for column in chosen]
    if _total([column.natural for column in beside]) <= room:
        chosen = beside
    elif (above := sum(column.head in table.headings for column in beside)) and (
        widths := _widths(beside[above:], room)
    ):
        return title, _as_grid(beside[above:], widths, _headings(beside[:above], room))
    for groups in range(_GROUPS + 1):
        if groups and (groups == len(chosen) or chosen[groups - 1].is_number):
            break
        if widths := _widths(chosen[groups:], room):
            return title, _as_grid(chosen[groups:], widths, _headings(chosen[:groups], room))
    return title, list(_as_records(columns, room))


def text(value: Any, column: str = "") -> str:
    """One value in words: numbers with three decimals, and p-values too small for that as "<0.001".

    Nobody attacked clean images: the access that they lack is a value that is not there.
    """
    if value is None or (value == "" and column == "access"):
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        shown = "<0.001" if is_small_p(value, column) else with_minus(f"{value:z.3f}")
        return f"{shown}\n{value.note}" if isinstance(value, Noted) and value.note else shown
    return with_minus(plain(str(value)))


def fold(line: str, width: int) -> list[str]:
    """Lines of at most `width` characters: folded between words, inside longer ones at joints, else anywhere."""
    lines, current = [], ""
    for word in line.split(" "):
        joined = f"{current} {word}" if current else word
        if cell_len(joined) <= width:
            current = joined
            continue
        if current:
            lines.append(current)
        *whole, current = _pieces(word, width)
        lines += whole
    return [*lines, current]


def _pieces(word: str, width: int) -> list[str]:
    """A word in pieces of at most `width` characters."""
    pieces = [""]
    for part in _JOINTS.split(word):
        if cell_len(pieces[-1] + part) <= width:
            pieces[-1] += part
        else:
            pieces += chop_cells(part, max(width, 2))
    return list(filter(None, pieces)) or [""]


def _without_constants(table: Table) -> tuple[list[int], list[str]]:
    """The columns that stay, and words for those that have one value in all of several rows."""
    every = list(range(len(table.columns)))
    if table.whole or len(table.rows) < 2:
        return every, []
    found = {at: table.rows[0][at] for at in every if _is_constant([row[at] for row in table.rows])}
    if len(found) == len(every):
        found.pop(0)
    said = [
        f"{plain(table.columns[at])}{_TOGETHER}{text(value)}" for at, value in found.items() if value not in (None, "")
    ]
    return [at for at in every if at not in found], said


def _is_constant(values: Sequence[Any]) -> bool:
    """Of names and counts; equal measurements are a result."""
    first = values[0]
    is_measured = isinstance(first, float) or (isinstance(first, str) and " … " in first)
    return not is_measured and all(type(value) is type(first) and value == first for value in values)


def _column(head: str, values: Sequence[Any]) -> _Column:
    numbers = any(isinstance(value, int | float) and not isinstance(value, bool) for value in values)
    column = _Column(plain(head), [text(value, head) for value in values], numbers)
    # A sign is part of its number; of longer notes a line of their own can be read.
    signs = all(len(value.note) < 2 for value in values if isinstance(value, Noted))
    return column.with_notes_beside() if signs else column


def _widths(columns: Sequence[_Column], room: int) -> list[int]:
    """Of each column, so that all fit; none where they cannot."""
    widths = [column.natural for column in columns]
    whole_words = [column.narrow for column in columns]
    heads = [least if column.is_number else column.natural for column, least in zip(columns, whole_words, strict=True)]
    for least in (heads, whole_words, [column.narrowest for column in columns]):
        while _total(widths) > room:
            spare = [width if width > smallest else 0 for width, smallest in zip(widths, least, strict=True)]
            if not any(spare):
                break
            widths[spare.index(max(spare))] -= 1
    return widths if _total(widths) <= room else []


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + _GAP * (len(widths) - 1)


def _with(title: str, said: Sequence[str]) -> str:
    """A title and what is said behind it in brackets."""
    if not said:
        return title
    words = ", ".join(said)
    return f"{title[:-1]}, {words})" if title.endswith(")") else f"{title} ({words})"


def _headings(columns: Sequence[_Column], room: int) -> list[list[str]]:
    """For each row, in lines, the values of these columns where they are others than in the row above."""
    rows = [
        ", ".join(f"{column.head} {value}" for column, value in zip(columns, values, strict=True) if value != "–")
        for values in zip(*(column.cells for column in columns), strict=True)
    ]
    return [fold(f"· {row}", room) if row != above else [] for row, above in zip(rows, ["", *rows], strict=False)]


def _as_grid(columns: Sequence[_Column], widths: Sequence[int], headings: Sequence[list[str]]) -> list[str]:
    """Lines; a heading stands above the row to which it belongs."""
    heads = [
        [column.head] if cell_len(column.head) <= width else fold(column.head, width)
        for column, width in zip(columns, widths, strict=True)
    ]
    folded = [column.folded(width) for column, width in zip(columns, widths, strict=True)]
    rows = [list(row) for row in zip(*folded, strict=True)]

    def lines_of(cells: Sequence[Sequence[str]], *, at_bottom: bool = False) -> Iterator[str]:
        height = max(map(len, cells))
        for number in range(height):
            line = []
            for cell, column, width in zip(cells, columns, widths, strict=True):
                place = number - (height - len(cell) if at_bottom else 0)
                word = cell[place] if 0 <= place < len(cell) else ""
                blanks = " " * (width - cell_len(word))
                line.append(blanks + word if column.is_number else word + blanks)
            yield (" " * _GAP).join(line).rstrip()

    lines = [*lines_of(heads, at_bottom=True), "─" * _total(widths)]
    for number, row in enumerate(rows):
        if headings:
            lines += headings[number]
        lines += lines_of(row)
    return lines


def _as_records(columns: Sequence[_Column], room: int) -> Iterator[str]:
    """One value a line, under the number of its row."""
    left = min(max(cell_len(column.head) for column in columns), max(room // 3, 1))
    for number, values in enumerate(zip(*(column.cells for column in columns), strict=True), start=1):
        yield f"── row {number} ".ljust(room, "─")
        for column, value in zip(columns, values, strict=True):
            heads = fold(column.head, left)
            lines = [piece for line in value.split("\n") for piece in fold(line, max(room - left - _GAP, 2))]
            for at in range(max(len(heads), len(lines))):
                head, line = (found[at] if at < len(found) else "" for found in (heads, lines))
                yield (head + " " * (left + _GAP - cell_len(head)) + line).rstrip()


def _longest(text: str) -> int:
    return max(cell_len(line) for line in text.split("\n"))


def _widest(line: str, spared: int) -> int:
    """The widest piece, where words longer than `spared` are folded at joints, and pieces longer than it anywhere.

    Budgets and other numbers stay whole.
    """
    return max((_narrowest_word(word, spared) for word in line.split()), default=0)


def _narrowest_word(word: str, spared: int) -> int:
    size = cell_len(word)
    if size <= spared or _NUMBERS.fullmatch(word):
        return size
    return max(spared, max(min(cell_len(part), _WORD) for part in _JOINTS.split(word)))


def fold_all(lines: Iterable[str], width: int) -> list[str]:
    """Sentences, each folded."""
    return [piece.replace(_TOGETHER, " ") for line in lines for part in line.split("\n") for piece in fold(part, width)]
