"""A report as values: sections of paragraphs, lists, tables and figures, whatever form they are given later."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from services.reports.table import Noted, Table

if TYPE_CHECKING:
    from services.figures.drawing import Drawing

#: What stands where a person has said nothing, or a job is not done.
MISSING = "MISSING"


class Place(str):
    """The words for a section of the report, as a value of a table; `section` is its name."""

    __slots__ = ("section",)
    section: str

    def __new__(cls, words: str, section: str) -> Place:
        """The words, and where they lead."""
        made = super().__new__(cls, words)
        made.section = section
        return made


@dataclass(frozen=True)
class Paragraph:
    """Some sentences; `missing`: they say what is not there."""

    text: str
    missing: bool = False


@dataclass(frozen=True)
class Points:
    """A list of sentences."""

    items: Sequence[str]
    missing: bool = False


@dataclass(frozen=True)
class Tabled:
    """A table with the sentences below it; `name` is the stem of its files."""

    name: str
    table: Table
    notes: Sequence[str] = ()
    folded: bool = False  # long, and wanted by few: a page shows it when asked to


@dataclass(frozen=True)
class Figure:
    """A drawing on light and on dark ground."""

    light: Drawing
    dark: Drawing

    @cached_property
    def light_svg(self) -> str:
        """On light ground, drawn once."""
        return self.light.svg()

    @cached_property
    def dark_svg(self) -> str:
        """On dark ground, drawn once."""
        return self.dark.svg()


Block: TypeAlias = Paragraph | Points | Tabled | Figure


@dataclass(frozen=True)
class Section:
    """One section; `name` is what others refer to."""

    name: str
    title: str
    blocks: Sequence[Block] = ()

    @property
    def tables(self) -> list[Tabled]:
        """Its tables, in their order."""
        return [block for block in self.blocks if isinstance(block, Tabled)]

    @property
    def figures(self) -> list[Figure]:
        """Its figures, in their order."""
        return [block for block in self.blocks if isinstance(block, Figure)]


@dataclass(frozen=True)
class Document:
    """A whole report."""

    title: str
    about: Sequence[tuple[str, str]]  # below the title: what, and its value
    sections: Sequence[Section] = field(default_factory=tuple)

    @property
    def tables(self) -> list[Tabled]:
        """All tables, in their order."""
        return [table for section in self.sections for table in section.tables]

    @property
    def figures(self) -> list[Figure]:
        """All figures, in their order."""
        return [figure for section in self.sections for figure in section.figures]

    def mapped(self, words: Callable[[str], str]) -> Document:
        """The same with every text outside of figures replaced by what `words` makes of it."""
        about = [(words(what), words(value)) for what, value in self.about]
        sections = [
            replace(section, title=words(section.title), blocks=[_mapped(block, words) for block in section.blocks])
            for section in self.sections
        ]
        return replace(self, title=words(self.title), about=about, sections=sections)


def with_notes(table: Table) -> Table:
    """A table whose files hold what stands beside its numbers, too: in columns that pages leave out."""
    columns: list[str] = []
    beside: list[list[str | None]] = []
    for at, name in enumerate(table.columns):
        notes = [value.note if isinstance(value := row[at], Noted) and value.note else None for row in table.rows]
        if any(notes):
            columns.append(f"beside {name}")
            beside.append(notes)
    rows = [[*row, *(notes[number] for notes in beside)] for number, row in enumerate(table.rows)]
    more = tuple(columns)
    return replace(table, columns=(*table.columns, *more), rows=rows, programs=(*table.programs, *more))


def _mapped(block: Block, words: Callable[[str], str]) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, text=words(block.text))
    if isinstance(block, Points):
        return replace(block, items=[words(item) for item in block.items])
    if isinstance(block, Tabled):
        rows = [[mapped_cell(value, words) for value in row] for row in block.table.rows]
        columns = tuple(words(column) for column in block.table.columns)
        table = replace(block.table, title=words(block.table.title), columns=columns, rows=rows)
        return replace(block, table=with_notes(table), notes=[words(note) for note in block.notes])
    return block


def mapped_cell(value: Any, words: Callable[[str], str]) -> Any:
    """A cell with its text replaced; places and numbers stay, and what stands beside numbers is text."""
    if isinstance(value, Noted):
        return Noted(value, words(value.note))
    if isinstance(value, Place) or not isinstance(value, str):
        return value
    return words(value)


def stem(text: str) -> str:
    """A text as the stem of a file name: small letters, digits and hyphens, of at most 80."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:80] or "table"
