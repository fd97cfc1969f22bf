"""A figure with the words and the numbers that belong to it, as SVG, PDF, PNG, CSV or LaTeX."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from services.figures.strict_svg import Marks, strict_svg
from services.figures.style import THEMES, settings_of
from services.plain_text import plain
from services.reports.formats import to_csv, to_latex
from services.reports.table import Table

if TYPE_CHECKING:
    from matplotlib.figure import Figure

#: A LaTeX table with more rows runs over several pages.
_ROWS_ON_A_PAGE = 45
_NO_NAME = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Drawing:
    """One figure; `table` holds every number that is drawn in it."""

    name: str  # stem of a file name: "curve-pgd-dice"
    title: str
    caption: str  # what is shown, n, which interval, what it does not show
    figure: Figure
    table: Table
    theme: str = "light"
    marks: Mapping[str, Marks] = field(default_factory=dict)  # by the id (gid) of their group

    def __post_init__(self) -> None:
        """Words are text; and the figure is laid out once: matplotlib would move things a little at each saving."""
        for name in ("title", "caption"):
            object.__setattr__(self, name, plain(getattr(self, name), keep=""))
        if self.figure.get_layout_engine() is not None:
            with settings_of(THEMES[self.theme]):
                self.figure.draw_without_rendering()
                self.figure.set_layout_engine("none")

    def svg(self) -> str:
        """Text that a page may hold whose policy is `style-src 'self'`: no style, no script, nothing from outside.

        Texts are texts. The same figure gives the same bytes; ids begin with its name, so that several fit one page.
        """
        prefix = self.name if self.theme == "light" else f"{self.name}-{self.theme}"
        return strict_svg(self._saved("svg", Date=None).decode(), prefix, self.title, self.caption, self.marks)

    def png(self, dpi: int = 150) -> bytes:
        """A picture of so many dots per inch."""
        return self._saved("png", dpi=dpi, Software=None)

    def pdf(self) -> bytes:
        """One page, its text as text, its size that of the figure."""
        return self._saved("pdf", CreationDate=None)

    def csv(self) -> str:
        """Every number in full."""
        return to_csv(self.table)

    def latex(self) -> str:
        """The numbers as a table, the caption below it; columns in which all rows are equal are left out."""
        return to_latex([_varying(self.table)], [self.caption], pages=len(self.table.rows) > _ROWS_ON_A_PAGE)

    def _saved(self, form: str, dpi: int = 72, **metadata: None) -> bytes:
        file = io.BytesIO()
        with settings_of(THEMES[self.theme]):
            self.figure.savefig(file, format=form, dpi=dpi, metadata=metadata)
        return file.getvalue()


def file_name(*words: str) -> str:
    """Words from outside as the stem of a file name: letters, digits, `-` and `_` alone."""
    plain = "-".join(filter(None, (_NO_NAME.sub("-", word).strip("-") for word in words)))
    return plain[:_LONGEST_NAME].rstrip("-") or "figure"


def _varying(table: Table) -> Table:
    """Without columns that say the same in every row."""
    columns = zip(table.columns, zip(*table.rows, strict=True), strict=True) if len(table.rows) > 1 else ()
    return table.without(*(name for name, values in columns if all(value == values[0] for value in values)))
