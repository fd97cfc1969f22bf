"""Every LaTeX table of a report compiles, names with signs of TeX and letters of other alphabets too."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from services.reports.formats import to_latex
from services.reports.table import Table
from tests.services.report.made import Written

_PAGE = r"""\documentclass[a4paper,landscape]{{article}}
\usepackage[T1]{{fontenc}}
\usepackage{{booktabs,longtable}}
\begin{{document}}
{tables}
\end{{document}}
"""
_ODD = "<b>$x_1$ =1+1 & \\input{a} `c` | 100 % # ~ ^ é ß ✓ → “q” 病人 ε"


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="pdflatex is not installed: nothing was compiled")
def test_all_tables_of_a_report_compile(report: Written, tmp_path: Path) -> None:
    tables = [path.read_text(encoding="utf-8") for path in sorted((report.folder / "tables").glob("*.tex"))]
    assert len(tables) > 30
    for pages in (False, True):
        tables.append(to_latex([Table(_ODD, (_ODD, "n"), [(_ODD, 0.5)])], [_ODD], pages=pages))
    (tmp_path / "all.tex").write_text(_PAGE.format(tables="\n\\clearpage\n".join(tables)), encoding="utf-8")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "all.tex"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, errors="replace", check=False)
    wrong = [line for line in done.stdout.splitlines() if line.startswith("!")]
    assert wrong == []
    assert (tmp_path / "all.pdf").is_file()
