"""Tables as text for other programs: CSV, LaTeX (booktabs), Markdown. Names from outside stay text in all of them."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from services.plain_text import plain
from services.reports.table import Noted, Table, is_small_p, with_minus

#: A cell that begins so is a formula to a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_LATEX = {
    **{sign: f"\\{sign}" for sign in "{}$&#%_"},
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': "{''}",  # the font encoding that LaTeX begins with has no straight one
    "−": "$-$",
    "±": r"$\pm$",
    "×": r"$\times$",
    "≤": r"$\leq$",
    "≥": r"$\geq$",
    "∞": r"$\infty$",
    "✓": r"$\surd$",
    "✗": r"$\times$",
    "…": r"\dots{}",
    "–": "--",
    "·": r"$\cdot$",
}
#: Greek letters by their names.
_LATEX |= {
    chr(first + at): rf"$\{name}$"
    for first, names in (
        (0x3B1, "alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi"),
        (0x3C0, "pi rho varsigma sigma tau upsilon varphi chi psi omega"),
    )
    for at, name in enumerate(names.split())
} | {"Δ": r"$\Delta$", "Σ": r"$\Sigma$", "Ω": r"$\Omega$"}
#: Letters and signs that LaTeX has without any package; others are written out, as text that compiles.
_HAS_LATEX = frozenset(map(chr, range(0xA1, 0x180))) - frozenset("«»ÐÞðþĄąĐđĘęĦħĮįĸĿŀŉŊŋŦŧŲųſ\xad")
_HAS_LATEX |= frozenset("‐‑‒—―‖‘’“”†‡•‰€™←→")
#: What a note names that is for whoever sits at a terminal.
_CODE = re.compile(r"`([^`]*)`")
_COMMAND = "`robust-cli "
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|#~$])")


def spreadsheet_cell(value: Any) -> Any:
    """A value for CSV: numbers as they are, no formula from a text, no control characters."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if not isinstance(value, str):
        return value
    return f"'{plain(value)}" if value.startswith(_FORMULA) else plain(value)


def to_csv(table: Table) -> str:
    """Every column and row, numbers in full."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(map(spreadsheet_cell, table.columns))
    writer.writerows([spreadsheet_cell(value) for value in row] for row in table.rows)
    return file.getvalue()


def to_latex(tables: Iterable[Table], notes: Iterable[str] = (), *, pages: bool = False) -> str:
    """Tables for a document with the package booktabs, what explains them below the last one.

    Notes that name commands are for whoever made the tables: they stay comments. With `pages` a table may run over
    several, by the package longtable.
    """
    lines: list[str] = []
    listed, told = [table.for_people() for table in tables], list(notes)
    for number, table in enumerate(listed, start=1):
        columns = "".join("r" if numbers else "l" for numbers in is_number_column(table))
        caption = rf"\caption{{{_in_latex(table.title)}}}"
        begin = rf"\begin{{longtable}}{{{columns}}}" if pages else rf"\begin{{tabular}}{{{columns}}}"
        lines += [
            *((begin, rf"{caption} \\") if pages else (r"\begin{table}", caption, begin)),
            r"\toprule",
            f"{' & '.join(map(_in_latex, table.columns))} \\\\",
            *(r"\midrule", *([r"\endhead"] * pages)),
            *(f"{' & '.join(map(_in_latex, _shown_row(table, row)))} \\\\" for row in table.rows),
            *(r"\bottomrule", r"\end{longtable}" if pages else r"\end{tabular}"),
            *(_below([note for note in told if _COMMAND not in note]) if number == len(listed) else ()),
            *(() if pages else (r"\end{table}",)),
            "",
        ]
    packages = "booktabs,longtable" if pages else "booktabs"
    head = [rf"% needs \usepackage{{{packages}}}"] if lines else []
    comments = [note for note in told if not lines or _COMMAND in note]
    return "\n".join((*head, *lines, *(f"% {plain(note, keep='')}" for note in comments), ""))


def _below(notes: Sequence[str]) -> Iterator[str]:
    """A paragraph for each note, in small letters, as wide as the text."""
    if notes:
        yield from (r"\par\medskip", r"\begin{minipage}{\linewidth}\footnotesize\raggedright")
        yield from (_CODE.sub(r"\\texttt{\1}", _in_latex(note)) + r"\par" for note in notes)
        yield r"\end{minipage}"


def to_markdown(tables: Iterable[Table], notes: Iterable[str] = ()) -> str:
    """Tables for a page, and what explains them as a list."""
    lines: list[str] = []
    for table in (each.for_people() for each in tables):
        rules = ["---:" if number else "---" for number in is_number_column(table)]
        lines += [
            *(f"**{in_markdown(table.title)}**", ""),
            *(f"| {' | '.join(map(in_markdown, table.columns))} |", f"| {' | '.join(rules)} |"),
            *(f"| {' | '.join(map(in_markdown, _shown_row(table, row)))} |" for row in table.rows),
            "",
        ]
    return "\n".join((*lines, *(f"* {in_markdown(note)}" for note in notes), ""))


def is_number_column(table: Table) -> list[bool]:
    """Which columns hold numbers."""
    columns: Sequence[Sequence[Any]] = list(zip(*table.rows, strict=True)) or [()] * len(table.columns)
    return [
        any(isinstance(value, int | float) and not isinstance(value, bool) for value in values) for values in columns
    ]


def _shown_row(table: Table, row: Sequence[Any]) -> list[str]:
    return [shown(value, column) for value, column in zip(row, table.columns, strict=True)]


def shown(value: Any, column: str) -> str:
    """A value as a page shows it: three decimals, a minus sign, what is noted beside it in brackets."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        note = f" ({', '.join(value.note.splitlines())})" if isinstance(value, Noted) and value.note else ""
        return "<0.001" if is_small_p(value, column) else with_minus(f"{value:z.3f}{note}")
    return with_minus(str(value))


def _in_latex(text: str) -> str:
    return "".join(map(_sign_in_latex, plain(text, keep="")))


def _sign_in_latex(sign: str) -> str:
    if sign in _LATEX or sign.isascii() or sign in _HAS_LATEX:
        return _LATEX.get(sign, sign)
    return "".join(_LATEX.get(letter, letter) for letter in sign.encode("unicode_escape").decode())


def in_markdown(text: str) -> str:
    """Text as text: no sign of it means anything to Markdown."""
    return _MARKDOWN.sub(r"\\\1", plain(text, keep=""))
