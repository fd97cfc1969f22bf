"""Rows with named columns, which show themselves in a notebook.

No pandas.DataFrame: every client would need pandas for a list of rows, and a subclass of it loses itself in most of
what one does with it. `to_pandas()` makes one where pandas is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.errors import BadInput, UnknownName
from services.reports.table import Table

if TYPE_CHECKING:
    from api.python.shown import ShownTable


@dataclass(frozen=True, repr=False)
class Frame:
    """A table: `len(frame)`, `for row in frame` (dicts), `frame["value"]` (a column), `frame.where(region="WT")`."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    notes: tuple[str, ...] = ()  # what the rows do not say, such as who was left out and why
    people: Table | None = None  # what people see in place of the rows; programs get the rows

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def __getitem__(self, column: str) -> list[Any]:
        """The values of a column, one per row; raises `UnknownName`."""
        place = self._place(column)
        return [row[place] for row in self.rows]

    def where(self, **equal: Any) -> Frame:
        """The rows in which columns have these values, or one of those in a list; epsilon also as "8/255".

        Raises `UnknownName` for a column that there is not, and for a value that no row has.
        """
        rows = self.rows
        for column, wanted in equal.items():
            place, values = self._place(column), wanted if isinstance(wanted, list | tuple | set) else [wanted]
            chosen, there = [_value(column, value) for value in values], {row[place] for row in self.rows}
            for value in chosen:
                if value not in there:
                    raise UnknownName(column, value, map(str, there))
            rows = tuple(row for row in rows if row[place] in chosen)
        return replace(self, rows=rows, people=None)

    def to_pandas(self) -> Any:
        """A pandas.DataFrame; raises `BadInput` without pandas."""
        try:
            import pandas
        except ImportError as error:
            raise BadInput("to_pandas needs pandas: pip install pandas") from error
        return pandas.DataFrame(list(self.rows), columns=list(self.columns))

    def to_csv(self, path: str | Path | None = None) -> str:
        """The rows as CSV, numbers in full; also written to `path`, unless something is there already."""
        from services.new_files import require_new
        from services.reports.formats import to_csv

        text = to_csv(Table(self.title, self.columns, self.rows))
        if path is not None:
            require_new(Path(path), otherwise="give another name")
            Path(path).write_text(text, encoding="utf-8")
        return text

    def _place(self, column: str) -> int:
        if column not in self.columns:
            raise UnknownName("column", column, self.columns)
        return self.columns.index(column)

    def _shown(self) -> ShownTable:
        from api.python.shown import ShownTable, for_people

        return ShownTable(self.people or for_people(Table(self.title, self.columns, self.rows)), self.notes)

    def __repr__(self) -> str:
        return self._shown().text()

    def _repr_html_(self) -> str:
        from api.python.shown import figures_of

        return figures_of(Table(self.title, self.columns, self.rows)) + self._shown().html()


def _value(column: str, value: Any) -> Any:
    if column != "epsilon":
        return value
    from services.science.epsilon import require_epsilon

    return require_epsilon(value)
