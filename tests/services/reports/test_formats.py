"""CSV, LaTeX and Markdown: names from outside stay text, numbers stay numbers."""

from __future__ import annotations

import csv
import io

import pytest

from services.reports.formats import spreadsheet_cell, to_csv, to_latex, to_markdown
from services.reports.table import Noted, Table

FORMULA = '=HYPERLINK("http://x")'
TABLE = Table("50 % of a_b & {c}", ("name", "dice"), [("=1+1", -0.25), ("a|b_c$ #~^\\<x>", Noted(0.5, "=1 −2"))])


@pytest.mark.parametrize("name", [FORMULA, "+1", "-1", "@a", "\t=1", "\r=1"])
def test_a_name_that_a_spreadsheet_would_compute_is_text_in_csv(name: str) -> None:
    (_, (cell, number)) = csv.reader(io.StringIO(to_csv(Table("t", ("name", "dice"), [(name, -0.25)]))))
    assert cell.startswith("'")
    assert float(number) == -0.25


def test_numbers_are_whole_and_what_is_no_number_is_empty_in_csv() -> None:
    assert to_csv(Table("t", ("x", "y", "z"), [(1 / 3, None, float("nan"))])) == f"x,y,z\n{1 / 3!r},,\n"
    assert spreadsheet_cell("a\x1b[2Jb") == "a\\x1b[2Jb"


def test_every_sign_that_latex_would_obey_is_escaped() -> None:
    text = to_latex([TABLE], ["50 % of a line\nand \\input{another}"])
    assert r"\caption{50 \% of a\_b \& \{c\}}" in text
    assert r"a\textbar{}b\_c\$ \#\textasciitilde{}\textasciicircum{}\textbackslash{}\textless{}x\textgreater{}" in text
    assert r"=1+1 & $-$0.250 \\" in text
    assert "0.500 (=1 $-$2)" in text
    assert r"\begin{tabular}{lr}" in text
    assert r"50 \% of a line" in text
    assert r"\input" not in text


def test_what_a_reader_needs_stands_below_the_last_table_and_commands_in_comments() -> None:
    notes = ["n: scores in `each` mean", "intervals: `robust-cli results x --by region`"]
    text = to_latex([TABLE, TABLE], notes)
    first, last = text.split(r"\end{table}")[:2]
    assert r"\begin{minipage}" not in first
    note = last.partition(r"\begin{minipage}{\linewidth}\footnotesize\raggedright" + "\n")[2]
    assert note.startswith(r"n: scores in \texttt{each} mean\par" + "\n" + r"\end{minipage}")
    assert text.endswith("% intervals: `robust-cli results x --by region`\n")
    assert to_latex([], ["nothing is there"]) == "% nothing is there\n"


def test_small_p_values_and_signs_of_intervals_are_as_on_a_terminal() -> None:
    table = Table("t", ("p adj.", "95 % interval"), [(0.0002, "-0.091 … +0.059")])
    assert r"\textless{}0.001 & $-$0.091 \dots{} +0.059 \\" in to_latex([table])
    assert r"| \<0.001 | −0.091 … +0.059 |" in to_markdown([table])


def test_every_sign_that_markdown_would_obey_is_escaped() -> None:
    text = to_markdown([TABLE], ["note *a*"])
    assert r"| a\|b\_c\$ \#\~^\\\<x\> | 0.500 (=1 −2) |" in text
    assert "| --- | ---: |" in text
    assert r"* note \*a\*" in text


def test_letters_that_latex_has_not_are_written_out_so_that_it_compiles() -> None:
    table = Table(
        "ünet – ε = 8/255",
        ("é",),
        [
            [
                "脑",
            ],
            ["✓"],
            ["«Łódź»"],
            ["Ω\u200d"],
        ],
    )
    text = to_latex([table])
    assert r"\caption{ünet -- $\varepsilon$ = 8/255}" in text
    assert r"\textbackslash{}u8111 \\" in text
    assert r"$\surd$ \\" in text
    assert r"\textbackslash{}xabŁódź\textbackslash{}xbb \\" in text
    assert r"$\Omega$\textbackslash{}u200d \\" in text


def test_a_long_table_runs_over_pages() -> None:
    text = to_latex([TABLE], ["a note"], pages=True)
    assert r"% needs \usepackage{booktabs,longtable}" in text
    assert text.count(r"\begin{longtable}") == text.count(r"\end{longtable}") == 1
    assert r"\endhead" in text
    assert r"\begin{table}" not in text
